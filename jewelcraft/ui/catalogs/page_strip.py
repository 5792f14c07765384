"""The list of pages at the left of the designer: number, small picture, name."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtCore import QRect
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent

    from jewelcraft.ui.catalogs.previewer import Previewer

WIDTH = 164
THUMB = 66
_Index = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractListModel):
    """The names of the pages."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []

    def show_names(self, names: Sequence[str]) -> None:
        """Show the pages of a catalog, keeping the place where their number stays."""
        if len(names) != len(self._names):
            self.beginResetModel()
            self._names = list(names)
            self.endResetModel()
        elif list(names) != self._names:
            self._names = list(names)
            self.repaint(0, len(names) - 1)

    def repaint(self, first: int, last: int) -> None:
        """Have rows painted anew."""
        if 0 <= first <= last < len(self._names):
            self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many pages there are."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a page, with its number for screen readers."""
        if not index.isValid():
            return None
        name = self._names[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}, {name}"
        return name if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class _PageDelegate(QStyledItemDelegate):
    """Paints a page as a row of the list."""

    def __init__(self, previewer: Previewer, parent: QWidget) -> None:
        super().__init__(parent)
        self._previewer = previewer
        self.thumb = QSize(THUMB, round(THUMB * 1.414))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        name = QFontMetrics(look().font("small_medium", str(index.data()))).height()
        return QSize(WIDTH, self.thumb.height() + name + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        current = bool(option.state & option.state.State_Selected)
        hovered = bool(option.state & option.state.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect.adjusted(8, 1, -8, -1)
        if current or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("tint" if current else "hover"))
            painter.drawRoundedRect(row, 8, 8)
        thumb = QRect(row.left() + 36, row.top() + 5, self.thumb.width(), self.thumb.height())
        self._paint_number(painter, QRect(row.left(), thumb.top(), 29, 22), index.row() + 1, current=current)
        self._paint_thumb(painter, thumb, index.row(), current=current)
        name = str(index.data())
        font = look().font("small_medium" if current else "small", name)
        painter.setFont(font)
        painter.setPen(look().color("accent" if current else "ink2"))
        room = QRect(thumb.left(), thumb.bottom() + 1, row.right() - thumb.left(), row.bottom() - thumb.bottom())
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, shown)

    @staticmethod
    def _paint_number(painter: QPainter, room: QRect, number: int, *, current: bool) -> None:
        painter.setFont(look().font("strong" if current else "body"))
        painter.setPen(look().color("accent" if current else "ink2"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _paint_thumb(self, painter: QPainter, room: QRect, row: int, *, current: bool) -> None:
        pixmap = self._previewer.thumb(row)
        if pixmap is None:
            painter.fillRect(room, look().color("photo"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(room, pixmap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("accent" if current else "border2"), 2 if current else 1))
        edge = 0.0 if current else 0.5
        painter.drawRect(room.toRectF().adjusted(edge, edge, -edge, -edge))


class _PageView(QListView):
    """Lets pages be dragged to another place, and leaves the keys of the designer to it."""

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start: QPoint | None = None
        self._source = self._target = -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        super().mousePressEvent(event)
        self._start = event.position().toPoint()
        self._source, self._target = self.indexAt(self._start).row(), -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the page along; a line shows where it would go."""
        at = event.position().toPoint()
        if self._start is None or self._source < 0 or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if (at - self._start).manhattanLength() < QGuiApplication.styleHints().startDragDistance():
            return
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._target = self.indexAt(at).row()
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the page where it was dropped."""
        super().mouseReleaseEvent(event)
        source, target = self._source, self._target
        self._start, self._source, self._target = None, -1, -1
        self.unsetCursor()
        self.viewport().update()
        if target not in (-1, source):
            self.moved.emit(source, target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages, and the line where a dragged one would go."""
        super().paintEvent(event)
        if self._target in (-1, self._source):
            return
        room = self.visualRect(self.model().index(self._target, 0))
        y = room.bottom() if self._target > self._source else room.top()
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(room.left() + 8, y - 1, room.width() - 16, 3), look().color("accent"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the page in view with Alt and the arrows."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        row = self.currentIndex().row()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps and row >= 0:
            self.moved.emit(row, row + steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_F2):
            event.ignore()
        else:
            super().keyPressEvent(event)


class PageStrip(QWidget):
    """The pages of the catalog, the one in view highlighted.

    Signals:
        turned: the user went to a page; carries its index.
        pieces_requested: the user wants more pieces.
        moved: the user wants a page in the place of another; carries both indexes.
    """

    turned = Signal(int)
    pieces_requested = Signal()
    moved = Signal(int, int)

    def __init__(self, previewer: Previewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previewer = previewer
        self._is_marking = False
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.head = ElidedLabel("", "strong")
        add = IconButton("plus", self.tr("Add pieces"), framed=False)
        add.clicked.connect(self.pieces_requested)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 6, 2)
        row.addWidget(self.head, 1)
        row.addWidget(add)
        self.model = PageModel()
        self.view = _PageView()
        self._delegate = _PageDelegate(previewer, self.view)
        self._build_view()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        previewer.thumb_drawn.connect(lambda index: self.model.repaint(index, index))
        look().changed.connect(self.view.doItemsLayout)

    def _build_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Pages"))
        view.moved.connect(self.moved)
        view.selectionModel().currentChanged.connect(self._on_current)

    def show_pages(self, names: Sequence[str], current: int, shape: float) -> None:
        """Show the pages; `shape` is height over width of one."""
        self.head.setText(self.tr("{count} pages").format(count=len(names)) if len(names) != 1 else self.tr("1 page"))
        wide = THUMB if shape >= 1 else round(THUMB * 1.2)
        size = QSize(wide, round(wide * shape))
        if size != self._delegate.thumb:
            self._delegate.thumb = size
            self.view.doItemsLayout()
        self._previewer.set_thumb_width(round(wide * self.devicePixelRatioF()))
        self.model.show_names(names)
        self.mark(current)
        self.view.viewport().update()

    def mark(self, current: int) -> None:
        """Highlight the page in view without telling."""
        if self.view.currentIndex().row() != current or not self.view.selectionModel().hasSelection():
            index = self.model.index(current)
            self._is_marking = True
            self.view.setCurrentIndex(index)
            self._is_marking = False
            self.view.scrollTo(index)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_marking:
            self.turned.emit(index.row())
