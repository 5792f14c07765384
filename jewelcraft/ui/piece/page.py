"""The piece page: header, tabs, the way through the list; the piece is saved field by field."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.ui.gold import add_gold_pill
from jewelcraft.ui.look import look
from jewelcraft.ui.piece.alternatives_tab import AlternativesTab
from jewelcraft.ui.piece.cost_tab import CostTab
from jewelcraft.ui.piece.design_tab import DesignTab
from jewelcraft.ui.piece.draft import PieceDraft
from jewelcraft.ui.piece.header import SavedMark
from jewelcraft.ui.piece.header import StatusPill
from jewelcraft.ui.piece.header import Walker
from jewelcraft.ui.piece.proof_printer import ProofPrinter
from jewelcraft.ui.piece.trade_tab import TradeTab
from jewelcraft.ui.places import Page
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.widgets.bars import TabBar
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import SMALL_GHOST
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.look_only import entry_for_changes
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.piece import Status
    from jewelcraft.ui.desk import Desk

TABS = ("design", "cost", "alternatives", "trade")


class PiecePage(Page):
    """One piece with its Design and Cost tabs.

    Signals:
        closed: the user went back; carries the id of the piece last seen.
    """

    closed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.hub = desk.hub
        self._ids: list[str] = []
        self._from_trash = False
        self.draft = PieceDraft(self.hub, self)
        self.proof = ProofPrinter(desk, self.draft, self)
        self.top = TopBar(has_back=True, serif=True)
        self.status = StatusPill()
        self.loss = Tag("", "err", "warning")
        self.age = PriceAgeTag()
        self.tabs = TabBar([self.tr("Design"), self.tr("Cost"), self.tr("Alternatives"), self.tr("Trade")])
        self.saved = SavedMark()
        self.undo = Button(self.tr("Undo"), "arrow-u-up-left", style=SMALL_GHOST)
        self.walker = Walker()
        self.more = IconButton("dots-three", self.tr("More"), framed=False)
        self.design = DesignTab(desk, self.draft)
        self.cost = CostTab(self.hub, self.draft)
        self.alternatives = AlternativesTab(self.desk, self.draft)
        self.trade = TradeTab(self.hub, self.draft)
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.top.add_left(self.status)
        self.top.add_left(self.loss)
        self.loss.hide()
        self.top.add_left(self.age)
        add_gold_pill(self.top, self.desk)
        for widget in (self.saved, self.undo, self.walker, self.more):
            self.tabs.add_right(widget)
        self.stack.addWidget(self.design)
        for tab in (self.cost, self.alternatives, self.trade):
            self.stack.addWidget(tab)
        self.column.addWidget(self.top)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.top.back.connect(self.close_piece)
        self.tabs.chosen.connect(self.show_tab)
        self.status.chosen.connect(self._set_status)
        self.undo.clicked.connect(self._undo)
        self.walker.stepped.connect(self.step)
        self.more.clicked.connect(self._show_menu)
        self.alternatives.made.connect(lambda copy: self._show_copies([copy]))
        self.draft.changed.connect(self._refresh)
        self.draft.saving_changed.connect(self.saved.show_saving)
        self.draft.vanished.connect(self.close_piece)
        self.hub.changed.connect(self._on_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        for keys, by in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))

    # Which piece

    def open_piece(self, piece_id: str, ids: Sequence[str] = (), tab: str = "") -> None:
        """Show a piece, and remember the list it came from."""
        self.left()
        self._ids = list(ids) if piece_id in ids else [piece_id]
        if tab in TABS:
            self.show_tab(TABS.index(tab))
        self._open(piece_id)

    def show_item(self, what: object) -> None:
        """Show a piece by its id, as other places ask for it."""
        self.open_piece(str(what))

    def step(self, by: int) -> None:
        """Go to the piece before or after in the list."""
        if not self.draft.is_open or self.draft.piece.id not in self._ids:
            return
        place = self._ids.index(self.draft.piece.id) + by
        if 0 <= place < len(self._ids):
            self.left()
            self._open(self._ids[place])

    def close_piece(self) -> None:
        """Go back to where the piece was opened."""
        piece_id = self.draft.piece.id if self.draft.is_open else ""
        self.left()
        self.draft.close()
        self.cost.recost_at(None)
        self.closed.emit(piece_id)

    def _open(self, piece_id: str) -> None:
        self._from_trash = piece_id in self.hub.reader.pieces.ids(PieceQuery(shelf=Shelf.TRASH))
        try:
            self.draft.open(piece_id)
        except NotFoundError as error:
            self.hub.messages.tell(error)
            self.close_piece()
            return
        self._on_changed(None)
        self._take_focus()

    def _take_focus(self) -> None:
        # Page Up, Page Down and Esc are heard where the keyboard is on this page.
        field = QApplication.focusWidget()
        if field is None or not self.isAncestorOf(field) or not field.isVisible():
            fronts = (self.design.pictures.hero, self.cost.table, self.alternatives.view, self.trade.codes)
            fronts[self.stack.currentIndex()].setFocus(Qt.FocusReason.OtherFocusReason)

    # Tabs and keys

    def show_tab(self, place: int) -> None:
        """Bring a tab to the front."""
        self._save_typing()
        self.tabs.set_current(place)
        self.stack.setCurrentIndex(place)
        if self.draft.is_open:
            self._take_focus()

    def activated(self) -> None:
        """Come to the front, with what happened meanwhile."""
        if self.draft.is_open:
            self._on_changed(None)
            self._take_focus()

    def left(self) -> None:
        """Save what is being typed."""
        self._save_typing()
        self.cost.leave()

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what the keys of the table do here."""
        return {
            "undo": self._undo,
            "next_tab": lambda: self.tabs.step(1),
            "previous_tab": lambda: self.tabs.step(-1),
            "next_piece": lambda: self.step(1),
            "previous_piece": lambda: self.step(-1),
            "back": self.close_piece,
            "import_photos": self.design.pictures.ask_files,
            "paste_photo": self.design.pictures.paste,
        }

    def go_back(self) -> bool:
        """Go back one level: there is none inside the page."""
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit | QPlainTextEdit) and self.isAncestorOf(new):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl Z in a field that was not typed in take back the last action instead."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            quiet = (isinstance(watched, QLineEdit) and not watched.isModified()) or (
                isinstance(watched, QPlainTextEdit) and not watched.document().isUndoAvailable()
            )
            if quiet and event.matches(QKeySequence.StandardKey.Undo):
                event.ignore()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_piece()
            return
        super().keyPressEvent(event)

    def _save_typing(self) -> None:
        field = QApplication.focusWidget()
        save = getattr(field, "save", None)
        if field is not None and self.isAncestorOf(field):
            if save is not None:
                save()
            field.clearFocus()

    # What is shown

    def _refresh(self) -> None:
        piece = self.draft.piece
        title = piece.titles.best(language(), *self.hub.reader.settings.languages)
        self.top.set_title(title or piece.code)
        self.top.set_code(piece.code if title else "")
        self.status.show_status(piece.status)
        self._show_loss()
        self._show_age()
        if piece.id in self._ids:
            self.walker.show_place(self._ids.index(piece.id), len(self._ids))

    def _show_loss(self) -> None:
        reader, below = self.hub.reader, False
        with suppress(JewelCraftError):
            prices = reader.pieces.prices(reader.pieces.cost_sheet(self.draft.piece), self.draft.piece)
            below = prices is not None and prices.below_cost
        self.loss.setVisible(below)
        self.loss.set_state(self.tr("Below cost"), "err", "warning")

    def _on_changed(self, changes: Changes | None) -> None:
        if not self.hub.is_open:
            return
        if changes is not None and self.draft.is_open and self.draft.piece.id in changes.pieces and self._is_gone():
            self.close_piece()
            return
        if changes is not None and (changes.prices or changes.rates or changes.settings) and self.draft.is_open:
            self._show_age()
        label = self.hub.reader.history.undo_label
        self.undo.setEnabled(label is not None)
        hint = self.tr("Undo: {what}").format(what=say(label)) if label else self.tr("Nothing to undo")
        self.undo.explain_shortcut(hint, QKeySequence.StandardKey.Undo)

    def _show_age(self) -> None:
        reader = self.hub.reader
        day = next((row.figures.metal_day for row in reader.pieces.rows([self.draft.piece.id]) if row.figures), None)
        self.age.show_age(day, reader.today(), reader.settings)

    def _is_gone(self) -> bool:
        """Tell whether the open piece went to the Trash or was deleted elsewhere."""
        piece_id = self.draft.piece.id
        if not self.hub.reader.pieces.rows([piece_id]):
            return True
        # One that was opened from the Trash stays open.
        in_trash = piece_id in self.hub.reader.pieces.ids(PieceQuery(shelf=Shelf.TRASH))
        return in_trash and not self._from_trash

    def _set_status(self, status: Status) -> None:
        self.draft.edit(lambda piece: replace(piece, status=status))

    def _undo(self) -> None:
        self._save_typing()
        self.hub.undo()
        self._take_focus()

    # The menu

    def _show_menu(self) -> None:
        piece = self.draft.piece
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry_for_changes(menu.addAction(look().icon("copy"), self.tr("Duplicate piece"), self._duplicate))
        words = self.tr("Take out of the archive") if piece.archived else self.tr("Archive piece")
        entry_for_changes(menu.addAction(look().icon("archive"), words, lambda: self._archive(not piece.archived)))
        self.proof.add_to(menu)
        menu.addSeparator()
        entry_for_changes(menu.addAction(look().icon("trash"), self.tr("Move to Trash"), self._trash))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _duplicate(self) -> None:
        piece_id = self.draft.piece.id

        self.left()
        self.hub.run(
            lambda library, _progress: library.pieces.duplicate([piece_id]),
            self.tr("Copying"),
            lambda result: self._show_copies(result[0]),
        )

    def _show_copies(self, copies: Sequence[str]) -> None:
        source = self.draft.piece.id if self.draft.is_open else ""
        place = self._ids.index(source) + 1 if source in self._ids else len(self._ids)
        self._ids[place:place] = copies
        self._open(copies[0])
        self.hub.undo_snackbar(self.tr("This is the copy. It has a code of its own."))

    def _archive(self, archived: bool) -> None:
        piece_id, title = self.draft.piece.id, self.top.title.text()
        text = self.tr("{title} archived.") if archived else self.tr("{title} taken out of the archive.")
        self.hub.run(
            lambda library, _progress: library.pieces.archive([piece_id], archived),
            self.tr("Archiving"),
            lambda _changes: self.hub.undo_snackbar(text.format(title=title)),
        )

    def _trash(self) -> None:
        piece_id, title = self.draft.piece.id, self.top.title.text()
        self.hub.run(
            lambda library, _progress: library.pieces.trash([piece_id]),
            self.tr("Moving to Trash"),
            lambda _changes: self.hub.undo_snackbar(self.tr("{title} moved to Trash.").format(title=title)),
        )
        self.close_piece()
