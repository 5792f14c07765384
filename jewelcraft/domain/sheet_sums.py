"""Say how the subtotals and the total of a cost sheet add up, from the very lines that are summed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.sentences import Value

_NAMES = {
    Bucket.METAL: sentence("Metal"),
    Bucket.STONES: sentence("Stones"),
    Bucket.FINDINGS: sentence("Findings"),
    Bucket.LABOUR: sentence("Labour"),
    Bucket.PLATING: sentence("Plating"),
    Bucket.EXTRAS: sentence("Extras"),
    Bucket.OVERHEAD: sentence("Overhead"),
}


def bucket_word(bucket: Bucket) -> Sentence:
    """Return the name of a group, with a capital."""
    return _NAMES[bucket]


def explain_subtotal(sheet: CostSheet, bucket: Bucket) -> tuple[Sentence, ...]:
    """Say how the lines of a group add up, and what of them is not known yet; nothing for an empty group."""
    lines = [line for line in sheet.lines if line.bucket is bucket]
    known = [_item(line.label, line.amount) for line in lines if line.amount is not None]
    steps = (_sum(known, sheet.subtotal(bucket)),) if known else ()
    gaps = [gap for line in lines for gap in line.gaps]
    return (*steps, sentence("Not counted yet: {names}.", names=_joined(gaps))) if gaps else steps


def explain_total(sheet: CostSheet) -> tuple[Sentence, ...]:
    """Say how the groups add up to the cost of one piece, at the rates of which day and in which batch."""
    known = [
        _item(_NAMES[bucket], sheet.subtotal(bucket))
        for bucket in Bucket
        if any(line.bucket is bucket and line.amount is not None for line in sheet.lines)
    ]
    steps = [_sum(known, sheet.known_total)] if known else []
    if known:
        step = Money(sheet.amount_step, sheet.currency)
        steps.append(sentence("Each line is rounded to {step}, halves up, and then added.", step=step))
    if sheet.batch_quantity > 1:
        steps.append(
            sentence(
                "It counts for one of {count} pieces made together; what is paid once is shared among them.",
                count=sheet.batch_quantity,
            )
        )
    if sheet.gaps:
        steps.append(sentence("Not counted yet: {names}.", names=_joined(sheet.gaps)))
    return tuple(steps)


def _item(name: Sentence, amount: Value | None) -> Sentence:
    return sentence("{name} {amount}", name=name, amount=amount if amount is not None else "")


def _sum(items: Sequence[Sentence], result: Value) -> Sentence:
    terms = items[0]
    for item in items[1:]:
        terms = sentence("{first} + {second}", first=terms, second=item)
    return sentence("{terms} = {result}.", terms=terms, result=result)


def _joined(names: Sequence[Sentence]) -> Sentence:
    joined = names[0]
    for name in names[1:]:
        joined = sentence("{first}, {second}", first=joined, second=name)
    return joined
