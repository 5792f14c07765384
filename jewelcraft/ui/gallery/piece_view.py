"""What gallery and table have in common: keys, the wheel, dropped pictures, and where the keyboard is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QWheelEvent

_WHEEL_STEP = 120
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


def paths_in(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this computer in what is dragged or pasted."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []


def holds_pictures(mime: QMimeData) -> bool:
    """Tell whether what is dragged or pasted may be pictures; the import decides by content."""
    return bool(paths_in(mime)) or mime.hasImage()


def open_by_key(view: QAbstractItemView, tell: ViewSignals, event: QKeyEvent) -> bool:
    """Open the current piece with Enter."""
    if event.key() not in _OPEN_KEYS or event.modifiers() & _HELD or not view.currentIndex().isValid():
        return False
    tell.opened.emit(view.currentIndex().row())
    return True


def zoom_by_wheel(tell: ViewSignals, event: QWheelEvent) -> bool:
    """Change the size of cards with Ctrl and the wheel."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    turned = event.angleDelta().y()
    if turned:
        tell.zoomed.emit(1 if turned > 0 else -1)
    event.accept()
    return True


def drop_pictures(
    view: QAbstractItemView, tell: ViewSignals, event: QDropEvent, place_at: Callable[[QPoint], QModelIndex]
) -> bool:
    """Take dropped pictures to the piece under the mouse, or to none."""
    mime = event.mimeData()
    if not holds_pictures(mime):
        return False
    index = place_at(event.position().toPoint())
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    what = paths_in(mime) or mime.imageData()
    tell.pictures_dropped.emit(index.row() if index.isValid() else -1, what)
    view.viewport().update()
    return True
