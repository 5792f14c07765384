"""New lines of the cost table: the field at the end of a group, and the part that comes of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.parts import with_new_parts
from jewelcraft.ui import trade_words
from jewelcraft.ui.piece.new_line import NewLine
from jewelcraft.ui.piece.part_editor import Offer
from jewelcraft.ui.piece.parts import KINDS
from jewelcraft.ui.piece.parts import new_part

if TYPE_CHECKING:
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.draft import PieceDraft

SLIP = (Bucket.METAL, Bucket.STONES, Bucket.FINDINGS, Bucket.LABOUR, Bucket.PLATING, Bucket.EXTRAS)
"""The groups that lines are added to, in the order of the sheet."""


class LineAdder(QObject):
    """Opens the field of a new line and adds what is typed there.

    Signals:
        added: a part was added; carries it.
    """

    added = Signal(object)

    def __init__(self, hub: LibraryHub, draft: PieceDraft, table: CostTable, parent: QObject) -> None:
        super().__init__(parent)
        self._hub, self._draft, self._table = hub, draft, table
        self.row: NewLine | None = None

    def begin(self, bucket: Bucket, card: RateCard, typed: str = "") -> None:
        """Open the field at the end of a group, with the names of the rates and what was typed already."""
        self.end()
        self._table.unfold(bucket)
        self.row = NewLine(bucket, self._table)
        self.row.named.connect(lambda name: self._add(bucket, name, card))
        self.row.block_pasted.connect(lambda: self._on_block(bucket))
        self.row.closed.connect(lambda: self._on_closed(bucket))
        self.row.passed.connect(lambda: self._on_passed(bucket, card))
        self._table.set_at_end(bucket, self.row)
        self.row.begin(_names(bucket, card), typed)
        self._table.show_widget(self.row)

    def end(self) -> None:
        """Close the field."""
        if self.row is not None:
            row, self.row = self.row, None
            self._table.set_at_end(row.bucket, None)
            row.hide()
            row.deleteLater()

    def _add(self, bucket: Bucket, name: str, card: RateCard) -> None:
        part = new_part(bucket, name, card, self._hub.reader.settings.default_loss_percent)
        self.end()
        self._draft.edit(lambda piece: with_new_parts(piece, [part]))
        self.added.emit(part)

    def _on_block(self, bucket: Bucket) -> None:
        self._on_closed(bucket)
        self._table.paste_requested.emit(bucket)

    def _on_passed(self, bucket: Bucket, card: RateCard) -> None:
        """Go on to the next group, as down a slip; behind the last one the field closes."""
        groups = list(SLIP)
        place = groups.index(bucket) + 1
        if place < len(groups):
            self.begin(groups[place], card)
        else:
            self._on_closed(bucket)

    def _on_closed(self, bucket: Bucket) -> None:
        """Give the keyboard back to the line above, or the group; who left by Tab has gone on already."""
        was_here = self.row is not None and self.row.field.hasFocus()
        self.end()
        if not was_here:
            self._table.group(bucket).add.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        keys = [key for key in self._table.shown_keys() if self._table.lines[key].bucket is bucket]
        if keys:
            self._table.select(keys[-1])
        else:
            self._table.group(bucket).setFocus(Qt.FocusReason.OtherFocusReason)


def _names(bucket: Bucket, card: RateCard) -> list[str]:
    if bucket is Bucket.METAL:
        return sorted(trade_words.alloy(alloy.name) for alloy in card.alloys.values())
    return Offer(card).names(KINDS[bucket])
