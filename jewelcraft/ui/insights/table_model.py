"""Records under columns: read when painted, sorted by a press on a head, and given to a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import IntEnum
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt

from jewelcraft.exchange.cells import Cell
from jewelcraft.ui.insights.columns import Column

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FigureRole(IntEnum):
    """What a delegate asks the model for."""

    COLUMN = Qt.ItemDataRole.UserRole + 1
    RECORD = Qt.ItemDataRole.UserRole + 2


class FigureModel(QAbstractTableModel):
    """Records of any kind under columns that know how to read them."""

    columns: tuple[Column, ...] = ()
    records: tuple[Any, ...] = ()

    def show_records(self, columns: Sequence[Column], records: Sequence[Any]) -> None:
        """Show records in their order, under columns."""
        self.beginResetModel()
        self.columns, self.records = tuple(columns), tuple(records)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of records."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a record."""
        if not index.isValid():
            return None
        column, record = self.columns[index.column()], self.records[index.row()]
        if role == FigureRole.COLUMN:
            return column
        if role == FigureRole.RECORD:
            return record
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title} {column.show(record)}"
        return column.show(record) if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by what a column gives to a spreadsheet; records without a value come last."""
        if not 0 <= column < len(self.columns):
            return
        read = self.columns[column].value
        known = [record for record in self.records if read(record) is not None]
        unknown = [record for record in self.records if read(record) is None]
        known.sort(key=lambda record: _key(read(record)), reverse=order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        self.records = (*known, *unknown)
        self.layoutChanged.emit()

    def header(self) -> list[str]:
        """Return the heads as a spreadsheet takes them."""
        return [column.head for column in self.columns if column.title]

    def rows(self) -> Iterator[list[Cell]]:
        """Return what a spreadsheet takes, in the order shown."""
        return read_rows(self.columns, self.records)


def read_rows(columns: Sequence[Column], records: Sequence[Any]) -> Iterator[list[Cell]]:
    """Read the spreadsheet values of records."""
    reads: list[Callable[[Any], Cell]] = [column.value for column in columns if column.title]
    return ([read(record) for read in reads] for record in records)


def _key(value: Cell) -> tuple[int, Decimal, str]:
    if isinstance(value, (int, Decimal)):
        return 0, Decimal(value), ""
    return 1, Decimal(0), value.isoformat() if isinstance(value, date) else str(value).casefold()
