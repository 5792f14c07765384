"""What is done with whole lines of the cost table: take out, let stand twice, copy, cut and paste."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt

from jewelcraft.domain.brought_lines import BROUGHT
from jewelcraft.domain.brought_lines import without_brought
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.parts import FIELDS
from jewelcraft.domain.parts import Part
from jewelcraft.domain.parts import bucket_of
from jewelcraft.domain.parts import find_part
from jewelcraft.domain.parts import with_new_parts
from jewelcraft.domain.parts import with_part_after
from jewelcraft.domain.parts import without_parts
from jewelcraft.domain.pasted_rows import read_rows
from jewelcraft.ui.piece.line_clipboard import put_lines
from jewelcraft.ui.piece.line_clipboard import take_parts
from jewelcraft.ui.piece.line_clipboard import take_text
from jewelcraft.ui.piece.paste_dialog import PasteDialog
from jewelcraft.ui.piece.pasted_parts import understand
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.costsheet import Bucket
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.cost_table import LineKey
    from jewelcraft.ui.piece.draft import PieceDraft


class LineCare(QObject):
    """Answers the table where lines are meant as a whole."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, table: CostTable) -> None:
        super().__init__(table)
        self._hub, self._draft, self._table = hub, draft, table
        table.lines_requested.connect(self._do)
        table.paste_requested.connect(self.paste)

    def _do(self, verb: str, keys: Sequence[LineKey]) -> None:
        verbs = {"remove": self.remove, "double": self.double, "copy": self.copy, "cut": self.cut}
        verbs[verb](keys)

    def copy(self, keys: Sequence[LineKey]) -> bool:
        """Put the lines on the clipboard; tell whether a part stands behind any."""
        parts = self.parts(keys)
        if not parts:
            return False
        rows = [self._table.row(key) for key in keys]
        put_lines(parts, [row.text for row in rows if row is not None])
        return True

    def cut(self, keys: Sequence[LineKey]) -> None:
        """Put the lines on the clipboard and take them out of the piece."""
        if self.copy(keys):
            self.remove(keys)

    def paste(self, bucket: Bucket) -> None:
        """Add the lines on the clipboard; rows of a spreadsheet are shown first as they are understood."""
        try:
            parts = take_parts()
            if parts is not None:
                self.add(parts)
            elif bucket in FIELDS:
                self._preview(bucket)
        except JewelCraftError as error:
            self._hub.messages.tell(error)

    def _preview(self, bucket: Bucket) -> None:
        reader = self._hub.reader
        card = reader.rates.card()
        rows = understand(
            read_rows(take_text(), card.home_currency), bucket, card, reader.settings.default_loss_percent
        )
        dialog = PasteDialog(rows, bucket, card, self._table.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted_parts.connect(self.add)
        dialog.open()

    def add(self, parts: Sequence[Part]) -> None:
        """Add parts to the piece and choose their lines."""
        if not parts:
            return
        self._draft.edit(lambda piece: with_new_parts(piece, parts))
        for part in parts:
            self._table.unfold(bucket_of(part))
        self._table.select((parts[0].id, 0))
        self._table.mark({(part.id, 0) for part in parts} if len(parts) > 1 else set())
        self._hub.undo_snackbar(self.tr("Lines added: {count}").format(count=len(parts)))

    def remove(self, keys: Sequence[LineKey]) -> None:
        """Take the parts behind lines out of the piece; Undo brings them back."""
        if self._remove_beside(keys):
            return
        ids = self._part_ids(keys)
        if not ids:
            return
        label = say(self._table.lines[next(key for key in keys if key[0] in ids)].label)
        self._draft.edit(lambda piece: without_parts(piece, ids))
        told = self.tr("{line} removed.").format(line=label)
        if len(ids) > 1:
            told = self.tr("{count} lines removed.").format(count=len(ids))
        self._hub.undo_snackbar(told)

    def _remove_beside(self, keys: Sequence[LineKey]) -> bool:
        """Take out what a part only brings with it, as its setting; tell whether that was all."""
        lines = [self._table.lines[key] for key in keys]
        if not lines or not all(line.role in BROUGHT for line in lines):
            return False
        for line in lines:
            self._draft.edit(lambda piece, line=line: without_brought(piece, line.part_id, line.role))  # type: ignore[misc]
        self._hub.undo_snackbar(self.tr("{line} removed.").format(line=say(lines[0].label)))
        return True

    def double(self, keys: Sequence[LineKey]) -> None:
        """Let the part behind a line stand twice."""
        for part in self.parts(keys):
            copy = replace(part, id=str(uuid4()))
            self._draft.edit(lambda piece, part=part, copy=copy: with_part_after(piece, part.id, copy))  # type: ignore[misc]
            self._table.select((copy.id, 0))

    def parts(self, keys: Sequence[LineKey]) -> list[Part]:
        """Return the parts behind lines, each once."""
        found = [find_part(self._draft.piece, part_id) for part_id in self._part_ids(keys)]
        return [each[1] for each in found if each is not None]

    def _part_ids(self, keys: Sequence[LineKey]) -> list[str]:
        ids = dict.fromkeys(key[0] for key in keys)
        return [part_id for part_id in ids if find_part(self._draft.piece, part_id) is not None]
