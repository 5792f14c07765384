"""Name and story in the workshop's languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.piece.languages import language_name
from jewelcraft.ui.piece.languages import own_name
from jewelcraft.ui.piece.missing_tag import MissingTag
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.widgets.surfaces import SectionHeader

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft


class LanguageRow:
    """The name in one language: its own name, a mark, a field."""

    def __init__(self, language: str, placeholder: str) -> None:
        self.language = language
        self.name = Label(own_name(language), "small", "ink2")
        self.mark = Glyph("circle-dashed", None, "warn")  # type: ignore[arg-type]
        self.field = TextEdit("", placeholder)
        self.field.setAccessibleName(language_name(language))
        self.name.setBuddy(self.field)

    def show_text(self, text: str) -> None:
        """Show the name and whether there is one."""
        self.field.set_text(text)
        self.mark.set_icon("check-circle" if text else "circle-dashed", "ok" if text else "warn")


class NamesForm(QWidget):
    """One row a language for the name, and the story in one language at a time."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._draft = hub, draft
        self.rows: dict[str, LanguageRow] = {}
        self._languages: tuple[str, ...] = ()
        self._story_of = ""
        self.missing = MissingTag()
        self.missing.clicked.connect(self._go_to_missing)
        head = SectionHeader(self.tr("Name and story"))
        head.add(self.missing)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 80)
        self._grid.setColumnStretch(2, 1)
        self.story = NotesEdit("", self.tr("Tell what the piece is about, who makes it, what it means."), lines=3)
        self.story.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.story.setAccessibleName(self.tr("Story"))
        self.story.saved.connect(self._on_story)
        self._story_head = QHBoxLayout()
        self._story_head.addWidget(Label(self.tr("Story"), "small", "ink2"))
        self._story_head.addStretch(1)
        self.tongues: SegmentedControl | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(head)
        column.addLayout(self._grid)
        column.addLayout(self._story_head)
        column.addWidget(self.story)

    def show_piece(self, piece: Piece) -> None:
        """Show a piece."""
        languages = self._hub.reader.settings.languages
        if languages != self._languages:
            self._build_rows(languages)
        for language, row in self.rows.items():
            row.show_text(piece.titles.get(language) or "")
        self.story.set_text(piece.descriptions.get(self._story_of) or "")
        self._show_missing(piece)

    def _build_rows(self, languages: tuple[str, ...]) -> None:
        self._languages = languages
        for row in self.rows.values():
            for widget in (row.name, row.mark, row.field):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for place, language in enumerate(languages):
            row = LanguageRow(language, self.tr("Not translated yet"))
            row.field.saved.connect(lambda text, language=language: self._on_title(language, text))
            row.field.returnPressed.connect(lambda place=place: self.take_keyboard(place + 1))
            self._grid.addWidget(row.name, place, 0)
            self._grid.addWidget(row.mark, place, 1)
            self._grid.addWidget(row.field, place, 2)
            self.rows[language] = row
        if self.tongues is not None:
            self.tongues.hide()
            self.tongues.deleteLater()
        self.tongues = SegmentedControl(
            [Segment(language, own_name(language)) for language in languages], name=self.tr("Language of the story")
        )
        self.tongues.chosen.connect(self._on_tongue)
        self._story_head.addWidget(self.tongues, 0, Qt.AlignmentFlag.AlignRight)
        self._story_of = languages[0] if languages else "en"

    def take_keyboard(self, place: int = 0) -> None:
        """Take the keyboard to a name, by default the first; behind the last one it stays."""
        rows = list(self.rows.values())
        if place < len(rows):
            rows[place].field.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_title(self, language: str, text: str) -> None:
        words = " ".join(text.split())
        self._draft.edit(lambda piece: replace(piece, titles=piece.titles.replace(language, words)))

    def _on_story(self, text: str) -> None:
        language = self._story_of
        self._draft.edit(lambda piece: replace(piece, descriptions=piece.descriptions.replace(language, text.strip())))
        self.story.document().clearUndoRedoStacks()

    def _on_tongue(self, language: str) -> None:
        self.story.save()
        self._story_of = str(language)
        self.story.set_text(self._draft.piece.descriptions.get(self._story_of) or "")
        self.story.document().clearUndoRedoStacks()

    def _show_missing(self, piece: Piece) -> None:
        missing = [language for language in self._languages if not piece.titles.get(language)]
        self.missing.setVisible(bool(missing))
        if len(missing) == 1:
            self.missing.show_text(self.tr("{language} is missing").format(language=language_name(missing[0])))
        elif missing:
            names = ", ".join(language_name(language) for language in missing)
            self.missing.show_text(self.tr("{count} languages are missing").format(count=len(missing)), names)

    def _go_to_missing(self) -> None:
        for row in self.rows.values():
            if not row.field.text():
                row.field.setFocus(Qt.FocusReason.TabFocusReason)
                return
