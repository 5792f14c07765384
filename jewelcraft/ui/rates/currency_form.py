"""The form for an exchange rate, typed either way round."""

from __future__ import annotations

from decimal import Context
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.rates.currency_field import CurrencyField
from jewelcraft.ui.rates.kinds import SPECS
from jewelcraft.ui.rates.rate_form import RateForm
from jewelcraft.ui.rates.typed_price import read_typed_price
from jewelcraft.ui.rates.words import currency_choices
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.rates import Rate
    from jewelcraft.ui.desk import Desk

_DIGITS = Context(prec=12)
_FAR = 3
"""A rate this many times the last one, or a part of it, is odd."""


class CurrencyForm(RateForm):
    """Asks how much home currency one unit of another buys, or the other way round."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._is_inverse = False
        self.code = CurrencyField()
        super().__init__(desk, SPECS[RateKind.CURRENCY], parent)
        self.source.setPlaceholderText(self.tr("Bank, money changer"))
        self._unit_field.hide()
        self._currency_field.hide()
        self._grid.removeWidget(self._day_field)
        self._grid.addWidget(self._day_field, 0, 1)
        self.details.show()
        self.details.set_icon("arrows-left-right")
        self.code.chosen.connect(self._on_unit)

    def _name_widget(self) -> QWidget:
        return self.code

    def _typed_name(self) -> str:
        return self._name or str(self.code.value() or "")

    def ask_new(self) -> None:
        """Ask for a currency that has no rate yet."""
        self._is_inverse = False
        library = self.desk.hub.reader
        known = {rate.name for rate in library.rates.every() if rate.kind is RateKind.CURRENCY}
        known.add(library.settings.home_currency)
        self.code.set_choices([choice for choice in currency_choices(("USD", "EUR", "HKD")) if choice[1] not in known])
        super().ask_new()

    def ask_name(self, name: str) -> None:
        """Choose the currency of a new rate."""
        self.ask_new()
        self.code.set_value(name)
        self._on_unit()

    def focus_first(self) -> None:
        """Move the keyboard to what is typed first."""
        (self.code if self._name_field.isVisibleTo(self) else self.price).setFocus()

    def _habit(self, name: str, home: str) -> tuple[str, str, Decimal]:
        return "", home, ONE

    def _unit(self) -> str:
        return self._typed_name()

    def _read_price(self) -> tuple[Decimal | None, str]:
        last = self._last.amount if self._last else None
        if last and self._is_inverse:
            last = _DIGITS.divide(ONE, last)
        return read_typed_price(self.price.text(), self.spec.kind, "", last)

    def _amount(self) -> Decimal | None:
        amount = super()._amount()
        if amount is None or amount <= 0 or not self._is_inverse:
            return amount
        return _DIGITS.divide(ONE, amount)

    def _show_amount(self, rate: Rate) -> None:
        self.price.set_value(_DIGITS.divide(ONE, rate.amount) if self._is_inverse else rate.amount)

    def _say_details(self) -> None:
        home = str(self.currency.value() or "")
        code = self._typed_name()
        if not code or not home:
            return
        near, far = (code, home) if self._is_inverse else (home, code)
        self._price_field.set_label(
            self.tr("{amount} for 1 {one}").format(amount=currency_sign(near), one=currency_sign(far))
        )
        self.price.set_suffix(currency_sign(near))
        text = self.tr("Type {near} for 1 {far} instead").format(near=far, far=near)
        amount = self._amount()
        if self._is_inverse and amount:
            text = self.tr("1 {far} = {amount} {near}. {swap}").format(
                far=code, amount=write_decimal(amount.normalize(Context(prec=6))), near=home, swap=text
            )
        self.details.set_label(text)

    def _warn_if_odd(self, rate: Rate) -> None:
        if not self._is_far(rate):
            return
        text = self.tr("This is odd: far from the last rate. Look at the zeros.")
        if self._is_turned(rate):
            text = self.tr("This is odd: far from the last rate. Did you mean 1 {near} = {amount} {far}?")
            near, far = (rate.name, rate.currency) if self._is_inverse else (rate.currency, rate.name)
            text = text.format(near=near, amount=self.price.text().strip(), far=far)
        self._price_field.set_warning(text)

    def _is_far(self, rate: Rate) -> bool:
        last = self._last
        if last is None or self.is_changing or rate.currency != last.currency:
            return False
        return _apart(rate.amount, last.amount) > _FAR

    def _is_turned(self, rate: Rate) -> bool:
        last = self._last
        if last is None or not self._is_far(rate):
            return False
        return _apart(ONE / rate.amount, last.amount) < _apart(rate.amount, last.amount)

    @Slot()
    def _toggle_details(self) -> None:
        rate = self._typed()
        keeps_number = rate is not None and self._is_turned(rate)
        self._is_inverse = not self._is_inverse
        if not keeps_number:
            self.price.setModified(False)
            self.price.set_value(None)
        last = self._last
        if last is not None:
            shown = _DIGITS.divide(ONE, last.amount).normalize(Context(prec=6)) if self._is_inverse else last.amount
            self.price.setPlaceholderText(write_decimal(shown))
        self._on_unit()
        self.price.setFocus()


def _apart(one: Decimal, other: Decimal) -> Decimal:
    """Return how many times the smaller of two amounts the larger is."""
    return max(one, other) / min(one, other)
