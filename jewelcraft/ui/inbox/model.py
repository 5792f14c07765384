"""The pictures that wait, as a list model; thumbnails come when a cell is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QMimeData
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import Qt

from jewelcraft.ui.inbox.piece_shelf import PHOTOS_MIME
from jewelcraft.ui.inbox.piece_shelf import photos_mime
from jewelcraft.ui.inbox.sessions import sessions
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.hub import LibraryHub

Index = QModelIndex | QPersistentModelIndex
PHOTO_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class InboxModel(QAbstractListModel):
    """The waiting pictures by when they were taken, the newest first; or those in the Trash, where `shows_trash`."""

    def __init__(self, hub: LibraryHub) -> None:
        super().__init__()
        self._hub = hub
        self._photos: list[Photo] = []
        self._groups: dict[int, int] = {}
        self.shows_trash = False
        hub.thumbnails.ready.connect(self._on_ready)

    def refresh(self) -> None:
        """Read the Inbox, or the pictures in the Trash, anew."""
        kept = self._hub.reader.photos
        groups = [kept.trashed()] if self.shows_trash else sessions(kept.inbox())
        photos = [photo for group in groups for photo in group]
        if photos != self._photos:
            self.beginResetModel()
            self._photos = photos
            self._groups = {}
            first = 0
            for group in groups if len(groups) > 1 else []:
                self._groups[first] = len(group)
                first += len(group)
            self.endResetModel()

    def group_of(self, row: int) -> range:
        """Return the rows of the pictures that were taken in one go with this one."""
        first = max((start for start in self._groups if start <= row), default=0)
        return range(first, first + self._groups.get(first, len(self._photos)))

    def group_size(self, row: int) -> int:
        """Return how many pictures the group has that begins with a row; 0 where none begins there."""
        return self._groups.get(row, 0)

    def photo(self, index: Index) -> Photo:
        """Return the picture of a cell."""
        return self._photos[index.row()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let pictures that wait be dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() and not self.shows_trash else flags

    def mimeTypes(self) -> list[str]:
        """Return what is dragged."""
        return [PHOTOS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged pictures."""
        return photos_mime([self._photos[index.row()].id for index in sorted(indexes, key=lambda each: each.row())])

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
