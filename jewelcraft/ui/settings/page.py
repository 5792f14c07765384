"""The settings: the workshop's own, and those of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.places import Page
from jewelcraft.ui.settings.computer import ComputerSection
from jewelcraft.ui.settings.form import WIDEST
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
        self.computer = ComputerSection(desk)
        content = QWidget()
        content.setProperty("ground", "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 16, 24)
        column.setSpacing(16)
        for section in (*self.workshop.sections, self.computer):
            column.addWidget(section)
        column.addStretch(1)
        content.setMaximumWidth(WIDEST + 40)
        area = plain_scroll()
        area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        area.setWidget(content)
        self.column.addWidget(area, 1)
        desk.hub.changed.connect(self._on_changed)
        look().changed.connect(self.computer.show_settings)

    def activated(self) -> None:
        """Show what is stored."""
        self.workshop.show_settings(self.desk.hub.reader.settings)
        self.computer.show_settings()

    def left(self) -> None:
        """Save the field that is being typed in."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.settings:
            self.workshop.show_settings(self.desk.hub.reader.settings)
