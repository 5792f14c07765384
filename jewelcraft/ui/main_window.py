"""The window: welcome first, then navigation at the left and the pages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMainWindow
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.actions import Actions
from jewelcraft.ui.actions import ActionSpec
from jewelcraft.ui.desk import Desk
from jewelcraft.ui.front import Front
from jewelcraft.ui.intake import IntakeController
from jewelcraft.ui.intake import has_pictures
from jewelcraft.ui.keeper import Keeper
from jewelcraft.ui.layers import Layers
from jewelcraft.ui.leaving import Leaving
from jewelcraft.ui.look import look
from jewelcraft.ui.navigation import Navigation
from jewelcraft.ui.other_files import slots
from jewelcraft.ui.places import PLACES
from jewelcraft.ui.places import SETTINGS
from jewelcraft.ui.places import Page
from jewelcraft.ui.portraits import keep_portrait
from jewelcraft.ui.safety.look_only_banner import LookOnlyBanner
from jewelcraft.ui.standing import Standing
from jewelcraft.ui.widgets.look_only import writing

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtGui import QDragEnterEvent
    from PySide6.QtGui import QDropEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.changes import Changes
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.places import Place
    from jewelcraft.ui.preferences import Preferences
    from jewelcraft.ui.welcome import WelcomePage

RAIL_BELOW = 1200


class MainWindow(QMainWindow):
    """The window of the program; one that `opens` a workshop at once shows no welcome before it."""

    def __init__(self, hub: LibraryHub, preferences: Preferences, *, opens: bool = False) -> None:
        super().__init__()
        self._is_replaced = False
        self._is_closing = False
        self._is_sure = False
        self.hub = hub
        self.preferences = preferences
        self.setWindowTitle("JewelCraft")
        self.setMinimumSize(1000, 540)
        self.window_actions = Actions(self)
        self.desk = Desk(hub, preferences, self.window_actions, self)
        self.leaving = Leaving(hub, self)
        self.leaving.stopped.connect(self._close_surely)
        self.keeper = Keeper(self.desk, self)
        self.intake = IntakeController(self.desk, self)
        self.setAcceptDrops(True)
        self.places = PLACES
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._build()
        self.layers = Layers(self._content)
        self._connect()
        self._restore_geometry()
        if opens:
            self._content.await_opening()
        else:
            self._content.show_fitting()

    def _build(self) -> None:
        workbench = QWidget()
        workbench.setProperty("ground", "window")
        self.pages = QStackedWidget()
        self.navigation = Navigation(self.places, SETTINGS)
        self._standing = Standing(self.hub, self.keeper, self.navigation)
        row = QHBoxLayout(workbench)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(LookOnlyBanner(self.hub))
        column.addWidget(self.pages, 1)
        row.addLayout(column, 1)
        self._content = Front(self.desk, self.keeper, workbench)
        self.setCentralWidget(self._content)

    def _connect(self) -> None:
        self.hub.messages.attach(self.layers)
        self.hub.opened.connect(self._on_opened)
        self.hub.closing.connect(self._on_closing)
        self.hub.closed.connect(self._on_closed)
        self.hub.changed.connect(self._on_changed)
        self.hub.job_started.connect(self.layers.follow)
        self.desk.place_requested.connect(self._on_place_requested)
        self.navigation.chosen.connect(self.go_to)
        self.navigation.backup_requested.connect(self.keeper.back_up)
        look().changed.connect(self._fit)
        self._connect_actions()

    def _connect_actions(self) -> None:
        table = self.window_actions
        for number, place in enumerate(self.places, 1):
            table.add(ActionSpec(f"go_{place.id}", place.text, (f"Ctrl+{number}",), place.icon, "Go to"))
            table[f"go_{place.id}"].setText(place.title)
            table.connect_window(f"go_{place.id}", partial(self.go_to, place.id))
        own = {
            "import_photos": self._import_photos,
            "import_folder": self._import_folder,
            "undo": self.hub.undo,
            "redo": self.hub.redo,
            "history": self.show_history,
            "theme": self.switch_theme,
            "commands": self.show_commands,
            "keys": self.show_keys,
            "help": self.show_help,
            "next_area": lambda: self.move_area(1),
            "previous_area": lambda: self.move_area(-1),
            "new_workshop": self._content.ask_new,
            "open_workshop": self._content.ask_open,
            "backup": self.keeper.back_up,
            "close_workshop": lambda: self.leaving.leave(self.hub.close),
            "quit": self.close,
        }
        for name, slot in (own | slots(self.desk, self)).items():
            table.connect_window(name, slot)

    def _import_photos(self) -> None:
        if self.hub.is_open:
            self.intake.choose_photos()

    def _import_folder(self) -> None:
        if self.hub.is_open:
            self.intake.choose_folder()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures dropped anywhere on the window."""
        if self.hub.is_open and has_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put pictures that no page took into the Inbox."""
        if self.intake.take(event.mimeData()):
            event.acceptProposedAction()

    @property
    def page(self) -> Page | None:
        """The page in front, None on the welcome screen."""
        return self._pages.get(self._current)

    def go_to(self, name: str) -> None:
        """Bring a place to the front."""
        place = self._place(name)
        if place is None or not self.hub.is_open:
            return
        before = self.page
        if before is not None and self._current != name:
            before.left()
        self._current = name
        page = self._page(place)
        self.pages.setCurrentWidget(page)
        self.navigation.set_current(name)
        self.window_actions.hand_to(page.key_actions())
        page.activated()

    def refresh_actions(self) -> None:
        """Ask the page in front anew what the keys do."""
        if self.page is not None:
            self.window_actions.hand_to(self.page.key_actions())

    def _place(self, name: str) -> Place | None:
        return next((place for place in (*self.places, SETTINGS) if place.id == name), None)

    def _page(self, place: Place) -> Page:
        page = self._pages.get(place.id)
        if page is None:
            page = place.build(self.desk)
            page.badge_changed.connect(partial(self._on_badge, place.id))
            self._pages[place.id] = page
            self.pages.addWidget(page)
        return page

    def _on_badge(self, place: str, text: str, warns: bool) -> None:
        self.navigation.set_badge(place, text, warns=warns)

    def _on_place_requested(self, name: str, what: object) -> None:
        self.go_to(name)
        show_item = getattr(self.page, "show_item", None)
        if what is not None and show_item is not None:
            show_item(what)

    @property
    def welcome(self) -> WelcomePage:
        """The first screen."""
        return self._content.welcome

    def _on_opened(self) -> None:
        self._drop_pages()
        writing().set_possible(not self.hub.is_look_only)
        self.preferences.add_recent(self.hub.path)
        self._content.show_fitting()
        self._show_workshop()
        self._standing.show()
        if self.places:
            self.go_to(self.places[0].id)

    def _on_closing(self) -> None:
        keep_portrait(self.hub.reader)

    def _on_closed(self) -> None:
        self._drop_pages()
        writing().set_possible(True)
        self.setWindowTitle("JewelCraft")
        if not self._is_closing:
            self._content.show_fitting()

    def _drop_pages(self) -> None:
        for page in self._pages.values():
            self.pages.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._current = ""
        self.window_actions.hand_to({})

    def _on_changed(self, changes: Changes) -> None:
        if changes.settings:
            self._show_workshop()

    def _show_workshop(self) -> None:
        name = self.hub.reader.settings.name or self.hub.path.stem
        self.navigation.set_workshop(name)
        shown = self.tr("{workshop} (look only)").format(workshop=name) if self.hub.is_look_only else name
        self.setWindowTitle(f"{shown} \u2013 JewelCraft")

    def switch_theme(self) -> None:
        """Switch between light and dark."""
        name = "light" if look().is_dark else "dark"
        look().apply(theme="light" if name == "light" else "dark")
        self.preferences.change(theme=name)

    def show_commands(self) -> None:
        """Show the list of commands and pieces."""
        from jewelcraft.ui.commands import CommandList

        CommandList(self.desk, self).open()

    def show_keys(self) -> None:
        """Show the list of keys."""
        from jewelcraft.ui.commands import KeyList

        KeyList(self.window_actions, self).open()

    def show_history(self) -> None:
        """Show the steps of the past and the way back to each."""
        if self.hub.is_open:
            from jewelcraft.ui.history import HistoryDialog

            HistoryDialog(self.desk, self).open()

    def show_help(self) -> None:
        """Show how to get from photos to a printed catalog."""
        from jewelcraft.ui.help import HelpDialog

        HelpDialog(self.show_keys, self).open()

    def move_area(self, by: int) -> None:
        """Move the keyboard to the next area: snackbar, navigation, page."""
        if by > 0 and self.layers.snackbar.isVisible() and self.layers.snackbar.take_focus():
            return
        if self.navigation.isAncestorOf(self.focusWidget() or self):
            if self.page is not None:
                self.page.setFocus(Qt.FocusReason.TabFocusReason)
                self.page.focusNextChild()
            return
        self.navigation.focus_first()

    def choose_file(self, title: str, kinds: str) -> Path | None:
        """Ask for a file to open, in the folder used last."""
        name, _kind = QFileDialog.getOpenFileName(self, title, self.preferences.settings.last_folder, kinds)
        if not name:
            return None
        self.preferences.change(last_folder=str(Path(name).parent))
        return Path(name)

    def give_way(self, other: MainWindow) -> None:
        """Let another window, in another language, take over with the library open."""
        self._is_replaced = True
        current = self._current
        other.resize(self.size())
        other.move(self.pos())
        other.show()
        other.take_over(current)
        self.close()
        self.deleteLater()

    def take_over(self, place: str) -> None:
        """Show the library that is open already, at a place."""
        if self.hub.is_open:
            self._on_opened()
            self.go_to(place)

    def _fit(self) -> None:
        self.navigation.set_rail(self.width() < RAIL_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the navigation into a rail where room is short."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the size of the design."""
        return QSize(1366, 768)

    def _restore_geometry(self) -> None:
        kept = self.preferences.settings.geometry
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.resize(self.sizeHint())

    def _close_surely(self) -> None:
        self._is_sure = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, remember the place on the screen, let the library go; ask before work is lost."""
        if self.page is not None:
            self.page.left()
        if self.hub.unfinished and not (self._is_replaced or self._is_sure):
            self.leaving.leave(self._close_surely)
            event.ignore()
            return
        self.preferences.change(geometry=bytes(self.saveGeometry().toBase64().data()).decode())
        if not self._is_replaced:
            self._is_closing = True
            self.hub.close()
        super().closeEvent(event)
