"""The photo at the head of the inspector, and the strip of a piece's other pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.thumbnails import Crop
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.thumbnails import Thumbnails

LEAST, MOST, MOST_WIDE = 118, 196, 300
_TILE = 60
_MOST_TILES = 6


class PhotoBox(QAbstractButton):
    """A picture that fills its box; a press shows it large (`clicked`)."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._photo: Photo | None = None
        self._count = 0
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(MOST)
        thumbnails.ready.connect(self.update)

    def show_photo(self, photo: Photo | None, count: int) -> None:
        """Show a picture, and how many there are."""
        self._photo, self._count = photo, count
        self.setEnabled(photo is not None)
        self.setAccessibleName(self._plate() or self.tr("No picture yet"))
        self.setToolTip(self.tr("Quick look, full image  Space") if photo else "")
        self.update()

    def _plate(self) -> str:
        if not self._count:
            return ""
        return self.tr("1 image") if self._count == 1 else self.tr("{count} images").format(count=self._count)

    def sizeHint(self) -> QSize:
        """Ask for the width of the panel."""
        return QSize(280, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, or the ground it will stand on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look().radius("card")
        pixmap = None
        if self._photo is not None:
            crop = Crop(
                self.width(),
                self.height(),
                self._photo.focus_x,
                self._photo.focus_y,
                top=radius,
                bottom=radius,
                ratio=self.devicePixelRatioF(),
            )
            pixmap = self._thumbnails.crop(self._photo.picture, crop)
        if pixmap is not None:
            painter.drawPixmap(self.rect(), pixmap)
        else:
            painter.setBrush(look().color("photo"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(self.rect(), radius, radius)
            if self._photo is None:
                icon = look().pixmap("sketch-logo", "disabled", 40, self.devicePixelRatioF())
                painter.drawPixmap(self.rect().toRectF().center() - QPointF(20, 20), icon)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("border"), 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._paint_plate(painter)

    def _paint_plate(self, painter: QPainter) -> None:
        text = self._plate()
        if not text:
            return
        font = look().font("caption_medium", text)
        metrics = QFontMetrics(font)
        height = max(24, metrics.height() + 6)
        width = metrics.horizontalAdvance(text) + 39
        plate = QRectF(self.width() - width - 8, self.height() - height - 8, width, height)
        ground = look().color("surface")
        ground.setAlpha(226)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, height / 2, height / 2)
        icon = look().pixmap("image", "ink2", 14, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(plate.left() + 9, plate.center().y() - 7), icon)
        painter.setPen(look().color("ink2"))
        painter.setFont(font)
        painter.drawText(plate.adjusted(28, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


class _Tile(QAbstractButton):
    def __init__(self, thumbnails: Thumbnails, photo: Photo, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails, self._photo = thumbnails, photo
        self.setCheckable(True)
        self.setFixedSize(_TILE, _TILE)
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(word(photo.kind.value))
        self.setToolTip(word(photo.kind.value))
        thumbnails.ready.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        crop = Crop(
            _TILE, _TILE, self._photo.focus_x, self._photo.focus_y, top=7, bottom=7, ratio=self.devicePixelRatioF()
        )
        pixmap = self._thumbnails.crop(self._photo.picture, crop)
        if pixmap is not None:
            painter.drawPixmap(self.rect(), pixmap)
        chosen = self.isChecked()
        painter.setPen(QPen(look().color("accent" if chosen else "border"), 2 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if pixmap is not None else look().color("photo"))
        inset = 1 if chosen else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 7, 7)


class PhotoStrip(QWidget):
    """Small tiles of a piece's pictures.

    Signals:
        chosen: a tile was pressed; carries the place of its picture.
    """

    chosen = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._tiles: list[_Tile] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)

    def show_photos(self, photos: Sequence[Photo], current: int) -> None:
        """Show the first few pictures."""
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = [_Tile(self._thumbnails, photo, self) for photo in photos[:_MOST_TILES]]
        for place, tile in enumerate(self._tiles):
            tile.setChecked(place == current)
            tile.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            self._row.insertWidget(place, tile)

    def mark(self, current: int) -> None:
        """Frame the picture that is shown large."""
        for place, tile in enumerate(self._tiles):
            tile.setChecked(place == current)
