"""Units of weight in the calculators: by their words, and those that only a workshop itself can weigh."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.local_weights import everyday_unit
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.units import WEIGHT_UNITS

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_UNIT = "suku"
"""The suku of Sumatra, which is 2.5 to 6.7 g from town to town."""


def means_any_suku(text: str, unit: str = "") -> bool:
    """Tell whether a suku is meant without saying whose: only beside the mayam is it the Malay one."""
    is_said = re.search(rf"\b{OWN_UNIT}\b", text, re.IGNORECASE)
    return bool(is_said) and not {"mayam", "tahil"} & {*text.casefold().split()} and unit not in {"mayam_my", "suku_my"}


def unit_of(word: str) -> str | None:
    """Return the unit that another word means, as oz the troy ounce; None where it means none."""
    unit = everyday_unit(word)
    return unit if unit in WEIGHT_UNITS else None


def known_grams(unit: str, own: Mapping[str, Decimal]) -> Decimal:
    """Return the grams of a unit, by one's own count where there is one.

    Raises:
        InvalidValueError: for a unit without a usual weight, where none was typed.
    """
    if unit not in WEIGHT_UNITS and unit not in own:
        raise InvalidValueError("A {unit} differs from town to town. Type its grams too.", unit=unit)
    return grams_of(unit, own)
