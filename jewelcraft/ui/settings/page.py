"""The settings: the workshop's own, and those of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.places import Page
from jewelcraft.ui.settings.backups import BackupsSection
from jewelcraft.ui.settings.computer import ComputerSection
from jewelcraft.ui.settings.form import WIDEST
from jewelcraft.ui.settings.units import UnitsSection
from jewelcraft.ui.settings.workshop import WorkshopForm
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import plain_scroll

if TYPE_CHECKING:
    from jewelcraft.domain.changes import Changes
    from jewelcraft.ui.desk import Desk


class SettingsPage(Page):
    """One page of sections, never wider than is good to read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.bar = TopBar(self.tr("Settings"))
        self.bar.add_right(Glyph("check", self, "ink2"))
        self.bar.add_right(Label(self.tr("All changes are saved at once"), "small", "ink2"))
        self.column.addWidget(self.bar)
        self.workshop = WorkshopForm(desk, self)
        self.units = UnitsSection(desk)
        self.computer = ComputerSection(desk)
        self.backups = BackupsSection(desk)
        content = QWidget()
        content.setProperty("ground", "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 16, 24)
        column.setSpacing(16)
        for section in (*self.workshop.sections, self.units, self.computer, self.backups):
            column.addWidget(section)
        column.addStretch(1)
        content.setMaximumWidth(WIDEST + 40)
        area = self._area = plain_scroll()
        area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        area.setWidget(content)
        self.column.addWidget(area, 1)
        desk.hub.changed.connect(self._on_changed)
        look().changed.connect(self.computer.show_settings)

    def activated(self) -> None:
        """Show what is stored."""
        self.workshop.show_settings(self.desk.hub.reader.settings)
        self.units.show_settings(self.desk.hub.reader.settings)
        self.computer.show_settings()
        self.backups.refresh()

    def show_item(self, what: object) -> None:
        """Bring a section into view by its name."""
        sections = {"money": self.workshop.sections[-1], "units": self.units, "backups": self.backups}
        section = sections.get(str(what))
        if section is not None:
            self._area.verticalScrollBar().setValue(section.y() - 8)

    def left(self) -> None:
        """Save the field that is being typed in."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.settings:
            self.workshop.show_settings(self.desk.hub.reader.settings)
            self.units.show_settings(self.desk.hub.reader.settings)
