"""Read what the trade agrees on, alloys first, from the shipped seed tables."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.rates import Alloy
from jewelcraft.library.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping


def seed_table(name: str) -> dict[str, Any]:
    """Return a seed file as data, its numbers exact."""
    with resource("seed", f"{name}.toml").open("rb") as file:
        return tomllib.load(file, parse_float=Decimal)


def seed_alloys() -> list[Alloy]:
    """Return the alloys that every new library starts with."""
    return [_alloy(entry) for entry in seed_table("alloys")["alloy"]]


def _alloy(entry: Mapping[str, Any]) -> Alloy:
    density = entry.get("density")
    return Alloy(
        id=entry["id"],
        name=entry["names"]["en"],
        metal=entry["metal"],
        fineness=Decimal(str(entry["fineness"])),
        density=None if density is None else Decimal(str(density)),
        colour=entry.get("colour", ""),
        mark=str(entry.get("mark", "")),
    )
