"""Write a catalog as a PDF: ask where, follow the pages, say where it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QStandardPaths
from PySide6.QtCore import QUrl
from PySide6.QtCore import Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.edition import Edition
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.editions import EditionReport
    from jewelcraft.library.editions import ExportWishes
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.jobs import Job


def open_path(path: Path) -> None:
    """Open a file or a folder with the program that the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Exporter(QObject):
    """Writes catalogs on the worker thread.

    Signals:
        started: a file is being written.
        ended: it is written, refused or stopped.
        written: a file is there; carries the EditionReport.
    """

    started = Signal()
    ended = Signal()
    written = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self.job is not None

    def ask(self, catalog: Catalog, wishes: ExportWishes) -> None:
        """Ask for a place and write the catalog's next edition there."""
        from jewelcraft.library.catalogs import file_name

        if self.job is None and (target := self.choose_target(file_name(catalog))) is not None:
            self.write(catalog, target, wishes)

    def ask_again(self, edition: Edition) -> None:
        """Ask for a place and print an edition again there."""
        if self.job is None and (target := self.choose_target(edition.file_name)) is not None:
            self._start(lambda library, progress: library.editions.reprint(edition.id, target, progress))

    def choose_target(self, name: str) -> Path | None:
        """Ask where the file shall be; `name` is proposed."""
        folder = self._desk.preferences.settings.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the catalog"),
            str(Path(folder) / name),
            self.tr("PDF files (*.pdf)"),
        )
        if not chosen:
            return None
        target = Path(chosen)
        self._desk.preferences.change(last_folder=str(target.parent))
        return target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")

    def write(self, catalog: Catalog, target: Path, wishes: ExportWishes) -> None:
        """Write the catalog; the window goes on working."""
        self._start(lambda library, progress: library.editions.export(catalog, target, wishes, progress))

    def _start(self, work: Callable[[Library, Progress], EditionReport]) -> None:
        self.job = self._desk.hub.run(
            work,
            self.tr("Making the PDF: page {done} of {all}"),
            self._tell_written,
        )
        self.job.unfinished = self.tr("If you stop it, no half-written file stays behind.")
        self.job.cancelled.connect(self._tell_cancelled)
        self.job.ended.connect(self._on_ended)
        self.started.emit()

    def _tell_written(self, report: EditionReport) -> None:
        text = self.tr("{file} written, {pages} pages").format(file=report.out.name, pages=report.pages)
        if report.edition is not None:
            text = self.tr("Edition {number}: {text}").format(number=report.edition.number, text=text)
        self._desk.messages.snackbar(text, self.tr("Open folder"), lambda: open_path(report.out.parent))
        self.written.emit(report)

    def _tell_cancelled(self) -> None:
        self._desk.messages.snackbar(self.tr("Stopped. No file was written."))

    def _on_ended(self) -> None:
        self.job = None
        self.ended.emit()
