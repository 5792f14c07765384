"""Save the dated prices behind a chart as a table, in the form that "Bring in a history" reads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.library.table_file import write_table
from jewelcraft.ui.many.figure_dialog import ask_table_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.rates import Rate
    from jewelcraft.ui.desk import Desk

    Cell = str | int | Decimal | None


def history_head() -> list[str]:
    """Return the heads of the table."""
    say = QCoreApplication.translate
    return [
        say("HistoryFile", "Date"),
        say("HistoryFile", "Price"),
        say("HistoryFile", "Currency"),
        say("HistoryFile", "Unit"),
        say("HistoryFile", "Purity, %"),
        say("HistoryFile", "Where from"),
        say("HistoryFile", "Note"),
    ]


def history_rows(rates: Sequence[Rate]) -> list[list[Cell]]:
    """Return a row for each price, oldest first."""
    return [
        [
            rate.day.isoformat(),
            rate.amount,
            rate.currency,
            rate.unit,
            (rate.fineness * HUNDRED).normalize(),
            rate.source,
            rate.note,
        ]
        for rate in rates
    ]


def ask_history_file(desk: Desk, window: QWidget, name: str, rates: Sequence[Rate]) -> None:
    """Ask where the prices shall be saved, and save them."""
    target = ask_table_path(desk, window, name)
    if target is not None:
        save_history(desk, target, rates)


def save_history(desk: Desk, target: Path, rates: Sequence[Rate]) -> None:
    """Save prices as CSV, and say so."""
    try:
        write_table(target, history_head(), history_rows(rates))
    except JewelCraftError as error:
        desk.messages.tell(error)
        return
    desk.messages.snackbar(QCoreApplication.translate("HistoryFile", "{file} saved").format(file=target.name))
