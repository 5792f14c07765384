"""Who moved when prices changed: each piece with its cost before and after, and the margin of the price kept."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from jewelcraft.domain.numbers import round_to
from jewelcraft.library.reprice_report import MovedPiece
from jewelcraft.library.reprice_report import moved_pieces
from jewelcraft.ui.insights.columns import NOTHING
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.columns import percent_column
from jewelcraft.ui.insights.columns import piece_columns
from jewelcraft.ui.many.figure_dialog import FigureDialog
from jewelcraft.ui.rates.words import say_moved
from jewelcraft.ui.rates.words import signed_percent
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.money import Money
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk

_CENT = Decimal("0.01")
_AROUND = 270


class MovedDialog(FigureDialog):
    """The report of moved prices.

    Signals:
        piece_requested: the user wants to see a piece; carries its id.
    """

    piece_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, report: RepriceReport, pieces: Sequence[MovedPiece]) -> None:
        super().__init__(desk, parent, QCoreApplication.translate("MovedDialog", "Who moved"), around=_AROUND)
        self._pieces = tuple(pieces)
        fallen = [piece for piece in self._pieces if piece.fell_below]
        self.words = WrappedLabel(f"{say_moved(report)} {self._say_fallen(len(fallen))}", "body", "ink2")
        self.body.addWidget(self.words)
        self.shown = SegmentedControl(
            [
                Segment("all", self.tr("All")),
                Segment("below", self.tr("Below target: {count}").format(count=write_decimal(Decimal(len(fallen))))),
            ],
            name=self.tr("Pieces shown"),
        )
        self.shown.set_value("all")
        self.shown.chosen.connect(self._show)
        row = QHBoxLayout()
        row.addWidget(self.shown)
        row.addStretch(1)
        self.body.addLayout(row)
        row.addWidget(self.age)
        self.show_age(piece.metal_day for piece in self._pieces)
        self.shown.setVisible(bool(fallen))
        self.add_table()
        self.add_table_buttons()
        self.add_button(PrimaryButton(self.tr("Close")))
        self.table.link_pressed.connect(self._open)
        self._show("all")

    def _say_fallen(self, count: int) -> str:
        if not count:
            return self.tr("At the prices until now every piece keeps its target margin.")
        if count == 1:
            return self.tr("At its price until now 1 piece falls below its target margin.")
        return self.tr("At their prices until now {count} pieces fall below their target margin.").format(
            count=write_decimal(Decimal(count))
        )

    def _show(self, which: object) -> None:
        pieces = [piece for piece in self._pieces if piece.fell_below] if which == "below" else self._pieces
        self.table.show_records(self._columns(), pieces)

    def _open(self, piece: Any) -> None:
        self.done(0)
        self.piece_requested.emit(piece.piece_id)

    def _columns(self) -> tuple[Column, ...]:
        return (
            *piece_columns(lambda piece: piece, self.tr("Code"), self.tr("Piece")),
            money_column(self.tr("Cost before"), lambda piece: piece.cost_before, hides_below=960),
            money_column(self.tr("Cost now"), lambda piece: piece.cost_after, tone="ink"),
            Column(
                self.tr("Moved"),
                lambda piece: NOTHING if piece.percent is None else signed_percent(piece.percent),
                lambda piece: None if piece.percent is None else round_to(piece.percent, _CENT),
                unit="%",
            ),
            money_column(self.tr("Old price"), lambda piece: piece.price_kept),
            money_column(self.tr("New price"), lambda piece: piece.price_after, tone="ink", hides_below=860),
            percent_column(self.tr("Margin before"), lambda piece: piece.margin_before, hides_below=1000),
            percent_column(
                self.tr("Margin now"),
                lambda piece: piece.margin_kept,
                tone=lambda piece: "err" if piece.fell_below else "ink2",
                role="strong_figures",
            ),
            percent_column(self.tr("Target"), lambda piece: piece.target, hides_below=700),
        )


def money_column(
    title: str, read: Callable[[Any], Money | None], *, tone: str = "ink2", hides_below: int = 0
) -> Column:
    """Return a column of money, each amount with its own currency."""

    def show(record: object) -> str:
        money = read(record)
        return NOTHING if money is None else write_money(money)

    def value(record: object) -> Decimal | None:
        money = read(record)
        return None if money is None else money.amount

    return Column(title, show, value, tone=tone, hides_below=hides_below)


def show_report(desk: Desk, parent: QWidget, report: RepriceReport) -> None:
    """Open the report; its pieces are looked up beside the window, which may take a moment for thousands."""

    def open_it(pieces: tuple[MovedPiece, ...]) -> None:
        dialog = MovedDialog(desk, parent.window(), report, pieces)
        dialog.piece_requested.connect(lambda piece_id: desk.go_to("pieces", piece_id))
        dialog.open()

    words = dialog_words()
    desk.hub.run(lambda library, _progress: moved_pieces(library, report), words, open_it)


def dialog_words() -> str:
    """Say what is being done while the pieces of a report are looked up."""
    return QCoreApplication.translate("MovedDialog", "Looking up who moved")


def tell_report(desk: Desk, parent: QWidget, lead: str, report: RepriceReport) -> None:
    """Say in passing what new prices did, with the way to take them back and to see who moved."""
    text = f"{lead} {say_moved(report)}"
    if not report.moves:
        desk.hub.undo_snackbar(text)
        return
    who = QCoreApplication.translate("MovedDialog", "Who moved")
    desk.hub.undo_snackbar(text, (who, lambda: show_report(desk, parent, report)))
