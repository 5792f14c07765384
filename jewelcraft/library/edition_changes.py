"""What a buyer who holds one edition should be told: prices that moved, pieces that are new or gone, other words."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.edition import Changed
from jewelcraft.domain.edition import EditionChange
from jewelcraft.domain.edition import EditionComparison
from jewelcraft.domain.numbers import HUNDRED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import Phrase

_TENTH = Decimal("0.1")


def compare_contents(
    before: CatalogContent, after: CatalogContent, number: int, later: int | None
) -> EditionComparison:
    """Compare two contents piece by piece, in the order of the later one; what is gone comes last."""
    old = {entry.piece_id: entry for entry in before.entries}
    new = {entry.piece_id: entry for entry in after.entries}
    changes: list[EditionChange] = []
    unchanged = 0
    for piece_id, entry in new.items():
        known = old.get(piece_id)
        found = [_told(entry, Changed.NEW, "", entry.price)] if known is None else list(_differences(known, entry))
        changes += found
        unchanged += not found
    changes += [_told(entry, Changed.GONE, entry.price, "") for key, entry in old.items() if key not in new]
    return EditionComparison(number, later, tuple(changes), unchanged)


def _differences(before: Entry, after: Entry) -> Iterator[EditionChange]:
    if _price(before) != _price(after):
        yield _told(after, Changed.PRICE, before.price, after.price, _percent(before, after))
    for old, new in ((before.titles, after.titles), (before.descriptions, after.descriptions)):
        if old != new:
            yield _told(after, Changed.TEXT, _text(old), _text(new))
    if before.code != after.code:
        yield _told(after, Changed.TEXT, before.code, after.code)
    facts = {fact.kind: fact for fact in before.facts}
    later = {fact.kind: fact for fact in after.facts}
    for kind in dict.fromkeys((*facts, *later)):
        old_text = facts[kind].text if kind in facts else ""
        new_text = later[kind].text if kind in later else ""
        if old_text != new_text:
            yield _told(after, Changed.FACTS, old_text, new_text)
    if [picture.digest for picture in before.pictures] != [picture.digest for picture in after.pictures]:
        yield _told(after, Changed.PICTURE, "", "")


def _price(entry: Entry) -> tuple[object, ...]:
    return (entry.money.amount, entry.money.currency) if entry.money is not None else (entry.price,)


def _percent(before: Entry, after: Entry) -> Decimal | None:
    old, new = before.money, after.money
    if old is None or new is None or old.currency != new.currency or not old.amount:
        return None
    return ((new.amount / old.amount - 1) * HUNDRED).quantize(_TENTH)


def _text(phrases: tuple[Phrase, ...]) -> str:
    return " / ".join(phrase.text for phrase in phrases)


def _told(entry: Entry, what: Changed, before: str, after: str, percent: Decimal | None = None) -> EditionChange:
    return EditionChange(entry.piece_id, entry.code, entry.title.text, what, before, after, percent)
