"""How prices follow the metal: per ounce under a metal clause, and from spot to the Thai baht-weight."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain.numbers import ONE

_OUNCE_GRAMS = Decimal("31.1034768")


def metal_sensitivity(charged_g: Decimal, fineness: Decimal, pass_through: Decimal = ONE) -> Decimal:
    """Return how far a price moves when the metal moves by one per troy ounce."""
    return charged_g * fineness / _OUNCE_GRAMS * pass_through


def price_at(price: Decimal, sensitivity: Decimal, agreed: Decimal, spot: Decimal) -> Decimal:
    """Return a price under a metal clause: agreed at one metal price, delivered at another."""
    return price + sensitivity * (spot - agreed)


def thai_gold_price(spot: Decimal, premium: Decimal, usd_thb: Decimal, fineness: Decimal = Decimal("0.965")) -> Decimal:
    """Return THB per baht-weight bar from spot, as Thai dealers compute: 32.148 oz a kilo, 65.6 baht a kilo."""
    return (spot + premium) * Decimal("32.148") * usd_thb * fineness / Decimal("65.6")
