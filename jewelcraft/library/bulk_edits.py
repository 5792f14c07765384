"""One change for many pieces: seen first, with what it does to each price, then made as one action."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.bulk_edit import changer_of
from jewelcraft.domain.edit_request import EditBasis
from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.edited_text import edited_text
from jewelcraft.domain.plausible import check_piece
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.pieces import now
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.library.recost import FigureRoom

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.edit_request import Edit
    from jewelcraft.domain.edited_text import Shown
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.texts import Texts
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

_BATCH = 200


@dataclass(frozen=True, slots=True)
class EditedPiece:
    """A piece before and after: the values of the fields, cost and wholesale price."""

    piece_id: str
    code: str
    titles: Texts
    before: tuple[Shown, ...]
    after: tuple[Shown, ...]
    is_changed: bool
    cost_before: Money | None
    cost_after: Money | None
    price_before: Money | None
    price_after: Money | None
    metal_day: date | None = None
    """The day of the oldest metal price that cost and price rest on."""

    @property
    def price_change(self) -> Decimal | None:
        """By how much the wholesale price moves; None where one of them is not known."""
        before, after = self.price_before, self.price_after
        if before is None or after is None or before.currency != after.currency:
            return None
        return after.amount - before.amount


def preview_edits(
    library: Library, ids: Sequence[str], edits: Sequence[Edit], progress: Progress | None = None
) -> tuple[EditedPiece, ...]:
    """Return what edits would do to pieces, those that change first; nothing is kept.

    Raises:
        InvalidValueError: where a value cannot be used.
    """
    room = FigureRoom(library.rates.card(), library.price_lists.book())
    fields = tuple(dict.fromkeys((edit.field, edit.only) for edit in edits))
    alloys = library.rates.card().alloys
    shown = []
    for piece, changed in _edited(library, ids, edits, progress or NoProgress()):
        is_changed = piece != changed
        before = room.figures(piece)
        after = room.figures(changed) if is_changed else before
        shown.append(
            EditedPiece(
                piece.id,
                piece.code,
                piece.titles,
                tuple(value for field, only in fields for value in edited_text(piece, field, only, alloys)),
                tuple(value for field, only in fields for value in edited_text(changed, field, only, alloys)),
                is_changed,
                before.cost,
                after.cost,
                before.wholesale,
                after.wholesale,
                oldest_day((before.metal_day, after.metal_day)),
            )
        )
    return tuple(sorted(shown, key=lambda each: not each.is_changed))


def apply_edits(
    library: Library, ids: Sequence[str], edits: Sequence[Edit], progress: Progress | None = None
) -> Changes:
    """Change pieces as one action that one undo takes back; pieces that stay as they are are not touched.

    Raises:
        InvalidValueError: where a value cannot be used; then nothing is changed.
        Cancelled: where the user stopped; then nothing is changed.
    """
    moment = now()
    changed = [new for old, new in _edited(library, ids, edits, progress or NoProgress()) if old != new]
    label = one_or_many(len(changed), sentence("1 piece edited"), sentence("{count} pieces edited"))
    with library.store.action(label, bulk=True) as action:
        for piece in changed:
            library.store.pieces.update(replace(piece, changed_at=moment))
    return action.changes | library.follow(action.changes)


def _edited(
    library: Library, ids: Sequence[str], edits: Sequence[Edit], progress: Progress
) -> Iterator[tuple[Piece, Piece]]:
    alloys = {alloy.id: alloy for alloy in library.rates.alloys()}
    basis = EditBasis(alloys, library.price_lists.book(), library.settings.home_currency)
    changers = [changer_of(edit, basis) for edit in edits]
    for start in range(0, len(ids), _BATCH):
        progress.step(start, len(ids))
        for piece in library.store.pieces.many(ids[start : start + _BATCH]):
            changed = piece
            for change in changers:
                changed = change(changed)
            check_piece(changed)
            yield piece, changed
    progress.step(len(ids), len(ids))


def values_in_use(library: Library, ids: Sequence[str], field: EditField) -> list[str]:
    """Return the names that pieces have in a field, for choosing which of them an edit is for."""
    found: dict[str, None] = {}
    for piece in library.store.pieces.many(ids):
        if field in {EditField.STONE, EditField.NATURE, EditField.TREATMENT, EditField.STONE_WEIGHT}:
            names = [part.kind for part in piece.stones]
        elif field in {EditField.FINDING, EditField.FINDING_PRICE}:
            names = [part.name for part in piece.findings]
        elif field in {EditField.LABOUR_RATE, EditField.MINUTES}:
            names = [step.operation for step in piece.labour]
        elif field in {EditField.ALLOY, EditField.REMAKE, EditField.LOSS}:
            names = [part.alloy for part in piece.metals]
        else:
            names = []
        found.update(dict.fromkeys(names))
    return sorted(found, key=str.casefold)
