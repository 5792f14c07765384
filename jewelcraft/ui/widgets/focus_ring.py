"""The focus ring: drawn around what the keyboard is on, never after a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)
_OUT = 4


class _Ring(QWidget):
    def __init__(self, parent: QWidget, kind: str) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("accent"), 2))
        room = self.rect().toRectF().adjusted(1, 1, -1, -1)
        radius = room.height() / 2 if self._kind == "round" else look().radius("button") + 2
        painter.drawRoundedRect(room, radius, radius)


class FocusRing(QObject):
    """Follows the keyboard through an application and rings widgets that have a `ring` property.

    The property is "outside", "inside" or "round".
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._ringed: QWidget | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the ringed widget, and go at a click on it."""
        if watched is self._ringed:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._drop()
            elif event.type() in _MOVES:
                self._place()
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        if new is None or new.property("ring") in (None, ""):
            return
        parent = new.parentWidget()
        if parent is None or not new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            return
        self._ringed = new
        new.installEventFilter(self)
        self._ring = _Ring(parent, str(new.property("ring")))
        self._place()

    def _place(self) -> None:
        if self._ring is None or self._ringed is None:
            return
        out = -2 if self._ringed.property("ring") == "inside" else _OUT
        self._ring.setGeometry(self._ringed.geometry().adjusted(-out, -out, out, out))
        self._ring.setVisible(self._ringed.isVisible())
        self._ring.raise_()

    def _drop(self) -> None:
        # Either may have gone with its parent.
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        if self._ringed is not None and isValid(self._ringed):
            self._ringed.removeEventFilter(self)
        self._ring = None
        self._ringed = None
