"""A shop's table of articles into pieces: each row accepted, or refused with what to mend."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Literal

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.domain.piece import LONGEST_CODE
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import decimal_habit
from jewelcraft.exchange.cells import bare_figure
from jewelcraft.exchange.columns import NUMBERS
from jewelcraft.exchange.columns import read_columns
from jewelcraft.exchange.delimited import read_table
from jewelcraft.exchange.other_rows import is_heading_again
from jewelcraft.exchange.other_rows import is_sum
from jewelcraft.exchange.other_rows import section_of
from jewelcraft.exchange.piece_row import House
from jewelcraft.exchange.piece_row import RowReader
from jewelcraft.exchange.shop_rows import Product
from jewelcraft.exchange.workbook_pictures import pictures_by_row

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.exchange.columns import Column
    from jewelcraft.exchange.delimited import TextTable
    from jewelcraft.exchange.piece_row import RowRead

_LOOKED_AT = 100
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
    web: tuple[str, ...] = ()
    """Addresses in the web of pictures that the row names."""
    price: str = ""
    """The first price of the row with its heading and currency; it goes into the notes."""


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
    section = ""
    for number, cells in enumerate(table.rows[place + 1 :], start=place + 2):
        named = section_of(cells, columns)
        section = named or section
        if any(cell.strip() for cell in cells) and not named and not is_heading_again(cells, columns):
            row = judge.sum_row(number) if is_sum(cells, columns) else judge.judge(number, cells, section)
            rows.append(replace(row, pictures=pictures.get(number, ())) if row.piece is not None else row)
    rows = [judge.with_others(row) for row in rows]
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
    columns = _with_names(table.rows[best + 1 :], _with_one_code(table.rows[best + 1 :], columns))
    if not {column.meaning for column in columns} & {"code", "title", "number"}:
        raise TableRefusedError(
            "No column of this table is named Code or Title. Name the columns in its first row and choose it again.",
        )
    return best, columns


def _with_one_code(rows: Sequence[Sequence[str]], columns: list[Column]) -> list[Column]:
    """Of several columns of codes keep the first, or the first that tells every row apart where that one does not."""
    codes = [column for column in columns if column.meaning == "code"]
    told = {column: [cell for row in rows if (cell := _cell(row, column))] for column in codes}
    most = max(map(len, told.values()), default=0)
    apart = [column for column in codes if len(set(told[column])) == len(told[column]) == most > 0]
    kept = (apart or codes)[:1]
    others = [replace(column, meaning="other_code") for column in codes if column not in kept]
    return [column for column in columns if column.meaning != "code"] + kept + others


def _cell(row: Sequence[str], column: Column) -> str:
    return row[column.place].strip() if column.place < len(row) else ""


def _with_names(rows: Sequence[Sequence[str]], columns: list[Column]) -> list[Column]:
    """Take a column of names that is headed as codes often are, as "Item", for the titles that a table else lacks."""
    by_meaning = {column.meaning: column for column in columns}
    code = by_meaning.get("code")
    if code is None or "title" in by_meaning:
        return columns
    cells = [cell for row in rows[:_LOOKED_AT] if (cell := _cell(row, code))]
    names = [cell for cell in cells if " " in cell and not any(sign.isdigit() for sign in cell)]
    if len(names) * 2 <= len(cells):
        return columns
    return [replace(column, meaning="title", language="en") if column is code else column for column in columns]


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
        self._products: dict[str, Product] = {}
        self._by_row: dict[int, Product] = {}
        self._last: Product | None = None

    def sum_row(self, number: int) -> TableRow:
        """Return what becomes of a row that adds others up."""
        return TableRow(number, "refused", "", (sentence("This row adds others up."),))

    def judge(self, number: int, cells: Sequence[str], section: str = "") -> TableRow:
        """Return what becomes of a row, in a section of the table that may be of one type."""
        read = self._reader.read(cells)
        if section and read.piece.type == "other":
            read = replace(read, piece=replace(read.piece, type=section))
        code = read.piece.code
        main = self._products.get(read.variant_of.casefold())
        if main is not None:
            main.add(read.options, code if code != read.product else "", read.price)
            main.files += read.files
            main.web += read.web
            problem = sentence("Another size or picture of row {row}. It is told with that piece.", row=main.row)
            return TableRow(number, "duplicate", code, (problem,))
        product = self._by_row[number] = Product(number, read.options)
        self._products.update({name.casefold(): product for name in (read.product, code) if name})
        if code and self._has_code(code):
            problem = sentence("The library already has a piece {code}. Nothing was changed.", code=code)
            return TableRow(number, "duplicate", code, (problem,))
        if code and code.casefold() in self._codes and self._has_own_name(read):
            # Two products of a web shop share a code: the name in its address tells them apart.
            remark = sentence("Row {row} has the code {code} already.", row=self._codes[code.casefold()], code=code)
            code = read.product
            read = replace(read, piece=replace(read.piece, code=code), remarks=(*read.remarks, remark))
        if code and code.casefold() in self._codes:
            row = self._codes[code.casefold()]
            problem = sentence("Row {row} has the code {code} already.", row=row, code=code)
            return TableRow(number, "refused", code, (problem,))
        if read.problems:
            return self._more_stones(number, read) or TableRow(number, "refused", code, read.problems)
        if code:
            self._codes[code.casefold()] = number
        self._last = product
        return TableRow(
            number, "accepted", code, read.remarks, read.piece, files=read.files, web=read.web, price=read.price
        )

    def _more_stones(self, number: int, read: RowRead) -> TableRow | None:
        """Give a row that names nothing but stones to the piece above it, as factories write one stone a row."""
        if self._last is None or not read.piece.stones or read.piece.code or read.piece.titles:
            return None
        self._last.stones += read.piece.stones
        problem = sentence("More stones of row {row}.", row=self._last.row)
        return TableRow(number, "duplicate", "", (problem, *read.remarks))

    def _has_own_name(self, read: RowRead) -> bool:
        name = read.product
        is_free = name.casefold() not in self._codes and not self._has_code(name)
        return 0 < len(name) <= LONGEST_CODE and is_free

    def with_others(self, row: TableRow) -> TableRow:
        """Return a row with what the rows of its other sizes and pictures add to it."""
        product = self._by_row.get(row.row)
        if row.piece is None or product is None:
            return row
        files = tuple(dict.fromkeys((*row.files, *product.files)))
        web = tuple(dict.fromkeys((*row.web, *product.web)))
        return replace(row, piece=product.told_in(row.piece), files=files, web=web)
