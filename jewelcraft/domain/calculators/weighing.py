"""Weights in the units of every trade, as they are said, and the counts of the pearl trade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import listed
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import ABOVE_ZERO
from jewelcraft.domain.calculators.fields import TEXT
from jewelcraft.domain.calculators.fields import UNIT
from jewelcraft.domain.calculators.fields import WEIGHT
from jewelcraft.domain.calculators.measures import read_grams
from jewelcraft.domain.calculators.own_units import known_grams
from jewelcraft.domain.calculators.unit_words import unit_source
from jewelcraft.domain.calculators.unit_words import unit_title
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.local_weights import local_weight
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import WEIGHT_UNITS

if TYPE_CHECKING:
    from decimal import Decimal


@calculator(
    "weight",
    sentence("Weight conversion"),
    sentence("Bring a weight from one unit to another, and say it in that unit's scale, as 2 baht 1 salueng."),
    (
        Input("weight", TEXT),
        Input("from", UNIT, "g"),
        Input("to", UNIT, "g"),
        Input("own_unit", UNIT, optional=True),
        Input("own_grams", ABOVE_ZERO, optional=True),
    ),
    (Output("value", "{to}"), Output("grams", "g"), Output("in_words")),
    sentence(
        "NIST Handbook 44, Gold Traders Association, CGSE and local trade; each unit with its source in weight-units"
    ),
)
def weight(given: Given) -> Answer:
    """Convert by way of grams."""
    own = _own(given)
    unit, target = given.word("from"), given.word("to")
    known_grams(unit, own)
    grams = read_grams(given.word("weight"), unit, own)
    value = grams / known_grams(target, own)
    return Answer(
        {"value": value, "grams": grams, "in_words": local_weight(grams, target, own)},
        (
            sentence(
                "{weight} is {grams} g; a bare number counts {unit}.",
                weight=given.word("weight"),
                grams=shown(grams),
                unit=unit_title(unit),
            ),
            sentence(
                "1 {unit} is {grams} g ({source}), so that is {value} {unit}.",
                unit=unit_title(target),
                grams=shown(grams_of(target, own)),
                source=unit_source(target),
                value=shown(value),
            ),
        ),
    )


def _own(given: Given) -> dict[str, Decimal]:
    unit, grams = given.word("own_unit"), given.maybe("own_grams")
    return {unit: grams} if unit and grams is not None else {}


@calculator(
    "weight-units",
    sentence("One weight in every unit"),
    sentence("Write one weight in all units of the world's jewelry trades."),
    (Input("weight", WEIGHT),),
    tuple(Output(unit, unit) for unit in WEIGHT_UNITS),
    listed(distinct(unit_source(unit.id) for unit in WEIGHT_UNITS.values())),
)
def weight_units(given: Given) -> Answer:
    """Divide the grams by those of each unit."""
    grams = given.number("weight")
    steps = [
        sentence(
            "1 {unit} is {grams} g ({source}).",
            unit=unit_title(unit.id),
            grams=unit.grams,
            source=unit_source(unit.id),
        )
        for unit in WEIGHT_UNITS.values()
    ]
    return Answer({unit.id: grams / unit.grams for unit in WEIGHT_UNITS.values()}, tuple(steps))


@calculator(
    "momme",
    sentence("Momme"),
    sentence("Turn a weight of pearls into momme, carats and pearl grains."),
    (Input("weight", WEIGHT),),
    (Output("momme", "momme"), Output("carats", "ct"), Output("pearl_grains", "pgr"), Output("grams", "g")),
    sentence("Pearl trade: 1 momme = 3.75 g = 18.75 ct = 75 pearl grains"),
)
def momme(given: Given) -> Answer:
    """Divide the grams by the units of the pearl trade."""
    grams = given.number("weight")
    in_unit = {name: grams / grams_of(unit) for name, unit in _PEARL_UNITS.items()}
    step = sentence("{grams} g ÷ 3.75 = {momme} momme.", grams=shown(grams), momme=shown(in_unit["momme"]))
    return Answer({**in_unit, "grams": grams}, (step,))


_PEARL_UNITS = {"momme": "momme", "carats": "ct", "pearl_grains": "pgr"}
CALCULATORS = (weight, weight_units, momme)
