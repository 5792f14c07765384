"""A shop's table of articles into pieces: each row accepted, or refused with what to mend."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Literal

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import decimal_habit
from jewelcraft.exchange.cells import bare_figure
from jewelcraft.exchange.columns import NUMBERS
from jewelcraft.exchange.columns import read_columns
from jewelcraft.exchange.delimited import read_table
from jewelcraft.exchange.piece_row import House
from jewelcraft.exchange.piece_row import RowReader
from jewelcraft.exchange.workbook_pictures import pictures_by_row

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.exchange.columns import Column
    from jewelcraft.exchange.delimited import TextTable

_HEADER_WITHIN = 15
"""Shops put their name and a date above the headings."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """What became of one row; `row` is its number as a spreadsheet shows it, headings included.

    An accepted row has a piece, whose code is empty where the table gave none; its problems are
    remarks on what was taken for granted. A row whose code exists already is a duplicate:
    nothing is ever overwritten.
    """

    row: int
    result: Literal["accepted", "duplicate", "refused"]
    code: str
    problems: tuple[Sentence, ...] = ()
    piece: Piece | None = None
    pictures: tuple[str, ...] = ()
    """The parts of the workbook that show the piece."""
    files: tuple[str, ...] = ()
    """Picture files that the row names, as it writes them."""


@dataclass(frozen=True, slots=True)
class PiecesTable:
    """All rows of a table, and the headings that were not understood."""

    rows: tuple[TableRow, ...]
    ignored: tuple[str, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces of the accepted rows."""
        return tuple(row.piece for row in self.rows if row.piece is not None)


def read_pieces_table(
    data: bytes,
    *,
    alloys: Sequence[Alloy] = (),
    has_code: Callable[[str], bool] = lambda _code: False,
    house: House | None = None,
) -> PiecesTable:
    """Read a table of pieces, CSV or a workbook; `has_code` says whether the library has a code already.

    Raises:
        TableRefusedError: where the file is no table or none of its headings is understood.
    """
    table = read_table(data, lambda cells: len(read_columns(cells)))
    place, columns = _header(table)
    habit = _habit(table, place, columns)
    judge = _Judge(RowReader(columns, habit, alloys, house or House()), has_code)
    rows = []
    pictures = pictures_by_row(data, table.sheet, table.rows) if table.sheet else {}
    for number, cells in enumerate(table.rows[place + 1 :], start=place + 2):
        if any(cell.strip() for cell in cells):
            row = judge.judge(number, cells)
            rows.append(replace(row, pictures=pictures.get(number, ())) if row.piece is not None else row)
    understood = {column.place for column in columns}
    ignored = (text.strip() for at, text in enumerate(table.rows[place]) if at not in understood and text.strip())
    return PiecesTable(tuple(rows), tuple(ignored))


def _header(table: TextTable) -> tuple[int, list[Column]]:
    """Return the place and columns of the heading row: of the first rows the one understood best."""
    best = 0
    columns: list[Column] = []
    for place, cells in enumerate(table.rows[:_HEADER_WITHIN]):
        found = read_columns(cells)
        if len(found) > len(columns):
            best, columns = place, found
    if not {column.meaning for column in columns} & {"code", "title"}:
        raise TableRefusedError(
            "No column of this table is named Code or Title. Name the columns in its first row and choose it again.",
        )
    return best, columns


def _habit(table: TextTable, header: int, columns: Sequence[Column]) -> Decimals | None:
    places = [column.place for column in columns if column.meaning in NUMBERS]
    cells = [row[place] for row in table.rows[header + 1 :] for place in places if place < len(row)]
    proven = decimal_habit(bare_figure(cell)[0] for cell in cells)
    # Where commas divide the cells and no number holds one, the point divides the numbers.
    is_plain = table.separator == "," and not any("," in cell for cell in cells)
    return proven or (Decimals.POINT if is_plain else None)


class _Judge:
    """Says what becomes of each row, knowing the library's codes and the rows before it."""

    def __init__(self, reader: RowReader, has_code: Callable[[str], bool]) -> None:
        self._reader = reader
        self._has_code = has_code
        self._codes: dict[str, int] = {}
        self._products: dict[str, int] = {}

    def judge(self, number: int, cells: Sequence[str]) -> TableRow:
        """Return what becomes of a row."""
        read = self._reader.read(cells)
        code = read.piece.code
        main_row = self._products.get(read.variant_of.casefold())
        if main_row is not None:
            problem = sentence("Another size or picture of row {row}. It was left out.", row=main_row)
            return TableRow(number, "duplicate", code, (problem,))
        self._products.update({name.casefold(): number for name in (read.product, code) if name})
        if code and self._has_code(code):
            problem = sentence("The library already has a piece {code}. Nothing was changed.", code=code)
            return TableRow(number, "duplicate", code, (problem,))
        if code and code.casefold() in self._codes:
            row = self._codes[code.casefold()]
            problem = sentence("Row {row} has the code {code} already.", row=row, code=code)
            return TableRow(number, "refused", code, (problem,))
        if read.problems:
            return TableRow(number, "refused", code, read.problems)
        if code:
            self._codes[code.casefold()] = number
        return TableRow(number, "accepted", code, read.remarks, read.piece, files=read.files)
