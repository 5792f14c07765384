"""The tab of the exchange rates."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.rate_care import currencies_to_price
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.currency_form import CurrencyForm
from jewelcraft.ui.rates.priced_tab import PricedTab
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import currency_name
from jewelcraft.ui.wording import currency_sign

if TYPE_CHECKING:
    from jewelcraft.domain.changes import Changes
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.rate_form import RateForm


class CurrenciesTab(PricedTab):
    """What home currency one unit of another buys."""

    def __init__(self, desk: Desk) -> None:
        home = currency_sign(desk.hub.reader.settings.home_currency)
        columns = (
            Column("name", self.tr("Currency and where from"), 160, stretches=True),
            Column("one", "", 70, right=True),
            Column("price", self.tr("Rate in {currency}").format(currency=home), 84, right=True),
            Column("used", self.tr("Used in prices"), 96, right=True, hides_below=520),
            Column("age", self.tr("Age"), 92),
        )
        super().__init__(desk, (RateKind.CURRENCY,), columns, self.tr("Exchange rates"))
        self.search.hide()
        self.view.say_when_empty(
            self.tr("No exchange rate yet. Add the first one, and prices in that currency count too.")
        )
        self.money = ElidedLabel("", "body", "ink2")
        self.tools.insertWidget(0, self.money)
        self.safety = DecimalEdit(suffix="%", minimum=Decimal(0), maximum=Decimal(50))
        self.safety.setFixedWidth(look().px(78))
        self.safety_words = Label(self.tr("Safety on the rates"), "body", "ink2")
        self.safety.setAccessibleName(self.safety_words.text())
        self.safety.setToolTip(self.tr("Prices in another currency count with its rate less this, in case it falls."))
        self.tools.insertWidget(1, self.safety_words)
        self.tools.insertWidget(2, self.safety)
        self.safety.value_saved.connect(self._keep_safety)
        adder = self.adders[RateKind.CURRENCY]
        self.tools.removeWidget(adder)
        self.tools.addWidget(adder)
        self.warning = Card("warn")
        row = QHBoxLayout(self.warning)
        row.setContentsMargins(13, 9, 13, 9)
        row.setSpacing(10)
        row.addWidget(Glyph("warning", self.warning, "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.warning_words = WrappedLabel("", "small", "warn")
        self.fill = LinkButton("", small=True)
        row.addWidget(self.warning_words, 1)
        row.addWidget(self.fill)
        self.left_side.insertWidget(1, self.warning)
        self.rounding = Card()
        foot = QHBoxLayout(self.rounding)
        foot.setContentsMargins(16, 9, 12, 9)
        self.rounding_words = ElidedLabel("", "body", "ink2")
        change = LinkButton(self.tr("Change in Settings"), small=True)
        foot.addWidget(self.rounding_words, 1)
        foot.addWidget(change)
        self.left_side.addWidget(self.rounding)
        change.clicked.connect(self._open_settings)
        self.fill.clicked.connect(self._fill_gap)
        self.refresh()

    def _make_form(self, kind: RateKind) -> RateForm:
        return CurrencyForm(self.desk)

    def refresh(self) -> None:
        """Show what is stored now, and which currency lacks a rate."""
        super().refresh()
        settings = self.library.settings
        home = settings.home_currency
        text = self.tr("Your money is {name} ({sign}).").format(name=currency_name(home), sign=currency_sign(home))
        self.money.setText(text)
        self.safety.set_value(settings.policy.buffer_percent)
        gaps = currencies_to_price(self.library)
        self.warning.setVisible(bool(gaps))
        if gaps:
            names = ", ".join(f"{currency_name(code)} ({code})" for code in gaps)
            self.warning_words.set_text(
                self.tr("Prices or catalogs use a currency without an exchange rate: {names}.").format(names=names)
            )
            self.fill.set_label(self.tr("Type the rate of {code}").format(code=gaps[0]))
        self.rounding_words.setText(self._rounding())
        if not self.view.sheet.rows and not self.is_making():
            self.ask_new(RateKind.CURRENCY)

    def _rounding(self) -> str:
        policy = self.library.settings.policy
        currency = policy.currency or self.library.settings.home_currency
        sign = currency_sign(currency)
        if not policy.rounding_step:
            return self.tr("Prices are rounded to the smallest coin.")
        words = {
            Rounding.UP: self.tr("Prices are rounded up to {sign}{step}."),
            Rounding.DOWN: self.tr("Prices are rounded down to {sign}{step}."),
            Rounding.NEAREST: self.tr("Prices are rounded to the nearest {sign}{step}."),
        }
        space = " " if sign == currency else ""
        return words[policy.rounding].format(sign=sign + space, step=write_amount(policy.rounding_step))

    @Slot(object)
    def _keep_safety(self, percent: Decimal | None) -> None:
        """Keep how much of each rate is left out of prices, as a step to undo."""
        kept = percent or Decimal(0)

        def work(library: Library, _progress: object) -> Changes:
            settings = library.settings
            return library.change_settings(replace(settings, policy=replace(settings.policy, buffer_percent=kept)))

        self.desk.hub.run(work, self.tr("Working out prices"))

    @Slot()
    def _fill_gap(self) -> None:
        gaps = currencies_to_price(self.library)
        if gaps:
            self.ask_new(RateKind.CURRENCY, gaps[0])

    @Slot()
    def _open_settings(self) -> None:
        self.desk.go_to("settings", "money")
