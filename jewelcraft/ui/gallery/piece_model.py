"""The list of pieces that gallery and table share: ids here, rows read in windows when they are painted."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.id_list import IdList
from jewelcraft.ui.gallery.row_words import NUMBERS
from jewelcraft.ui.gallery.row_words import Basis
from jewelcraft.ui.gallery.row_words import Column
from jewelcraft.ui.gallery.row_words import RowWords
from jewelcraft.ui.gallery.row_words import word_cell
from jewelcraft.ui.gallery.row_words import word_row
from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Collection
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from jewelcraft.domain.search import PieceRow

WINDOW = 24
_KEPT = 2400
_MOST_CUTS = 12
_COLUMNS = len(Column)
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()


@dataclass(slots=True)
class Entry:
    """A row that was read, and its words once they were asked for."""

    row: PieceRow
    words: RowWords | None = None
    cells: dict[Column, str] = field(default_factory=dict)


class PieceModel(QAbstractTableModel):
    """The pieces a query found, in its order; a row is one piece, the columns are the table's.

    Signals:
        all_stale: every row may say something else; told in place of `dataChanged`, at which Qt asks for all sizes.
    """

    all_stale = Signal()

    def __init__(self, read: Callable[[Sequence[str]], Sequence[PieceRow]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids = IdList()
        self._entries: OrderedDict[str, Entry] = OrderedDict()
        self._basis = Basis()

    @property
    def ids(self) -> IdList:
        """The ids in their order."""
        return self._ids

    @property
    def basis(self) -> Basis:
        """What the words depend on."""
        return self._basis

    def set_basis(self, basis: Basis) -> None:
        """Put all rows into other words."""
        if basis == self._basis:
            return
        self._basis = basis
        for entry in self._entries.values():
            entry.words = None
            entry.cells.clear()
        self._tell_all()

    def reword(self) -> None:
        """Put all rows into words anew, as after a change of language."""
        basis, self._basis = self._basis, Basis()
        self.set_basis(basis)

    def set_ids(self, wanted: IdList | list[str]) -> None:
        """Show other pieces; where a few came or went, the others stay as they are on the screen."""
        ids = wanted if isinstance(wanted, IdList) else IdList.of(wanted)
        if ids == self._ids:
            return
        if not self._cut_to(ids) and not self._grow_to(ids):
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()

    def mark_stale(self, ids: Collection[str]) -> None:
        """Read these pieces anew when they are next painted."""
        if len(ids) > _MOST_CUTS:
            # Of thousands, as after a new gold price, it is not asked one by one where they stand.
            known = frozenset(ids)
            for piece_id in [each for each in self._entries if each in known]:
                del self._entries[piece_id]
            self._tell_all()
            return
        for piece_id in ids:
            self._entries.pop(piece_id, None)
        stale = [place for place in map(self._ids.place_of, ids) if place is not None]
        if stale:
            self.dataChanged.emit(self.index(min(stale), 0), self.index(max(stale), _COLUMNS - 1))

    def forget_all(self) -> None:
        """Read every piece anew when it is next painted."""
        self._entries.clear()
        self._tell_all()

    def place_of(self, piece_id: str) -> int | None:
        """Return the row of a piece, or None where it is not shown."""
        return self._ids.place_of(piece_id)

    def id_at(self, place: int) -> str:
        """Return the id of a row."""
        return self._ids[place]

    def entry(self, place: int) -> Entry | None:
        """Return a row, reading the window around it where it is not at hand; None where the piece is gone."""
        piece_id = self._ids[place]
        found = self._entries.get(piece_id)
        if found is None:
            self._read_window(place)
            return self._entries.get(piece_id)
        self._entries.move_to_end(piece_id)
        return found

    def words(self, place: int) -> RowWords | None:
        """Return what a card says."""
        entry = self.entry(place)
        if entry is None:
            return None
        if entry.words is None:
            entry.words = word_row(entry.row, self._basis)
        return entry.words

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many pieces there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many columns the table has."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, alignment, id, and what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.words(index.row())
            return words.spoken if words else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return look().font("caption_strong", self._heads()[column])
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Rows can be chosen and take pictures; they are edited on the piece's own page."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDropEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def _heads(self) -> dict[Column, str]:
        return {
            Column.CODE: self.tr("Code"),
            Column.PHOTO: self.tr("Photo"),
            Column.TITLE: self.tr("Title"),
            Column.TYPE: self.tr("Type"),
            Column.COLLECTION: self.tr("Collection"),
            Column.METAL: self.tr("Metal"),
            Column.WEIGHT: self.tr("Weight"),
            Column.COST: self.tr("Cost"),
            Column.WHOLESALE: self.tr("Wholesale"),
            Column.RETAIL: self.tr("Retail"),
            Column.STATUS: self.tr("Status"),
        }

    def cell(self, place: int, column: Column) -> str | None:
        """Return the text of one cell of the table."""
        entry = self.entry(place)
        if entry is None:
            return None
        text = entry.cells.get(column)
        if text is None:
            text = entry.cells[column] = word_cell(entry.row, column, self._basis)
        return text

    def _read_window(self, place: int) -> None:
        start = place // WINDOW * WINDOW
        wanted = [piece_id for piece_id in self._ids[start : start + WINDOW] if piece_id not in self._entries]
        for row in self._read(wanted):
            self._entries[row.id] = Entry(row)
        while len(self._entries) > _KEPT:
            self._entries.popitem(last=False)

    def _tell_all(self) -> None:
        if self._ids:
            self.all_stale.emit()

    def _cut_to(self, ids: IdList) -> bool:
        if not ids or not 0 < len(self._ids) - len(ids) <= _MOST_CUTS:
            return False
        kept, old = set(ids), list(self._ids)
        if [piece_id for piece_id in old if piece_id in kept] != list(ids):
            return False
        for place in reversed([place for place, piece_id in enumerate(old) if piece_id not in kept]):
            self.beginRemoveRows(_ROOT, place, place)
            del old[place]
            self._ids = IdList.of(old)
            self.endRemoveRows()
        return True

    def _grow_to(self, ids: IdList) -> bool:
        if not self._ids or not 0 < len(ids) - len(self._ids) <= _MOST_CUTS:
            return False
        there, old = set(self._ids), list(self._ids)
        if [piece_id for piece_id in ids if piece_id in there] != old:
            return False
        for place, piece_id in enumerate(ids):
            if piece_id not in there:
                self.beginInsertRows(_ROOT, place, place)
                old.insert(place, piece_id)
                self._ids = IdList.of(old)
                self.endInsertRows()
        return True
