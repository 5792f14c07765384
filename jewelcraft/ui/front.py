"""What fills the window: the welcome screen, or the workbench with navigation and pages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.jobs import Job
    from jewelcraft.ui.keeper import Keeper
    from jewelcraft.ui.welcome import WelcomePage


class Front(QStackedWidget):
    """The welcome screen, built when it is first needed, and the workbench."""

    def __init__(self, desk: Desk, keeper: Keeper, workbench: QWidget) -> None:
        super().__init__()
        self._desk, self._keeper = desk, keeper
        self._workbench = workbench
        self.addWidget(workbench)

    @cached_property
    def welcome(self) -> WelcomePage:
        """The first screen."""
        from jewelcraft.ui.welcome import WelcomePage

        page = WelcomePage(self._desk, self._keeper)
        self.addWidget(page)
        return page

    def await_opening(self) -> None:
        """Show the workbench while the next job opens a workshop, and the welcome screen where it does not."""
        self._desk.hub.job_started.connect(self._follow)

    def _follow(self, job: Job) -> None:
        self._desk.hub.job_started.disconnect(self._follow)
        job.ended.connect(self.show_fitting)

    def show_fitting(self) -> None:
        """Show the workbench of the open workshop, or the welcome screen as it is now."""
        if self._desk.hub.is_open:
            self.setCurrentWidget(self._workbench)
            return
        was_built = "welcome" in self.__dict__
        self.setCurrentWidget(self.welcome)
        if was_built:
            self.welcome.refresh()

    def ask_new(self) -> None:
        """Ask for name and money of a new workshop."""
        self.welcome.ask_new()

    def ask_open(self) -> None:
        """Ask for a workshop file."""
        self.welcome.ask_open()
