"""What a change of rates moved, counted while thousands of pieces are priced anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from decimal import InvalidOperation
from typing import TYPE_CHECKING
from typing import overload

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.storage.figure_passes import stored_amounts

if TYPE_CHECKING:
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.search import Figures
    from jewelcraft.storage.figure_passes import Repriced


@dataclass(frozen=True, slots=True)
class PriceMove:
    """Cost and wholesale price of a piece before and after; None while a rate is missing."""

    piece_id: str
    cost_before: Money | None
    cost_after: Money | None
    price_before: Money | None
    price_after: Money | None


class Moves(Sequence[PriceMove]):
    """Moves of many pieces, each told when it is looked at."""

    def __init__(self, found: Sequence[PriceMove | Repriced] = ()) -> None:
        self._found = found

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, place: int) -> PriceMove: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[PriceMove]: ...
    def __getitem__(self, place: int | slice) -> PriceMove | Sequence[PriceMove]:
        if isinstance(place, slice):
            return Moves(self._found[place])
        found = self._found[place]
        return found if isinstance(found, PriceMove) else _move_of(found)


@dataclass(frozen=True, slots=True)
class RepriceReport:
    """What a change of rates did: how many costs moved, by how much on average, and what fell out.

    `moves` names each piece; `before` and `after` are the rates that it was priced at.
    """

    changes: Changes
    moved: int = 0
    average_percent: Decimal | None = None
    newly_missing: int = 0
    moves: Sequence[PriceMove] = ()
    before: RateCard | None = None
    after: RateCard | None = None


class Tally:
    """Counts while pieces are recosted some at a time."""

    def __init__(self) -> None:
        self._moves: list[PriceMove | Repriced] = []
        self._ids: list[str] = []
        self._ratios = ZERO
        self._risen = 0
        self._newly_missing = 0

    def count(self, before: dict[str, Figures], after: list[Figures]) -> list[Figures]:
        """Count figures that were computed whole; return those that differ from before."""
        changed = []
        for figures in after:
            old = before.get(figures.piece_id)
            if not differs(old, figures):
                continue
            changed.append(figures)
            if old is None or (old.cost, old.wholesale, old.retail) != (
                figures.cost,
                figures.wholesale,
                figures.retail,
            ):
                self._moves.append(_move(old, figures))
                self._ids.append(figures.piece_id)
            if figures.missing and old is not None and not old.missing:
                self._newly_missing += 1
            if old is not None and old.cost is not None and figures.cost is not None:
                self._count_ratio(old.cost, figures.cost)
        return changed

    def count_repriced(self, moved: Sequence[Repriced]) -> None:
        """Count values that differ from what was stored."""
        ratios, risen = ZERO, 0
        for pair in moved:
            stored, values = pair
            before, after = stored[2], values[0]
            if values[5] and stored[8] == "[]":
                self._newly_missing += 1
            if before is None or after is None or stored[3] != values[1]:
                continue
            try:
                ratio = after / Decimal(before)
            except (InvalidOperation, ZeroDivisionError):
                # What was stored is no amount, or none to compare with; it has just been written anew.
                continue
            if ratio != ONE:
                ratios += ratio
                risen += 1
        self._moves += moved
        self._ids += [stored[1] for stored, _values in moved]
        self._ratios += ratios
        self._risen += risen

    def result(self) -> RepriceReport:
        """Return what was counted."""
        average = (self._ratios / self._risen - ONE) * HUNDRED if self._risen else None
        return RepriceReport(
            Changes(prices=frozenset(self._ids)), len(self._moves), average, self._newly_missing, Moves(self._moves)
        )

    def _count_ratio(self, before: Money, after: Money) -> None:
        if before.amount and before.currency == after.currency and before.amount != after.amount:
            self._ratios += after.amount / before.amount
            self._risen += 1


def differs(before: Figures | None, after: Figures) -> bool:
    """Say whether figures show anything else than before, the day apart."""
    return before is None or _shown(before) != _shown(after)


def _shown(figures: Figures) -> tuple[object, ...]:
    return figures.cost, figures.wholesale, figures.retail, figures.missing, figures.metal_day, figures.below_cost


def _move(before: Figures | None, after: Figures) -> PriceMove:
    cost, price = (before.cost, before.wholesale) if before else (None, None)
    return PriceMove(after.piece_id, cost, after.cost, price, after.wholesale)


def _move_of(repriced: Repriced) -> PriceMove:
    stored, (cost, cost_currency, wholesale, _retail, currency, *_rest) = repriced
    before, price = stored_amounts(stored)
    return PriceMove(
        stored[1],
        before,
        None if cost is None else Money(cost, cost_currency),
        price,
        None if wholesale is None else Money(wholesale, currency),
    )
