"""What a change of rates moved, counted while thousands of pieces are priced anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING
from typing import Any
from typing import overload

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.storage.sum_pass import BILLION
from jewelcraft.storage.values import read_keyed_money

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.search import Figures
    from jewelcraft.storage.sum_pass import Move
    from jewelcraft.storage.sum_pass import Moved


@dataclass(frozen=True, slots=True)
class PriceMove:
    """Cost and wholesale price of a piece before and after; None while a rate is missing."""

    piece_id: str
    cost_before: Money | None
    cost_after: Money | None
    price_before: Money | None
    price_after: Money | None


class Moves(Sequence[PriceMove]):
    """Moves of many pieces, told when they are looked at."""

    def __init__(self, told: Sequence[PriceMove] = (), moved: Sequence[Moved] = ()) -> None:
        self._told = told
        self._moved = moved
        self._count = len(told) + sum(len(some.ids) for some in moved)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> PriceMove: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[PriceMove]: ...
    def __getitem__(self, place: int | slice) -> PriceMove | Sequence[PriceMove]:
        if isinstance(place, slice):
            return [each if isinstance(each, PriceMove) else _move_of(each) for each in self._all[place]]
        found = self._all[place]
        return found if isinstance(found, PriceMove) else _move_of(found)

    @cached_property
    def _all(self) -> list[PriceMove | Move]:
        return [*self._told, *(move for some in self._moved for move in some.moves)]

    @cached_property
    def average_percent(self) -> Decimal | None:
        """By how much the costs that moved did on average."""
        known = [some.ratios for some in self._moved if some.ratios is not None]
        ratios = [after / before for before, after in self._costs() if before and before != after]
        total = sum(ratios, ZERO) + Decimal(sum(summed for summed, _count in known)) / BILLION
        count = len(ratios) + sum(count for _summed, count in known)
        return (total / count - ONE) * HUNDRED if count else None

    def _costs(self) -> Iterator[tuple[Decimal, Decimal]]:
        """Yield the costs before and after, known in one currency, of those whose ratios are not summed up yet."""
        left = [move for some in self._moved if some.ratios is None for move in some.moves]
        for each in [*self._told, *map(_move_of, left)]:
            before, after = each.cost_before, each.cost_after
            if before is not None and after is not None and before.currency == after.currency:
                yield before.amount, after.amount


@dataclass(frozen=True, slots=True)
class RepriceReport:
    """What a change of rates did: how many costs moved, by how much on average, and what fell out.

    `moves` names each piece; `before` and `after` are the rates that it was priced at.
    """

    changes: Changes
    newly_missing: int = 0
    moves: Sequence[PriceMove] = ()
    before: RateCard | None = None
    after: RateCard | None = None

    @property
    def moved(self) -> int:
        """How many pieces moved."""
        return len(self.moves)

    @property
    def average_percent(self) -> Decimal | None:
        """By how much the costs that moved did on average; reckoned when it is asked for."""
        return self.moves.average_percent if isinstance(self.moves, Moves) else None


class Tally:
    """Counts while pieces are recosted some at a time."""

    def __init__(self) -> None:
        self._moves: list[PriceMove] = []
        self._moved: list[Moved] = []
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
            if figures.missing and old is not None and not old.missing:
                self._newly_missing += 1
        return changed

    def count_repriced(self, moved: Sequence[Moved], newly_missing: int) -> None:
        """Count what differs from what was stored."""
        self._moved += moved
        self._newly_missing += newly_missing

    def result(self) -> RepriceReport:
        """Return what was counted."""
        ids = frozenset(move.piece_id for move in self._moves).union(*(some.ids for some in self._moved))
        return RepriceReport(Changes(prices=ids), self._newly_missing, Moves(self._moves, self._moved))


def differs(before: Figures | None, after: Figures) -> bool:
    """Say whether figures show anything else than before, the day apart."""
    return before is None or _shown(before) != _shown(after)


def _shown(figures: Figures) -> tuple[object, ...]:
    return figures.cost, figures.wholesale, figures.retail, figures.missing, figures.metal_day, figures.below_cost


def _move(before: Figures | None, after: Figures) -> PriceMove:
    cost, price = (before.cost, before.wholesale) if before else (None, None)
    return PriceMove(after.piece_id, cost, after.cost, price, after.wholesale)


def _move_of(move: Move) -> PriceMove:
    piece_id, *cells = move
    cost_before, price_before, cost_after, price_after = (
        _money(*cells[place : place + 3]) for place in range(0, len(cells), 3)
    )
    return PriceMove(str(piece_id), cost_before, cost_after, price_before, price_after)


def _money(amount: Any, currency: Any, key: Any) -> Money | None:
    try:
        return read_keyed_money(amount, currency, key)
    except ValueError:
        # What was stored is no amount; it has just been written anew.
        return None
