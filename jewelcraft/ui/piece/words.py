"""Techniques and tags as chips that can be taken away, with a field to add more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.piece.completion import complete
from jewelcraft.ui.piece.completion import is_open
from jewelcraft.ui.piece.completion import offer
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.chips import WordChip
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 190


class WordsField(QWidget):
    """Words as chips. Add opens a field; Enter or a comma adds the word, Backspace in it takes the last away.

    Signals:
        words_saved: carries the words as they are now.
    """

    words_saved = Signal(object)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._chips: list[WordChip] = []
        self.add = LinkButton(self.tr("Add"), "plus", small=True)
        self.add.setAccessibleName(hint)
        self.add.setMinimumHeight(look().measures.heights["chip"])
        self.field = TextEdit("", hint)
        self.field.setAccessibleName(hint)
        self.field.setFixedWidth(_WIDTH)
        self.field.hide()
        self._completer = complete(self.field, ())
        self._completer.activated.connect(self._on_chosen)
        self.field.installEventFilter(self)
        self.add.clicked.connect(self.begin)
        self._flow = FlowLayout(self, spacing=7)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> tuple[str, ...]:
        """Return the words shown."""
        return self._words

    def set_known(self, words: Sequence[str]) -> None:
        """Offer words already in use."""
        offer(self._completer, words)

    def set_words(self, words: Sequence[str]) -> None:
        """Show words."""
        if tuple(words) == self._words:
            return
        self._words = tuple(words)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [WordChip(word, self) for word in self._words]
        for widget in (self.add, self.field):
            self._flow.removeWidget(widget)
        for chip in self._chips:
            chip.removed.connect(self._remove)
            self._flow.addWidget(chip)
            chip.show()
        for last in (self.add, self.field):
            self._flow.addWidget(last)
        for first, second in zip(self._chips, [*self._chips[1:], self.add], strict=False):
            QWidget.setTabOrder(first, second)
        self.updateGeometry()

    def begin(self) -> None:
        """Open the field."""
        self.add.hide()
        self.field.show()
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Ask for what the lines need."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines."""
        return self._flow.heightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Enter, comma, Esc and Backspace before the field does."""
        if watched is not self.field:
            return False
        if isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() == QEvent.Type.FocusOut and not is_open(self._completer):
            self._add(self.field.text(), stay=False)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma):
            self._add(self.field.text(), stay=True)
            return True
        if key == Qt.Key.Key_Escape:
            self.field.clear()
            self._end()
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key == Qt.Key.Key_Backspace and not self.field.text() and self._words:
            self._keep(self._words[:-1])
            return True
        return False

    def _on_chosen(self, text: str) -> None:
        self._add(text, stay=True)

    def _add(self, text: str, *, stay: bool) -> None:
        word = " ".join(text.split())
        self.field.clear()
        if word and word.casefold() not in {known.casefold() for known in self._words}:
            self._keep((*self._words, word))
        if not stay or not word:
            self._end()

    def _end(self) -> None:
        self.field.hide()
        self.add.show()

    def _remove(self, word: str) -> None:
        self._keep(tuple(known for known in self._words if known != word))

    def _keep(self, words: tuple[str, ...]) -> None:
        self.set_words(words)
        self.words_saved.emit(words)
