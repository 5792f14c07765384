"""The tab of the price lists: the table at the left, the rule of the chosen one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from jewelcraft.ui.pricing.words import say_rule
from jewelcraft.ui.rates.list_panel import PriceListPanel
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.rates.sheet import NameCell
from jewelcraft.ui.rates.sheet import Row
from jewelcraft.ui.rates.sheet import TextCell
from jewelcraft.ui.rates.tab import RateTab
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.price_list import PriceList
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk


class PriceListsTab(RateTab):
    """Named policies, as "Wholesale USD", and the collections that follow each."""

    def __init__(self, desk: Desk) -> None:
        columns = (
            Column("name", self.tr("Price list"), 170, stretches=True),
            Column("rule", self.tr("Rule"), 120),
            Column("factor", self.tr("Retail"), 66, right=True, hides_below=520),
            Column("currency", self.tr("Currency"), 76, hides_below=430),
            Column("pieces", self.tr("Pieces"), 66, right=True),
        )
        super().__init__(desk, columns, self.tr("Price lists"))
        self.view.say_when_empty(self.tr("No price list yet. All pieces follow the rule in Settings."))
        self.add = for_changes(PrimaryButton(self.tr("New price list"), "plus"))
        tools = QHBoxLayout()
        tools.addWidget(self.add)
        tools.addStretch(1)
        self.left_side.insertLayout(0, tools)
        self.panel = PriceListPanel(desk)
        self.panels.addWidget(self.panel)
        self.add.clicked.connect(self.make)
        self.refresh()

    def rows(self) -> list[Row]:
        """Return the price lists."""
        library = self.library
        home = library.settings.home_currency
        rows = []
        for each in library.price_lists.all():
            cells = (
                NameCell(each.name, ", ".join(each.collections), icon="tag"),
                TextCell(say_rule(each.policy), role="body"),
                TextCell(f"× {write_decimal(each.policy.retail_factor)}"),
                TextCell(each.policy.currency or home, role="body"),
                TextCell(str(len(library.price_lists.pieces_of(each)))),
            )
            rows.append(Row(each.id, cells))
        return rows

    def refresh(self) -> None:
        """Show what is stored now."""
        super().refresh()
        if not self.view.sheet.rows:
            self.panel.show_list("")

    def show_chosen(self, key: str) -> None:
        """Show the rule of a price list."""
        self.panel.show_list(key)

    def remove(self, key: str) -> None:
        """Remove a price list."""
        self.panel.show_list(key)
        self.panel.remove_list()

    @Slot()
    def make(self) -> None:
        """Make a price list that starts from the workshop's rule, and let it be named."""
        stem = self.tr("New price list")

        def work(library: Library, _progress: object) -> tuple[PriceList, Changes]:
            made = library.price_lists.new(library.price_lists.free_name(stem))
            return made, library.price_lists.save(made)

        self.desk.hub.run(work, self.tr("Saving the price list"), self._on_made)

    @Slot(object)
    def _on_made(self, made: tuple[PriceList, Changes]) -> None:
        self.refresh()
        self.view.choose(made[0].id)
        self.panel.focus_first()
