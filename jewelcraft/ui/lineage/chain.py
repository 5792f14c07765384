"""The chain from sketch to photo as a column of pictures with their dates and how much was said of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.picture_records import read_notes
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.thumbnails import Thumbnails

_SIDE = 52
_WIDTH = 216


def day_of(photo: Photo) -> str:
    """Return when a picture was taken, else when it came in."""
    moment = photo.taken_at or photo.added_at
    return write_date(moment.date()) if moment is not None else ""


class ChainItem(QAbstractButton):
    """One picture of the chain."""

    def __init__(self, photo: Photo, thumbnails: Thumbnails, *, is_last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo, self._thumbnails, self._is_last = photo, thumbnails, is_last
        self._count = len(read_notes(photo.notes))
        self.setCheckable(True)
        self.setProperty("ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join((word(photo.kind.value), day_of(photo), photo.caption)).strip())
        self.setToolTip(photo.caption or photo.name)

    def sizeHint(self) -> QSize:
        """Return the room for picture and words."""
        lines = QFontMetrics(look().font("body", word(self.photo.kind.value))).height()
        return QSize(180, max(_SIDE + 14, lines + 2 * QFontMetrics(look().font("caption")).height() + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the picture, and its words."""
        now, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("tint" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        box = QRectF(7, (self.height() - _SIDE) / 2, _SIDE, _SIDE)
        shape = QPainterPath()
        shape.addRoundedRect(box, 6, 6)
        painter.fillPath(shape, now.color("photo"))
        pixmap = self._thumbnails.pixmap(self.photo.picture)
        if pixmap is not None:
            painter.setClipPath(shape)
            side = min(pixmap.width(), pixmap.height())
            left, top = (pixmap.width() - side) / 2, (pixmap.height() - side) / 2
            painter.drawPixmap(box, pixmap, QRectF(left, top, side, side))
            painter.setClipping(False)
        self._paint_words(painter, box.right() + 10)
        if not self._is_last:
            icon = now.pixmap("arrow-down", "ink3", 12, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self.width() - 18, self.height() - 15), icon)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        kind = word(self.photo.kind.value)
        rows = [(kind, "medium", "accent" if self.isChecked() else "ink"), (day_of(self.photo), "caption", "ink2")]
        if self._count == 1:
            rows.append((self.tr("1 note"), "caption", "ink2"))
        elif self._count:
            rows.append((self.tr("{count} notes").format(count=self._count), "caption", "ink2"))
        heights = [QFontMetrics(look().font(role, text)).height() for text, role, _token in rows]
        top = (self.height() - sum(heights)) / 2
        room = self.width() - left - 8
        for (text, role, token), height in zip(rows, heights, strict=True):
            font = look().font(role, text)
            painter.setFont(font)
            painter.setPen(look().color(token))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, top, room, height), Qt.TextFlag.TextSingleLine, shown)
            top += height


class Chain(Panel):
    """The column of pictures.

    Signals:
        chosen: a picture was chosen; carries its id.
    """

    chosen = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=look().px(_WIDTH))
        self._thumbnails = thumbnails
        self.items: list[ChainItem] = []
        self._group = QButtonGroup(self)
        self.body.setContentsMargins(10, 12, 10, 12)
        self.body.setSpacing(2)
        self.body.addStretch(1)
        thumbnails.ready.connect(self.update_items)

    def update_items(self) -> None:
        """Paint anew."""
        for item in self.items:
            item.update()

    def show_photos(self, photos: Sequence[Photo], chosen: str) -> None:
        """Show the chain with one picture chosen."""
        had_focus = any(item.hasFocus() for item in self.items)
        for item in self.items:
            self._group.removeButton(item)
            self.body.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = []
        for place, photo in enumerate(photos):
            item = ChainItem(photo, self._thumbnails, is_last=place == len(photos) - 1)
            item.setChecked(photo.id == chosen)
            item.clicked.connect(lambda _on=False, photo_id=photo.id: self.chosen.emit(photo_id))
            self._group.addButton(item)
            self.body.insertWidget(place, item)
            self.items.append(item)
            if had_focus and photo.id == chosen:
                item.setFocus(Qt.FocusReason.OtherFocusReason)
