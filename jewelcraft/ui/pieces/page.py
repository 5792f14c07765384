"""The Pieces place: the gallery, and over it the page of the piece that was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.gallery.page import GalleryPage
from jewelcraft.ui.places import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.piece.page import PiecePage


class PiecesPage(Page):
    """Gallery and piece page, one in front of the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.stack = QStackedWidget()
        self.gallery = GalleryPage(desk)
        self._piece: PiecePage | None = None
        self.stack.addWidget(self.gallery)
        self.column.addWidget(self.stack)
        self.gallery.piece_open_requested.connect(self.open_piece)
        self.gallery.doings.begun.connect(self._begin_typing)

    @property
    def front(self) -> Page:
        """The page in front."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else self.gallery

    @property
    def piece(self) -> PiecePage:
        """The page of one piece, built when the first one is opened."""
        if self._piece is None:
            # The first one takes a moment; the hourglass says so where modules are still to be imported.
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                from jewelcraft.ui.piece.page import PiecePage

                self._piece = PiecePage(self.desk)
                self._piece.closed.connect(self._on_closed)
                self.stack.addWidget(self._piece)
            finally:
                QGuiApplication.restoreOverrideCursor()
        return self._piece

    def open_piece(self, piece_id: str) -> None:
        """Open a piece; Page Up and Down then follow the gallery's order."""
        page = self.piece
        self.stack.setCurrentWidget(page)
        page.open_piece(piece_id, self.gallery.board.model.ids)
        self._hand_keys()
        page.activated()

    def _begin_typing(self) -> None:
        self.piece.show_tab(0)
        self.piece.design.begin_typing()

    def activated(self) -> None:
        """Come to the front."""
        self.front.activated()

    def left(self) -> None:
        """Go to the back; save what is being typed."""
        self.front.left()

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do on the page in front; the next piece can be begun from the one before."""
        return {"new_piece": self._make_next, **self.front.key_actions()}

    def _make_next(self) -> None:
        self.front.left()
        self.gallery.doings.make_piece()

    def go_back(self) -> bool:
        """Go back one level."""
        return self.front.go_back()

    def show_item(self, what: object) -> None:
        """Open a piece, or show a query in the gallery."""
        if isinstance(what, PieceQuery):
            self._show_gallery()
            self.gallery.show_item(what)
        elif isinstance(what, str):
            self.open_piece(what)

    def _on_closed(self, piece_id: str) -> None:
        self._show_gallery()
        if piece_id:
            self.gallery.select_piece(piece_id)

    def _show_gallery(self) -> None:
        self.stack.setCurrentWidget(self.gallery)
        self._hand_keys()
        self.gallery.activated()

    def _hand_keys(self) -> None:
        self.desk.actions.hand_to(self.key_actions())
