"""Fields for exact numbers: comma or point, never a float, no spinner."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.money import Money
from jewelcraft.domain.scaled_amounts import names_scale
from jewelcraft.domain.scaled_amounts import read_scaled
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
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


def read_price(text: str, grouping: str = ",") -> Decimal | None:
    """Read a typed amount of money, also with a word for thousands or millions; None where it is none.

    Raises:
        AmbiguousNumberError: where it can be read in two ways.
    """
    scaled = read_scaled(text)
    if scaled is not None:
        return scaled
    if is_open_amount(text, grouping):
        raise AmbiguousNumberError(text)
    return read_decimal(text, grouping)


def open_amount_words(text: str) -> str:
    """Say how to type an amount of money that can be read in two ways; empty where it has one."""
    say, grouping = QCoreApplication.translate, grouping_sign()
    try:
        read_price(text, grouping)
    except AmbiguousNumberError:
        value = read_decimal(text, grouping)
        if value is None:
            two_ways = say("DecimalEdit", "{text} can be read in two ways. Type the amount in digits, as {example}.")
            return two_ways.format(text=text.strip(), example=write_decimal(Decimal(1_250_000)))
        two_ways = say("DecimalEdit", "{text} can be read in two ways. Type {thousands}, or one or two decimals.")
        return two_ways.format(text=text.strip(), thousands=write_decimal(value.scaleb(3).to_integral_value()))
    return ""


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
        self.returnPressed.connect(self._write_out)

    @property
    def is_money(self) -> bool:
        """Whether it takes an amount of money."""
        return self._is_money

    def take_money(self, is_money: bool) -> None:
        """Take amounts of money from now on, or numbers of another kind."""
        self._is_money = is_money

    def trouble(self) -> str:
        """Return how to mend what stands in the field now; empty where it can be used."""
        return self._looked_at(self.text())[1]

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
        value, trouble = self._looked_at(text)
        self.set_state("error" if trouble else "")
        if trouble:
            self.refused.emit(trouble)
            return
        self._value = value
        if value is not None:
            self.set_text(self._write(value))
        self.value_saved.emit(value)

    def _write_out(self) -> None:
        """Write an amount that was said with a word in digits, before a form reads the field at Enter."""
        if self._is_money and names_scale(self.text()):
            value, trouble = self._looked_at(self.text())
            if value is not None and not trouble:
                self.setText(self._write(value))

    def read(self) -> Decimal | None:
        """Return the number that stands in the field now, accepted or not; None where it is none."""
        return self._looked_at(self.text())[0]

    def _looked_at(self, text: str) -> tuple[Decimal | None, str]:
        """Return the number of a text, and how to mend it."""
        two_ways = open_amount_words(text) if self._is_money else ""
        if two_ways or not text.strip():
            return None, two_ways
        value = read_price(text, grouping_sign()) if self._is_money else read_decimal(text, grouping_sign())
        return value, self._trouble(value)

    def _trouble(self, value: Decimal | None) -> str:
        say = QCoreApplication.translate
        if value is None:
            return say("DecimalEdit", "Type a number, for example 3.62.")
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
