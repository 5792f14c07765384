"""What gallery and table have in common: keys, the wheel, dropped pictures, and where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QFrame

from jewelcraft.ui.intake import has_pictures
from jewelcraft.ui.intake import paths_in

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtGui import QDragEnterEvent
    from PySide6.QtGui import QDragLeaveEvent
    from PySide6.QtGui import QDragMoveEvent
    from PySide6.QtGui import QDropEvent
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QWheelEvent

    from jewelcraft.ui.gallery.piece_model import PieceModel
    from jewelcraft.ui.thumbnails import Thumbnails

    _View = QAbstractItemView
else:
    _View = object

_REPAINT_MS = 8
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ViewSignals(QObject):
    """What a view of pieces tells its page.

    Signals:
        opened: Enter or a double click on a piece; carries its row.
        zoomed: Ctrl and the wheel; carries 1 or -1.
        menu_requested: the right button or the menu key; carries the place on the screen.
        pictures_dropped: pictures were dropped; carries the row or -1, and the QMimeData's paths or image.
    """

    opened = Signal(int)
    zoomed = Signal(int)
    menu_requested = Signal(object)
    pictures_dropped = Signal(int, object)


class PieceEvents(_View):
    """What both views of pieces do alike; put it before the view's class of Qt, and call `watch` in the constructor."""

    tell: ViewSignals
    _pieces: PieceModel
    _by_keyboard = False

    def watch(self, model: PieceModel, thumbnails: Thumbnails) -> None:
        """Show a model whose pictures come by and by."""
        self.tell = ViewSignals(self)
        self._pieces = model
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(_REPAINT_MS)
        self._repaint.timeout.connect(self.viewport().update)
        thumbnails.ready.connect(self._on_thumbnail)
        self.doubleClicked.connect(lambda index: self.tell.opened.emit(index.row()))

    def _on_thumbnail(self) -> None:
        if not self._repaint.isActive():
            self._repaint.start()

    def _mark(self, place: int) -> None:
        """Mark what pictures would be dropped on; -1 marks nothing."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave Space, Delete and letters to the page."""
        self._by_keyboard = True
        if _opens(event) and self.currentIndex().isValid():
            self.tell.opened.emit(self.currentIndex().row())
        elif _is_for_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is once it comes here."""
        if event.reason() in _BY_KEYS:
            self._by_keyboard = True
            if not self.currentIndex().isValid() and self._pieces.rowCount():
                first = self._pieces.index(0, 0)
                self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        super().focusInEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size of cards with Ctrl."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y()
        if turned:
            self.tell.zoomed.emit(1 if turned > 0 else -1)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.tell.menu_requested.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures."""
        if has_pictures(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the piece under the mouse."""
        if has_pictures(event.mimeData()):
            self._mark(self.indexAt(event.position().toPoint()).row())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        self._mark(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take pictures to the piece under the mouse, or to none."""
        self._mark(-1)
        mime = event.mimeData()
        if has_pictures(mime):
            index = self.indexAt(event.position().toPoint())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.tell.pictures_dropped.emit(index.row() if index.isValid() else -1, paths_in(mime) or mime.imageData())
            self.viewport().update()


def _is_for_page(event: QKeyEvent) -> bool:
    """Tell whether a key is none of the view's: letters begin a search, Space and Esc are the page's."""
    if event.modifiers() & _HELD:
        return False
    return event.key() == Qt.Key.Key_Escape or (bool(event.text()) and event.text().isprintable())


def _opens(event: QKeyEvent) -> bool:
    return event.key() in _OPEN_KEYS and not event.modifiers() & _HELD
