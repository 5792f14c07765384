"""One quotation: its lines, its total and how it comes about, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout

from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.quote_edit import too_few
from jewelcraft.domain.quote_rates import rates_day
from jewelcraft.domain.quote_rates import told_rates
from jewelcraft.domain.quote_totals import below_cost_line
from jewelcraft.domain.quote_totals import quote_totals
from jewelcraft.ui.insights.table_view import FigureTable
from jewelcraft.ui.look import look
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.quotes.line_form import LineForm
from jewelcraft.ui.quotes.words import STATUS_TONES
from jewelcraft.ui.quotes.words import line_columns
from jewelcraft.ui.quotes.words import status_word
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.flow import FlowLayout
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote_totals import LineTotal
    from jewelcraft.domain.settings import WorkshopSettings


_LOW = 560


class QuoteDetail(Card):
    """Shows one quotation.

    Signals:
        asked: something shall be done with it; carries what (add, terms, today, print, table, copy, sent,
            accepted, remove).
        turned: its lines were changed; carries a function from quotation to quotation.
        piece_wanted: a piece was asked for; carries its id.
    """

    asked = Signal(str)
    turned = Signal(object)
    piece_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel("", "title")
        self.status = Tag("")
        self.age = PriceAgeTag()
        self.about = ElidedLabel("", "body", "ink2")
        self.table = FigureTable(self.tr("Pieces of the quotation"))
        self.line_form = LineForm()
        self._quote: Quote | None = None
        self._line = ""
        self.total = Label("", "title")
        self.steps = WrappedLabel("", "small", "ink2")
        self.warning = WrappedLabel("", "small", "err")
        self.rates = WrappedLabel("", "small", "warn")
        self.print_button = PrimaryButton(self.tr("Write PDF"), "export")
        self.add_button = for_changes(OutlineButton(self.tr("Add pieces"), "plus"))
        self.terms_button = for_changes(OutlineButton(self.tr("Terms")))
        self.table_button = IconButton("download-simple", self.tr("Save as CSV"))
        self.today_button = OutlineButton(self.tr("Today's rates"))
        self.sent_button = for_changes(LinkButton(self.tr("Mark as sent"), small=True))
        self.accepted_button = for_changes(LinkButton(self.tr("Mark as accepted"), small=True))
        self.copy_button = IconButton("copy", self.tr("Copy the quotation"))
        self.remove_button = IconButton("trash", self.tr("Remove the quotation"))
        self._build()
        self.line_form.turned.connect(self.turned)
        self.table.chosen.connect(self._on_chosen)
        self.table.link_pressed.connect(lambda line: self.piece_wanted.emit(line.line.piece_id))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title, 1)
        head.addWidget(self.sent_button)
        head.addWidget(self.accepted_button)
        head.addWidget(self.age)
        head.addWidget(self.status)
        buttons = FlowLayout(spacing=8)
        for button, what in (
            (self.print_button, "print"),
            (self.add_button, "add"),
            (self.terms_button, "terms"),
            (self.today_button, "today"),
            (self.table_button, "table"),
            (self.copy_button, "copy"),
            (self.remove_button, "remove"),
        ):
            button.clicked.connect(lambda _checked=False, what=what: self.asked.emit(what))
            buttons.addWidget(button)
        self.sent_button.clicked.connect(lambda: self.asked.emit("sent"))
        self.accepted_button.clicked.connect(lambda: self.asked.emit("accepted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)
        column.addWidget(self.line_form)
        column.addWidget(self.warning)
        column.addWidget(self.rates)
        column.addWidget(self.steps)
        column.addWidget(self.total)
        column.addLayout(buttons)

    def show_quote(self, quote: Quote, today: date, settings: WorkshopSettings) -> None:
        """Show a quotation with its frozen sheets."""
        totals = quote_totals(quote)
        status = quote.status_on(today)
        self.title.setText(f"{quote.code}  {quote.buyer.title}")
        self.status.set_state(status_word(status), STATUS_TONES[status])  # type: ignore[arg-type]
        self.age.show_age(quote.metal_day, today, settings)
        place = " ".join(filter(None, (quote.incoterm.value, quote.place)))
        valid = ""
        if quote.valid_until is not None:
            valid = self.tr("valid until {day}").format(day=write_date(quote.valid_until))
        self.about.setText(", ".join(filter(None, (write_date(quote.day), place, valid, quote.payment_terms))))
        if self._quote is None or self._quote.id != quote.id:
            self._line = ""
        self._quote = quote
        self._show_lines(quote, totals.lines)
        self.total.setText(self.tr("Total {money}").format(money=write_money(totals.total)))
        self.steps.set_text(" ".join(say(step) for step in totals.steps))
        self._fit()
        losses = [say(loss) for line in totals.lines if (loss := below_cost_line(line)) is not None]
        losses += [say(few) for line in quote.lines if (few := too_few(line)) is not None]
        if totals.missing:
            losses.append(self.tr("No price yet: {names}.").format(names=", ".join(totals.missing)))
        self.warning.set_text(" ".join(losses))
        self.warning.setVisible(bool(losses))
        told = told_rates(quote)
        self.rates.set_text(" ".join(map(say, told)))
        self.rates.setVisible(bool(told))
        self.sent_button.setVisible(quote.status is QuoteStatus.DRAFT)
        self.accepted_button.setVisible(quote.status is QuoteStatus.SENT)
        for button in (self.today_button, self.add_button, self.terms_button):
            button.setVisible(quote.status is not QuoteStatus.ACCEPTED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a low window to the lines; the total then tells how it comes about when pointed at."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_low = self.height() < look().px(_LOW)
        self.steps.setVisible(not is_low)
        self.total.setToolTip(self.steps.plain_text() if is_low else "")

    def _show_lines(self, quote: Quote, lines: Sequence[LineTotal]) -> None:
        chosen = self._line
        self.table.show_records(line_columns(rates_day(quote)), lines)
        places = [line.line.piece_id for line in self.table.figures.records]
        if places:
            self.table.choose(places.index(chosen) if chosen in places else 0)
        self._show_form()

    def _on_chosen(self, line: LineTotal) -> None:
        self._line = line.line.piece_id
        self._show_form()

    def _show_form(self) -> None:
        quote = self._quote
        if quote is None:
            return
        found = next((line for line in quote.lines if line.piece_id == self._line), None)
        self.line_form.show_line(quote, found, can_change=quote.status is not QuoteStatus.ACCEPTED)
