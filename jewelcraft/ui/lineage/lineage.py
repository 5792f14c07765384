"""The way of a piece over the whole window: its chain, two pictures compared, and what was said of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.library.lineage import chain_of
from jewelcraft.ui.lineage.chain import Chain
from jewelcraft.ui.lineage.chain import day_of
from jewelcraft.ui.lineage.compare_view import CompareView
from jewelcraft.ui.lineage.notes import NotesPanel
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.cover import WindowCover
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.widgets.sliders import Slider
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QPixmap

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.previews import Previews

_SIDE, _ONION = "side", "onion"


class Lineage(WindowCover):
    """Shows how a piece came about."""

    def __init__(self, hub: LibraryHub, previews: Previews, window: QWidget) -> None:
        super().__init__(window)
        self._hub, self._previews = hub, previews
        self._piece_id = ""
        self._photos: list[Photo] = []
        self._first = self._second = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.bar = TopBar(self.tr("From sketch to photo"), has_back=True)
        self.undo_button = IconButton("arrow-u-up-left", self.tr("Undo"))
        self.bar.add_right(self.undo_button)
        self.chain = Chain(self._hub.thumbnails)
        self.view = CompareView(self._pixmap)
        self.notes = NotesPanel()
        self.left, self.right = ComboField(), ComboField()
        self.left.setAccessibleName(self.tr("First picture"))
        self.right.setAccessibleName(self.tr("Second picture"))
        self.swap = IconButton("arrows-left-right", self.tr("Swap the pictures"))
        self.way = SegmentedControl(
            [
                Segment(_SIDE, icon="columns", tooltip=self.tr("Side by side")),
                Segment(_ONION, icon="stack", tooltip=self.tr("One over the other")),
            ],
            name=self.tr("How to compare"),
        )
        self.slider = Slider(0, 100, name=self.tr("How much of the second picture shines through"))
        self.slider.setValue(50)
        self.smaller = IconButton("minus", self.tr("Smaller"), framed=False)
        self.larger = IconButton("plus", self.tr("Larger"), framed=False)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 2)
        head.setSpacing(8)
        head.addWidget(self.left, 1)
        head.addWidget(self.swap)
        head.addWidget(self.right, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 2, 12, 10)
        foot.setSpacing(8)
        foot.addWidget(self.way)
        foot.addWidget(self.slider, 8)
        foot.addStretch(1)
        foot.addWidget(self.smaller)
        foot.addWidget(self.larger)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(head)
        middle.addWidget(self.view, 1)
        middle.addLayout(foot)
        self.lay_out(self.bar, self.chain, middle, self.notes)

    def _connect(self) -> None:
        self.bar.back.connect(self.leave)
        self.undo_button.clicked.connect(self._hub.undo)
        self.chain.chosen.connect(self.choose_first)
        self.left.chosen.connect(lambda photo_id: self.choose_first(str(photo_id)))
        self.right.chosen.connect(lambda photo_id: self.choose_second(str(photo_id)))
        self.swap.clicked.connect(self._swap)
        self.way.chosen.connect(lambda _way: self._show_way())
        self.slider.valueChanged.connect(self.view.set_share)
        self.smaller.clicked.connect(lambda: self.view.zoom_by(0.8))
        self.larger.clicked.connect(lambda: self.view.zoom_by(1.25))
        self.notes.written.connect(self._write)
        self._previews.ready.connect(lambda _picture: self.view.update())
        self._hub.changed.connect(self._on_changed)
        self._hub.closed.connect(self.leave)

    def _pixmap(self, photo: Photo) -> QPixmap | None:
        return self._previews.pixmap(photo.picture) or self._hub.thumbnails.pixmap(photo.picture)

    # What is shown

    def open_piece(self, piece_id: str, title: str, photo_id: str = "") -> None:
        """Show a piece's chain, beginning with one of its pictures beside the last."""
        self._piece_id = piece_id
        self.bar.set_code(title)
        self._photos = chain_of(self._hub.reader, piece_id)
        ids = [photo.id for photo in self._photos]
        self._first = photo_id if photo_id in ids else (ids or [""])[0]
        others = [other for other in ids if other != self._first]
        self._second = (others or ids or [""])[-1]
        self.cover()
        self._show()
        self._show_way()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_first(self, photo_id: str) -> None:
        """Show another picture at the left, with its notes; the one it was compared with changes places."""
        if photo_id == self._second:
            self._second = self._first
        self._first = photo_id
        self._show()

    def choose_second(self, photo_id: str) -> None:
        """Compare with another picture."""
        if photo_id == self._first:
            self._first = self._second
        self._second = photo_id
        self._show()

    def _swap(self) -> None:
        self._first, self._second = self._second, self._first
        self._show()

    def _photo(self, photo_id: str) -> Photo | None:
        return next((photo for photo in self._photos if photo.id == photo_id), None)

    def _show(self) -> None:
        first, second = self._photo(self._first), self._photo(self._second)
        choices: list[tuple[str, object]] = [(self._name(photo), photo.id) for photo in self._photos]
        for field, photo_id in ((self.left, self._first), (self.right, self._second)):
            field.set_choices(choices)
            field.set_value(photo_id)
        self.chain.show_photos(self._photos, self._first)
        self.view.show_photos(first, second)
        self.notes.show_photo(first)
        self.swap.setEnabled(self._first != self._second)

    def _name(self, photo: Photo) -> str:
        return " · ".join(part for part in (word(photo.kind.value), day_of(photo), photo.caption) if part)

    def _show_way(self) -> None:
        is_onion = self.way.value() == _ONION
        self.slider.setVisible(is_onion)
        self.view.set_onion(on=is_onion)

    def _on_changed(self, changes: Changes) -> None:
        if self.isHidden() or not (changes.photos or self._piece_id in changes.pieces):
            return
        self._photos = chain_of(self._hub.reader, self._piece_id)
        ids = [photo.id for photo in self._photos]
        if not ids:
            self.leave()
            return
        self._first = self._first if self._first in ids else ids[0]
        self._second = self._second if self._second in ids else ids[-1]
        self._show()

    def _write(self, text: str) -> None:
        photo_id = self._first
        self._hub.run(
            lambda library, _progress: library.workbench.note(photo_id, text),
            self.tr("Saving the note"),
            lambda _changes: self._hub.undo_snackbar(self.tr("Note saved.")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the chain with Page keys, leave with Esc."""
        ids = [photo.id for photo in self._photos]
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self._first in ids:
            place = ids.index(self._first) + (1 if event.key() == Qt.Key.Key_PageDown else -1)
            if 0 <= place < len(ids):
                self.choose_first(ids[place])
        elif event.key() == Qt.Key.Key_O:
            self.way.set_value(_SIDE if self.way.value() == _ONION else _ONION)
            self._show_way()
        else:
            super().keyPressEvent(event)
