"""The tab of what work costs: operations, plating, overhead, and the calculator of the shop rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from jewelcraft.domain.cost_basis import BENCH_HOUR
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.rates.paste_dialog import PasteDialog
from jewelcraft.ui.rates.priced_tab import PricedTab
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.rates.shop_rate_panel import ShopRatePanel
from jewelcraft.ui.rates.tab import key_of
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton

if TYPE_CHECKING:
    from jewelcraft.ui.desk import Desk


class LabourTab(PricedTab):
    """Operations, people and workshops, settings, plating and overhead."""

    def __init__(self, desk: Desk) -> None:
        columns = (
            Column("name", self.tr("Operation and where from"), 190, stretches=True),
            Column("paid", self.tr("How it is paid"), 96, hides_below=540),
            Column("price", self.tr("Rate"), 72, right=True),
            Column("unit", "", 84),
            Column("line", self.tr("12 months"), 92, hides_below=760),
            Column("age", self.tr("Price age"), 92),
        )
        work = (RateKind.OPERATION, RateKind.WORKER, RateKind.SETTING)
        kinds = (*work, RateKind.PLATING, RateKind.OVERHEAD)
        super().__init__(desk, kinds, columns, self.tr("Rates of work"))
        self.shop_rate = ShopRatePanel(desk)
        self.panels.addWidget(self.shop_rate)
        self.hour = OutlineButton("", "calculator", tooltip=self.tr("What does one hour cost?"))
        self.tools.insertWidget(4, self.hour)
        self.hour.clicked.connect(self.show_shop_rate)
        self.paste = IconButton("clipboard", self.tr("Paste a tariff from a spreadsheet"))
        self.tools.insertWidget(5, self.paste)
        self.paste.clicked.connect(self.ask_paste)
        self.shop_rate.rate_used.connect(self._choose_bench_hour)
        self.show_shop_rate()
        self.refresh()

    @Slot()
    def show_shop_rate(self) -> None:
        """Bring the calculator to the front."""
        self.view.forget_choice()
        self.panels.setCurrentWidget(self.shop_rate)

    def is_making(self) -> bool:
        """Tell whether the calculator or a new name is in front."""
        return self.panels.currentWidget() is self.shop_rate or super().is_making()

    @Slot()
    def ask_paste(self) -> None:
        """Ask for a tariff or a list of rates from a spreadsheet."""
        kinds = (RateKind.SETTING, RateKind.OPERATION, RateKind.WORKER)
        dialog = PasteDialog(self.desk, self.window(), kinds, "prong 2.5\t12\tstone")
        dialog.agreed.connect(self.enter)
        dialog.open()

    def say_entered(self, count: int) -> str:
        """Say how many of a pasted list were saved."""
        return self.tr("{count} rates saved.").format(count=count)

    @Slot()
    def _choose_bench_hour(self) -> None:
        self.refresh()
        self.view.choose(key_of(RateKind.OPERATION, BENCH_HOUR))
