"""Plating time and charge by Faraday's law, and what a plated layer may be called."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO

_FARADAY = Decimal("96485.33212")
_SECONDS_PER_HOUR = Decimal(3600)


@dataclass(frozen=True, slots=True)
class Deposit:
    """An element in a bath: molar mass, charge number and density."""

    molar_mass: Decimal
    charge: int
    density: Decimal


DEPOSITS = {
    "gold": Deposit(Decimal("196.967"), 1, Decimal("19.32")),
    "silver": Deposit(Decimal("107.868"), 1, Decimal("10.49")),
    "rhodium": Deposit(Decimal("102.906"), 3, Decimal("12.41")),
    "palladium": Deposit(Decimal("106.42"), 2, Decimal("12.02")),
    "copper": Deposit(Decimal("63.546"), 2, Decimal("8.96")),
    "nickel": Deposit(Decimal("58.693"), 2, Decimal("8.90")),
}
VERMEIL_MIN_UM = Decimal("2.5")
VERMEIL_MIN_KARAT = 10
GOLD_ELECTROPLATE_MIN_UM = Decimal("0.175")


def ampere_hours(metal: str, mass_g: Decimal, efficiency_percent: Decimal = HUNDRED) -> Decimal:
    """Return the charge that deposits a mass."""
    deposit = DEPOSITS[metal]
    coulombs = mass_g * deposit.charge * _FARADAY / deposit.molar_mass
    return coulombs / _SECONDS_PER_HOUR * HUNDRED / efficiency_percent


def plating_minutes(metal: str, mass_g: Decimal, amperes: Decimal, efficiency_percent: Decimal = HUNDRED) -> Decimal:
    """Return how long a current needs to deposit a mass."""
    return ampere_hours(metal, mass_g, efficiency_percent) / amperes * 60


def sheet_area_cm2(mass_g: Decimal, density: Decimal, thickness_mm: Decimal) -> Decimal:
    """Return both faces of a sheet by its mass: 2 m / (density x thickness)."""
    return 2 * mass_g / (density * thickness_mm / 10)


def wire_area_cm2(mass_g: Decimal, density: Decimal, diameter_mm: Decimal) -> Decimal:
    """Return the surface of a wire by its mass: 4 m / (density x diameter)."""
    return 4 * mass_g / (density * diameter_mm / 10)


def may_be_called_vermeil(base_fineness: Decimal, gold_karat: Decimal, thickness_um: Decimal) -> bool:
    """Return whether a layer is vermeil: on sterling, 10 K or more, 2.5 um of fine gold or more."""
    fine_thickness = thickness_um * min(gold_karat / 24, ONE) if gold_karat > ZERO else ZERO
    return base_fineness >= Decimal("0.925") and gold_karat >= VERMEIL_MIN_KARAT and fine_thickness >= VERMEIL_MIN_UM
