"""Stone parts into cost lines: how much is bought, by carat, piece, strand or weight, and at what price."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.melee_weight import chart_of
from jewelcraft.domain.melee_weight import chart_words
from jewelcraft.domain.melee_weight import is_other
from jewelcraft.domain.melee_weight import light_words
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.stone_weights import CaratEstimate
from jewelcraft.domain.stone_weights import estimate_carat
from jewelcraft.domain.stone_weights import girdle_factor
from jewelcraft.domain.strands import pearls_per_momme
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.domain.trade_words import stone_word
from jewelcraft.domain.trade_words import treatment_word
from jewelcraft.domain.units import Weight
from jewelcraft.domain.vocabulary import cut_word
from jewelcraft.domain.vocabulary import short_unit

if TYPE_CHECKING:
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence

_GRAMS_PER_CARAT = Decimal("0.2")
_FAR_OFF = Decimal("0.2")


@dataclass(frozen=True, slots=True)
class Bought:
    """How much of a stone a piece needs, and how that is known."""

    quantity: Decimal | None
    gaps: tuple[Sentence, ...] = ()
    estimate: CaratEstimate | None = None
    warning: Sentence | None = None


def write_stone(ledger: Ledger, part: StonePart) -> None:
    """Write the line of a stone part."""
    price = _price(ledger, part)
    bought = bought_for(part, price.unit, ledger.basis.card)
    allowance = part.breakage_percent / HUNDRED
    gaps = bought.gaps
    quantity = bought.quantity
    if not 0 <= allowance < 1:
        gaps = (*gaps, sentence("breakage of {stone} between 0 and 100 %", stone=stone_name(part)))
    elif quantity is not None:
        quantity = quantity / (ONE - allowance)
    entry = Entry(
        _label(part),
        _detail(part),
        quantity,
        price.unit,
        price,
        gaps,
        lambda: _steps(part, bought, quantity, price.unit),
        estimated=bought.estimate is not None,
        warning=bought.warning,
    )
    ledger.write(part, Bucket.STONES, entry)


def stone_name(part: StonePart) -> Sentence:
    """Return what a stone is called in a list of missing things, as "sapphire 6.5 mm"."""
    kind = stone_word(part.kind.lower() or part.price_key)
    size = size_words(part)
    return sentence("{kind} {size}", kind=kind, size=size) if size else sentence("{kind}", kind=kind)


def size_words(part: StonePart) -> Sentence | None:
    """Return the size as it is written, as "6.5 mm"; None where there is none."""
    sides = [tidy(side) for side in part.size_mm]
    if not sides:
        return None
    if len(sides) == 1:
        return sentence("{size} mm", size=sides[0])
    if len(sides) == 2:  # noqa: PLR2004 (length and width)
        return sentence("{length} × {width} mm", length=sides[0], width=sides[1])
    return sentence("{length} × {width} × {depth} mm", length=sides[0], width=sides[1], depth=sides[2])


def _price(ledger: Ledger, part: StonePart) -> UnitPrice:
    gap = sentence("price of {stone}", stone=part.price_key) if part.price_key else None
    return ledger.price(
        part.price,
        part.basis.value,
        RateKind.STONE,
        part.price_key,
        lambda: gap or sentence("price of {stone}", stone=stone_name(part)),
    )


def bought_for(part: StonePart, unit: str, card: RateCard) -> Bought:
    """Return how many units of a price the stones of a part are, before breakage."""
    gap = _uncountable(part, unit, card)
    if gap is not None:
        return Bought(None, (gap,))
    counted = {
        StoneBasis.STRAND: part.strands,
        StoneBasis.PIECE: Decimal(part.count),
        StoneBasis.LOT: ONE if part.lot_count is None else part.count / part.lot_count,
    }
    if unit in counted:
        return Bought(counted[StoneBasis(unit)])
    if part.carats is None and part.weight_g is not None and part.weight_g > 0:
        return Bought(part.weight_g / card.grams(unit))
    if unit == StoneBasis.MOMME and part.carats is None:
        return _by_momme(part, card.grams(unit) / _GRAMS_PER_CARAT)
    return _by_carat(part, card.grams(unit) / _GRAMS_PER_CARAT)


def _by_momme(part: StonePart, unit_carats: Decimal) -> Bought:
    """Count pearls by the trade's table of so many in a momme."""
    if len(part.size_mm) != 1 or part.size_mm[0] <= 0:
        return _by_carat(part, unit_carats)
    diameter = part.size_mm[0]
    each = unit_carats / pearls_per_momme(diameter)
    estimate = CaratEstimate(each, "bead", ZERO, diameter, depth_assumed=False)
    return Bought(each * part.count / unit_carats, estimate=estimate)


def _uncountable(part: StonePart, unit: str, card: RateCard) -> Sentence | None:
    if unit == StoneBasis.STRAND:
        return sentence("strands of {stone}", stone=stone_name(part)) if part.strands <= 0 else None
    if part.count <= 0:
        return sentence("number of {stone}", stone=stone_name(part))
    if unit == StoneBasis.LOT:
        # A lot priced in the rates is no piece's own: only a share of it is used.
        empty = part.price is None if part.lot_count is None else part.lot_count <= 0
        return sentence("stones in the lot of {stone}", stone=stone_name(part)) if empty else None
    if unit != StoneBasis.PIECE and not card.weighs(unit):
        return sentence("price of {stone}", stone=stone_name(part))
    return None


def _by_carat(part: StonePart, unit_carats: Decimal) -> Bought:
    estimate = estimate_carat(part.kind, part.cut, part.size_mm, girdle=girdle_factor(part.girdle))
    if part.carats is not None and part.carats > 0:
        return Bought(part.carats / unit_carats, warning=_doubt(part, estimate))
    if estimate is None:
        warning = _cannot_estimate(part) if part.size_mm else None
        return Bought(None, (sentence("carat weight of {stone}", stone=stone_name(part)),), warning=warning)
    warning = light_words(part, estimate)
    return Bought(estimate.carat * part.count / unit_carats, estimate=estimate, warning=warning)


def _doubt(part: StonePart, estimate: CaratEstimate | None) -> Sentence | None:
    each = part.carats_each
    if estimate is None or each is None:
        return None
    chart = chart_of(part, estimate)
    known = (estimate.carat, chart.carat) if chart else (estimate.carat,)
    if min(abs(weight - each) for weight in known) / each <= _FAR_OFF:
        return None
    return sentence(
        "By its size this stone should weigh about {estimate} ct, not {typed} ct. Check the size and the weight.",
        estimate=tidy(estimate.carat, Decimal("0.01")),
        typed=tidy(each),
    )


def _cannot_estimate(part: StonePart) -> Sentence:
    return sentence(
        "The weight of {stone} cannot be estimated from its size. Check the millimetres or type the carats.",
        stone=stone_name(part),
    )


def _label(part: StonePart) -> Sentence:
    size, cut, kind = size_words(part), cut_word(part.cut), stone_word(part.kind)
    if not part.cut:
        label = sentence("{kind}, {size}", kind=kind, size=size) if size else sentence("{kind}", kind=kind)
    elif size is None:
        label = sentence("{kind}, {cut}", kind=kind, cut=cut)
    else:
        label = sentence("{kind}, {cut} {size}", kind=kind, cut=cut, size=size)
    if part.treatment:
        return sentence("{label}, {note}", label=label, note=treatment_word(part.treatment))
    return label


def _detail(part: StonePart) -> Sentence:
    count = sentence("1 stone") if part.count == 1 else sentence("{count} stones", count=part.count)
    return sentence("{first} · {second}", first=count, second=part.note) if part.note else count


def _steps(part: StonePart, bought: Bought, quantity: Decimal | None, unit: str) -> tuple[Sentence, ...]:
    steps = []
    if unit == StoneBasis.LOT and part.lot_count is not None:
        steps.append(
            sentence("Of the {all} stones in the lot you use {count}.", all=tidy(part.lot_count), count=part.count)
        )
    if bought.estimate is not None:
        steps.append(_estimate_step(part, bought.estimate))
        chart = chart_of(part, bought.estimate)
        if chart is not None and is_other(chart, bought.estimate.carat):
            steps.append(chart_words(chart, bought.estimate.carat))
    if part.carat_total is not None and unit == StoneBasis.CARAT and part.count != 1:
        steps.append(
            sentence(
                "The {count} stones weigh {total} ct together, about {each} ct each.",
                count=part.count,
                total=tidy(part.carat_total),
                each=tidy(part.carat_total / part.count),
            )
        )
    elif part.carat_each is not None and unit == StoneBasis.CARAT and part.count != 1 and bought.quantity is not None:
        steps.append(
            sentence(
                "{count} stones of {each} ct are {total} ct.",
                count=part.count,
                each=tidy(part.carat_each),
                total=tidy(bought.quantity),
            )
        )
    if part.breakage_percent and bought.quantity is not None and quantity is not None:
        steps.append(
            sentence(
                "{percent} % break or get lost, so you buy {set} ÷ (1 − {percent} %) = {bought} {unit}.",
                percent=tidy(part.breakage_percent),
                set=tidy(bought.quantity),
                bought=tidy(quantity),
                unit=short_unit(unit),
            )
        )
    return tuple(steps)


def _estimate_step(part: StonePart, estimate: CaratEstimate) -> Sentence:
    carat = Weight(tidy(estimate.carat), "ct")
    factor = girdle_factor(part.girdle)
    if factor != ONE:
        return sentence(
            "{estimate} Its {girdle} girdle counts as × {factor}.",
            estimate=_estimate_words(part, estimate, carat),
            girdle=part.girdle,
            factor=tidy(factor),
        )
    return _estimate_words(part, estimate, carat)


def _estimate_words(part: StonePart, estimate: CaratEstimate, carat: Weight) -> Sentence:
    if estimate.depth_assumed:
        return sentence(
            "The weight is an estimate: {stone}, about {depth} mm deep as usual, is about {carat} each.",
            stone=stone_name(part),
            depth=tidy(estimate.depth_mm, Decimal("0.1")),
            carat=carat,
        )
    return sentence("The weight is an estimate: {stone} is about {carat} each.", stone=stone_name(part), carat=carat)
