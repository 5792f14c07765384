"""The Design tab: pictures at the left, facts, names, words and notes at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.piece.facts import FactsForm
from jewelcraft.ui.piece.names import NamesForm
from jewelcraft.ui.piece.pictures import PiecePictures
from jewelcraft.ui.piece.sizes import SizesForm
from jewelcraft.ui.piece.words import WordsField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.widgets.surfaces import SectionHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.piece.draft import PieceDraft

_SHARE = 0.485
_WIDEST = 752
_TWO_COLUMNS = 420


class DesignTab(QWidget):
    """What a piece looks like and what is known about it."""

    def __init__(self, desk: Desk, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._draft = desk.hub, draft
        self._piece_id = ""
        self.pictures = PiecePictures(desk, draft)
        self.panel = Panel()
        self.facts = FactsForm(self._hub, draft)
        self.names = NamesForm(self._hub, draft)
        self.techniques = WordsField(self.tr("Add a technique"))
        self.tags = WordsField(self.tr("Add a tag"))
        self.sizes = SizesForm(draft)
        self.notes = NotesEdit("", self.tr("Only for the workshop, never printed."), lines=3)
        self.notes.setAccessibleName(self.tr("Notes"))
        self._build()
        self.techniques.words_saved.connect(lambda words: self._edit(techniques=words))
        self.tags.words_saved.connect(lambda words: self._edit(tags=words))
        self.notes.saved.connect(self._on_notes)
        self.facts.code.returnPressed.connect(self.names.take_keyboard)
        draft.changed.connect(self.refresh)
        look().changed.connect(self._fit)

    def _build(self) -> None:
        body = self.panel.body
        body.setContentsMargins(19, 16, 24, 20)
        body.setSpacing(9)
        body.addWidget(self.facts)
        body.addSpacing(5)
        body.addWidget(self.names)
        body.addSpacing(3)
        for title, field in ((self.tr("Techniques"), self.techniques), (self.tr("Tags"), self.tags)):
            box = QVBoxLayout()
            box.setSpacing(5)
            box.addWidget(Label(title, "small", "ink2"))
            box.addWidget(field)
            body.addLayout(box)
        body.addSpacing(2)
        body.addWidget(Line())
        body.addWidget(self.sizes)
        body.addSpacing(5)
        body.addWidget(SectionHeader(self.tr("Notes")))
        body.addWidget(self.notes)
        body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pictures, 1)
        row.addWidget(self.panel)

    def begin_typing(self) -> None:
        """Take the keyboard to the code of a new piece; Enter goes on to its names."""
        self.facts.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.facts.code.selectAll()

    def refresh(self) -> None:
        """Show the piece as it now is; what is being typed stays."""
        piece = self._draft.piece
        fresh = piece.id != self._piece_id
        self._piece_id = piece.id
        if fresh:
            self.panel.area.verticalScrollBar().setValue(0)
            self.techniques.set_known(self._hub.reader.pieces.words("techniques"))
            self.tags.set_known(self._hub.reader.pieces.words("tags"))
        self.facts.show_piece(piece, fresh=fresh)
        self.names.show_piece(piece)
        self.techniques.set_words(piece.techniques)
        self.tags.set_words(piece.tags)
        self.sizes.show_piece(piece)
        self.notes.set_text(piece.notes)

    def _edit(self, **values: object) -> None:
        self._draft.edit(lambda piece: replace(piece, **values))  # type: ignore[arg-type]

    def _on_notes(self, text: str) -> None:
        self._edit(notes=text.strip())
        self.notes.document().clearUndoRedoStacks()

    def _fit(self) -> None:
        wanted = min(max(int(self.width() * _SHARE), look().px(340)), look().px(_WIDEST))
        self.panel.setFixedWidth(wanted)
        self.facts.set_columns(2 if wanted >= look().px(_TWO_COLUMNS) else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between pictures and fields."""
        super().resizeEvent(event)
        self._fit()
