"""A picture, whole, on its ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class PlainPicture(QWidget):
    """Shows a picture as high as `side`, or just the ground."""

    def __init__(self, name: str, side: int) -> None:
        super().__init__()
        self._side = side
        self._pixmap = QPixmap()
        self.setAccessibleName(name)
        self.setFixedHeight(side)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._side, self._side)

    def show_bytes(self, data: bytes | None) -> None:
        """Show a JPEG, or just the ground."""
        self._pixmap = QPixmap.fromImage(QImage.fromData(data)) if data else QPixmap()
        self.update()

    def shown(self) -> QPixmap | None:
        """Return what is painted; a null one paints the ground alone."""
        return self._pixmap

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("photo"))
        painter.drawRoundedRect(self.rect(), 8, 8)
        pixmap = self.shown()
        if pixmap is not None and not pixmap.isNull():
            room = self.rect().toRectF().adjusted(4, 4, -4, -4)
            size = pixmap.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(room.center())
            painter.drawPixmap(target, pixmap, pixmap.rect().toRectF())
