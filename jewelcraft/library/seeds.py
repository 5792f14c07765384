"""Read what the trade agrees on, alloys first, from the shipped seed tables."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.legal_marks import PRECIOUS
from jewelcraft.domain.legal_marks import LegalMarks
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


@cache
def alloy_names(language: str) -> Mapping[str, str]:
    """Return the names of the alloys every library starts with, in a language by the English ones that are kept."""
    named = (entry["names"] for entry in seed_table("alloys")["alloy"])
    return {names["en"]: names[language] for names in named if language in names}


def legal_marks(language: str = "en") -> list[LegalMarks]:
    """Return the marks of fineness of each market, the most general first."""
    return [_marks(entry, language) for entry in seed_table("legal_marks")["market"]]


def marks_of(market: str) -> LegalMarks:
    """Return the marks of a market; one that is not known takes all marks in use."""
    every = legal_marks()
    return next((marks for marks in every if marks.id == market), every[0])


def _marks(entry: Mapping[str, Any], language: str) -> LegalMarks:
    names = entry["names"]
    marks = {metal: tuple(Decimal(str(mark)) for mark in entry[metal]) for metal in PRECIOUS if metal in entry}
    return LegalMarks(entry["id"], names.get(language, names["en"]), entry["source"], marks)


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
