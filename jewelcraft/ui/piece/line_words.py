"""Put the lines of a cost sheet into words for the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.vocabulary import short_unit
from jewelcraft.ui.piece.cost_line import LineText
from jewelcraft.ui.piece.figures import write_quantity
from jewelcraft.ui.piece.missing import wanted_rate
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence


def put(words: Sentence | str) -> str:
    """Put a sentence or a plain word into words."""
    return words if isinstance(words, str) else say(words)


def capital(text: str) -> str:
    """Begin a text with a capital letter, where its script has them."""
    return text[:1].upper() + text[1:]


def line_text(line: CostLine, part: Part | None, card: RateCard, places: int) -> LineText:
    """Return a line in words."""
    missing, link = "", ""
    if line.gaps:
        wish = wanted_rate(part, line, card) if part is not None else None
        missing = (
            QCoreApplication.translate("CostTable", "price missing")
            if wish
            else QCoreApplication.translate("CostTable", "{what} missing").format(what=say(line.gaps[0]))
        )
        link = _link(line, part, card, has_wish=wish is not None)
    known = line.rate is not None
    return LineText(
        label=capital(say(line.label)),
        detail=say(line.detail),
        quantity=write_quantity(line.quantity, line.unit) if line.quantity else "",
        unit=put(short_unit(line.unit)),
        rate=write_money(line.rate) if line.rate is not None and known else "",
        amount="" if line.amount is None else write_money(line.amount, places),
        credit=line.amount is not None and line.amount.amount < 0,
        typed_rate=has_own_price(part, line),
        estimated=line.estimated,
        warns=line.warning is not None,
        missing=missing,
        link=link,
    )


def _link(line: CostLine, part: Part | None, card: RateCard, *, has_wish: bool) -> str:
    if part is None or (isinstance(part, MetalPart) and line.quantity < 0):
        return ""
    if isinstance(part, MetalPart) and not has_wish and part.alloy not in card.alloys:
        return QCoreApplication.translate("CostTable", "Choose it")
    return QCoreApplication.translate("CostTable", "Enter it")


def has_own_price(part: Part | None, line: CostLine) -> bool:
    """Say whether a line's rate was typed on the piece."""
    if part is None:
        return False
    if line.role is Role.SETTING:
        return getattr(part, "setting_price", None) is not None
    if line.role is Role.CASTING:
        return getattr(part, "casting_per_gram" if line.unit == "g" else "casting_per_piece", None) is not None
    if isinstance(part, MetalPart):
        return False
    if line.unit == "run":
        return getattr(part, "setup_price", None) is not None
    return part.price is not None


def group_summary(sheet: CostSheet, bucket: Bucket) -> str:
    """Return the labels of a group's lines, for the folded row."""
    return ", ".join(dict.fromkeys(say(line.label) for line in sheet.lines if line.bucket is bucket))


def missing_words(sheet: CostSheet) -> str:
    """Return why a sheet has no total, as "not complete: gold price is missing"."""
    names = ", ".join(say(gap) for gap in sheet.gaps)
    return QCoreApplication.translate("CostTable", "Not complete. Missing: {names}").format(names=names)
