"""Turn values into columns and back; the only converter between the two."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from datetime import UTC
from datetime import date
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.units import Length
from jewelcraft.domain.units import Weight
from jewelcraft.storage.errors import DamagedRecordError

if TYPE_CHECKING:
    from collections.abc import Iterator

# A file name that is no valid Unicode reaches us with lone surrogates, which no UTF-8 can hold.
_LONE = re.compile("[\ud800-\udfff]")
_PLAIN_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_INTEGER_LIMIT = 2**63 - 1


def text_cell(value: str) -> str:
    """Return text that UTF-8 can hold."""
    return value if value.isascii() else _LONE.sub("\ufffd", value)


def number_cell(value: Decimal | None) -> str | None:
    """Write an exact number as canonical text."""
    return None if value is None else canonical(value)


def read_number(cell: str | None) -> Decimal | None:
    """Read an exact number; None stays None."""
    return None if cell is None else read_exact(cell)


@lru_cache(maxsize=8192)
def read_exact(cell: str) -> Decimal:
    """Read an exact number that must be there, in plain digits."""
    if not _PLAIN_NUMBER.fullmatch(cell):
        raise ValueError(cell)
    return Decimal(cell)


def numbers_cell(values: tuple[Decimal, ...]) -> str:
    """Write a few numbers into one column, as "4x3.5"."""
    return "x".join(map(canonical, values))


def read_numbers(cell: str) -> tuple[Decimal, ...]:
    """Read a few numbers out of one column."""
    return tuple(map(read_exact, cell.split("x"))) if cell else ()


def losses_cell(losses: tuple[Loss, ...]) -> str:
    """Write a chain of losses into one column."""
    if not losses:
        return ""
    facts = [
        (text_cell(loss.name), canonical(loss.percent), loss.basis.value, canonical(loss.recovered_percent))
        for loss in losses
    ]
    return json.dumps(facts, ensure_ascii=False)


def read_losses(cell: str) -> tuple[Loss, ...]:
    """Read a chain of losses out of one column."""
    if not cell:
        return ()
    return tuple(
        Loss(str(name), read_exact(percent), LossBasis(basis), read_exact(share))
        for name, percent, basis, share in json.loads(cell)
    )


def recipe_cell(recipe: tuple[tuple[str, Decimal], ...]) -> str:
    """Write what an alloy is melted from into one column."""
    facts = [(text_cell(metal), canonical(parts)) for metal, parts in recipe]
    return json.dumps(facts, ensure_ascii=False) if facts else ""


def read_recipe(cell: str) -> tuple[tuple[str, Decimal], ...]:
    """Read what an alloy is melted from out of one column."""
    return tuple((str(metal), read_exact(parts)) for metal, parts in json.loads(cell)) if cell else ()


def money_cells(value: Money | None) -> tuple[str | None, str | None]:
    """Write money as amount and currency."""
    return (None, None) if value is None else (canonical(value.amount), value.currency)


def read_money(amount: str | None, currency: str | None) -> Money | None:
    """Read money from amount and currency."""
    return None if amount is None or currency is None else Money(read_exact(amount), currency)


PRICE_STEPS = 1000
"""Steps of a currency unit in the key of an amount: no currency has more than three decimals."""


def keyed_money_cells(value: Money | None) -> tuple[str | None, str | None, int | None]:
    """Write money as amount, currency and key; the amount is left out where the key says the same."""
    if value is None:
        return None, None, None
    key = sort_key(value.amount, PRICE_STEPS)
    # Compared, not multiplied: a product of more than 28 digits is rounded.
    return None if read_key(key) == value.amount else canonical(value.amount), value.currency, key


def read_keyed_money(amount: str | None, currency: str | None, key: int | None) -> Money | None:
    """Read money from amount, currency and key."""
    if amount is not None or currency is None or key is None:
        return read_money(amount, currency)
    return Money(read_key(key), currency)


@lru_cache(maxsize=8192)
def read_key(key: int) -> Decimal:
    """Read an amount from its key."""
    return Decimal(key) / PRICE_STEPS


def moment_cell(value: datetime | None) -> str | None:
    """Write a moment so that text order is time order: in UTC, to the microsecond; a naive one as it is."""
    if value is None:
        return None
    return (value.astimezone(UTC) if value.tzinfo else value).isoformat(timespec="microseconds")


def read_moment(cell: str | None) -> datetime | None:
    """Read a moment."""
    return None if cell is None else datetime.fromisoformat(cell)


def day_cell(value: date | None) -> str | None:
    """Write a day as ISO text."""
    return None if value is None else value.isoformat()


@lru_cache(maxsize=1024)
def read_day(cell: str | None) -> date | None:
    """Read a day."""
    return None if cell is None else date.fromisoformat(cell)


def words_cell(values: tuple[str, ...]) -> str:
    """Write a few words into one column."""
    if not values:
        return "[]"
    return json.dumps([text_cell(value) for value in values], ensure_ascii=False)


def read_words(cell: str) -> tuple[str, ...]:
    """Read a few words out of one column."""
    if cell == "[]":
        return ()
    words = json.loads(cell)
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise TypeError(cell)
    return tuple(words)


def sort_key(value: Decimal | None, per_unit: int) -> int | None:
    """Return an integer for sorting and comparing in SQL: so many to the unit, clamped to 64 bits."""
    if value is None:
        return None
    key = round(value * per_unit)
    return key if -_INTEGER_LIMIT <= key <= _INTEGER_LIMIT else max(-_INTEGER_LIMIT, min(_INTEGER_LIMIT, key))


def sentence_cell(value: Sentence) -> str:
    """Write a sentence with its values as JSON."""
    return json.dumps(_sentence_data(value), ensure_ascii=False)


@contextmanager
def telling(table: str) -> Iterator[None]:
    """Say plainly that a row of a table holds what no version of the program writes."""
    try:
        yield
    except (ValueError, TypeError, KeyError, ArithmeticError, AttributeError):
        raise DamagedRecordError(table) from None


def read_sentence(cell: str) -> Sentence:
    """Read a sentence."""
    return _sentence_of(json.loads(cell))


def _sentence_data(value: Sentence) -> dict[str, Any]:
    return {"template": value.template, "values": {name: _tagged(item) for name, item in value.values.items()}}


def _sentence_of(data: dict[str, Any]) -> Sentence:
    return Sentence(data["template"], {name: _untagged(item) for name, item in data["values"].items()})


def _tagged(value: Any) -> Any:  # noqa: PLR0911 (one line per kind of value)
    match value:
        case Sentence():
            return {"sentence": _sentence_data(value)}
        case Money():
            return {"money": [canonical(value.amount), value.currency]}
        case Weight():
            return {"weight": [canonical(value.amount), value.unit]}
        case Length():
            return {"length": canonical(value.mm)}
        case Decimal():
            return {"number": canonical(value)}
        case date():
            return {"day": value.isoformat()}
        case str():
            return text_cell(value)
    return value


def _untagged(data: Any) -> Any:  # noqa: PLR0911 (one line per kind of value)
    match data:
        case {"sentence": inner}:
            return _sentence_of(inner)
        case {"money": [amount, currency]}:
            return Money(read_exact(amount), currency)
        case {"weight": [amount, unit]}:
            return Weight(read_exact(amount), unit)
        case {"length": amount}:
            return Length(read_exact(amount))
        case {"number": amount}:
            return read_exact(amount)
        case {"day": day}:
            return datetime.fromisoformat(day) if "T" in day else date.fromisoformat(day)
    return data
