"""All prices of one name as a table, with the way to mend or remove a wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.rates.kinds import without_money
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.rates.sheet import NameCell
from jewelcraft.ui.rates.sheet import Row
from jewelcraft.ui.rates.sheet import TextCell
from jewelcraft.ui.rates.sheet_view import SheetView
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.rates.words import write_price
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.flow import FlowLayout
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk

_MOST_ROWS = 5


class HistoryTable(QWidget):
    """The dated prices of a name, newest first.

    Signals:
        mend_requested: the user wants to mend a price; carries the Rate.
    """

    mend_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rates: dict[str, Rate] = {}
        self.view = SheetView(
            (
                Column("day", self.tr("Date and where from"), 120, stretches=True),
                Column("price", self.tr("Price"), 90, right=True),
            ),
            self.tr("Prices of all days"),
        )
        self.mend = LinkButton(self.tr("Mend"), "pencil-simple", small=True)
        self.remove = LinkButton(self.tr("Remove"), "trash", small=True)
        self.save = LinkButton(self.tr("Save as CSV"), "download-simple", small=True)
        self.save.setToolTip(self.tr("Save all prices of the chart for a spreadsheet"))
        row = FlowLayout(spacing=14)
        for link in (self.mend, self.remove, self.save):
            row.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view)
        column.addLayout(row)
        self.mend.clicked.connect(self._ask_mend)
        self.remove.clicked.connect(self._remove)
        self.view.opened.connect(self._ask_mend)
        self.view.removal_requested.connect(self._remove)

    def show_rates(self, rates: Sequence[Rate]) -> None:
        """Show dated prices, given oldest first."""
        self._rates = {rate.id: rate for rate in rates}
        self.view.show_rows([_row(rate) for rate in reversed(rates)])
        if not self.view.chosen_id():
            self.view.choose_first()
        rows = min(len(rates), _MOST_ROWS)
        head = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(head + rows * (self.view.rowHeight(0) if rates else look().px(48)) + 2)
        self.mend.setEnabled(bool(rates))
        self.remove.setEnabled(bool(rates))
        self.save.setEnabled(bool(rates))

    @Slot()
    def _ask_mend(self) -> None:
        rate = self._rates.get(self.view.chosen_id())
        if rate is not None:
            self.mend_requested.emit(rate)

    @Slot()
    def _remove(self) -> None:
        rate = self._rates.get(self.view.chosen_id())
        if rate is not None:
            self._desk.hub.run(
                lambda library, progress: library.rates.remove(rate.id, progress),
                self.tr("Working out costs"),
                self._on_removed,
            )

    @Slot(object)
    def _on_removed(self, report: RepriceReport) -> None:
        tell_report(self._desk, self, self.tr("Price removed."), report)


def _row(rate: Rate) -> Row:
    sign = without_money(rate.unit)
    price = f"{write_amount(rate.amount)} {sign}" if sign else write_price(rate.money)
    note = " \u00b7 ".join(
        filter(None, [rate.source, rate.note, unit_name(rate.unit) if rate.unit != rate.name else ""])
    )
    return Row(rate.id, (NameCell(write_date(rate.day), note), TextCell(price, "figures", "ink")))
