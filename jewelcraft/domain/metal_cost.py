"""Metal parts into cost lines: what is melted, what it costs, and what comes back as filings."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import tidy
from jewelcraft.domain.cost_basis import tidy_quantity
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.cost_ledger import with_note
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import Weight

if TYPE_CHECKING:
    from jewelcraft.domain.cost_basis import AlloyPrice
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.piece import MetalPart
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.sentences import Value


def grams_shown(grams: Decimal) -> Weight:
    """Return a metal weight as it is shown."""
    return Weight(tidy_quantity(grams, "g"))


def melted_weight(net: Decimal, loss_percent: Decimal, basis: LossBasis) -> Decimal:
    """Return the metal to be given out so that the net weight remains.

    Raises:
        ValueError: for a loss below zero, or of everything that is given out.
    """
    loss = loss_percent / HUNDRED
    if loss < 0 or (basis is LossBasis.ON_INPUT and loss >= 1):
        raise ValueError(loss_percent)
    return net * (ONE + loss) if basis is LossBasis.ON_NET else net / (ONE - loss)


def loss_on_net(loss_on_input: Decimal) -> Decimal:
    """Return the same loss as percent of the net weight: L / (1 - L)."""
    return HUNDRED * loss_on_input / (HUNDRED - loss_on_input)


def loss_on_input(loss_on_net: Decimal) -> Decimal:
    """Return the same loss as percent of what goes in: L / (1 + L)."""
    return HUNDRED * loss_on_net / (HUNDRED + loss_on_net)


def write_metal(ledger: Ledger, part: MetalPart) -> None:
    """Write the line of a metal part, and the filings that come back from it."""
    found = ledger.basis.alloy(part.alloy)
    name = found.alloy.name if found.alloy else part.alloy
    gaps = impossible(part, name)
    melted = None if gaps else given_out(part, ledger.basis.card)
    ledger.melted_g += melted or part.net_weight_g
    entry = Entry(
        with_note(name, part.note),
        _loss_words(part),
        melted,
        "g",
        found.price,
        gaps,
        lambda: _melt_steps(part, melted or part.net_weight_g),
    )
    ledger.write(part, Bucket.METAL, entry)
    if melted is not None:
        _write_filings(ledger, part, melted, found)


def impossible(part: MetalPart, name: str) -> tuple[Sentence, ...]:
    """Return what of a part cannot be counted with, in words."""
    gaps = []
    if part.net_weight_g <= 0:
        gaps.append(sentence("weight of {alloy}", alloy=name))
    if part.loss_percent < 0 or (part.loss_basis is LossBasis.ON_INPUT and part.loss_percent >= HUNDRED):
        gaps.append(sentence("loss of {alloy} between 0 and 100 %", alloy=name))
    if not (0 <= part.recovered_percent <= HUNDRED and 0 <= part.payout_percent <= HUNDRED):
        gaps.append(sentence("returned filings of {alloy} between 0 and 100 %", alloy=name))
    return tuple(gaps)


def given_out(part: MetalPart, card: RateCard) -> Decimal:
    """Return the metal given out for a part as the workshop's scale shows it, never less than what remains."""
    exact = melted_weight(part.net_weight_g, part.loss_percent, part.loss_basis)
    return max(card.weighed(exact), part.net_weight_g)


def filings_returned(part: MetalPart, melted: Decimal, card: RateCard) -> Decimal:
    """Return the filings that a refiner pays for, never more than what was lost."""
    lost = melted - part.net_weight_g
    return min(card.weighed(lost * part.recovered_percent / HUNDRED), lost) if part.payout_percent else ZERO


def _loss_words(part: MetalPart) -> Sentence:
    weight, loss = grams_shown(part.net_weight_g), tidy(part.loss_percent)
    if not part.loss_percent:
        return sentence("{weight} net", weight=weight)
    if part.loss_basis is LossBasis.ON_NET:
        return sentence("{weight} + {loss} % loss", weight=weight, loss=loss)
    return sentence("{weight} left after {loss} % loss", weight=weight, loss=loss)


def _melt_steps(part: MetalPart, melted: Decimal) -> tuple[Sentence, ...]:
    if not part.loss_percent:
        return ()
    facts: dict[str, Value] = {
        "loss": tidy(part.loss_percent),
        "net": grams_shown(part.net_weight_g),
        "melted": grams_shown(melted),
    }
    if part.loss_basis is LossBasis.ON_NET:
        return (sentence("Casting and filing lose {loss} %, so you melt {net} + {loss} % = {melted}.", **facts),)
    return (
        sentence(
            "Casting and filing lose {loss} % of what you melt, so you melt {net} ÷ (1 − {loss} %) = {melted}.", **facts
        ),
    )


def _write_filings(ledger: Ledger, part: MetalPart, melted: Decimal, found: AlloyPrice) -> None:
    lost = melted - part.net_weight_g
    returned = filings_returned(part, melted, ledger.basis.card)
    if not returned:
        return
    price = ledger.basis.filings(part.alloy, part.payout_percent)
    entry = Entry(
        sentence("Filings returned"),
        sentence("credit at {percent} %", percent=tidy(part.payout_percent)),
        -returned,
        "g",
        price,
        (),
        lambda: _filing_steps(ledger, part, lost, returned, found),
    )
    ledger.write(part, Bucket.METAL, entry)


def _filing_steps(
    ledger: Ledger, part: MetalPart, lost: Decimal, returned: Decimal, found: AlloyPrice
) -> tuple[Sentence, ...]:
    return (
        sentence(
            "{lost} is lost, and {share} % of it comes back as filings: {returned}.",
            lost=grams_shown(lost),
            share=tidy(part.recovered_percent),
            returned=grams_shown(returned),
        ),
        sentence(
            "The refiner pays {percent} % of the fine metal in it, {value} per gram: {price} per gram.",
            percent=tidy(part.payout_percent),
            value=ledger.basis.shown(found.fine_part),
            price=ledger.basis.shown(found.fine_part * part.payout_percent / HUNDRED),
        ),
    )
