"""Paint a piece as a card: photo, code and state, title, price and weight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QObject
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRect
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtGui import QFont
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem
from PySide6.QtWidgets import QToolTip

from jewelcraft.ui.fonts import is_tall
from jewelcraft.ui.gallery.card_metrics import CardMetrics
from jewelcraft.ui.gallery.card_metrics import fit_cards
from jewelcraft.ui.look import look
from jewelcraft.ui.thumbnails import Crop
from jewelcraft.ui.widgets.shadow import paint_shadow
from jewelcraft.ui.widgets.tags import tag_tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.ui.gallery.piece_model import PieceModel
    from jewelcraft.ui.gallery.row_words import RowWords
    from jewelcraft.ui.thumbnails import Thumbnails

_PAD = 14
_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value
_LEFT = Qt.AlignmentFlag.AlignLeft.value | _LINE
_RIGHT = Qt.AlignmentFlag.AlignRight.value | _LINE
_MOST_TEXTS = 6000


class Fitted(NamedTuple):
    """A text ready to be drawn."""

    font: QFont
    text: str
    width: int


class Brushes:
    """Fonts and colours looked up once until the look changes, because a frame paints hundreds of texts."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[str, bool], tuple[QFont, QFontMetrics]] = {}
        self._texts: dict[tuple[str, str, int], Fitted] = {}
        self._colors: dict[str, QColor] = {}
        look().changed.connect(self.forget)

    def forget(self) -> None:
        """Look everything up anew."""
        self._fonts.clear()
        self._texts.clear()
        self._colors.clear()

    def font(self, role: str, text: str) -> tuple[QFont, QFontMetrics]:
        """Return the font of a role for the script of a text, and its metrics."""
        key = (role, is_tall(text))
        found = self._fonts.get(key)
        if found is None:
            font = look().font(role, text)
            found = self._fonts[key] = (font, QFontMetrics(font))
        return found

    def fit(self, role: str, text: str, width: int = 0) -> Fitted:
        """Return a text with its font, cut at the end to a width; 0 leaves it whole."""
        key = (role, text, width)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            font, metrics = self.font(role, text)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width) if width else text
            found = self._texts[key] = Fitted(font, shown, metrics.horizontalAdvance(shown))
        return found

    def color(self, token: str) -> QColor:
        """Return the colour of a token."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = look().color(token)
        return found


class CardDelegate(QStyledItemDelegate):
    """Paints the cards of a gallery."""

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
        self.metrics: CardMetrics = fit_cards(800, 1366, 0, tall=False)
        self.drop_place = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell; all are alike."""
        return self.metrics.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one card."""
        place = index.row()
        words = self._model.words(place)
        entry = self._model.entry(place)
        if words is None or entry is None:
            return
        cell: QRect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        card = self.metrics.card(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, card, raised=selected or hovered)
        self._paint_photo(painter, card, entry.row)
        if selected or place == self.drop_place:
            self._paint_frame(painter, card)
        self._paint_words(painter, card, words)
        if selected or hovered:
            self._paint_disc(painter, self.metrics.disc(cell), selected=selected)
        if state & QStyle.StateFlag.State_HasFocus and self._has_ring():
            painter.setPen(QPen(self._brushes.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = look().radius("gallery_card") + 4
            painter.drawRoundedRect(card.toRectF().adjusted(-4, -4, 4, 4), radius, radius)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say the whole title where it is cut."""
        words = self._model.words(index.row()) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or words is None:
            return super().helpEvent(event, view, option, index)
        _font, metrics = self._brushes.font("card_title", words.title)
        cut = metrics.horizontalAdvance(words.title) > self.metrics.width - 2 * _PAD
        QToolTip.showText(event.globalPos(), words.title if cut else "", view)
        return True

    def _paint_ground(self, painter: QPainter, card: QRect, *, raised: bool) -> None:
        radius = look().radius("gallery_card")
        if raised:
            paint_shadow(painter, card.toRectF(), radius)
        painter.setPen(self._brushes.color("border"))
        painter.setBrush(self._brushes.color("surface"))
        painter.drawRoundedRect(card.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_photo(self, painter: QPainter, card: QRect, row: PieceRow) -> None:
        box = QRect(card.left() + 1, card.top() + 1, card.width() - 2, self.metrics.photo - 1)
        radius = look().radius("gallery_card") - 1
        pixmap = None
        if row.cover_digest:
            crop = self._crop(row, painter.device().devicePixelRatioF())
            pixmap = self._thumbnails.crop(row.cover_digest, crop)
        if pixmap is not None:
            painter.drawPixmap(box, pixmap)
            return
        painter.save()
        painter.setClipRect(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._brushes.color("photo"))
        painter.drawRoundedRect(box.adjusted(0, 0, 0, radius), radius, radius)
        painter.restore()
        if not row.cover_digest:
            icon = look().pixmap("sketch-logo", "disabled", 40, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(box.center()) - QPointF(20, 20), icon)

    def _crop(self, row: PieceRow, ratio: float) -> Crop:
        width, height = self.metrics.width - 2, self.metrics.photo - 1
        radius = look().radius("gallery_card") - 1
        return Crop(width, height, row.focus_x, row.focus_y, top=radius, ratio=ratio)

    def prefetch(self, place: int, ratio: float) -> None:
        """Ask for the picture of a card that will soon come into sight."""
        entry = self._model.entry(place)
        if entry is not None and entry.row.cover_digest:
            self._thumbnails.prefetch(entry.row.cover_digest, self._crop(entry.row, ratio))

    def _paint_frame(self, painter: QPainter, card: QRect) -> None:
        radius = look().radius("gallery_card")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._brushes.color("accent"), 2.5))
        painter.drawRoundedRect(card.toRectF().adjusted(0.25, 0.25, -0.25, -0.25), radius, radius)

    def _paint_words(self, painter: QPainter, card: QRect, words: RowWords) -> None:
        now = self.metrics
        left, width = card.left() + _PAD, card.width() - 2 * _PAD
        top = card.top() + now.photo + 11
        taken = self._paint_status(painter, QRect(left, top, width, now.code), words)
        draw = partial(self._draw, painter)
        draw(QRect(left, top, width - taken - 8, now.code), _LEFT, ("caption", "ink3"), words.code)
        top += now.code + 5
        draw(QRect(left, top, width, now.title), _LEFT, ("card_title", "ink"), words.title)
        top += now.title + 4
        role = "price" if words.price_tone == "ink" else "medium"
        third = QRect(left, top, width, now.price)
        draw(third, _RIGHT, ("small_figures", "ink3"), words.weight)
        draw(third, _LEFT, (role, words.price_tone), words.price)

    def _paint_status(self, painter: QPainter, line: QRect, words: RowWords) -> int:
        fitted = self._brushes.fit("caption_medium", words.status)
        color = self._brushes.color(tag_tokens(words.kind)[0])
        painter.setFont(fitted.font)
        painter.setPen(color)
        painter.drawText(line, _RIGHT, fitted.text)
        left = line.right() + 1 - fitted.width
        if words.icon:
            ratio = painter.device().devicePixelRatioF()
            icon = look().pixmap(words.icon, tag_tokens(words.kind)[0], 14, ratio)
            painter.drawPixmap(QPointF(left - 19, line.center().y() - 6.5), icon)
            return fitted.width + 19
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(left - 9.5, line.center().y() + 0.5), 3, 3)
        return fitted.width + 13

    def _draw(self, painter: QPainter, room: QRect, align: int, style: tuple[str, str], text: str) -> None:
        if not text:
            return
        role, tone = style
        fitted = self._brushes.fit(role, text, room.width() if role in ("caption", "card_title") else 0)
        painter.setFont(fitted.font)
        painter.setPen(self._brushes.color(tone))
        painter.drawText(room, align, fitted.text)

    def _paint_disc(self, painter: QPainter, disc: QRect, *, selected: bool) -> None:
        circle = QRectF(disc).adjusted(1, 1, -1, -1)
        if not selected:
            painter.setPen(QPen(QColor(255, 255, 255), 1.5))
            painter.setBrush(QColor(60, 58, 55, 130))
            painter.drawEllipse(circle)
            return
        painter.setPen(QPen(self._brushes.color("surface"), 1))
        painter.setBrush(self._brushes.color("accent"))
        painter.drawEllipse(circle)
        icon = look().pixmap("check-bold", "on_accent", 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(circle.center() - QPointF(7, 7), icon)
