"""The kinds of input that calculators share."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain.alloying import ALLOY_DENSITIES
from jewelcraft.domain.alloying import ELEMENT_DENSITIES
from jewelcraft.domain.alloying import RESIN_DENSITY
from jewelcraft.domain.alloying import WAX_DENSITY
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import FinenessMeasure
from jewelcraft.domain.calculators.measures import GaugeMeasure
from jewelcraft.domain.calculators.measures import MoneyAmount
from jewelcraft.domain.calculators.measures import Quantity
from jewelcraft.domain.calculators.measures import Text
from jewelcraft.domain.calculators.measures import WeightMeasure
from jewelcraft.domain.calculators.own_units import OWN_UNIT
from jewelcraft.domain.calculators.own_units import unit_of
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.units import WEIGHT_UNITS

_D = Decimal
_MM = {"cm": _D(10), "m": _D(1000), "in": _D("25.4"), "inch": _D("25.4"), "inches": _D("25.4"), '"': _D("25.4")}
_CM2 = {
    "cm²": ONE, "mm2": _D("0.01"), "mm²": _D("0.01"), "dm2": HUNDRED, "dm²": HUNDRED, "in2": _D("6.4516"),
    "sqin": _D("6.4516"), "sqft": _D("929.0304"), "ft2": _D("929.0304"),
}  # fmt: skip
_MICRON = {
    "um": ONE, "μm": ONE, "micron": ONE, "microns": ONE, "µ": ONE, "mm": _D(1000), "in": _D(25400), "uin": _D("0.0254"),
    "microinch": _D("0.0254"),
}  # fmt: skip
_PERCENT = {"percent": ONE, "‰": _D("0.1")}
_HOURS = {"hours": ONE, "hour": ONE, "min": ONE / 60, "minutes": ONE / 60}
_MINUTES = {"minutes": ONE, "minute": ONE, "h": _D(60), "hours": _D(60), "hour": _D(60), "s": ONE / 60}

MONEY = MoneyAmount()
MONEY_ABOVE_ZERO = MoneyAmount(above=ZERO)
FOREIGN = MoneyAmount("{foreign}")
FOREIGN_ABOVE_ZERO = MoneyAmount("{foreign}", ZERO)
WEIGHT = WeightMeasure()
WEIGHT_OR_NONE = WeightMeasure(zero=True)
FINENESS = FinenessMeasure()
FINENESS_OR_NONE = FinenessMeasure(zero=True)
UNIT = Choice((*WEIGHT_UNITS, OWN_UNIT), otherwise=unit_of)
"""A unit of weight; the suku has no grams but those that are typed beside it."""
YES_NO = Choice(("yes", "no"))
TEXT = Text()
NUMBER = Quantity()
ABOVE_ZERO = Quantity(above=ZERO)
COUNT = Quantity(least=ONE, whole=True, most=_D(10_000_000))
PERCENT = Quantity("%", _PERCENT, most=HUNDRED)
PERCENT_BELOW_ALL = Quantity("%", _PERCENT, below=HUNDRED)
PERCENT_ANY = Quantity("%", _PERCENT, most=_D(100_000))
MARKUP = Quantity("%", _PERCENT, least=-HUNDRED, above=-HUNDRED, most=_D(100_000))
MM = Quantity("mm", _MM, above=ZERO)
MM_OR_NONE = Quantity("mm", _MM)
THICKNESS = GaugeMeasure(MM)
CM2 = Quantity("cm2", _CM2, above=ZERO)
MM3 = Quantity("mm3", {"cm3": _D(1000), "cm³": _D(1000), "mm³": ONE, "ml": _D(1000)}, above=ZERO)
MICRON = Quantity("µm", _MICRON, above=ZERO)
CARAT = Quantity("ct", {"pt": _D("0.01"), "points": _D("0.01"), "g": _D(5), "carat": ONE}, above=ZERO)
HOURS = Quantity("h", _HOURS)
MINUTES = Quantity("min", _MINUTES)
MINUTES_ABOVE_ZERO = Quantity("min", _MINUTES, above=ZERO)
_DENSITY_UNITS = {"g/cm³": ONE, "g/cc": ONE, "kg/m3": _D("0.001")}
DENSITY = Quantity(
    "g/cm3",
    _DENSITY_UNITS,
    above=ZERO,
    most=_D(30),
    names={**ELEMENT_DENSITIES, **ALLOY_DENSITIES, "wax": WAX_DENSITY, "resin": RESIN_DENSITY},
)
