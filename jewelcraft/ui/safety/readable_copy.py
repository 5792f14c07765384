"""Write everything out as a folder that opens without the program, and make a workshop of such a folder again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.keeper import documents_folder
from jewelcraft.ui.keeper import free_path
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.library.escape import FolderReport
    from jewelcraft.ui.desk import Desk


class ReadableCopy(QObject):
    """Asks for folders, and tells what came of it."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask_export(self) -> None:
        """Ask where to, and write everything into a new folder there."""
        last = self._desk.preferences.settings.last_folder
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Write a readable copy into"), last)
        if name:
            self._desk.preferences.change(last_folder=name)
            self.export(Path(name))

    def export(self, parent: Path) -> None:
        """Write everything into a new folder inside another."""
        from jewelcraft.library.export import export_everything

        hub = self._desk.hub
        stem = self.tr("{workshop}, readable copy").format(workshop=hub.path.stem)
        target, number = parent / stem, 2
        while target.exists():
            target, number = parent / f"{stem} {number}", number + 1

        def tell(_files: object) -> None:
            text = self.tr("Everything is written to {folder}.").format(folder=target.name)
            address = QUrl.fromLocalFile(str(target / "index.html"))
            self._desk.messages.snackbar(text, self.tr("Open"), lambda: QDesktopServices.openUrl(address))

        hub.run(
            lambda library, progress: export_everything(library, target, progress),
            self.tr("Writing a readable copy"),
            tell,
        )

    def ask_import(self) -> None:
        """Ask for a readable copy and open it as a new workshop."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Choose the folder of a readable copy"), self._desk.preferences.settings.last_folder
        )
        if name:
            self.bring_in(Path(name))

    def bring_in(self, folder: Path) -> None:
        """Make a new workshop of a readable copy and open it."""
        target = free_path(documents_folder(), folder.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        job = self._desk.hub.import_folder(folder, target, self._tell)
        job.succeeded.connect(lambda _path: None)

    def _tell(self, report: FolderReport) -> None:
        if report.problems:
            self._desk.messages.tell("\n".join(say(problem) for problem in report.problems[:20]))
