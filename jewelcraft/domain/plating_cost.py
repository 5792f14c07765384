"""Plated layers into cost lines: by area and thickness, by area, or at a price per piece."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_basis import tidy
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.cost_ledger import with_note
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import Weight
from jewelcraft.domain.vocabulary import metal_word

if TYPE_CHECKING:
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.piece import Plating
    from jewelcraft.domain.sentences import Sentence

PLATED_DENSITIES = {
    "gold": Decimal("19.32"),
    "silver": Decimal("10.49"),
    "rhodium": Decimal("12.41"),
    "ruthenium": Decimal("12.45"),
    "platinum": Decimal("21.45"),
    "palladium": Decimal("12.02"),
    "copper": Decimal("8.96"),
    "nickel": Decimal("8.90"),
}
_GRAMS_PER_CM2_UM = Decimal("0.0001")
_MICROGRAM = Decimal("0.000001")


def plated_grams(area_cm2: Decimal, thickness_um: Decimal, density: Decimal) -> Decimal:
    """Return the mass of a layer: cm2 x um x g/cm3 x 0.0001."""
    return area_cm2 * thickness_um * density * _GRAMS_PER_CM2_UM


def plated_density(metal: str) -> Decimal | None:
    """Return the density of a plated metal by any wording that holds its name, as "rose gold"."""
    words = metal.lower()
    return next((density for name, density in PLATED_DENSITIES.items() if name in words), None)


def write_plating(ledger: Ledger, part: Plating) -> None:
    """Write the line of a plated layer."""
    name = metal_word(part.metal)
    price = ledger.price(
        part.price, "pc", RateKind.PLATING, part.metal, lambda: sentence("price of {metal} plating", metal=name)
    )
    quantity, gaps = _quantity(ledger, part, price)
    label = with_note(metal_word(part.metal, first=True), part.note)
    entry = Entry(label, _detail(part), quantity, price.unit, price, gaps, lambda: _steps(part, quantity, price))
    ledger.write(part, Bucket.PLATING, entry)


def _quantity(ledger: Ledger, part: Plating, price: UnitPrice) -> tuple[Decimal | None, tuple[Sentence, ...]]:
    if price.unit == "pc":
        return ONE, ()
    gaps = []
    name, area, thickness = metal_word(part.metal), part.area_cm2, part.thickness_um
    if area is None or area <= 0:
        gaps.append(sentence("area of {metal} plating", metal=name))
    if price.unit == "cm2":
        return area, tuple(gaps)
    if thickness is None or thickness <= 0:
        gaps.append(sentence("thickness of {metal} plating", metal=name))
    density = plated_density(part.metal)
    if density is None:
        gaps.append(sentence("density of {metal}", metal=name))
    if not ledger.basis.card.weighs(price.unit):
        gaps.append(sentence("price of {metal} plating", metal=name))
    if gaps or area is None or thickness is None or density is None:
        return None, tuple(gaps)
    return plated_grams(area, thickness, density) / ledger.basis.card.grams(price.unit), ()


def _detail(part: Plating) -> Sentence:
    area, thickness = part.area_cm2, part.thickness_um
    if area is not None and thickness is not None:
        return sentence("{area} cm² × {thickness} µm", area=tidy(area), thickness=tidy(thickness))
    if thickness is not None:
        return sentence("{thickness} µm", thickness=tidy(thickness))
    return sentence("{area} cm²", area=tidy(area)) if area is not None else sentence("per piece")


def _steps(part: Plating, quantity: Decimal | None, price: UnitPrice) -> tuple[Sentence, ...]:
    area, thickness, density = part.area_cm2, part.thickness_um, plated_density(part.metal)
    if price.unit in {"pc", "cm2"} or quantity is None or area is None or thickness is None or density is None:
        return ()
    return (
        sentence(
            "{area} cm² × {thickness} µm × {density} g/cm³ are {weight} of {metal}.",
            area=tidy(area),
            thickness=tidy(thickness),
            density=tidy(density),
            weight=Weight(tidy(plated_grams(area, thickness, density), _MICROGRAM)),
            metal=metal_word(part.metal),
        ),
    )
