"""Find in a table of prices over time the column of days, the heads, and the columns that may be prices."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.domain.typed_days import DayHabit
from jewelcraft.domain.typed_days import day_habit
from jewelcraft.domain.typed_days import is_serial
from jewelcraft.domain.typed_days import read_day
from jewelcraft.domain.typed_numbers import western_digits

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.typed_days import DayOrder
    from jewelcraft.exchange.delimited import TextTable

_SAMPLE = 300
_HEAD_ROWS = 3
_EARLIEST = 1700
_DAY_WORDS = re.compile(r"date|day|time|tanggal|tgl|waktu|วัน|ວັນ|ថ្ងៃ|日期|日|petsa|fecha|နေ့", re.IGNORECASE)
_RANKS = (
    (0, "sell selling ask offer jual penjualan ขาย ຂາຍ លក់ 賣 卖 ရောင်း"),
    (1, "price close closing last value rate harga tarif ราคา ລາຄາ តម្លៃ 收盤 收盘 價 价 pm fix settle"),
    (3, "buy buying bid beli pembelian buyback รับซื้อ ซื้อ ຊື້ ទិញ 買 买 ဝယ် am"),
    (4, "open high low avg average mean min max buka tinggi rendah สูง ต่ำ เปิด 開 開盤 高 低"),
    (9, "volume vol change chg % no no. number ครั้งที่ ลำดับ เปลี่ยน perubahan naik turun 漲跌 成交量 เพิ่ม/ลด"),
)
_PLAIN_RANK, _LEFT_OUT = 2, 9
_NUMBER_LIKE = re.compile(r"\D{0,6}\d[\d.,'’\s\u00a0]*\D{0,10}")


@dataclass(frozen=True, slots=True)
class PriceColumn:
    """A column that may hold the prices, by its place and its heading."""

    place: int
    title: str


@dataclass(frozen=True, slots=True)
class PriceColumns:
    """Where days and prices stand; the likeliest column of prices comes first."""

    day_place: int
    habit: DayHabit
    first_row: int
    prices: tuple[PriceColumn, ...]


def find_columns(
    table: TextTable, today: date, currency: str, order: DayOrder | None, *, is_buddhist: bool
) -> PriceColumns:
    """Find days and prices.

    Raises:
        TableRefusedError: where the table has no days, or no prices beside them.
    """
    day_place, habit = _find_days(table, today, order, is_buddhist=is_buddhist)
    dated = [number for number, row in enumerate(table.rows) if has_day(row, day_place, habit, today)]
    titles = _titles(table.rows[: dated[0]])
    body = [table.rows[number] for number in dated[:_SAMPLE]]
    found = []
    for place in range(max(map(len, body))):
        title = titles.get(place, "")
        if place == day_place or _word_rank(title) == _LEFT_OUT:
            continue
        cells = [row[place] for row in body if place < len(row) and row[place].strip()]
        numbers = [cell for cell in cells if _is_number(cell)]
        if numbers and len(numbers) * 2 >= len(cells):
            found.append(PriceColumn(place, title))
    if not found:
        raise TableRefusedError("Beside the days of this table there is no column of prices.")
    found.sort(key=lambda column: _likelihood(column, currency))
    return PriceColumns(day_place, habit, dated[0], tuple(found))


def has_day(row: Sequence[str], place: int, habit: DayHabit, today: date) -> bool:
    """Tell whether a row has a day in its column of days."""
    if place >= len(row):
        return False
    try:
        return read_day(row[place], habit, today).year >= _EARLIEST
    except ValueError:
        return False


def _find_days(table: TextTable, today: date, order: DayOrder | None, *, is_buddhist: bool) -> tuple[int, DayHabit]:
    best, chosen = 0, (0, DayHabit())
    sample = table.rows[:_SAMPLE]
    for place in range(max(map(len, sample), default=0)):
        cells = [row[place] for row in table.rows if place < len(row)]
        habit = day_habit(cells, order, is_buddhist=is_buddhist)
        worth = sum(_worth(row[place], habit, today) for row in sample if place < len(row))
        if any(_DAY_WORDS.search(row[place]) for row in sample[: _HEAD_ROWS * 2] if place < len(row)):
            worth *= 2
        if worth > best:
            best, chosen = worth, (place, habit)
    if not best:
        raise TableRefusedError(
            "No column of this table holds days. Each row needs its day, as 2026-11-23 or 23/11/2026."
        )
    return chosen


def _worth(cell: str, habit: DayHabit, today: date) -> int:
    try:
        day = read_day(cell, habit, today)
    except ValueError:
        return 0
    # A bare number may as well be a price: any other writing of a day is the better proof.
    return 0 if not _EARLIEST <= day.year <= today.year + 1 else 1 if is_serial(cell) else 2


def _titles(above: Sequence[Sequence[str]]) -> dict[int, str]:
    """Join the headings of up to three rows; a heading over several columns stands over each of them."""
    heads = [row for row in above[-_HEAD_ROWS:] if sum(bool(cell.strip()) for cell in row) > 1]
    titles: dict[int, str] = {}
    for depth, row in enumerate(heads):
        last = ""
        for place, cell in enumerate(row):
            text = " ".join(cell.split())
            is_lowest = depth == len(heads) - 1
            last = text or ("" if is_lowest else last)
            if last and last not in titles.get(place, ""):
                titles[place] = f"{titles.get(place, '')} {last}".strip()
    return titles


def _likelihood(column: PriceColumn, currency: str) -> tuple[int, int, int]:
    codes = set(re.findall(r"\b[A-Z]{3}\b", column.title))
    money = 0 if currency in codes else 2 if codes - {"AVG", "MIN", "MAX"} else 1
    return money, _word_rank(column.title), column.place


def _word_rank(title: str) -> int:
    folded = title.casefold()
    words = set(re.split(r"[\s(),_/:-]+", folded))
    ranks = [
        rank
        for rank, names in _RANKS
        for name in names.split()
        if name in words or (not name.isascii() and name in folded)
    ]
    # รับซื้อ holds no ขาย; of several words, as in "sell price", the first rank says the most.
    return _LEFT_OUT if _LEFT_OUT in ranks else min(ranks, default=_PLAIN_RANK)


def _is_number(cell: str) -> bool:
    return bool(_NUMBER_LIKE.fullmatch(western_digits(cell).strip()))
