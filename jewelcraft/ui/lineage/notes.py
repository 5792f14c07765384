"""What was said of a picture, dated, and a field for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.picture_records import read_notes
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.domain.photo import Photo

_WIDTH = 280


class NotesPanel(Panel):
    """The notes on one picture.

    Signals:
        written: a note shall be kept; carries its words.
    """

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=look().px(_WIDTH))
        self.title = Label("", "section")
        self.field = NotesEdit("", self.tr("What shall be changed, who said so"), lines=2)
        self.field.setAccessibleName(self.tr("New note"))
        self.field.installEventFilter(self)
        self.add = for_changes(PrimaryButton(self.tr("Add note"), "plus"))
        self.add.explain_shortcut(self.tr("Add note"), "Ctrl+Return")
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.body.addWidget(self.title)
        self.body.addWidget(self.field)
        self.body.addWidget(self.add)
        self.body.addSpacing(6)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.add.clicked.connect(self._write)

    def show_photo(self, photo: Photo | None) -> None:
        """Show a picture's notes, the newest first."""
        self.title.setText(self.tr("Notes: {kind}").format(kind=word(photo.kind.value)) if photo else "")
        self.setEnabled(photo is not None)
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        notes = read_notes(photo.notes) if photo is not None else ()
        for note in reversed(notes):
            self._list.addWidget(_said(write_moment(note.at.astimezone()), note.text))
        if photo is not None and not notes:
            self._list.addWidget(
                WrappedLabel(self.tr("Nothing was written down about this picture yet."), "small", "ink2")
            )

    def _write(self) -> None:
        text = " ".join(self.field.toPlainText().split())
        if text:
            self.field.clear()
            self.written.emit(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add the note with Ctrl and Enter."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._write()
                return True
        return False


def _said(moment: str, text: str) -> QWidget:
    box = QWidget()
    box.setProperty("ground", "none")
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Label(moment, "caption", "ink3"))
    column.addWidget(WrappedLabel(text, "body"))
    return box
