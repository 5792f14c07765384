"""What a quotation comes to: goods, the way to the agreed place, the total, and the margin of each line."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.delivery_terms import insurance_premium
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.money import total
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.price_rounding import cash_total
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Quote
from jewelcraft.domain.quote import QuoteLine
from jewelcraft.domain.quote import Spread
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.domain.quote import Shipment
    from jewelcraft.domain.sentences import Sentence

COST_WORDS = {
    "packing": sentence("Export packing"),
    "inland": sentence("Carriage to the port or airport"),
    "clearance": sentence("Export clearance"),
    "loading": sentence("Loading"),
    "freight": sentence("Freight"),
    "insurance": sentence("Insurance"),
}
"""What a shipment pays for, in the order in which the terms take it over."""
INCLUDED = {
    Incoterm.EXW: ("packing",),
    Incoterm.FCA: ("packing", "inland", "clearance"),
    Incoterm.FOB: ("packing", "inland", "clearance", "loading"),
    Incoterm.CIF: tuple(COST_WORDS),
    Incoterm.CIP: tuple(COST_WORDS),
}
"""Which of these costs each term makes the seller pay."""


@dataclass(frozen=True, slots=True)
class LineTotal:
    """A line as it is printed: the unit price with its share of the shipment, and what the workshop earns."""

    line: QuoteLine
    unit: Money | None
    amount: Money | None
    cost: Money | None = None
    kept: Money | None = None
    """Of one piece, after discount, commission and fees."""

    @property
    def below_cost(self) -> bool:
        """Whether the workshop loses money on the line."""
        return self.cost is not None and self.kept is not None and self.kept < self.cost

    @property
    def margin(self) -> Decimal | None:
        """The margin reached, in percent of the price after discount."""
        price = self.line.net_price
        if price is None or self.cost is None or self.kept is None or not price.amount:
            return None
        return HUNDRED * (self.kept - self.cost).amount / price.amount


@dataclass(frozen=True, slots=True)
class QuoteTotals:
    """Everything a quotation adds up to; the sum of what is shown is the total."""

    lines: tuple[LineTotal, ...]
    goods: Money
    costs: tuple[tuple[str, Money], ...]
    """The costs of the shipment that the term includes and that are shown apart."""
    exact: Money
    total: Money
    """Rounded as it is paid in cash, where that is wanted."""
    missing: tuple[str, ...] = ()
    """Codes of the lines without a price."""
    steps: tuple[Sentence, ...] = field(default=())


def included_costs(quote: Quote) -> dict[str, Money]:
    """Return what the term makes the seller pay of the shipment of a quotation."""
    return shipment_costs(_goods(quote), quote.incoterm, quote.shipment)


def shipment_costs(goods: Money, term: Incoterm, shipment: Shipment) -> dict[str, Money]:
    """Return what a term makes the seller pay, each cost rounded; what costs nothing is left out."""
    costs: dict[str, Money] = {}
    running = goods.amount
    for name in INCLUDED[term]:
        if name == "insurance":
            rate, cover = shipment.insurance_percent / HUNDRED, shipment.cover_percent / HUNDRED
            amount = insurance_premium(running, ZERO, rate, cover)
        else:
            amount = getattr(shipment, name)
        rounded = Money(amount, goods.currency).rounded()
        if rounded.amount:
            costs[name] = rounded
            running += rounded.amount
    return costs


def quote_totals(quote: Quote) -> QuoteTotals:
    """Add a quotation up. Lines without a price are left out and named."""
    costs = included_costs(quote)
    spread = quote.shipment.spread is not Spread.APART and bool(costs)
    shares = _shares(quote, total(costs.values(), quote.currency).amount) if spread else {}
    lines = tuple(_line(line, shares.get(place, ZERO)) for place, line in enumerate(quote.lines))
    goods = total([line.amount for line in lines if line.amount is not None], quote.currency)
    apart = () if spread else tuple(costs.items())
    exact = total([goods, *(cost for _, cost in apart)], quote.currency)
    paid = Money(cash_total(exact.amount, quote.currency), quote.currency) if quote.cash else exact
    missing = tuple(line.code for line in quote.lines if line.unit_price is None)
    return QuoteTotals(lines, goods, apart, exact, paid, missing, tuple(_steps(quote, costs, goods, exact, paid)))


def _goods(quote: Quote) -> Money:
    return total([line.amount for line in quote.lines if line.amount is not None], quote.currency)


def _shares(quote: Quote, costs: Decimal) -> dict[int, Decimal]:
    """Return what one piece of each line bears of the shipment, never rounded down."""
    weights: dict[int, Decimal] = {}
    for place, line in enumerate(quote.lines):
        if line.amount is not None:
            by_weight = quote.shipment.spread is Spread.WEIGHT
            weights[place] = (line.weight_g or ZERO) * line.quantity if by_weight else line.amount.amount
    whole = sum(weights.values(), ZERO)
    if not whole:
        weights = {place: Decimal(quote.lines[place].quantity) for place in weights}
        whole = sum(weights.values(), ZERO)
    step = minor_unit(quote.currency)
    return {
        place: round_to(costs * weight / whole / quote.lines[place].quantity, step, Rounding.UP)
        for place, weight in weights.items()
    }


def _line(line: QuoteLine, share: Decimal) -> LineTotal:
    net = line.net_price
    unit = None if net is None else Money(net.amount + share, net.currency)
    amount = None if unit is None else unit * line.quantity
    found = line.computed()
    if found is None or line.sheet is None or net is None or found.prices.cost.currency != net.currency:
        return LineTotal(line, unit, amount)
    taken = line.sheet.policy.commission_percent + line.sheet.policy.fees_percent
    kept = (net * ((HUNDRED - taken) / HUNDRED)).rounded()
    return LineTotal(line, unit, amount, found.prices.cost, kept)


def _steps(quote: Quote, costs: dict[str, Money], goods: Money, exact: Money, paid: Money) -> Iterator[Sentence]:
    before = _goods(quote)
    yield sentence("The goods come to {goods} ex works.", goods=before)
    running = before
    for name, cost in costs.items():
        if name == "insurance":
            yield sentence(
                "Insurance of {rate} % on {cover} % of the value, itself included, is {cost}.",
                rate=_short(quote.shipment.insurance_percent),
                cover=_short(quote.shipment.cover_percent),
                cost=cost,
            )
        running += cost
        yield sentence("{name} adds {cost}: {sum}.", name=COST_WORDS[name], cost=cost, sum=running)
    if goods != before:
        yield sentence(
            "Spread over the pieces and rounded up for each, {term} comes to {goods}.",
            term=quote.incoterm.value,
            goods=goods,
        )
    if paid != exact:
        yield sentence("Paid in cash, {exact} is rounded to {paid}.", exact=exact, paid=paid)


def _short(value: Decimal) -> Decimal:
    return Decimal(canonical(value))


def below_cost_line(line: LineTotal) -> Sentence | None:
    """Return what is said of a line that loses money."""
    if not line.below_cost or line.cost is None or line.kept is None:
        return None
    return sentence(
        "{code} is below cost: each piece costs {cost} and {kept} of its price is kept.",
        code=line.line.code,
        cost=line.cost,
        kept=line.kept,
    )
