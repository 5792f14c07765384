"""The dialog that says what an edition's prices rest on: cost sheets and rates as they were, counted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.rates import RateKind
from jewelcraft.library.edition_sheets import rates_behind
from jewelcraft.ui.insights.columns import NOTHING
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.table_view import FigureTable
from jewelcraft.ui.rates.words import metal_name
from jewelcraft.ui.rates.words import setting_name
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.rates.words import write_price
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.edition_sheets import PrintedSheet

_WIDTH = 680
_HEIGHT = 178
"""A head and four rows."""
_PERCENT = frozenset({"percent", "percent_labour", "reject"})


class SheetsDialog(Dialog):
    """Lists what each printed price was made from, and the rates of that day.

    Signals:
        piece_requested: a piece shall be opened; carries its id.
    """

    piece_requested = Signal(str)

    def __init__(self, number: int, sheets: Sequence[PrintedSheet], parent: QWidget) -> None:
        title = QCoreApplication.translate("SheetsDialog", "What the prices of edition {number} rest on")
        super().__init__(title.format(number=number), _summary(sheets), parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pieces = FigureTable(self.tr("Pieces"))
        self.pieces.link_pressed.connect(self._open)
        self.rates = FigureTable(self.tr("Rates of that day"))
        if sheets:
            self._show(self.pieces, _piece_columns(), tuple(sheets))
        rates = rates_behind(sheets)
        if rates:
            self.body.addWidget(SectionHeader(self.tr("Rates of that day")))
            self._show(self.rates, _rate_columns(), rates)
        self.add_button(PrimaryButton(self.tr("Close")))

    def _show(self, table: FigureTable, columns: tuple[Column, ...], records: tuple[object, ...]) -> None:
        self.body.addWidget(table)
        table.show_records(columns, records)
        table.setFixedHeight(min(_HEIGHT, table.height_of_all()))

    def _open(self, sheet: PrintedSheet) -> None:
        self.accept()
        self.piece_requested.emit(sheet.piece_id)


def _summary(sheets: Sequence[PrintedSheet]) -> str:
    say = QCoreApplication.translate
    if not sheets:
        return say("SheetsDialog", "No prices are printed in this edition.")
    kept = [each for each in sheets if each.sheet is not None]
    if not kept:
        return say(
            "SheetsDialog",
            "An earlier JewelCraft printed this edition. Its prices were kept, the cost sheets behind them were not.",
        )
    wrong = len(sheets) - sum(each.holds for each in sheets)
    if wrong:
        text = say(
            "SheetsDialog",
            "Prices that do not come to what was printed: {count}. Their sheets were changed or lost in the file; a"
            " backup of that time has them.",
        )
        return text.format(count=wrong)
    return say(
        "SheetsDialog",
        "Every price was counted again from the sheets and rates of that day, and comes to what was printed.",
    )


def _piece_columns() -> tuple[Column, ...]:
    say = QCoreApplication.translate
    holds = say("SheetsDialog", "the same")
    differs = say("SheetsDialog", "differs")
    missing = say("SheetsDialog", "no sheet")

    def cost(each: PrintedSheet) -> str:
        found = each.sheet.figures.cost if each.sheet else None
        return NOTHING if found is None else write_money(found)

    def again(each: PrintedSheet) -> str:
        return holds if each.holds else differs if each.sheet else missing

    return (
        Column(
            say("SheetsDialog", "Piece"),
            lambda each: each.code,
            lambda each: each.code,
            right=False,
            stretches=True,
            is_link=True,
            role="body",
        ),
        Column(say("SheetsDialog", "Cost"), cost, lambda each: each.sheet and each.sheet.figures.cost.amount),
        Column(
            say("SheetsDialog", "Printed"),
            lambda each: write_money(each.printed),
            lambda each: each.printed.amount,
            tone="ink",
        ),
        Column(say("SheetsDialog", "Counted again"), again, again),
    )


def _rate_columns() -> tuple[Column, ...]:
    say = QCoreApplication.translate
    return (
        Column(say("SheetsDialog", "Rate"), _rate_name, _rate_name, right=False, stretches=True, role="body"),
        Column(say("SheetsDialog", "Price"), _rate_price, lambda rate: rate.amount, tone="ink"),
        Column(say("SheetsDialog", "Since"), lambda rate: write_date(rate.day), lambda rate: rate.day.isoformat()),
    )


def _rate_name(rate: Rate) -> str:
    if rate.kind is RateKind.METAL:
        return metal_name(rate.name)
    return setting_name(rate.name) if rate.kind is RateKind.SETTING else rate.name


def _rate_price(rate: Rate) -> str:
    if rate.unit in _PERCENT:
        return f"{rate.amount.normalize():f} %"
    unit = unit_name(rate.unit) if rate.kind is not RateKind.CURRENCY else ""
    return f"{write_price(rate.money)} / {unit}" if unit else write_price(rate.money)
