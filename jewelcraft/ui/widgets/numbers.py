"""Fields for exact numbers: comma or point, never a float, no spinner."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.money import Money
from jewelcraft.domain.typed_numbers import read_fraction
from jewelcraft.domain.typed_numbers import western_digits
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’]")
_SHAPE = re.compile(r"-?([0-9]+\.?[0-9]*|\.[0-9]+)")


def read_decimal(text: str, grouping: str = ",") -> Decimal | None:
    """Read a typed number in any digits, with comma or point or as a fraction; None where it is not one.

    Where both occur, the last one is the decimal sign. A sign that occurs more than once groups
    thousands, and so does the window's own grouping sign before exactly three closing digits.
    """
    fraction = read_fraction(text)
    if fraction is not None:
        return fraction
    plain = _SPACES.sub("", western_digits(text)).replace("\u2212", "-")
    comma, point = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and point >= 0:
        plain = plain.replace("," if point > comma else ".", "")
    for sign in ",.":
        grouped = sign == grouping and re.fullmatch(rf"-?[1-9]\d{{0,2}}{re.escape(sign)}\d{{3}}", plain)
        if plain.count(sign) > 1 or (grouped and min(comma, point) < 0):
            plain = plain.replace(sign, "")
    plain = plain.replace(",", ".")
    if not _SHAPE.fullmatch(plain):
        return None
    return Decimal(plain)


def is_open_amount(text: str, grouping: str = ",") -> bool:
    """Tell whether an amount of money may be a thousand times another: 78,000 where points group thousands."""
    other = "," if grouping == "." else "."
    plain = _SPACES.sub("", western_digits(text))
    return re.fullmatch(rf"-?[1-9][0-9]{{0,2}}{re.escape(other)}[0-9]{{3}}", plain) is not None


def open_amount_words(text: str) -> str:
    """Say how to type an amount of money that can be read in two ways; empty where it has one."""
    grouping = grouping_sign()
    value = read_decimal(text, grouping) if is_open_amount(text, grouping) else None
    if value is None:
        return ""
    say = QCoreApplication.translate
    two_ways = say("DecimalEdit", "{text} can be read in two ways. Type {thousands}, or one or two decimals.")
    return two_ways.format(text=text.strip(), thousands=write_decimal(value.scaleb(3).to_integral_value()))


class DecimalEdit(TextEdit):
    """A field for an exact number.

    Signals:
        value_saved: the user left the field with another number, or None where it was emptied.
        refused: the user left the field with a text that is no number, or one out of bounds;
            carries a sentence that says how to mend it. The text is kept.
    """

    value_saved = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        value: Decimal | None = None,
        parent: QWidget | None = None,
        *,
        suffix: str = "",
        minimum: Decimal | None = None,
        maximum: Decimal | None = None,
        places: int | None = None,
        whole: bool = False,
        money: bool = False,
    ) -> None:
        super().__init__("", "", parent)
        self._minimum, self._maximum = minimum, maximum
        self._places = 0 if whole else places
        self._whole, self._is_money = whole, money
        self._value: Decimal | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.set_suffix(suffix)
        self.set_value(value)
        self.saved.connect(self._on_saved)

    @property
    def is_money(self) -> bool:
        """Whether it takes an amount of money."""
        return self._is_money

    def take_money(self, is_money: bool) -> None:
        """Take amounts of money from now on, or numbers of another kind."""
        self._is_money = is_money

    def trouble(self) -> str:
        """Return how to mend what stands in the field now; empty where it can be used."""
        text = self.text()
        return self._trouble(text, read_decimal(text, grouping_sign()) if text.strip() else None)

    def value(self) -> Decimal | None:
        """Return the number that was last accepted."""
        return self._value

    def set_value(self, value: Decimal | None) -> None:
        """Show a number as it is stored."""
        self._value = value
        self.set_state("")
        self.set_text("" if value is None else self._write(value))

    def _write(self, value: Decimal) -> str:
        return write_decimal(value, self._places)

    def _on_saved(self, text: str) -> None:
        value = read_decimal(text, grouping_sign()) if text.strip() else None
        trouble = self._trouble(text, value)
        self.set_state("error" if trouble else "")
        if trouble:
            self.refused.emit(trouble)
            return
        self._value = value
        if value is not None:
            self.set_text(self._write(value))
        self.value_saved.emit(value)

    def _trouble(self, text: str, value: Decimal | None) -> str:
        say = QCoreApplication.translate
        if value is None:
            return say("DecimalEdit", "Type a number, for example 3.62.") if text.strip() else ""
        two_ways = open_amount_words(text) if self._is_money else ""
        if two_ways:
            return two_ways
        if self._whole and value != value.to_integral_value():
            return say("DecimalEdit", "Type a whole number.")
        if self._minimum is not None and value < self._minimum:
            low = self._write(self._minimum)
            return say("DecimalEdit", "Type {least} or more.").format(least=low)
        if self._maximum is not None and value > self._maximum:
            high = self._write(self._maximum)
            return say("DecimalEdit", "Type {most} or less.").format(most=high)
        return ""

    def _restyle(self) -> None:
        font = look().font("figures", self.text())
        if font != self.font():
            self.setFont(font)


class MoneyEdit(DecimalEdit):
    """A field for an amount of one currency; the sign stands at the right end.

    Signals:
        money_saved: the user left the field with another amount, or None where it was emptied.
    """

    money_saved = Signal(object)

    def __init__(
        self,
        currency: str,
        money: Money | None = None,
        parent: QWidget | None = None,
        *,
        minimum: Decimal | None = Decimal(0),
        places: int | None = None,
    ) -> None:
        self._currency = currency
        super().__init__(money.amount if money else None, parent, minimum=minimum, places=places, money=True)
        self.set_currency(currency)
        self.value_saved.connect(self._on_value)

    def set_currency(self, currency: str) -> None:
        """Take another currency; the number stays."""
        self._currency = currency
        self.set_suffix(currency_sign(currency))

    def money(self) -> Money | None:
        """Return the amount that was last accepted."""
        value = self.value()
        return None if value is None else Money(value, self._currency)

    def set_money(self, money: Money | None) -> None:
        """Show an amount as it is stored."""
        if money is not None and money.currency != self._currency:
            self.set_currency(money.currency)
        self.set_value(money.amount if money else None)

    def _on_value(self) -> None:
        self.money_saved.emit(self.money())
