"""Read and write bench time: "1.75", "1:45", "1 h 45", "1,5 jam", "105 min"."""

from __future__ import annotations

import re
from decimal import Decimal

from jewelcraft.domain.typed_numbers import western_digits
from jewelcraft.ui.wording import write_decimal

_HOUR_WORDS = r"h|hrs?|hours?|j|jam|oras|ชม\.?|ชั่วโมง|小時|小时"
_MINUTE_WORDS = r"m|mins?|minutes?|mnt|menit|minuto|นาที|分鐘|分钟|分|['′]"
_HOURS_MINUTES = re.compile(rf"(\d+)\s*(?::|{_HOUR_WORDS})\s*(\d{{1,2}})\s*(?:{_MINUTE_WORDS})?")
_MINUTES = re.compile(rf"(\d+(?:[.,]\d+)?)\s*(?:{_MINUTE_WORDS})")
_HOURS = re.compile(rf"(\d+(?:[.,]\d+)?|[.,]\d+)\s*(?:{_HOUR_WORDS})?")


def read_minutes(text: str) -> Decimal | None:
    """Return the minutes of a typed time, a bare number counting hours; None where it is no time."""
    plain = western_digits(text).strip().lower()
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
        return write_decimal(hours.quantize(Decimal("0.01")).normalize())
    whole, rest = divmod(minutes, 60)
    return f"{whole}:{rest:02f}" if rest == rest.to_integral_value() else f"{format(minutes.normalize(), 'f')} min"
