"""The Pieces place: the gallery, and over it the page of the piece that was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from jewelcraft.ui.gallery.page import GalleryPage
from jewelcraft.ui.places import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.ui.desk import Desk


class PiecesPage(Page):
    """Gallery and piece page, one in front of the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.stack = QStackedWidget()
        self.gallery = GalleryPage(desk)
        self.stack.addWidget(self.gallery)
        self.column.addWidget(self.stack)

    @property
    def front(self) -> Page:
        """The page in front."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else self.gallery

    def activated(self) -> None:
        """Come to the front."""
        self.front.activated()

    def left(self) -> None:
        """Go to the back; save what is being typed."""
        self.front.left()

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do on the page in front."""
        return self.front.key_actions()

    def go_back(self) -> bool:
        """Go back one level."""
        return self.front.go_back()

    def show_item(self, what: object) -> None:
        """Open a piece, or show a query in the gallery."""
        self.gallery.show_item(what)
