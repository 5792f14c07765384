"""The picture on the bench: before and after beside a line that moves, zoom, and what is drawn by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.workbench.hand import brush_radius
from jewelcraft.ui.workbench.key_hand import KeyHand
from jewelcraft.ui.workbench.overlays import on_screen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QWheelEvent

    from jewelcraft.library.bench_preview import BenchPicture
    from jewelcraft.ui.workbench.overlays import Overlay

_NEAR = 14.0
_MOST = 8.0
_THIN = 6.0


class BenchCanvas(QWidget):
    """Shows a picture before and after.

    Signals:
        drawn: a way was drawn by hand; carries places from 0 to 1.
        zoomed: the size on the screen changed; carries percent of the picture shown.
    """

    drawn = Signal(object)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = self._after = QImage()
        self._split = 0.5
        self._zoom = 1.0
        self._shift = QPointF()
        self._way: list[tuple[float, float]] = []
        self._drag = ""
        self._last = QPointF()
        self.hand = False
        """Whether the mouse draws."""
        self._is_brush = False
        self.keys = KeyHand()
        self._overlay: Overlay | None = None
        self.original_only = False
        self.plates_on_top = False
        """Whether the words Before and After stand above, where they hide nothing that is written below."""
        self._focal: tuple[float, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "inside")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture before and after"))
        self.setMinimumSize(240, 200)

    def show_picture(self, picture: BenchPicture) -> None:
        """Show new pixels."""
        stride, form = 3 * picture.width, QImage.Format.Format_RGB888
        self._before = QImage(picture.before, picture.width, picture.height, stride, form).copy()
        self._after = QImage(picture.after, picture.width, picture.height, stride, form).copy()
        self.update()
        self.zoomed.emit(self.percent())

    def show_focal(self, place: tuple[float, float] | None) -> None:
        """Mark what must stay in view, from 0 to 1."""
        self._focal = place
        self.update()

    def set_hand(self, *, on: bool, paints: bool = False, is_brush: bool = False) -> None:
        """Let mouse and keys draw, whole strokes where `paints`, or move the picture; a brush is as wide as it is."""
        self.hand, self._is_brush = on, is_brush
        self.keys.reset(paints=paints)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.update()

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Lay something over the picture that can be pulled."""
        self._overlay = overlay
        self.setMouseTracking(overlay is not None)
        self.update()

    def hold_original(self, *, on: bool) -> None:
        """Show the picture before, for as long as a key is held."""
        self.original_only = on
        self.update()

    @property
    def zoom(self) -> float:
        """How many times larger than the room the picture is shown."""
        return self._zoom

    def percent(self) -> int:
        """Return how large the picture is shown."""
        return round(100 * self._frame().width() / max(1, self._after.width()))

    def zoom_by(self, factor: float) -> None:
        """Show the picture larger or smaller."""
        self._zoom = min(_MOST, max(1.0, self._zoom * factor))
        if self._zoom == 1:
            self._shift = QPointF()
        self.update()
        self.zoomed.emit(self.percent())

    def move_split(self, by: float) -> None:
        """Move the line between before and after."""
        self._split = min(1.0, max(0.0, self._split + by))
        self.update()

    def _frame(self) -> QRectF:
        room = self.rect().toRectF().adjusted(16, 16, -16, -16)
        if self._after.isNull():
            return room
        size = self._after.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio) * self._zoom
        frame = QRectF(QPointF(), size)
        frame.moveCenter(room.center() + self._shift)
        return frame

    def _place(self, position: QPointF) -> tuple[float, float]:
        frame = self._frame()
        return (position.x() - frame.left()) / frame.width(), (position.y() - frame.top()) / frame.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint before at the left and after at the right of the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look().color("window"))
        if self._after.isNull():
            painter.setPen(look().color("ink2"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Looking at the picture"))
            return
        frame = self._frame()
        at = frame.left() + frame.width() * self._split
        painter.drawImage(frame, self._before if self.original_only else self._after)
        if self._overlay is not None:
            self._overlay.paint(painter, frame, by_keys=self.hasFocus())
            return
        if not self.original_only:
            painter.save()
            painter.setClipRect(QRectF(frame.left(), frame.top(), at - frame.left(), frame.height()))
            painter.drawImage(frame, self._before)
            painter.restore()
            self._paint_line(painter, at, frame)
        self._paint_words(painter, frame)
        painter.setPen(QPen(look().color("border2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        self._paint_hand(painter, frame)

    def _paint_hand(self, painter: QPainter, frame: QRectF) -> None:
        if self._focal is not None:
            middle = on_screen(self._focal, frame)
            for tone, width in (("surface", 5), ("accent", 2)):
                painter.setPen(QPen(look().color(tone), width))
                painter.drawEllipse(middle, 16, 16)
                painter.drawEllipse(middle, 2, 2)
        way = self._way or self.keys.way
        if len(way) > 1:
            brush = 2e-4 * brush_radius(self._zoom) * max(frame.width(), frame.height())
            wide = brush if self._is_brush else _THIN
            painter.setPen(QPen(look().color("accent"), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline([on_screen(place, frame) for place in way])
        if self.hand and self.keys.is_shown and self.hasFocus():
            self.keys.paint(painter, frame)

    def _paint_line(self, painter: QPainter, at: float, frame: QRectF) -> None:
        painter.setPen(QPen(look().color("accent"), 3))
        painter.drawLine(QPointF(at, frame.top()), QPointF(at, frame.bottom()))
        painter.setBrush(look().color("accent"))
        painter.setPen(QPen(look().color("surface"), 2))
        middle = QPointF(at, self.rect().center().y())
        painter.drawEllipse(middle, 15, 15)
        icon = look().pixmap("arrows-left-right", "on_accent", 16, self.devicePixelRatioF())
        painter.drawPixmap(middle - QPointF(8, 8), icon)

    def _paint_words(self, painter: QPainter, frame: QRectF) -> None:
        seen = frame.intersected(self.rect().toRectF())
        for text, right in ((self.tr("Before"), False), (self.tr("After"), True)):
            if self.original_only and right:
                continue
            font = look().font("caption_strong", text)
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(text) + 24
            height = painter.fontMetrics().height() + 8
            left = seen.right() - width - 12 if right else seen.left() + 12
            top = seen.top() + 12 if self.plates_on_top else seen.bottom() - height - 12
            plate = QRectF(left, top, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("scrim"))
            painter.drawRoundedRect(plate, height / 2, height / 2)
            painter.setPen(Qt.GlobalColor.white)
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Draw, take the line, or take the picture."""
        frame = self._frame()
        at = frame.left() + frame.width() * self._split
        self._last = event.position()
        self.keys.is_shown = False
        if event.button() != Qt.MouseButton.LeftButton:
            # Whatever is in hand, the other buttons take the picture: painting goes on at another place of it.
            self._drag = "picture"
        elif self._overlay is not None:
            self._drag = "overlay"
            self._overlay.press(self._place(event.position()), frame)
            self.update()
        elif abs(event.position().x() - at) < _NEAR and not self._after.isNull():
            self._drag = "line"
        elif self.hand:
            self._drag, self._way = "way", [self._place(event.position())]
        else:
            self._drag = "picture"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what was begun."""
        moved = event.position() - self._last
        self._last = event.position()
        if self._overlay is not None and self._drag != "picture":
            place = self._place(event.position())
            if self._drag == "overlay":
                self._overlay.drag(place)
            else:
                self.setCursor(self._overlay.cursor(place, self._frame()))
        elif self._drag == "line":
            self.move_split(moved.x() / max(1.0, self._frame().width()))
        elif self._drag == "way":
            self._way.append(self._place(event.position()))
        elif self._drag == "picture" and self._zoom > 1:
            self._shift += moved
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        way, self._way = self._way, []
        was, self._drag = self._drag, ""
        if was == "overlay" and self._overlay is not None:
            self._overlay.release()
        elif was == "way" and way:
            self.drawn.emit(way)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.zoom_by(1.2 if event.angleDelta().y() > 0 else 1 / 1.2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pull what lies over the picture, draw, or move the line; Ctrl and arrows always move the line."""
        modifiers, key = event.modifiers(), event.key()
        fine = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if modifiers & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif self._overlay is not None and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self._answered(event, taken=self._overlay.key(key, fine=fine))
        elif self.hand and not modifiers & Qt.KeyboardModifier.ControlModifier:
            taken, way = self.keys.key(key, fine=fine)
            if way:
                self.drawn.emit(way)
            self._answered(event, taken=taken)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_split(0.05 if key == Qt.Key.Key_Right else -0.05)
        else:
            super().keyPressEvent(event)

    def _answered(self, event: QKeyEvent, *, taken: bool) -> None:
        if taken:
            self.update()
        else:
            super().keyPressEvent(event)
