"""What costing a piece completely needs beside what version 2 knew. Old rows cost what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import widen

if TYPE_CHECKING:
    from sqlite_utils import Database

_NUMBER = "TEXT"
_WORDS = "TEXT NOT NULL DEFAULT ''"


def _money(name: str) -> dict[str, str]:
    return {f"{name}_amount": "TEXT", f"{name}_currency": "TEXT"}


@MIGRATIONS()
def m3_costing_metal(db: Database) -> None:
    """Keep the weight as entered, chains of losses, casting, sprue and solder of a metal part."""
    numbers = ("sprue_g", "remelt_loss_percent", "tied_days", "tied_interest_percent", "solder_g", "solder_fineness")
    columns = {"entered": _WORDS, "losses": _WORDS, **_money("refining_fee"), "caster": _WORDS}
    columns |= {**_money("casting_per_gram"), **_money("casting_per_piece")}
    widen(db, "metal_part", columns | dict.fromkeys(numbers, _NUMBER))


@MIGRATIONS()
def m3_costing_stones(db: Database) -> None:
    """Keep lots, settings and the country of stones."""
    columns = {"lot_count": _NUMBER, "setting": _WORDS, **_money("setting_price"), "origin_country": _WORDS}
    widen(db, "stone_part", columns)


@MIGRATIONS()
def m3_costing_labour(db: Database) -> None:
    """Keep who works, over how many pieces a set-up is shared, practice, and what was really taken."""
    columns = {"worker": _WORDS, "setup_over": "INTEGER", "learning_percent": _NUMBER, "actual_minutes": _NUMBER}
    widen(db, "labour_step", columns | {"costs_actual": "INTEGER NOT NULL DEFAULT 0"})


@MIGRATIONS()
def m3_costing_plating(db: Database) -> None:
    """Keep how a plated surface is known."""
    widen(db, "plating", {"area_from": "TEXT NOT NULL DEFAULT 'typed'", "sheet_mm": _NUMBER})


@MIGRATIONS()
def m3_costing_rejects(db: Database) -> None:
    """Keep how many of a piece fail."""
    widen(db, "piece", {"reject_percent": _NUMBER})


@MIGRATIONS()
def m3_costing_rates(db: Database) -> None:
    """Keep premiums over spot, and what alloys are melted from."""
    zero = "TEXT NOT NULL DEFAULT '0'"
    widen(db, "rate", {"premium": zero, "premium_percent": zero})
    widen(db, "alloy", {"recipe": _WORDS})
