"""A finder over a list of codes: what is found becomes a line "R-0001 = 6" of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jewelcraft.ui.picking.finder_field import PieceFinder

if TYPE_CHECKING:
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.widgets.fields import NotesEdit


class LineFinder(PieceFinder):
    """Adds each piece that is found to a field of lines, and is ready for the next one."""

    def __init__(self, hub: LibraryHub, lines: NotesEdit) -> None:
        super().__init__(hub, "")
        self.setPlaceholderText(self.tr("Find by code or title; x 6 behind it says how many"))
        self._lines = lines
        self.found.connect(self._add)
        self.not_found.connect(self._add_text)

    def _add(self, row: PieceRow, count: int) -> None:
        self._add_text(f"{row.code} = {count}")

    def _add_text(self, text: str) -> None:
        before = self._lines.toPlainText().rstrip()
        self._lines.setPlainText(f"{before}\n{text}" if before else text)
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
