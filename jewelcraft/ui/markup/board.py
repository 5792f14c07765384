"""The picture that is marked up: marks are drawn, chosen, moved and taken away by mouse or keys."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSizeF
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.picture_records import Mark
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.library.markup import LINES
from jewelcraft.library.markup import Plate
from jewelcraft.ui.look import look
from jewelcraft.ui.markup.painting import RADIUS
from jewelcraft.ui.markup.painting import paint_marks
from jewelcraft.ui.markup.painting import spot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QPixmap
    from PySide6.QtGui import QWheelEvent

    from jewelcraft.library.markup import DrawnMark

_NEAR = 9.0
_LEAST = 6.0
_MOST = 8.0
_STEP = 0.01
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkBoard(QWidget):
    """Shows a picture with its marks.

    Signals:
        drawn: a new mark was drawn; carries it.
        moved: a mark was moved; carries its place in the list and the mark.
        chosen: another mark is chosen; carries its place, -1 for none.
        removal_asked: the chosen mark shall go.
    """

    drawn = Signal(object)
    moved = Signal(int, object)
    chosen = Signal(int)
    removal_asked = Signal()

    def __init__(self, pixmap: Callable[[], QPixmap | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = pixmap
        self.plate = Plate(1, 1)
        self.marks: list[DrawnMark] = []
        self.selected = -1
        self.tool: MarkKind | None = None
        self.are_shown = True
        self._zoom, self._shift = 1.0, QPointF()
        self._drag = ""
        self._from = self._to = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "inside")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAccessibleName(self.tr("Picture with marks"))

    def set_tool(self, tool: MarkKind | None) -> None:
        """Draw marks of a kind, or choose and move them."""
        self.tool = tool
        self.setCursor(Qt.CursorShape.ArrowCursor if tool is None else Qt.CursorShape.CrossCursor)

    def show_marks(self, plate: Plate, marks: list[DrawnMark], selected: int) -> None:
        """Show marks as they now are."""
        self.plate, self.marks, self.selected = plate, marks, selected
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Show the picture larger or smaller."""
        self._zoom = min(_MOST, max(1.0, self._zoom * factor))
        if self._zoom == 1:
            self._shift = QPointF()
        self.update()

    def frame(self) -> QRectF:
        """Return where the whole picture lies."""
        room = self.rect().toRectF().adjusted(16, 16, -16, -16)
        size = QSizeF(self.plate.width, self.plate.height)
        frame = QRectF(QPointF(), size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio) * self._zoom)
        frame.moveCenter(room.center() + self._shift)
        return frame

    def add_in_middle(self, tool: MarkKind) -> None:
        """Draw a mark in the middle of the picture, for those who work by keys."""
        ends = ((0.35, 0.5), (0.65, 0.5)) if tool in LINES else ((0.5, 0.5), (0.5, 0.5))
        self.drawn.emit(Mark(tool, self.plate.back(*ends[0]), self.plate.back(*ends[1])))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, its marks, and the line that is being drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), look().color("window"))
        frame, pixmap = self.frame(), self._pixmap()
        if pixmap is not None:
            painter.drawPixmap(frame, pixmap, pixmap.rect().toRectF())
        painter.setPen(QPen(look().color("border2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        if self.are_shown:
            paint_marks(painter, frame, self.marks, self.selected)
        if self._drag == "new":
            painter.setPen(QPen(look().color("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawLine(self._from, self._to)

    # By mouse

    def _hit(self, position: QPointF) -> tuple[int, str]:
        """Return the mark below a position and which part of it: start, end or all."""
        frame = self.frame()
        if self.are_shown:
            for place in sorted(range(len(self.marks)), key=lambda place: (place != self.selected, -place)):
                one = self.marks[place]
                part = _part_at(one, spot(frame, one.start), spot(frame, one.end), position)
                if part:
                    return place, part
        return -1, ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a mark, take one, or take the picture."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._from = self._to = event.position()
        place, part = self._hit(event.position())
        if place >= 0:
            self._drag = part
            self.chosen.emit(place)
        elif self.tool is None:
            self._drag = "picture"
            self.chosen.emit(-1)
        elif self.frame().contains(event.position()):
            self._drag = "new"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what was begun."""
        if not self._drag:
            return
        moved = event.position() - self._to
        self._to = event.position()
        if self._drag == "picture" and self._zoom > 1:
            self._shift += moved
        elif self._drag not in ("new", "picture"):
            frame = self.frame()
            by = (self._to - self._from) / 1.0
            one = self.marks[self.selected]
            shown = self._shifted(one, by.x() / frame.width(), by.y() / frame.height(), self._drag)
            self.marks[self.selected] = replace(
                one, mark=shown, start=self.plate.place(shown.start), end=self.plate.place(shown.end)
            )
            self._from = self._to
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        was, self._drag = self._drag, ""
        if was == "new" and self.tool is not None:
            start, end = self._point(self._from), self._point(self._to)
            if self.tool not in LINES:
                self.drawn.emit(Mark(self.tool, start, start))
            elif (self._to - self._from).manhattanLength() > _LEAST:
                self.drawn.emit(Mark(self.tool, start, end))
        elif was in ("start", "end", "all") and self.selected >= 0:
            self.moved.emit(self.selected, self.marks[self.selected].mark)
        self.update()

    def _point(self, position: QPointF) -> tuple[int, int]:
        frame = self.frame()
        x, y = (position.x() - frame.left()) / frame.width(), (position.y() - frame.top()) / frame.height()
        return self.plate.back(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))

    def _shifted(self, one: DrawnMark, across: float, down: float, part: str) -> Mark:
        """Return a mark moved by a share of the picture, whole or at one end, never out of the picture."""
        ends = {"start": one.start, "end": one.end}
        moving = [name for name in ends if part in (name, "all")]
        across = min(1 - max(ends[name][0] for name in moving), max(-min(ends[name][0] for name in moving), across))
        down = min(1 - max(ends[name][1] for name in moving), max(-min(ends[name][1] for name in moving), down))
        points = {name: self.plate.back(ends[name][0] + across, ends[name][1] + down) for name in moving}
        return replace(one.mark, **points)  # type: ignore[arg-type]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.zoom_by(1.2 if event.angleDelta().y() > 0 else 1 / 1.2)

    # By keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Place a mark with Enter, step through marks with Page keys, move the chosen one with arrows."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tool is not None:
            self.add_in_middle(self.tool)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self.marks:
            by = 1 if key == Qt.Key.Key_PageDown else -1
            self.chosen.emit((self.selected + by) % len(self.marks) if self.selected >= 0 else 0)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected >= 0:
            self.removal_asked.emit()
        elif key in _ARROWS and self.selected >= 0:
            self._move_by_key(Qt.Key(key), event.modifiers())
        else:
            super().keyPressEvent(event)

    def _move_by_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        across, down = _ARROWS[key]
        step = _STEP / 5 if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
        one = self.marks[self.selected]
        part = "end" if modifiers & Qt.KeyboardModifier.ShiftModifier and one.mark.kind in LINES else "all"
        moved = self._shifted(one, across * step, down * step, part)
        self.moved.emit(self.selected, moved)


def _part_at(one: DrawnMark, start: QPointF, end: QPointF, position: QPointF) -> str:
    if not one.is_shown:
        return ""
    if one.mark.kind not in LINES:
        return "all" if (position - start).manhattanLength() <= 1.4 * RADIUS else ""
    for tip, name in ((start, "start"), (end, "end")):
        if math.dist((tip.x(), tip.y()), (position.x(), position.y())) <= _NEAR:
            return name
    way = end - start
    long = QPointF.dotProduct(way, way)
    share = min(1.0, max(0.0, QPointF.dotProduct(position - start, way) / long)) if long else 0.0
    near = start + way * share - position
    return "all" if math.hypot(near.x(), near.y()) <= _NEAR else ""
