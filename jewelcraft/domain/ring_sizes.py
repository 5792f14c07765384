"""Ring sizes of the world, from and to the inner circumference in millimetres.

Charts disagree by up to one size; the formulas here are the standards' own (domain 9.1). Where a
size lies between two, the nearest is shown.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.typed_numbers import western_digits
from jewelcraft.domain.units import RingSize

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping

PI = Decimal("3.14159265358979323846")
_HALF = Decimal("0.5")
_LETTERS = 26
_FRACTIONS = {"¼": Decimal("0.25"), "½": _HALF, "¾": Decimal("0.75")}
_US_ZERO_MM = Decimal("0.458") * Decimal("25.4")
_US_STEP_MM = Decimal("0.032") * Decimal("25.4")
_HK_DIAMETERS = {
    Decimal(size): Decimal(diameter)
    for size, diameter in {
        6: "14.1", 7: "14.5", 8: "14.8", 9: "15.2", 10: "15.5", 11: "15.9", 12: "16.2", 13: "16.6", 14: "16.9",
        15: "17.3", 16: "17.7", 17: "18.0", 18: "18.3", 19: "18.7", 20: "19.0", 21: "19.4", 22: "19.7",
        23: "20.1", 24: "20.4", 25: "20.8",
    }.items()
}  # fmt: skip


_SIZE_WORDS = re.compile(r"\b(?:RING )?SIZE\b|\bUKURAN\b|#|ขนาด|ไซส์|ເບີ|เบอร์|號|号")
_DIAMETER = re.compile(
    r"(?:Ø|DIAMETER|DIAM\.?)\s*([0-9]+(?:[.,][0-9]+)?)\s*(?:MM)?|(1[2-9]|2[0-6])((?:[.,][0-9]+)?)\s*MM"
)
"""A length that can only be an inner diameter: it says so, or is too short for a circumference."""


class RingSystem(StrEnum):
    """A country's way of counting ring sizes."""

    EU = "EU"
    """ISO 8653: the inner circumference in millimetres."""
    IT = "IT"
    """Italy, Spain, the Netherlands, Switzerland: circumference less 40."""
    US = "US"
    UK = "UK"
    JP = "JP"
    HK = "HK"
    """Hong Kong and Malaysia, by the published table."""
    ID = "ID"


_SYSTEM_NAMES: Mapping[str, RingSystem] = {
    "USA": RingSystem.US,
    "U.S.": RingSystem.US,
    "CANADA": RingSystem.US,
    "CA": RingSystem.US,
    "ISO": RingSystem.EU,
    "EUR": RingSystem.EU,
    "JAPAN": RingSystem.JP,
    "INDONESIA": RingSystem.ID,
    "AMERIKA": RingSystem.US,
    "JEPANG": RingSystem.JP,
    "HONG KONG": RingSystem.HK,
    "MALAYSIA": RingSystem.HK,
    "美": RingSystem.US,
    "日": RingSystem.JP,
    "港度": RingSystem.HK,
    "港": RingSystem.HK,
    "FR": RingSystem.EU,
    "DE": RingSystem.EU,
    "AU": RingSystem.UK,
    **{system.value: system for system in RingSystem},
}
"""How systems are named, the longer names first."""


def diameter_mm(size: RingSize) -> Decimal:
    """Return the inner diameter."""
    return size.circumference_mm / PI


def from_diameter(mm: Decimal) -> RingSize:
    """Return the ring size of an inner diameter."""
    return RingSize(mm * PI)


def ring_number(size: RingSize, system: RingSystem) -> Decimal:
    """Return the exact size number in a system; the UK's letters count A as 1."""
    return _NUMBERS[system](size.circumference_mm)


def ring_from_number(number: Decimal, system: RingSystem) -> RingSize:
    """Return the ring size of a number in a system."""
    return RingSize(_CIRCUMFERENCES[system](number))


def ring_label(size: RingSize, system: RingSystem, step: Decimal | None = None) -> str:
    """Write a size as it is stamped and spoken: "US 6½", "UK M½", "EU 54"; the nearest in the system's steps."""
    number = round_to(ring_number(size, system), step or _STEPS[system])
    if system is RingSystem.UK:
        return f"UK {_letter(number)}"
    return f"{system.value} {_with_fraction(number)}"


def read_ring_size(text: str) -> RingSize:
    """Read "US 6½", "US 6.5", "UK M1/2", "EU 54", "JP 12", "Ø 17.2", or bare millimetres of circumference.

    Raises:
        InvalidValueError: for text that is no ring size.
    """
    plain = western_digits(text).upper().strip()
    across = _DIAMETER.fullmatch(plain)
    if across is not None:
        plain = (
            f"EU {from_diameter(Decimal((across[1] or across[2] + across[3]).replace(',', '.'))).circumference_mm:f}"
        )
    system, body = _divide(plain)
    if system is None and _read_letter(body) is not None:
        system = RingSystem.UK
    number = _read_letter(body) if system is RingSystem.UK else _read_number(body.replace(",", "."))
    size = None if number is None else ring_from_number(number, system or RingSystem.EU)
    if size is None or not 20 < size.circumference_mm < 110:  # noqa: PLR2004 (from a baby's to a thumb's)
        raise InvalidValueError("{text} is not a ring size. Type for example US 6½, EU 54 or JP 12.", text=text)
    return size


def ring_system_of(text: str) -> RingSystem | None:
    """Return the system that a size names; None for a bare number."""
    return _divide(western_digits(text).upper().strip())[0]


def _divide(words: str) -> tuple[RingSystem | None, str]:
    """Divide "US 7", "7 US", "size 7 (US)" or "54 mm" into system and number."""
    words = _SIZE_WORDS.sub(" ", words).replace("(", " ").replace(")", " ").strip(" .:")
    for name, system in _SYSTEM_NAMES.items():
        if words.startswith(name) and not words[len(name) : len(name) + 1].isalpha():
            return system, words[len(name) :].strip(" .:")
        if words.endswith(f" {name}") or (words.endswith(name) and words[: -len(name)].strip()[-1:].isdigit()):
            return system, words.removesuffix(name).strip(" .:")
    return None, words.removesuffix("MM").strip()


def _read_number(body: str) -> Decimal | None:
    fraction = Decimal(0)
    for sign, value in (*_FRACTIONS.items(), (" 1/4", Decimal("0.25")), (" 1/2", _HALF), (" 3/4", Decimal("0.75"))):
        if body.endswith(sign):
            body, fraction = body.removesuffix(sign), value
            break
    if fraction and not body:
        return fraction
    return Decimal(body) + fraction if re.fullmatch(r"[0-9]+(\.[0-9]+)?", body) else None


def _read_letter(body: str) -> Decimal | None:
    found = re.fullmatch(r"([A-Z])\s*(½|1/2|\.5)?|Z\s*\+\s*([0-9]+)", body)
    if found is None:
        return None
    if found[3]:
        return Decimal(_LETTERS + int(found[3]))
    return ord(found[1]) - ord("A") + 1 + (_HALF if found[2] else Decimal(0))


def _letter(number: Decimal) -> str:
    whole = int(number)
    half = "½" if number != whole else ""
    if whole > _LETTERS:
        return f"Z+{whole - _LETTERS}{half}"
    return chr(ord("A") + max(whole, 1) - 1) + half


def _with_fraction(number: Decimal) -> str:
    whole = int(number)
    sign = next((sign for sign, value in _FRACTIONS.items() if value == number - whole), None)
    if sign is None:
        return canonical(number)
    return f"{whole}{sign}" if whole else sign


def _hk_circumference(number: Decimal) -> Decimal:
    low = min(max(number.to_integral_value(rounding="ROUND_FLOOR"), Decimal(6)), Decimal(24))
    start, end = _HK_DIAMETERS[low], _HK_DIAMETERS[low + ONE]
    return (start + (end - start) * (number - low)) * PI


def _hk_number(circumference: Decimal) -> Decimal:
    diameter = circumference / PI
    rows = sorted(_HK_DIAMETERS)[:-1]
    low = next((row for row in rows if diameter < _HK_DIAMETERS[row + ONE]), rows[-1])
    start, end = _HK_DIAMETERS[low], _HK_DIAMETERS[low + ONE]
    return low + (diameter - start) / (end - start)


_NUMBERS: Mapping[RingSystem, Callable[[Decimal], Decimal]] = {
    RingSystem.EU: lambda mm: mm,
    RingSystem.IT: lambda mm: mm - 40,
    RingSystem.US: lambda mm: (mm / PI - _US_ZERO_MM) / _US_STEP_MM,
    RingSystem.UK: lambda mm: (mm - Decimal("36.25")) / Decimal("1.25"),
    RingSystem.JP: lambda mm: mm / PI * 3 - 38,
    RingSystem.HK: _hk_number,
    RingSystem.ID: lambda mm: mm - 40,
}
_CIRCUMFERENCES: Mapping[RingSystem, Callable[[Decimal], Decimal]] = {
    RingSystem.EU: lambda n: n,
    RingSystem.IT: lambda n: n + 40,
    RingSystem.US: lambda n: (_US_ZERO_MM + _US_STEP_MM * n) * PI,
    RingSystem.UK: lambda n: Decimal("36.25") + Decimal("1.25") * n,
    RingSystem.JP: lambda n: (n + 38) / 3 * PI,
    RingSystem.HK: _hk_circumference,
    RingSystem.ID: lambda n: n + 40,
}
_STEPS = {
    RingSystem.EU: _HALF,
    RingSystem.IT: _HALF,
    RingSystem.US: _HALF,
    RingSystem.UK: _HALF,
    RingSystem.JP: _HALF,
    RingSystem.HK: _HALF,
    RingSystem.ID: _HALF,
}
