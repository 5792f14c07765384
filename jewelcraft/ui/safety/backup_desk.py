"""What is done with a backup: looked at, checked, brought back whole, as a copy, or piece by piece."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.keeper import documents_folder
from jewelcraft.ui.keeper import free_path
from jewelcraft.ui.safety.restore_dialog import RestoreDialog
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.backups import Backup
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk


class BackupDesk(QObject):
    """Opens the look into a backup and does what is chosen there."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def look(self, backup: Backup) -> RestoreDialog:
        """Show a backup and what differs from today."""
        from jewelcraft.library.backups import verify_backup
        from jewelcraft.library.restore_preview import preview

        hub = self._desk.hub
        dialog = RestoreDialog(backup, self._window.window())
        dialog.bring_back.connect(partial(self.bring_back, backup))
        dialog.open_copy.connect(partial(self.open_copy, backup))
        dialog.piece_wanted.connect(partial(self.bring_piece, backup))

        def check() -> None:
            work = hub.run(lambda _library, progress: verify_backup(backup, progress), self.tr("Checking the backup"))
            work.succeeded.connect(dialog.show_check)

        dialog.check_wanted.connect(check)
        job = hub.run(lambda library, _progress: preview(library.path, backup), self.tr("Comparing with the backup"))
        job.succeeded.connect(dialog.show_preview)
        job.failed.connect(dialog.say_failed)
        dialog.open()
        return dialog

    def bring_back(self, backup: Backup) -> None:
        """Bring the workshop back to a backup's state; today's is kept first."""
        messages = self._desk.messages
        text = self.tr("The workshop is as it was {when}. Its state of today is kept as a backup.").format(
            when=write_moment(backup.made_at)
        )

        def go() -> None:
            job = self._desk.hub.bring_back(backup.path, self._desk.hub.path)
            job.succeeded.connect(lambda _path: messages.snackbar(text))

        self._desk.leave(go)

    def open_copy(self, backup: Backup) -> None:
        """Open a backup as a workshop of its own, beside the one that is open."""
        hub, messages = self._desk.hub, self._desk.messages
        day = write_date(backup.made_at.date())
        name = self.tr("{workshop}, backup of {day}").format(workshop=hub.path.stem, day=day)
        target = free_path(documents_folder(), name)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = self.tr("This is a copy of the backup of {day}. It is kept as {file}.").format(day=day, file=target.name)

        def go() -> None:
            hub.restore_backup(backup.path, target).succeeded.connect(lambda _path: messages.snackbar(text))

        self._desk.leave(go)

    def bring_piece(self, backup: Backup, code: str) -> None:
        """Bring one piece back as it was."""
        text = self.tr("{code} is as it was {when}").format(code=code, when=write_moment(backup.made_at))
        self._desk.hub.run(
            partial(_bring_piece, backup, code),
            self.tr("Bringing a piece back"),
            lambda _changes: self._desk.hub.undo_snackbar(text),
        )

    def choose_second_place(self) -> None:
        """Ask for a stick or folder, and carry the backups there."""
        from jewelcraft.domain.errors import JewelCraftError
        from jewelcraft.library.second_place import choose_place

        name = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Choose a memory stick or a synced folder"),
            self._desk.preferences.settings.last_folder,
        )
        if not name:
            return
        try:
            choose_place(Path(name))
        except JewelCraftError as error:
            self._desk.messages.tell(error)
            return
        self._desk.actions.trigger("backup")


def _bring_piece(backup: Backup, code: str, library: Library, progress: Progress) -> Changes:
    from jewelcraft.library.backups import picture_sources
    from jewelcraft.library.restore_preview import bring_back_piece
    from jewelcraft.library.restore_preview import first_of

    with ExitStack() as stack:
        return bring_back_piece(library, backup, code, first_of(picture_sources(library.path, stack)), progress)
