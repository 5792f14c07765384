"""Dated rates as data for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.result import decimal_data

if TYPE_CHECKING:
    from jewelcraft.domain.rates import Rate


def rate_data(rate: Rate) -> dict[str, Any]:
    """Return a rate with all that was noted of it."""
    return {
        "kind": rate.kind.value,
        "name": rate.name,
        "amount": format(rate.amount, "f"),
        "currency": rate.currency,
        "unit": rate.unit,
        "fineness": decimal_data(rate.fineness),
        "date": rate.day.isoformat(),
        "source": rate.source,
        "note": rate.note,
        "premium": decimal_data(rate.premium),
        "premium_percent": decimal_data(rate.premium_percent),
    }
