"""Paint a piece as a line of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QObject
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRect
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from jewelcraft.ui.gallery.card_delegate import Brushes
from jewelcraft.ui.gallery.row_words import NUMBERS
from jewelcraft.ui.gallery.row_words import Column
from jewelcraft.ui.look import look
from jewelcraft.ui.thumbnails import Crop
from jewelcraft.ui.widgets.tags import tag_tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.ui.gallery.piece_model import PieceModel
    from jewelcraft.ui.gallery.row_words import RowWords
    from jewelcraft.ui.thumbnails import Thumbnails

_PAD = 10
_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value
_LEFT = Qt.AlignmentFlag.AlignLeft.value | _LINE
_RIGHT = Qt.AlignmentFlag.AlignRight.value | _LINE


class TableDelegate(QStyledItemDelegate):
    """Paints the cells of the table; a whole line is lit and chosen together."""

    def __init__(
        self,
        model: PieceModel,
        thumbnails: Thumbnails,
        has_ring: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self._has_ring = has_ring
        self._brushes = Brushes()
        self.hover_place = -1

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        place, column = index.row(), Column(index.column())
        cell: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "tint" if chosen else "hover" if place == self.hover_place else "surface"
        painter.fillRect(cell, self._brushes.color(ground))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, self._brushes.color("border"))
        entry, words = self._model.entry(place), self._model.words(place)
        if entry is None or words is None:
            return
        if column is Column.PHOTO:
            self._paint_photo(painter, cell, entry.row)
        elif column is Column.STATUS:
            self._paint_status(painter, cell.adjusted(_PAD, 0, -_PAD, 0), words)
        else:
            self._paint_text(painter, cell.adjusted(_PAD, 0, -_PAD, 0), column, self._model.cell(place, column) or "")
        if option.state & QStyle.StateFlag.State_HasFocus and self._has_ring():
            painter.setPen(QPen(self._brushes.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -2, -2))

    def _paint_photo(self, painter: QPainter, cell: QRect, row: PieceRow) -> None:
        height = cell.height() - 11
        box = QRect(cell.left() + _PAD, cell.top() + 5, round(height * 1.25), height)
        ratio = painter.device().devicePixelRatioF()
        pixmap = None
        if row.cover_digest:
            crop = Crop(box.width(), box.height(), row.focus_x, row.focus_y, top=5, bottom=5, ratio=ratio)
            pixmap = self._thumbnails.crop(row.cover_digest, crop)
        if pixmap is not None:
            painter.drawPixmap(box, pixmap)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._brushes.color("photo"))
        painter.drawRoundedRect(box, 5, 5)
        if not row.cover_digest:
            icon = look().pixmap("sketch-logo", "disabled", 18, ratio)
            painter.drawPixmap(QPointF(box.center()) - QPointF(8.5, 8.5), icon)

    def _paint_text(self, painter: QPainter, room: QRect, column: Column, text: str) -> None:
        role, tone, align = "body", "ink", _LEFT
        if column in NUMBERS:
            role, align = "figures", _RIGHT
            if column is not Column.WEIGHT and not any(sign.isdigit() for sign in text):
                role, tone = "caption", "warn"
        elif column is Column.TITLE:
            role = "strong"
        elif column is Column.CODE:
            role, tone = "small", "ink3"
        else:
            tone = "ink2"
        fitted = self._brushes.fit(role, text, 0 if column in NUMBERS else room.width())
        painter.setFont(fitted.font)
        painter.setPen(self._brushes.color(tone))
        painter.drawText(room, align, fitted.text)

    def _paint_status(self, painter: QPainter, room: QRect, words: RowWords) -> None:
        ink = tag_tokens(words.kind)[0]
        left = room.left() + 13
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if words.icon:
            icon = look().pixmap(words.icon, ink, 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(room.left(), room.center().y() - 6.5), icon)
            left += 6
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._brushes.color(ink))
            painter.drawEllipse(QPointF(room.left() + 3.5, room.center().y() + 0.5), 3, 3)
        line = QRect(left, room.top(), room.right() - left + 1, room.height())
        fitted = self._brushes.fit("caption_medium", words.status, line.width())
        painter.setFont(fitted.font)
        painter.setPen(self._brushes.color(ink))
        painter.drawText(line, _LEFT, fitted.text)
