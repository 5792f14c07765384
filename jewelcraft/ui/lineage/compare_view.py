"""Two pictures at one zoom and one place: beside each other, or one shining through the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QPixmap
    from PySide6.QtGui import QWheelEvent

    from jewelcraft.domain.photo import Photo

_MOST = 12.0
_STEP = 0.06
_GAP = 12.0


class CompareView(QWidget):
    """Shows two pictures; what is zoomed or moved in one is zoomed and moved in both."""

    def __init__(self, pixmap: Callable[[Photo], QPixmap | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = pixmap
        self.photos: tuple[Photo | None, Photo | None] = (None, None)
        self.is_onion = False
        self.share = 0.5
        """How much of the second picture shines through."""
        self.zoom = 1.0
        self.shift = QPointF()
        """How far the picture is moved, in shares of its shown width and height."""
        self._last: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "inside")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)
        self.setAccessibleName(self.tr("Two pictures compared"))

    def show_photos(self, first: Photo | None, second: Photo | None) -> None:
        """Show two pictures."""
        self.photos = (first, second)
        self.update()

    def set_onion(self, *, on: bool) -> None:
        """Lay one picture over the other, or both side by side."""
        self.is_onion = on
        self.update()

    def set_share(self, percent: int) -> None:
        """Let so much of the second picture shine through."""
        self.share = percent / 100
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Show both larger or smaller."""
        self.zoom = min(_MOST, max(1.0, self.zoom * factor))
        if self.zoom == 1:
            self.shift = QPointF()
        self.update()

    def move_by(self, across: float, down: float) -> None:
        """Move both by a share of their shown size, never out of sight."""
        most = 0.5
        self.shift = QPointF(
            min(most, max(-most, self.shift.x() + across)), min(most, max(-most, self.shift.y() + down))
        )
        self.update()

    def rooms(self) -> list[QRectF]:
        """Return where the two pictures are shown."""
        room = self.rect().toRectF().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if self.is_onion:
            return [room, room]
        half = (room.width() - _GAP) / 2
        second = QRectF(room.left() + half + _GAP, room.top(), half, room.height())
        return [QRectF(room.left(), room.top(), half, room.height()), second]

    def frame(self, place: int) -> QRectF:
        """Return where the whole of a picture lies, also outside its room."""
        photo, room = self.photos[place], self.rooms()[place]
        pixmap = self._pixmap(photo) if photo is not None else None
        if pixmap is None:
            return room
        shape = pixmap.deviceIndependentSize()
        size = shape.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio) * self.zoom
        frame = QRectF(QPointF(), size)
        frame.moveCenter(room.center() + QPointF(self.shift.x() * size.width(), self.shift.y() * size.height()))
        return frame

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both pictures and their names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look().color("window"))
        rooms = self.rooms()
        for place, photo in enumerate(self.photos):
            pixmap = self._pixmap(photo) if photo is not None else None
            if pixmap is None:
                continue
            painter.save()
            painter.setClipRect(rooms[place])
            painter.setOpacity(self.share if place and self.is_onion else 1)
            painter.drawPixmap(self.frame(place), pixmap, pixmap.rect().toRectF())
            painter.restore()
        for place, photo in enumerate(self.photos):
            if photo is not None:
                self._paint_name(painter, rooms[place], word(photo.kind.value), at_right=bool(place) and self.is_onion)

    def _paint_name(self, painter: QPainter, room: QRectF, text: str, *, at_right: bool) -> None:
        painter.setFont(look().font("caption_strong", text))
        width = painter.fontMetrics().horizontalAdvance(text) + 24
        height = painter.fontMetrics().height() + 8
        left = room.right() - width - 10 if at_right else room.left() + 10
        plate = QRectF(left, room.bottom() - height - 10, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(plate, height / 2, height / 2)
        painter.setPen(look().color("ink"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the pictures."""
        self._last = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move both."""
        if self._last is None or self.zoom <= 1:
            return
        moved, self._last = event.position() - self._last, event.position()
        frame = self.frame(0)
        self.move_by(moved.x() / max(1.0, frame.width()), moved.y() / max(1.0, frame.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._last = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom both."""
        self.zoom_by(1.2 if event.angleDelta().y() > 0 else 1 / 1.2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, zoom with plus and minus."""
        ways = {
            Qt.Key.Key_Left: (_STEP, 0.0),
            Qt.Key.Key_Right: (-_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, _STEP),
            Qt.Key.Key_Down: (0.0, -_STEP),
        }
        if event.key() in ways:
            if self.zoom > 1:
                self.move_by(*ways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(0.8 if event.key() == Qt.Key.Key_Minus else 1.25)
        else:
            super().keyPressEvent(event)
