"""Gauges of wire and sheet: the American (AWG, Brown & Sharpe) by its formula, the British (SWG) by its table."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.typed_numbers import western_digits

if TYPE_CHECKING:
    from collections.abc import Mapping

MM_PER_INCH = Decimal("25.4")
_SMALLEST_AWG_MM = Decimal("0.127")
_RATIO = Decimal(92)
_STEPS = 39
_AWG = range(-3, 41)
"""0000 is -3, 000 is -2, 00 is -1 (ASTM B258)."""
_SWG_INCHES = (
    "0.464 0.432 0.400 0.372 0.348 0.324 0.300 0.276 0.252 0.232 0.212 0.192 0.176 0.160 0.144 0.128 0.116 0.104 "
    "0.092 0.080 0.072 0.064 0.056 0.048 0.040 0.036 0.032 0.028 0.024 0.022 0.020 0.018 0.0164 0.0148 0.0136 0.0124 "
    "0.0116 0.0108 0.0100 0.0092 0.0084 0.0076 0.0068 0.0060 0.0052 0.0048 0.0044 0.0040 0.0036 0.0032 0.0028 0.0024 "
    "0.0020 0.0016 0.0012 0.0010"
)
_FIRST_SWG = -5
_SWG_MM: Mapping[int, Decimal] = {
    number: Decimal(inches) * MM_PER_INCH for number, inches in enumerate(_SWG_INCHES.split(), start=_FIRST_SWG)
}
"""000000 to 50 (BS 3737); 000000 is -5."""
_WORDS = {**dict.fromkeys(("awg", "b&s", "bs", "ga", "gauge", "gage"), "awg"), "swg": "swg", "isw": "swg"}
_TYPED = re.compile(
    r"(?P<before>[a-z&]+)?\.?\s*#?\s*(?:(?P<zeros>0{2,6})|(?P<times>[2-6])\s*/\s*0|(?P<number>\d{1,2}))"
    r"\s*#?\s*(?P<behind>[a-z&]+)?\.?"
)


class Gauge(StrEnum):
    """The two gauges of the jewelry trade."""

    AWG = "awg"
    SWG = "swg"


def gauge_mm(gauge: Gauge, number: int) -> Decimal:
    """Return the millimetres of a gauge's number; 00 is -1, 000 is -2.

    Raises:
        InvalidValueError: for a number that the gauge does not have.
    """
    if gauge is Gauge.AWG and number in _AWG:
        return _SMALLEST_AWG_MM * _RATIO ** ((36 - Decimal(number)) / _STEPS)
    if gauge is Gauge.SWG and number in _SWG_MM:
        return _SWG_MM[number]
    last = _AWG[-1] if gauge is Gauge.AWG else max(_SWG_MM)
    facts: dict[str, str | int] = {"gauge": gauge.upper(), "number": number, "last": last}
    raise InvalidValueError("{gauge} has no number {number}; it ends at {last}.", **facts)


def read_gauge(text: str) -> Decimal | None:
    """Read "18 awg", "2/0 ga", "SWG 20" into millimetres; None for text that names no gauge.

    Without more, a gauge is the American one: it is what jewelers call 18 gauge, for wire and for sheet.

    Raises:
        InvalidValueError: for a number that the gauge does not have.
    """
    found = _TYPED.fullmatch(western_digits(text).casefold().strip())
    words = [word for word in (found["before"], found["behind"]) if word] if found else []
    if found is None or len(words) != 1 or words[0] not in _WORDS:
        return None
    zeros = len(found["zeros"] or "") or int(found["times"] or 0)
    number = 1 - zeros if zeros else int(found["number"])
    return gauge_mm(Gauge(_WORDS[words[0]]), number)


def nearest_gauge(gauge: Gauge, mm: Decimal) -> str:
    """Return the number of a gauge that comes nearest to a thickness, as it is written: 18, 0, 2/0."""
    numbers = _AWG if gauge is Gauge.AWG else _SWG_MM
    number = min(numbers, key=lambda each: abs(gauge_mm(gauge, each) - mm))
    return str(number) if number >= 0 else f"{1 - number}/0"
