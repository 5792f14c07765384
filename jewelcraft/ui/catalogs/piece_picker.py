"""Choose the pieces of a catalog: search, pictures, and a number on each chosen one that tells its place."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRect
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.ui.gallery.row_words import title_of
from jewelcraft.ui.look import look
from jewelcraft.ui.thumbnails import Crop
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import SearchField
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.library.library import Library
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.thumbnails import Thumbnails

_WIDTH = 760
_PHOTO = 126
_GAP = 12
_WINDOW = 60
_HIGH, _LOW = 400, 260
_Index = QModelIndex | QPersistentModelIndex


class PickModel(QAbstractListModel):
    """The pieces that were found, and those that are chosen in their order.

    Signals:
        picked: the choice changed.
    """

    picked = Signal()

    def __init__(self, reader: Library, chosen: Sequence[str]) -> None:
        super().__init__()
        self._reader = reader
        self._ids: list[str] = []
        self._rows: dict[str, PieceRow] = {}
        self._places = {piece_id: place for place, piece_id in enumerate(chosen)}

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen pieces in the order of the catalog."""
        return tuple(self._places)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show pieces."""
        self.beginResetModel()
        self._ids = list(ids)
        self.endResetModel()

    def row(self, place: int) -> PieceRow | None:
        """Return a piece at a glance; rows are read a window at a time."""
        piece_id = self._ids[place]
        if piece_id not in self._rows:
            start = place - place % _WINDOW
            window = self._ids[start : start + _WINDOW]
            self._rows |= {row.id: row for row in self._reader.pieces.rows(window)}
        return self._rows.get(piece_id)

    def number(self, place: int) -> int:
        """Return the place of a piece in the catalog from 1 on, 0 where it is not chosen."""
        return self._places.get(self._ids[place], -1) + 1

    def toggle(self, place: int) -> None:
        """Choose a piece as the last one, or leave it out."""
        piece_id = self._ids[place]
        ids = [other for other in self._places if other != piece_id]
        if len(ids) == len(self._places):
            ids.append(piece_id)
        self._renumber(ids)

    def choose_all(self) -> None:
        """Choose all pieces shown."""
        self._renumber([*self._places, *(piece_id for piece_id in self._ids if piece_id not in self._places)])

    def _renumber(self, ids: Sequence[str]) -> None:
        self._places = {piece_id: place for place, piece_id in enumerate(ids)}
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
        self.picked.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many pieces are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what screen readers and tooltips say."""
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        row = self.row(index.row())
        number = self.number(index.row())
        words = f"{row.code}, {title_of(row)}" if row is not None else ""
        return f"{words}, {number}" if number and role == Qt.ItemDataRole.AccessibleTextRole else words


class _PickDelegate(QStyledItemDelegate):
    """Paints a piece with its picture, code, title and number."""

    def __init__(self, model: PickModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        words = QFontMetrics(look().font("caption")).height() + QFontMetrics(look().font("small", "ក")).height()
        return QSize(_PHOTO + _GAP, _PHOTO + words + 6 + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._model.row(index.row())
        if row is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        photo = QRect(option.rect.left() + _GAP // 2, option.rect.top() + _GAP // 2, _PHOTO, _PHOTO)
        self._paint_photo(painter, photo, row)
        number = self._model.number(index.row())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("accent" if number else "border"), 2.5 if number else 1))
        painter.drawRoundedRect(photo.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_disc(painter, photo, number)
        if option.state & option.state.State_HasFocus:
            painter.setPen(QPen(look().color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(photo.toRectF().adjusted(-3.5, -3.5, 3.5, 3.5), 10, 10)
        self._paint_words(painter, photo, option.rect.bottom() - _GAP // 2, row)

    def _paint_photo(self, painter: QPainter, room: QRect, row: PieceRow) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = None
        if row.cover_digest:
            crop = Crop(room.width(), room.height(), row.focus_x, row.focus_y, 8, 8, ratio)
            pixmap = self._thumbnails.crop(row.cover_digest, crop)
        if pixmap is not None:
            painter.drawPixmap(room, pixmap)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("photo"))
        painter.drawRoundedRect(room, 8, 8)

    @staticmethod
    def _paint_disc(painter: QPainter, photo: QRect, number: int) -> None:
        disc = QRectF(photo.right() - 32, photo.top() + 7, 26, 24)
        if not number:
            painter.setPen(QPen(QColor(255, 255, 255), 1.5))
            painter.setBrush(QColor(60, 58, 55, 110))
            painter.drawEllipse(QRectF(disc.right() - 23, disc.top() + 1, 22, 22))
            return
        font = look().font("caption_strong")
        width = max(24, QFontMetrics(font).horizontalAdvance(str(number)) + 14)
        disc = QRectF(disc.right() - width, disc.top(), width, 24)
        painter.setPen(QPen(look().color("surface"), 1))
        painter.setBrush(look().color("accent"))
        painter.drawRoundedRect(disc, 12, 12)
        painter.setFont(font)
        painter.setPen(look().color("on_accent"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))

    @staticmethod
    def _paint_words(painter: QPainter, photo: QRect, bottom: int, row: PieceRow) -> None:
        top = photo.bottom() + 4
        for text, role, tone in ((row.code, "caption", "ink3"), (title_of(row), "small", "ink")):
            font = look().font(role, text)
            metrics = QFontMetrics(font)
            room = QRect(photo.left(), top, photo.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(look().color(tone))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, shown)
            top = min(top + metrics.height(), bottom)


class _PickView(QListView):
    """The grid; a click or Space chooses."""

    def __init__(self, model: PickModel, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._model = model
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setModel(model)
        self.setItemDelegate(_PickDelegate(model, thumbnails, self))
        self.clicked.connect(lambda index: self._model.toggle(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class PiecePicker(Dialog):
    """Asks which pieces a catalog has.

    Signals:
        pieces_chosen: carries the ids in the order of the catalog.
    """

    pieces_chosen = Signal(object)

    def __init__(self, hub: LibraryHub, chosen: Sequence[str], parent: QWidget) -> None:
        title = QCoreApplication.translate("PiecePicker", "Pieces of this catalog")
        super().__init__(title, "", parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._hub = hub
        self._before = tuple(chosen)
        self.model = PickModel(hub.reader, chosen)
        self.search = SearchField(self.tr("Search pieces"), keys="Ctrl F")
        self.search.setMinimumWidth(250)
        self.shelf = SegmentedControl(
            [
                Segment("ready", self.tr("Ready")),
                Segment("all", self.tr("All")),
                Segment("chosen", self.tr("In the catalog")),
            ],
            name=self.tr("Which pieces are shown"),
        )
        self.all_button = GhostButton(self.tr("Choose all shown"))
        self.view = _PickView(self.model, hub.thumbnails)
        self.view.setAccessibleName(self.tr("Pieces"))
        self.view.setFixedHeight(_HIGH if parent.window().height() > 640 else _LOW)
        self.count = Label("", "small", "ink2")
        self.save_button = PrimaryButton(self.tr("Save the choice"))
        self._build()
        self.search.searched.connect(self._find)
        self.shelf.chosen.connect(self._find)
        self.all_button.clicked.connect(self.model.choose_all)
        self.model.picked.connect(self._say_count)
        hub.thumbnails.ready.connect(self.view.viewport().update)
        self._find()
        if not self.model.rowCount():
            # A young workshop has no piece that is ready; an empty grid would say there are none at all.
            self.shelf.set_value("all")
            self._find()
        self._say_count()
        self.search.setFocus()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.search, 1)
        row.addWidget(self.shelf)
        row.addWidget(self.all_button)
        self.body.addLayout(row)
        self.body.addWidget(self.view)
        self.body.addWidget(self.count)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_step(self.save_button)
        self.save_button.clicked.connect(self._save)
        self.save_button.setDefault(True)

    def _find(self, _what: object = None) -> None:
        shelf = self.shelf.value()
        ready = frozenset({"ready"}) if shelf == "ready" else frozenset[str]()
        ids = self._hub.reader.pieces.ids(PieceQuery(self.search.text(), statuses=ready, sort=Sort.CODE))
        if shelf == "chosen":
            found = set(ids)
            ids = [piece_id for piece_id in self.model.chosen if piece_id in found]
        self.model.show_ids(ids)
        self.all_button.setEnabled(bool(ids))

    def _say_count(self) -> None:
        chosen = self.model.chosen
        added = len(set(chosen) - set(self._before))
        text = self.tr("{count} pieces in the catalog. New ones come at the end, in the order you choose them.")
        self.count.setText(text.format(count=len(chosen)))
        label = self.tr("Add {count}").format(count=added) if added else self.tr("Save the choice")
        self.save_button.set_label(label)
        self.save_button.setEnabled(chosen != self._before)

    def _save(self) -> None:
        self.pieces_chosen.emit(self.model.chosen)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reach the search field with Ctrl F."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
            return
        super().keyPressEvent(event)
