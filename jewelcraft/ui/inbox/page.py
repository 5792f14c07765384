"""The Inbox place: look through waiting pictures, give them to pieces, or make new pieces of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.inbox.delegate import InboxDelegate
from jewelcraft.ui.inbox.looking import InboxLook
from jewelcraft.ui.inbox.model import InboxModel
from jewelcraft.ui.inbox.side import InboxSide
from jewelcraft.ui.intake import IntakeController
from jewelcraft.ui.look import look
from jewelcraft.ui.places import Page
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.empty_state import EmptyState
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.desk import Desk


class InboxPage(Page):
    """Pictures that have no piece yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._intake = IntakeController(desk, self)
        self.model = InboxModel(desk.hub)
        self.view = self._build_view()
        self.side = InboxSide(desk, self)
        self.looking = InboxLook(self)
        self.bar = TopBar(self.tr("Inbox"))
        self.shelf = SegmentedControl(
            (Segment("waiting", self.tr("Waiting")), Segment("trash", self.tr("Trash"))),
            name=self.tr("Waiting pictures or those in the Trash"),
        )
        self.shelf.chosen.connect(self.show_shelf)
        self.bar.add_left(self.shelf)
        alike = IconButton("copy", desk.actions.hint("look_alikes"))
        alike.clicked.connect(lambda: desk.actions.trigger("look_alikes"))
        self.bar.add_right(alike)
        folder = for_changes(OutlineButton(self.tr("Add a folder"), "folder-open"))
        folder.clicked.connect(self._choose_folder)
        self.bar.add_right(folder)
        add = for_changes(PrimaryButton(self.tr("Add photos"), "plus", tooltip=desk.actions.hint("import_photos")))
        add.clicked.connect(self._choose_photos)
        self.bar.add_right(add)
        self._stack = QStackedWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        ground = QVBoxLayout()
        ground.setContentsMargins(16, 12, 8, 0)
        ground.addWidget(self._stack)
        row.addLayout(ground, 1)
        row.addWidget(self.side)
        self._stack.addWidget(self.view)
        for empty in (self._build_empty(), self._build_empty_trash()):
            framed = QWidget()
            frame = QVBoxLayout(framed)
            frame.setContentsMargins(8, 8, 8, 14)
            frame.addWidget(empty)
            self._stack.addWidget(framed)
        self.column.addWidget(self.bar)
        self.column.addLayout(row, 1)
        desk.hub.changed.connect(self._on_changed)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.side.edit.clicked.connect(self.edit)
        self.refresh()

    def _build_view(self) -> QListView:
        view = _InboxView()
        view.setModel(self.model)
        view.setItemDelegate(InboxDelegate(self.desk.hub.thumbnails, self.model))
        view.trash_wanted = self._trash
        view.key_wanted = self._on_key
        view.doubleClicked.connect(lambda _index: self.looking.show())
        view.setAccessibleName(self.tr("Pictures without a piece"))
        return view

    def _build_empty(self) -> EmptyState:
        add = for_changes(PrimaryButton(self.tr("Add photos"), "plus"))
        add.clicked.connect(self._choose_photos)
        folder = for_changes(LinkButton(self.tr("a folder of photos"), "folder-open"))
        folder.clicked.connect(self._choose_folder)
        return EmptyState(
            self.tr("Every picture has its piece"),
            self.tr("Drop photos and sketches here. They wait until you give them to a piece."),
            [add],
            icons=("image", "tray", "pencil-line"),
            also=self.tr("or bring in"),
            also_buttons=[folder],
        )

    def _build_empty_trash(self) -> EmptyState:
        text = self.tr("Pictures that you move to Trash wait here, those of pieces too.")
        return EmptyState(self.tr("No picture is in the Trash"), text, icons=("trash",), framed=False)

    def show_shelf(self, shelf: object) -> None:
        """Show the pictures that wait, or those in the Trash."""
        self.shelf.set_value(str(shelf))
        self.model.shows_trash = shelf == "trash"
        self.side.show_trash(in_trash=self.model.shows_trash)
        self.refresh()

    def _choose_photos(self) -> None:
        self._intake.choose_photos()

    def _choose_folder(self) -> None:
        self._intake.choose_folder()

    def activated(self) -> None:
        """Come to the front with the Inbox as it is."""
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Answer the keys of an Inbox."""
        return {
            "import_photos": self._intake.choose_photos,
            "import_folder": self._intake.choose_folder,
            "paste_photo": self._intake.paste,
            "quick_look": self.looking.show,
        }

    def refresh(self) -> None:
        """Show the Inbox anew, keeping the selection."""
        chosen = {photo.id for photo in self.selected()}
        self.model.refresh()
        selection = self.view.selectionModel()
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            if self.model.photo(index).id in chosen:
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        empty = self.model.rowCount() == 0
        self._stack.setCurrentIndex(0 if not empty else 2 if self.model.shows_trash else 1)
        self.side.setVisible(not empty)
        self.side.refresh_pieces()
        self.side.show_photos(self.selected())

    def selected(self) -> list[Photo]:
        """Return the chosen pictures in their order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.photo(self.model.index(row)) for row in rows]

    def edit(self) -> None:
        """Put the first chosen picture on the bench; the other chosen ones may be given the same."""
        from jewelcraft.ui.workbench.opening import open_bench

        photos = self.selected()
        if photos and not self.model.shows_trash:
            open_bench(self.desk, photos[0], photos, self.view)

    def _trash(self) -> None:
        if self.model.shows_trash:
            self.side.ask_delete()
        else:
            self.side.trash()

    def _on_key(self, key: str) -> bool:
        """Answer a key: Space looks, digits say the kind, P finds a piece, N makes one, E edits, G takes a group."""
        if key == " ":
            self.looking.show()
            return True
        if self.model.shows_trash:
            return False
        kinds = {str(number): kind for number, kind in enumerate(PhotoKind, start=1)}
        if key in kinds:
            self.side.say_kind(kinds[key])
        elif key == "p":
            self.side.piece.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key == "n":
            self.side.make_piece()
        elif key == "e":
            self.edit()
        elif key == "g":
            self._select_group()
        else:
            return False
        return True

    def _select_group(self) -> None:
        here = self.view.currentIndex()
        if here.isValid():
            rows = self.model.group_of(here.row())
            both = QItemSelection(self.model.index(rows.start), self.model.index(rows.stop - 1))
            self.view.selectionModel().select(both, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_selected(self) -> None:
        self.side.show_photos(self.selected())

    def _on_changed(self, changes: Changes) -> None:
        if changes.photos or changes.pieces:
            self.refresh()


class _InboxView(QListView):
    """The grid of waiting pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.trash_wanted: Callable[[], object] = lambda: None
        self.key_wanted: Callable[[str], bool] = lambda _key: False
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("ground", "window")
        self.setMouseTracking(True)
        look().changed.connect(self.doItemsLayout)

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.trash_wanted()
        elif event.modifiers() or not self.key_wanted(event.text().lower()):
            super().keyPressEvent(event)
