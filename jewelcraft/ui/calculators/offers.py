"""What the workshop's rates can fill into a calculator: prices of metals, an exchange rate, an hour's price."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.library.rate_care import alloys_in_use
from jewelcraft.ui.rates.words import metal_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from collections.abc import Mapping
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.calculators.calculator import Calculator
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.library.library import Library
    from jewelcraft.ui.calculators.memory import Sheet

NONE = "-"
"""The offer of somebody who types prices by hand."""
_LARGE = 10_000
_CENT = Decimal("0.01")
_TINY = Decimal("0.0001")
_METALS = ("gold", "silver", "platinum", "palladium")


@dataclass(frozen=True, slots=True)
class Offer:
    """One rate that can be filled in: its id, name, day, and the texts it gives (plain numbers, ids of units)."""

    id: str
    name: str
    day: date
    kind: RateKind
    texts: Mapping[str, str] = field(default_factory=dict)
    foreign: str = ""
    """The currency on the other side of the exchange."""


def offers_for(calculator: str, library: Library) -> list[Offer]:
    """Return what the rates offer a calculator, the usual one first."""
    build = _OFFERS.get(calculator)
    return [] if build is None else list(build(library))


def offer_in_force(calculator: Calculator, offers: Sequence[Offer], sheet: Sheet) -> Offer | None:
    """Return the rate that fills the fields: the one chosen, else that of the metal asked about, else the usual one."""
    if sheet.offer == NONE:
        return None
    metal = next((each for each in calculator.inputs if each.name == "metal"), None)
    wanted = sheet.offer if metal is None else sheet.texts.get("metal") or metal.default
    found = next((each for each in offers if each.id == wanted), None)
    return found or (offers[0] if offers and metal is None else None)


def _metal_rates(card: RateCard) -> list[Rate]:
    known = {name: rate for (kind, name), rate in card.rates.items() if kind is RateKind.METAL and rate.amount > 0}
    first = [metal for metal in _METALS if metal in known]
    return [known[metal] for metal in (*first, *sorted(known.keys() - set(first)))]


def _amount(value: Decimal) -> str:
    return canonical(round_to(value, _CENT if abs(value) >= 1 else _TINY))


def _quotes(library: Library) -> Iterator[Offer]:
    """Offer each metal as it is quoted, with what turns it into the home currency."""
    card = library.rates.card()
    for rate in _metal_rates(card):
        try:
            exchange = card.exchange(rate.currency, card.home_currency)
        except MissingRateError:
            continue
        texts = {
            "spot": canonical(rate.amount),
            "per": rate.unit,
            "quote_fineness": canonical(rate.fineness * 1000),
            "exchange": canonical(exchange),
        }
        yield Offer(rate.name, metal_name(rate.name), rate.day, rate.kind, texts, rate.currency)


def _values(library: Library) -> Iterator[Offer]:
    """Offer each metal as it is quoted, in the home currency."""
    for quote in _quotes(library):
        home = Decimal(quote.texts["spot"]) * Decimal(quote.texts["exchange"])
        texts = {"price": _amount(home), "per": quote.texts["per"]}
        yield Offer(quote.id, quote.name, quote.day, quote.kind, texts)


def _fine(name: str, unit: str = "g") -> Callable[[Library], Iterator[Offer]]:
    """Offer fine metal for a unit of weight in the home currency."""

    def offers(library: Library) -> Iterator[Offer]:
        card = library.rates.card()
        basis = CostBasis(card)
        for rate in _metal_rates(card):
            gram = basis.fine(rate.name).amount
            if gram is not None:
                amount = gram * WEIGHT_UNITS[unit].grams
                texts = {name: canonical(round_to(amount, ONE)) if amount >= _LARGE else _amount(amount)}
                yield Offer(rate.name, metal_name(rate.name), rate.day, rate.kind, texts)

    return offers


def _alloys(name: str) -> Callable[[Library], Iterator[Offer]]:
    """Offer a gram of each alloy in the home currency, those that pieces are made of first."""

    def offers(library: Library) -> Iterator[Offer]:
        card, used = library.rates.card(), alloys_in_use(library)
        basis = CostBasis(card)
        metals = [rate.name for rate in _metal_rates(card)]
        priced = [alloy for alloy in library.rates.alloys() if alloy.metal in metals]
        priced.sort(key=lambda each: (each.id not in used, metals.index(each.metal), -each.fineness, each.name))
        for alloy in priced:
            gram = basis.alloy(alloy.id).price.amount
            rate = card.get(RateKind.METAL, alloy.metal)
            if gram is not None:
                yield Offer(alloy.id, alloy.name, rate.day, rate.kind, {name: _amount(gram)})

    return offers


def _plating(library: Library) -> Iterator[Offer]:
    """Offer each metal with its own price for a gram deposited, else as fine metal."""
    card = library.rates.card()
    own = [rate for (kind, _), rate in card.rates.items() if kind is RateKind.PLATING and rate.unit == "g"]
    for rate in own:
        try:
            money = card.convert(rate.money, card.home_currency)
        except MissingRateError:
            continue
        texts = {"price_per_gram": _amount(money.amount)}
        yield Offer(rate.name, metal_name(rate.name), rate.day, rate.kind, texts)
    named = {rate.name for rate in own}
    yield from (fine for fine in _fine("price_per_gram")(library) if fine.id not in named)


def _currencies(library: Library) -> Iterator[Offer]:
    """Offer each foreign currency that has a rate, the dollar first."""
    card = library.rates.card()
    rates = [rate for (kind, _), rate in card.rates.items() if kind is RateKind.CURRENCY]
    for rate in sorted(rates, key=lambda each: (each.name != "USD", each.name)):
        home = card.in_home(rate.name)
        if home is not None and rate.name != card.home_currency:
            texts = {"exchange": canonical(round_to(home, Decimal("0.000001")))}
            yield Offer(rate.name, rate.name, rate.day, rate.kind, texts, rate.name)


def _hours(library: Library) -> Iterator[Offer]:
    """Offer the steps of work that are paid by the hour, in the home currency."""
    card = library.rates.card()
    rates = [rate for (kind, _), rate in card.rates.items() if kind is RateKind.OPERATION and rate.unit == "hour"]
    for rate in sorted(rates, key=lambda each: each.name.casefold()):
        try:
            money = card.convert(rate.money, card.home_currency)
        except MissingRateError:
            continue
        yield Offer(rate.name, rate.name, rate.day, rate.kind, {"hourly_rate": _amount(money.amount)})


_OFFERS: Mapping[str, Callable[[Library], Iterator[Offer]]] = {
    "metal-price": _quotes,
    "metal-value": _values,
    "thai-gold": _currencies,
    "exchange-buffer": _currencies,
    "metal-clause": _fine("agreed", "ozt"),
    "refiner": _fine("fine_price"),
    "loss": _alloys("price_per_gram"),
    "scrap": _alloys("price_per_gram"),
    "finished-gram": _alloys("price_per_gram"),
    "plating": _plating,
    "batch": _hours,
    "price-formula": _hours,
}
