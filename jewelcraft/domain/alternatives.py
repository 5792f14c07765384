"""One design in other alloys and ring sizes, each with its weight, cost and price."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.alloying import same_design_in
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.pricing import price_sheet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import Plating
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.units import RingSize


@dataclass(frozen=True, slots=True)
class Variant:
    """Another alloy for a design, and the layers that it asks for, as gold on brass."""

    alloy: str
    platings: tuple[Plating, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """One cell of the matrix; `gap` says why there is nothing to see in it."""

    variant: Variant
    ring_size: RingSize | None
    piece: Piece | None = None
    sheet: CostSheet | None = None
    prices: PriceSet | None = None
    gap: Sentence | None = None

    @property
    def net_weight_g(self) -> Decimal | None:
        """What the alternative weighs."""
        return None if self.piece is None else self.piece.net_weight_g


def in_alloy(piece: Piece, variant: Variant, card: RateCard) -> Piece:
    """Return the design with its main metal, the heaviest, changed to another alloy by the ratio of densities.

    Raises:
        InvalidValueError: where there is no metal, an alloy is not known or has no density.
    """
    if not piece.metals:
        raise InvalidValueError("{code} has no metal to change.", code=piece.code)
    main = max(piece.metals, key=lambda part: part.net_weight_g).alloy
    layers = (*piece.platings, *variant.platings)
    if main == variant.alloy:
        return replace(piece, platings=layers)
    before, after = _density(main, card), _density(variant.alloy, card)
    metals = tuple(
        replace(part, alloy=variant.alloy, net_weight_g=same_design_in(part.net_weight_g, before, after))
        if part.alloy == main
        else part
        for part in piece.metals
    )
    return replace(piece, metals=metals, platings=layers)


def in_ring_size(piece: Piece, size: RingSize | None) -> Piece:
    """Return the ring in another size: metal and plated surface follow the inner circumference.

    That is right for a band of one section; a head that stays as it is makes the change smaller.

    Raises:
        InvalidValueError: where the piece has no ring size to begin with.
    """
    if size is None:
        return piece
    if piece.ring_size is None:
        raise InvalidValueError("{code} has no ring size. Enter the size that was weighed.", code=piece.code)
    ratio = size.circumference_mm / piece.ring_size.circumference_mm
    metals = tuple(replace(part, net_weight_g=part.net_weight_g * ratio) for part in piece.metals)
    platings = tuple(
        part if part.area_cm2 is None else replace(part, area_cm2=part.area_cm2 * ratio) for part in piece.platings
    )
    return replace(piece, ring_size=size, metals=metals, platings=platings)


def alternative_matrix(
    piece: Piece,
    variants: Sequence[Variant],
    sizes: Sequence[RingSize | None],
    card: RateCard,
    policy: PricePolicy,
) -> tuple[tuple[Alternative, ...], ...]:
    """Return a row for each variant with a cell for each size; None keeps the size as it is."""
    return tuple(tuple(_cell(piece, variant, size, card, policy) for size in sizes) for variant in variants)


def _cell(piece: Piece, variant: Variant, size: RingSize | None, card: RateCard, policy: PricePolicy) -> Alternative:
    try:
        changed = in_ring_size(in_alloy(piece, variant, card), size)
    except InvalidValueError as error:
        return Alternative(variant, size, gap=error.sentence)
    changed = replace(
        changed, metals=tuple(replace(part, net_weight_g=card.weighed(part.net_weight_g)) for part in changed.metals)
    )
    sheet = cost_piece(changed, card)
    prices = None if sheet.total is None else price_sheet(sheet, policy, card)
    return Alternative(variant, changed.ring_size, changed, sheet, prices)


def _density(alloy_id: str, card: RateCard) -> Decimal:
    alloy = card.alloys.get(alloy_id)
    if alloy is None:
        raise InvalidValueError("There is no alloy {alloy}. Add it under Rates.", alloy=alloy_id)
    if alloy.density is None or alloy.density <= 0:
        raise InvalidValueError("{alloy} has no density. Enter it under Rates.", alloy=alloy.name)
    return alloy.density
