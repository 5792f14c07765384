"""The words of a catalog in its language: cover, maker's page, terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.catalogs.cover_choice import PictureTile
from jewelcraft.ui.catalogs.words import language_name
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Line

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.texts import Texts
    from jewelcraft.ui.hub import LibraryHub

_PAUSE_MS = 350
_TALLEST = 230
_TEXTS = ("titles", "subtitles", "maker_texts", "terms_texts")


class TextSection(QWidget):
    """The pages of words, each with its switch.

    Signals:
        changed: the user left a text or chose something; carries the fields of the catalog that change.
        drafted: the user pauses while typing; carries the fields as they would be.
        picture_requested: another cover picture shall be chosen.
    """

    changed = Signal(object)
    drafted = Signal(object)
    picture_requested = Signal()

    def __init__(self, hub: LibraryHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._is_filling = False
        self.has_cover = QCheckBox(self.tr("Cover"))
        self.has_maker = QCheckBox(self.tr("About us"))
        self.has_terms = QCheckBox(self.tr("Terms"))
        self.title, self.subtitle = TextEdit(), TextEdit()
        self.maker, self.terms = NotesEdit(lines=7), NotesEdit(lines=7)
        self.tile = PictureTile(hub.thumbnails)
        self.first_picture = LinkButton(self.tr("Use the first piece"), small=True)
        self._edits: dict[str, TextEdit | NotesEdit] = dict(
            zip(_TEXTS, (self.title, self.subtitle, self.maker, self.terms), strict=True)
        )
        labels = (self.tr("Title"), self.tr("Subtitle"), self.tr("Who made it"), self.tr("Terms of sale"))
        self.fields = {
            name: LabelledField(label, edit) for (name, edit), label in zip(self._edits.items(), labels, strict=True)
        }
        self._language = WrappedLabel("", "small", "ink3")
        self._missing = WrappedLabel("", "small_medium", "warn")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_draft)
        for edit in (self.maker, self.terms):
            edit.setMaximumHeight(look().px(_TALLEST))
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        change = LinkButton(self.tr("Choose the picture"), small=True)
        change.clicked.connect(self.picture_requested)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(Label(self.tr("Cover picture"), "caption_medium", "ink2"))
        for link in (change, self.first_picture):
            line = QHBoxLayout()
            line.addWidget(link)
            line.addStretch(1)
            beside.addLayout(line)
        beside.addStretch(1)
        self.picture = QWidget()
        row = QHBoxLayout(self.picture)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.tile)
        row.addLayout(beside, 1)
        for widget in (
            self._language,
            self._missing,
            self.has_cover,
            self.fields["titles"],
            self.fields["subtitles"],
            self.picture,
            Line(),
            self.has_maker,
            self.fields["maker_texts"],
            Line(),
            self.has_terms,
            self.fields["terms_texts"],
        ):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.tile.clicked.connect(self.picture_requested)
        self.first_picture.clicked.connect(lambda: self.changed.emit({"cover_digest": ""}))
        self.has_cover.clicked.connect(lambda on: self.changed.emit({"has_cover": on}))
        self.has_maker.clicked.connect(lambda on: self.changed.emit({"has_maker_page": on}))
        self.has_terms.clicked.connect(lambda on: self.changed.emit({"has_terms_page": on}))
        for name, edit in self._edits.items():
            edit.saved.connect(lambda text, name=name: self._save(name, text))
            edit.textChanged.connect(self._on_typing)

    def show_catalog(self, catalog: Catalog, cover_digest: str) -> None:
        """Show the texts of a catalog in its language; `cover_digest` is the picture that its cover has."""
        self._catalog = catalog
        name = language_name(catalog.language)
        self._language.set_text(self.tr("Texts in {language}, the language of this catalog.").format(language=name))
        self._is_filling = True
        for attribute, edit in self._edits.items():
            edit.set_text(_texts(catalog, attribute).get(catalog.language) or "")
        self._is_filling = False
        self._missing.set_text(self._say_missing(catalog))
        self._missing.setVisible(bool(self._missing.plain_text()))
        self.title.setPlaceholderText(catalog.name)
        self.has_cover.setChecked(catalog.has_cover)
        self.has_maker.setChecked(catalog.has_maker_page)
        self.has_terms.setChecked(catalog.has_terms_page)
        self.fields["titles"].setVisible(catalog.has_cover)
        self.fields["subtitles"].setVisible(catalog.has_cover)
        self.picture.setVisible(catalog.has_cover)
        self.fields["maker_texts"].setVisible(catalog.has_maker_page)
        self.fields["terms_texts"].setVisible(catalog.has_terms_page)
        self.tile.show_picture(cover_digest)
        self.first_picture.setVisible(bool(catalog.cover_digest))
        self._pause.stop()

    def save(self) -> None:
        """Save what is being typed."""
        for edit in self._edits.values():
            edit.save()

    def _say_missing(self, catalog: Catalog) -> str:
        """Name the texts that are printed in another language as long as they are missing in this one."""
        names = []
        for attribute, field in self.fields.items():
            texts = _texts(catalog, attribute)
            if texts and not texts.get(catalog.language) and _is_printed(catalog, attribute):
                names.append(field.label.text())
        if not names:
            return ""
        text = self.tr("Missing in {language}: {texts}. Another language is printed instead.")
        return text.format(language=language_name(catalog.language), texts=", ".join(names))

    def _save(self, name: str, text: str) -> None:
        self._pause.stop()
        if self._catalog is not None:
            texts = _texts(self._catalog, name).replace(self._catalog.language, text)
            self.changed.emit({name: texts})

    def _on_typing(self) -> None:
        if not self._is_filling:
            self._pause.start()

    def _tell_draft(self) -> None:
        if self._catalog is None:
            return
        language = self._catalog.language
        self.drafted.emit(
            {name: _texts(self._catalog, name).replace(language, _written(edit)) for name, edit in self._edits.items()}
        )


def _written(edit: TextEdit | NotesEdit) -> str:
    return edit.toPlainText() if isinstance(edit, NotesEdit) else edit.text()


def _is_printed(catalog: Catalog, name: str) -> bool:
    switch = {"maker_texts": catalog.has_maker_page, "terms_texts": catalog.has_terms_page}
    return switch.get(name, catalog.has_cover)


def _texts(catalog: Catalog, name: str) -> Texts:
    texts: Texts = getattr(catalog, name)
    return texts
