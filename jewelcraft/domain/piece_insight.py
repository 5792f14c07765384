"""One piece as insights see it: cost by group, price, margin, fine metal, hours, set-up, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.bill import write_bill
from jewelcraft.domain.costing import open_ledger
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.metal_clause import fine_exposure
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.pricing import margin_of_markup
from jewelcraft.domain.pricing import prices_for
from jewelcraft.domain.pricing import shares_of
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.set_up import SetUp
from jewelcraft.domain.set_up import find_set_up
from jewelcraft.domain.texts import Texts

if TYPE_CHECKING:
    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.rates import RateCard

_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class PieceInsight:
    """What one piece tells, all amounts for one piece in home currency.

    `cost` is None while a price is missing, and `gaps` then names what; `price` is the wholesale
    price, `tag` the same as it is printed. `margin` is in percent, to the tenth that is shown.
    """

    piece_id: str
    code: str
    titles: Texts
    groups: tuple[tuple[Bucket, Decimal], ...] = ()
    cost: Decimal | None = None
    price: Decimal | None = None
    tag: Money | None = None
    margin: Decimal | None = None
    fine_g: tuple[tuple[str, Decimal], ...] = ()
    bench_hours: Decimal = ZERO
    set_up: SetUp | None = None
    gaps: tuple[Sentence, ...] = ()
    bill: str = ""

    @property
    def profit(self) -> Decimal | None:
        """What is earned on one piece at the wholesale price."""
        return None if self.cost is None or self.price is None else self.price - self.cost

    @property
    def hourly(self) -> Decimal | None:
        """What is earned per hour at the own bench, the piece's share of setting up included."""
        profit = self.profit
        return None if profit is None or self.bench_hours <= 0 else profit / self.bench_hours


def look_into(piece: Piece, basis: CostBasis, policy: PricePolicy) -> PieceInsight:
    """Cost and price one piece by the policy in force for it, and keep what it tells."""
    ledger = open_ledger(piece, basis)
    sheet = ledger.sheet(piece.id)
    if sheet.total is None or not sheet.lines:
        gaps = sheet.gaps or (sentence("parts of the piece"),)
        return PieceInsight(piece.id, piece.code, piece.titles, gaps=gaps, bench_hours=ledger.all_hours)
    cost = sheet.total.amount
    tag, gaps = _wholesale(sheet, policy, basis.card)
    price = None if tag is None else basis.card.convert(tag, basis.currency).amount
    return PieceInsight(
        piece.id,
        piece.code,
        piece.titles,
        tuple((bucket, sheet.subtotal(bucket).amount) for bucket in Bucket),
        cost,
        price,
        tag,
        margin_of(cost, price),
        tuple(sorted(fine_exposure(piece, basis.card).items())),
        ledger.all_hours,
        find_set_up(piece, basis),
        gaps,
        write_bill(ledger),
    )


def _wholesale(sheet: CostSheet, policy: PricePolicy, card: RateCard) -> tuple[Money | None, tuple[Sentence, ...]]:
    try:
        return prices_for(sheet.known_total, policy, card, shares_of(sheet))[1], ()
    except MissingRateError as error:
        return None, (sentence("{currency} exchange rate", currency=error.name),)


def margin_of(cost: Decimal | None, price: Decimal | None) -> Decimal | None:
    """Return the margin of a price in percent, to the tenth; None where either is unknown or the price is zero."""
    if cost is None or not price:
        return None
    return round_to(HUNDRED * (price - cost) / price, _TENTH)


def target_margin(policy: PricePolicy) -> Decimal:
    """Return the margin in percent that a policy aims at, to the tenth; factors aim at none but to cover the cost."""
    if policy.rule is PriceRule.FACTORS:
        return ZERO
    percent = policy.percent if policy.rule is PriceRule.MARGIN else margin_of_markup(policy.percent)
    return round_to(percent, _TENTH)
