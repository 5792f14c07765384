"""Sieves of the diamond trade: the millimetres between two plates, and what a diamond between them weighs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.typed_numbers import plain_fractions
from jewelcraft.domain.typed_numbers import western_digits

_PLATES = (
    "0000:0.80:4 000:0.90:5 0:1.10:6 1:1.15:7 1.5:1.20:8 2:1.25:9 2.5:1.30:10 3:1.35:11 3.5:1.40:12 4:1.45:13 "
    "4.5:1.50:14 5:1.55:16 5.5:1.60:18 6:1.70:21 6.5:1.80:25 7:1.90:29 7.5:2.00:35 8:2.10:39 8.5:2.20:44 9:2.30:52 "
    "9.5:2.40:58 10:2.50:69 10.5:2.60:74 11:2.70:78 11.5:2.80:86 12:2.90:95 12.5:3.00:108 13:3.10:116 13.5:3.20:125 "
    "14:3.30:135 14.5:3.40:146 15:3.50:159 15.5:3.60:175 16:3.70:0"
)
"""Number of the plate, its hole in mm, and thousandths of a carat of what stays on it under the next one."""
_TYPED = re.compile(r"\+?\s*(\d+(?:\.\d+)?)\s*(?:-\s*(\d+(?:\.\d+)?))?")


@dataclass(frozen=True, slots=True)
class SieveClass:
    """Diamonds that stay on one plate and fall through the next larger one."""

    name: str
    least_mm: Decimal
    most_mm: Decimal
    carat: Decimal

    @property
    def mean_mm(self) -> Decimal:
        """The diameter in the middle of the class."""
        return (self.least_mm + self.most_mm) / 2


def _classes() -> dict[str, SieveClass]:
    rows = [row.split(":") for row in _PLATES.split()]
    return {
        plate: SieveClass(f"+{plate} -{above[0]}", Decimal(hole), Decimal(above[1]), Decimal(thousandths) / 1000)
        for (plate, hole, thousandths), above in pairwise(rows)
    }


SIEVES = _classes()
"""Classes by the plate that they stay on (Diamond Consultants, sieve chart); other charts differ by a few points."""


def class_of(millimetres: Decimal) -> SieveClass | None:
    """Return the class that a diamond of a diameter falls into; None where no sieve is so small or large."""
    found = (each for each in SIEVES.values() if each.least_mm <= millimetres < each.most_mm)
    return next(found, None)


def read_sieve(text: str) -> SieveClass:
    """Read "+6 -6.5", "6-6½" or "+6", the plate that stones stay on.

    Raises:
        InvalidValueError: for a plate that is not there, or a lot of more than one class.
    """
    plain = re.sub(r"\s+1/2", ".5", plain_fractions(western_digits(text))).replace(",", ".").replace("\u2212", "-")
    found = _TYPED.fullmatch(plain.strip())
    named = SIEVES.get(found[1]) if found else None
    if found is None or named is None:
        raise InvalidValueError("{text} is no sieve. Type for example +6 -6.5, from 0000 to 16.", text=text)
    if found[2] and named.name != f"+{found[1]} -{found[2]}":
        raise InvalidValueError(
            "{text} is more than one class of the sieve. Type for example {one}.", text=text, one=named.name
        )
    return named
