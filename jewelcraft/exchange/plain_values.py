"""Any of the domain's values into plain lists, mappings and texts, as JSON holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.texts import Texts

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]


def plain(value: object) -> Plain:
    """Return a value as JSON can hold it; amounts and weights stay exact as text.

    Raises:
        TypeError: for a float or a type that the domain does not use.
    """
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, Decimal):
        return canonical(value)
    if isinstance(value, date):
        return value.isoformat()
    return _plain_group(value)


def _plain_group(value: object) -> Plain:
    if isinstance(value, Texts):
        return dict(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {entry.name: plain(getattr(value, entry.name)) for entry in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    raise TypeError(type(value).__name__)
