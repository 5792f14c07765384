"""Weight and surface of wire, sheet and chain by their measures."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.ring_sizes import PI

_MM3_PER_CM3 = Decimal(1000)
_MM2_PER_CM2 = Decimal(100)


def wire_section(profile: str, width_mm: Decimal, thickness_mm: Decimal) -> tuple[Decimal, Decimal]:
    """Return the area in mm2 and the outline in mm of a wire's section; `width_mm` is a round wire's diameter."""
    if profile == "round":
        return PI * width_mm**2 / 4, PI * width_mm
    if profile == "half-round":
        return PI * width_mm**2 / 8, PI * width_mm / 2 + width_mm
    return width_mm * thickness_mm, 2 * (width_mm + thickness_mm)


def stock_grams(length_mm: Decimal, section_mm2: Decimal, density: Decimal) -> Decimal:
    """Return the weight of a length with one section: length x section x density."""
    return length_mm * section_mm2 / _MM3_PER_CM3 * density


def wire_surface_cm2(length_mm: Decimal, section_mm2: Decimal, outline_mm: Decimal) -> Decimal:
    """Return the surface of a wire with its two ends."""
    return (length_mm * outline_mm + 2 * section_mm2) / _MM2_PER_CM2


def sheet_surface_cm2(length_mm: Decimal, width_mm: Decimal, thickness_mm: Decimal) -> Decimal:
    """Return both faces and the edges of a sheet."""
    faces = 2 * length_mm * width_mm
    return (faces + 2 * (length_mm + width_mm) * thickness_mm) / _MM2_PER_CM2


def link_wire_mm(link_length_mm: Decimal, link_width_mm: Decimal, wire_mm: Decimal) -> Decimal:
    """Return the wire in one link of a cable chain, along its middle; length and width are the link's outside.

    Raises:
        InvalidValueError: where the wire leaves no room for the next link.
    """
    long, narrow = max(link_length_mm, link_width_mm), min(link_length_mm, link_width_mm)
    if narrow <= 2 * wire_mm:
        raise InvalidValueError("A link {width} mm wide has no room in wire of {wire} mm.", width=narrow, wire=wire_mm)
    return PI * (narrow - wire_mm) + 2 * (long - narrow)


def links_in(chain_mm: Decimal, link_length_mm: Decimal, wire_mm: Decimal) -> Decimal:
    """Return how many links a stretched cable chain has: each adds its inner length."""
    return (chain_mm - 2 * wire_mm) / (link_length_mm - 2 * wire_mm)
