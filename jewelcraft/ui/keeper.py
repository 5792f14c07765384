"""Open, create, sample, restore and back up workshop files, as the welcome screen and the window ask."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal

from jewelcraft.library.backups import backups_of
from jewelcraft.library.backups import make_backup
from jewelcraft.ui.jobs import Job
from jewelcraft.ui.jobs import JobRunner
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.backups import Backup
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk

SUFFIX = ".jewelcraft"
_OLD_DAYS = 7
QUIET_AFTER_MS = 60_000
"""How long after opening the backup of the day is made, so that it is not in the way of the start."""


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
    plain = "".join(sign for sign in name if sign not in '<>:"/\\|?*').strip(" .") or "Workshop"
    path = folder / f"{plain}{SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{plain} {number}{SUFFIX}"
        number += 1
    return path


class Keeper(QObject):
    """The ways to get a workshop open and to keep it safe.

    Signals:
        backed_up: a backup was made.
    """

    backed_up = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quiet: JobRunner[None] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET_AFTER_MS)
        self._later.timeout.connect(self.back_up_quietly)
        desk.hub.opened.connect(self._later.start)
        desk.hub.closed.connect(self._on_closed)

    def open(self, path: Path) -> None:
        """Open a workshop; a file that is gone is taken off the list."""
        if not path.exists():
            self._desk.preferences.forget_recent(str(path))
        self._desk.hub.open_library(path)

    def create(self, path: Path, settings: WorkshopSettings) -> None:
        """Make a new workshop and open it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._desk.hub.create_library(path, settings)

    def open_sample(self) -> None:
        """Open the private copy of the sample workshop, as it was left the last time."""
        from jewelcraft.library.sample import sample_copy_path

        self._desk.hub.open_sample(sample_copy_path(data_folder()))

    def restore(self, backup: Path, target: Path) -> None:
        """Open a backup as a workshop of its own, beside what is there."""
        self._desk.hub.restore_backup(backup, target)

    def back_up(self) -> None:
        """Make a backup of the open workshop now."""
        if self._desk.hub.is_open:
            self._desk.hub.run(_make_backup, self.tr("Making a backup"), self._on_backed_up)

    def back_up_quietly(self) -> None:
        """Make the backup of the day beside the work at hand, where there is none yet.

        It reads through a connection of its own on a thread of its own, so that nobody waits for it.
        """
        hub = self._desk.hub
        if not hub.is_open or self._quiet is not None or _has_backup_of_today(hub.path):
            return
        path = hub.path
        self._quiet = JobRunner(lambda: None, _close_nothing, self, name="backup")
        job = Job(self.tr("Making a backup"), self)
        job.succeeded.connect(self.backed_up)
        job.ended.connect(self._on_quiet_ended)
        job.ended.connect(job.deleteLater)
        self._quiet.start(job, lambda _desk, progress: _back_up_beside(path, progress))

    def stop(self) -> None:
        """Stop the quiet backup; it leaves nothing half-made."""
        if self._quiet is not None:
            self._quiet.close()
            self._quiet = None

    def _on_closed(self) -> None:
        self._later.stop()
        self.stop()

    def _on_quiet_ended(self) -> None:
        self.stop()

    def say_backup(self) -> tuple[str, bool]:
        """Say when the last backup was made, and whether that is long ago."""
        found = backups_of(self._desk.hub.path)
        if not found:
            return self.tr("No backup yet"), True
        made = found[0].made_at
        days = (datetime.now() - made).days  # noqa: DTZ005 (the laptop's own clock, as shown)
        return self.tr("Backup made {when}").format(when=write_moment(made)), days > _OLD_DAYS

    def _on_backed_up(self, backup: Backup) -> None:
        text = self.tr("Backup made in {folder}").format(folder=backup.path.parent)
        self._desk.messages.snackbar(text)
        self.backed_up.emit()


def _has_backup_of_today(path: Path) -> bool:
    found = backups_of(path)
    return bool(found) and found[0].made_at.date() == datetime.now().date()  # noqa: DTZ005 (the laptop's own day)


def _close_nothing(_desk: None) -> None:
    """Close the desk of a thread that opens what it needs itself."""


def _back_up_beside(path: Path, progress: Progress) -> Backup:
    from jewelcraft.library.library import Library

    with Library.open(path, read_only=True) as library:
        return make_backup(library, progress=progress)


def _make_backup(library: Library, progress: Progress) -> Backup:
    return make_backup(library, progress=progress)
