"""A field for words with a list of those already in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton

from jewelcraft.ui.look import look
from jewelcraft.ui.piece.completion import complete
from jewelcraft.ui.piece.completion import offer
from jewelcraft.ui.widgets.fields import TextEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_SIDE = 28


class _Caret(QAbstractButton):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = "accent" if self.underMouse() else "ink2"
        pixmap = look().pixmap("caret-down", token, 14, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - 14) / 2, (self.height() - 14) / 2), pixmap)


class SuggestField(TextEdit):
    """A field that offers words while typing, and all of them with the caret or Alt Down."""

    def __init__(self, text: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, placeholder, parent)
        self._words: list[str] = []
        self._caret = _Caret(self)
        self._caret.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._caret.setCursor(Qt.CursorShape.ArrowCursor)
        self._caret.setAccessibleName(self.tr("Show all"))
        self._caret.clicked.connect(self.show_all)
        self._completer = complete(self, ())
        self._completer.activated.connect(self._on_chosen)
        self.setTextMargins(0, 0, _SIDE - 8, 0)

    def set_words(self, words: Sequence[str]) -> None:
        """Offer words."""
        self._words = list(words)
        offer(self._completer, self._words)
        self._caret.setVisible(bool(self._words))

    def show_all(self) -> None:
        """Open the list of all words."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def _on_chosen(self, text: str) -> None:
        self.setText(text)
        self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with Alt Down."""
        if event.key() == Qt.Key.Key_Down and (event.modifiers() & Qt.KeyboardModifier.AltModifier or not self.text()):
            self.show_all()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the caret at the right end."""
        super().resizeEvent(event)
        self.setTextMargins(0, 0, _SIDE - 8, 0)
        self._caret.setGeometry(self.width() - _SIDE - 2, 2, _SIDE, self.height() - 4)
