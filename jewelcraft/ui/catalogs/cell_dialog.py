"""The dialog for one piece in one catalog: its picture and what of it is shown, its words, its size, its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.catalog import CROP_LIMITS
from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Crop
from jewelcraft.domain.catalog import TextSize
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.catalogs.crop_tile import SIDE
from jewelcraft.ui.catalogs.crop_tile import CropTile
from jewelcraft.ui.catalogs.photo_grid import PhotoGrid
from jewelcraft.ui.catalogs.words import language_name
from jewelcraft.ui.catalogs.words import span_choices
from jewelcraft.ui.catalogs.words import text_size_choices
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.sliders import Slider

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.catalog import PieceChoice
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.texts import Texts
    from jewelcraft.ui.hub import LibraryHub


_WIDTH = 740


def _lateness(photo: Photo) -> tuple[bool, bool]:
    return (photo.kind not in {PhotoKind.PHOTO, PhotoKind.SAMPLE}, photo.kind is not PhotoKind.PHOTO)


def _pair(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return row


class CellDialog(Dialog):
    """Asks how a piece stands in this catalog; the piece and its photos stay as they are.

    Signals:
        decided: carries the PieceChoice.
    """

    decided = Signal(object)

    def __init__(self, hub: LibraryHub, catalog: Catalog, piece: Piece, parent: QWidget) -> None:
        title = QCoreApplication.translate("CellDialog", "{code} in this catalog").format(code=piece.code)
        super().__init__(title, "", parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._hub, self._catalog, self._piece = hub, catalog, piece
        self._choice = catalog.choice(piece.id)
        found = [photo for photo in hub.reader.photos.of_piece(piece.id) if photo.trashed_at is None]
        # In the order in which a catalog takes them.
        self._photos = sorted(found, key=lambda photo: (not photo.is_cover, *_lateness(photo)))
        self._first = self._choice.picture_digest or (self._photos[0].digest if self._photos else "")
        self._crops = dict(self._choice.crops)
        if self._choice.crop is not None:
            self._crops[self._first] = self._choice.crop
        self.tile = CropTile()
        self.zoom = Slider(*CROP_LIMITS, name=self.tr("How near the picture is seen"))
        self.whole = LinkButton(self.tr("Show all of it again"), small=True)
        self.grid = PhotoGrid(hub.thumbnails, self._photos)
        self.leads = QCheckBox(self.tr("Show this picture first"))
        self.span, self.text_size = ComboField(), ComboField()
        self.title = TextEdit(self._own("titles"), self._plain("titles"))
        self.story = NotesEdit(self._own("descriptions"), self._plain("descriptions"), lines=2)
        self.set_name = TextEdit(self._choice.set_name, self.tr("as Naga set"))
        self.copies = TextEdit(str(self._choice.copies))
        self.copies.setMaxLength(4)
        self.is_hero = QCheckBox(self.tr("Give it the large place of its page"))
        self.breaks = QCheckBox(self.tr("Begin a new page with it"))
        self._fill()
        self._build()
        self._show_chosen()
        self._connect()

    def _fill(self) -> None:
        self.span.set_choices(span_choices())
        self.span.set_value(self._choice.span)
        self.text_size.set_choices(text_size_choices())
        self.text_size.set_value(self._choice.text_size)
        self.is_hero.setChecked(self._choice.is_hero)
        self.breaks.setChecked(self._choice.breaks_before)

    def _connect(self) -> None:
        self.tile.moved.connect(self._keep_crop)
        self.zoom.valueChanged.connect(self._zoom)
        self.whole.clicked.connect(self._show_whole)
        self.grid.picked.connect(self._show_chosen)
        self.leads.clicked.connect(self._lead)
        self.accepted.connect(lambda: self.decided.emit(self.choice()))

    def _build(self) -> None:
        language = language_name(self._catalog.language)
        name = self.tr("Title, only in this catalog ({language})").format(language=language)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        if self._photos:
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addLayout(self._cut_column())
            row.addLayout(beside, 1)
            self.body.addLayout(row)
            pictures = QVBoxLayout()
            pictures.setSpacing(0)
            pictures.addWidget(Label(self.tr("Picture"), "caption_medium", "ink2"))
            pictures.addWidget(self.grid)
            if len(self._photos) > 1:
                pictures.addWidget(self.leads)
            beside.addLayout(pictures)
            self.grid.pick(self._first)
        else:
            self.body.addLayout(beside)
        room, words = self.tr("Room on the page"), self.tr("Size of its words")
        beside.addLayout(_pair(LabelledField(room, self.span), LabelledField(words, self.text_size)))
        beside.addWidget(LabelledField(name, self.title))
        beside.addStretch(1)
        story = self.tr("Description, only in this catalog ({language})").format(language=language)
        self.body.addWidget(LabelledField(story, self.story))
        checks = QWidget()
        column = QVBoxLayout(checks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.is_hero)
        column.addWidget(self.breaks)
        in_set = LabelledField(self.tr("Printed as one set with its neighbours named so"), self.set_name)
        self.body.addLayout(_pair(in_set, checks))
        if self._catalog.kind in ON_STOCK:
            for held in (in_set, checks):
                held.hide()
            self.body.addWidget(LabelledField(self.tr("How many are printed of it"), self.copies))
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_button(PrimaryButton(self.tr("Use this")), 1)

    def _cut_column(self) -> QVBoxLayout:
        """Return the picture with what moves its square."""
        cut = QVBoxLayout()
        cut.setSpacing(4)
        cut.addWidget(self.tile)
        self.zoom.setFixedWidth(SIDE)
        cut.addWidget(self.zoom)
        line = QHBoxLayout()
        line.addWidget(self.whole)
        line.addStretch(1)
        cut.addLayout(line)
        cut.addStretch(1)
        return cut

    def _own(self, field: str) -> str:
        texts: Texts = getattr(self._choice, field)
        return texts.get(self._catalog.language) or ""

    def _plain(self, field: str) -> str:
        texts: Texts = getattr(self._piece, field)
        return texts.best(self._catalog.language)

    def _show_chosen(self) -> None:
        photo = self.grid.chosen()
        if photo is None:
            return
        data = self._hub.reader.photos.thumbnail(photo.digest)
        pixmap = QPixmap()
        if data:
            pixmap.loadFromData(data)
        cut = self._crops.get(photo.digest)
        self.tile.show_picture(
            pixmap, cut or Crop(photo.focus_x, photo.focus_y, CROP_LIMITS[0]), is_cut=cut is not None
        )
        is_first = photo.digest == self._first
        self.leads.setChecked(is_first)
        self.leads.setEnabled(not is_first)
        self._show_zoom()

    def _show_zoom(self) -> None:
        photo = self.grid.chosen()
        self.zoom.blockSignals(True)
        self.zoom.setValue(self.tile.crop.zoom)
        self.zoom.blockSignals(False)
        self.zoom.describe(f"{self.tile.crop.zoom} %")
        self.whole.setEnabled(photo is not None and photo.digest in self._crops)

    def _keep_crop(self, crop: Crop) -> None:
        photo = self.grid.chosen()
        if photo is not None:
            self._crops[photo.digest] = crop
        self._show_zoom()

    def _zoom(self, percent: int) -> None:
        self.tile.set_crop(replace(self.tile.crop, zoom=percent))

    def _show_whole(self) -> None:
        photo = self.grid.chosen()
        if photo is not None:
            self._crops.pop(photo.digest, None)
        self._show_chosen()

    def _lead(self) -> None:
        """Let the chosen picture be the first one; what is cut of each stays as it is."""
        photo = self.grid.chosen()
        if photo is not None:
            self._first = photo.digest
        self._show_chosen()

    def choice(self) -> PieceChoice:
        """Return what was decided."""
        language = self._catalog.language
        usual = self._photos[0].digest if self._photos else ""
        crops = tuple((digest, crop) for digest, crop in sorted(self._crops.items()) if digest != self._first)
        return replace(
            self._choice,
            picture_digest=self._first if self._first != usual else "",
            titles=self._choice.titles.replace(language, self.title.text().strip()),
            descriptions=self._choice.descriptions.replace(language, self.story.toPlainText().strip()),
            set_name=" ".join(self.set_name.text().split()),
            is_hero=self.is_hero.isChecked(),
            breaks_before=self.breaks.isChecked(),
            span=CellSpan(str(self.span.value() or "")),
            text_size=TextSize(str(self.text_size.value() or "")),
            copies=int(copies) if (copies := self.copies.text().strip()).isdecimal() else self._choice.copies,
            crop=self._crops.get(self._first),
            crops=crops,
        )
