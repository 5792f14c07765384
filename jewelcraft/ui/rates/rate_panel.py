"""The panel beside a table of prices: the price over time, all prices of all days, and today's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.rate_care import age_of
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.history import HistoryTable
from jewelcraft.ui.rates.history_file import ask_history_file
from jewelcraft.ui.rates.import_dialog import ask_history
from jewelcraft.ui.rates.kinds import without_money
from jewelcraft.ui.rates.price_chart import PriceChart
from jewelcraft.ui.rates.series import series_of
from jewelcraft.ui.rates.side import SidePanel
from jewelcraft.ui.rates.words import metal_name
from jewelcraft.ui.rates.words import setting_name
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.rates.words import write_price
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.flow import FlowLayout
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.surfaces import SectionHeader
from jewelcraft.ui.wording import currency_name
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.rate_form import RateForm

_ROOM, _CHART, _LEAST_CHART = 672, 186, 104
_MARGIN = 20


class RatePanel(SidePanel):
    """The panel for the chosen price.

    Signals:
        pieces_requested: "Show the pieces" was pressed; carries the name.
        left_new: the user gave up a new name or a mending.
    """

    pieces_requested = Signal(str)
    left_new = Signal()

    def __init__(self, desk: Desk, form: RateForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.form = form
        self.name = ""
        self._leads = False
        self.periods = SegmentedControl(
            [
                Segment("quarter", self.tr("3 m")),
                Segment("year", self.tr("1 year")),
                Segment("years", self.tr("5 years")),
            ],
            name=self.tr("Time shown"),
        )
        self.periods.set_value("year")
        self.title = ElidedLabel("", "section")
        self.caption = ElidedLabel("", "small", "ink2")
        self.chart = PriceChart()
        self.table_link = LinkButton(self.tr("Show all prices"), "list", small=True)
        self.bring = LinkButton(self.tr("Bring in a history"), "upload-simple", small=True)
        self.history = HistoryTable(desk)
        self._line = Line("h")
        self.form_title = SectionHeader("")
        self.cancel = GhostButton(self.tr("Cancel"))
        self.pieces = OutlineButton(self.tr("Show the pieces"))
        self._build()
        self._connect()

    def _build(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.periods)
        self.body.addLayout(self._head)
        self.body.addWidget(self.caption)
        self.body.addWidget(self.chart)
        links = FlowLayout(spacing=14)
        for link in (self.table_link, self.bring):
            links.addWidget(link)
        self.body.addLayout(links)
        self.body.addWidget(self.history)
        self.body.addWidget(self._line)
        self.body.addWidget(self.form_title)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.add_action(self.form.save_button, 1)
        self.add_action(self.pieces)
        self.add_action(self.cancel)
        self.history.hide()
        self.cancel.hide()
        self.lead_to_pieces(self.form.spec.kind is RateKind.METAL)

    def _connect(self) -> None:
        self.periods.chosen.connect(self.chart.set_period)
        self.table_link.clicked.connect(self._toggle_table)
        self.bring.clicked.connect(self._bring)
        self.history.save.clicked.connect(self._ask_target)
        self.history.mend_requested.connect(self.mend)
        self.cancel.clicked.connect(self._give_up)
        self.pieces.clicked.connect(self._ask_pieces)
        self.form.saved.connect(self._on_saved)

    def _fit_head(self) -> None:
        """Put the choice of the time below a name that would be cut beside it."""
        wanted = self.title.sizeHint().width() + self.periods.sizeHint().width() + self._head.spacing() + 2 * _MARGIN
        fits = self.periods.isHidden() or wanted < self.width()
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._head.setAlignment(self.periods, Qt.AlignmentFlag.AlignLeft if not fits else Qt.AlignmentFlag(0))

    def _fit_chart(self) -> None:
        spare = self.height() - look().px(_ROOM)
        height = look().px(_CHART) + min(spare, 0)
        self.chart.setFixedHeight(max(look().px(_LEAST_CHART), 0 if not self.history.isHidden() else height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the chart give way, so that the form stays in view."""
        super().resizeEvent(event)
        self._fit_head()
        self._fit_chart()

    def show_name(self, name: str) -> None:
        """Show a name that has a price, or shall have one."""
        is_same = name == self.name
        self.name = name
        history = self.desk.hub.reader.rates.history(self.form.spec.kind, name)
        current = self._current()
        self._show_past(history, current)
        if is_same and (self.form.is_changing or self.form.price.isModified()):
            return
        self._ask_price(name, current)

    def ask_new(self, name: str = "") -> None:
        """Ask for a new name and its first price."""
        self.name = ""
        self._show_past([], None)
        spec = self.form.spec
        self.form_title.label.setText(spec.say(spec.add))
        self.form.ask_name(name) if name else self.form.ask_new()
        self._show_cancel(True)
        self.form.focus_first()

    @Slot(object)
    def mend(self, rate: Rate) -> None:
        """Offer a stored price to be mended."""
        self.form_title.label.setText(self.tr("Mend a price"))
        self.form.ask_change(rate)
        self._show_cancel(True)

    def refresh(self) -> None:
        """Show what is stored now."""
        if self.name:
            self.show_name(self.name)

    def focus_first(self) -> None:
        """Move the keyboard to the price."""
        self.form.focus_first()

    def _current(self) -> Rate | None:
        return self.desk.hub.reader.rates.card().find(self.form.spec.kind, self.name)

    def _ask_price(self, name: str, current: Rate | None) -> None:
        self.form_title.label.setText(self.tr("Type today's price"))
        self.form.ask_price(name, current)
        self._show_cancel(False)

    def lead_to_pieces(self, leads: bool) -> None:
        """Offer the way to the pieces that use the price."""
        self._leads = leads
        self.pieces.setVisible(leads and self.cancel.isHidden())

    def _show_cancel(self, shown: bool) -> None:
        self.cancel.setVisible(shown)
        self.pieces.setVisible(not shown and self._leads)

    def _show_past(self, history: list[Rate], current: Rate | None) -> None:
        last = current or (history[-1] if history else None)
        self.title.setText(self._name_words())
        library = self.desk.hub.reader
        points = series_of(history, last, library.rates.card()) if last is not None else []
        self.table_link.setVisible(last is not None)
        self.bring.setVisible(bool(self.name) and self.form.spec.kind in {RateKind.METAL, RateKind.CURRENCY})
        self._line.setVisible(last is not None)
        self.chart.setVisible(len(points) > 1)
        self.periods.setVisible(len(points) > 1)
        self.title.setVisible(bool(self.name))
        self._fit_head()
        self.caption.setVisible(last is not None)
        if last is None:
            self.history.hide()
            return
        self.caption.setText(self._quote_words(last))
        is_old = age_of(last.day, library.today(), library.settings, last.kind) in {"old", "too_old"}
        self.chart.show_points(
            points, "" if without_money(last.unit) else last.currency, library.today(), is_old=is_old
        )
        self.history.show_rates(history)
        self.table_link.set_label(
            self.tr("Hide the list") if not self.history.isHidden() else self._count_words(len(history))
        )

    def _count_words(self, count: int) -> str:
        if count == 1:
            return self.tr("Show or mend this price")
        return self.tr("Show all {count} prices").format(count=count)

    def _name_words(self) -> str:
        if self.form.spec.kind is RateKind.METAL:
            return self.tr("{metal} price").format(metal=metal_name(self.name))
        if self.form.spec.kind is RateKind.CURRENCY:
            return currency_name(self.name) if self.name else ""
        return setting_name(self.name) if self.form.spec.kind is RateKind.SETTING else metal_name(self.name)

    def _quote_words(self, rate: Rate) -> str:
        if without_money(rate.unit):
            return unit_name(rate.unit)
        unit = rate.name if rate.kind is RateKind.CURRENCY else unit_name(rate.unit)
        text = self.tr("{currency} per {unit}").format(currency=currency_sign(rate.currency), unit=unit)
        if rate.fineness != ONE:
            text += self.tr(", {purity} % pure").format(purity=write_decimal(rate.fineness * HUNDRED))
        if rate.kind in {RateKind.METAL, RateKind.CURRENCY}:
            return text
        return self.tr("{price} / {unit}, {day}").format(
            price=write_price(rate.money), unit=unit, day=write_date(rate.day)
        )

    @Slot()
    def _toggle_table(self) -> None:
        self.history.setVisible(self.history.isHidden())
        self._fit_chart()
        self.refresh()

    @Slot()
    def _bring(self) -> None:
        ask_history(self.desk, self.window(), self._like())

    @Slot()
    def _ask_target(self) -> None:
        rates = self.desk.hub.reader.rates.history(self.form.spec.kind, self.name)
        ask_history_file(self.desk, self.window(), self.title.text() or self.name, rates)

    def _like(self) -> Rate:
        """Return a price as the next table will have them: as the last one, or as the home market quotes it."""
        library = self.desk.hub.reader
        history = library.rates.history(self.form.spec.kind, self.name)
        if history:
            return replace(history[-1], note="")
        unit = self.name if self.form.spec.kind is RateKind.CURRENCY else self.form.spec.units[0]
        home = library.settings.home_currency
        return Rate(fresh_id(), self.form.spec.kind, self.name, ONE, home, unit, library.today())

    @Slot()
    def _give_up(self) -> None:
        self._show_cancel(False)
        if self.name:
            self._ask_price(self.name, self._current())
        else:
            self.left_new.emit()

    @Slot()
    def _ask_pieces(self) -> None:
        self.pieces_requested.emit(self.name)

    @Slot(object)
    def _on_saved(self, rate: Rate) -> None:
        self.name = ""
        self.show_name(rate.name)
