"""The pictures that wait, as a list model; thumbnails come when a cell is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt

from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.hub import LibraryHub

Index = QModelIndex | QPersistentModelIndex
PHOTO_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class InboxModel(QAbstractListModel):
    """The waiting pictures, newest first; or those in the Trash, where `shows_trash`."""

    def __init__(self, hub: LibraryHub) -> None:
        super().__init__()
        self._hub = hub
        self._photos: list[Photo] = []
        self.shows_trash = False
        hub.thumbnails.ready.connect(self._on_ready)

    def refresh(self) -> None:
        """Read the Inbox, or the pictures in the Trash, anew."""
        kept = self._hub.reader.photos
        photos = kept.trashed() if self.shows_trash else kept.inbox()
        if photos != self._photos:
            self.beginResetModel()
            self._photos = photos
            self.endResetModel()

    def photo(self, index: Index) -> Photo:
        """Return the picture of a cell."""
        return self._photos[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Return how many pictures wait."""
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a picture's name, record or description."""
        if not index.isValid():
            return None
        photo = self._photos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.name
        if role == PHOTO_ROLE:
            return photo
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{photo.name}, {describe(photo)}"
        return None

    def _on_ready(self, digest: str) -> None:
        for row, photo in enumerate(self._photos):
            if photo.picture == digest:
                index = self.index(row)
                self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DecorationRole)])


def in_short(photo: Photo) -> str:
    """Return kind and day of a picture in one line."""
    day = photo.taken_at or photo.added_at
    return " · ".join(filter(None, (word(photo.kind.value), write_date(day.date()) if day else "")))


def describe(photo: Photo) -> str:
    """Return kind, day and size of a picture in one line."""
    return f"{in_short(photo)} · {photo.width} × {photo.height}"
