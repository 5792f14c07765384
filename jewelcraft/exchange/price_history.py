"""A table of prices over time into dated prices: each row taken, or left out with the reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.domain.scaled_amounts import names_scale
from jewelcraft.domain.scaled_amounts import read_scaled
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.typed_days import read_day
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import decimal_habit
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.domain.typed_numbers import western_digits
from jewelcraft.exchange.delimited import read_table
from jewelcraft.exchange.price_columns import find_columns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.typed_days import DayHabit
    from jewelcraft.domain.typed_days import DayOrder
    from jewelcraft.exchange.delimited import TextTable
    from jewelcraft.exchange.price_columns import PriceColumn
    from jewelcraft.exchange.price_columns import PriceColumns

_LEAD = re.compile(r"^[^\d+\-\u2212]+")
_TAIL = re.compile(r"[^\d]+$")
_FAR = 3
"""A price so many times that of the days around it is a slip of the decimal sign, not the market."""
_NEAR = 3
"""A price and the two nearest to it in time."""
_LARGEST = Decimal(10) ** 12


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"
    """The library has this price of this day already."""
    KEPT = "kept"
    """The library has another price of this day, which stays."""
    REPLACES = "replaces"
    """The library has another price of this day, which this one takes the place of."""
    SAME_DAY = "same_day"
    """A later row of the table has the price of this day."""
    NO_PRICE = "no_price"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row; `row` is its number as a spreadsheet shows it."""

    row: int
    day_text: str
    price_text: str
    fate: Fate
    day: date | None = None
    price: Decimal | None = None
    problem: Sentence | None = None


@dataclass(frozen=True, slots=True)
class PriceHistory:
    """All rows of a table, and how its columns, days and numbers were read."""

    rows: tuple[HistoryRow, ...]
    column: PriceColumn
    columns: tuple[PriceColumn, ...]
    habit: DayHabit
    decimals: Decimals | None


@dataclass(frozen=True, slots=True)
class HistoryHints:
    """What is known besides the table: today, the price now, and what the user chose."""

    today: date
    currency: str = ""
    expected: Decimal | None = None
    """About what the prices should be, to tell 1.250 from 1250."""
    column: str = ""
    order: DayOrder | None = None
    decimals: Decimals | None = None
    is_buddhist: bool = False


def read_price_history(data: bytes, hints: HistoryHints) -> PriceHistory:
    """Read a table of prices over time.

    Raises:
        TableRefusedError: where the file is no table, or has no days or prices.
    """
    table = read_table(data)
    columns = find_columns(table, hints.today, hints.currency, hints.order, is_buddhist=hints.is_buddhist)
    column = _chosen(columns, hints.column)
    decimals = hints.decimals or _decimals(table, columns, column, hints.expected)
    reader = _RowReader(columns, column.place, decimals, hints.today)
    rows = [
        reader.read(number, cells)
        for number, cells in enumerate(table.rows[columns.first_row :], start=columns.first_row + 1)
        if any(cell.strip() for cell in cells)
    ]
    judged = _without_slips(_one_a_day(rows))
    return PriceHistory(tuple(judged), column, columns.prices, columns.habit, decimals)


def _chosen(columns: PriceColumns, wanted: str) -> PriceColumn:
    if not wanted:
        return columns.prices[0]
    folded = " ".join(wanted.split()).casefold()
    for matches in (
        [column for column in columns.prices if column.title.casefold() == folded],
        [column for column in columns.prices if folded in column.title.casefold()],
        [column for column in columns.prices if folded == str(column.place + 1)],
    ):
        if matches:
            return matches[0]
    known = ", ".join(column.title or str(column.place + 1) for column in columns.prices)
    raise TableRefusedError(
        "This table has no column of prices named {name}. There are: {known}.", name=wanted, known=known
    )


def _decimals(
    table: TextTable, columns: PriceColumns, column: PriceColumn, expected: Decimal | None
) -> Decimals | None:
    """Return the decimal sign: as the cells prove, else the one that comes nearest to the price expected."""
    body = table.rows[columns.first_row :]
    own = [_bare(row[column.place]) for row in body if column.place < len(row)]
    others = [_bare(row[each.place]) for row in body for each in columns.prices if each.place < len(row)]
    proven = decimal_habit(own) or decimal_habit(others)
    if proven is not None or expected is None:
        return proven
    open_cell = next((cell for cell in own if "." in cell or "," in cell), "")
    readings = {sign: price for sign in Decimals if (price := _reading(open_cell, sign))}
    return min(readings, key=lambda sign: _apart(readings[sign], expected), default=None)


def _reading(cell: str, sign: Decimals) -> Decimal | None:
    try:
        return read_number(cell, sign)
    except ValueError:
        return None


def _apart(one: Decimal, other: Decimal) -> Decimal:
    return max(one / other, other / one)


def _bare(cell: str) -> str:
    return _TAIL.sub("", _LEAD.sub("", western_digits(cell).strip()))


@dataclass(frozen=True, slots=True)
class _RowReader:
    """Reads rows, knowing where day and price stand and how they are written."""

    columns: PriceColumns
    place: int
    decimals: Decimals | None
    today: date

    def read(self, number: int, cells: Sequence[str]) -> HistoryRow:
        """Return a row with its day and price, or with what keeps it out."""
        day_text, price_text = (_cell(cells, place) for place in (self.columns.day_place, self.place))
        row = HistoryRow(number, day_text, price_text, Fate.REFUSED)
        try:
            day = read_day(day_text, self.columns.habit, self.today)
        except ValueError:
            return replace(row, problem=sentence("{text} is not a day.", text=day_text or "\u2013"))
        row = replace(row, day=day)
        if day > self.today:
            return replace(row, problem=sentence("This day is yet to come."))
        if not _bare(price_text):
            return replace(row, fate=Fate.NO_PRICE, problem=sentence("There is no price on this day."))
        return self._with_price(row)

    def _with_price(self, row: HistoryRow) -> HistoryRow:
        is_no_price = sentence("{text} is not a price.", text=row.price_text)
        try:
            price = self._price(row.price_text)
        except AmbiguousNumberError:
            two = sentence("{text} can be read in two ways. Say which sign divides the decimals.", text=row.price_text)
            return replace(row, problem=two)
        except ValueError:
            return replace(row, problem=is_no_price)
        if not 0 < price < _LARGEST:
            return replace(row, problem=is_no_price)
        return replace(row, fate=Fate.NEW, price=price)

    def _price(self, text: str) -> Decimal:
        """Read a price; a word for thousands or millions behind it is never left out."""
        scaled = read_scaled(_LEAD.sub("", text)) if names_scale(text) else None
        if scaled is not None:
            return scaled
        if names_scale(text):
            raise ValueError(text)
        return read_number(_bare(text), self.decimals)


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place].strip() if place < len(cells) else ""


def _one_a_day(rows: Sequence[HistoryRow]) -> list[HistoryRow]:
    """Keep of each day the last price, which is the upper one where the newest day stands first."""
    taken = [row for row in rows if row.fate is Fate.NEW and row.day is not None]
    days = [row.day for row in taken if row.day is not None]
    is_newest_first = bool(days) and days[0] > days[-1]
    last: dict[date, int] = {}
    for row in reversed(taken) if is_newest_first else taken:
        if row.day is not None:
            last[row.day] = row.row
    return [
        replace(row, fate=Fate.SAME_DAY, problem=sentence("Row {row} has the price of this day.", row=last[row.day]))
        if row.fate is Fate.NEW and row.day is not None and last[row.day] != row.row
        else row
        for row in rows
    ]


def _without_slips(rows: Sequence[HistoryRow]) -> list[HistoryRow]:
    """Refuse prices that are many times, or a fraction of, what the days nearest to them agree on."""
    line = sorted((row for row in rows if row.fate is Fate.NEW), key=lambda row: str(row.day))
    slips = {line[place].row for place in range(len(line)) if _is_slip(line, place)}
    problem = sentence("This price is far from the days around it. Look at its decimal sign.")
    return [replace(row, fate=Fate.REFUSED, problem=problem) if row.row in slips else row for row in rows]


def _is_slip(line: Sequence[HistoryRow], place: int) -> bool:
    """Tell whether two prices nearest in time agree with each other and not with this one."""
    first = min(max(place - 1, 0), len(line) - _NEAR)
    near = [each.price for each in line[max(first, 0) : first + _NEAR] if each is not line[place] and each.price]
    price = line[place].price
    if price is None or len(near) < _NEAR - 1 or _apart(*near) >= _FAR:
        return False
    return min(_apart(price, other) for other in near) > _FAR
