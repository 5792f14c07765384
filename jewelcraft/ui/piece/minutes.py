"""Read and write bench time: "1.75", "1:45", "1 h 45", "105 min"."""

from __future__ import annotations

import re
from decimal import Decimal

_HOURS_MINUTES = re.compile(r"(\d+)\s*(?::|h)\s*(\d{1,2})\s*(?:m|min)?")
_MINUTES = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:m|min|minutes?|['′])")
_HOURS = re.compile(r"(\d+(?:[.,]\d+)?|[.,]\d+)\s*(?:h|hours?)?")


def read_minutes(text: str) -> Decimal | None:
    """Return the minutes of a typed time, a bare number counting hours; None where it is no time."""
    plain = text.strip().lower()
    if match := _HOURS_MINUTES.fullmatch(plain):
        return Decimal(match[1]) * 60 + Decimal(match[2])
    if match := _MINUTES.fullmatch(plain):
        return Decimal(match[1].replace(",", "."))
    if match := _HOURS.fullmatch(plain):
        return Decimal(match[1].replace(",", ".")) * 60
    return None


def write_hours(minutes: Decimal) -> str:
    """Write minutes as hours where that is short, else as hours and minutes."""
    hours = minutes / 60
    if hours == hours.quantize(Decimal("0.01")):
        return format(hours.quantize(Decimal("0.01")).normalize(), "f")
    whole, rest = divmod(minutes, 60)
    return f"{whole}:{rest:02f}" if rest == rest.to_integral_value() else f"{format(minutes.normalize(), 'f')} min"
