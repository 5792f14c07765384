"""A surface that covers its window until it is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.surfaces import Card


class WindowCover(Card):
    """Covers a window and grows with it.

    Signals:
        closed: it was left.
    """

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__("nav", window)
        self.hide()
        window.installEventFilter(self)

    def lay_out(self, bar: QWidget, left: QWidget, middle: QWidget | QLayout, right: QWidget) -> None:
        """Put a bar over three areas, of which the middle one takes the room."""
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left)
        if isinstance(middle, QLayout):
            row.addLayout(middle, 1)
        else:
            row.addWidget(middle, 1)
        row.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(row, 1)

    def cover(self) -> None:
        """Come over the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Uncover the window."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep every key here: Ctrl+Z over a picture must not take back a step of the pages behind it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window as it grows."""
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and watched is parent and parent is not None and not self.isHidden():
            self.setGeometry(parent.rect())
        return False
