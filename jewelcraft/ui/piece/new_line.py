"""The row in which a new line begins: type or choose a name, press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.ui.piece.completion import complete
from jewelcraft.ui.piece.completion import is_open
from jewelcraft.ui.piece.completion import offer
from jewelcraft.ui.piece.cost_columns import INDENT
from jewelcraft.ui.piece.line_clipboard import has_lines
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence


class NewLine(QWidget):
    """A field for the name of a new line, with the names of the rates to choose from.

    Signals:
        named: Enter was pressed on a name.
        passed: Enter was pressed on the empty field: there is nothing more in this group.
        block_pasted: lines or rows of a spreadsheet are pasted, rather than a name.
        closed: Esc was pressed, or the empty field was left.
    """

    named = Signal(str)
    passed = Signal()
    block_pasted = Signal()
    closed = Signal()

    def __init__(self, bucket: Bucket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bucket = bucket
        self.field = TextEdit("", self._hint())
        self.field.setAccessibleName(self._hint())
        self._completer = complete(self.field, ())
        self._completer.activated.connect(self._on_chosen)
        self.field.installEventFilter(self)
        add = LinkButton(self.tr("Add"), small=True)
        cancel = LinkButton(self.tr("Cancel"), small=True)
        add.clicked.connect(self._name)
        cancel.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT - 12, 5, 16, 5)
        row.setSpacing(10)
        self._keys = Label(self._key_words(""), "caption", "ink3")
        self.field.textChanged.connect(self._on_typed)
        row.addWidget(self.field, 1)
        row.addWidget(self._keys)
        row.addWidget(add)
        row.addWidget(cancel)

    def begin(self, names: Sequence[str], typed: str = "") -> None:
        """Show what was typed already, offer names and take the keyboard."""
        offer(self._completer, names)
        self.field.set_text("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self.field.insert(typed)

    def _on_typed(self, text: str) -> None:
        self.field.set_state("")
        self._keys.setText(self._key_words(text))

    def _key_words(self, text: str) -> str:
        return self.tr("Enter adds it") if text.strip() else self.tr("Enter: next group")

    def _hint(self) -> str:
        match self.bucket:
            case Bucket.METAL:
                return self.tr("Type an alloy, for example 18K yellow gold")
            case Bucket.STONES:
                return self.tr("Type a stone, for example 12 sapphire round 2.5")
            case Bucket.FINDINGS:
                return self.tr("Type a finding, for example lobster clasp")
            case Bucket.LABOUR:
                return self.tr("Type an operation, for example polishing")
            case Bucket.PLATING:
                return self.tr("Type the plated metal, for example rhodium")
            case _:
                return self.tr("Type what is paid for, for example gift box")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Enter and Esc before the field does."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]
            if key == Qt.Key.Key_Escape and not is_open(self._completer):
                self.closed.emit()
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and has_lines():  # type: ignore[attr-defined]
                self.block_pasted.emit()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.field.text().strip():
                    self._name()
                else:
                    self.passed.emit()
                return True
        leaves = kind == QEvent.Type.FocusOut and event.reason() == Qt.FocusReason.TabFocusReason  # type: ignore[attr-defined]
        if leaves and not self.field.text().strip():
            self.closed.emit()
        return False

    def _on_chosen(self, text: str) -> None:
        self.field.setText(text)
        self._name()

    def _name(self) -> None:
        name = " ".join(self.field.text().split())
        if name and not any(map(str.isalpha, name)):
            # A figure that went astray is kept, not made a line of.
            self.field.set_state("error")
            self._keys.setText(self.tr("Begin with its name"))
        elif name:
            self.field.clear()
            self.named.emit(name)
