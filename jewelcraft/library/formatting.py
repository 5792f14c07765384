"""Write money, weights, numbers and days in the manner of a language, with Latin digits where not asked otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.money import WHOLE_CURRENCIES
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.units import Length
from jewelcraft.domain.units import Weight

if TYPE_CHECKING:
    from jewelcraft.domain.sentences import Value

NO_BREAK = "\u00a0"
MINUS = "\u2212"
_SIGNS = {"THB": "฿", "IDR": "Rp", "USD": "$", "EUR": "€", "GBP": "£", "PHP": "₱", "LAK": "₭", "KHR": "៛", "VND": "₫"}
"""Currencies whose sign is unmistakable where it is used; the others bear their code."""


@dataclass(frozen=True, slots=True)
class Formatter:
    """Writes values for one language of the eight."""

    language: str = "en"
    native_digits: bool = False
    """Whether numbers and days are written in the digits of the language."""
    second: str = ""
    """A language whose readers read the same numbers: 3.443 is three thousand in one, three and a half in the other."""

    def number(self, value: Decimal, decimals: int | None = None) -> str:
        """Write a number with grouping; `decimals` fixes its places, else it keeps its own without trailing zeros."""
        if decimals is None:
            exponent = value.normalize().as_tuple().exponent
            decimals = max(0, -exponent) if isinstance(exponent, int) else 0
        rounded = round_to(value, Decimal(1).scaleb(-decimals))
        group, point = (".", ",") if self.language in _COMMA_LANGUAGES else (",", ".")
        if self.second and (self.language in _COMMA_LANGUAGES) != (self.second in _COMMA_LANGUAGES):
            # The second language would take the mark of thousands for the decimals'.
            group = NO_BREAK
        text = f"{rounded:,.{decimals}f}".translate({ord(","): group, ord("."): point, ord("-"): MINUS})
        return self._digits(text)

    def money(self, money: Money, decimals: int | None = None, *, code: bool = False) -> str:
        """Write an amount with its sign or code; `decimals` as in number(), else as the currency is used."""
        if decimals is None:
            decimals = self.currency_decimals(money.currency)
        digits = self.number(abs(money.amount), decimals)
        minus = MINUS if round_to(money.amount, Decimal(1).scaleb(-decimals)) < 0 else ""
        sign = None if code else _SIGNS.get(money.currency)
        if sign:
            return f"{minus}{sign}{digits}"
        return f"{minus}{money.currency}{NO_BREAK}{digits}"

    def currency_decimals(self, currency: str) -> int:
        """Return how many decimals a currency is written with."""
        if currency in WHOLE_CURRENCIES:
            return 0
        exponent = minor_unit(currency).as_tuple().exponent
        return -exponent if isinstance(exponent, int) else 2

    def _money_decimals(self, money: Money) -> int:
        """Return the decimals of a price in a sentence: a gram or a stone may cost parts of a cent."""
        usual = self.currency_decimals(money.currency)
        exponent = money.amount.normalize().as_tuple().exponent
        own = -exponent if isinstance(exponent, int) else usual
        if money.currency in WHOLE_CURRENCIES and abs(money.amount) >= 1:
            # Sums of a workshop that does not round its lines have cents, which another rounding would hide.
            return min(max(usual, own), _MOST_OF_WHOLE)
        return max(usual, own)

    def sign(self, currency: str) -> str:
        """Return a currency's sign, or its code where the sign could be mistaken."""
        return _SIGNS.get(currency, currency)

    def weight(self, weight: Weight, decimals: int | None = None) -> str:
        """Write a weight with its unit."""
        return f"{self.number(weight.amount, decimals)}{NO_BREAK}{weight.unit}"

    def percent(self, value: Decimal, decimals: int | None = None) -> str:
        """Write a percentage."""
        return f"{self.number(value, decimals)}{NO_BREAK}%"

    def day(self, day: date) -> str:
        """Write a day as 11 Nov 2026, in the language's own way."""
        if self.language == "zh_Hant":
            return f"{day.year}年{day.month}月{day.day}日"
        return self._digits(f"{day.day} {_MONTHS[self.language].split()[day.month - 1]} {day.year}")

    def _digits(self, text: str) -> str:
        zero = _ZEROS.get(self.language) if self.native_digits else None
        return text if zero is None else text.translate({ord("0") + digit: zero + digit for digit in range(10)})

    def __call__(self, value: Value) -> str:  # noqa: PLR0911 (one line a kind of value)
        """Write any value that a sentence can hold."""
        match value:
            case Money():
                return self.money(value, self._money_decimals(value))
            case Weight():
                return self.weight(value)
            case Length():
                return f"{self.number(value.mm)}{NO_BREAK}mm"
            case Decimal():
                return self.number(value)
            case bool() | str():
                return str(value)
            case int():
                return self.number(Decimal(value), 0)
            case _:
                return self.day(value)


_MOST_OF_WHOLE = 2
_ZEROS = {"th": 0x0E50, "lo": 0x0ED0, "km": 0x17E0, "my": 0x1040}
"""The zero of languages that have digits of their own."""
_COMMA_LANGUAGES = frozenset({"id", "lo"})
"""Languages that write 1.234,50; the others write 1,234.50."""
_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "id": "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
    "th": "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
    "lo": "ມ.ກ. ກ.ພ. ມ.ນ. ມ.ສ. ພ.ພ. ມິ.ຖ. ກ.ລ. ສ.ຫ. ກ.ຍ. ຕ.ລ. ພ.ຈ. ທ.ວ.",
    "km": "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
    "my": "ဇန် ဖေ မတ် ဧ မေ ဇွန် ဇူ ဩ စက် အောက် နို ဒီ",
    "fil": "Ene Peb Mar Abr May Hun Hul Ago Set Okt Nob Dis",
}
"""The months in short, as the Unicode locale data writes them: reading that data would take as long as a page."""
