"""Plated layers into cost lines: by area and thickness, by area, or at a price per piece."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.cost_ledger import with_note
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.electroplating import sheet_area_cm2
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.domain.units import Weight
from jewelcraft.domain.vocabulary import metal_word

if TYPE_CHECKING:
    from jewelcraft.domain.cost_basis import UnitPrice
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import Plating
    from jewelcraft.domain.rates import RateCard
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
_AREA_STEP = Decimal("0.1")
_MICROGRAM = Decimal("0.000001")


def plated_grams(area_cm2: Decimal, thickness_um: Decimal, density: Decimal) -> Decimal:
    """Return the mass of a layer: cm2 x um x g/cm3 x 0.0001."""
    return area_cm2 * thickness_um * density * _GRAMS_PER_CM2_UM


def plated_density(metal: str) -> Decimal | None:
    """Return the density of a plated metal by any wording that holds its name, as "rose gold"."""
    words = metal.lower()
    return next((density for name, density in PLATED_DENSITIES.items() if name in words), None)


def write_plating(ledger: Ledger, part: Plating, piece: Piece) -> None:
    """Write the line of a plated layer."""
    name = metal_word(part.metal)
    price = ledger.price(
        part.price, "pc", RateKind.PLATING, part.metal, lambda: sentence("price of {metal} plating", metal=name)
    )
    area = plated_area(part, piece, ledger.basis.card)
    quantity, gaps = _quantity(ledger, part, area, price)
    label = with_note(metal_word(part.metal, first=True), part.note)
    entry = Entry(
        label,
        _detail(part, area),
        quantity,
        price.unit,
        price,
        gaps,
        lambda: _steps(part, area, quantity, price),
        estimated=part.area_from is AreaFrom.MASS and price.unit != "pc",
    )
    ledger.write(part, Bucket.PLATING, entry)


def plated_area(part: Plating, piece: Piece, card: RateCard) -> Decimal | None:
    """Return the surface that is plated: as typed, or both faces of a sheet as heavy as the piece's metal."""
    if part.area_from is not AreaFrom.MASS:
        return part.area_cm2
    if part.sheet_mm is None or part.sheet_mm <= 0 or not piece.metals:
        return None
    area = ZERO
    for metal in piece.metals:
        alloy = card.alloys.get(metal.alloy)
        if alloy is None or not alloy.density:
            return None
        area += sheet_area_cm2(metal.net_weight_g, alloy.density, part.sheet_mm)
    return round_to(area, _AREA_STEP)


def _quantity(
    ledger: Ledger, part: Plating, area: Decimal | None, price: UnitPrice
) -> tuple[Decimal | None, tuple[Sentence, ...]]:
    if price.unit == "pc":
        return ONE, ()
    gaps = []
    name, thickness = metal_word(part.metal), part.thickness_um
    if area is None or area <= 0:
        gaps.append(_area_gap(part))
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


def _area_gap(part: Plating) -> Sentence:
    name = metal_word(part.metal)
    if part.area_from is AreaFrom.MASS:
        return sentence("weight, density and thickness of the metal under {metal} plating", metal=name)
    return sentence("area of {metal} plating", metal=name)


def _detail(part: Plating, area: Decimal | None) -> Sentence:
    thickness = part.thickness_um
    if area is not None and thickness is not None:
        return sentence("{area} cm² × {thickness} µm", area=tidy(area), thickness=tidy(thickness))
    if thickness is not None:
        return sentence("{thickness} µm", thickness=tidy(thickness))
    return sentence("{area} cm²", area=tidy(area)) if area is not None else sentence("per piece")


def _steps(part: Plating, area: Decimal | None, quantity: Decimal | None, price: UnitPrice) -> tuple[Sentence, ...]:
    thickness, density = part.thickness_um, plated_density(part.metal)
    if price.unit == "pc" or quantity is None or area is None:
        return ()
    steps = _area_steps(part, area)
    if price.unit == "cm2" or thickness is None or density is None:
        return steps
    return (
        *steps,
        sentence(
            "{area} cm² × {thickness} µm × {density} g/cm³ are {weight} of {metal}.",
            area=tidy(area),
            thickness=tidy(thickness),
            density=tidy(density),
            weight=Weight(tidy(plated_grams(area, thickness, density), _MICROGRAM)),
            metal=metal_word(part.metal),
        ),
    )


def _area_steps(part: Plating, area: Decimal) -> tuple[Sentence, ...]:
    if part.area_from is AreaFrom.CAD:
        return (sentence("The surface of {area} cm² is taken from the CAD model.", area=tidy(area)),)
    if part.area_from is AreaFrom.MASS and part.sheet_mm is not None:
        return (
            sentence(
                "The surface is an estimate: both faces of a sheet {thick} mm thick that weighs as much "
                "as the metal, 2 × weight ÷ (density × thickness), are {area} cm².",
                thick=tidy(part.sheet_mm),
                area=tidy(area),
            ),
        )
    return ()
