"""The panel beside the Inbox: what the chosen pictures show, and the piece they go to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.inbox.model import describe
from jewelcraft.ui.inbox.piece_field import PieceField
from jewelcraft.ui.inbox.piece_shelf import PieceShelf
from jewelcraft.ui.look import look
from jewelcraft.ui.messages import Question
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk

_WIDTH = 324
_TILES = 9


class InboxSide(Panel):
    """Acts on the chosen pictures."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._desk = desk
        self._photos: list[Photo] = []
        self._picture = _Picture(desk)
        self._name = ElidedLabel("", "strong")
        self._facts = WrappedLabel("", "small", "ink3")
        self.kind = ComboField()
        # The number is the key that says the same.
        self.kind.set_choices([(f"{word(kind.value)}  ({key})", kind) for key, kind in enumerate(PhotoKind, start=1)])
        self.kind.chosen.connect(self._set_kind)
        self.piece = PieceField(desk)
        self.piece.piece_chosen.connect(self.give)
        fields = (LabelledField(self.tr("Shows"), self.kind), LabelledField(self.tr("Give to a piece"), self.piece))
        self.shelf = PieceShelf(desk)
        self.shelf.pictures_dropped.connect(self.give_photos)
        self.shelf.piece_pressed.connect(self.give)
        self.piece.textChanged.connect(self.shelf.show_found)
        for widget in (self._picture, self._name, self._facts, Line(), *fields):
            self.body.addWidget(widget)
        self.body.addWidget(self.shelf, 1)
        self._new = for_changes(PrimaryButton(self.tr("New piece"), "plus"))
        self._new.clicked.connect(self.make_piece)
        self._trash = IconButton("trash", self.tr("Move to Trash") + "  Del")
        self._trash.clicked.connect(self.trash)
        self.add_action(self._new, 1)
        self.add_action(self._trash)
        self.edit = for_changes(OutlineButton(self.tr("Edit image"), "sliders-horizontal"))
        self.edit.setToolTip(self.tr("Edit image") + "  E")
        self.body.addWidget(self.edit)
        self._separate = for_changes(OutlineButton(self.tr("One piece for each picture"), "copy"))
        self._separate.clicked.connect(self.make_piece_each)
        self.body.addWidget(self._separate)
        self._restore = for_changes(PrimaryButton(self.tr("Take out of Trash"), "arrow-u-up-left"))
        self._restore.clicked.connect(self.restore)
        self._delete = IconButton("x", self.tr("Delete for ever"))
        self._delete.clicked.connect(self.ask_delete)
        self.add_action(self._restore, 1)
        self.add_action(self._delete)
        self._of_waiting = (*fields, self.shelf, self._new, self._trash, self.edit)
        self._of_trash = (self._restore, self._delete)
        self._in_trash = False
        self.show_trash(in_trash=False)

    def show_trash(self, *, in_trash: bool) -> None:
        """Offer what can be done with pictures in the Trash, or with those that wait."""
        self._in_trash = in_trash
        for widget in self._of_waiting:
            widget.setVisible(not in_trash)
        for widget in self._of_trash:
            widget.setVisible(in_trash)
        self.show_photos([])

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show the chosen pictures."""
        self._photos = list(photos)
        chosen = bool(photos)
        for widget in (self.kind, self.piece, self._new, self._trash, self.edit, *self._of_trash):
            widget.setEnabled(chosen)
        self._separate.setVisible(len(photos) > 1 and not self._in_trash)
        self._picture.show_photos(photos)
        kinds = {photo.kind for photo in photos}
        self.kind.set_value(kinds.pop() if len(kinds) == 1 else None)
        if not photos:
            self._name.setText(self.tr("No picture chosen"))
            self._facts.set_text(self.tr("Choose one or more. Ctrl and Shift choose several."))
        elif len(photos) == 1:
            self._name.setText(photos[0].name)
            self._facts.set_text(describe(photos[0]))
        else:
            self._name.setText(self.tr("{count} pictures chosen").format(count=len(photos)))
            self._facts.set_text("" if self._in_trash else self.tr("All of them go to the same piece."))

    def give(self, piece_id: str) -> None:
        """Give the chosen pictures to a piece."""
        self.give_photos([photo.id for photo in self._photos], piece_id)

    def give_photos(self, photo_ids: Sequence[str], piece_id: str) -> None:
        """Give some pictures to a piece, as by dropping them on it."""
        ids = list(photo_ids)
        if not ids:
            return
        self._desk.hub.run(
            lambda library, _progress: library.photos.assign(ids, piece_id),
            self.tr("Moving pictures"),
            lambda _changes: self._desk.hub.undo_snackbar(self._moved(len(ids), piece_id)),
        )

    def refresh_pieces(self) -> None:
        """Show the pieces anew on which pictures can be dropped."""
        self.shelf.show_found(self.piece.text())

    def say_kind(self, kind: PhotoKind) -> None:
        """Say what the chosen pictures show."""
        if self._photos:
            self.kind.set_value(kind)
            self._set_kind(kind)

    def make_piece(self) -> None:
        """Make one new piece that has the chosen pictures, and open it."""
        self._make([self._photos] if self._photos else [])

    def make_piece_each(self) -> None:
        """Make a new piece for each of the chosen pictures."""
        self._make([[photo] for photo in self._photos])

    def trash(self) -> None:
        """Move the chosen pictures to the Trash."""
        text = _counted(self._photos, self.tr("1 picture moved to Trash"), self.tr("{count} pictures moved to Trash"))
        self._act(lambda library, ids: library.photos.trash(ids), self.tr("Moving to Trash"), text)

    def restore(self) -> None:
        """Take the chosen pictures out of the Trash, back to where they were."""
        one, many = self.tr("1 picture taken out of Trash"), self.tr("{count} pictures taken out of Trash")
        text = _counted(self._photos, one, many)
        self._act(lambda library, ids: library.photos.restore(ids), self.tr("Moving pictures"), text)

    def ask_delete(self) -> None:
        """Delete the chosen pictures from the Trash, once that was said yes to."""
        if self._photos:
            one, many = self.tr("Delete 1 picture for ever"), self.tr("Delete {count} pictures for ever")
            confirm = _counted(self._photos, one, many)
            text = self.tr("Pictures that other pieces or catalogs use stay there.")
            self._desk.messages.ask(Question(f"{confirm}?", text, confirm), self._delete_for_ever)

    def _delete_for_ever(self) -> None:
        text = _counted(self._photos, self.tr("1 picture deleted"), self.tr("{count} pictures deleted"))
        self._act(lambda library, ids: library.photos.delete_for_ever(ids), self.tr("Moving pictures"), text)

    def _act(self, work: Callable[[Library, list[str]], Changes], what: str, done: str) -> None:
        ids = [photo.id for photo in self._photos]
        if ids:
            hub = self._desk.hub
            hub.run(lambda library, _progress: work(library, ids), what, lambda _changes: hub.undo_snackbar(done))

    def _make(self, groups: Sequence[Sequence[Photo]]) -> None:
        ids = [[photo.id for photo in group] for group in groups]

        def work(library: Library, progress: Progress) -> tuple[list[str], Changes]:
            return library.pieces.add_of_photos(ids, progress)

        def tell(result: object) -> None:
            made = result[0] if isinstance(result, tuple) else []
            text = self.tr("New piece made") if len(made) == 1 else self.tr("{count} new pieces made")
            self._desk.hub.undo_snackbar(text.format(count=len(made)))
            if len(made) == 1:
                self._desk.go_to("pieces", made[0])

        if ids:
            self._desk.hub.run(work, self.tr("Making pieces"), tell)

    def _moved(self, count: int, piece_id: str) -> str:
        code = self._desk.hub.reader.pieces.get(piece_id).code
        text = self.tr("1 picture given to {code}") if count == 1 else self.tr("{count} pictures given to {code}")
        return text.format(count=count, code=code)

    def _set_kind(self, kind: object) -> None:
        # Qt hands a text enum back as plain text.
        kind = PhotoKind(str(kind))
        ids = [photo.id for photo in self._photos]
        if ids:
            self._photos = [replace(photo, kind=kind) for photo in self._photos]
            self._desk.hub.run(lambda library, _progress: library.photos.set_kind(ids, kind), self.tr("Saving"))


def _counted(photos: Sequence[Photo], one: str, many: str) -> str:
    return one if len(photos) == 1 else many.format(count=len(photos))


class _Picture(QWidget):
    """The chosen picture, whole, on its ground."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._photos: Sequence[Photo] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(220)
        desk.hub.thumbnails.ready.connect(self._on_ready)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 32, 220)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show one picture whole, several as tiles, or just the ground."""
        self._photos = photos[:_TILES]
        self.setAccessibleName(photos[0].name if len(photos) == 1 else "")
        self.update()

    def _on_ready(self, digest: str) -> None:
        if any(photo.picture == digest for photo in self._photos):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(look().color("photo"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().toRectF(), 10, 10)
        across = 1 if len(self._photos) == 1 else 2 if len(self._photos) <= 4 else 3
        down = max(1, -(-len(self._photos) // across))
        width, height = self.width() / across, self.height() / down
        for place, photo in enumerate(self._photos):
            room = QRectF(place % across * width, place // across * height, width, height)
            self._paint_photo(painter, photo, room if across == 1 else room.adjusted(5, 5, -5, -5))

    def _paint_photo(self, painter: QPainter, photo: Photo, room: QRectF) -> None:
        pixmap = self._desk.hub.thumbnails.pixmap(photo.picture)
        if pixmap is None or pixmap.isNull():
            return
        size = pixmap.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(room.center())
        painter.drawPixmap(target, pixmap, pixmap.rect().toRectF())
