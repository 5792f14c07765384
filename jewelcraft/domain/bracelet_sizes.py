"""The length of a bracelet for a wrist, by how it is worn."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.strands import MM_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Mapping

FIT_ADDITIONS_IN: Mapping[str, tuple[Decimal, Decimal]] = {
    "snug": (Decimal("0.25"), Decimal("0.5")),
    "comfort": (Decimal("0.75"), Decimal("1.0")),
    "loose": (Decimal("1.0"), Decimal("1.25")),
}
"""Inches added to the wrist, least and most (Linkage Jewelry)."""


def bracelet_mm(wrist_mm: Decimal, fit: str) -> tuple[Decimal, Decimal]:
    """Return the shortest and the longest bracelet for a wrist."""
    least, most = FIT_ADDITIONS_IN[fit]
    return wrist_mm + least * MM_PER_INCH, wrist_mm + most * MM_PER_INCH
