"""How fresh the prices are that pieces live on: which metals are in use, and which of them need a new price."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Literal

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jewelcraft.domain.rate_use import RateUse
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.library.library import Library

Age = Literal["fresh", "old", "too_old", "missing"]
_SLOWER = {
    RateKind.STONE: 10,
    RateKind.FINDING: 10,
    RateKind.EXTRA: 10,
    RateKind.PLATING: 10,
    RateKind.OPERATION: 45,
    RateKind.WORKER: 45,
    RateKind.SETTING: 45,
    RateKind.OVERHEAD: 45,
}
"""Metals and currencies move daily; dealers' lists by the season, wages and rent by the year."""

_ODD = Decimal("0.3")


def age_of(day: date | None, today: date, settings: WorkshopSettings, kind: RateKind = RateKind.METAL) -> Age:
    """Return how old a price of a day is by the workshop's own limits; without a day it is missing."""
    if day is None:
        return "missing"
    days, slower = (today - day).days, _SLOWER.get(kind, 1)
    if days > settings.too_old_days * slower:
        return "too_old"
    return "old" if days >= settings.stale_days * slower else "fresh"


def oldest_day(days: Iterable[date | None]) -> date | None:
    """Return the oldest of some days; None where none is known."""
    return min((day for day in days if day is not None), default=None)


def metal_day(metals: Iterable[str], card: RateCard) -> date | None:
    """Return the day of the oldest price among metals; None where none of them has one."""
    rates = (card.find(RateKind.METAL, metal) for metal in metals)
    return oldest_day(rate.day for rate in rates if rate is not None)


def is_daily(kind: RateKind) -> bool:
    """Tell whether prices of a kind move from day to day."""
    return kind not in _SLOWER


def odd_change(new: Rate, old: Rate | None, card: RateCard) -> Decimal | None:
    """Return by which part a metal's price moves, where that is so much that a zero or the unit may be wrong."""
    if old is None or new.kind is not RateKind.METAL or new.currency != old.currency:
        return None
    paid, last = (rate.paid.amount / card.grams(rate.unit) / rate.fineness for rate in (new, old))
    change = paid / last - 1
    return change if abs(change) > _ODD else None


def alloys_in_use(library: Library) -> frozenset[str]:
    """Return the alloys of the pieces on the bench."""
    return library.store.pieces.alloys_in_use(Shelf.ACTIVE)


def metals_in_use(library: Library) -> tuple[str, ...]:
    """Return the metals whose price the pieces on the bench need, by name."""
    used = alloys_in_use(library)
    return tuple(sorted({alloy.metal for alloy in library.rates.alloys() if alloy.id in used}))


def pieces_of_metal(library: Library, metal: str) -> list[str]:
    """Return the ids of the pieces on the bench that are made of a metal."""
    alloys = frozenset(alloy.id for alloy in library.rates.alloys() if alloy.metal == metal)
    return library.pieces.ids(PieceQuery(alloys=alloys)) if alloys else []


def metals_to_price(library: Library) -> tuple[str, ...]:
    """Return the metals in use whose price is missing or too old: they make costs wrong."""
    card, settings, today = library.rates.card(), library.settings, library.today()
    found = []
    for metal in metals_in_use(library):
        rate = card.find(RateKind.METAL, metal)
        if age_of(rate.day if rate else None, today, settings) in {"too_old", "missing"}:
            found.append(metal)
    return tuple(found)


def currencies_to_price(library: Library) -> tuple[str, ...]:
    """Return the currencies that prices, alloys, catalogs or the price policy use and that have no exchange rate."""
    card, settings = library.rates.card(), library.settings
    used = {rate.currency for rate in card.rates.values() if rate.kind is not RateKind.CURRENCY}
    used |= {money.currency for alloy in card.alloys.values() for money in (alloy.master_price, alloy.fee) if money}
    used |= {catalog.currency for catalog in library.catalogs.all()}
    used |= {settings.policy.currency}
    return tuple(sorted(code for code in used if code and card.in_home(code) is None))


def uses_of_prices(library: Library) -> dict[tuple[RateKind, str], RateUse]:
    """Return for each price of stones and bought parts how many pieces on the bench use it, and what they declare."""
    return library.store.pieces.uses_of_prices(Shelf.ACTIVE)


def pieces_with_price(library: Library, kind: RateKind, name: str) -> frozenset[str]:
    """Return the ids of the pieces on the bench that use a price of stones or bought parts."""
    return library.store.pieces.using_price(kind, name, Shelf.ACTIVE)
