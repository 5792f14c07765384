"""Read the customs headings of finished jewellery from the shipped table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from jewelcraft.library.seeds import seed_table


@dataclass(frozen=True, slots=True)
class CustomsCode:
    """A six-digit heading of the Harmonized System with its text."""

    code: str
    text: str


@cache
def customs_codes(language: str) -> tuple[CustomsCode, ...]:
    """Return the headings with their texts in a language, else in English."""
    entries = seed_table("hs_codes")["code"]
    return tuple(CustomsCode(entry["code"], entry["names"].get(language, entry["names"]["en"])) for entry in entries)
