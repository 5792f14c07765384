"""Densities and recipes of alloys, wax and CAD models into metal, and bringing metal to another fineness."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import round_to

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

ELEMENT_DENSITIES: Mapping[str, Decimal] = {
    "gold": Decimal("19.32"),
    "silver": Decimal("10.49"),
    "copper": Decimal("8.96"),
    "zinc": Decimal("7.14"),
    "nickel": Decimal("8.90"),
    "palladium": Decimal("12.02"),
    "platinum": Decimal("21.45"),
    "cadmium": Decimal("8.65"),
    "aluminium": Decimal("2.70"),
    "tin": Decimal("7.29"),
}
"""g/cm3."""
WAX_DENSITY = Decimal("0.97")
RESIN_DENSITY = Decimal("1.09")
_MM3_PER_CM3 = Decimal(1000)


ALLOY_DENSITIES: Mapping[str, Decimal] = {
    name: Decimal(density)
    for name, density in {
        "18k": "15.58", "18k yellow": "15.58", "18k white": "14.64", "18k red": "15.18", "18k rose": "15.18",
        "18k green": "15.90", "14k": "13.07", "14k yellow": "13.07", "14k white": "12.61", "14k red": "13.26",
        "14k rose": "13.26", "14k green": "14.20", "10k": "11.60", "10k yellow": "11.60", "10k red": "11.59",
        "sterling": "10.36", "925": "10.36", "silver 925": "10.36", "pd 950": "12.00", "brass": "8.40",
        "bronze": "8.80", "nickel silver": "8.40", "steel": "7.85",
    }.items()
}  # fmt: skip
"""Densities of finished alloys (TM Technologies, A&U Enterprises, Romanoff); a melt of one's own is reckoned."""


def alloy_density(recipe: Mapping[str, Decimal], densities: Mapping[str, Decimal] = ELEMENT_DENSITIES) -> Decimal:
    """Return the density of a recipe by weight, any total: 1 / sum(share / density)."""
    total = sum(recipe.values(), ZERO)
    return total / sum((parts / densities[metal] for metal, parts in recipe.items()), ZERO)


def metal_from_model(model_g: Decimal, metal_density: Decimal, model_density: Decimal = ONE) -> Decimal:
    """Return the metal that a wax or resin model becomes."""
    return model_g * metal_density / model_density


def with_button(model_g: Decimal, button_percent: Decimal) -> Decimal:
    """Return a model's weight with sprue and button."""
    return model_g * (HUNDRED + button_percent) / HUNDRED


def metal_from_volume(volume_mm3: Decimal, density: Decimal, allowance_percent: Decimal = ZERO) -> Decimal:
    """Return the metal of a CAD volume, with an allowance for shrinkage and finishing."""
    return volume_mm3 / _MM3_PER_CM3 * density * (HUNDRED + allowance_percent) / HUNDRED


def same_design_in(weight_g: Decimal, density: Decimal, other_density: Decimal) -> Decimal:
    """Return what the same design weighs in another alloy."""
    return weight_g * other_density / density


def added_to_change_fineness(
    weight_g: Decimal, fineness: Decimal, target: Decimal, added_fineness: Decimal = ONE
) -> Decimal:
    """Return the grams to add so that a weight of one fineness reaches another.

    To go up, add fine metal; to go down, add an alloy of fineness 0.

    Raises:
        InvalidValueError: where what is added cannot bring it there.
    """
    if fineness == target:
        return ZERO
    if (target > fineness) != (added_fineness > target):
        raise InvalidValueError(
            "Adding metal of {added} cannot bring {fineness} to {target}.",
            added=added_fineness,
            fineness=fineness,
            target=target,
        )
    return weight_g * (target - fineness) / (added_fineness - target)


def parts_for_alloy(weight_g: Decimal, fineness: Decimal) -> tuple[Decimal, Decimal]:
    """Return the grams of fine metal and of master alloy in a weight of an alloy."""
    fine = weight_g * fineness
    return fine, weight_g - fine


_SYMBOLS = {
    "au": "gold", "ag": "silver", "cu": "copper", "zn": "zinc", "ni": "nickel", "pd": "palladium", "pt": "platinum",
    "cd": "cadmium", "al": "aluminium", "sn": "tin", "emas": "gold", "perak": "silver", "tembaga": "copper",
}  # fmt: skip
_PART_TEXT = re.compile(r"(?<![^\W\d_])([^\W\d_]++)\s*+(?:[:=]\s*+)?([0-9]+(?:[.,][0-9]+)?)\s*%?")
_RECIPE_PLACES = Decimal("0.01")


def read_recipe(text: str) -> tuple[tuple[str, Decimal], ...]:
    """Read what is melted together, as "Au 75, Ag 16, Cu 9" or "gold 58.5 silver 4".

    Raises:
        InvalidValueError: for a metal whose density is not known, or text between the parts.
    """
    left = _PART_TEXT.sub("", text).strip(" ,;/+.")
    parts = []
    for word, amount in _PART_TEXT.findall(text):
        metal = _SYMBOLS.get(word.casefold(), word.casefold())
        if metal not in ELEMENT_DENSITIES:
            raise InvalidValueError("{metal} is no metal that an alloy is made of. Type for example Cu 9.", metal=word)
        parts.append((metal, Decimal(amount.replace(",", "."))))
    if left or any(parts_of <= 0 for _metal, parts_of in parts) or len(dict(parts)) != len(parts):
        raise InvalidValueError("{text} is no recipe. Type for example Au 75, Ag 16, Cu 9.", text=text)
    return tuple(parts)


def recipe_text(recipe: Sequence[tuple[str, Decimal]]) -> str:
    """Write a recipe with the signs of the elements, as "Au 75, Ag 16, Cu 9"."""
    signs = {metal: sign.capitalize() for sign, metal in reversed(_SYMBOLS.items())}
    return ", ".join(f"{signs.get(metal, metal)} {canonical(parts)}" for metal, parts in recipe)


def recipe_density(recipe: Sequence[tuple[str, Decimal]]) -> Decimal | None:
    """Return the density of a recipe to two places; None where there is none."""
    return round_to(alloy_density(dict(recipe)), _RECIPE_PLACES) if recipe else None


def recipe_fineness(recipe: Sequence[tuple[str, Decimal]], metal: str) -> Decimal:
    """Return what share of a recipe a metal is."""
    total = sum((parts for _metal, parts in recipe), ZERO)
    return sum((parts for each, parts in recipe if each == metal), ZERO) / total if total else ZERO
