"""The quick look over the Inbox: every waiting picture as large as the window, from the current one on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt

from jewelcraft.ui.gallery.side_reader import SideReader

if TYPE_CHECKING:
    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.gallery.quick_look import QuickLook
    from jewelcraft.ui.inbox.page import InboxPage


class InboxLook(QObject):
    """Opens the quick look, and leaves the picture chosen that was seen last."""

    def __init__(self, page: InboxPage) -> None:
        super().__init__(page)
        self._page = page
        self.view: QuickLook | None = None

    def show(self) -> None:
        """Show the current picture; arrows go on to the others."""
        page = self._page
        photos = [page.model.photo(page.model.index(row)) for row in range(page.model.rowCount())]
        if photos:
            chosen = page.view.selectionModel().selectedIndexes()
            current = page.view.currentIndex()
            start = current if current in chosen or not chosen else min(chosen)
            self._open().show_photos(photos, max(0, start.row()), "")

    def _open(self) -> QuickLook:
        if self.view is None:
            from jewelcraft.ui.gallery.quick_look import QuickLook

            hub = self._page.desk.hub
            side = SideReader(hub.path, self)
            side.failed.connect(self._page.desk.messages.tell)
            hub.closing.connect(side.close)
            self._page.destroyed.connect(side.close)
            self.view = QuickLook(side, hub.thumbnails, self._page.window(), hub.reader.photos.thumbnail)
            self.view.closed.connect(self._on_closed)
            self.view.edit_asked.connect(self._edit)
            self._page.destroyed.connect(self.view.deleteLater)
        return self.view

    def _on_closed(self) -> None:
        view = self._page.view
        if self.view is not None and self.view.place != view.currentIndex().row():
            view.setCurrentIndex(self._page.model.index(self.view.place))
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, photo: Photo) -> None:
        from jewelcraft.ui.workbench.opening import open_bench

        if not self._page.model.shows_trash:
            open_bench(self._page.desk, photo, self._page.selected(), self._page.view)
