"""Mass, charge, time and cost of a plated layer, and whether it may be called vermeil."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain import electroplating
from jewelcraft.domain.calculators.calculator import Answer
from jewelcraft.domain.calculators.calculator import Given
from jewelcraft.domain.calculators.calculator import Input
from jewelcraft.domain.calculators.calculator import Output
from jewelcraft.domain.calculators.calculator import calculator
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.fields import CM2
from jewelcraft.domain.calculators.fields import FINENESS
from jewelcraft.domain.calculators.fields import MICRON
from jewelcraft.domain.calculators.fields import MONEY
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import Quantity
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.plating_cost import PLATED_DENSITIES
from jewelcraft.domain.plating_cost import plated_grams
from jewelcraft.domain.sentences import sentence


@calculator(
    "plating",
    sentence("Plating"),
    sentence("Find the metal in a plated layer, the charge and time to deposit it, and its cost."),
    (
        Input("metal", Choice(tuple(PLATED_DENSITIES)), "gold"),
        Input("area", CM2),
        Input("thickness", MICRON),
        Input("efficiency_percent", Quantity("%", above=ZERO, most=HUNDRED), "100"),
        Input("amperes", Quantity("A", above=ZERO), optional=True),
        Input("price_per_gram", MONEY, optional=True),
    ),
    (
        Output("mass", "g"),
        Output("mass_mg", "mg"),
        Output("ampere_hours", "Ah"),
        Output("minutes", "min"),
        Output("cost", "{money}"),
    ),
    sentence("g = cm2 x um x density x 0.0001; Faraday's law"),
)
def plating(given: Given) -> Answer:
    """Weigh the layer, then count its charge."""
    metal, area, thickness = given.word("metal"), given.number("area"), given.number("thickness")
    density = PLATED_DENSITIES[metal]
    mass = plated_grams(area, thickness, density)
    amperes, price = given.maybe("amperes"), given.maybe("price_per_gram")
    charge = None
    if metal in electroplating.DEPOSITS:
        charge = electroplating.ampere_hours(metal, mass, given.number("efficiency_percent"))
    found = {
        "mass": mass,
        "mass_mg": mass * 1000,
        "ampere_hours": charge,
        "minutes": None if charge is None or amperes is None else charge / amperes * 60,
        "cost": None if price is None else mass * price,
    }
    step = sentence(
        "{area} cm² × {thickness} µm × {density} ÷ 10000 = {mass} g.",
        area=shown(area),
        thickness=shown(thickness),
        density=density,
        mass=shown(mass),
    )
    return Answer(found, (step,))


@calculator(
    "vermeil",
    sentence("Vermeil"),
    sentence(
        "Find whether a layer of gold may be called vermeil: on sterling, 10 K or more, 2.5 µm of fine gold or more."
    ),
    (
        Input("base_fineness", FINENESS, "925"),
        Input("karat", Quantity("K", most=Decimal(24))),
        Input("thickness", MICRON),
    ),
    (
        Output("is_vermeil"),
        Output("least_thickness", "µm"),
        Output("least_microinch", "µin"),
        Output("least_karat", "K"),
    ),
    sentence("FTC guides 23.5"),
)
def vermeil(given: Given) -> Answer:
    """Compare the layer with the rule."""
    share, karat, thickness = given.share("base_fineness"), given.number("karat"), given.number("thickness")
    least = electroplating.VERMEIL_MIN_UM
    is_vermeil = electroplating.may_be_called_vermeil(share, karat, thickness)
    step = sentence(
        "{thickness} µm of {karat} K are {fine} µm of fine gold; {least} µm are needed.",
        thickness=shown(thickness),
        karat=shown(karat),
        fine=shown(thickness * karat / 24),
        least=least,
    )
    return Answer(
        {
            "is_vermeil": "yes" if is_vermeil else "no",
            "least_thickness": least,
            "least_microinch": least / Decimal("0.0254"),
            "least_karat": Decimal(electroplating.VERMEIL_MIN_KARAT),
        },
        (step,),
    )


CALCULATORS = (plating, vermeil)
