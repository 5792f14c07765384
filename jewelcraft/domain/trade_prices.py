"""Prices on their way to a buyer: quantity tiers, commission, exchange buffer, Incoterms, insurance, cash."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import round_to

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

_OUNCE_GRAMS = Decimal("31.1034768")

CASH_STEPS: Mapping[str, Decimal] = {
    code: Decimal(step)
    for code, step in {
        "MYR": "0.05", "SGD": "0.05", "BND": "0.05", "THB": "1", "PHP": "0.25", "HKD": "0.10", "IDR": "100",
        "KHR": "100", "LAK": "500", "MMK": "50", "VND": "500", "CNY": "0.1",
    }.items()
}  # fmt: skip
"""What a bill's total is rounded to when paid in cash; never single prices."""

_WESTERN = ((Decimal(500), Decimal(5)), (Decimal(25), Decimal(1)), (ZERO, Decimal("0.01")))
_CHINESE = ((Decimal(1000), Decimal(10)), (Decimal(25), Decimal(1)), (ZERO, Decimal("0.01")))
_RUPIAH = ((Decimal(100_000), Decimal(1000)), (Decimal(2500), Decimal(100)), (ZERO, Decimal(10)))
PRICE_BANDS: Mapping[str, tuple[tuple[Decimal, Decimal], ...]] = {
    "SGD": _WESTERN,
    "USD": _WESTERN,
    "EUR": _WESTERN,
    "HKD": _CHINESE,
    "CNY": _CHINESE,
    "IDR": _RUPIAH,
}
"""A published price list's bands: from this amount on, round up to this step."""


def cash_total(total: Decimal, currency: str) -> Decimal:
    """Round a bill's total as it is paid in cash."""
    step = CASH_STEPS.get(currency)
    return total if step is None else round_to(total, step)


def round_in_bands(price: Decimal, bands: Sequence[tuple[Decimal, Decimal]]) -> Decimal:
    """Round a price up to the step of its band."""
    step = next((step for start, step in bands if price >= start), None)
    return price if step is None else round_to(price, step, Rounding.UP)


@dataclass(frozen=True, slots=True)
class Tier:
    """The price of one piece from a quantity on."""

    quantity: int
    price: Decimal


def quantity_tiers(
    fixed: Decimal, variable: Decimal, markups: Mapping[int, Decimal], step: Decimal = Decimal("0.01")
) -> tuple[Tier, ...]:
    """Return the tiers (fixed / Q + variable) x (1 + markup), never dearer for more pieces, nor cheaper in all.

    A larger order is never quoted less in total than a smaller one.
    """
    tiers: list[Tier] = []
    for quantity, markup in sorted(markups.items()):
        price = round_to((fixed / quantity + variable) * (HUNDRED + markup) / HUNDRED, step, Rounding.UP)
        if tiers:
            before = tiers[-1]
            least = round_to(before.price * before.quantity / quantity, step, Rounding.UP)
            price = min(max(price, least), before.price)
        tiers.append(Tier(quantity, price))
    return tuple(tiers)


def grossed_up(net: Decimal, *shares_percent: Decimal) -> Decimal:
    """Return the price that leaves the net after commission and fees are taken from it."""
    return net / (ONE - sum(shares_percent, ZERO) / HUNDRED)


def with_exchange_buffer(local: Decimal, local_per_foreign: Decimal, buffer_percent: Decimal) -> Decimal:
    """Return a foreign price that bears a fall of the exchange rate by the buffer."""
    return local / (local_per_foreign * (ONE - buffer_percent / HUNDRED))


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


def metal_sensitivity(charged_g: Decimal, fineness: Decimal, pass_through: Decimal = ONE) -> Decimal:
    """Return how far a price moves when the metal moves by one per troy ounce."""
    return charged_g * fineness / _OUNCE_GRAMS * pass_through


def price_at(price: Decimal, sensitivity: Decimal, agreed: Decimal, spot: Decimal) -> Decimal:
    """Return a price under a metal clause: agreed at one metal price, delivered at another."""
    return price + sensitivity * (spot - agreed)


def thai_gold_price(spot: Decimal, premium: Decimal, usd_thb: Decimal, fineness: Decimal = Decimal("0.965")) -> Decimal:
    """Return THB per baht-weight bar from spot, as Thai dealers compute: 32.148 oz a kilo, 65.6 baht a kilo."""
    return (spot + premium) * Decimal("32.148") * usd_thb * fineness / Decimal("65.6")
