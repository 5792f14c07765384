"""What can be done with the chosen pieces, each as one action that can be undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.side_by_side import MOST_COMPARED
from jewelcraft.ui.intake import IntakeController
from jewelcraft.ui.look import look
from jewelcraft.ui.messages import Question
from jewelcraft.ui.pricing.words import say_priced
from jewelcraft.ui.widgets.look_only import entry_for_changes
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.price_list import PriceList
    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk


def add_piece(library: Library, query: PieceQuery) -> tuple[str, Changes]:
    """Make a new piece that the filters at hand would find, and return its id."""
    kind = next(iter(query.types)) if len(query.types) == 1 else "other"
    piece = library.pieces.new(kind)
    if len(query.collections) == 1:
        piece = replace(piece, collection=next(iter(query.collections)))
    return piece.id, library.pieces.add(piece)


def empty_trash(library: Library) -> Changes:
    """Delete every piece in the Trash."""
    return library.pieces.delete_for_ever(library.pieces.ids(PieceQuery(shelf=Shelf.TRASH)))


class PieceActions(QObject):
    """Turns wishes into library actions and says what was done.

    Signals:
        made: new pieces are there; carries their ids.
        open_requested: a piece shall be opened; carries its id.
        begun: the piece just opened is new and empty, to be typed.
    """

    made = Signal(object)
    open_requested = Signal(str)
    begun = Signal()

    def __init__(
        self, desk: Desk, name_of: Callable[[str], str], query: Callable[[], PieceQuery], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._hub = desk.hub
        self._name_of = name_of
        self._query = query
        self._window = window
        self.intake = IntakeController(desk, window)

    def make_piece(self) -> None:
        """Make a new piece and open it."""
        query = self._query()

        def open_it(result: tuple[str, Changes]) -> None:
            self.made.emit([result[0]])
            self.open_requested.emit(result[0])
            self.begun.emit()

        self._hub.run(lambda library, _progress: add_piece(library, query), self.tr("New piece"), open_it)

    def duplicate(self, ids: Sequence[str]) -> None:
        """Copy pieces under new codes."""
        if not ids:
            return
        text = self._say(ids, self.tr("{name} duplicated"), self.tr("{count} pieces duplicated"))

        def tell(result: tuple[list[str], Changes]) -> None:
            self.made.emit(result[0])
            self._hub.undo_snackbar(text)

        self._hub.run(lambda library, _progress: library.pieces.duplicate(ids), self.tr("Duplicating"), tell)

    def archive(self, ids: Sequence[str], archived: bool) -> None:
        """Put pieces into the archive, or take them out."""
        text = (
            self._say(ids, self.tr("{name} moved to the archive"), self.tr("{count} pieces moved to the archive"))
            if archived
            else self._say(ids, self.tr("{name} is in use again"), self.tr("{count} pieces are in use again"))
        )
        self._do(ids, lambda library: library.pieces.archive(ids, archived), self.tr("Archiving"), text)

    def quote(self, ids: Sequence[str]) -> None:
        """Begin a quotation with pieces."""
        if ids:
            self._desk.go_to("quotes", tuple(ids))

    def make_set(self, ids: Sequence[str]) -> None:
        """Make a set of pieces and open it."""

        def open_it(result: tuple[str, Changes]) -> None:
            self.made.emit([result[0]])
            self.open_requested.emit(result[0])

        if ids:
            self._hub.run(lambda library, _progress: library.pieces.make_set(ids), self.tr("Making the set"), open_it)

    def price_by(self, price_list: PriceList, ids: Sequence[str]) -> None:
        """Price pieces by a price list."""
        done = self._say(ids, self.tr("{name} priced by {list}"), self.tr("{count} pieces priced by {list}"))

        def tell(report: RepriceReport) -> None:
            self._hub.undo_snackbar(f"{done.replace('{list}', price_list.name)}. {say_priced(report)}")

        self._hub.run(
            lambda library, progress: library.price_lists.apply(price_list.id, ids, progress),
            self.tr("Working out prices"),
            tell,
        )

    def trash(self, ids: Sequence[str]) -> None:
        """Move pieces to the Trash."""
        text = self._say(ids, self.tr("{name} moved to Trash"), self.tr("{count} pieces moved to Trash"))
        self._do(ids, lambda library: library.pieces.trash(ids), self.tr("Moving to Trash"), text)

    def restore(self, ids: Sequence[str]) -> None:
        """Take pieces out of the Trash."""
        text = self._say(ids, self.tr("{name} taken out of Trash"), self.tr("{count} pieces taken out of Trash"))
        self._do(ids, lambda library: library.pieces.restore(ids), self.tr("Taking out of Trash"), text)

    def do(self, wish: str, ids: Sequence[str]) -> None:
        """Do what a button of the inspector wishes."""
        wishes: dict[str, Callable[[], None]] = {
            "quote": lambda: self.quote(ids),
            "set": lambda: self.make_set(ids),
            "duplicate": lambda: self.duplicate(ids),
            "archive": lambda: self.archive(ids, archived=True),
            "unarchive": lambda: self.archive(ids, archived=False),
            "edit": lambda: self.change_together(ids),
            "compare": lambda: self.compare(ids),
            "whatif": lambda: self._desk.go_to("insights", tuple(ids)),
            "trash": lambda: self.trash(ids),
            "restore": lambda: self.restore(ids),
            "delete": lambda: self.ask_delete(ids),
        }
        wishes[wish]()

    def change_together(self, ids: Sequence[str]) -> None:
        """Ask for one change of all these pieces."""
        if ids:
            from jewelcraft.ui.many.edit_dialog import EditDialog

            EditDialog(self._desk, self._window, ids).open()

    def compare(self, ids: Sequence[str]) -> None:
        """Show pieces side by side."""
        if 1 < len(ids) <= MOST_COMPARED:
            from jewelcraft.ui.many.compare_dialog import show_comparison

            show_comparison(self._desk, self._window, ids)

    def give(self, ids: Sequence[str]) -> None:
        """Ask where to put these pieces for another laptop."""
        from jewelcraft.ui.sharing.controller import ShareController

        ShareController(self._desk, self._window).ask_give(ids)

    def save_clean(self, ids: Sequence[str]) -> None:
        """Ask where to, and write clean copies of the pieces' pictures there."""
        from jewelcraft.ui.pictures_out import PicturesOut

        PicturesOut(self._desk, self._window).ask_of_pieces(ids)

    def ask_delete(self, ids: Sequence[str]) -> None:
        """Delete pieces in the Trash, after asking."""
        if ids:
            self._ask(
                len(ids),
                lambda: self._hub.run(
                    lambda library, _progress: library.pieces.delete_for_ever(ids),
                    self.tr("Deleting"),
                    self._say_deleted,
                ),
            )

    def ask_empty_trash(self) -> None:
        """Delete everything in the Trash, after asking."""
        count = self._hub.reader.pieces.count(Shelf.TRASH)
        if count:
            self._ask(
                count,
                lambda: self._hub.run(
                    lambda library, _progress: empty_trash(library), self.tr("Emptying Trash"), self._say_deleted
                ),
            )

    def _say_deleted(self, _changes: Changes) -> None:
        # It takes the place of an older line that still offers to undo the way into the Trash.
        label = self._hub.reader.history.undo_label
        if label is not None:
            self._desk.messages.snackbar(say(label))

    def take_drop(self, what: object, piece_id: str | None) -> None:
        """Bring in what was dropped: paths, or an image."""
        if isinstance(what, QImage):
            self.intake.add_image(what, piece_id)
        elif isinstance(what, list):
            self.intake.add_paths(what, piece_id)

    def build_menu(self, ids: Sequence[str], shelf: Shelf) -> QMenu:
        """Return the menu of what can be done with these pieces."""
        menu = QMenu(self._window)
        if len(ids) == 1:
            self._add(menu, self.tr("Open piece"), "arrow-square-out", lambda: self.open_requested.emit(ids[0]))
            if shelf is not Shelf.TRASH:
                self._change(menu, self.tr("Add photos"), "camera", lambda: self.intake.choose_photos(ids[0]))
        if shelf is Shelf.TRASH:
            self._change(menu, self.tr("Take out of Trash"), "arrow-u-up-left", lambda: self.restore(ids))
            menu.addSeparator()
            self._change(menu, self.tr("Delete for ever"), "trash", lambda: self.ask_delete(ids))
            return menu
        self._change(menu, self.tr("Duplicate"), "copy", lambda: self.duplicate(ids))
        if len(ids) > 1:
            self._change(menu, self.tr("Change together"), "sliders-horizontal", lambda: self.change_together(ids))
        if 1 < len(ids) <= MOST_COMPARED:
            self._add(menu, self.tr("Compare side by side"), "columns", lambda: self.compare(ids))
        if len(ids) > 1:
            self._add(menu, self.tr("What if prices move"), "chart-line", lambda: self.do("whatif", ids))
        self._change(menu, self.tr("Put into a catalog"), "book-open", lambda: self._desk.go_to("catalogs", tuple(ids)))
        self._change(menu, self.tr("Quote these pieces"), "file-text", lambda: self.quote(ids))
        if len(ids) > 1:
            self._change(menu, self.tr("Make a set of these"), "diamond", lambda: self.make_set(ids))
        self._add_lists(menu, ids)
        self._add(menu, self.tr("Give to another laptop"), "share-network", lambda: self.give(ids))
        self._add(menu, self.tr("Save clean copies of the pictures"), "export", lambda: self.save_clean(ids))
        menu.addSeparator()
        if shelf is Shelf.ARCHIVE:
            self._change(menu, self.tr("Take out of the archive"), "archive", lambda: self.archive(ids, archived=False))
        else:
            self._change(menu, self.tr("Move to the archive"), "archive", lambda: self.archive(ids, archived=True))
        self._change(menu, self.tr("Move to Trash"), "trash", lambda: self.trash(ids), "Del")
        return menu

    def _add_lists(self, menu: QMenu, ids: Sequence[str]) -> None:
        lists = self._hub.reader.price_lists.all()
        if lists:
            offered = entry_for_changes(menu.addMenu(look().icon("tag"), self.tr("Price by a price list")))
            for each in lists:
                offered.addAction(each.name).triggered.connect(partial(self._on_list, each, list(ids)))

    def _on_list(self, price_list: PriceList, ids: Sequence[str], _checked: bool = False) -> None:
        self.price_by(price_list, ids)

    @staticmethod
    def _add(menu: QMenu, text: str, icon: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(look().icon(icon), text)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _change(self, menu: QMenu, text: str, icon: str, act: Callable[[], object], keys: str = "") -> None:
        """Add an entry that changes something, which is grey while that cannot be."""
        entry_for_changes(self._add(menu, f"{text}\t{keys}" if keys else text, icon, act))

    def _do(self, ids: Sequence[str], work: Callable[[Library], Changes], what: str, done: str) -> None:
        if ids:
            self._hub.run(lambda library, _progress: work(library), what, lambda _done: self._hub.undo_snackbar(done))

    def _say(self, ids: Sequence[str], one: str, many: str) -> str:
        return one.replace("{name}", self._name_of(ids[0])) if len(ids) == 1 else many.replace("{count}", str(len(ids)))

    def _ask(self, count: int, on_yes: Callable[[], object]) -> None:
        if count == 1:
            title, confirm = self.tr("Delete this piece for ever?"), self.tr("Delete 1 piece for ever")
        else:
            title = self.tr("Delete {count} pieces for ever?").format(count=count)
            confirm = self.tr("Delete {count} pieces for ever").format(count=count)
        text = self.tr("Their costs, prices and texts go with them. Pictures that other pieces use stay.")
        self._desk.messages.ask(Question(title, text, confirm, "trash"), on_yes)
