"""The Catalogs place: the shelf, and over it the designer of the catalog that was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from jewelcraft.domain.errors import NotFoundError
from jewelcraft.ui.catalogs.designer import Designer
from jewelcraft.ui.catalogs.easel import Easel
from jewelcraft.ui.catalogs.shelf import CatalogShelf
from jewelcraft.ui.gallery.side_reader import SideReader
from jewelcraft.ui.places import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.ui.desk import Desk


class CatalogsPage(Page):
    """Shelf and designer, one in front of the other; both look at the library through one reader of their own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._side = SideReader(desk.hub.path, self)
        easel = Easel()
        self.shelf = CatalogShelf(desk, self._side, easel)
        self.designer = Designer(desk, self._side, easel)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.shelf)
        self.stack.addWidget(self.designer)
        self.column.addWidget(self.stack)
        self.shelf.opened.connect(self.open_catalog)
        self.designer.closed.connect(self._close_catalog)
        self._side.failed.connect(desk.messages.tell)
        desk.hub.opened.connect(self._side.close)
        desk.hub.closed.connect(self._side.close)

    @property
    def front(self) -> Page:
        """The page in front."""
        return self.designer if self.stack.currentWidget() is self.designer else self.shelf

    def open_catalog(self, catalog_id: str) -> None:
        """Design a catalog."""
        self.stack.setCurrentWidget(self.designer)
        try:
            self.designer.show_catalog(catalog_id)
        except NotFoundError as error:
            self._close_catalog()
            self.desk.messages.tell(error)
            return
        self._take_keys()

    def _close_catalog(self) -> None:
        self.stack.setCurrentWidget(self.shelf)
        self._take_keys()

    def _take_keys(self) -> None:
        if self.isVisible():
            self.desk.actions.hand_to(self.key_actions())
            self.front.activated()

    def show_item(self, what: object) -> None:
        """Open a catalog by its id, or begin one with pieces that were chosen elsewhere."""
        if isinstance(what, str):
            self.open_catalog(what)
        elif isinstance(what, (tuple, list)):
            if self.front is self.designer:
                self.designer.close_catalog()
            self.shelf.ask_new([str(piece_id) for piece_id in what])

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
