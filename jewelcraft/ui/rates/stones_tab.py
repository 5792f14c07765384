"""The tab of what is bought: stones, findings and extras."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.rates.paste_dialog import PasteDialog
from jewelcraft.ui.rates.priced_tab import PricedTab
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.look_only import for_changes

if TYPE_CHECKING:
    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk

_HIDDEN = 100_000


class StonesTab(PricedTab):
    """Stones, findings and extras."""

    def __init__(self, desk: Desk) -> None:
        columns = (
            Column("name", self.tr("Name and where from"), 190, stretches=True),
            Column("paid", "", 0, hides_below=_HIDDEN),
            Column("price", self.tr("Price"), 84, right=True),
            Column("unit", "", 74),
            Column("line", self.tr("12 months"), 92, hides_below=620),
            Column("age", self.tr("Price age"), 92),
        )
        kinds = (RateKind.STONE, RateKind.FINDING, RateKind.EXTRA)
        super().__init__(desk, kinds, columns, self.tr("Prices of stones and findings"))
        self.paste = for_changes(OutlineButton("", "clipboard", tooltip=self.tr("Paste a list from a spreadsheet")))
        self.tools.insertWidget(4, self.paste)
        self.paste.clicked.connect(self.ask_paste)
        self.refresh()
        self._fit()

    def refresh(self) -> None:
        """Show what is stored now; where there is nothing yet, how the first price is typed."""
        self._say_empty()
        super().refresh()
        if not self.view.sheet.rows and not self.search.text() and not self.is_making():
            self.ask_new(RateKind.STONE)

    def _on_searched(self, text: str) -> None:
        self._say_empty()
        super()._on_searched(text)

    def _say_empty(self) -> None:
        if self.search.text():
            self.view.say_when_empty(self.tr("No price has these words."))
            return
        self.view.say_when_empty(
            self.tr(
                "No price yet. Type the first one at the right, or paste the list you have in a spreadsheet. "
                "Prices typed in a piece come here by themselves."
            )
        )

    def _fit(self) -> None:
        super()._fit()
        if hasattr(self, "paste"):
            self.paste.set_label(self.tr("Paste a list"))
            if self.spare_room() < self.paste.sizeHint().width() - self.more.sizeHint().width():
                self.paste.set_label("")
            self.tools.activate()

    @Slot()
    def ask_paste(self) -> None:
        """Ask for a list from a spreadsheet."""
        dialog = PasteDialog(self.desk, self.window())
        dialog.agreed.connect(self._enter)
        dialog.open()

    @Slot(object)
    def _enter(self, rates: list[Rate]) -> None:
        self.desk.hub.run(
            lambda library, progress: library.rates.add_many(rates, progress),
            self.tr("Working out costs"),
            self._on_entered,
        )

    @Slot(object)
    def _on_entered(self, report: RepriceReport) -> None:
        count = len(report.changes.rates)
        tell_report(self.desk, self, self.tr("{count} prices saved.").format(count=count), report)
