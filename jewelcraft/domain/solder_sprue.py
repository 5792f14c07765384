"""What goes with a metal part: solder that stays in the piece, and the sprue that is tied up and melted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_ledger import NOTHING
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.fineness import joined_fineness
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.domain.tidy_numbers import tidy_quantity
from jewelcraft.domain.units import Weight

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.cost_basis import AlloyPrice
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.piece import MetalPart
    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.sentences import Sentence

_DAYS = 365
_MILLE = 1000


def grams_shown(grams: Decimal) -> Weight:
    """Return a metal weight as it is shown."""
    return Weight(tidy_quantity(grams, "g"))


def overall_fineness(part: MetalPart, alloy: Alloy) -> Decimal:
    """Return the fineness of a part with its solder: sum(grams x fineness) / sum(grams)."""
    if not part.solder_g or part.solder_fineness is None or part.net_weight_g + part.solder_g <= 0:
        return alloy.fineness
    return joined_fineness(((part.net_weight_g, alloy.fineness), (part.solder_g, part.solder_fineness)))


def mark_warning(part: MetalPart, alloy: Alloy | None) -> Sentence | None:
    """Say that an alloy's mark claims more than part and solder are together; None where it does not."""
    if alloy is None or not alloy.mark.replace(".", "", 1).isdecimal():
        return None
    fineness = overall_fineness(part, alloy)
    # 22 K is struck 916 or 917 though it is 916.67: what rounding gives is no false claim.
    if tidy(fineness * _MILLE) >= min(tidy(alloy.fineness * _MILLE), type(fineness)(alloy.mark)):
        return None
    return sentence(
        "With its solder this part is {fineness} ‰, less than the mark {mark} says.",
        fineness=tidy(fineness * _MILLE, fineness.__class__("0.1")),
        mark=alloy.mark,
    )


def write_solder(ledger: Ledger, part: MetalPart, found: AlloyPrice) -> None:
    """Write the solder of a part: the fine metal in it."""
    if not part.solder_g:
        return
    gaps: tuple[Sentence, ...] = ()
    price = UnitPrice(None, "g")
    fineness = part.solder_fineness
    if part.solder_g < 0:
        gaps = (sentence("weight of the solder"),)
    elif fineness is None or not 0 < fineness <= 1:
        gaps = (sentence("fineness of the solder"),)
    elif found.alloy is None:
        gaps = (sentence("{alloy} alloy", alloy=part.alloy),)
    else:
        price = ledger.basis.solder(found.alloy.metal, fineness)
    detail = sentence("{percent} % fine", percent=tidy(fineness * HUNDRED)) if fineness else NOTHING
    entry = Entry(sentence("Solder"), detail, part.solder_g, "g", price, gaps, role=Role.SOLDER)
    ledger.write(part, Bucket.METAL, entry)


def sprue_share(part: MetalPart) -> Decimal:
    """Return what share of its price a gram of sprue costs: what melting loses, and interest for the days."""
    interest = (part.tied_interest_percent or ZERO) * (part.tied_days or ZERO) / _DAYS
    return ((part.remelt_loss_percent or ZERO) + interest) / HUNDRED


def write_sprue(ledger: Ledger, part: MetalPart, found: AlloyPrice) -> None:
    """Write what sprue and button cost though they are melted again; nothing where nothing is lost by it."""
    share = sprue_share(part)
    if not part.sprue_g or not share:
        return
    gaps: tuple[Sentence, ...] = ()
    if part.sprue_g < 0 or not 0 <= share <= 1:
        gaps = (sentence("sprue and its remelt loss"),)
    entry = Entry(
        sentence("Sprue melted again"),
        sentence("{weight} tied up", weight=grams_shown(part.sprue_g)),
        part.sprue_g,
        "g",
        ledger.basis.tied_up(part.alloy, share),
        gaps,
        lambda: _sprue_steps(ledger, part, found),
        role=Role.SPRUE,
    )
    ledger.write(part, Bucket.METAL, entry)


def _sprue_steps(ledger: Ledger, part: MetalPart, found: AlloyPrice) -> tuple[Sentence, ...]:
    price = ledger.basis.shown(found.price.amount or ZERO)
    steps = []
    if part.remelt_loss_percent:
        steps.append(
            sentence(
                "Melting sprue and button again loses {percent} % of {price} per gram.",
                percent=tidy(part.remelt_loss_percent),
                price=price,
            )
        )
    if part.tied_interest_percent and part.tied_days:
        steps.append(
            sentence(
                "The metal is tied up for {days} days at {percent} % a year.",
                days=tidy(part.tied_days),
                percent=tidy(part.tied_interest_percent),
            )
        )
    return tuple(steps)
