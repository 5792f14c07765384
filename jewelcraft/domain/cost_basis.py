"""A rate card made ready for many sheets: prices per unit in one currency, each found once and explained."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import rounding_to
from jewelcraft.domain.price_steps import alloy_steps
from jewelcraft.domain.price_steps import fine_step
from jewelcraft.domain.price_steps import premium_step
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.setting_tariff import MINUTES
from jewelcraft.domain.setting_tariff import SettingRate
from jewelcraft.domain.setting_tariff import SettingTariff
from jewelcraft.domain.tidy_numbers import money_places
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.domain.vocabulary import metal_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence

Source = tuple[object, ...]
"""Where a price was found, as plain words and other sources, so that another card can be asked the same."""

_SIXTY = Decimal(60)
HOUR_UNITS = frozenset({"h", "hour"})
REJECT = "reject"
"""The unit of an overhead that says how many pieces of a hundred fail."""
BENCH_HOUR = "Bench hour"
"""The operation whose hourly rate counts for every step that has none of its own."""


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """What one unit costs in the currency of the sheet; None where `gaps` names what is missing."""

    amount: Decimal | None
    unit: str = ""
    day: date | None = None
    steps: tuple[Sentence, ...] = ()
    gaps: tuple[Sentence, ...] = ()
    source: Source = ()


@dataclass(frozen=True, slots=True)
class AlloyPrice:
    """What a gram of an alloy costs, and how much of that is its fine metal."""

    price: UnitPrice
    alloy: Alloy | None = None
    fine_part: Decimal = ZERO


class CostBasis:
    """The prices of one card in one currency, memoised; built once for many pieces."""

    def __init__(self, card: RateCard, currency: str | None = None) -> None:
        self.card = card
        self.currency = currency or card.home_currency
        own_step = card.amount_step if self.currency == card.home_currency else ZERO
        self.amount_step = own_step or minor_unit(self.currency)
        self._rounded = rounding_to(self.amount_step)
        self._exchanges: dict[str, Decimal | None] = {}
        self._listed: dict[tuple[RateKind, str], UnitPrice | None] = {}
        self._fine: dict[str, UnitPrice] = {}
        self._alloys: dict[str, AlloyPrice] = {}
        self.overheads = [
            (rate, self._brought(rate.money, rate.unit, rate.day))
            for (kind, _), rate in sorted(card.rates.items(), key=lambda item: (item[1].unit == REJECT, item[0]))
            if kind is RateKind.OVERHEAD
        ]
        """The rejects last: what fails bears its share of all others."""

    def round_amount(self, quantity: Decimal, price: Decimal, divisor: int | Decimal) -> Decimal:
        """Return what so many units cost each of those who share them, rounded to the step of the sheet, halves up."""
        amount = quantity * price
        return self._rounded(amount / divisor if divisor != 1 else amount)

    def shown(self, amount: Decimal) -> Money:
        """Return an intermediate result as money to be shown; small ones keep up to four places."""
        return Money(money_places(amount, self.currency), self.currency)

    def typed(self, price: Money, unit: str) -> UnitPrice:
        """Bring a price that was typed on the piece into the currency of the sheet."""
        source = ("typed", canonical(price.amount), price.currency, unit)
        return self._brought(price, unit, None, source)

    def free(self, unit: str) -> UnitPrice:
        """Return the price of what is not paid for."""
        return self.typed(Money(ZERO, self.currency), unit)

    def listed(self, kind: RateKind, name: str) -> UnitPrice | None:
        """Return the card's price of a name; None where the card has none."""
        key = (kind, name)
        if key not in self._listed:
            rate = self.card.find(kind, name)
            source = ("listed", kind.value, name)
            self._listed[key] = None if rate is None else self._brought(rate.money, rate.unit, rate.day, source)
        return self._listed[key]

    def hourly(self, operation: str) -> UnitPrice | None:
        """Return the card's price of an hour of an operation, or else that of any hour at the bench."""
        for name in (operation, BENCH_HOUR):
            found = self.listed(RateKind.OPERATION, name)
            if found is not None and found.unit in HOUR_UNITS:
                return replace(found, source=("hourly", operation))
        return None

    def worker(self, worker: str, work: str, unit: str) -> UnitPrice | None:
        """Return what a person or workshop asks for a work, or else for any work counted in this unit."""
        units = HOUR_UNITS if unit in HOUR_UNITS else {unit}
        for name in (f"{worker}: {work}", worker):
            found = self.listed(RateKind.WORKER, name)
            if found is not None and (found.unit in units or found.amount is None):
                return replace(found, unit=unit, source=("worker", worker, work, unit))
        return None

    def setup(self, minutes: Decimal, hourly: UnitPrice, fixed: UnitPrice) -> UnitPrice:
        """Return the price of setting up once: minutes at a price of the hour, and what is paid besides."""
        cost = None
        if hourly.amount is not None and fixed.amount is not None:
            cost = minutes / _SIXTY * hourly.amount + fixed.amount
        source = ("setup", canonical(minutes), hourly.source, fixed.source)
        return UnitPrice(cost, "run", hourly.day, (*hourly.steps, *fixed.steps), (*hourly.gaps, *fixed.gaps), source)

    def filings(self, alloy_id: str, payout_percent: Decimal, fee: UnitPrice | None = None) -> UnitPrice:
        """Return what a refiner pays for a gram of filings of an alloy: a part of its fine metal, less a fee."""
        found = self.alloy(alloy_id)
        amount = None if found.price.amount is None else found.fine_part * (payout_percent / HUNDRED)
        source: Source = ("filings", alloy_id, canonical(payout_percent))
        if fee is None:
            return UnitPrice(amount, "g", found.price.day, (), found.price.gaps, source)
        left = None if amount is None or fee.amount is None else amount - fee.amount
        gaps = distinct((*found.price.gaps, *fee.gaps))
        return UnitPrice(left, "g", found.price.day, fee.steps, gaps, (*source, fee.source))

    def solder(self, metal: str, fineness: Decimal) -> UnitPrice:
        """Return the price of a gram of solder: the fine metal in it."""
        fine = self.fine(metal)
        amount = None if fine.amount is None else fine.amount * fineness
        return UnitPrice(amount, "g", fine.day, fine.steps, fine.gaps, ("solder", metal, canonical(fineness)))

    def tied_up(self, alloy_id: str, share: Decimal) -> UnitPrice:
        """Return what a gram that is melted again costs: a share of its price."""
        price = self.alloy(alloy_id).price
        amount = None if price.amount is None else price.amount * share
        return UnitPrice(amount, "g", price.day, price.steps, price.gaps, ("tied", alloy_id, canonical(share)))

    def setting(self, found: SettingRate, operation: str) -> UnitPrice:
        """Return what the tariff asks for one stone: money, or minutes at the price of an hour."""
        rate = found.rate
        if rate.unit != MINUTES:
            return self._brought(rate.money, "stone", rate.day, found.source(operation))
        hourly = self.hourly(operation)
        if hourly is None or hourly.amount is None:
            gaps = hourly.gaps if hourly else (sentence("hourly rate for {operation}", operation=operation),)
            return UnitPrice(None, "stone", rate.day, gaps=gaps)
        amount = hourly.amount * rate.amount / _SIXTY
        step = sentence(
            "{minutes} min at {rate} an hour are {price} a stone.",
            minutes=tidy(rate.amount),
            rate=self.shown(hourly.amount),
            price=self.shown(amount),
        )
        return UnitPrice(amount, "stone", rate.day, (*hourly.steps, step), source=found.source(operation))

    @cached_property
    def tariff(self) -> SettingTariff:
        """What setting stones costs by the way and the size."""
        return SettingTariff.of(self.card)

    def price_of(self, source: Sequence[Any]) -> UnitPrice | None:
        """Return the price that this card has where another one's was found; None where it has none."""
        kind, *words = source
        if kind == "listed":
            return self.listed(RateKind(words[0]), words[1])
        if kind == "hourly":
            return self.hourly(words[0])
        if kind == "alloy":
            return self.alloy(words[0]).price
        if kind == "typed":
            return self.typed(Money(Decimal(words[0]), words[1]), words[2])
        return self._rare_price(kind, words)

    def _rare_price(self, kind: str, words: Sequence[Any]) -> UnitPrice | None:
        if kind == "filings":
            fee = self.price_of(words[2]) if len(words) > 2 else None  # noqa: PLR2004 (with a fee of the refiner)
            return self.filings(words[0], Decimal(words[1]), fee)
        if kind == "solder":
            return self.solder(words[0], Decimal(words[1]))
        if kind == "tied":
            return self.tied_up(words[0], Decimal(words[1]))
        return self._price_of_work(kind, words)

    def _price_of_work(self, kind: str, words: Sequence[Any]) -> UnitPrice | None:
        if kind == "worker":
            return self.worker(*words)
        if kind == "unlisted":
            # A rate that is there by now adds a line to the sheet.
            return None if self.worker(*words) else self.free(words[-1])
        if kind == "set":
            return self._set_again(words)
        if kind == "setup":
            hourly, fixed = self.price_of(words[1]), self.price_of(words[2])
            return self.setup(Decimal(words[0]), hourly, fixed) if hourly and fixed else None
        raise ValueError((kind, *words))

    def _set_again(self, words: Sequence[Any]) -> UnitPrice | None:
        found = self.tariff.find(words[0], Decimal(words[1]) if words[1] else None)
        # Other minutes are other hours at the bench, on which overheads count.
        return self.setting(found, words[2]) if found and found.source(words[2]) == ("set", *words) else None

    def fine(self, metal: str) -> UnitPrice:
        """Return the price of one gram of the pure metal."""
        if metal not in self._fine:
            rate = self.card.find(RateKind.METAL, metal)
            self._fine[metal] = self._fine_of(metal, rate)
        return self._fine[metal]

    def alloy(self, alloy_id: str) -> AlloyPrice:
        """Return the price of one gram of an alloy."""
        if alloy_id not in self._alloys:
            self._alloys[alloy_id] = self._alloy_of(alloy_id)
        return self._alloys[alloy_id]

    def _exchange(self, currency: str) -> Decimal | None:
        if currency not in self._exchanges:
            base, quote = self.card.in_home(currency), self.card.in_home(self.currency)
            self._exchanges[currency] = base / quote if base and quote else None
        return self._exchanges[currency]

    def _brought(self, price: Money, unit: str, day: date | None, source: Source = ()) -> UnitPrice:
        if price.currency == self.currency:
            return UnitPrice(price.amount, unit, day, source=source)
        factor = self._exchange(price.currency)
        if factor is None:
            return UnitPrice(None, unit, day, gaps=self._missing_exchange(price.currency))
        amount = price.amount * factor
        return UnitPrice(amount, unit, day, (self._exchange_step(price, amount, factor),), source=source)

    def _missing_exchange(self, currency: str) -> tuple[Sentence, ...]:
        unknown = [code for code in (currency, self.currency) if not self.card.in_home(code)]
        return tuple(sentence("{currency} exchange rate", currency=code) for code in unknown)

    def _exchange_step(self, price: Money, amount: Decimal, factor: Decimal) -> Sentence:
        one, worth = Money(ONE, price.currency), Money(money_places(factor, self.currency), self.currency)
        if factor < 1:
            one, worth = Money(ONE, self.currency), Money(money_places(ONE / factor, price.currency), price.currency)
        foreign = price.currency if price.currency != self.card.home_currency else self.currency
        rate = self.card.find(RateKind.CURRENCY, foreign)
        return sentence(
            "{price} is {amount} at {worth} for {one} (rate of {day}).",
            price=price,
            amount=self.shown(amount),
            worth=worth,
            one=one,
            day=rate.day if rate else self.card.day,
        )

    def _fine_of(self, metal: str, rate: Rate | None) -> UnitPrice:
        if rate is None or rate.amount <= 0 or not 0 < rate.fineness <= 1 or not self.card.weighs(rate.unit):
            return UnitPrice(None, "g", gaps=(sentence("{metal} price", metal=metal_word(metal)),))
        grams = self.card.grams(rate.unit)
        per_gram = self._brought(Money(rate.paid.amount / grams / rate.fineness, rate.currency), "g", rate.day)
        steps = (*premium_step(rate), fine_step(metal, rate, grams))
        return UnitPrice(per_gram.amount, "g", rate.day, (*steps, *per_gram.steps), per_gram.gaps)

    def _alloy_of(self, alloy_id: str) -> AlloyPrice:
        alloy = self.card.alloys.get(alloy_id)
        if alloy is None:
            return AlloyPrice(UnitPrice(None, "g", gaps=(sentence("{alloy} alloy", alloy=alloy_id),)))
        fine = self.fine(alloy.metal)
        master = self.typed(alloy.master_price, "g") if alloy.master_price else UnitPrice(ZERO)
        fee = self.typed(alloy.fee, "g") if alloy.fee else UnitPrice(ZERO)
        gaps = distinct((*fine.gaps, *master.gaps, *fee.gaps))
        if fine.amount is None or master.amount is None or fee.amount is None:
            return AlloyPrice(UnitPrice(None, "g", fine.day, gaps=gaps), alloy)
        fine_part = alloy.fineness * fine.amount
        amount = fine_part + (ONE - alloy.fineness) * master.amount + fee.amount
        steps = (
            *fine.steps,
            *master.steps,
            *fee.steps,
            *alloy_steps(alloy, amount, fine.amount, master.amount, fee.amount, currency=self.currency),
        )
        return AlloyPrice(UnitPrice(amount, "g", fine.day, steps, source=("alloy", alloy_id)), alloy, fine_part)
