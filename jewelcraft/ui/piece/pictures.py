"""The pictures of a piece: the big one, the strip, and everything that can be done with them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.intake import IntakeController
from jewelcraft.ui.intake import has_pictures
from jewelcraft.ui.pictures_out import PicturesOut
from jewelcraft.ui.piece.filmstrip import Filmstrip
from jewelcraft.ui.piece.hero import Hero
from jewelcraft.ui.piece.hero import QuickLook
from jewelcraft.ui.piece.photo_menu import CaptionDialog
from jewelcraft.ui.piece.photo_menu import build_photo_menu
from jewelcraft.ui.piece.picture_covers import PictureCovers
from jewelcraft.ui.piece.previews import Previews
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent
    from PySide6.QtGui import QDropEvent

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.photo import PhotoKind
    from jewelcraft.library.intake import IntakeReport
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.piece.draft import PieceDraft
    from jewelcraft.ui.workbench.bench import Bench


class PiecePictures(QWidget):
    """The left side of the Design tab."""

    def __init__(self, desk: Desk, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._hub, self._draft = desk, desk.hub, draft
        self._piece_id = ""
        self._photos: list[Photo] = []
        self._current = ""
        self._look: QuickLook | None = None
        self.bench: Bench | None = None
        self._intake = IntakeController(desk, self)
        self._intake.taken_in.connect(self._on_taken_in)
        self.previews = Previews(self)
        self.hero = Hero(self._hub.thumbnails, self.previews)
        self.covers = PictureCovers(desk, draft, self.previews, self.hero)
        self.chain = LinkButton(self.tr("Compare and notes"), "git-diff", small=True)
        self.strip = Filmstrip(self._hub.thumbnails)
        self.setAcceptDrops(True)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("From sketch to photo"), "small_strong"))
        note = ElidedLabel(self.tr("Each step keeps its date"), "caption", "ink3")
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(note, 1)
        head.addWidget(self.chain)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.hero, 1)
        column.addLayout(head)
        column.addWidget(self.strip)
        self._connect()

    def _connect(self) -> None:
        self.hero.look_requested.connect(self.open_look)
        self.hero.add_requested.connect(self.ask_files)
        self.hero.edit_requested.connect(self.open_bench)
        self.hero.markup_requested.connect(self.open_markup)
        self.hero.marks_toggled.connect(self.toggle_marks)
        self.chain.clicked.connect(lambda: self.covers.open_lineage(self._current))
        self.hero.menu_requested.connect(lambda place: self._show_menu(self._current, place))
        self.strip.chosen.connect(self.choose)
        self.strip.add_requested.connect(self.ask_files)
        self.strip.reordered.connect(self._reorder)
        self.strip.menu_requested.connect(self._show_menu)
        self.strip.trash_requested.connect(self._trash)
        self.strip.look_requested.connect(self.open_look)
        self._draft.changed.connect(self._on_draft)
        self._hub.changed.connect(self._on_changed)
        self._hub.opened.connect(self.previews.close)
        self._hub.closed.connect(self.previews.close)

    def _on_draft(self) -> None:
        piece_id = self._draft.piece.id
        if piece_id != self._piece_id:
            self._piece_id, self._current = piece_id, ""
            self.refresh()
        else:
            # The numbers of stones follow the lines of the cost sheet.
            self.hero.show_marks(self.covers.marks(self._photo(self._current)))

    def _on_changed(self, changes: Changes) -> None:
        if self._draft.is_open and (changes.photos or self._piece_id in changes.pieces):
            self.refresh()

    def refresh(self) -> None:
        """Read the piece's pictures anew."""
        self.previews.serve(self._hub.path)
        self._photos = self._hub.reader.photos.of_piece(self._piece_id)
        ids = [photo.id for photo in self._photos]
        if self._current not in ids:
            covers = [photo.id for photo in self._photos if photo.is_cover]
            self._current = (covers or ids or [""])[0]
        self._show()

    def _show(self) -> None:
        photo = self._photo(self._current)
        place = self._photos.index(photo) if photo else 0
        self.hero.show_place(photo, place, len(self._photos))
        self.hero.show_marks(self.covers.marks(photo))
        self.hero.show_eye(is_open=self.covers.shows_marks)
        self.chain.setEnabled(photo is not None)
        self.strip.show_photos(self._photos, self._current)

    def choose(self, photo_id: str) -> None:
        """Look at a picture."""
        self._current = photo_id
        self._show()

    def _photo(self, photo_id: str) -> Photo | None:
        return next((photo for photo in self._photos if photo.id == photo_id), None)

    # Over the whole window

    def open_look(self) -> None:
        """Show the picture over the whole window."""
        photo = self._photo(self._current)
        if photo is None:
            return
        if self._look is None:
            self._look = QuickLook(self._hub.thumbnails, self.previews, self.window())
            self._look.stepped.connect(self._step)
            self._look.closed.connect(self.hero.setFocus)
            self._look.marks_toggled.connect(self.toggle_marks)
            self._look.edit_requested.connect(self.open_bench)
        self._look.show_marks(self.covers.marks(photo))
        self._look.open_look(photo)

    def _step(self, by: int) -> None:
        ids = [photo.id for photo in self._photos]
        place = ids.index(self._current) + by if self._current in ids else -1
        if 0 <= place < len(ids):
            self.choose(ids[place])
            photo = self._photo(self._current)
            if photo is not None and self._look is not None:
                self._look.show_marks(self.covers.marks(photo))
                self._look.show_photo(photo)

    def open_bench(self) -> None:
        """Edit the picture over the whole window."""
        photo = self._photo(self._current)
        if photo is None:
            return
        from jewelcraft.ui.workbench.opening import open_bench

        if self._look is not None and not self._look.isHidden():
            self._look.close_look()
        self.bench = open_bench(self._desk, photo, self._photos, self.hero)

    def open_markup(self) -> None:
        """Draw dimensions, stone positions and notes over the picture."""
        photo = self._photo(self._current)
        if photo is not None:
            self.covers.open_markup(photo)

    def toggle_marks(self) -> None:
        """Show what is drawn over pictures, or no longer."""
        self.covers.toggle_marks()
        self._show()
        if self._look is not None:
            self._look.show_marks(self.covers.marks(self._photo(self._current)))

    # New pictures

    def ask_files(self) -> None:
        """Ask for files and bring them in."""
        self._intake.choose_photos(self._piece_id)

    def paste(self) -> None:
        """Bring in what the clipboard holds."""
        if not self._intake.paste(self._piece_id):
            self._hub.messages.snackbar(self.tr("There is no picture to paste. Copy one first."))

    def _on_taken_in(self, report: IntakeReport) -> None:
        accepted = [entry.photo_id for entry in report.entries if entry.result == "accepted"]
        if accepted:
            self.choose(accepted[-1])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept pictures and folders."""
        if has_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in what was dropped."""
        if self._intake.take(event.mimeData(), self._piece_id):
            event.acceptProposedAction()

    # What can be done with a picture

    def _show_menu(self, photo_id: str, place: QPoint) -> None:
        photo = self._photo(photo_id)
        if photo is None:
            return
        self.choose(photo_id)
        menu = build_photo_menu(
            self,
            photo,
            make_cover=lambda: self._do(lambda library: library.photos.set_cover(photo_id), ""),
            set_kind=lambda kind: self._set_kind(photo_id, kind),
            caption=lambda: self._ask_caption(photo),
            export=lambda clean: PicturesOut(self._desk, self).ask([photo_id], clean=clean),
            to_inbox=lambda: self._do(
                lambda library: library.photos.assign([photo_id], None), self.tr("Picture moved to the Inbox.")
            ),
            trash=lambda: self._trash(photo_id),
        )
        menu.popup(place)

    def _do(self, work: Callable[[Library], Changes], said: str) -> None:
        def tell(_changes: object) -> None:
            if said:
                self._hub.undo_snackbar(said)

        self._hub.run(lambda library, _progress: work(library), self.tr("Saving"), tell)

    def _set_kind(self, photo_id: str, kind: PhotoKind) -> None:
        self._do(
            lambda library: library.photos.set_kind([photo_id], kind),
            self.tr("Picture is now: {kind}.").format(kind=word(kind.value)),
        )

    def _ask_caption(self, photo: Photo) -> None:
        dialog = CaptionDialog(photo.caption, self.window())
        photo_id = photo.id

        def keep() -> None:
            text = dialog.text_typed()
            self._do(lambda library: library.photos.change(replace(library.photos.get(photo_id), caption=text)), "")

        dialog.accepted.connect(keep)
        dialog.open()

    def _trash(self, photo_id: str) -> None:
        self._do(lambda library: library.photos.trash([photo_id]), self.tr("Picture moved to Trash."))

    def _reorder(self, ids: list[str]) -> None:
        if ids != [photo.id for photo in self._photos]:
            piece_id = self._piece_id
            self._photos.sort(key=lambda photo: ids.index(photo.id))
            self._show()
            self._do(lambda library: library.photos.reorder(piece_id, ids), "")
