"""The net weight of a row: a number of grams, or what the local trade says, as "2 baht 1 salueng"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.entered_weight import weigh_entered
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.exchange.cells import bare_figure

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.piece import StonePart
    from jewelcraft.exchange.row_cells import RowCells

_IN_PARTS = re.compile(r"[½¼¾⁄/]")
_HEAVIEST_G = 10_000
_GRAMS_PER_CARAT = WEIGHT_UNITS["ct"].grams
_METRIC = {"", "g", "kg", "mg"}


def metal_grams(row: RowCells, stones: Sequence[StonePart], own: Mapping[str, Decimal]) -> tuple[Decimal | None, str]:
    """Return the net weight, and how it was said where that is no plain number, as "2 baht 1 salueng".

    Where a table tells the gross weight alone, the stones' weight is taken off and said so; where that is not
    known, the weight goes into the notes.
    """
    if row.text("weight") or not row.text("gross_weight"):
        return _grams(row, "weight", own)
    gross, _said = _grams(row, "gross_weight", own)
    carats = _carats(row, stones)
    if gross is None or carats is None or carats * _GRAMS_PER_CARAT >= gross:
        row.note("gross_weight")
        if gross is not None:
            row.remarks.append(
                sentence("The gross weight {weight} g counts stones too, so it went into the notes.", weight=gross)
            )
        return None, ""
    net = gross - carats * _GRAMS_PER_CARAT
    if carats:
        row.remarks.append(
            sentence(
                "The metal was taken as {net} g: {gross} g gross less {carat} ct of stones.",
                net=net,
                gross=gross,
                carat=carats,
            )
        )
    return net, ""


def _carats(row: RowCells, stones: Sequence[StonePart]) -> Decimal | None:
    """Return what the stones of a row weigh together; None where a stone's weight is not told."""
    told, _unit = row.number("stone_carat")
    if told is not None:
        return told
    if row.text("stones") and not stones:
        return None
    each = [part.carat_total or (part.carat_each and part.carat_each * part.count) for part in stones]
    return None if None in each else sum((carat for carat in each if carat is not None), Decimal(0))


def _grams(row: RowCells, meaning: str, own: Mapping[str, Decimal]) -> tuple[Decimal | None, str]:
    said = row.text(meaning)
    unit = bare_figure(said)[1]
    if _IN_PARTS.search(said) or re.search(r"\d", unit):
        return _plausible(row, _local_grams(row, said, own), said)
    weight, unit = row.number(meaning)
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
                text=words,
            )
        )
        return None


def _plausible(row: RowCells, grams: Decimal | None, entered: str) -> tuple[Decimal | None, str]:
    if grams is not None and grams > _HEAVIEST_G:
        row.problems.append(sentence("A net weight of {weight} g cannot be. Write grams.", weight=grams))
        return None, ""
    return grams or None, entered
