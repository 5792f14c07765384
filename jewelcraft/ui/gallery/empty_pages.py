"""What stands in place of the pieces where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import Shelf
from jewelcraft.library.resources import resource
from jewelcraft.ui.gallery.finder import parts_of
from jewelcraft.ui.intake import has_pictures
from jewelcraft.ui.intake import paths_in
from jewelcraft.ui.widgets.buttons import SMALL_GHOST
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.empty_state import EmptyState
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.look_only import for_changes

_PRINTS = ("solitaire-ring.jpg", "three-stone-ring.jpg", "granulated-studs.jpg")

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent
    from PySide6.QtGui import QDropEvent

    from jewelcraft.ui.gallery.finder import Found


def _sample_prints() -> list[QPixmap]:
    """Return small prints of the sample's pictures; where they were not shipped, icons stand in their place."""
    try:
        prints = [QPixmap(str(resource("prints", name))) for name in _PRINTS]
    except FileNotFoundError:
        return []
    return [] if any(each.isNull() for each in prints) else prints


class EmptyPages(QStackedWidget):
    """The empty states of the pieces.

    Signals:
        photos_requested, folder_requested, table_requested, piece_requested: ways to begin.
        clear_requested: carries the filters to take away, or "text".
        pictures_dropped: carries paths or an image.
    """

    photos_requested = Signal()
    folder_requested = Signal()
    table_requested = Signal()
    piece_requested = Signal()
    clear_requested = Signal(object)
    pictures_dropped = Signal(object)

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self.setAcceptDrops(True)
        self._first: QWidget | None = None
        self._nothing: EmptyState | None = None

    def _build_first(self) -> EmptyState:
        photos = for_changes(PrimaryButton(self.tr("Choose photos"), "image"))
        photos.clicked.connect(self.photos_requested)
        piece = for_changes(OutlineButton(self.tr("Start without a photo"), "plus"))
        piece.clicked.connect(self.piece_requested)
        folder = Button(self.tr("Folder of photos"), "folder-open", style=SMALL_GHOST)
        folder.clicked.connect(self.folder_requested)
        table = for_changes(Button(self.tr("Table of pieces"), "table", style=SMALL_GHOST))
        table.clicked.connect(self.table_requested)
        return EmptyState(
            self.tr("Your first piece starts with a photo"),
            self.tr("Drop photos or scanned sketches here. You can fill in metal, stones and hours later."),
            (photos, piece),
            pictures=_sample_prints(),
            also=self.tr("or bring in what you have"),
            also_buttons=(folder, table),
        )

    def _build_tip(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Glyph("keyboard", self, "ink3"))
        row.addWidget(Label(self.tr("Tip: Ctrl N makes a new piece from anywhere."), "small", "ink2"))
        row.addStretch(1)
        return row

    def show_first(self) -> None:
        """Show how to begin."""
        if self._first is None:
            self._first = QWidget()
            column = QVBoxLayout(self._first)
            column.setContentsMargins(24, 20, 24, 14)
            column.setSpacing(12)
            column.addWidget(self._build_first(), 1)
            column.addLayout(self._build_tip())
            self.addWidget(self._first)
        self.setCurrentWidget(self._first)

    def show_nothing(self, found: Found) -> None:
        """Say why nothing was found, and offer the way out."""
        state = self._word(found)
        if self._nothing is not None:
            self.removeWidget(self._nothing)
            self._nothing.deleteLater()
        self._nothing = state
        self.addWidget(state)
        self.setCurrentWidget(state)

    def headline(self) -> str:
        """Return the line shown."""
        shown = self._nothing
        if shown is not None and self.currentWidget() is shown:
            return shown.headline.plain_text()
        return self.tr("Your first piece starts with a photo")

    def _word(self, found: Found) -> EmptyState:
        query = found.query
        if not found.of or not parts_of(query):
            return self._word_shelf(query.shelf)
        if query.text and (not found.culprits or "text" in found.culprits):
            return self._word_search(found)
        parts = [part for part in found.culprits if part != "text"] or [p for p in parts_of(query) if p != "text"]
        names = ", ".join(self._name_of(part) for part in parts)
        text = (
            self.tr("Without the filter {filter} there are some.").format(filter=names)
            if len(found.culprits) == 1
            else self.tr("These filters leave nothing together: {filters}.").format(filters=names)
        )
        clear = PrimaryButton(self.tr("Clear {filter}").format(filter=names) if len(parts) == 1 else self.tr("Clear"))
        clear.clicked.connect(lambda: self.clear_requested.emit(parts))
        return self._plain(self.tr("No piece fits these filters"), text, (clear,), "funnel")

    def _word_search(self, found: Found) -> EmptyState:
        query = found.query
        filters = [self._name_of(part) for part in parts_of(query) if part != "text"]
        if filters:
            headline = self.tr("No piece matches \u201c{text}\u201d in {filters}")
            headline = headline.format(text=query.text.strip(), filters=", ".join(filters))
        else:
            headline = self.tr("No piece matches \u201c{text}\u201d").format(text=query.text.strip())
        buttons: list[Button] = []
        if filters and len(found.culprits) > 1:
            wide = PrimaryButton(self.tr("Search all {count} pieces").format(count=found.of))
            wide.clicked.connect(lambda: self.clear_requested.emit([p for p in parts_of(query) if p != "text"]))
            buttons.append(wide)
        clear = OutlineButton(self.tr("Clear the search"))
        clear.clicked.connect(lambda: self.clear_requested.emit(["text"]))
        buttons.append(clear)
        text = self.tr("Try fewer letters, the code, a stone, or a word from the notes.")
        return self._plain(headline, text, buttons, "magnifying-glass")

    def _word_shelf(self, shelf: Shelf) -> EmptyState:
        if shelf is Shelf.TRASH:
            text = self.tr("Pieces that you move to Trash wait here until you delete them for ever.")
            return self._plain(self.tr("The Trash is empty"), text, (), "trash")
        if shelf is Shelf.ARCHIVE:
            text = self.tr("Put pieces that you no longer make into the archive. Their costs and photos stay.")
            return self._plain(self.tr("The archive is empty"), text, (), "archive")
        piece = for_changes(PrimaryButton(self.tr("New piece"), "plus"))
        piece.clicked.connect(self.piece_requested)
        return self._plain(
            self.tr("No piece is in use"), self.tr("All are in the archive or in Trash."), (piece,), "sketch-logo"
        )

    @staticmethod
    def _plain(headline: str, text: str, buttons: Sequence[Button], icon: str) -> EmptyState:
        return EmptyState(headline, text, buttons, icons=(icon,), framed=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures."""
        if has_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the pictures."""
        mime = event.mimeData()
        if has_pictures(mime):
            event.acceptProposedAction()
            self.pictures_dropped.emit(paths_in(mime) or mime.imageData())
