"""Check and repair: what is wrong with the workshop's file, and the ways to mend it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.safety.spoken_lines import SpokenLines
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.repair import MendReport
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.jobs import Job

_HEIGHT = 190
_SHOWN = 100


class CheckDialog(Dialog):
    """Reads the whole file, names every damaged photo, and mends what can be mended."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CheckDialog", "Check and repair"),
            translate(
                "CheckDialog",
                "Every table and every picture in the workshop's file is read and compared with what came in.",
            ),
            parent,
            width=660,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._job: Job | None = None
        self.lines = SpokenLines(self.tr("What was found"), _HEIGHT)
        self.body.addWidget(self.lines)
        self.folder = LinkButton(self.tr("Look for pictures in a folder"), small=True)
        self.folder.setToolTip(self.tr("Photos are known by their content, whatever their files are called."))
        self.folder.clicked.connect(self._ask_folder)
        self.anew = LinkButton(self.tr("Make small pictures anew"), small=True)
        self.anew.clicked.connect(lambda: self.mend(everything=True))
        self.mend_button = for_changes(OutlineButton(self.tr("Repair"), "wrench"))
        self.mend_button.setToolTip(
            self.tr("Fetches damaged pictures from the backups and rebuilds search, figures and small pictures.")
        )
        self.mend_button.clicked.connect(self._mend)
        self.check_button = PrimaryButton(self.tr("Check now"), "shield-check")
        self.check_button.clicked.connect(self.check)
        links = QWidget()
        row = QHBoxLayout(links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for button in (self.folder, self.anew):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(links)
        self.add_button(GhostButton(self.tr("Close")))
        self.add_step(self.mend_button)
        self.add_step(self.check_button)
        self.finished.connect(self._stop)
        self.lines.say([self.tr("Press Check now. A large workshop takes a minute or two.")], "ink2")

    @Slot()
    def check(self) -> None:
        """Read everything and list what is wrong."""
        job = self._desk.hub.run(lambda library, progress: library.check(progress), self.tr("Checking the workshop"))
        job.succeeded.connect(self._show_problems)
        self._follow(job)

    @Slot()
    def _mend(self) -> None:
        self.mend()

    def mend(self, folders: tuple[Path, ...] = (), *, everything: bool = False) -> None:
        """Fetch damaged pictures back and rebuild what is computed."""
        from jewelcraft.library.repair import mend_library

        job = self._desk.hub.run(
            lambda library, progress: mend_library(library, folders, everything=everything, progress=progress),
            self.tr("Repairing the workshop"),
        )
        job.succeeded.connect(self._show_mended)
        self._follow(job)

    def _follow(self, job: Job) -> None:
        self._job = job
        self.lines.say([self.tr("Reading …")], "ink2")
        job.progressed.connect(self._show_step)
        job.failed.connect(self._on_stopped)
        job.cancelled.connect(self._on_stopped)
        job.ended.connect(self._on_ended)
        for button in (self.check_button, self.mend_button, self.folder, self.anew):
            button.setEnabled(False)

    @Slot(object, object, str)
    def _show_step(self, done: int, of: int, what: str) -> None:
        text = self.tr("{done} of {of} pictures read").format(done=done, of=of)
        self.lines.say([text, what] if what else [text], "ink2")

    @Slot(object)
    def _show_problems(self, problems: list[Sentence]) -> None:
        if problems:
            self._list_problems([say(problem) for problem in problems])
        else:
            self.lines.say(
                [self.tr("All is well. The file, its search and every picture are as they should be.")], "ok"
            )

    @Slot(object)
    def _show_mended(self, report: MendReport) -> None:
        words = []
        if report.found:
            words.append(self.tr("Damaged pictures fetched back: {count}").format(count=len(report.found)))
        if report.put_back:
            words.append(self.tr("As they were saved again: {names}").format(names=", ".join(report.put_back)))
        if report.thumbnails:
            words.append(self.tr("Small pictures made anew: {count}").format(count=report.thumbnails))
        words.append(self.tr("Search and figures were rebuilt."))
        if report.problems:
            self._list_problems([*words, *(say(problem) for problem in report.problems)])
        else:
            self.lines.say([*words, self.tr("All is well now.")], "ok")
        self._desk.hub.thumbnails.forget_all()

    def _list_problems(self, words: list[str]) -> None:
        more = len(words) - _SHOWN
        shown = words[:_SHOWN]
        if more > 0:
            shown.append(self.tr("and {count} more").format(count=more))
        self.lines.say(shown, "ink")

    @Slot()
    def _on_stopped(self) -> None:
        self.lines.say([self.tr("This was not finished. What is in the workshop is as it was.")], "ink2")

    @Slot()
    def _on_ended(self) -> None:
        self._job = None
        for button in (self.check_button, self.mend_button, self.folder, self.anew):
            button.setEnabled(True)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Look for pictures in a folder"), self._desk.preferences.settings.last_folder
        )
        if name:
            self.mend((Path(name),))
