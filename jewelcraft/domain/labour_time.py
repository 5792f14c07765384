"""The minutes of a labour step: planned, shortened by practice over a batch, and what it really took."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_ledger import NOTHING
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.shop_rate import unit_time
from jewelcraft.domain.tidy_numbers import tidy

if TYPE_CHECKING:
    from jewelcraft.domain.cost_basis import UnitPrice
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.piece import LabourStep
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.sentences import Value

_SIXTY = Decimal(60)
_MILLIONTH = Decimal("0.000001")
_TENTH = Decimal("0.1")
LEAST_LEARNING = Decimal(50)


def learning_factor(percent: Decimal, quantity: int) -> Decimal:
    """Return what share of the first time a piece takes on average over a batch (Wright): n to the ln r / ln 2."""
    if quantity <= 1 or percent == HUNDRED:
        return ONE
    return round_to(unit_time(ONE, quantity, percent / HUNDRED), _MILLIONTH)


def _counts_actual(part: LabourStep) -> bool:
    return part.costs_actual and part.actual_minutes is not None


def learning_gap(part: LabourStep) -> Sentence | None:
    """Return what is wrong with the learning curve of a step; None where nothing is."""
    if part.learning_percent is None or LEAST_LEARNING <= part.learning_percent <= HUNDRED:
        return None
    return sentence("learning of {operation} between 50 and 100 %", operation=part.operation)


def costed_minutes(part: LabourStep, batch: int) -> Decimal | None:
    """Return the minutes of one piece that are paid for; None where they are not known."""
    if _counts_actual(part):
        return part.actual_minutes
    if part.quantity is None or part.learning_percent is None:
        return part.quantity
    return None if learning_gap(part) else part.quantity * learning_factor(part.learning_percent, batch)


def time_words(minutes: Decimal) -> Sentence:
    """Return minutes as they are said: "35 min", "2 h", "1 h 45"."""
    hours, rest = divmod(minutes, _SIXTY)
    if not hours:
        return sentence("{minutes} min", minutes=tidy(rest))
    if not rest:
        return sentence("{hours} h", hours=int(hours))
    return sentence("{hours} h {minutes}", hours=int(hours), minutes=f"{tidy(rest):0>2f}")


def time_detail(part: LabourStep) -> Sentence:
    """Return the planned time, and beside it what a piece really took."""
    if part.actual_minutes is None:
        return NOTHING if part.quantity is None else sentence("planned {time}", time=time_words(part.quantity))
    took = time_words(part.actual_minutes)
    if part.quantity is None:
        return sentence("took {time}", time=took)
    return sentence("planned {time} · took {took}", time=time_words(part.quantity), took=took)


def time_steps(ledger: Ledger, part: LabourStep, price: UnitPrice) -> tuple[Sentence, ...]:
    """Say how the hours follow from the minutes, and what the difference to the plan comes to."""
    minutes = costed_minutes(part, ledger.batch) or ZERO
    steps = []
    if part.learning_percent is not None and ledger.batch > 1 and not _counts_actual(part):
        steps.append(
            sentence(
                "Each doubling of the batch brings the time to {percent} %: over {count} pieces it is "
                "{planned} min × {factor} = {minutes} min on average.",
                percent=tidy(part.learning_percent),
                count=ledger.batch,
                planned=tidy(part.quantity or minutes),
                factor=tidy(learning_factor(part.learning_percent, ledger.batch)),
                minutes=tidy(minutes),
            )
        )
    if part.actual_minutes is not None and part.quantity is not None and price.amount is not None:
        steps.append(_difference(ledger, part, part.actual_minutes - part.quantity, price.amount))
    return (*steps, sentence("{minutes} min are {hours} h.", minutes=tidy(minutes), hours=tidy(minutes / _SIXTY)))


def _difference(ledger: Ledger, part: LabourStep, more: Decimal, hourly: Decimal) -> Sentence:
    facts: dict[str, Value | Sentence] = {
        "took": tidy(part.actual_minutes or more),
        "planned": tidy(part.quantity or more),
        "minutes": tidy(abs(more)),
        "amount": ledger.basis.shown(abs(more) / _SIXTY * hourly),
    }
    if not more:
        return sentence("It took the {planned} min that were planned.", **facts)
    if more > 0:
        return sentence("It took {took} min instead of {planned} min: {minutes} min or {amount} more.", **facts)
    return sentence("It took {took} min instead of {planned} min: {minutes} min or {amount} less.", **facts)
