"""The one table of actions: id, words, shortcut; from it come menus, tooltips, the command list and the key list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import QKeySequence

from jewelcraft.ui.marks import mark
from jewelcraft.ui.widgets.look_only import writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action as it stands in the table."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""
    everywhere: bool = True
    """False: only the page that owns it gives it its keys."""


_GO = mark("Actions", "Go to")
_MAKE = mark("Actions", "Make")
_CHANGE = mark("Actions", "Change")
_SHOW = mark("Actions", "Show")

TABLE = (
    ActionSpec("new_piece", mark("Actions", "New piece"), ("Ctrl+N",), "plus", _MAKE),
    ActionSpec("import_photos", mark("Actions", "Add photos"), ("Ctrl+I",), "image", _MAKE),
    ActionSpec("import_folder", mark("Actions", "Add a folder of photos"), (), "folder-open", _MAKE),
    ActionSpec("paste_photo", mark("Actions", "Paste a picture"), ("Ctrl+V",), "clipboard", _MAKE, False),
    ActionSpec("export_pdf", mark("Actions", "Write the PDF"), ("Ctrl+E",), "export", _MAKE),
    ActionSpec("undo", mark("Actions", "Undo"), ("Ctrl+Z",), "arrow-u-up-left", _CHANGE),
    ActionSpec("redo", mark("Actions", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "arrow-u-up-right", _CHANGE),
    ActionSpec("history", mark("Actions", "History of steps"), ("Ctrl+H",), "clock-counter-clockwise", _CHANGE),
    ActionSpec("edit", mark("Actions", "Edit title or cell"), ("F2",), "pencil-simple", _CHANGE, False),
    ActionSpec("trash", mark("Actions", "Move to Trash"), ("Del",), "trash", _CHANGE, False),
    ActionSpec("search", mark("Actions", "Search"), ("Ctrl+F",), "magnifying-glass", _GO),
    ActionSpec("commands", mark("Actions", "Search and command list"), ("Ctrl+K",), "list", _GO),
    ActionSpec("next_area", mark("Actions", "Next area"), ("F6",), "", _GO),
    ActionSpec("previous_area", mark("Actions", "Area before"), ("Shift+F6",), "", _GO),
    ActionSpec("next_tab", mark("Actions", "Next tab"), ("Ctrl+PgDown",), "", _GO),
    ActionSpec("previous_tab", mark("Actions", "Tab before"), ("Ctrl+PgUp",), "", _GO),
    ActionSpec("next_piece", mark("Actions", "Next piece or page"), ("PgDown",), "", _GO, False),
    ActionSpec("previous_piece", mark("Actions", "Piece or page before"), ("PgUp",), "", _GO, False),
    ActionSpec("back", mark("Actions", "Back one level"), ("Esc",), "arrow-left", _GO, False),
    ActionSpec("quick_look", mark("Actions", "Quick look, full image"), ("Space",), "", _SHOW, False),
    ActionSpec("zoom_in", mark("Actions", "Larger"), ("Ctrl++", "Ctrl+="), "", _SHOW),
    ActionSpec("zoom_out", mark("Actions", "Smaller"), ("Ctrl+-",), "", _SHOW),
    ActionSpec("zoom_reset", mark("Actions", "Usual size"), ("Ctrl+0",), "", _SHOW),
    ActionSpec("theme", mark("Actions", "Switch light and dark"), ("Ctrl+L",), "moon", _SHOW),
    ActionSpec("help", mark("Actions", "Help"), ("F1",), "question", _SHOW),
    ActionSpec("keys", mark("Actions", "List of keys"), ("Ctrl+/",), "keyboard", _SHOW),
    ActionSpec("new_workshop", mark("Actions", "New workshop"), (), "plus-circle", _MAKE),
    ActionSpec("open_workshop", mark("Actions", "Open a workshop file"), ("Ctrl+O",), "folder-open", _GO),
    ActionSpec("import_table", mark("Actions", "Bring pieces in from a table"), (), "table", _MAKE),
    ActionSpec("take_pieces", mark("Actions", "Bring pieces in from another laptop"), (), "download-simple", _MAKE),
    ActionSpec("backup", mark("Actions", "Make a backup now"), (), "shield-check", _MAKE),
    ActionSpec("backups", mark("Actions", "Look at the backups"), (), "clock-counter-clockwise", _GO),
    ActionSpec("check", mark("Actions", "Check and repair"), (), "first-aid-kit", _CHANGE),
    ActionSpec("readable_copy", mark("Actions", "Write a readable copy"), (), "folder-open", _MAKE),
    ActionSpec("clean_copies", mark("Actions", "Save clean copies of all pictures"), (), "export", _MAKE),
    ActionSpec("look_alikes", mark("Actions", "Find pictures that show the same"), (), "copy", _CHANGE),
    ActionSpec("close_workshop", mark("Actions", "Close the workshop"), ("Ctrl+W",), "x", _GO),
    ActionSpec("quit", mark("Actions", "Quit JewelCraft"), ("Ctrl+Q",), "", _GO),
)

_CHANGING = (
    *("new_piece", "import_photos", "import_folder", "paste_photo", "undo", "redo", "edit", "trash"),
    *("import_table", "take_pieces"),
)
"""What does nothing while a workshop is open to look only."""


class Actions(QObject):
    """The actions of a window. A page takes one over with `hand_to(id, slot)` while it is in front."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._slots: dict[str, Callable[[], object]] = {}
        self._own: dict[str, Callable[[], object]] = {}
        for spec in TABLE:
            self.add(spec)
        writing().changed.connect(self._follow)

    def add(self, spec: ActionSpec) -> QAction:
        """Add an action to the table of this window, as the places with their Ctrl 1 to 6."""
        action = QAction(self.text_of(spec), self)
        if spec.everywhere:
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setData(spec)
        action.triggered.connect(lambda _checked=False, name=spec.id: self.trigger(name))
        if spec.id in _CHANGING:
            action.setEnabled(writing().is_possible)
        self._actions[spec.id] = action
        self._window.addAction(action)
        return action

    @staticmethod
    def text_of(spec: ActionSpec) -> str:
        """Return the words of an action in the window's language."""
        return QCoreApplication.translate("Actions", spec.text)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((action.data(), action) for action in self._actions.values())

    def connect_window(self, name: str, slot: Callable[[], object]) -> None:
        """Name what an action does unless the page in front does something else."""
        self._own[name] = slot

    def hand_to(self, slots: dict[str, Callable[[], object]]) -> None:
        """Let the page in front answer these actions, in place of the page before."""
        self._slots = dict(slots)

    def can(self, name: str) -> bool:
        """Tell whether an action does something here."""
        return self._actions[name].isEnabled() and (name in self._slots or name in self._own)

    def trigger(self, name: str) -> None:
        """Do an action."""
        slot = self._slots.get(name) or self._own.get(name)
        if slot is not None and self._actions[name].isEnabled():
            slot()

    def _follow(self) -> None:
        for name in _CHANGING:
            self._actions[name].setEnabled(writing().is_possible)

    def hint(self, name: str) -> str:
        """Return the words and keys of an action, for a tooltip."""
        action = self._actions[name]
        keys = show_keys(action.data().keys[0]) if action.data().keys else ""
        return f"{action.text()}  {keys}".strip()


def show_keys(keys: str) -> str:
    """Write a shortcut as this computer does, without plus signs between the keys."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return native if native.endswith("+") else native.replace("+", " ")
