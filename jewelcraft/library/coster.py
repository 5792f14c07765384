"""Compute what pieces cost and sell for at one card: of a piece, or of an unchanged piece by its bill."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from jewelcraft.domain.bill import BillPricer
from jewelcraft.domain.bill_sums import BillSums
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import bill_piece
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.price_way import PriceWay
from jewelcraft.domain.pricing import shares_of
from jewelcraft.domain.search import Figures
from jewelcraft.domain.whole_factors import whole_factor
from jewelcraft.domain.whole_prices import whole_way

if TYPE_CHECKING:
    from datetime import date

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.price_list import PolicyBook
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.whole_factors import WholeFactor
    from jewelcraft.domain.whole_prices import WholeWay


Priced = tuple[Decimal | None, str, Decimal | None, Decimal | None, str, tuple[str, ...], "date | None", bool]
"""Figures as bare values, so that thousands are made and compared quickly: cost and its currency, wholesale, retail
and theirs, the names of missing rates, the day of the oldest metal price, and whether the price is below the cost."""


class Coster:
    """Computes figures at one card; built once for many pieces.

    `labour_factor` asks what they would be if all labour cost so many times as much.
    """

    def __init__(self, card: RateCard, policies: PolicyBook, labour_factor: Decimal = ONE) -> None:
        self._card = card
        self._policies = policies
        self._basis = CostBasis(card)
        self._currency = self._basis.currency
        self._labour_factor = labour_factor
        self._pricer = BillPricer(self._basis, labour_factor)
        self._ways: dict[PricePolicy, PriceWay | str] = {}
        self._ways_of_collections: dict[str, PriceWay | str] = {}

    def cost(self, piece: Piece) -> tuple[Figures, str]:
        """Compute a piece's figures from its parts, and its bill."""
        sheet, bill = bill_piece(piece, self._basis)
        total, metal_day = sheet.total, sheet.oldest_rate_day
        if total is None or not total.amount:
            # Nothing is entered yet, or a rate is missing: that is no cost, not a cost of zero.
            return Figures(piece.id, self._card.day, missing=sheet.missing, metal_day=metal_day), bill
        way = self._way(piece.policy, piece.collection)
        if type(way) is not PriceWay:
            return Figures(piece.id, self._card.day, total, missing=(str(way),), metal_day=metal_day), bill
        wholesale, retail, below = way.prices(total.amount, shares_of(sheet))
        priced = (total.amount, total.currency, wholesale, retail, way.currency, (), metal_day, below)
        return self.told(piece.id, priced), bill

    def figure(self, piece: Piece) -> Figures:
        """Compute a piece's figures, with bench labour dearer by the factor."""
        figures, bill = self.cost(piece)
        if figures.cost is None or self._labour_factor == ONE:
            return figures
        priced = self.price(bill, piece.policy, piece.collection)
        return figures if priced is None else self.told(piece.id, priced)

    def price(self, bill: str, own: PricePolicy | None, collection: str) -> Priced | None:
        """Price an unchanged piece by its bill; None where it has to be costed anew."""
        found = self._pricer.reckon(bill)
        if found is None:
            return None
        cost, metal_day = found
        if not cost:
            return None, self._currency, None, None, "", (), metal_day, False
        way = self._ways_of_collections.get(collection) if own is None else None
        if way is None:
            way = self._way(own, collection)
        if type(way) is not PriceWay:
            return cost, self._currency, None, None, "", (str(way),), metal_day, False
        shares = self._pricer.shares(bill) if way.asks_shares else None
        wholesale, retail, below = way.prices(cost, shares)
        return cost, self._currency, wholesale, retail, way.currency, (), metal_day, below

    @cached_property
    def sums(self) -> BillSums:
        """What sums bills up in whole numbers."""
        return BillSums(self._basis)

    @property
    def currency(self) -> str:
        """The currency of costs."""
        return self._currency

    @property
    def percents(self) -> tuple[tuple[int, int], ...]:
        """The overheads on all that was spent, as fractions."""
        return self.sums.percents or ()

    @property
    def thousandths(self) -> int:
        """The step of costs in thousandths of the currency; 0 where it is finer."""
        step = self._basis.amount_step * 1000
        return int(step) if step == step.to_integral_value() else 0

    def metal(
        self, where: str, most: int, *, is_rough: bool, is_negative: bool
    ) -> tuple[WholeFactor | None, date | None]:
        """Return what weights are multiplied by for their amount in steps, and of which day the price is."""
        price, divisor, _group, day = self.sums.worked.look_up(where)
        if price is None or not self.thousandths:
            return None, day
        steps = Fraction(price) / divisor / Fraction(self._basis.amount_step)
        return whole_factor(-steps if is_negative else steps, most, is_rough=is_rough), day

    def whole_way(self, own: PricePolicy | None, collection: str) -> WholeWay | None:
        """Return the way to the prices of pieces with a policy of their own, or else in a collection."""
        try:
            way = self._way(own, collection)
        except InvalidValueError:
            return None
        if type(way) is not PriceWay:
            return None
        policy = self._policies.in_force(own, collection)
        return whole_way(policy, way, self._card, self._currency, self._basis.amount_step)

    def told(self, piece_id: str, priced: Priced) -> Figures:
        """Return bare values as figures of the card's day."""
        cost, cost_currency, wholesale, retail, currency, missing, metal_day, below = priced
        return Figures(
            piece_id,
            self._card.day,
            None if cost is None else Money(cost, cost_currency),
            None if wholesale is None else Money(wholesale, currency),
            None if retail is None else Money(retail, currency),
            missing,
            metal_day,
            below,
        )

    def _way(self, own: PricePolicy | None, collection: str) -> PriceWay | str:
        """Return the way to the prices, or the name of the rate that it lacks."""
        if own is not None:
            return self._ways.get(own) or self._new_way(own)
        way = self._ways_of_collections.get(collection)
        if way is None:
            policy = self._policies.in_force(None, collection)
            way = self._ways_of_collections[collection] = self._ways.get(policy) or self._new_way(policy)
        return way

    def _new_way(self, policy: PricePolicy) -> PriceWay | str:
        way: PriceWay | str
        try:
            way = PriceWay(self._policies.in_force(policy, ""), self._card, self._currency)
        except MissingRateError as error:
            way = str(error.name)
        self._ways[policy] = way
        return way
