"""The place of the rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.ui.gold import add_gold_pill
from jewelcraft.ui.places import Page
from jewelcraft.ui.widgets.bars import TopBar

if TYPE_CHECKING:
    from jewelcraft.ui.desk import Desk


class RatesPage(Page):
    """The place of the rates."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.bar = TopBar(self.tr("Rates"))
        self.pill = add_gold_pill(self.bar, desk)
        self.column.addWidget(self.bar)
        self.column.addStretch(1)
