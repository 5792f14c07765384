"""Show the pictures of the piece the keyboard is on, and go on to its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.gallery.piece_board import PieceBoard
    from jewelcraft.ui.gallery.quick_look import QuickLook
    from jewelcraft.ui.gallery.side_reader import SideReader
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.places import Page


class LookDesk(QObject):
    """Opens the quick look over the window, and steps from piece to piece at the ends."""

    def __init__(
        self,
        hub: LibraryHub,
        side: SideReader,
        board: PieceBoard,
        name_of: Callable[[str], str],
        page: Page,
    ) -> None:
        super().__init__(page)
        self._hub, self._side, self._board = hub, side, board
        self._name_of = name_of
        self._page = page
        self.view: QuickLook | None = None

    def show(self, place: int = -1) -> None:
        """Show one picture of the current piece; without a place its main one."""
        current = self._board.current
        photos = self._hub.reader.photos.of_piece(current) if current else []
        if current is None or not photos:
            return
        if place < 0:
            place = next((at for at, photo in enumerate(photos) if photo.is_cover), 0)
        if self.view is None:
            from jewelcraft.ui.gallery.quick_look import QuickLook

            read_small = self._hub.reader.photos.thumbnail
            self.view = QuickLook(self._side, self._hub.thumbnails, self._page.window(), read_small)
            self.view.closed.connect(self._board.take_focus)
            self.view.stepped.connect(self._on_stepped)
            self.view.edit_asked.connect(self._edit)
            self._page.destroyed.connect(self.view.deleteLater)
        self.view.show_photos(photos, place, self._name_of(current))

    def _edit(self, photo: Photo) -> None:
        from jewelcraft.ui.workbench.opening import open_bench

        others = self._hub.reader.photos.of_piece(photo.piece_id) if photo.piece_id else []
        open_bench(self._page.desk, photo, others, self._page)

    def _on_stepped(self, by: int) -> None:
        while self._board.step(by):
            current = self._board.current
            photos = self._hub.reader.photos.of_piece(current) if current else []
            if photos:
                self.show(0 if by > 0 else len(photos) - 1)
                return
