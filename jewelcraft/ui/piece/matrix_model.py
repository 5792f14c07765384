"""The matrix of alternatives for a table: alloys down, ring sizes across."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from jewelcraft.library.table_file import table_text
from jewelcraft.ui import trade_words
from jewelcraft.ui.look import look
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_grams

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.alternatives import Alternative
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.exchange.cells import Cell

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Alternatives with their heads."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[tuple[Alternative, ...], ...] = ()
        self._sizes: list[str] = []
        self.own = (-1, -1)
        self._card: RateCard | None = None
        self._is_old: Callable[[date], bool] = lambda _day: False

    def judge_age(self, is_old: Callable[[date], bool]) -> None:
        """Know from which day on a metal price is no longer fresh."""
        self._is_old = is_old

    def show(
        self,
        rows: tuple[tuple[Alternative, ...], ...],
        sizes: Sequence[str],
        card: RateCard,
        own: tuple[int, int] = (-1, -1),
    ) -> None:
        """Show other alternatives; `own` is the row and column of the piece as it is."""
        self.beginResetModel()
        self.own = own
        self.rows, self._sizes, self._card = rows, list(sizes), card
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many alloys are compared."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many sizes are compared."""
        return 0 if parent.isValid() or not self.rows else len(self.rows[0])

    def alternative(self, index: Index) -> Alternative:
        """Return what stands in a cell."""
        return self.rows[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words in lines, or the alternative itself."""
        if role == _ROLE:
            return self.alternative(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(self.words(self.alternative(index)))
        if role == Qt.ItemDataRole.ToolTipRole:
            alternative = self.alternative(index)
            return "\n".join([*self.words(alternative), *self._day_words(alternative)])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of an alloy or a size."""
        if role == Qt.ItemDataRole.FontRole:
            return look().font("caption_strong")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._sizes[section]
        return self.alloy_name(self.rows[section][0])

    def alloy_name(self, alternative: Alternative) -> str:
        """Return the name of an alternative's alloy, with what is plated on it."""
        alloy = self._card.alloys.get(alternative.variant.alloy) if self._card is not None else None
        name = trade_words.alloy(alloy.name) if alloy is not None else alternative.variant.alloy
        return self.tr("{alloy}, plated").format(alloy=name) if alternative.variant.platings else name

    def words(self, alternative: Alternative) -> tuple[str, ...]:
        """Return weight, cost and price in words, or what is missing."""
        weight = "" if alternative.net_weight_g is None else write_grams(alternative.net_weight_g)
        if alternative.gap is not None:
            return ("–", say(alternative.gap))
        sheet, prices = alternative.sheet, alternative.prices
        if sheet is None or sheet.total is None or prices is None:
            gaps = ", ".join(say(gap) for gap in sheet.gaps) if sheet is not None else ""
            return (weight, self.tr("Missing: {names}").format(names=gaps))
        day = sheet.oldest_rate_day
        if day is not None and self._is_old(day):
            weight = self.tr("{weight}, price of {day}").format(weight=weight, day=write_date(day))
        cost = self.tr("Cost {amount}").format(amount=write_short(sheet.total))
        return (weight, cost, self.tr("Price {amount}").format(amount=write_short(prices.wholesale)))

    def _day_words(self, alternative: Alternative) -> list[str]:
        day = alternative.sheet.oldest_rate_day if alternative.sheet is not None else None
        return [] if day is None else [self.tr("Metal price of {day}").format(day=write_date(day))]

    def table(self) -> tuple[list[str], list[list[Cell]]]:
        """Return heads and rows for a spreadsheet: a row for each alternative, numbers bare in one currency."""
        every = [(cell, size) for row in self.rows for cell, size in zip(row, self._sizes, strict=True)]
        home = self._card.home_currency if self._card is not None else ""
        currency = next((cell.prices.wholesale.currency for cell, _size in every if cell.prices), home)
        heads = [
            *(self.tr("Alloy"), self.tr("Ring size"), f"{self.tr('Weight')} (g)", f"{word('cost')} ({home})"),
            *(f"{word('wholesale')} ({currency})", f"{word('retail')} ({currency})"),
            *(self.tr("Metal price of"), self.tr("Missing")),
        ]
        return heads, [self._table_row(cell, size) for cell, size in every]

    def _table_row(self, cell: Alternative, size: str) -> list[Cell]:
        sheet, prices = cell.sheet, cell.prices
        cost = sheet.total if sheet is not None else None
        gaps = (cell.gap,) if cell.gap is not None else sheet.gaps if sheet is not None else ()
        return [
            *(self.alloy_name(cell), size.replace("\u00a0", " "), cell.net_weight_g, cost.amount if cost else None),
            *(prices.wholesale.amount if prices else None, prices.retail.amount if prices else None),
            *(sheet.oldest_rate_day if sheet is not None else None, ", ".join(map(say, gaps))),
        ]

    def as_text(self) -> str:
        """Return the matrix as a table for a spreadsheet."""
        heads = ["", *(size.replace("\u00a0", " ") for size in self._sizes)]
        rows = ([self.alloy_name(row[0]), *(" · ".join(self.words(cell)) for cell in row)] for row in self.rows)
        return table_text(heads, rows)


class MatrixDelegate(QStyledItemDelegate):
    """Paints weight, cost and price of an alternative one under the other."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for three lines."""
        height = QFontMetrics(look().font("body")).height()
        return QSize(look().px(150), height * 3 + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        model = index.model()
        if not isinstance(model, MatrixModel):
            return
        alternative = model.alternative(index)
        now = look()
        room = QRectF(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(room, now.color("tint" if chosen else "surface"))
        painter.setPen(now.color("border"))
        painter.drawLine(room.adjusted(0, 0, 0, -1).bottomLeft(), room.adjusted(0, 0, 0, -1).bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(now.color("accent"))
            painter.drawRect(room.adjusted(1, 1, -2, -2))
        words = model.words(alternative)
        complete = len(words) > 2
        roles = (("small", "ink2"), ("body", "ink"), ("strong_figures", "ink"))
        if not complete:
            roles = (("small", "ink2"), ("small_medium", "warn"), ("small", "ink2"))
        at = room.top() + 7
        for text, (role, token) in zip(words, roles, strict=False):
            font = now.font(role, text)
            painter.setFont(font)
            painter.setPen(now.color(token))
            metrics = QFontMetrics(font)
            lines = 1 if complete or role == "small" else 2
            line = QRectF(room.left() + 12, at, room.width() - 24, metrics.height() * lines)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            shown = text if lines > 1 else metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, flags, shown)
            at += line.height()
        if (index.row(), index.column()) == model.own:
            _paint_tag(painter, room, self.tr("as it is"))
        painter.restore()


def _paint_tag(painter: QPainter, room: QRectF, text: str) -> None:
    """Paint a small plate at the upper right of the piece as it is."""
    font = look().font("caption_medium", text)
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(text) + 16.0, metrics.height() + 4.0
    plate = QRectF(room.right() - width - 10, room.top() + 7, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color("hover"))
    painter.drawRoundedRect(plate, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(look().color("ink2"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
