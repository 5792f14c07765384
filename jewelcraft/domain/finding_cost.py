"""Findings and extras into cost lines: bought parts, hallmarks, boxes, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_ledger import NOTHING
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.piece import Extra
    from jewelcraft.domain.piece import Finding
    from jewelcraft.domain.sentences import Sentence


def write_finding(ledger: Ledger, part: Finding) -> None:
    """Write the line of a bought part."""
    price = ledger.price(part.price, part.unit, RateKind.FINDING, part.name, lambda: _price_gap(part.name))
    _write(ledger, part, Bucket.FINDINGS, _same_unit(price, part.unit, part.name), part.unit)


def write_extra(ledger: Ledger, part: Extra) -> None:
    """Write the line of a hallmark, box or tag."""
    price = ledger.price(part.price, "pc", RateKind.EXTRA, part.name, lambda: _price_gap(part.name))
    _write(ledger, part, Bucket.EXTRAS, _same_unit(price, "pc", part.name), "pc")


def _write(ledger: Ledger, part: Finding | Extra, bucket: Bucket, price: UnitPrice, unit: str) -> None:
    gaps: tuple[Sentence, ...] = ()
    quantity: Decimal | None = part.quantity
    if part.quantity <= 0:
        quantity, gaps = None, (sentence("quantity of {name}", name=part.name),)
    detail = sentence("{note}", note=part.note) if part.note else NOTHING
    ledger.write(part, bucket, Entry(sentence("{label}", label=part.name), detail, quantity, unit, price, gaps))


def _price_gap(name: str) -> Sentence:
    return sentence("price of {name}", name=name)


def _same_unit(price: UnitPrice, unit: str, name: str) -> UnitPrice:
    if price.gaps or price.unit == unit:
        return price
    gap = sentence("price per gram of {name}", name=name) if unit == "g" else _price_gap(name)
    return UnitPrice(None, unit, gaps=(gap,))
