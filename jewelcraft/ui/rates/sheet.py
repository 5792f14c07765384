"""The rows and cells of a table of prices, and the model that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.tags import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class SheetRole(IntEnum):
    """What a delegate asks the model for."""

    CELL = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its id, head, width in logical pixels at 100 %, and the table width below which it hides."""

    id: str
    title: str
    width: int
    right: bool = False
    stretches: bool = False
    hides_below: int = 0


@dataclass(frozen=True, slots=True)
class NameCell:
    """A name with a line below it, and a swatch or an icon before it."""

    text: str
    note: str = ""
    swatch: str = ""
    icon: str = ""
    note_tone: str = "ink3"


@dataclass(frozen=True, slots=True)
class TextCell:
    """A text or a number; `edit` is what an editor begins with, empty where nothing can be typed.

    A cell that leads somewhere is shown as a link and told by the view when it is pressed.
    """

    text: str
    role: str = "figures"
    tone: str = "ink2"
    edit: str = ""
    leads: bool = False


@dataclass(frozen=True, slots=True)
class TagCell:
    """A pill."""

    text: str
    kind: Kind = "neutral"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class LineCell:
    """A small line of values; `text` reads it aloud."""

    values: tuple[Decimal, ...] = ()
    text: str = ""


Cell = NameCell | TextCell | TagCell | LineCell


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; one without cells is the head of a group."""

    id: str
    cells: tuple[Cell, ...] = ()
    group: str = ""
    search: str = field(default="", compare=False)

    @property
    def is_group(self) -> bool:
        """Whether the row is the head of a group."""
        return not self.cells


def _said(cell: Cell | None, role: int) -> str | None:
    """Return what a cell says in a role: its text, all of a name that may be cut, what an editor begins with."""
    if cell is not None and role in _TEXT:
        return cell.text
    if isinstance(cell, NameCell) and role == Qt.ItemDataRole.ToolTipRole:
        return "\n".join(filter(None, (cell.text, cell.note)))
    return cell.edit if isinstance(cell, TextCell) and role == Qt.ItemDataRole.EditRole else None


class SheetModel(QAbstractTableModel):
    """Rows of prices. `show_rows` repaints only the cells that changed where the rows stay the same.

    Signals:
        edited: the user typed into a cell; carries the row's id, the column's id and the text.
    """

    edited = Signal(str, str, str)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> bool:
        """Show rows; tell whether other rows stand there than before."""
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return True
        for place, (old, new) in enumerate(zip(self.rows, rows, strict=True)):
            if old != new:
                self.rows[place] = new
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
        return False

    def place_of(self, row_id: str) -> int:
        """Return where a row stands, -1 where it does not."""
        return next((place for place, row in enumerate(self.rows) if row.id == row_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index; None in the head of a group."""
        row = self.rows[index.row()]
        return None if row.is_group else row.cells[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a cell."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == SheetRole.ROW:
            return row
        cell = self.cell(index)
        if role == SheetRole.CELL:
            return cell
        return row.group if cell is None and role in _TEXT else _said(cell, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand what was typed to the owner; the cell changes when that is stored."""
        cell = self.cell(index)
        if role != Qt.ItemDataRole.EditRole or not isinstance(cell, TextCell) or str(value) == cell.edit:
            return False
        self.edited.emit(self.rows[index.row()].id, self.columns[index.column()].id, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, and those cells typed into that can be."""
        if not index.isValid() or self.rows[index.row()].is_group:
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        cell = self.cell(index)
        return chosen | Qt.ItemFlag.ItemIsEditable if isinstance(cell, TextCell) and cell.edit else chosen

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.FontRole:
            return look().font("caption_strong", column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
