"""Dated rates and the card of a day: lookup is "the last one not after this day"."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import WEIGHT_UNITS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping

    from jewelcraft.domain.settings import WorkshopSettings


class RateKind(StrEnum):
    """What a rate prices."""

    METAL = "metal"
    """Name gold, silver, platinum, palladium, brass...; price per weight unit at a fineness."""
    STONE = "stone"
    """Name is the stone's price key; unit ct, pc, g or strand."""
    FINDING = "finding"
    """Name of the bought part; unit pc or g."""
    OPERATION = "operation"
    """Name of the labour step; unit hour, pc, stone, g or joint."""
    WORKER = "worker"
    """A person, an outside workshop, a caster or a skill, alone or with what is done, as "Ko Aung: polishing"."""
    SETTING = "setting"
    """How a stone is set, and the largest size in mm that it holds for, as "prong 2.5"; unit stone or min."""
    PLATING = "plating"
    """Name of the plated metal; price per gram deposited (unit g) or per piece (unit pc)."""
    EXTRA = "extra"
    """Hallmark, box, tag; unit pc."""
    OVERHEAD = "overhead"
    """Unit hour (money per bench hour), pc, percent of the direct cost or percent_labour of the labour (no currency).

    Unit reject is the percentage of pieces begun that fail."""
    CURRENCY = "currency"
    """Name is the foreign code; amount is how much of `currency` one unit of it buys."""


@dataclass(frozen=True, slots=True)
class Rate:
    """One dated rate: amount of currency for one unit, from a day on.

    For a metal, `fineness` (0 to 1) is what the quote speaks of: 1 for spot per fine ounce,
    0.965 for the Thai baht-weight.
    """

    id: str
    kind: RateKind
    name: str
    amount: Decimal
    currency: str
    unit: str
    day: date
    fineness: Decimal = ONE
    source: str = ""
    note: str = ""
    premium: Decimal = ZERO
    """What the dealer takes over spot on each unit, in the same currency."""
    premium_percent: Decimal = ZERO

    @property
    def money(self) -> Money:
        """The rate as money for one unit."""
        return Money(self.amount, self.currency)

    @property
    def paid(self) -> Money:
        """What is really paid for one unit: spot and premium."""
        if not self.premium and not self.premium_percent:
            return self.money
        return Money((self.amount + self.premium) * (HUNDRED + self.premium_percent) / HUNDRED, self.currency)


@dataclass(frozen=True, slots=True)
class Alloy:
    """An alloy: which metal at which fineness (0 to 1), density in g/cm3, and its price rule.

    Price per gram = fineness x fine price + (1 - fineness) x master alloy price + fee.
    """

    id: str
    name: str
    metal: str
    fineness: Decimal
    density: Decimal | None = None
    colour: str = ""
    master_price: Money | None = None
    """Price per gram of what is alloyed in; None counts it with the fee, stated in the explanation."""
    fee: Money | None = None
    """Alloying or refiner's fee per gram of alloy."""
    mark: str = ""
    recipe: tuple[tuple[str, Decimal], ...] = ()
    """What is melted together, as ("gold", 75), ("silver", 16), ("copper", 9); the density follows from it."""


@dataclass(frozen=True, slots=True)
class RateCard:
    """All rates that are in force on one day, the alloys, and how the workshop counts."""

    day: date
    home_currency: str
    rates: Mapping[tuple[RateKind, str], Rate] = field(default_factory=dict)
    alloys: Mapping[str, Alloy] = field(default_factory=dict)
    amount_step: Decimal = ZERO
    """What home amounts on a sheet are rounded to; 0 takes the currency's own step."""
    scale_step_g: Decimal = ZERO
    """What the workshop's scale shows; 0 counts metal exactly."""
    unit_grams: Mapping[str, Decimal] = field(default_factory=dict)
    """Grams of customary units that the workshop counts in its own way."""

    @classmethod
    def for_workshop(
        cls, day: date, settings: WorkshopSettings, rates: Iterable[Rate], alloys: Iterable[Alloy]
    ) -> RateCard:
        """Build the card of a day with the workshop's own currency, steps and units."""
        return replace(
            cls.of_day(day, settings.home_currency, rates, alloys),
            amount_step=settings.amount_step,
            scale_step_g=settings.scale_step_g,
            unit_grams=dict(settings.unit_overrides),
        )

    @classmethod
    def of_day(cls, day: date, home_currency: str, rates: Iterable[Rate], alloys: Iterable[Alloy]) -> RateCard:
        """Build the card of a day: of each name the last rate not after it."""
        latest: dict[tuple[RateKind, str], Rate] = {}
        for rate in rates:
            if rate.day > day:
                continue
            key = (rate.kind, rate.name)
            known = latest.get(key)
            if known is None or known.day <= rate.day:
                latest[key] = rate
        return cls(day, home_currency, latest, {alloy.id: alloy for alloy in alloys})

    def prices_like(self, other: RateCard) -> bool:
        """Return whether all that can be priced costs the same on another card, of another day perhaps."""
        return self == replace(other, day=self.day)

    def find(self, kind: RateKind, name: str) -> Rate | None:
        """Return the rate in force, or None."""
        return self.rates.get((kind, name))

    def get(self, kind: RateKind, name: str) -> Rate:
        """Return the rate in force.

        Raises:
            MissingRateError: with the rate's name.
        """
        rate = self.find(kind, name)
        if rate is None:
            raise MissingRateError(name)
        return rate

    def exchange(self, base: str, quote: str) -> Decimal:
        """Return how much of `quote` one unit of `base` buys, directly, inverted or through the home currency.

        Raises:
            MissingRateError: naming the pair.
        """
        if base == quote:
            return ONE
        to_home = self.in_home(base)
        from_home = self.in_home(quote)
        if to_home is None or from_home is None:
            raise MissingRateError(sentence("exchange rate from {base} to {quote}", base=base, quote=quote))
        return to_home / from_home

    def convert(self, money: Money, currency: str) -> Money:
        """Return the money in another currency at the day's rate.

        Raises:
            MissingRateError: naming the pair.
        """
        if money.currency == currency:
            return money
        return Money(money.amount * self.exchange(money.currency, currency), currency)

    def grams(self, unit: str) -> Decimal:
        """Return the grams of a weight unit as this workshop counts it."""
        from jewelcraft.domain.local_weights import grams_of

        return grams_of(unit, self.unit_grams)

    def weighs(self, unit: str) -> bool:
        """Return whether a unit is one of weight, ours or the workshop's own."""
        return unit in WEIGHT_UNITS or unit in self.unit_grams

    def weighed(self, grams: Decimal) -> Decimal:
        """Return a metal weight as the workshop's scale shows it."""
        return round_to(grams, self.scale_step_g) if self.scale_step_g else grams

    def in_home(self, currency: str, seen: tuple[str, ...] = ()) -> Decimal | None:
        """Return how much home currency one unit of another buys; None where no rate leads there."""
        if currency == self.home_currency:
            return ONE
        rate = self.find(RateKind.CURRENCY, currency)
        if rate is not None and rate.amount > 0 and rate.currency not in seen:
            onward = self.in_home(rate.currency, (*seen, currency))
            if onward is not None:
                return rate.amount * onward
        inverse = self.find(RateKind.CURRENCY, self.home_currency)
        if inverse is not None and inverse.amount > 0 and inverse.currency == currency:
            return ONE / inverse.amount
        return None
