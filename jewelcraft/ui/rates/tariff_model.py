"""The tariff of settings for a table: what each cell says, and whose figure it is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.money import Money
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.setting_tariff import MINUTES
from jewelcraft.domain.setting_tariff import setting_name as key_of_place
from jewelcraft.domain.tariff_table import Place
from jewelcraft.domain.tariff_table import TariffTable
from jewelcraft.domain.vocabulary import setting_word
from jewelcraft.domain.vocabulary import short_unit
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.words import setting_name
from jewelcraft.ui.rates.words import spoken
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.rates.words import write_price
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_decimal

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


class Whose(Enum):
    """Whose figure a cell shows."""

    OWN = "own"
    NEXT = "next"
    """That of the next larger size, which holds for this one too."""
    NOBODY = "nobody"
    REFUSED = "refused"
    """What was typed and cannot be used; it is kept until it is mended."""


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell as it is painted."""

    text: str
    whose: Whose


class TariffModel(QAbstractTableModel):
    """Sizes down, ways of setting across.

    Signals:
        typed: the user typed into a cell; carries its row, its column and the text.
    """

    typed = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self.table: TariffTable | None = None
        self.home = ""
        self.refused: dict[Place, tuple[str, str]] = {}
        """Of each cell that was refused what was typed, and how to mend it."""

    def show(self, table: TariffTable, home_currency: str) -> None:
        """Show a tariff; only the cells change where its rows and columns stay."""
        old = self.table
        self.home = home_currency
        if old is not None and (old.sizes, old.ways) == (table.sizes, table.ways):
            self.table = table
            self.repaint_all()
            return
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def repaint_all(self) -> None:
        """Tell that any cell may say something else now."""
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def forget_refused(self, place: Place) -> bool:
        """Drop what was refused in a cell; tell whether there was something."""
        if place not in self.refused:
            return False
        del self.refused[place]
        self.repaint_all()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of sizes."""
        return 0 if parent.isValid() or self.table is None else len(self.table.sizes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of ways of setting."""
        return 0 if parent.isValid() or self.table is None else len(self.table.ways)

    def place(self, row: int, column: int) -> Place:
        """Return size and way of a cell."""
        table = self._table()
        return table.sizes[row], table.ways[column].casefold()

    def name(self, row: int, column: int) -> str:
        """Return the name that the rate of a cell is kept under."""
        table = self._table()
        return table.name(table.sizes[row], table.ways[column])

    def find(self, place: Place) -> tuple[int, int]:
        """Return row and column of a cell, (-1, -1) where it is not shown."""
        table = self._table()
        ways = [way.casefold() for way in table.ways]
        if place[0] not in table.sizes or place[1].casefold() not in ways:
            return -1, -1
        return table.sizes.index(place[0]), ways.index(place[1].casefold())

    def shown(self, row: int, column: int) -> ShownCell:
        """Return what a cell says."""
        table = self._table()
        size, way = table.sizes[row], table.ways[column]
        if (size, way.casefold()) in self.refused:
            return ShownCell(self.refused[size, way.casefold()][0], Whose.REFUSED)
        own = table.rate(size, way)
        if own is not None:
            return ShownCell(_write(own), Whose.OWN)
        held = table.holds(size, way)
        return ShownCell(_write(held), Whose.NEXT) if held is not None else ShownCell("", Whose.NOBODY)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a cell."""
        if not index.isValid() or self.table is None:
            return None
        row, column = index.row(), index.column()
        if role == CELL:
            return self.shown(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(row, column).text
        if role == Qt.ItemDataRole.EditRole:
            return self._edit_text(row, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand what was typed to the owner; the cell changes when that is stored."""
        if role != Qt.ItemDataRole.EditRole or str(value) == self._edit_text(index.row(), index.column()):
            return False
        self.typed.emit(index.row(), index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be typed into."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a size or a way of setting."""
        if self.table is None:
            return None
        is_way = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.way_words(section) if is_way else self.size_words(section)
        if role == Qt.ItemDataRole.FontRole:
            words = self.way_words(section) if is_way else self.size_words(section)
            return look().font("caption_strong" if is_way else "medium", words)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_way else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def way_words(self, column: int) -> str:
        """Return a way of setting as the head of a column."""
        words = spoken(setting_word(self._table().ways[column]))
        return words[:1].upper() + words[1:]

    def size_words(self, row: int) -> str:
        """Return a size as the head of a row."""
        size = self._table().sizes[row]
        if size is None:
            return self.tr("any other size")
        return self.tr("up to {size} mm").format(size=write_decimal(size))

    def words(self, row: int, column: int) -> str:
        """Say what a cell says, whose figure it is and since when."""
        name = setting_name(key_of_place(self._table().ways[column], self._table().sizes[row]))
        cell = self.shown(row, column)
        if cell.whose is Whose.REFUSED:
            return f"{name}: {self.refused[self.place(row, column)][1]}"
        held = self._table().holds(*self.place(row, column))
        if held is None:
            return self.tr("{name}: no price").format(name=name)
        if cell.whose is Whose.NEXT:
            return self.tr("{name}: {price}, as {other}").format(
                name=name, price=cell.text, other=setting_name(held.name)
            )
        return self.tr("{name}: {price}, {day}").format(name=name, price=cell.text, day=write_date(held.day))

    def as_text(self, rows: range, columns: range, *, heads: bool) -> str:
        """Return cells as a table for a spreadsheet."""
        lines = [["", *(self.way_words(column) for column in columns)]] if heads else []
        for row in rows:
            cells = [self._edit_text(row, column) for column in columns]
            lines.append([self.size_words(row), *cells] if heads else cells)
        return "\n".join("\t".join(line) for line in lines)

    def _table(self) -> TariffTable:
        assert self.table is not None  # noqa: S101 (rows are asked for only where there are some)
        return self.table

    def _edit_text(self, row: int, column: int) -> str:
        place = self.place(row, column)
        if place in self.refused:
            return self.refused[place][0]
        own = self._table().rate(*place)
        if own is None:
            return ""
        if own.unit != MINUTES and own.currency == self.home:
            return write_decimal(own.amount)
        figure = write_decimal(own.amount)
        return f"{figure} min" if own.unit == MINUTES else f"{own.currency} {figure}"


def _write(rate: Rate) -> str:
    if rate.unit == MINUTES:
        return f"{write_amount(rate.amount)}{NO_BREAK}{spoken(short_unit(MINUTES))}"
    return write_price(Money(Decimal(rate.amount), rate.currency))
