"""The tools of the bench as a list, each with whether it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.workbench.tool_item import ToolItem

if TYPE_CHECKING:
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.ui.workbench.step_table import StepSpec


class ToolList(Card):
    """The left side of the bench.

    Signals:
        chosen: a tool was chosen.
        all_asked: everything shall be done by itself.
    """

    chosen = Signal(object)
    all_asked = Signal()

    def __init__(self, tools: tuple[StepSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self.setFixedWidth(look().px(244))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(4)
        self.all_button: Button = PrimaryButton(self.tr("Do it all for me"), "magic-wand")
        self.all_button.clicked.connect(self.all_asked)
        column.addWidget(self.all_button)
        column.addSpacing(10)
        self._group = QButtonGroup(self)
        self.items: dict[str, ToolItem] = {}
        sheet = QWidget()
        sheet.setProperty("ground", "none")
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for tool in tools:
            item = ToolItem(QCoreApplication.translate("Bench", tool.text), tool.icon)
            item.clicked.connect(lambda _on=False, tool=tool: self.chosen.emit(tool))
            self._group.addButton(item)
            self.items[tool.id] = item
            rows.addWidget(item)
        self._tools = tools
        rows.addStretch(1)
        # A low window shows fewer tools than there are.
        self._area = plain_scroll()
        self._area.setWidget(sheet)
        column.addWidget(self._area, 1)

    def set_current(self, tool: StepSpec) -> None:
        """Mark a tool without telling."""
        self.items[tool.id].setChecked(True)
        self._area.ensureWidgetVisible(self.items[tool.id], 0, 0)

    def show_recipe(self, recipe: Recipe) -> None:
        """Say which tools are used."""
        for tool in self._tools:
            used = any(recipe.get(kind) is not None for kind in tool.kinds)
            self.items[tool.id].show_use(self.tr("On") if used else self.tr("Not used"), used=used)

    def focus_current(self) -> None:
        """Take the keyboard to the chosen tool."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
