"""Choose the picture of the cover among the pictures of the catalog's pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.look import look
from jewelcraft.ui.thumbnails import Crop
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.thumbnails import Thumbnails

_FINISHED = (PhotoKind.PHOTO, PhotoKind.SAMPLE)
_TILE = 76
_CELL = 128
_Index = QModelIndex | QPersistentModelIndex


class PictureTile(QAbstractButton):
    """A small picture that can be pressed to choose another."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._digest = ""
        self.setFixedSize(_TILE, _TILE)
        self.setProperty("ring", "outside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Choose the picture"))
        self.setAccessibleName(self.tr("Cover picture"))
        thumbnails.ready.connect(self._on_ready)

    def show_picture(self, digest: str) -> None:
        """Show a picture by its digest."""
        self._digest = digest
        self.update()

    def _on_ready(self, digest: str) -> None:
        if digest == self._digest:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in its frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_picture(painter, self.rect().toRectF().toRect(), self._thumbnails, self._digest)
        painter.setPen(QPen(look().color("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class PhotoModel(QAbstractListModel):
    """The pictures of the pieces, in the catalog's order."""

    def __init__(self, photos: Sequence[Photo], names: dict[str, str]) -> None:
        super().__init__()
        self.photos = list(photos)
        self._names = names

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many pictures there are."""
        return 0 if parent.isValid() else len(self.photos)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the code of the picture's piece for tooltips and readers."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._names.get(self.photos[index.row()].piece_id or "", "")
        return None


class PhotoDelegate(QStyledItemDelegate):
    """Paints a picture in its frame, the chosen one with a thick one."""

    def __init__(self, model: PhotoModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a cell."""
        return QSize(_CELL, _CELL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a picture."""
        room = option.rect.adjusted(6, 6, -6, -6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_picture(painter, room, self._thumbnails, self._model.photos[index.row()].digest)
        chosen = bool(option.state & option.state.State_Selected)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("accent" if chosen else "border"), 2.5 if chosen else 1))
        painter.drawRoundedRect(room.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _paint_picture(painter: QPainter, room: Any, thumbnails: Thumbnails, digest: str) -> None:
    ratio = painter.device().devicePixelRatioF()
    pixmap = None
    if digest:
        crop = Crop(room.width(), room.height(), 50, 50, top=8, bottom=8, ratio=ratio)
        pixmap = thumbnails.crop(digest, crop)
    if pixmap is not None:
        painter.drawPixmap(room, pixmap)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color("photo"))
    painter.drawRoundedRect(room, 8, 8)


class CoverDialog(Dialog):
    """Shows the pictures to choose from.

    Signals:
        picture_chosen: carries the digest.
    """

    picture_chosen = Signal(str)

    def __init__(self, hub: LibraryHub, piece_ids: Sequence[str], digest: str, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CoverDialog", "Choose the cover picture"), "", parent, width=640)
        photos = [photo for piece_id in piece_ids for photo in hub.reader.photos.of_piece(piece_id)]
        photos = list({photo.digest: photo for photo in photos if photo.trashed_at is None}.values())
        photos.sort(key=lambda photo: photo.kind not in _FINISHED)
        names = {row.id: row.code for row in hub.reader.pieces.rows(list(piece_ids))}
        self.model = PhotoModel(photos, names)
        self.view = self._build_view(hub.thumbnails)
        self.body.addWidget(self.view)
        use = PrimaryButton(self.tr("Use this picture"))
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_button(use, 1)
        self.accepted.connect(self._tell)
        hub.thumbnails.ready.connect(self.view.viewport().update)
        row = next((place for place, photo in enumerate(photos) if photo.digest == digest), 0)
        self.view.setCurrentIndex(self.model.index(row))
        use.setEnabled(bool(photos))

    def _build_view(self, thumbnails: Thumbnails) -> QListView:
        view = QListView()
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMovement(QListView.Movement.Static)
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setModel(self.model)
        view.setItemDelegate(PhotoDelegate(self.model, thumbnails, view))
        view.setFixedHeight(min(3, -(-len(self.model.photos) // 4) or 1) * _CELL + 8)
        view.setAccessibleName(self.tr("Pictures of the pieces"))
        view.doubleClicked.connect(lambda _index: self.accept())
        return view

    def _tell(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.picture_chosen.emit(self.model.photos[index.row()].digest)
