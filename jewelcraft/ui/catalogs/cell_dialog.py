"""The dialog for one piece in one catalog: its picture and what of it stays in view, its words, its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.catalogs.photo_grid import PhotoGrid
from jewelcraft.ui.catalogs.words import language_name
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import NotesEdit
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.catalog import PieceChoice
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.texts import Texts
    from jewelcraft.ui.hub import LibraryHub

_TILE = 168
_STEP = 5


def _lateness(photo: Photo) -> tuple[bool, bool]:
    return (photo.kind not in {PhotoKind.PHOTO, PhotoKind.SAMPLE}, photo.kind is not PhotoKind.PHOTO)


class FocusTile(QWidget):
    """A picture with a dot on what must stay in view when it is cropped; the dot follows mouse and arrows."""

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.focus_x, self.focus_y = 50, 50
        self.setFixedSize(_TILE, _TILE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("What stays in view"))
        self.setToolTip(self.tr("Press on what must stay in view when the picture is cropped"))

    def show_picture(self, pixmap: QPixmap, focus_x: int, focus_y: int) -> None:
        """Show a picture and its dot."""
        self._pixmap = pixmap
        self.focus_x, self.focus_y = focus_x, focus_y
        self.update()

    def _room(self) -> QRectF:
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture and dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), look().color("photo"))
        if self._pixmap.isNull():
            return
        room = self._room()
        painter.drawPixmap(room, self._pixmap, self._pixmap.rect().toRectF())
        at = QPointF(room.x() + room.width() * self.focus_x / 100, room.y() + room.height() * self.focus_y / 100)
        painter.setPen(QPen(Qt.GlobalColor.white, 3))
        painter.setBrush(look().color("accent"))
        painter.drawEllipse(at, 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look().color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the dot where the mouse is."""
        self._put(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the dot along."""
        self._put(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the dot with the arrows."""
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._set(self.focus_x + _STEP * step[0], self.focus_y + _STEP * step[1])

    def _put(self, at: QPointF) -> None:
        room = self._room()
        if room.width() > 0 and room.height() > 0:
            self._set(round((at.x() - room.x()) * 100 / room.width()), round((at.y() - room.y()) * 100 / room.height()))

    def _set(self, x: int, y: int) -> None:
        self.focus_x, self.focus_y = min(max(x, 0), 100), min(max(y, 0), 100)
        self.update()
        self.moved.emit(self.focus_x, self.focus_y)


class CellDialog(Dialog):
    """Asks how a piece stands in this catalog; the piece itself stays as it is.

    Signals:
        decided: carries the PieceChoice.
        focus_changed: carries the Photo with its new point of focus.
    """

    decided = Signal(object)
    focus_changed = Signal(object)

    def __init__(self, hub: LibraryHub, catalog: Catalog, piece: Piece, parent: QWidget) -> None:
        title = QCoreApplication.translate("CellDialog", "{code} in this catalog").format(code=piece.code)
        super().__init__(title, "", parent, width=640)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._hub, self._catalog, self._piece = hub, catalog, piece
        self._choice = catalog.choice(piece.id)
        found = [photo for photo in hub.reader.photos.of_piece(piece.id) if photo.trashed_at is None]
        # In the order in which a catalog takes them.
        self._photos = sorted(found, key=lambda photo: (not photo.is_cover, *_lateness(photo)))
        self._focus: dict[str, tuple[int, int]] = {}
        self.tile = FocusTile()
        self.grid = PhotoGrid(hub.thumbnails, self._photos)
        self.title = TextEdit(self._own("titles"), self._plain("titles"))
        self.story = NotesEdit(self._own("descriptions"), self._plain("descriptions"), lines=3)
        self.set_name = TextEdit(self._choice.set_name, self.tr("as Naga set"))
        self.is_hero = QCheckBox(self.tr("Give it the large place of its page"))
        self.breaks = QCheckBox(self.tr("Begin a new page with it"))
        self.is_hero.setChecked(self._choice.is_hero)
        self.breaks.setChecked(self._choice.breaks_before)
        self._build()
        self._show_chosen()
        self.tile.moved.connect(self._keep_focus)
        self.grid.picked.connect(self._show_chosen)
        self.accepted.connect(self._tell)

    def _build(self) -> None:
        if self._photos:
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
            beside = QVBoxLayout()
            beside.addWidget(Label(self.tr("Picture"), "caption_medium", "ink2"))
            beside.addWidget(self.grid, 1)
            row.addLayout(beside, 1)
            self.body.addLayout(row)
            chosen = self._choice.picture_digest or self._photos[0].digest
            self.grid.pick(chosen)
        language = language_name(self._catalog.language)
        name = self.tr("Title, only in this catalog ({language})").format(language=language)
        self.body.addWidget(LabelledField(name, self.title))
        story = self.tr("Description, only in this catalog ({language})").format(language=language)
        self.body.addWidget(LabelledField(story, self.story))
        self.body.addWidget(LabelledField(self.tr("Printed as one set with its neighbours named so"), self.set_name))
        self.body.addWidget(self.is_hero)
        self.body.addWidget(self.breaks)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_button(PrimaryButton(self.tr("Use this")), 1)

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
        self.tile.show_picture(pixmap, *self._focus.get(photo.id, (photo.focus_x, photo.focus_y)))

    def _keep_focus(self, x: int, y: int) -> None:
        photo = self.grid.chosen()
        if photo is not None:
            self._focus[photo.id] = (x, y)

    def choice(self) -> PieceChoice:
        """Return what was decided."""
        language, photo = self._catalog.language, self.grid.chosen()
        first = self._photos[0].digest if self._photos else ""
        digest = photo.digest if photo is not None and photo.digest != first else ""
        return replace(
            self._choice,
            picture_digest=digest,
            titles=self._choice.titles.replace(language, self.title.text().strip()),
            descriptions=self._choice.descriptions.replace(language, self.story.toPlainText().strip()),
            set_name=" ".join(self.set_name.text().split()),
            is_hero=self.is_hero.isChecked(),
            breaks_before=self.breaks.isChecked(),
        )

    def moved_photos(self) -> list[Photo]:
        """Return the photos whose point of focus was moved."""
        changed = (
            replace(photo, focus_x=x, focus_y=y)
            for photo in self._photos
            if photo.id in self._focus
            for x, y in (self._focus[photo.id],)
        )
        return [photo for photo in changed if photo not in self._photos]

    def _tell(self) -> None:
        for photo in self.moved_photos():
            self.focus_changed.emit(photo)
        self.decided.emit(self.choice())
