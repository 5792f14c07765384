"""What lies over the pages: snackbar, progress line, notices and questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import DangerButton
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.progress import ProgressLine
from jewelcraft.ui.widgets.snackbar import Snackbar

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.ui.jobs import Job
    from jewelcraft.ui.messages import More
    from jewelcraft.ui.messages import Notice
    from jewelcraft.ui.messages import Question

QUIET_MS = 1000


class Layers(QObject):
    """The stage for messages over a content widget, and the progress of the job at hand."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._content = content
        self.snackbar = Snackbar(content)
        self.progress = ProgressLine(parent=content)
        self.progress.hide()
        self.progress.cancel_requested.connect(self._cancel)
        self._jobs: list[Job] = []
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._show_progress)
        content.installEventFilter(self)

    def show_snackbar(self, text: str, action: str, act: Callable[[], object] | None, more: More | None = None) -> None:
        """Show a line at the bottom."""
        self.snackbar.announce(text, action, act, more)

    def show_notice(self, notice: Notice) -> None:
        """Show a dialog that only tells."""
        dialog = Dialog(
            notice.title,
            notice.text,
            self._content.window(),
            icon=notice.icon,
            tip=notice.tip,
            details=notice.details,
        )
        dialog.add_button(PrimaryButton(self.tr("Go on")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_question(self, question: Question, on_yes: Callable[[], object]) -> None:
        """Show a dialog that asks; Enter does not lose anything."""
        dialog = Dialog(question.title, question.text, self._content.window(), icon=question.icon, kind="err")
        yes = DangerButton(question.confirm)
        cancel = GhostButton(self.tr("Cancel"))
        dialog.add_button(cancel)
        dialog.add_button(yes, 1)
        yes.setDefault(False)
        cancel.setDefault(True)
        dialog.accepted.connect(on_yes)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def follow(self, job: Job) -> None:
        """Show the progress of a job if it takes more than a second."""
        self._jobs.append(job)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)
        if len(self._jobs) == 1:
            self._begin()

    def _begin(self) -> None:
        self.progress.start(self._jobs[0].what)
        self._quiet.start()

    def _show_progress(self) -> None:
        self.progress.show()
        self.progress.raise_()
        self._place()

    def _on_progressed(self, done: int, of: int, what: str) -> None:
        if self._jobs and self.sender() is self._jobs[0]:
            self.progress.show_step(done, of, what)

    def _on_ended(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]
        self._quiet.stop()
        self.progress.hide()
        if self._jobs:
            self._begin()

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()

    def _place(self) -> None:
        width = min(520, self._content.width() - 32)
        height = self.progress.sizeHint().height()
        bottom = self._content.height() - height - 15
        self.progress.setGeometry((self._content.width() - width) // 2, bottom, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the progress line at the bottom."""
        if event.type() == QEvent.Type.Resize and not self.progress.isHidden():
            self._place()
        return False
