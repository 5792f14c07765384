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
from typing import Any
from typing import Union
from typing import get_args
from typing import get_origin
from typing import get_type_hints

from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import exact


def plain(value: Any) -> Any:  # noqa: PLR0911 (one line per kind of value)
    """Return a value as what JSON can hold; fields that are empty by default are left out."""
    match value:
        case StrEnum():
            return str(value)
        case None | bool() | int() | str():
            return value
        case Decimal():
            return canonical(value)
        case date():
            return value.isoformat()
        case Money():
            return f"{canonical(value.amount)} {value.currency}"
        case Mapping():
            return sorted(([plain(key), plain(item)] for key, item in value.items()), key=str)
        case tuple() | list():
            return [plain(item) for item in value]
    if not is_dataclass(value):
        raise TypeError(type(value).__name__)
    return {
        item.name: plain(own)
        for item in fields(value)
        if (own := getattr(value, item.name)) or own != _default(item) or _is_filled(_default(item))
    }


def from_plain(kind: Any, data: Any) -> Any:  # noqa: PLR0911 (one line per kind of value)
    """Build a value of a kind; fields that are not there take their default, unknown ones are passed over.

    Raises:
        ValueError, TypeError, KeyError: where the data is not of this kind.
    """
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind), data)
    if origin is not None:
        return _many(origin, get_args(kind), data)
    if kind is Money:
        amount, _, currency = str(data).partition(" ")
        return Money(exact(amount), currency)
    if kind is Decimal:
        return exact(_of(str, data))
    if kind in (date, datetime):
        return kind.fromisoformat(_of(str, data))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(data)
    if is_dataclass(kind):
        return _built(kind, data)
    return data if kind is Any else _of(kind, data)


def _built(kind: Any, data: Any) -> Any:
    if not isinstance(data, dict):
        raise TypeError(data)
    hints = hints_of(kind)
    known = {item.name for item in fields(kind) if item.init}
    return kind(**{name: from_plain(hints[name], item) for name, item in data.items() if name in known})


def _one_of(kinds: tuple[Any, ...], data: Any) -> Any:
    if data is None and types.NoneType in kinds:
        return None
    errors: list[Exception] = []
    for kind in kinds:
        if kind is not types.NoneType:
            try:
                return from_plain(kind, data)
            except (ValueError, TypeError, KeyError) as error:
                errors.append(error)
    raise errors[0] if errors else TypeError(data)


def _many(origin: Any, kinds: tuple[Any, ...], data: Any) -> Any:
    if not isinstance(data, list):
        raise TypeError(data)
    if issubclass(origin, Mapping):
        return {from_plain(kinds[0], key): from_plain(kinds[1], item) for key, item in data}
    if len(kinds) == 2 and kinds[1] is not Ellipsis:  # noqa: PLR2004 (a pair)
        return tuple(from_plain(kind, item) for kind, item in zip(kinds, data, strict=True))
    return tuple(from_plain(kinds[0], item) for item in data)


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


def _is_filled(default: Any) -> bool:
    return default is not MISSING and bool(default)
