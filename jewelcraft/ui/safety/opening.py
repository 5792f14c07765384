"""What stands in the way of opening a workshop, and what its place means: said once, with a way on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QWidget

from jewelcraft.library.refusals import DamagedLibraryError
from jewelcraft.library.refusals import LibraryInUseError
from jewelcraft.library.refusals import ReadOnlyPlaceError
from jewelcraft.library.risky_places import warning_about
from jewelcraft.ui.keeper import documents_folder
from jewelcraft.ui.keeper import free_path
from jewelcraft.ui.messages import Notice
from jewelcraft.ui.messages import Question
from jewelcraft.ui.safety.summons import Summons
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.library.backups import Backup
    from jewelcraft.library.repair import RepairReport
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.safety.repair_dialog import RepairDialog


class OpeningCare(QObject):
    """Answers the troubles of opening with what can be done about them."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        desk.hub.answer_troubles(self.answer)
        desk.hub.opened.connect(self._on_opened)
        self.summons = Summons(self)
        self.summons.called.connect(self._come_forward)
        desk.hub.closed.connect(self.summons.stop)
        actions: dict[str, Callable[[], object]] = {
            "backups": lambda: desk.go_to("settings", "backups"),
            "check": self._check,
            "readable_copy": self._ask_readable_copy,
            "clean_copies": self._ask_clean_copies,
            "look_alikes": self._find_look_alikes,
        }
        for name, act in actions.items():
            desk.actions.connect_window(name, partial(self._if_open, act))

    def answer(self, path: Path, trouble: object) -> bool:
        """Offer a way on; tell whether there is one for this trouble."""
        if isinstance(trouble, LibraryInUseError):
            self.summons.call(path, partial(self._on_answer, path))
            return True
        if isinstance(trouble, ReadOnlyPlaceError):
            self._look_only(path)
            return True
        if isinstance(trouble, DamagedLibraryError):
            self.offer_repair(path)
            return True
        return False

    def _on_answer(self, path: Path, in_front: bool) -> None:
        """Leave it to the window that came to the front; where none did, offer to look at the workshop here."""
        if not in_front:
            question = Question(
                self.tr("{name} is already open").format(name=path.name),
                self.tr("Another window or program holds it. Only one may change it; here you can look at it."),
                self.tr("Open to look only"),
                "eye",
            )
            self._desk.messages.ask(question, partial(self._look_only, path))
        elif self._desk.hub.is_open:
            words = self.tr("{name} is open in a window of its own, which is in front now.").format(name=path.name)
            self._desk.messages.snackbar(words)
        else:
            self._window.close()

    def offer_repair(self, path: Path) -> RepairDialog:
        """Offer a backup, or the salvage of what can be read."""
        from jewelcraft.ui.safety.repair_dialog import RepairDialog

        dialog = RepairDialog(path, self._window)
        dialog.backup_wanted.connect(partial(self._bring_back, path))
        dialog.salvage_wanted.connect(partial(self.salvage, path))
        dialog.open()
        return dialog

    def salvage(self, path: Path) -> None:
        """Save what can be read into a new workshop beside the others, and open it."""
        target = free_path(documents_folder(), self.tr("{workshop}, saved").format(workshop=path.stem))
        target.parent.mkdir(parents=True, exist_ok=True)
        self._desk.hub.repair(path, target, self._tell_saved)

    def _check(self) -> None:
        from jewelcraft.ui.safety.check_dialog import CheckDialog

        CheckDialog(self._desk, self._window).open()

    def _ask_readable_copy(self) -> None:
        from jewelcraft.ui.safety.readable_copy import ReadableCopy

        ReadableCopy(self._desk, self._window).ask_export()

    def _ask_clean_copies(self) -> None:
        from jewelcraft.ui.pictures_out import PicturesOut

        PicturesOut(self._desk, self._window).ask(clean=True)

    def _find_look_alikes(self) -> None:
        from jewelcraft.ui.sorting.lookalikes_dialog import find_look_alikes

        find_look_alikes(self._desk, self._window)

    def _if_open(self, act: Callable[[], object]) -> None:
        if self._desk.hub.is_open:
            act()

    def _look_only(self, path: Path) -> None:
        self._desk.hub.open_library(path, look_only=True)

    def _bring_back(self, path: Path, backup: Backup) -> None:
        self._desk.hub.bring_back(backup.path, path)

    def _tell_saved(self, report: RepairReport) -> None:
        words = [say(sentence) for sentence in (*report.sentences(), *report.problems[:12])]
        title = self.tr("Saved as {name}").format(name=report.path.name)
        tip = self.tr("The damaged file is still there, unchanged. Keep it until you have looked through the new one.")
        self._desk.messages.tell(Notice(title, "\n".join(words), tip, "first-aid-kit"))

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)

    def _on_opened(self) -> None:
        hub = self._desk.hub
        if not hub.is_look_only:
            self.summons.listen(hub.path)
        else:
            words = self.tr("Open to look only: nothing can be changed here.")
            self._desk.messages.snackbar(words)
        warning = warning_about(hub.path)
        if warning is None or str(hub.path) in self._desk.preferences.settings.warned_places:
            return
        known = self._desk.preferences.settings.warned_places
        self._desk.preferences.change(warned_places=(*known, str(hub.path))[-20:])
        self._desk.messages.tell(warning)
