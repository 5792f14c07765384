"""Ask before long work is stopped by going away: wait for it, or stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import DangerButton
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QSessionManager

    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.jobs import Job

_WAIT, _STOP = 1, 2


class LeaveDialog(Dialog):
    """Says what is still being made, and offers to wait for it or to stop it."""

    def __init__(self, job: Job, wait: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("LeaveDialog", "This is not finished yet: {what}")
        super().__init__(title.format(what=job.what.partition(":")[0]), job.unfinished, parent, icon="hourglass")
        self.stop = DangerButton(self.tr("Stop it"))
        self.wait = PrimaryButton(wait)
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_button(self.stop, _STOP)
        self.add_button(self.wait, _WAIT)


class Leaving(QObject):
    """Lets the window go, another library open or the computer shut down once no long work is lost by it.

    Signals:
        stopped: the computer shuts down, and the user would rather stop the work than wait.
    """

    stopped = Signal()

    def __init__(self, hub: LibraryHub, window: QWidget) -> None:
        super().__init__(window)
        self._hub, self._window = hub, window
        self._dialog: LeaveDialog | None = None
        self._goes_on: Callable[[], object] | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.on_session_end)

    def leave(self, go: Callable[[], object], wait: str = "") -> bool:
        """Go at once where nothing is lost by it, and say so; else ask, and go when the user wants it.

        `wait` are the words of the button that waits.
        """
        if not (jobs := self._hub.unfinished):
            go()
            return True
        if self._dialog is None:
            self._goes_on = go
            self._dialog = LeaveDialog(jobs[0], wait or self.tr("Close when it is done"), self._window)
            self._dialog.finished.connect(self._on_answered)
            jobs[-1].ended.connect(self._on_job_ended)
            self._dialog.open()
        return False

    def _on_answered(self, answer: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if answer == _STOP:
            for job in self._hub.unfinished:
                job.cancel()
        elif answer != _WAIT:
            self._goes_on = None
            return
        if answer == _STOP or not self._hub.unfinished:
            self._go()

    def _on_job_ended(self) -> None:
        """Go if that was waited for; while it is still being asked, the question is answered by itself."""
        if self._hub.unfinished:
            return
        if self._dialog is not None:
            self._goes_on = None
            self._dialog.done(0)
        else:
            self._go()

    def _go(self) -> None:
        go, self._goes_on = self._goes_on, None
        if go is not None:
            go()

    def on_session_end(self, session: QSessionManager) -> None:
        """Keep the computer from shutting down while the user wants to wait."""
        jobs = self._hub.unfinished
        if not jobs or not session.allowsInteraction():
            return
        dialog = LeaveDialog(jobs[0], self.tr("Wait for it"), self._window)
        answer = dialog.exec()
        dialog.deleteLater()
        if answer == _STOP:
            session.release()
            self.stopped.emit()
        else:
            session.cancel()
