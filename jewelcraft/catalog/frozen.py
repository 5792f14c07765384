"""Write a catalog's content as data that reads back the same, so that an edition can be printed again to the byte."""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from dataclasses import is_dataclass
from dataclasses import replace
from datetime import date
from datetime import datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping
    from types import ModuleType

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.output import Output

_KIND = "="
_PLAIN = frozenset({str, int, float, bool, type(None)})
_FORMAT = 1
_ENTRIES = '"entries":'
_NO_ENTRIES = f"{_ENTRIES}[]"
_LEFT_OUT = {"warnings", "icc"}
"""What is said while a catalog is made, and what is kept elsewhere."""


def freeze(content: CatalogContent, output: Output) -> bytes:
    """Return content and output as compressed data, always the same bytes for the same values."""
    data = {"format": _FORMAT, "content": _data(replace(content, entries=())), "output": _data(output)}
    # The entries go through one by one: as plain data all together they take many times their room.
    before, after = _text(data).split(_NO_ENTRIES, 1)
    packer = zlib.compressobj(9)
    packed = [packer.compress(f"{before}{_ENTRIES}[".encode())]
    for place, entry in enumerate(content.entries):
        packed.append(packer.compress(f"{',' if place else ''}{_text(_data(entry))}".encode()))
    return b"".join([*packed, packer.compress(f"]{after}".encode()), packer.flush()])


def _text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def thaw(document: bytes) -> tuple[CatalogContent, Output]:
    """Return what was frozen; fields that a newer program added take their defaults.

    Raises:
        CatalogError: where the data are damaged or come from a newer program.
    """
    try:
        data = json.loads(zlib.decompress(document))
        if data["format"] != _FORMAT:
            raise CatalogError("This edition was made by a newer JewelCraft. Install the newest version to print it.")
        # Programs before there was a choice went the first way.
        return _value(data["content"]), _value({"way": 1} | data["output"])
    except (zlib.error, ValueError, KeyError, TypeError, ArithmeticError) as error:
        raise CatalogError("The content of this edition is damaged. Open a backup copy of the workshop.") from error


def _data(value: Any) -> Any:
    kind: Any = type(value)
    if kind in _PLAIN or (isinstance(value, bool | int | float | str) and not isinstance(value, Enum)):
        return value
    names = _names(kind)
    if names is not None:
        return {_KIND: kind.__name__, **{name: _data(getattr(value, name)) for name in names}}
    if isinstance(value, Enum):
        return _tagged(kind.__name__, {"value": value.value})
    if isinstance(value, tuple | list):
        return [_data(item) for item in value]
    write = _WRITERS.get(kind)
    if write is not None:
        return _tagged(kind.__name__, {"value": write(value)})
    if hasattr(value, "items"):
        return _tagged("Mapping", {"items": [[_data(key), _data(item)] for key, item in value.items()]})
    msg = f"{kind.__name__} cannot be frozen"
    raise TypeError(msg)


@cache
def _names(kind: Any) -> tuple[str, ...] | None:
    """Return which fields of a dataclass are kept; None for what is none."""
    return tuple(item.name for item in fields(kind) if item.name not in _LEFT_OUT) if is_dataclass(kind) else None


def _tagged(kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
    return {_KIND: kind, **data}


_WRITERS: dict[type, Callable[[Any], str]] = {
    Decimal: str,
    datetime: datetime.isoformat,
    date: date.isoformat,
}
_READERS: dict[str, Callable[[str], Any]] = {
    "Decimal": Decimal,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
}


def _value(data: Any) -> Any:
    if isinstance(data, list):
        return tuple(_value(item) for item in data)
    if not isinstance(data, dict):
        return data
    kind = data[_KIND]
    if kind in _READERS:
        return _READERS[kind](data["value"])
    if kind == "Mapping":
        return {_value(key): _value(item) for key, item in data["items"]}
    made = _types()[kind]
    if issubclass(made, Enum):
        return made(data["value"])
    known = {item.name for item in fields(made)}
    return made(**{name: _value(item) for name, item in data.items() if name in known})


@cache
def _types() -> dict[str, type[Any]]:
    """Return the kinds of values that content is made of; nothing else is ever built from a file."""
    from jewelcraft.catalog import content
    from jewelcraft.catalog import look
    from jewelcraft.catalog import output
    from jewelcraft.catalog.text import shaping
    from jewelcraft.domain import catalog
    from jewelcraft.domain import label_choices
    from jewelcraft.domain import money
    from jewelcraft.domain import print_profile
    from jewelcraft.domain import texts
    from jewelcraft.domain import units

    chosen = (catalog, label_choices, money, print_profile, texts, units)
    modules: tuple[ModuleType, ...] = (content, look, output, shaping, *chosen)
    return {
        name: kind
        for module in modules
        for name, kind in vars(module).items()
        if isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, Enum))
    }
