"""What is done with whole lines of the cost table: take out, let stand twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject

from jewelcraft.domain.parts import Part
from jewelcraft.domain.parts import find_part
from jewelcraft.domain.parts import with_part_after
from jewelcraft.domain.parts import without_parts
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    def _do(self, verb: str, keys: Sequence[LineKey]) -> None:
        verbs = {"remove": self.remove, "double": self.double}
        verbs[verb](keys)

    def remove(self, keys: Sequence[LineKey]) -> None:
        """Take the parts behind lines out of the piece; Undo brings them back."""
        ids = self._part_ids(keys)
        if not ids:
            return
        label = say(self._table.lines[next(key for key in keys if key[0] in ids)].label)
        self._draft.edit(lambda piece: without_parts(piece, ids))
        told = self.tr("{line} removed.").format(line=label)
        if len(ids) > 1:
            told = self.tr("{count} lines removed.").format(count=len(ids))
        self._hub.undo_snackbar(told)

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
