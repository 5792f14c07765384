"""Read a list of names and prices that was copied from a spreadsheet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.setting_tariff import MINUTES
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.ui.rates.typed_price import split_scale
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.widgets.numbers import read_price

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

_UNITS = {
    "ct": ("ct", "cts", "carat", "carats", "karat", "กะรัต", "克拉"),
    "pc": ("pc", "pcs", "piece", "pieces", "each", "ea", "buah", "biji", "ชิ้น", "เม็ด", "個", "顆"),
    "g": ("g", "gr", "gm", "gram", "grams", "กรัม", "克"),
    "stone": ("stone", "stones", "per stone", "a stone", "batu", "เม็ดพลอย", "粒"),
    "min": ("min", "mins", "minute", "minutes", "menit", "mnt", "minuto", "นาที", "ນາທີ", "នាទី", "မိနစ်", "分鐘", "分钟"),
    "hour": ("h", "hr", "hour", "hours", "jam", "ชั่วโมง", "小時"),
    "joint": ("joint", "joints", "sambungan"),
    "momme": ("momme",),
    "lot": ("lot", "parcel"),
    "strand": ("strand", "strands", "untai", "เส้น", "串"),
}
_PRICE = 1
"""In which cell the price stands."""
_BY_WORD = {word: unit for unit, words in _UNITS.items() for word in words}
_SIGNS = re.compile(r"[฿$€£₱₭៛₫¥]|\b[A-Z]{2,3}\b\$?|/.*$")


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line of a pasted list; `trouble` says why it cannot be taken."""

    name: str
    price: Decimal | None
    unit: str
    trouble: str = ""
    is_open: bool = False
    """Whether its price can be read in two ways."""


def read_list(text: str, units: Sequence[str], grouping: str = ",") -> list[PastedLine]:
    """Read lines of name, price and unit; a head line is left out."""
    lines = [_read_line(line, units, grouping) for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and lines[0].price is None and not lines[0].is_open:
        del lines[0]
    return lines


def unit_of_word(word: str) -> str:
    """Return the unit that a word in lower letters means, as "pcs" or "menit"; empty where nobody says so."""
    return _BY_WORD.get(word, "")


def _cells(line: str) -> list[str]:
    if "\t" in line:
        cells = line.split("\t")
    elif ";" in line:
        cells = line.split(";")
    else:
        found = re.match(r"(.*\S)(?:\s{2,}|\s*,\s+|\s+)([^\s,]*\d[\d.,]*\S*)(?:(?:\s+|,\s*)(\D+))?$", line.strip())
        cells = [cell or "" for cell in found.groups()] if found else [line]
    cells = [cell.strip().strip('"').strip() for cell in cells]
    if len(cells) > _PRICE + 1:
        cells[_PRICE], cells[_PRICE + 1] = split_scale(cells[_PRICE], cells[_PRICE + 1])
    return cells


def _read_line(line: str, units: Sequence[str], grouping: str) -> PastedLine:
    say = QCoreApplication.translate
    cells = _cells(line)
    name = " ".join(cells[0].split())
    typed = cells[1] if len(cells) > 1 else ""
    figure = _SIGNS.sub("", typed).strip()
    words = next((cell for cell in cells[2:] if cell), "") or (typed.partition("/")[2].strip() if "/" in typed else "")
    word = words.lower().rsplit("/", 1)[-1].strip().rstrip(".")
    unit = _BY_WORD.get(word, "") if word else units[0]
    try:
        price = read_decimal(figure, grouping) if unit == MINUTES else read_price(figure, grouping)
    except AmbiguousNumberError:
        trouble = say("PasteList", "{price} has two readings").format(price=figure)
        return PastedLine(name, None, unit, trouble, is_open=True)
    if not name:
        return PastedLine(name, price, unit, say("PasteList", "no name"))
    if price is None or price <= 0:
        return PastedLine(name, None, unit, say("PasteList", "no price"))
    if unit not in units:
        trouble = say("PasteList", "unit \u201c{unit}\u201d is not known").format(unit=words)
        return PastedLine(name, price, unit, trouble)
    return PastedLine(name, price, unit)
