"""Say in a few lines what a piece is: metal, stones, size, time, and how its cost divides."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import ring_label
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.ui import trade_words
from jewelcraft.ui.widgets.charts import Part
from jewelcraft.ui.widgets.charts import Step
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_grams
from jewelcraft.ui.wording import write_overview
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.settings import WorkshopSettings

Fact = tuple[str, str]
_MINUTES = Decimal(60)
_HUNDRED = Decimal(100)
_GROUPS = (
    ("metal", (Bucket.METAL,), "chart.metal"),
    ("stones", (Bucket.STONES,), "chart.stones"),
    ("findings_and_extras", (Bucket.FINDINGS, Bucket.PLATING, Bucket.EXTRAS), "chart.findings"),
    ("labour", (Bucket.LABOUR,), "chart.labour"),
    ("overhead", (Bucket.OVERHEAD,), "chart.overhead"),
)


def main_facts(piece: Piece, settings: WorkshopSettings) -> list[Fact]:
    """Return what is always shown: metal weight, stone, ring size."""
    facts = [
        *_members(piece),
        (QCoreApplication.translate("PieceFacts", "Metal weight"), _say_weight(piece, settings)),
        (QCoreApplication.translate("PieceFacts", "Stone"), _say_stones(piece)),
        (QCoreApplication.translate("PieceFacts", "Ring size"), _say_ring(piece, settings)),
    ]
    return [fact for fact in facts if fact[1]]


def weight_with_members(piece: Piece) -> Decimal | None:
    """Return the metal of a piece, of a set with that of all its pieces; None where none is entered."""
    weights = [piece.net_weight_g]
    for each in piece.members:
        weight = each.piece.net_weight_g if each.piece else None
        weights.append(None if weight is None else weight * each.count)
    known = [weight for weight in weights if weight is not None]
    return sum(known, Decimal(0)) if known else None


def _members(piece: Piece) -> list[Fact]:
    """Return the pieces of a set, a few to a line."""
    name = QCoreApplication.translate("PieceFacts", "Pieces of the set")
    facts = []
    for each in piece.members:
        title = each.piece.titles.best(language()) or each.piece.code if each.piece else "?"
        facts.append((name, title if each.count == 1 else f"{each.count} × {title}"))
        name = NO_BREAK
    return facts


def more_facts(piece: Piece, alloys: Mapping[str, str]) -> list[Fact]:
    """Return what a wide inspector adds."""
    metals = dict.fromkeys(alloys.get(part.alloy, part.alloy) for part in piece.metals)
    minimum = "" if piece.minimum_order is None else _say_order(piece)
    facts = [
        (QCoreApplication.translate("PieceFacts", "Type"), word(piece.type)),
        (QCoreApplication.translate("PieceFacts", "Metal"), ", ".join(metals)),
        (QCoreApplication.translate("PieceFacts", "Collection"), piece.collection),
        (QCoreApplication.translate("PieceFacts", "Size"), _say_size(piece)),
        (QCoreApplication.translate("PieceFacts", "Bench time"), _say_time(piece)),
        (QCoreApplication.translate("PieceFacts", "Minimum order"), minimum),
    ]
    return [fact for fact in facts if fact[1]]


def cost_parts(sheet: CostSheet) -> list[Part]:
    """Divide a cost into the groups of an overview; groups without a line are left out."""
    total = sheet.known_total.amount
    parts = []
    for name, buckets, token in _GROUPS:
        amount = sum((sheet.subtotal(bucket).amount for bucket in buckets), Decimal(0))
        if not amount:
            continue
        share = amount / total * _HUNDRED if total else Decimal(0)
        text = QCoreApplication.translate("PieceFacts", "Findings and extras") if "_" in name else word(name)
        amount_text = write_overview(Money(amount, sheet.currency))
        parts.append(
            Part(text, max(amount, Decimal(0)), token, write_percent(share, 0 if share >= 1 else 1), amount_text)
        )
    return parts


def price_steps(prices: PriceSet, policy: PricePolicy) -> list[Step]:
    """Return the ladder from cost to retail."""
    rule = (
        QCoreApplication.translate("PieceFacts", "{percent} margin")
        if policy.rule is PriceRule.MARGIN
        else QCoreApplication.translate("PieceFacts", "{percent} markup")
    )
    places = max(0, -int(policy.percent.normalize().as_tuple().exponent))
    note = rule.format(percent=write_percent(policy.percent, places))
    if policy.rule is PriceRule.FACTORS or prices.net is not None or prices.below_cost:
        # Then no percentage that was typed says what is earned.
        margin = QCoreApplication.translate("PieceFacts", "{percent} margin")
        note = "" if prices.margin is None else margin.format(percent=write_percent(prices.margin))
    factor = f"×{NO_BREAK}{write_decimal(policy.retail_factor)}"
    # The blocks compare amounts; a cost in another currency than the prices has no height of its own.
    alike = prices.cost.currency == prices.wholesale.currency
    base = prices.cost.amount if alike else prices.wholesale.amount / 2
    return [
        Step(word("cost"), write_overview(prices.cost), base),
        Step(word("wholesale"), write_overview(prices.wholesale), prices.wholesale.amount, note),
        Step(word("retail"), write_overview(prices.retail), prices.retail.amount, factor),
    ]


def _say_weight(piece: Piece, settings: WorkshopSettings) -> str:
    grams = weight_with_members(piece) if piece.members else piece.finished_weight_g
    if not grams:
        return ""
    unit = settings.local_weight_unit
    if unit in ("", "g") or unit not in WEIGHT_UNITS:
        return write_grams(grams)
    local = grams / grams_of(unit, dict(settings.unit_overrides))
    return f"{write_grams(grams)} = {write_decimal(local, 2)}{NO_BREAK}{word(unit)}"


def _say_stones(piece: Piece) -> str:
    if not piece.stones:
        return ""
    first = max(piece.stones, key=_stone_size)
    kind = trade_words.stone(first.kind)
    parts = [kind[:1].upper() + kind[1:]]
    if first.carats is not None:
        parts.append(f"{write_decimal(first.carats, 2)}{NO_BREAK}ct")
    elif first.size_mm:
        parts.append("×".join(write_decimal(side) for side in first.size_mm[:2]) + f"{NO_BREAK}mm")
    text = " ".join(parts)
    if first.treatment:
        text = f"{text}, {trade_words.treatment(first.treatment)}"
    others = piece.stone_count - first.count
    if others:
        text = QCoreApplication.translate("PieceFacts", "{stone} and {count} more").format(stone=text, count=others)
    return text


def _stone_size(stone: StonePart) -> Decimal:
    if stone.carats_each is not None:
        return stone.carats_each
    return stone.size_mm[0] / 6 if stone.size_mm else Decimal(0)


def _say_ring(piece: Piece, settings: WorkshopSettings) -> str:
    if piece.ring_size is None:
        return ""
    systems = [RingSystem(name) for name in settings.ring_systems if name in RingSystem.__members__]
    return " = ".join(ring_label(piece.ring_size, system) for system in systems or [RingSystem.EU])


def _say_size(piece: Piece) -> str:
    size = piece.dimensions
    sides = [side for side in (size.width_mm, size.height_mm, size.depth_mm, size.length_mm) if side is not None]
    return " × ".join(write_decimal(side) for side in sides) + f"{NO_BREAK}mm" if sides else ""


def _say_time(piece: Piece) -> str:
    minutes = [step.quantity for step in piece.labour if step.basis is LabourBasis.HOUR and step.quantity is not None]
    return f"{write_decimal(sum(minutes, Decimal(0)) / _MINUTES, 2)}{NO_BREAK}h" if minutes else ""


def _say_order(piece: Piece) -> str:
    count = QCoreApplication.translate("PieceFacts", "{count} pieces").format(count=piece.minimum_order)
    if piece.lead_time_days is None:
        return count
    days = QCoreApplication.translate("PieceFacts", "{count} days").format(count=piece.lead_time_days)
    return f"{count}, {days}"
