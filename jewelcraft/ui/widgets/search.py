"""The search field of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QResizeEvent


class SearchField(QLineEdit):
    """The search field with its glass and key hint; tells what is typed after a short pause.

    Signals:
        searched: the text rested for a moment, or Enter was pressed.
    """

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None, *, keys: str = "Ctrl K") -> None:
        super().__init__(parent)
        self.setProperty("ground", "sunken")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMinimumWidth(200)
        self.setMaximumWidth(340)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = Glyph("magnifying-glass", self)
        self._keys = _KeyCap(keys, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._tell)
        self.textChanged.connect(self._restyle)
        look().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Ask for the width of the design."""
        return QSize(340, super().sizeHint().height())

    def _on_edited(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())

    def _restyle(self) -> None:
        self.setFont(look().font("body", self.text() or self.placeholderText()))
        self._keys.setVisible(not self.text())
        self._place()

    def _place(self) -> None:
        self.setTextMargins(26, 0, self._keys.width() + 4 if self._keys.isVisibleTo(self) else 0, 0)
        self._glass.move(7, (self.height() - self._glass.height()) // 2)
        self._keys.adjustSize()
        self._keys.move(self.width() - self._keys.width() - 8, (self.height() - self._keys.height()) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep glass and hint in place."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
            return
        super().keyPressEvent(event)


class _KeyCap(Label):
    def __init__(self, keys: str, parent: QWidget) -> None:
        super().__init__(keys, "caption_medium", "ink2", parent)
        self.setObjectName("keycap")
        self.setContentsMargins(8, 1, 8, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
