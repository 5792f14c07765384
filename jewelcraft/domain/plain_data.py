"""Turn frozen values into plain data (texts, lists, tables) and back, by the fields they have."""

from __future__ import annotations

import types
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import MISSING
from dataclasses import fields
from dataclasses import is_dataclass
from datetime import date
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from functools import partial
from typing import TYPE_CHECKING
from typing import Any
from typing import Union
from typing import get_args
from typing import get_origin
from typing import get_type_hints

from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import exact

if TYPE_CHECKING:
    from collections.abc import Callable


def plain(value: Any) -> Any:
    """Return a value as what JSON can hold; fields that are empty by default are left out."""
    kind: Any = type(value)
    return value if kind is str else _writer(kind)(value)


@lru_cache(maxsize=256)
def _writer(kind: type) -> Callable[[Any], Any]:
    """Return what writes values of a kind; looking each value over takes longer than writing it."""
    for known, writer in _WRITERS.items():
        if issubclass(kind, known):
            return writer
    return partial(_fields_of, _written_fields(kind))


def _as_it_is(value: Any) -> Any:
    return value


def _plain_money(value: Money) -> str:
    return f"{canonical(value.amount)} {value.currency}"


def _pairs_of(value: Mapping[Any, Any]) -> list[Any]:
    return sorted(([plain(key), plain(item)] for key, item in value.items()), key=str)


def _items_of(value: Sequence[Any]) -> list[Any]:
    return [plain(item) for item in value]


def _fields_of(written: tuple[tuple[str, Any, bool], ...], value: Any) -> dict[str, Any]:
    return {
        name: plain(own)
        for name, default, is_filled in written
        if (own := getattr(value, name)) or is_filled or own != default
    }


_WRITERS: dict[type, Callable[[Any], Any]] = {
    StrEnum: str,
    str: _as_it_is,
    int: _as_it_is,
    types.NoneType: _as_it_is,
    Decimal: canonical,
    datetime: datetime.isoformat,
    date: date.isoformat,
    Money: _plain_money,
    Mapping: _pairs_of,
    tuple: _items_of,
    list: _items_of,
}
"""How values of a kind are written; the first that fits counts, and anything else is written by its fields."""


@lru_cache(maxsize=64)
def _written_fields(kind: Any) -> tuple[tuple[str, Any, bool], ...]:
    """Return the fields of a dataclass with their defaults, and whether a default says something."""
    if not is_dataclass(kind):
        raise TypeError(kind.__name__)
    defaults = ((item.name, _default(item)) for item in fields(kind))
    return tuple((name, default, default is not MISSING and bool(default)) for name, default in defaults)


def from_plain(kind: Any, data: Any) -> Any:
    """Build a value of a kind; fields that are not there take their default, unknown ones are passed over.

    Raises:
        ValueError, TypeError, KeyError: where the data is not of this kind.
    """
    return _reader(kind)(data)


@lru_cache(maxsize=512)
def _reader(kind: Any) -> Callable[[Any], Any]:  # noqa: PLR0911 (one line per kind of value)
    """Return what builds values of a kind; looking a kind over takes longer than building one."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return partial(_one_of, get_args(kind))
    if origin is not None:
        return partial(_many, origin, get_args(kind))
    if kind is Money:
        return _money
    if kind is Decimal:
        return lambda data: exact(_of(str, data))
    if kind in (date, datetime):
        return lambda data: kind.fromisoformat(_of(str, data))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind
    if is_dataclass(kind):
        return partial(_built, kind, {})
    return (lambda data: data) if kind is Any else partial(_of, kind)


def _money(data: Any) -> Money:
    amount, _, currency = str(data).partition(" ")
    return Money(exact(amount), currency)


def _built(kind: Any, readers: dict[str, Any], data: Any) -> Any:
    if not isinstance(data, dict):
        raise TypeError(data)
    if not readers:
        hints = hints_of(kind)
        readers.update({item.name: _reader(hints[item.name]) for item in fields(kind) if item.init})
    return kind(**{name: readers[name](item) for name, item in data.items() if name in readers})


def _one_of(kinds: tuple[Any, ...], data: Any) -> Any:
    if data is None and types.NoneType in kinds:
        return None
    errors: list[Exception] = []
    for kind in kinds:
        if kind is not types.NoneType:
            try:
                return _reader(kind)(data)
            except (ValueError, TypeError, KeyError) as error:
                errors.append(error)
    raise errors[0] if errors else TypeError(data)


def _many(origin: Any, kinds: tuple[Any, ...], data: Any) -> Any:
    if not isinstance(data, list):
        raise TypeError(data)
    if issubclass(origin, Mapping):
        read_key, read_item = _reader(kinds[0]), _reader(kinds[1])
        return {read_key(key): read_item(item) for key, item in data}
    if len(kinds) == 2 and kinds[1] is not Ellipsis:  # noqa: PLR2004 (a pair)
        return tuple(_reader(kind)(item) for kind, item in zip(kinds, data, strict=True))
    read = _reader(kinds[0])
    return tuple([read(item) for item in data])


@lru_cache(maxsize=64)
def hints_of(kind: type) -> dict[str, Any]:
    """Return the kinds of a value's fields."""
    return get_type_hints(kind, localns={"Mapping": Mapping, "Sequence": Sequence})


def _of(kind: Any, data: Any) -> Any:
    if type(data) is not kind:
        raise TypeError(data)
    return data


def _default(item: Any) -> Any:
    if item.default is not MISSING:
        return item.default
    return item.default_factory() if item.default_factory is not MISSING else MISSING
