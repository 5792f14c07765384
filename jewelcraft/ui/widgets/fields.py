"""Fields: label above, unit inside, message below, saved when left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import State
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.labels import repolish
from jewelcraft.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QResizeEvent

__all__ = ["ComboField", "Glyph", "LabelledField", "NotesEdit", "SearchField", "State", "TextEdit"]


_SPACE = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def _one_line(text: str) -> str:
    return _UNSEEN.sub("", _SPACE.sub(" ", text))


def _lines(text: str) -> str:
    return "\n".join(_UNSEEN.sub("", line.replace("\t", " ")) for line in text.split("\n"))


class TextEdit(QLineEdit):
    """One line of text that is saved when it is left or Enter is pressed; Esc brings the old text back.

    Signals:
        saved: the user left the field with another text than it was given.
    """

    saved = Signal(str)

    def __init__(self, text: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = text
        self.setText(text)
        self.setPlaceholderText(placeholder)
        self._suffix = Label("", "small", "ink3", self)
        self._suffix.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.editingFinished.connect(self.save)
        self.textChanged.connect(self._restyle)
        self.textEdited.connect(self._drop_unseen)
        look().changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Show a text as it is stored, unless the user is in the middle of typing another."""
        if self.hasFocus() and self.isModified():
            return
        self._given = text
        self.setText(text)
        self.setCursorPosition(0)

    def save(self) -> None:
        """Tell the text if it is another than the one given."""
        if self.text() != self._given:
            self._given = self.text()
            self.setModified(False)
            self.saved.emit(self._given)

    def _drop_unseen(self, text: str) -> None:
        """Take out what a paste brought that nobody can see: line ends, tabs, nulls."""
        plain = _one_line(text)
        if plain != text:
            place = self.cursorPosition() - len(text) + len(plain)
            self.setText(plain)
            self.setModified(True)
            self.setCursorPosition(max(0, place))

    def set_suffix(self, text: str) -> None:
        """Show a unit, and what the amount is in the local unit, at the right end."""
        self._suffix.setText(text)
        self._suffix.adjustSize()
        self._place_suffix()

    def suffix(self) -> str:
        """Return what is shown at the right end."""
        return self._suffix.text()

    def set_state(self, state: State) -> None:
        """Show the field as it is, as odd, or as one that cannot be used."""
        if self.property("state") != state:
            self.setProperty("state", state)
            repolish(self)

    def _restyle(self) -> None:
        font = look().font("body", self.text())
        if font != self.font():
            self.setFont(font)

    def _place_suffix(self) -> None:
        size = self._suffix.sizeHint()
        room = size.width() + 14 if self._suffix.text() else 0
        self.setTextMargins(0, 0, room, 0)
        self._suffix.setGeometry(self.width() - size.width() - 11, 0, size.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the unit at the right end."""
        super().resizeEvent(event)
        self._place_suffix()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring the stored text back with Esc; a second Esc leaves."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._given:
            self.setText(self._given)
            self.selectAll()
            return
        super().keyPressEvent(event)


class NotesEdit(QPlainTextEdit):
    """Several lines of text, saved when left.

    Signals:
        saved: the user left the field with another text than it was given.
    """

    saved = Signal(str)

    def __init__(self, text: str = "", placeholder: str = "", parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._given = text
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.textChanged.connect(self._restyle)
        look().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Ask for the lines wanted."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def set_text(self, text: str) -> None:
        """Show a text as it is stored, unless the user is in the middle of typing another."""
        if self.hasFocus() and self.toPlainText() != self._given:
            return
        self._given = text
        self.setPlainText(text)

    def save(self) -> None:
        """Tell the text if it is another than the one given."""
        text = _lines(self.toPlainText())
        if text != self._given:
            self._given = text
            self.saved.emit(self._given)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.save()

    def set_state(self, state: State) -> None:
        """Show the field as it is, as odd, or as one that cannot be used."""
        if self.property("state") != state:
            self.setProperty("state", state)
            repolish(self)

    def _restyle(self) -> None:
        font = look().font("body", self.toPlainText())
        if font != self.font():
            self.setFont(font)
        self.setMinimumHeight(self._lines * QFontMetrics(font).lineSpacing() + 22)


class LabelledField(QWidget):
    """A field with its label above and room for a message below."""

    def __init__(self, label: str, field: QWidget, parent: QWidget | None = None, *, help_text: str = "") -> None:
        super().__init__(parent)
        self.label = Label(label, "caption_medium", "ink2")
        self.field = field
        self._help = help_text
        self.label.setBuddy(field)
        field.setAccessibleName(label)
        self._message = QWidget()
        row = QHBoxLayout(self._message)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._glyph = Glyph("warning", self._message, "err", 14)
        self._text = WrappedLabel("", "small")
        self._glyph.stand_beside("small")
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(field)
        column.addWidget(self._message)
        if not isinstance(field, NotesEdit):
            column.addStretch(1)
        self.setFocusProxy(field)
        self._say("", help_text)

    def set_label(self, text: str) -> None:
        """Change the label."""
        self.label.setText(text)
        self.field.setAccessibleName(text)

    def set_help(self, text: str) -> None:
        """Say something else below the field while nothing is wrong."""
        shown = self.message()
        was_help = shown == self._help
        self._help = text
        if was_help:
            self._say("", text)

    def set_error(self, text: str) -> None:
        """Say how to mend a value that cannot be used; an empty text takes the message away."""
        self._say("error" if text else "", text or self._help)

    def set_warning(self, text: str) -> None:
        """Say that a value is possible but odd."""
        self._say("warn" if text else "", text or self._help)

    def message(self) -> str:
        """Return the message shown below the field."""
        return self._text.plain_text()

    def _say(self, state: State, text: str) -> None:
        if isinstance(self.field, (TextEdit, NotesEdit, ComboField)):
            self.field.set_state(state)
        self._glyph.setVisible(bool(state))
        self._glyph.set_icon("warning-circle" if state == "error" else "warning", "err" if state == "error" else "warn")
        self._text.set_tone({"error": "err", "warn": "warn"}.get(state, "ink3"))  # type: ignore[arg-type]
        self._text.set_text(text)
        self._message.setVisible(bool(text))
        self.field.setAccessibleDescription(text)

    def changeEvent(self, event: QEvent) -> None:
        """Grey the label with the field."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.label.setForegroundRole(QPalette.ColorRole.WindowText)
