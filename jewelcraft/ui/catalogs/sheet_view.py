"""The page on the desk: paper, cut marks, the chosen piece in its frame; pieces are chosen and moved here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.theme import load_theme
from jewelcraft.ui.widgets.shadow import paint_shadow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent

    from jewelcraft.ui.catalogs.easel import Sheet

AIR = 26
"""Room around the paper for shadow and cut marks."""
_POINTS_PER_MM = 72 / 25.4
_MARK = 10
_MARK_GAP = 4
_FRAME_OUT = 4
_HANDLE = 7


@dataclass(slots=True)
class _Drag:
    piece_id: str
    start: QPointF
    at: QPointF
    moved: bool = False


class SheetView(QWidget):
    """One page, painted at a scale of pixels to the point.

    Signals:
        chosen: a piece was chosen, or none; carries its id or "".
        opened: a piece shall be opened; carries its id.
        edited: the chosen piece shall be changed in this catalog.
        dropped: a piece was dropped on another; carries both ids.
    """

    chosen = Signal(str)
    opened = Signal(str)
    edited = Signal()
    dropped = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.piece_id = ""
        self._pixmap = QPixmap()
        self._scale = 1.0
        self._drag: _Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        look().changed.connect(self.update)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a painted page."""
        self.sheet = sheet
        self._pixmap = QPixmap.fromImage(sheet.image)
        if self.piece_id and self.piece_id not in sheet.page.piece_ids:
            self.choose("")
        self._fit()

    def set_scale(self, scale: float) -> None:
        """Show the page at another size, in logical pixels to the point."""
        self._scale = scale
        self._fit()

    def choose(self, piece_id: str) -> None:
        """Put the frame around a piece of this page, or around none."""
        if piece_id != self.piece_id:
            self.piece_id = piece_id
            self.update()
            self.chosen.emit(piece_id)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the paper and the air around it."""
        if self.sheet is None:
            return QSize(2 * AIR, 2 * AIR)
        paper = self._paper()
        return QSize(round(paper.width()) + 2 * AIR, round(paper.height()) + 2 * AIR)

    # Where things are

    @property
    def bleed(self) -> float:
        """The bleed of the page in points."""
        return 0.0 if self.sheet is None else float(self.sheet.edition.catalog.paper.bleed_mm) * _POINTS_PER_MM

    def _paper(self) -> QRectF:
        """Return where the paper lies, bleed and all."""
        if self.sheet is None:
            return QRectF()
        page, bleed = self.sheet.page, self.bleed
        return QRectF(AIR, AIR, (page.width + 2 * bleed) * self._scale, (page.height + 2 * bleed) * self._scale)

    def cell(self, piece_id: str) -> QRectF:
        """Return where a piece stands, empty where it is not on this page."""
        if self.sheet is None or piece_id not in self.sheet.page.piece_ids:
            return QRectF()
        rect = self.sheet.page.cells[self.sheet.page.piece_ids.index(piece_id)]
        origin = AIR + self.bleed * self._scale
        s = self._scale
        return QRectF(origin + rect.x * s, origin + rect.y * s, rect.width * s, rect.height * s)

    def piece_at(self, at: QPointF) -> str:
        """Return the piece at a point, or ""."""
        ids = self.sheet.page.piece_ids if self.sheet is not None else ()
        return next((piece_id for piece_id in ids if self.cell(piece_id).contains(at)), "")

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, marks and frames."""
        if self.sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self._paper()
        paint_shadow(painter, paper, 1, rings=5, drop=2)
        self._paint_page(painter, paper)
        painter.setPen(QPen(look().color("border"), 1))
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_trim(painter, paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_choice(painter)
        self._paint_drag(painter)

    def _paint_page(self, painter: QPainter, paper: QRectF) -> None:
        """Paint the page, pixel by pixel where it was painted for this scale, so that small type stays sharp."""
        if self.sheet is None:
            return
        dense = self.devicePixelRatioF()
        cut = self._cut()
        whole = QRectF(paper.x() - cut, paper.y() - cut, paper.width() + 2 * cut, paper.height() + 2 * cut)
        painter.save()
        painter.setClipRect(paper)
        if abs(whole.width() * dense - self._pixmap.width()) < 2:
            left, top = round(whole.x() * dense) / dense, round(whole.y() * dense) / dense
            size = self._pixmap.size().toSizeF() / dense
            whole = QRectF(left, top, size.width(), size.height())
        painter.drawPixmap(whole, self._pixmap, self._pixmap.rect().toRectF())
        painter.restore()

    def _paint_trim(self, painter: QPainter, paper: QRectF) -> None:
        edge = self.bleed * self._scale
        trim = paper.adjusted(edge, edge, -edge, -edge)
        if edge:
            pen = QPen(load_theme("light").color("chart.plating"), 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawRect(trim)
        if self.sheet is not None and self.sheet.edition.catalog.paper.crop_marks:
            painter.setPen(QPen(look().color("ink2"), 1))
            painter.drawLines(_cut_marks(trim, paper))

    def _paint_choice(self, painter: QPainter) -> None:
        room = self.cell(self.piece_id)
        if room.isEmpty():
            return
        room = room.adjusted(-_FRAME_OUT, -_FRAME_OUT, _FRAME_OUT, _FRAME_OUT)
        accent = load_theme("light").color("accent")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawRect(room)
        painter.setBrush(Qt.GlobalColor.white)
        painter.setPen(QPen(accent, 1.5))
        for corner in (room.topLeft(), room.topRight(), room.bottomLeft(), room.bottomRight()):
            painter.drawRect(QRectF(corner.x() - _HANDLE / 2, corner.y() - _HANDLE / 2, _HANDLE, _HANDLE))

    def _paint_drag(self, painter: QPainter) -> None:
        drag = self._drag
        if drag is None or not drag.moved:
            return
        accent = load_theme("light").color("accent")
        target = self.piece_at(drag.at)
        if target and target != drag.piece_id:
            veil = load_theme("light").color("tint")
            veil.setAlphaF(0.6)
            painter.fillRect(self.cell(target).adjusted(-3, -3, 3, 3), veil)
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell(target).adjusted(-3, -3, 3, 3))
        home = self.cell(drag.piece_id)
        paper = self._paper()
        ratio = self._pixmap.width() / (paper.width() + 2 * self._cut())
        source = QRectF((home.topLeft() - paper.topLeft()) * ratio, home.size() * ratio).translated(
            self._cut() * ratio, self._cut() * ratio
        )
        painter.setOpacity(0.85)
        painter.drawPixmap(home.translated(drag.at - drag.start), self._pixmap, source)
        painter.setOpacity(1)

    def _cut(self) -> float:
        """Return how much of the painted sheet lies outside the paper, in logical pixels."""
        return 0.0 if self.sheet is None else (self.sheet.margin - self.bleed) * self._scale

    # The mouse and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed; it may be dragged from here."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        piece_id = self.piece_at(event.position())
        self.choose(piece_id)
        self._drag = _Drag(piece_id, event.position(), event.position()) if piece_id else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the piece along."""
        drag = self._drag
        if drag is None:
            over = self.piece_at(event.position())
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        drag.at = event.position()
        far = (drag.at - drag.start).manhattanLength()
        if far >= QGuiApplication.styleHints().startDragDistance():
            drag.moved = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the piece where it was dropped."""
        drag, self._drag = self._drag, None
        self.unsetCursor()
        self.update()
        if drag is not None and drag.moved:
            target = self.piece_at(event.position())
            if target and target != drag.piece_id:
                self.dropped.emit(drag.piece_id, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the piece."""
        self._drag = None
        if piece_id := self.piece_at(event.position()):
            self.opened.emit(piece_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the frame with the arrows, change the piece in the catalog with Space, open it with Enter."""
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in steps and self.sheet is not None and self.sheet.page.piece_ids:
            self.choose(self._neighbour(*steps[Qt.Key(event.key())]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.piece_id:
            self.opened.emit(self.piece_id)
        elif event.key() == Qt.Key.Key_Space and self.piece_id:
            self.edited.emit()
        elif event.key() == Qt.Key.Key_Escape and (self._drag is not None or self.piece_id):
            if self._drag is None:
                self.choose("")
            self._drag = None
            self.unsetCursor()
            self.update()
        else:
            super().keyPressEvent(event)

    def _neighbour(self, across: int, down: int) -> str:
        """Return the nearest piece in a direction, or the chosen one where there is none."""
        ids = self.sheet.page.piece_ids if self.sheet is not None else ()
        if self.piece_id not in ids:
            return ids[0] if ids else ""
        here = self.cell(self.piece_id).center()
        best, nearest = self.piece_id, float("inf")
        for piece_id in ids:
            way = self.cell(piece_id).center() - here
            ahead = way.x() * across + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * across)
            if ahead > 1 and ahead + 2 * aside < nearest:
                best, nearest = piece_id, ahead + 2 * aside
        return best


def _cut_marks(trim: QRectF, paper: QRectF) -> list[QLineF]:
    """Return the lines that tell the cutter where the page ends, just outside the paper."""
    lines = []
    for x, y, right, down in (
        (trim.left(), trim.top(), -1, -1),
        (trim.right(), trim.top(), 1, -1),
        (trim.left(), trim.bottom(), -1, 1),
        (trim.right(), trim.bottom(), 1, 1),
    ):
        side = paper.left() if right < 0 else paper.right()
        end = paper.top() if down < 0 else paper.bottom()
        lines += [
            QLineF(side + right * _MARK_GAP, y, side + right * (_MARK_GAP + _MARK), y),
            QLineF(x, end + down * _MARK_GAP, x, end + down * (_MARK_GAP + _MARK)),
        ]
    return lines
