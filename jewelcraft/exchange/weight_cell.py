"""The net weight of a row: a number of grams, or what the local trade says, as "2 baht 1 salueng"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jewelcraft.domain.entered_weight import weigh_entered
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.exchange.cells import bare_figure

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from jewelcraft.exchange.piece_row import RowCells

_IN_PARTS = re.compile(r"[½¼¾⁄/]")
_HEAVIEST_G = 10_000
_METRIC = {"", "g", "kg", "mg"}


def net_grams(row: RowCells, own: Mapping[str, Decimal]) -> tuple[Decimal | None, str]:
    """Return the net weight, and how it was said where that is no plain number, as "2 baht 1 salueng"."""
    said = row.text("weight")
    unit = bare_figure(said)[1]
    if _IN_PARTS.search(said) or re.search(r"\d", unit):
        return _plausible(row, _local_grams(row, said, own), said)
    weight, unit = row.number("weight")
    if weight is None or weight == 0:
        return None, ""
    if (unit or "g") in WEIGHT_UNITS:
        return _plausible(row, weight * grams_of(unit or "g", own), "" if unit in _METRIC else said)
    return _plausible(row, _local_grams(row, f"{weight:f} {unit}", own), said)


def _local_grams(row: RowCells, words: str, own: Mapping[str, Decimal]) -> Decimal | None:
    try:
        return weigh_entered(words, None, own=own)
    except InvalidValueError:
        row.problems.append(
            sentence(
                "The weight {text} is not understood. Write it in grams, or as 2 baht 1 salueng.",
                text=row.text("weight"),
            )
        )
        return None


def _plausible(row: RowCells, grams: Decimal | None, entered: str) -> tuple[Decimal | None, str]:
    if grams is not None and grams > _HEAVIEST_G:
        row.problems.append(sentence("A net weight of {weight} g cannot be. Write grams.", weight=grams))
        return None, ""
    return grams or None, entered
