"""What gallery and table have in common: keys, the wheel, dropped pictures, and where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView

from jewelcraft.ui.intake import has_pictures
from jewelcraft.ui.intake import paths_in

if TYPE_CHECKING:
    from collections.abc import Callable

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


def is_for_page(event: QKeyEvent) -> bool:
    """Tell whether a key is none of the view's: letters begin a search, Space and Esc are the page's."""
    if event.modifiers() & _HELD:
        return False
    return event.key() == Qt.Key.Key_Escape or (bool(event.text()) and event.text().isprintable())


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
    if not has_pictures(mime):
        return False
    index = place_at(event.position().toPoint())
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    what = paths_in(mime) or mime.imageData()
    tell.pictures_dropped.emit(index.row() if index.isValid() else -1, what)
    view.viewport().update()
    return True
