"""A shipment's value under each Incoterm, and its insurance."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO


def insurance_premium(cost: Decimal, freight: Decimal, rate: Decimal, cover: Decimal = Decimal("1.1")) -> Decimal:
    """Return the premium that covers itself too: (C + F) k r / (1 - k r)."""
    return (cost + freight) * cover * rate / (ONE - cover * rate)


def cif_value(cost: Decimal, freight: Decimal, rate: Decimal, cover: Decimal = Decimal("1.1")) -> Decimal:
    """Return cost, insurance and freight."""
    return cost + freight + insurance_premium(cost, freight, rate, cover)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a shipment costs on its way, in the order in which the terms take it over."""

    export_packing: Decimal = ZERO
    inland: Decimal = ZERO
    export_clearance: Decimal = ZERO
    loading: Decimal = ZERO
    freight: Decimal = ZERO
    insurance: Decimal = ZERO
    local_delivery: Decimal = ZERO
    import_duty: Decimal = ZERO


def delivery_terms(factory_cost: Decimal, profit: Decimal, delivery: Delivery) -> dict[str, Decimal]:
    """Return the value of a shipment under each Incoterm, from EXW to DDP."""
    exw = factory_cost + profit + delivery.export_packing
    fca = exw + delivery.inland + delivery.export_clearance
    fob = fca + delivery.loading
    cfr = fob + delivery.freight
    cif = cfr + delivery.insurance
    dap = cif + delivery.local_delivery
    return {"EXW": exw, "FCA": fca, "FOB": fob, "CFR": cfr, "CIF": cif, "DAP": dap, "DDP": dap + delivery.import_duty}
