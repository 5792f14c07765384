"""Backups that happen by themselves beside the work at hand, and on the way out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot

from jewelcraft.domain.work import NoProgress
from jewelcraft.ui.jobs import Job
from jewelcraft.ui.jobs import JobRunner
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.backup_round import Mark
    from jewelcraft.library.backup_round import RoundReport
    from jewelcraft.ui.desk import Desk

QUIET_AFTER_MS = 60_000
"""How long after opening the first round begins, so that it is not in the way of the start."""
AGAIN_AFTER_MS = 10 * 60_000
"""How often it is looked whether there is something to keep, or a stick came back."""
OLD_DAYS = 7


class QuietBackups(QObject):
    """Rounds of backups on a thread of their own, with a connection of their own, so that nobody waits.

    Signals:
        changed: a backup was made or carried, or failed.
        progressed: done, of, what; of a round that is going on.
    """

    changed = Signal()
    progressed = Signal(object, object, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._runner: JobRunner[None] | None = None
        self._path: Path | None = None
        self._mark: Mark | None = None
        self._told: set[str] = set()
        self._failed = False
        self._unsaved = self._tells_carried = False
        self._left: list[Path] = []
        self._later = QTimer(self)
        self._later.timeout.connect(self.start_round)
        desk.hub.opened.connect(self._on_opened)
        desk.hub.closed.connect(self._on_closed)
        desk.hub.changed.connect(self._on_changed)

    @property
    def is_running(self) -> bool:
        """Whether a round is going on."""
        return self._runner is not None

    def carry_on(self) -> None:
        """Begin a round after a backup that was asked for, and say when the second place has it too."""
        self._tells_carried = True
        self.start_round()

    @Slot()
    def start_round(self) -> None:
        """Begin a round, where none is going on."""
        self._later.setInterval(AGAIN_AFTER_MS)
        hub = self._desk.hub
        if not hub.is_open or self._runner is not None:
            return
        path, mark = hub.path, self._mark
        self._unsaved = False
        self._runner = JobRunner(lambda: None, _close_nothing, self, name="backup")
        job = Job(self.tr("Making a backup"), self)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._on_round)
        job.failed.connect(self._on_fault)
        job.ended.connect(self.stop)
        job.ended.connect(job.deleteLater)
        self._runner.start(job, lambda _desk, progress: _keep_safe(path, mark, progress))

    @Slot()
    def stop(self) -> None:
        """Stop a round; it leaves nothing half-made."""
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def finish(self) -> None:
        """Keep what was changed since the last round, without a window, as the program ends."""
        self.stop()
        left, self._left = self._left, []
        for path in left:
            _keep_safe(path, None, NoProgress())

    def say(self) -> tuple[str, bool]:
        """Say in a few words how safe the workshop is, and whether that is a reason to act."""
        from jewelcraft.library.backups import current_at
        from jewelcraft.library.second_place import known_place

        path = self._desk.hub.path
        if self._failed:
            return self.tr("Backup failed"), True
        current = current_at(path)
        if current is None:
            return self.tr("No backup yet"), True
        place = known_place()
        if place is not None:
            copied = place.copied_at(path)
            if copied is None:
                return self.tr("Second place: no copy yet"), True
            days = _days_since(copied)
            if days > OLD_DAYS:
                return self.tr("Second place: {days} days old").format(days=days), True
        return self.tr("Backup made {when}").format(when=write_moment(current)), _days_since(current) > OLD_DAYS

    def note_made(self) -> None:
        """Take notice of a backup that was made by hand."""
        self._failed = False
        self.changed.emit()

    def _on_opened(self) -> None:
        self._later.stop()
        self.stop()
        self._path, self._mark, self._failed, self._unsaved = self._desk.hub.path, None, False, False
        self._told.clear()
        self._later.start(QUIET_AFTER_MS)

    def _on_closed(self) -> None:
        self._later.stop()
        self.stop()
        if self._unsaved and self._path is not None and self._path not in self._left:
            self._left.append(self._path)

    def _on_changed(self) -> None:
        self._unsaved = True

    @Slot(object)
    def _on_round(self, report: RoundReport) -> None:
        self._mark = report.mark
        self._failed = report.trouble is not None
        if report.trouble is not None:
            self._tell_once(report.trouble, loud=True)
        if report.second_trouble is not None:
            self._tell_once(report.second_trouble, loud=False)
        elif report.carried and self._tells_carried:
            self._desk.messages.snackbar(self.tr("The second place holds this backup too."))
        self._tells_carried = False
        if report.backup is not None and report.backup.damaged:
            words = self.tr("Some photos in this workshop are damaged. Open Settings, Check and repair.")
            self._desk.messages.snackbar(words)
        self.changed.emit()

    @Slot(object)
    def _on_fault(self, error: object) -> None:
        self._failed = True
        self._desk.messages.tell(error)
        self.changed.emit()

    def _tell_once(self, trouble: Sentence, *, loud: bool) -> None:
        words = say(trouble)
        if words in self._told:
            return
        self._told.add(words)
        if loud:
            self._desk.messages.tell(trouble)
        else:
            self._desk.messages.snackbar(words)


def _keep_safe(path: Path, mark: Mark | None, progress: Progress) -> RoundReport:
    # What a round needs is not in the way of the window's first moment.
    from jewelcraft.library.backup_round import keep_safe

    return keep_safe(path, mark, progress)


def _days_since(moment: datetime) -> int:
    return (datetime.now() - moment).days  # noqa: DTZ005 (the laptop's own clock, as shown)


def _close_nothing(_desk: None) -> None:
    """Close the desk of a thread that opens what it needs itself."""
