"""The overall fineness of a piece, solder and all, and the mark that a market lets it bear."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.fineness import mark_for
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.domain.vocabulary import metal_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence

PRECIOUS = ("gold", "silver", "platinum", "palladium")
_MILLE = Decimal(1000)
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class LegalMarks:
    """The marks of a market by metal, per mille, and who says so."""

    id: str
    name: str
    source: str
    marks: Mapping[str, tuple[Decimal, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Marking:
    """One precious metal of a piece: how much of it, how fine over all, and what it may and does claim."""

    metal: str
    grams: Decimal
    solder_g: Decimal
    fineness: Decimal
    mark: Decimal | None
    """The highest mark of the market that is not above the fineness; None where it may bear none."""
    claimed: Decimal | None
    """The highest mark that its alloys say."""

    @property
    def claims_too_much(self) -> bool:
        """Whether the alloy's mark says more than the metal is; what rounding a karat gives is no false claim."""
        return self.claimed is not None and self.claimed > self.fineness * _MILLE + Decimal("0.5")

    @property
    def warning(self) -> Sentence | None:
        """Say what is wrong with the mark; None where nothing is."""
        if not self.claims_too_much or self.claimed is None:
            return None
        facts = {
            "metal": metal_word(self.metal, first=True),
            "claimed": tidy(self.claimed),
            "fineness": tidy(self.fineness * _MILLE, _TENTH),
        }
        if self.mark is None:
            return sentence("{metal} is {fineness} ‰ over all. It may bear no mark here, and not {claimed}.", **facts)
        return sentence(
            "{metal} is {fineness} ‰ over all. It may bear {mark}, and not {claimed}.", mark=tidy(self.mark), **facts
        )


def markings(piece: Piece, card: RateCard, legal: LegalMarks) -> tuple[Marking, ...]:
    """Return the precious metals of a piece; parts of unknown alloys are left out."""
    sums: dict[str, list[Decimal]] = {}
    claims: dict[str, list[Decimal]] = {}
    for part in piece.metals:
        alloy = card.alloys.get(part.alloy)
        if alloy is None or alloy.metal not in PRECIOUS or part.net_weight_g <= 0:
            continue
        solder, soldered = part.solder_g or ZERO, part.solder_fineness or ZERO
        known = sums.setdefault(alloy.metal, [ZERO, ZERO, ZERO])
        known[0] += part.net_weight_g + solder
        known[1] += solder
        known[2] += part.net_weight_g * alloy.fineness + solder * soldered
        if alloy.mark.replace(".", "", 1).isdecimal():
            claims.setdefault(alloy.metal, []).append(Decimal(alloy.mark))
    return tuple(
        Marking(
            metal,
            grams,
            solder,
            fine / grams,
            mark_for(metal, fine / grams, legal.marks),
            max(claims.get(metal, ()), default=None),
        )
        for metal, (grams, solder, fine) in sums.items()
    )
