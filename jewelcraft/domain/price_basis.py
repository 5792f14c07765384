"""On which terms the prices of a catalog are: ex works, or with their share of what a usual shipment costs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import total
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Shipment
from jewelcraft.domain.quote import check_shipment
from jewelcraft.domain.quote_totals import COST_WORDS
from jewelcraft.domain.quote_totals import shipment_costs
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.domain.sentences import Sentence

LONGEST_PLACE = 60
_RULES = "Incoterms 2020"
_RECORD = re.compile(r"; order ([A-Z]{3}) (\d+(?:\.\d+)?): ((?:[a-z]+ \d+(?:\.\d+)?(?:, )?)+)")


@dataclass(frozen=True, slots=True)
class PriceBasis:
    """The delivery that prices include. Amounts are in the currency of the catalog."""

    term: Incoterm = Incoterm.EXW
    place: str = ""
    order_value: Decimal = ZERO
    """What a usual order is worth ex works; the costs of its shipment are shared out over it."""
    shipment: Shipment = field(default_factory=Shipment)

    @property
    def words(self) -> str:
        """The term as it is printed, as "FOB Bangkok, Incoterms 2020"."""
        return f"{' '.join(part for part in (self.term.value, self.place.strip()) if part)}, {_RULES}"


def basis_costs(basis: PriceBasis, currency: str) -> dict[str, Money]:
    """Return what the term makes the seller pay of the shipment of a usual order."""
    return shipment_costs(Money(basis.order_value, currency), basis.term, basis.shipment)


def basis_share(basis: PriceBasis, currency: str) -> Decimal:
    """Return the share of a price ex works that is added for delivery, as 0.016; 0 where no order was named."""
    if basis.order_value <= ZERO:
        return ZERO
    return total(basis_costs(basis, currency).values(), currency).amount / basis.order_value


def basis_record(basis: PriceBasis, currency: str) -> str:
    """Return the basis in a line that can be reckoned after, as "FOB Bangkok, Incoterms 2020; order USD 5000: …"."""
    if not basis_share(basis, currency):
        return basis.words
    costs = ", ".join(f"{name} {canonical(cost.amount)}" for name, cost in basis_costs(basis, currency).items())
    return f"{basis.words}; order {currency} {canonical(basis.order_value)}: {costs}"


def recorded_order(record: str) -> tuple[str, Money, dict[str, Money]] | None:
    """Read a record that `basis_record` wrote: it without its order, the order, and what it pays for; None if none."""
    found = _RECORD.search(record)
    if found is None:
        return None
    currency, value, costs = found.groups()
    pairs = [cost.split(" ") for cost in costs.split(", ")]
    if not all(name in COST_WORDS for name, _ in pairs):
        return None
    paid = {name: Money(Decimal(amount), currency) for name, amount in pairs}
    return record[: found.start()] + record[found.end() :], Money(Decimal(value), currency), paid


def basis_steps(basis: PriceBasis, currency: str) -> list[Sentence]:
    """Say how the share of the shipment comes about."""
    steps = [sentence("A usual order is worth {value} ex works.", value=Money(basis.order_value, currency))]
    steps += [
        sentence("{name} of its shipment: {cost}.", name=COST_WORDS[name], cost=cost)
        for name, cost in basis_costs(basis, currency).items()
    ]
    percent = Decimal(canonical((basis_share(basis, currency) * HUNDRED).quantize(Decimal("0.01"))))
    term = basis.term.value
    return [*steps, sentence("{term} prices are {percent} % above those ex works.", term=term, percent=percent)]


def basis_gap(basis: PriceBasis, currency: str) -> Sentence | None:
    """Return what is missing before the term can be printed in good faith, if anything."""
    if basis.term is Incoterm.EXW or basis_share(basis, currency):
        return None
    if _has_costs(basis):
        return sentence("Type what a usual order is worth, so that the costs of its shipment can be shared out.")
    return sentence(
        "Prices are marked {term}, but nothing of the shipment is in them yet. Type what it costs.",
        term=basis.term.value,
    )


def _has_costs(basis: PriceBasis) -> bool:
    shipment = basis.shipment
    amounts = (shipment.packing, shipment.inland, shipment.clearance, shipment.loading, shipment.freight)
    return any(amounts) or bool(shipment.insurance_percent)


def check_basis(basis: PriceBasis) -> PriceBasis:
    """Return a basis as it is kept.

    Raises:
        InvalidValueError: saying what to change.
    """
    if basis.order_value < ZERO:
        raise InvalidValueError("The worth of a usual order cannot be below zero.")
    if len(basis.place.strip()) > LONGEST_PLACE:
        raise InvalidValueError("The place of delivery is too long. Use at most {most} letters.", most=LONGEST_PLACE)
    check_shipment(basis.shipment)
    return PriceBasis(basis.term, " ".join(basis.place.split()), basis.order_value, basis.shipment)
