"""Paint a waiting picture: the whole picture on its ground, its name and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPainterPath
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from jewelcraft.ui.inbox.model import PHOTO_ROLE
from jewelcraft.ui.inbox.model import in_short
from jewelcraft.ui.look import look
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.inbox.model import InboxModel
    from jewelcraft.ui.thumbnails import Thumbnails

GAP = 16
_SIDE = 200
_TEXT = 58


class InboxDelegate(QStyledItemDelegate):
    """Paints the cells of the Inbox."""

    def __init__(self, thumbnails: Thumbnails, model: InboxModel) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one size for all, so that the view lays out in one go."""
        return QSize(look().px(_SIDE) + GAP, look().px(_SIDE + _TEXT) + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        photo: Photo = index.data(PHOTO_ROLE)
        card = QRectF(option.rect).adjusted(GAP / 2, GAP / 2, -GAP / 2, -GAP / 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_card(painter, card, selected=selected, hovered=hovered)
        room = QRectF(card.left() + 1, card.top() + 1, card.width() - 2, look().px(_SIDE) - 1)
        self._paint_picture(painter, room, photo)
        self._paint_text(painter, QRectF(card.left() + 12, room.bottom(), card.width() - 24, look().px(_TEXT)), photo)
        if count := self._model.group_size(index.row()):
            self._paint_group(painter, room, photo, count)
        if selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look().color("accent"), 2.5))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 11, 11)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRectF, *, selected: bool, hovered: bool) -> None:
        painter.setBrush(look().color("surface"))
        painter.setPen(QPen(look().color("border2" if hovered and not selected else "border"), 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)

    def _paint_picture(self, painter: QPainter, room: QRectF, photo: Photo) -> None:
        path = QPainterPath()
        path.addRoundedRect(room.adjusted(0, 0, 0, 11), 10, 10)
        painter.save()
        painter.setClipPath(path)
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.fillRect(room, look().color("photo"))
        pixmap = self._thumbnails.pixmap(photo.picture)
        if pixmap is not None and not pixmap.isNull():
            size = pixmap.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(room.center())
            painter.drawPixmap(target, pixmap, pixmap.rect().toRectF())
        painter.restore()

    def _paint_group(self, painter: QPainter, room: QRectF, photo: Photo, count: int) -> None:
        """Say at the first picture of a group when it was taken, and how many there are."""
        moment = photo.taken_at or photo.added_at
        text = f"{write_date(moment.date())} \u00b7 {count}" if moment else str(count)
        font = look().font("caption", text)
        metrics = QFontMetrics(font)
        pill = QRectF(room.left() + 8, room.top() + 8, metrics.horizontalAdvance(text) + 18, metrics.height() + 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("accent"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(look().color("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_text(self, painter: QPainter, room: QRectF, photo: Photo) -> None:
        half = room.height() / 2
        for place, (text, role, tone) in enumerate(
            ((photo.name, "small_strong", "ink"), (in_short(photo), "caption", "ink3"))
        ):
            font = look().font(role, text)
            line = QRectF(room.left(), room.top() + 5 + place * (half - 5), room.width(), half - 4)
            painter.setFont(font)
            painter.setPen(look().color(tone))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
