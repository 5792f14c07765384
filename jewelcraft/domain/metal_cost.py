"""Metal parts into cost lines: what is melted, what it costs, and what comes back as filings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.cost_ledger import with_note
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.entered_weight import entered_grams
from jewelcraft.domain.entered_weight import entered_step
from jewelcraft.domain.loss_chain import melted_weight
from jewelcraft.domain.loss_chain import recovered_g
from jewelcraft.domain.loss_chain import recovered_of
from jewelcraft.domain.loss_chain import stages_of
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.solder_sprue import grams_shown
from jewelcraft.domain.solder_sprue import mark_warning
from jewelcraft.domain.solder_sprue import write_solder
from jewelcraft.domain.solder_sprue import write_sprue
from jewelcraft.domain.tidy_numbers import tidy

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.cost_basis import AlloyPrice
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.piece import Loss
    from jewelcraft.domain.piece import MetalPart
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Value
    from jewelcraft.domain.units import Weight


def write_metal(ledger: Ledger, part: MetalPart) -> None:
    """Write the line of a metal part, what comes back from it, and what is soldered and tied up with it."""
    found = ledger.basis.alloy(part.alloy)
    # Alloys that every workshop begins with have a name in the window's language.
    name = Sentence(found.alloy.name if found.alloy else part.alloy)
    gaps = impossible(part, name)
    melted = None if gaps else given_out(part, ledger.basis.card)
    ledger.melted_g += melted or part.net_weight_g
    entry = Entry(
        with_note(name, part.note),
        _loss_words(part, ledger.basis.card),
        melted,
        "g",
        found.price,
        gaps,
        lambda: _melt_steps(ledger, part, melted or part.net_weight_g),
        warning=mark_warning(part, found.alloy) if part.solder_g else None,
    )
    ledger.write(part, Bucket.METAL, entry)
    if melted is not None:
        _write_filings(ledger, part, melted, found)
    if part.solder_g or part.sprue_g:
        write_solder(ledger, part, found)
        write_sprue(ledger, part, found)


def impossible(part: MetalPart, name: str | Sentence) -> tuple[Sentence, ...]:
    """Return what of a part cannot be counted with, in words."""
    gaps = []
    if part.net_weight_g <= 0:
        gaps.append(sentence("weight of {alloy}", alloy=name))
    if part.losses:
        lost = all(_is_share(loss.percent, loss.basis) for loss in part.losses)
        back = all(0 <= loss.recovered_percent <= HUNDRED for loss in part.losses)
    else:
        lost = _is_share(part.loss_percent, part.loss_basis)
        back = 0 <= part.recovered_percent <= HUNDRED
    if not lost:
        gaps.append(sentence("loss of {alloy} between 0 and 100 %", alloy=name))
    if not back or not 0 <= part.payout_percent <= HUNDRED:
        gaps.append(sentence("returned filings of {alloy} between 0 and 100 %", alloy=name))
    return tuple(gaps)


def _is_share(percent: Decimal, basis: LossBasis) -> bool:
    return percent >= 0 and (basis is LossBasis.ON_NET or percent < HUNDRED)


def given_out(part: MetalPart, card: RateCard) -> Decimal:
    """Return the metal given out for a part as the workshop's scale shows it, never less than what remains."""
    if part.losses:
        exact = stages_of(part.net_weight_g, part.losses)[0].enters_g
    else:
        exact = melted_weight(part.net_weight_g, part.loss_percent, part.loss_basis)
    return max(card.weighed(exact), part.net_weight_g)


def filings_returned(part: MetalPart, melted: Decimal, card: RateCard) -> Decimal:
    """Return the filings that a refiner pays for, never more than what was lost."""
    if not part.payout_percent:
        return ZERO
    lost = melted - part.net_weight_g
    if part.losses:
        gathered = recovered_of(stages_of(part.net_weight_g, part.losses), part.losses)
    else:
        gathered = recovered_g(lost, part.recovered_percent)
    return min(card.weighed(gathered), lost)


def _loss_words(part: MetalPart, card: RateCard) -> Sentence:
    weight: Weight | Sentence = grams_shown(part.net_weight_g)
    loss = tidy(part.loss_percent)
    if part.entered and entered_grams(part, card) is not None:
        weight = sentence("{entered} = {weight}", entered=part.entered, weight=weight)
    if part.losses:
        return _chain_words(weight, part.losses)
    if not part.loss_percent:
        return sentence("{weight} net", weight=weight)
    if part.loss_basis is LossBasis.ON_NET:
        return sentence("{weight} + {loss} % loss", weight=weight, loss=loss)
    return sentence("{weight} left after {loss} % loss", weight=weight, loss=loss)


def _chain_words(weight: Weight | Sentence, losses: tuple[Loss, ...]) -> Sentence:
    percents = " · ".join(f"{tidy(loss.percent)} %" for loss in losses)
    return sentence("{weight} left after losses of {losses}", weight=weight, losses=percents)


def _melt_steps(ledger: Ledger, part: MetalPart, melted: Decimal) -> tuple[Sentence, ...]:
    before = entered_step(part, ledger.basis.card)
    if part.losses:
        return (*before, *_chain_steps(part, melted))
    if not part.loss_percent:
        return before
    facts: dict[str, Value] = {
        "loss": tidy(part.loss_percent),
        "net": grams_shown(part.net_weight_g),
        "melted": grams_shown(melted),
    }
    if part.loss_basis is LossBasis.ON_NET:
        return (
            *before,
            sentence("Casting and filing lose {loss} %, so you melt {net} + {loss} % = {melted}.", **facts),
        )
    return (
        *before,
        sentence(
            "Casting and filing lose {loss} % of what you melt, so you melt {net} ÷ (1 − {loss} %) = {melted}.", **facts
        ),
    )


def _chain_steps(part: MetalPart, melted: Decimal) -> tuple[Sentence, ...]:
    steps = []
    stages = stages_of(part.net_weight_g, part.losses)
    for loss, stage in zip(reversed(part.losses), reversed(stages), strict=True):
        facts: dict[str, Value] = {
            "step": loss.name,
            "loss": tidy(loss.percent),
            "leaves": grams_shown(stage.leaves_g),
            "enters": grams_shown(stage.enters_g),
        }
        if loss.basis is LossBasis.ON_NET:
            steps.append(sentence("{step} loses {loss} % of what is left: {leaves} + {loss} % = {enters}.", **facts))
        else:
            steps.append(
                sentence("{step} loses {loss} % of what goes in: {leaves} ÷ (1 − {loss} %) = {enters}.", **facts)
            )
    if grams_shown(melted) != grams_shown(stages[0].enters_g):
        steps.append(sentence("On the scale you give out {melted}.", melted=grams_shown(melted)))
    return tuple(steps)


def _write_filings(ledger: Ledger, part: MetalPart, melted: Decimal, found: AlloyPrice) -> None:
    lost = melted - part.net_weight_g
    returned = filings_returned(part, melted, ledger.basis.card)
    if not returned:
        return
    fee = ledger.basis.typed(part.refining_fee, "g") if part.refining_fee else None
    price = ledger.basis.filings(part.alloy, part.payout_percent, fee)
    entry = Entry(
        sentence("Filings returned"),
        sentence("credit at {percent} %", percent=tidy(part.payout_percent)),
        -returned,
        "g",
        price,
        (),
        lambda: _filing_steps(ledger, part, lost, returned, found),
        role=Role.FILINGS,
    )
    ledger.write(part, Bucket.METAL, entry)


def _filing_steps(
    ledger: Ledger, part: MetalPart, lost: Decimal, returned: Decimal, found: AlloyPrice
) -> tuple[Sentence, ...]:
    paid = found.fine_part * part.payout_percent / HUNDRED
    steps = [
        _gathered_step(part, lost, returned),
        sentence(
            "The refiner pays {percent} % of the fine metal in it, {value} per gram: {price} per gram.",
            percent=tidy(part.payout_percent),
            value=ledger.basis.shown(found.fine_part),
            price=ledger.basis.shown(paid),
        ),
    ]
    fee = ledger.basis.typed(part.refining_fee, "g") if part.refining_fee else None
    if fee is not None and fee.amount is not None:
        steps.append(
            sentence(
                "Refining takes {fee} per gram, which leaves {price}.",
                fee=ledger.basis.shown(fee.amount),
                price=ledger.basis.shown(paid - fee.amount),
            )
        )
    return tuple(steps)


def _gathered_step(part: MetalPart, lost: Decimal, returned: Decimal) -> Sentence:
    if not part.losses:
        return sentence(
            "{lost} is lost, and {share} % of it comes back as filings: {returned}.",
            lost=grams_shown(lost),
            share=tidy(part.recovered_percent),
            returned=grams_shown(returned),
        )
    shares = " · ".join(
        f"{loss.name} {tidy(loss.recovered_percent)} %" for loss in part.losses if loss.recovered_percent
    )
    return sentence(
        "{lost} is lost in all; what comes back of each step ({shares}) is {returned}.",
        lost=grams_shown(lost),
        shares=shares,
        returned=grams_shown(returned),
    )
