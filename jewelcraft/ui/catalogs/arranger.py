"""Which pieces stand in the catalog, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.ui.catalogs.cell_dialog import CellDialog
from jewelcraft.ui.catalogs.cover_choice import CoverDialog
from jewelcraft.ui.catalogs.piece_picker import PiecePicker
from jewelcraft.ui.gallery.row_words import title_of

if TYPE_CHECKING:
    from jewelcraft.ui.catalogs.designer import Designer


class Arranger(QObject):
    """Adds, moves and takes out pieces of the catalog in the designer."""

    def __init__(self, designer: Designer) -> None:
        super().__init__(designer)
        self._designer = designer

    def ask_pieces(self) -> None:
        """Let the user choose the pieces."""
        if self._designer.catalog is None:
            return
        before = tuple(self._designer.rows)
        dialog = PiecePicker(
            self._designer.hub,
            [piece_id for piece_id in self._designer.catalog.piece_ids if piece_id in before],
            self._designer,
        )
        dialog.pieces_chosen.connect(self._take_pieces)
        dialog.open()

    def _take_pieces(self, piece_ids: tuple[str, ...]) -> None:
        if self._designer.catalog is None:
            return
        new = [piece_id for piece_id in piece_ids if piece_id not in self._designer.catalog.piece_ids]
        self._designer.change({"piece_ids": piece_ids}, new[0] if new else "")

    def ask_cover(self) -> None:
        """Let the user choose the picture of the cover."""
        if self._designer.catalog is not None:
            dialog = CoverDialog(
                self._designer.hub,
                tuple(self._designer.rows),
                self._designer.cover_digest(self._designer.catalog),
                self._designer,
            )
            dialog.picture_chosen.connect(lambda digest: self._designer.change({"cover_digest": digest}))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def ask_cell(self) -> None:
        """Let the user change picture, words and place of the chosen piece in this catalog."""
        catalog, piece_id = self._designer.catalog, self._designer.canvas.view.piece_id
        if catalog is None or piece_id not in self._designer.rows:
            return
        piece = self._designer.hub.reader.pieces.get(piece_id)
        dialog = CellDialog(self._designer.hub, catalog, piece, self._designer)
        dialog.decided.connect(self._decide)
        dialog.open()

    def _decide(self, choice: PieceChoice) -> None:
        catalog = self._designer.catalog
        if catalog is None:
            return
        others = tuple(other for other in catalog.choices if other.piece_id != choice.piece_id)
        is_plain = choice == PieceChoice(choice.piece_id)
        self._designer.change({"choices": others if is_plain else (*others, choice)}, choice.piece_id)

    def move_piece(self, by: int) -> None:
        """Let the chosen piece stand one place earlier or later."""
        piece_id = self._designer.canvas.view.piece_id
        shown = list(self._designer.rows)
        if piece_id not in shown:
            return
        place = shown.index(piece_id) + by
        if 0 <= place < len(shown):
            self.put_at(piece_id, shown[place])

    def put_at(self, piece_id: str, other: str) -> None:
        """Put a piece into the place of another, which moves over."""
        if self._designer.catalog is None:
            return
        ids = list(self._designer.catalog.piece_ids)
        place = ids.index(other)
        ids.remove(piece_id)
        ids.insert(place, piece_id)
        self._designer.change({"piece_ids": tuple(ids)}, piece_id)

    def put_page(self, source: int, target: int) -> None:
        """Put the pieces of a page before or behind those of another."""
        catalog, sheet = self._designer.catalog, self._designer.sheet
        if catalog is None or sheet is None or not (0 <= target < len(sheet.pages)):
            return
        carried, there = sheet.pages[source].piece_ids, sheet.pages[target].piece_ids
        if not carried or not there:
            return
        rest = [piece_id for piece_id in catalog.piece_ids if piece_id not in carried]
        place = rest.index(there[-1]) + 1 if target > source else rest.index(there[0])
        self._designer.change({"piece_ids": (*rest[:place], *carried, *rest[place:])}, carried[0])

    def remove_piece(self) -> None:
        """Take the chosen piece out of the catalog."""
        piece_id = self._designer.canvas.view.piece_id
        row = self._designer.rows.get(piece_id)
        if self._designer.catalog is None or row is None:
            return
        shown = list(self._designer.rows)
        place = shown.index(piece_id)
        neighbours = [*shown[place + 1 :], *reversed(shown[:place])]
        ids = tuple(other for other in self._designer.catalog.piece_ids if other != piece_id)
        told = self.tr("{piece} taken out of the catalog").format(piece=title_of(row))
        self._designer.change({"piece_ids": ids}, neighbours[0] if neighbours else "", told)
