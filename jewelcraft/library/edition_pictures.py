"""Which pictures a frozen content shows, wherever they stand in it."""

from __future__ import annotations

from dataclasses import fields
from dataclasses import is_dataclass
from functools import cache
from typing import Any

from jewelcraft.domain.picture_records import split_key


def pictures_in(value: object) -> set[str]:
    """Return the digests of all pictures in a content, wherever they stand in it."""
    from jewelcraft.catalog.content import PictureRef

    found: set[str] = set()
    left = [value]
    while left:
        each = left.pop()
        if isinstance(each, PictureRef):
            found.add(split_key(each.digest)[0])
        elif isinstance(each, tuple):
            left += [item for item in each if not isinstance(item, str)]
        else:
            kind: Any = type(each)
            left += [item for name in _field_names(kind) if not isinstance(item := getattr(each, name), str)]
    return found


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    """Return the fields of a dataclass, none of anything else."""
    return tuple(item.name for item in fields(kind)) if is_dataclass(kind) else ()
