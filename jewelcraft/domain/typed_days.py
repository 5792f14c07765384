"""Days as people and programs write them, read for certain or not at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from jewelcraft.domain.typed_numbers import western_digits

if TYPE_CHECKING:
    from collections.abc import Iterable

_MONTHS = (
    "jan january januari janvier enero มค มกราคม ม.ค. ມັງກອນ មករា enero 1月",
    "feb february februari peb pebruari กพ กุมภาพันธ์ ก.พ. ກຸມພາ កុម្ភៈ febrero pebrero 2月",
    "mar march maret มีค มีนาคม มี.ค. ມີນາ មីនា marso marzo 3月",
    "apr april เมย เมษายน เม.ย. ເມສາ មេសា abril 4月",
    "may mei พค พฤษภาคม พ.ค. ພຶດສະພາ ឧសភា mayo 5月",
    "jun june juni มิย มิถุนายน มิ.ย. ມິຖຸນາ មិថុនា hunyo junio 6月",
    "jul july juli กค กรกฎาคม ก.ค. ກໍລະກົດ កក្កដា hulyo julio 7月",
    "aug august agustus agt agu ags สค สิงหาคม ส.ค. ສິງຫາ សីហា agosto 8月",
    "sep sept september กย กันยายน ก.ย. ກັນຍາ កញ្ញា setyembre septiembre 9月",
    "oct october okt oktober ตค ตุลาคม ต.ค. ຕຸລາ តុលា oktubre octubre 10月",
    "nov november nop nopember พย พฤศจิกายน พ.ย. ພະຈິກ វិច្ឆិកា nobyembre noviembre 11月",
    "dec december des desember ธค ธันวาคม ธ.ค. ທັນວາ ធ្នូ disyembre diciembre 12月",
)
_BY_WORD = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}
_TIME = re.compile(
    r"(?:[T\s]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|น\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)$",
    re.IGNORECASE,
)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_PARTS = re.compile(r"(\d{1,4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,4})")
_CHINESE = re.compile(r"(?:民國)?\s*(\d{2,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_WORD = re.compile(r"[^\d\s,/-]+(?:\.[^\d\s,/-]+)*\.?")
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_FIRST_SERIAL = date(1899, 12, 30)
"""The day from which spreadsheets count."""
_BUDDHIST, _MINGUO = 543, 1911
_SHORT, _CENTURY, _LONG = 100, 100, 1000
_MONTHS_A_YEAR, _DAYS_A_MONTH = 12, 31
_BUDDHIST_FROM = 2400
_THAI = re.compile("[\u0e00-\u0e7f]")


class DayOrder(Enum):
    """The order in which a table writes day, month and year."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class DayHabit:
    """What a column of days has in common: the order, and whether short years are Buddhist."""

    order: DayOrder = DayOrder.DAY_FIRST
    is_buddhist: bool = False
    is_proven: bool = False
    """Whether the days themselves show the order; else it is the one usual in South-East Asia."""


def day_habit(texts: Iterable[str], order: DayOrder | None = None, *, is_buddhist: bool = False) -> DayHabit:
    """Return what these days prove together; what they leave open is taken as given, else day before month."""
    cells = list(texts)
    proofs = {proof for proof in map(_proof, cells) if proof is not None}
    thai = is_buddhist or any(map(_is_buddhist, cells))
    if order is not None:
        return DayHabit(order, thai, is_proven=True)
    if proofs == {DayOrder.MONTH_FIRST}:
        return DayHabit(DayOrder.MONTH_FIRST, thai, is_proven=True)
    return DayHabit(DayOrder.DAY_FIRST, thai, is_proven=bool(proofs))


def read_day(text: str, habit: DayHabit, today: date) -> date:
    """Read a day, whatever time stands behind it.

    Raises:
        ValueError: where it is no day.
    """
    bare = _bare(text)
    if _THAI.search(text):
        habit = replace(habit, is_buddhist=True)
    found = _PACKED.fullmatch(bare) or _CHINESE.fullmatch(bare)
    if found:
        return date(_year(found[1], habit, today), int(found[2]), int(found[3]))
    if _SERIAL.fullmatch(bare):
        return _FIRST_SERIAL + timedelta(days=int(bare.partition(".")[0]))
    found = _PARTS.fullmatch(bare)
    if found:
        return _of_parts((found[1], found[2], found[3]), habit, today)
    return _of_words(bare, habit, today)


def is_serial(text: str) -> bool:
    """Tell whether a cell may be a spreadsheet's bare count of days, which looks like a price."""
    return bool(_SERIAL.fullmatch(_bare(text)))


def _bare(text: str) -> str:
    shown = " ".join(western_digits(text).replace("\u00a0", " ").split()).strip("'")
    return _WEEKDAY.sub("", _TIME.sub("", shown)).strip()


def _of_parts(parts: tuple[str, str, str], habit: DayHabit, today: date) -> date:
    first, second, third = parts
    if len(first) > len("31"):
        return date(_year(first, habit, today), int(second), int(third))
    month_first = habit.order is DayOrder.MONTH_FIRST
    day, month = (second, first) if month_first else (first, second)
    return date(_year(third, habit, today), int(month), int(day))


def _of_words(text: str, habit: DayHabit, today: date) -> date:
    """Read a day with the month as a word, as 23 Nov 2026, Nov 23, 2026 or 2026-Nov-23."""
    month = next((_BY_WORD[key] for word in _WORD.findall(text) if (key := _month_key(word)) in _BY_WORD), None)
    numbers = re.findall(r"\d+", text)
    if month is None or len(numbers) != len(("day", "year")):
        raise ValueError(text)
    first, second = numbers
    day, year = (second, first) if len(first) > len("31") else (first, second)
    return date(_year(year, habit, today), month, int(day))


def _month_key(word: str) -> str:
    folded = word.casefold()
    return folded if folded in _BY_WORD else folded.replace(".", "")


def _year(text: str, habit: DayHabit, today: date) -> int:
    """Return the year of the common era that a written year means."""
    number = int(text)
    if len(text) <= len("26") and number < _SHORT:
        if habit.is_buddhist:
            return 2500 + number - _BUDDHIST
        ahead = today.year // _CENTURY * _CENTURY + number
        return ahead if ahead <= today.year + 1 else ahead - _CENTURY
    if number < _LONG:
        return number + _MINGUO
    return number - _BUDDHIST if number >= _BUDDHIST_FROM else number


def _proof(text: str) -> DayOrder | None:
    found = _PARTS.fullmatch(_bare(text))
    if not found or len(found[1]) > len("31"):
        return None
    first, second = int(found[1]), int(found[2])
    if _MONTHS_A_YEAR < first <= _DAYS_A_MONTH:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if _MONTHS_A_YEAR < second <= _DAYS_A_MONTH else None


def _is_buddhist(text: str) -> bool:
    return bool(_THAI.search(text)) or any(
        int(year) >= _BUDDHIST_FROM for year in re.findall(r"(?<!\d)\d{4}(?!\d)", _bare(text))
    )
