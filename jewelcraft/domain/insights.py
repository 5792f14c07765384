"""What many pieces tell together: where the money goes, margins, metal, earnings per hour, and what if prices move."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.bill import BillPricer
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece_insight import PieceInsight
from jewelcraft.domain.piece_insight import margin_of
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rate_moves import moved_card

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence

RISE = Decimal(10)
"""The rise in percent by which the weight of a metal is told."""
_STEPS = tuple(map(Decimal, ("1", "2", "5", "10", "20", "50", "100", "200", "500")))
_MOST_BARS = 14
_ROOM = 2
"""Empty bars at each end, so that one margin alone still makes a chart."""
_PRECIOUS = ("gold", "silver", "platinum", "palladium")


@dataclass(frozen=True, slots=True)
class GroupShare:
    """What a group of lines makes of the cost of all pieces."""

    bucket: Bucket
    amount: Decimal
    percent: Decimal
    pieces: int
    """How many pieces have such lines."""


@dataclass(frozen=True, slots=True)
class Composition:
    """The cost of one of each piece, by group; pieces without a complete cost are not in it."""

    shares: tuple[GroupShare, ...]
    cost: Decimal
    pieces: int


def compose(pieces: Iterable[PieceInsight]) -> Composition:
    """Add up what the pieces cost, by group, in the order of the groups."""
    complete = [piece for piece in pieces if piece.cost is not None]
    amounts = dict.fromkeys(Bucket, ZERO)
    counts = dict.fromkeys(Bucket, 0)
    for piece in complete:
        for bucket, amount in piece.groups:
            amounts[bucket] += amount
            counts[bucket] += bool(amount)
    whole = sum(amounts.values(), ZERO)
    shares = tuple(
        GroupShare(bucket, amount, percent_of(amount, whole), counts[bucket]) for bucket, amount in amounts.items()
    )
    return Composition(shares, whole, len(complete))


def percent_of(part: Decimal, whole: Decimal) -> Decimal:
    """Return a part in percent of a whole; nothing of nothing is 0 %."""
    return HUNDRED * part / whole if whole else ZERO


@dataclass(frozen=True, slots=True)
class Bar:
    """How many margins lie from `low` up to, but not including, `high`."""

    low: Decimal
    high: Decimal
    count: int


@dataclass(frozen=True, slots=True)
class MarginSpread:
    """The margins of pieces, the smallest first, and in bars of which one begins at the target."""

    target: Decimal
    pieces: tuple[PieceInsight, ...]
    bars: tuple[Bar, ...]
    below: int
    average: Decimal | None
    """Of all prices together, so that dear pieces weigh more."""


def counted_bars(bars: Sequence[Bar]) -> tuple[Bar, ...]:
    """Return the bars from the first that counts a piece to the last; the empty ones at the ends are for the eye."""
    counted = [place for place, bar in enumerate(bars) if bar.count]
    return tuple(bars[counted[0] : counted[-1] + 1]) if counted else ()


def spread_margins(pieces: Iterable[PieceInsight], target: Decimal) -> MarginSpread:
    """Sort pieces by margin and count them in bars."""
    priced = sorted((piece for piece in pieces if piece.margin is not None), key=_by_margin)
    margins = [piece.margin for piece in priced if piece.margin is not None]
    cost = sum((piece.cost for piece in priced if piece.cost is not None), ZERO)
    price = sum((piece.price for piece in priced if piece.price is not None), ZERO)
    below = sum(margin < target for margin in margins)
    return MarginSpread(target, tuple(priced), _bars(margins, target), below, margin_of(cost, price))


def _by_margin(piece: PieceInsight) -> tuple[Decimal, str]:
    return piece.margin or ZERO, piece.code


def _bars(margins: Sequence[Decimal], target: Decimal) -> tuple[Bar, ...]:
    if not margins:
        return ()
    low, high = min(*margins, target), max(*margins, target)
    step = next((step for step in _STEPS if high - low < step * (_MOST_BARS - 2 * _ROOM)), _STEPS[-1])

    def place_of(margin: Decimal) -> int:
        return int(((margin - target) / step).to_integral_value(ROUND_FLOOR))

    # The lowest margins of all are losses without end; they share the first bar.
    first = max(place_of(low), -2 * _MOST_BARS) - _ROOM
    last = place_of(high) + _ROOM
    counts = dict.fromkeys(range(first, last + 1), 0)
    for margin in margins:
        counts[max(place_of(margin), first)] += 1
    return tuple(Bar(target + step * place, target + step * (place + 1), count) for place, count in counts.items())


@dataclass(frozen=True, slots=True)
class MetalShare:
    """How much of a metal is in the pieces, fine and with its loss, and what the cost owes to it."""

    metal: str
    fine_g: Decimal
    price: Decimal
    """Of a gram of the pure metal."""
    amount: Decimal
    percent: Decimal
    """Of the cost of the pieces."""
    rise: Decimal
    """What the cost rises by where the metal rises by RISE percent."""
    pieces: int


def weigh_metals(pieces: Iterable[PieceInsight], card: RateCard) -> tuple[MetalShare, ...]:
    """Add up the fine metal in pieces and price it at the card, precious metals first."""
    complete = [piece for piece in pieces if piece.cost is not None]
    grams: dict[str, Decimal] = {}
    counts: dict[str, int] = {}
    for piece in complete:
        for metal, fine in piece.fine_g:
            grams[metal] = grams.get(metal, ZERO) + fine
            counts[metal] = counts.get(metal, 0) + 1
    basis = CostBasis(card)
    cost = _total_cost(complete)
    shares = []
    for metal in sorted(grams, key=_by_worth):
        price = basis.fine(metal).amount or ZERO
        amount = grams[metal] * price
        risen = what_if(complete, card, RateMoves(metals=((metal, RISE),)))
        rise = risen.cost_then - risen.cost_now
        shares.append(MetalShare(metal, grams[metal], price, amount, percent_of(amount, cost), rise, counts[metal]))
    return tuple(shares)


def _by_worth(metal: str) -> tuple[int, str]:
    return _PRECIOUS.index(metal) if metal in _PRECIOUS else len(_PRECIOUS), metal


def _total_cost(pieces: Iterable[PieceInsight]) -> Decimal:
    return sum((piece.cost for piece in pieces if piece.cost is not None), ZERO)


@dataclass(frozen=True, slots=True)
class HourRanking:
    """Pieces by what they earn per hour at the own bench, the best first; and those without hours."""

    pieces: tuple[PieceInsight, ...]
    without_hours: tuple[PieceInsight, ...]
    hours: Decimal
    profit: Decimal

    @property
    def average(self) -> Decimal | None:
        """What all ranked pieces together earn per hour."""
        return self.profit / self.hours if self.hours else None


def rank_hours(pieces: Iterable[PieceInsight]) -> HourRanking:
    """Rank pieces by profit per bench hour."""
    earning = [(piece, piece.hourly, piece.profit) for piece in pieces if piece.profit is not None]
    ranked = sorted(
        ((hourly, piece) for piece, hourly, _profit in earning if hourly is not None),
        key=lambda found: (-found[0], found[1].code),
    )
    return HourRanking(
        tuple(piece for _hourly, piece in ranked),
        tuple(piece for piece, hourly, _profit in earning if hourly is None),
        sum((piece.bench_hours for _hourly, piece in ranked), ZERO),
        sum((profit for _piece, hourly, profit in earning if hourly is not None and profit is not None), ZERO),
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What moved prices do to one piece whose wholesale price stays as it is printed."""

    piece: PieceInsight
    cost: Decimal
    margin: Decimal | None


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What moved prices do to pieces."""

    outcomes: tuple[Outcome, ...]
    cost_now: Decimal
    cost_then: Decimal

    def below(self, target: Decimal) -> int:
        """Return how many pieces then have less than a margin."""
        return sum(outcome.margin is not None and outcome.margin < target for outcome in self.outcomes)

    @property
    def losing(self) -> int:
        """How many pieces then cost more than they sell for."""
        return self.below(ZERO)

    @property
    def percent(self) -> Decimal:
        """By how much the cost of all moves."""
        return percent_of(self.cost_then - self.cost_now, self.cost_now)


def what_if(pieces: Iterable[PieceInsight], card: RateCard, moves: RateMoves) -> WhatIf:
    """Price pieces at a card on which something moved; those without a complete cost are left out."""
    moved = moved_card(card, moves)
    pricer = BillPricer(CostBasis(moved), moves.labour_factor)
    outcomes = []
    for piece in pieces:
        total = pricer.price(piece.bill) if piece.bill else None
        if total is not None and piece.cost is not None:
            price = moved.convert(piece.tag, moved.home_currency).amount if piece.tag else None
            outcomes.append(Outcome(piece, total.cost.amount, margin_of(total.cost.amount, price)))
    now = _total_cost(outcome.piece for outcome in outcomes)
    return WhatIf(tuple(outcomes), now, sum((outcome.cost for outcome in outcomes), ZERO))


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is missing: the pieces that are left out for it, and each name with how many pieces miss it."""

    pieces: tuple[PieceInsight, ...]
    names: tuple[tuple[Sentence, int], ...]


def find_gaps(pieces: Iterable[PieceInsight]) -> Gaps:
    """Count what is missing; what most pieces miss comes first."""
    missing = tuple(piece for piece in pieces if piece.gaps)
    counts: dict[str, tuple[Sentence, int]] = {}
    for piece in missing:
        for gap in piece.gaps:
            known = counts.get(str(gap), (gap, 0))
            counts[str(gap)] = gap, known[1] + 1
    return Gaps(missing, tuple(sorted(counts.values(), key=lambda found: (-found[1], str(found[0])))))
