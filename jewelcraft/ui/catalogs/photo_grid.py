"""A small grid of pictures of which one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.catalogs.cover_choice import PhotoDelegate
from jewelcraft.ui.catalogs.cover_choice import PhotoModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.thumbnails import Thumbnails

_CELL = 84


class _SmallDelegate(PhotoDelegate):
    def sizeHint(self, option: object, index: object) -> QSize:
        return QSize(_CELL, _CELL)


class PhotoGrid(QWidget):
    """The pictures of a piece.

    Signals:
        picked: another one is chosen.
    """

    picked = Signal()

    def __init__(self, thumbnails: Thumbnails, photos: Sequence[Photo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PhotoModel(photos, {})
        self.view = QListView()
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_SmallDelegate(self.model, thumbnails, self.view))
        self.view.setFixedHeight(2 * _CELL + 4 if len(self.model.photos) > 4 else _CELL + 4)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Pictures of the piece"))
        self.view.selectionModel().currentChanged.connect(lambda *_: self.picked.emit())
        thumbnails.ready.connect(self.view.viewport().update)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addStretch(1)

    def pick(self, digest: str) -> None:
        """Choose a picture by its digest, else the first."""
        photos = self.model.photos
        row = next((place for place, photo in enumerate(photos) if photo.digest == digest), 0)
        self.view.setCurrentIndex(self.model.index(row))

    def chosen(self) -> Photo | None:
        """Return the chosen picture."""
        index = self.view.currentIndex()
        return self.model.photos[index.row()] if index.isValid() else None
