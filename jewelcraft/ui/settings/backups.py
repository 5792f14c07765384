"""The backups of the open workshop, and what keeps its file small."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QUrl
from PySide6.QtCore import Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.library.backups import backups_folder
from jewelcraft.library.backups import backups_of
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.ui.keeper import documents_folder
from jewelcraft.ui.keeper import free_path
from jewelcraft.ui.messages import Question
from jewelcraft.ui.settings.form import Section
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.library.backups import Backup
    from jewelcraft.storage.sweep import Swept
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.jobs import Job

_KILO = 1000
_SHOWN = 5


def write_size(size: int) -> str:
    """Write a file's size, as 84 MB."""
    value = Decimal(size)
    for unit in ("B", "kB", "MB"):
        if value < _KILO:
            places = 1 if unit == "MB" and value < 10 else 0
            return f"{write_decimal(value, places)}{NO_BREAK}{unit}"
        value /= _KILO
    return f"{write_decimal(value, 1)}{NO_BREAK}GB"


class BackupsSection(Section):
    """The last backups with date and size, a new one, and the way back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("BackupsSection", "Backups"),
            QCoreApplication.translate(
                "BackupsSection",
                "A backup is a checked copy of everything. The newest seven are kept on this computer.",
            ),
            parent,
        )
        self._desk = desk
        self.now = OutlineButton(self.tr("Back up now"), "shield-check")
        self.folder = OutlineButton(self.tr("Open the folder"), "folder-open")
        self.sweep = LinkButton(self.tr("Remove unused pictures"), "broom", small=True)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.now)
        row.addWidget(self.folder)
        row.addStretch(1)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.add(self._list, wide=True)
        self.add(buttons, wide=True)
        self.add(Line("h"), wide=True)
        self.add(self._clean_up_row(), wide=True)
        self.now.clicked.connect(self._back_up)
        self.folder.clicked.connect(self._open_folder)
        self.sweep.clicked.connect(self._ask_sweep)
        desk.hub.job_started.connect(self._follow)

    def _clean_up_row(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        words = self.tr("Pictures of pieces that were deleted for ever still take room in the file.")
        row.addWidget(WrappedLabel(words, "small", "ink2"), 1)
        row.addWidget(self.sweep)
        return box

    def refresh(self) -> None:
        """Show the backups that are there."""
        if not self._desk.hub.is_open:
            return
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = backups_of(self._desk.hub.path)
        for backup in found[:_SHOWN]:
            self._rows.addWidget(self._row(backup))
        if not found:
            self._rows.addWidget(WrappedLabel(self.tr("No backup was made yet."), "body", "ink2"))
        self.folder.setEnabled(backups_folder().is_dir())
        self.folder.setToolTip(str(backups_folder()) if found else self.tr("The folder comes with the first backup."))

    def _row(self, backup: Backup) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(Label(write_moment(backup.made_at), "figures"))
        row.addWidget(Label(write_size(backup.size_bytes), "small_figures", "ink3"))
        row.addStretch(1)
        link = LinkButton(self.tr("Open a copy"), small=True)
        link.setToolTip(self.tr("Opens this backup as a workshop of its own. Today's workshop stays as it is."))
        link.clicked.connect(lambda: self.open_copy(backup))
        row.addWidget(link)
        return box

    def open_copy(self, backup: Backup) -> None:
        """Open a backup as a workshop of its own, beside the one that is open."""
        hub = self._desk.hub
        day = write_date(backup.made_at.date())
        name = self.tr("{workshop}, backup of {day}").format(workshop=hub.path.stem, day=day)
        target = free_path(documents_folder(), name)
        target.parent.mkdir(parents=True, exist_ok=True)
        messages = self._desk.messages
        text = self.tr("This is a copy of the backup of {day}. It is kept as {file}.").format(day=day, file=target.name)
        hub.restore_backup(backup.path, target).succeeded.connect(lambda _path: messages.snackbar(text))

    @Slot(object)
    def _follow(self, job: Job) -> None:
        if self.isVisible():
            job.ended.connect(self.refresh)

    @Slot()
    def _back_up(self) -> None:
        self._desk.actions.trigger("backup")

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups_folder())))

    @Slot()
    def _ask_sweep(self) -> None:
        question = Question(
            self.tr("Remove unused pictures?"),
            self.tr(
                "Pictures that no piece, no catalog and no Undo needs are taken out of the file. They do not come back."
            ),
            self.tr("Remove unused pictures"),
            "broom",
        )
        self._desk.messages.ask(question, self._sweep)

    def _sweep(self) -> None:
        self._desk.hub.run(
            lambda library, _progress: library.clean_up(), self.tr("Removing unused pictures"), self._on_swept
        )

    @Slot(object)
    def _on_swept(self, swept: Swept) -> None:
        if not swept.originals:
            text = self.tr("There is nothing to remove: every picture is in use.")
        elif swept.originals == 1:
            text = self.tr("1 unused picture removed, {size}.").format(size=write_size(swept.size_bytes))
        else:
            text = self.tr("{count} unused pictures removed, {size}.").format(
                count=write_decimal(Decimal(swept.originals)), size=write_size(swept.size_bytes)
            )
        self._desk.messages.snackbar(text)
