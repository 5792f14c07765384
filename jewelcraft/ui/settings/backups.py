"""The backups of the open workshop, the second place, check and repair, and what keeps its file small."""

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

from jewelcraft.library.backups import backups_of
from jewelcraft.library.backups import set_of
from jewelcraft.ui.messages import Question
from jewelcraft.ui.safety.backup_desk import BackupDesk
from jewelcraft.ui.safety.backup_words import content_words
from jewelcraft.ui.safety.backup_words import state_words
from jewelcraft.ui.safety.check_dialog import CheckDialog
from jewelcraft.ui.safety.readable_copy import ReadableCopy
from jewelcraft.ui.safety.second_place_row import SecondPlaceRow
from jewelcraft.ui.settings.form import Section
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_file_size
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.library.backups import Backup
    from jewelcraft.storage.sweep import Swept
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.jobs import Job

_SHOWN = 5
_MOST = 40


class BackupsSection(Section):
    """The backups with date, content and state, the second place, and the ways to mend and to carry out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("BackupsSection", "Backups"),
            QCoreApplication.translate(
                "BackupsSection",
                "Backups are made by themselves while you work and when you leave, and each is read back before it"
                " counts. Only what is new is written. The newest eight stay, and one for each day, week, month"
                " and year.",
            ),
            parent,
        )
        self._desk = desk
        self._all_shown = False
        self.copies = BackupDesk(desk, self)
        self.readable = ReadableCopy(desk, self)
        self.now = OutlineButton(self.tr("Back up now"), "shield-check")
        self.folder = OutlineButton(self.tr("Open the folder"), "folder-open")
        self.more = LinkButton(self.tr("Show all"), small=True)
        self.sweep = LinkButton(self.tr("Remove unused pictures"), "broom", small=True)
        self.check = LinkButton(self.tr("Check and repair"), "first-aid-kit", small=True)
        self.export = LinkButton(self.tr("Write a readable copy"), "folder-open", small=True)
        self.clean = LinkButton(self.tr("Save clean copies"), "export", small=True)
        self.second = SecondPlaceRow(desk)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.add(self._list, wide=True)
        self.add(self._buttons(), wide=True)
        self.add(Line("h"), wide=True)
        self.add(self.second, wide=True)
        self.add(Line("h"), wide=True)
        for words, button in self._tools():
            self.add(_tool_row(words, button), wide=True)
        self._connect()

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.now)
        row.addWidget(self.folder)
        row.addStretch(1)
        row.addWidget(self.more)
        return buttons

    def _tools(self) -> list[tuple[str, LinkButton]]:
        return [
            (self.tr("Reads every picture and mends what is damaged."), self.check),
            (
                self.tr("A folder with all pictures, tables and a page for any browser, without JewelCraft."),
                self.export,
            ),
            (self.tr("All pictures as files for others, without position, owner and camera."), self.clean),
            (self.tr("Pictures of pieces that were deleted for ever still take room in the file."), self.sweep),
        ]

    def _connect(self) -> None:
        self.now.clicked.connect(self._back_up)
        self.folder.clicked.connect(self._open_folder)
        self.more.clicked.connect(self._show_all)
        self.sweep.clicked.connect(self._ask_sweep)
        self.check.clicked.connect(self.show_check)
        self.export.clicked.connect(self.readable.ask_export)
        self.clean.clicked.connect(lambda: self._desk.actions.trigger("clean_copies"))
        self.second.choose.clicked.connect(self.copies.choose_second_place)
        self._desk.hub.job_started.connect(self._follow)

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
        path = self._desk.hub.path
        found = backups_of(path)
        for backup in found[: _MOST if self._all_shown else _SHOWN]:
            self._rows.addWidget(self._row(backup))
        if not found:
            self._rows.addWidget(WrappedLabel(self.tr("No backup was made yet."), "body", "ink2"))
        folder = set_of(path).folder
        self.more.setVisible(len(found) > _SHOWN and not self._all_shown)
        self.folder.setEnabled(folder.is_dir())
        self.folder.setToolTip(str(folder) if found else self.tr("The folder comes with the first backup."))
        self.second.refresh()

    def _row(self, backup: Backup) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(Label(write_moment(backup.made_at), "figures"))
        row.addWidget(Label(content_words(backup), "small_figures", "ink3"))
        row.addStretch(1)
        row.addWidget(Label(state_words(backup), "small", "ink3" if backup.is_good else "err"))
        link = LinkButton(self.tr("Look"), small=True)
        link.setToolTip(self.tr("Shows what differs from today, and brings it or single pieces back."))
        link.setAccessibleDescription(write_moment(backup.made_at))
        link.clicked.connect(lambda: self.copies.look(backup))
        row.addWidget(link)
        return box

    def show_check(self) -> CheckDialog:
        """Show check and repair."""
        dialog = CheckDialog(self._desk, self.window())
        dialog.open()
        return dialog

    @Slot()
    def _show_all(self) -> None:
        self._all_shown = True
        self.refresh()

    @Slot(object)
    def _follow(self, job: Job) -> None:
        if self.isVisible():
            job.ended.connect(self.refresh)

    @Slot()
    def _back_up(self) -> None:
        self._desk.actions.trigger("backup")

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(set_of(self._desk.hub.path).folder)))

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
            text = self.tr("1 unused picture removed, {size}.").format(size=write_file_size(swept.size_bytes))
        else:
            text = self.tr("{count} unused pictures removed, {size}.").format(
                count=write_decimal(Decimal(swept.originals)), size=write_file_size(swept.size_bytes)
            )
        self._desk.messages.snackbar(text)


def _tool_row(words: str, button: LinkButton) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    row.addWidget(WrappedLabel(words, "small", "ink2"), 1)
    row.addWidget(button)
    return box
