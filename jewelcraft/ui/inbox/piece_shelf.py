"""Pieces on which pictures can be dropped: those that a search finds, else the ones worked on last."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QByteArray
from PySide6.QtCore import QMimeData
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.ui.look import look
from jewelcraft.ui.thumbnails import Crop
from jewelcraft.ui.wording import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent
    from PySide6.QtGui import QDragLeaveEvent
    from PySide6.QtGui import QDragMoveEvent
    from PySide6.QtGui import QDropEvent

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.thumbnails import Thumbnails

PHOTOS_MIME = "application/x-jewelcraft-photos"
_SHOWN = 12
_HEIGHT, _PICTURE = 48, 40
_ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


def photos_mime(photo_ids: Sequence[str]) -> QMimeData:
    """Return what is dragged when pictures of the Inbox are."""
    mime = QMimeData()
    mime.setData(PHOTOS_MIME, QByteArray(json.dumps(list(photo_ids)).encode()))
    return mime


def photo_ids_in(mime: QMimeData) -> list[str]:
    """Return the pictures of the Inbox that are dragged; none where it is something else."""
    if not mime.hasFormat(PHOTOS_MIME):
        return []
    return [str(photo_id) for photo_id in json.loads(bytes(mime.data(PHOTOS_MIME).data()))]


class _PieceModel(QAbstractListModel):
    """A few pieces at a glance."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PieceRow] = []

    def show_rows(self, rows: list[PieceRow]) -> None:
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.code}  {row.titles.best(language())}"
        return row if role == _ROW_ROLE else None


class PieceShelf(QListView):
    """Lists pieces; a drop or a double press gives the pictures to one.

    Signals:
        pictures_dropped: carries the ids of pictures and the id of the piece they were dropped on.
        piece_pressed: carries the id of the piece that was pressed twice.
    """

    pictures_dropped = Signal(object, str)
    piece_pressed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._model = _PieceModel()
        self._delegate = _PieceDelegate(desk.hub.thumbnails)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Pieces to drop pictures on"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setAcceptDrops(True)
        self.setMinimumHeight(_HEIGHT * 2)
        self.doubleClicked.connect(lambda index: self.piece_pressed.emit(index.data(_ROW_ROLE).id))
        desk.hub.thumbnails.ready.connect(self._on_ready)

    def _on_ready(self) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return room for three pieces."""
        return QSize(200, look().px(_HEIGHT) * 3)

    def show_found(self, words: str) -> None:
        """Show what a search finds, or the pieces changed last."""
        pieces = self._desk.hub.reader.pieces
        query = PieceQuery(text=words.strip(), sort=Sort.CODE if words.strip() else Sort.CHANGED)
        self._model.show_rows(list(pieces.rows(pieces.ids(query)[:_SHOWN])))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures of the Inbox."""
        if photo_ids_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the piece under the mouse."""
        index = self.indexAt(event.position().toPoint())
        self._mark(index.row() if index.isValid() else -1)
        event.setAccepted(index.isValid() and bool(photo_ids_in(event.mimeData())))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        self._mark(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the pictures to the piece."""
        self._mark(-1)
        index = self.indexAt(event.position().toPoint())
        ids = photo_ids_in(event.mimeData())
        if index.isValid() and ids:
            event.acceptProposedAction()
            self.pictures_dropped.emit(ids, index.data(_ROW_ROLE).id)

    def _mark(self, place: int) -> None:
        if place != self._delegate.drop_place:
            self._delegate.drop_place = place
            self.viewport().update()


class _PieceDelegate(QStyledItemDelegate):
    """Paints a piece as its picture, code and title."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.drop_place = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, look().px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PieceRow = index.data(_ROW_ROLE)
        room = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if index.row() == self.drop_place or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look().color("tint" if index.row() == self.drop_place else "hover"))
            painter.drawRoundedRect(room, 8, 8)
        side = look().px(_PICTURE)
        box = QRectF(room.left() + 4, room.center().y() - side / 2, side, side)
        painter.setBrush(look().color("photo"))
        painter.drawRoundedRect(box, 6, 6)
        if row.cover_digest:
            crop = Crop(side, side, row.focus_x, row.focus_y, 6, 6, painter.device().devicePixelRatioF())
            pixmap = self._thumbnails.crop(row.cover_digest, crop)
            if pixmap is not None:
                painter.drawPixmap(box.toRect(), pixmap)
        text = QRectF(box.right() + 10, room.top() + 4, room.right() - box.right() - 14, (room.height() - 8) / 2)
        for words, role, tone in ((row.code, "small_strong", "ink"), (row.titles.best(language()), "caption", "ink3")):
            font = look().font(role, words)
            painter.setFont(font)
            painter.setPen(look().color(tone))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(text.width()))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            text.translate(0, text.height())
        painter.restore()
