"""A picture and what of it is shown in a catalog: a bright square that mouse, arrows, plus and minus move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPainterPath
from PySide6.QtGui import QPen
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.catalog import CROP_LIMITS
from jewelcraft.domain.catalog import Crop
from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent

SIDE = 168
_STEP = 5
_ZOOM_STEP = 10
_VEIL = QColor(0, 0, 0, 130)


class CropTile(QWidget):
    """A picture with the square of it that is shown.

    Signals:
        moved: the user moved the square or changed its size; carries the Crop.
    """

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.crop = Crop()
        self.is_cut = False
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("What of the picture is shown"))
        self.setToolTip(
            self.tr("Press on what shall be in the middle, or use the arrows; + and \u2212 bring it nearer")
        )

    def show_picture(self, pixmap: QPixmap, crop: Crop, *, is_cut: bool) -> None:
        """Show a picture; one that is not cut by hand shows the point that stays in view elsewhere."""
        self._pixmap, self.crop, self.is_cut = pixmap, crop, is_cut
        self._describe()
        self.update()

    def _describe(self) -> None:
        crop = self.crop
        text = self.tr("{across} % across, {down} % down, {zoom} % near")
        self.setAccessibleDescription(text.format(across=crop.focus_x, down=crop.focus_y, zoom=crop.zoom))

    def _room(self) -> QRectF:
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _window(self) -> QRectF:
        """Return the square of the picture that is shown."""
        room, crop = self._room(), self.crop
        side = min(room.width(), room.height()) * 100 / max(crop.zoom, CROP_LIMITS[0])
        left = room.x() + (room.width() - side) * crop.focus_x / 100
        return QRectF(left, room.y() + (room.height() - side) * crop.focus_y / 100, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, a veil over what is cut away, and the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), look().color("photo"))
        if self._pixmap.isNull():
            return
        room, window = self._room(), self._window()
        painter.drawPixmap(room, self._pixmap, self._pixmap.rect().toRectF())
        if self.is_cut:
            veiled = QPainterPath()
            veiled.setFillRule(Qt.FillRule.OddEvenFill)
            veiled.addRect(room)
            veiled.addRect(window)
            painter.fillPath(veiled, _VEIL)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawRect(window.adjusted(1, 1, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(look().color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the square to the mouse."""
        self._put(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the square along."""
        self._put(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the square with the arrows, change its size with plus and minus."""
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        step, crop = steps.get(Qt.Key(event.key())), self.crop
        if step is not None:
            self.set_crop(Crop(crop.focus_x + _STEP * step[0], crop.focus_y + _STEP * step[1], crop.zoom))
        elif event.text() in {"+", "-"}:
            by = _ZOOM_STEP if event.text() == "+" else -_ZOOM_STEP
            self.set_crop(Crop(crop.focus_x, crop.focus_y, crop.zoom + by))
        else:
            super().keyPressEvent(event)

    def _put(self, at: QPointF) -> None:
        """Bring the middle of the square as near to a point as the picture allows."""
        room, side = self._room(), self._window().width()
        spare = room.width() - side, room.height() - side
        if room.isEmpty():
            return
        across = 50.0 if spare[0] < 1 else (at.x() - room.x() - side / 2) * 100 / spare[0]
        down = 50.0 if spare[1] < 1 else (at.y() - room.y() - side / 2) * 100 / spare[1]
        self.set_crop(Crop(round(across), round(down), self.crop.zoom))

    def set_crop(self, crop: Crop) -> None:
        """Cut the picture and tell of it."""
        least, most = CROP_LIMITS
        x, y = min(max(crop.focus_x, 0), 100), min(max(crop.focus_y, 0), 100)
        self.crop, self.is_cut = Crop(x, y, min(max(crop.zoom, least), most)), True
        self._describe()
        self.update()
        self.moved.emit(self.crop)
