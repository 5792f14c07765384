"""What is typed or pasted into the tariff of settings: cells of money or minutes, sizes, ways, blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.setting_tariff import MINUTES
from jewelcraft.domain.typed_numbers import western_digits
from jewelcraft.domain.vocabulary import known_settings
from jewelcraft.ui.rates.paste_list import unit_of_word
from jewelcraft.ui.rates.typed_price import read_typed_price
from jewelcraft.ui.rates.typed_price import split_scale
from jewelcraft.ui.rates.words import CURRENCIES
from jewelcraft.ui.widgets.numbers import open_amount_words
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

_CELL = re.compile(r"([^\d.,½¼¾⅓⅔]*)([\d.,'’ \u00a0\u202f/½¼¾⅓⅔]*[\d½¼¾⅓⅔.])(\D*)")
_SIZE_WORDS = re.compile(r"mm|mili|มม|毫米|≤|<|\bup\b|\bto\b|hingga|sampai|ถึง|到|以下", re.IGNORECASE)
_ABOVE = re.compile(r"\bover\b|\babove\b|>|≥|di atas|lebih|เกิน|以上", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_FILLERS = frozenset({"per", "a", "each", "/", "@"})


@dataclass(frozen=True, slots=True)
class TypedCell:
    """A cell as it was read; `trouble` says how to mend one that cannot be taken."""

    amount: Decimal = Decimal(0)
    unit: str = ""
    currency: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class PastedBlock:
    """A block of cells; the sizes and ways of its heads where it has some."""

    rows: tuple[tuple[str, ...], ...]
    sizes: tuple[Decimal | None, ...] | None = None
    ways: tuple[str, ...] | None = None


def read_cell(text: str, unit: str, currency: str) -> TypedCell:
    """Read "35", "$2", "THB 35 / stone", "15rb" or "7 min"; a bare number is of this unit and currency."""
    found = _CELL.fullmatch(western_digits(text).strip())
    if found is None:
        return TypedCell(trouble=open_amount_words(text) or _not_understood(text))
    figure, after = split_scale(found[2].strip(), found[3].replace("/", " / "))
    for word in f"{found[1]} {after}".replace("/", " / ").split():
        meant = unit_of_word(word.casefold().strip("."))
        if word.casefold() in _FILLERS or meant in {"stone", "pc"}:
            continue
        if meant == MINUTES:
            unit = MINUTES
            continue
        code = _code(word)
        if not code:
            return TypedCell(trouble=_not_understood(text))
        unit, currency = "stone", code
    amount, trouble = read_typed_price(figure, RateKind.SETTING, unit)
    return TypedCell(amount or Decimal(0), unit, currency, trouble)


def read_size(text: str) -> Decimal | None:
    """Read "up to 2.5 mm", "1.5-2.5" or "2,5"; None for any size, or all larger ones.

    Raises:
        ValueError: where it is neither.
    """
    plain = western_digits(text).strip()
    numbers = _NUMBER.findall(plain)
    if _ABOVE.search(plain):
        return None
    if numbers:
        size = Decimal(numbers[-1].replace(",", "."))
        if not size:
            raise ValueError(text)
        return size.normalize() if size != size.to_integral_value() else size.to_integral_value()
    if not plain or plain.casefold() in _any_words():
        return None
    raise ValueError(text)


def read_way(text: str) -> str:
    """Return the way of setting that a word means, known ones by their own word in every language."""
    plain = " ".join(text.split())
    known = {say(word).casefold(): key for key, word in known_settings().items()}
    return known.get(plain.casefold(), plain)


def read_block(text: str, known_ways: Sequence[str]) -> PastedBlock:
    """Read cells that were copied from a spreadsheet, with their heads where they have some."""
    rows = [[cell.strip() for cell in line.split("\t")] for line in text.splitlines() if line.strip()]
    wide = max((len(row) for row in rows), default=0)
    rows = [row + [""] * (wide - len(row)) for row in rows]
    if not rows:
        return PastedBlock(())
    heads = [cell for cell in rows[0] if cell]
    has_ways = bool(heads) and not any(any(map(str.isdigit, cell)) for cell in heads)
    body = rows[1:] if has_ways else rows
    names = {known.casefold() for known in known_ways} | {say(word).casefold() for word in known_settings().values()}
    is_corner = has_ways and wide > 1 and read_way(rows[0][0]).casefold() not in names
    has_sizes = bool(body) and wide > 1 and (is_corner or all(_is_size(row[0]) for row in body))
    start = 1 if has_sizes else 0
    sizes: tuple[Decimal | None, ...] | None = None
    if has_sizes:
        try:
            sizes = tuple(read_size(row[0]) for row in body)
        except ValueError:
            start, sizes = 0, None
    return PastedBlock(
        tuple(tuple(row[start:]) for row in body),
        sizes,
        tuple(read_way(cell) for cell in rows[0][start:]) if has_ways else None,
    )


def minutes_example() -> str:
    """Return how the time that one stone takes is typed, as "7 min"."""
    return f"7 {say(sentence('min'))}"


def _is_size(text: str) -> bool:
    if not text or text.casefold() in _any_words():
        return bool(text)
    return bool((_SIZE_WORDS.search(text) or _ABOVE.search(text)) and _NUMBER.search(western_digits(text)))


def _any_words() -> set[str]:
    own = QCoreApplication.translate("TariffModel", "any other size")
    return {own.casefold(), "any other size", "any", "any size", "other", "others", "all", "semua", "lainnya"}


def _code(word: str) -> str:
    if word.upper() in CURRENCIES:
        return word.upper()
    return next((code for code in CURRENCIES if currency_sign(code).casefold() == word.casefold()), "")


def _not_understood(text: str) -> str:
    words = QCoreApplication.translate(
        "TariffTyping", "\u201c{text}\u201d is not understood. Type money as {money}, or time as {time}."
    )
    return words.format(text=text.strip(), money="35", time=minutes_example())
