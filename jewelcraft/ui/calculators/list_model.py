"""The list of calculators: favourites first, then the groups of the trade; narrowed by a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt

from jewelcraft.domain.calculators.registry import CALCULATORS
from jewelcraft.ui.calculators.shelves import SHELVES
from jewelcraft.ui.calculators.shelves import on_shelf
from jewelcraft.ui.calculators.shelves import shelf_title
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from PySide6.QtCore import QObject

    from jewelcraft.domain.calculators.calculator import Calculator

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class ListRow:
    """The head of a group, or a calculator in it."""

    title: str
    name: str = ""
    description: str = ""
    is_favourite: bool = False

    @property
    def is_group(self) -> bool:
        """Whether it is the head of a group."""
        return not self.name


def list_rows(search: str, favourites: Sequence[str]) -> list[ListRow]:
    """Return the rows that a search leaves; a favourite stands above and in its group."""
    words = search.casefold().split()
    rows: list[ListRow] = []
    starred = [CALCULATORS[name] for name in favourites if name in CALCULATORS]
    groups = [(QCoreApplication.translate("CalculatorShelves", "Favourites"), starred)]
    groups += [(shelf_title(shelf), on_shelf(shelf)) for shelf in SHELVES]
    for title, calculators in groups:
        found = [each for each in calculators if all(word in _searched(each) for word in words)]
        if found:
            rows.append(ListRow(title))
            rows += [_row(each, favourites) for each in found]
    return rows


def _row(calculator: Calculator, favourites: Sequence[str]) -> ListRow:
    name = calculator.name
    return ListRow(say(calculator.title), name, say(calculator.description), name in favourites)


def best_row(rows: Sequence[ListRow], search: str) -> str:
    """Return the calculator that a search means most likely: by its title before what it says of itself."""
    text, words = search.casefold().strip(), search.casefold().split()

    def distance(row: ListRow) -> int:
        title = row.title.casefold()
        if title.startswith(text):
            return 0
        return 1 if all(word in title for word in words) else 2

    found = [row for row in rows if not row.is_group]
    return min(found, key=distance).name if found else ""


def _searched(calculator: Calculator) -> str:
    fields = " ".join(say(field.label) for field in calculator.inputs)
    spoken = f"{say(calculator.title)} {say(calculator.description)} {fields}"
    return f"{spoken} {calculator.title} {calculator.name}".casefold()


class CalculatorModel(QAbstractListModel):
    """The rows of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ListRow] = []

    def show_rows(self, rows: list[ListRow]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def place_of(self, name: str) -> int:
        """Return the first row of a calculator, -1 where the search leaves it out."""
        return next((place for place, row in enumerate(self.rows) if row.name == name), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role asks of a row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return row.description
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let calculators be chosen, heads of groups not."""
        if not index.isValid() or self.rows[index.row()].is_group:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
