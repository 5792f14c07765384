"""Open, create, sample, restore and back up workshop files, as the welcome screen and the window ask."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.quiet_backups import QuietBackups
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.backups import BackupReport
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk

SUFFIX = ".jewelcraft"


def documents_folder() -> Path:
    """Return where workshops are proposed to be kept."""
    from platformdirs import user_documents_path

    return user_documents_path() / "JewelCraft"


def data_folder() -> Path:
    """Return where the program keeps what nobody looks for, as the copy of the sample."""
    from platformdirs import user_data_path

    return user_data_path("JewelCraft", appauthor=False)


def free_path(folder: Path, name: str) -> Path:
    """Return a path for a new workshop that no file has yet."""
    from jewelcraft.library.new_path import free_path as free

    return free(folder, name, SUFFIX)


class Keeper(QObject):
    """The ways to get a workshop open and to keep it safe.

    Signals:
        backed_up: a backup was made.
    """

    backed_up = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.quiet = QuietBackups(desk, self)
        self.quiet.changed.connect(self.backed_up)
        self.quiet.progressed.connect(self._show_progress)
        if isinstance(parent, QWidget):
            from jewelcraft.ui.safety.opening import OpeningCare

            self.opening = OpeningCare(desk, parent)

    def open(self, path: Path) -> None:
        """Open a workshop; a file that is gone is taken off the list."""
        if not path.exists():
            self._desk.preferences.forget_recent(str(path))
        self._desk.leave(lambda: self._desk.hub.open_library(path))

    def create(self, path: Path, settings: WorkshopSettings) -> None:
        """Make a new workshop and open it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._desk.leave(lambda: self._desk.hub.create_library(path, settings))

    def open_sample(self) -> None:
        """Open the private copy of the sample workshop, as it was left the last time."""
        from jewelcraft.library.sample import sample_copy_path

        self._desk.leave(lambda: self._desk.hub.open_sample(sample_copy_path(data_folder())))

    def restore(self, backup: Path, target: Path) -> None:
        """Open a backup as a workshop of its own, beside what is there."""
        self._desk.leave(lambda: self._desk.hub.restore_backup(backup, target))

    def back_up(self) -> None:
        """Make a backup of the open workshop now."""
        if self._desk.hub.is_open:
            self._desk.hub.run(_make_backup, self.tr("Making a backup"), self._on_backed_up)

    def back_up_quietly(self) -> None:
        """Begin a round of backups beside the work at hand."""
        self.quiet.start_round()

    def say_backup(self) -> tuple[str, bool]:
        """Say when the last backup was made, and whether that is long ago."""
        return self.quiet.say()

    @Slot(object, object, str)
    def _show_progress(self, done: int, of: int, _what: str) -> None:
        """Show in the navigation how far a long round is, as the first one to a stick."""
        navigation = getattr(self.parent(), "navigation", None)
        if navigation is not None and of:
            percent = write_percent(Decimal(100 * done) / Decimal(of))
            navigation.set_backup(self.tr("Backing up {percent}").format(percent=percent))

    def _on_backed_up(self, report: BackupReport) -> None:
        text = self.tr("Backup made in {folder}").format(folder=report.backup.path.parent.parent)
        if not report.is_new:
            text = self.tr("Nothing has changed since the last backup. It was checked again.")
        from jewelcraft.library.second_place import find_place
        from jewelcraft.library.second_place import known_place

        place = known_place()
        if place is not None and find_place(place) is not None:
            # The second place is filled beside the work at hand.
            text = f"{text} {self.tr('The second place follows.')}"
        self._desk.messages.snackbar(text)
        self.quiet.note_made()
        if place is not None:
            self.quiet.carry_on()


def _make_backup(library: Library, progress: Progress) -> BackupReport:
    from jewelcraft.library.backups import make_backup

    return make_backup(library, progress=progress)
