"""What an input may be: numbers in a unit, weights as they are said, fineness, words; read exactly or refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from difflib import get_close_matches
from typing import TYPE_CHECKING
from typing import Protocol

from jewelcraft.domain.calculators.own_units import OWN_UNIT
from jewelcraft.domain.calculators.own_units import known_grams
from jewelcraft.domain.calculators.own_units import means_any_suku
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.fineness import read_fineness
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.local_weights import read_weight
from jewelcraft.domain.local_weights import unreadable
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.scaled_amounts import read_scaled
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import read_fraction
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.domain.typed_numbers import western_digits
from jewelcraft.domain.wire_gauges import read_gauge

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping

Value = Decimal | str | tuple[Decimal, ...] | tuple[tuple[Decimal, Decimal], ...]

_TYPED = re.compile(r"\s*([+\-\u2212]?[\d.,'’\s/⁄½¼¾⅓⅔⅛⅜⅝⅞]*[\d½¼¾⅓⅔⅛⅜⅝⅞])\s*(\D.*?)?\s*")
_FRACTION = re.compile(r"(?:(\d+)\s+)?(\d+)\s*/\s*(\d+)")
_CODE = re.compile(r"(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])")
_SIGN = re.compile(r"[$฿€£₱₭៛₫¥]")
_LARGEST = Decimal("1e15")
_KARAT = re.compile(r"(\d{1,2}(?:\.\d+)?)\s*(?:k|kt|karat|karats|ct|carat)?", re.IGNORECASE)
_KARATS = 24
_MANY, _FEW = 30, 5
"""How long a list of choices is too long to be read out, and how many are named then."""


class Measure(Protocol):
    """A kind of input: the unit its values are kept in, and how it is read."""

    @property
    def unit(self) -> str:
        """The unit of the values."""

    def read(self, text: str) -> Value:
        """Read what was typed; raise InvalidValueError with one sentence where it cannot be used."""


def read_amount(text: str) -> tuple[Decimal, str]:
    """Read a number with comma, point or fraction, and the word behind it: "6 1/2", "1,266.70", "2 baht_bar".

    Raises:
        InvalidValueError: where there is no number.
    """
    found = _TYPED.fullmatch(western_digits(text))
    if found is None:
        raise _no_number(text)
    return _read_figure(found[1].strip(), text), (found[2] or "").lower()


def _read_figure(number: str, typed: str) -> Decimal:
    fraction = read_fraction(number)
    if fraction is not None:
        return fraction
    try:
        # English writes the point before the decimals, so 1,200 is twelve hundred; 3,5 can only be three and a half.
        return read_number(number, Decimals.POINT)
    except ValueError:
        raise _no_number(typed) from None


def _no_number(text: str) -> InvalidValueError:
    return InvalidValueError("{text} is not a number. Type for example 12.5 or 6 1/2.", text=text)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in one unit, or in another whose factor is known."""

    unit: str = ""
    others: Mapping[str, Decimal] = field(default_factory=dict)
    least: Decimal = ZERO
    above: Decimal | None = None
    below: Decimal | None = None
    most: Decimal = _LARGEST
    whole: bool = False
    names: Mapping[str, Decimal] = field(default_factory=dict)
    """Values that may be typed by name, as "gold" for its density."""

    def read(self, text: str) -> Decimal:
        """Read the number and bring it to the unit."""
        named = self.names.get(text.strip().lower())
        if named is not None:
            return named
        number, word = self._amount(text)
        value = number * self._factor(word, text)
        self._check(value)
        return value

    def _amount(self, text: str) -> tuple[Decimal, str]:
        try:
            return read_amount(text)
        except InvalidValueError:
            if not self.names:
                raise
            known = ", ".join(self.names)
            raise InvalidValueError(
                "{text} is neither a number nor one of these: {known}.", text=text, known=known
            ) from None

    def _factor(self, word: str, text: str) -> Decimal:
        if word in ("", self.unit.lower()):
            return ONE
        if word not in self.others:
            known = ", ".join(dict.fromkeys([self.unit, *self.others])) if self.unit else "-"
            raise InvalidValueError("{text} has a unit that is not known here. Known: {units}.", text=text, units=known)
        return self.others[word]

    def _check(self, value: Decimal) -> None:
        shown = canonical(value)
        if self.above is not None and value <= self.above:
            raise InvalidValueError(
                "{value} is too little; it must be more than {bound}.", value=shown, bound=self.above
            )
        if value < self.least:
            raise InvalidValueError(
                "{value} is too little; it must be at least {bound}.", value=shown, bound=self.least
            )
        if self.below is not None and value >= self.below:
            raise InvalidValueError("{value} is too much; it must be less than {bound}.", value=shown, bound=self.below)
        if value > self.most:
            bound = canonical(self.most)
            raise InvalidValueError("{value} is too much; it may be at most {bound}.", value=shown, bound=bound)
        if self.whole and value != int(value):
            raise InvalidValueError("{value} is not a whole number.", value=shown)


@dataclass(frozen=True, slots=True)
class GaugeMeasure:
    """A thickness in millimetres, or by a gauge: "0.8", "20 awg", "SWG 18"."""

    length: Quantity

    @property
    def unit(self) -> str:
        """The unit of the thickness."""
        return self.length.unit

    def read(self, text: str) -> Decimal:
        """Read the thickness."""
        by_gauge = read_gauge(text)
        return self.length.read(text) if by_gauge is None else by_gauge


@dataclass(frozen=True, slots=True)
class MoneyAmount:
    """An amount of money; a currency code may stand with it, the same in all amounts of one side."""

    unit: str = "{money}"
    above: Decimal | None = None

    def read(self, text: str) -> Decimal:
        """Read the amount without its code, also with a word for thousands or millions."""
        bare = _SIGN.sub(" ", _CODE.sub(" ", text))
        try:
            scaled = read_scaled(bare)
        except AmbiguousNumberError:
            raise InvalidValueError(
                "{text} can be read in two ways. Type the amount in digits.", text=text.strip()
            ) from None
        return Quantity(above=self.above).read(bare if scaled is None else canonical(scaled))

    @staticmethod
    def currency(text: str) -> str | None:
        """Return the currency code in a text, or None."""
        found = _CODE.search(text)
        return None if found is None else found[1]


@dataclass(frozen=True, slots=True)
class WeightMeasure:
    """A weight in grams, typed in any unit or as it is said: "2 baht 1 salueng"."""

    unit: str = "g"
    zero: bool = False

    def read(self, text: str) -> Decimal:
        """Read the weight into grams."""
        grams = read_grams(text)
        Quantity(above=None if self.zero else ZERO).read(canonical(grams))
        return grams


def read_grams(text: str, unit: str = "g", own: Mapping[str, Decimal] | None = None) -> Decimal:
    """Read a weight into grams; `unit` counts a bare number, `own` are units counted in one's own way."""
    if means_any_suku(text, unit):
        known_grams(OWN_UNIT, own or {})
    try:
        number, word = read_amount(text)
    except InvalidValueError:
        return read_weight(text, unit, own).grams
    if any(letter.isdecimal() for letter in word):
        return read_weight(text, unit, own).grams
    try:
        return number * (read_weight(f"1 {word}", unit, own).grams if word else grams_of(unit, own))
    except InvalidValueError:
        raise unreadable(text) from None


@dataclass(frozen=True, slots=True)
class FinenessMeasure:
    """A fineness in thousandths, typed as karat, per mille, percent, teuk, pe, or as a fraction such as 14/24."""

    unit: str = "‰"
    zero: bool = False
    parts_of_24: bool = False
    """Whether a karat is so many parts of 24, as alloying tables count, and not the mark of the trade."""

    def read(self, text: str) -> Decimal:
        """Read the fineness into thousandths."""
        plain = western_digits(text).strip()
        karat = _KARAT.fullmatch(plain.replace(",", "."))
        if self.parts_of_24 and karat is not None and 0 < Decimal(karat[1]) <= _KARATS:
            return 1000 * Decimal(karat[1]) / _KARATS
        fraction = _FRACTION.fullmatch(plain)
        if fraction is not None and fraction[1] is None and 0 < int(fraction[2]) <= int(fraction[3]):
            return 1000 * Decimal(fraction[2]) / Decimal(fraction[3])
        if self.zero and plain == "0":
            return ZERO
        return read_fineness(plain.replace(",", ".")) * 1000


@dataclass(frozen=True, slots=True)
class Choice:
    """One word of a list."""

    choices: tuple[str, ...]
    unit: str = ""
    otherwise: Callable[[str], str | None] | None = None
    """Finds the choice that another word of the trade means."""

    def read(self, text: str) -> str:
        """Read the word however its spaces and capitals are written."""
        wanted = _plain(text)
        for choice in self.choices:
            if _plain(choice) == wanted:
                return choice
        found = self.otherwise(text) if self.otherwise is not None else None
        if found is not None:
            return found
        raise InvalidValueError("{text} is not among these: {known}.", text=text, known=self._known(wanted))

    def _known(self, wanted: str) -> str:
        """Name the choices; of a very long list those that are written alike, where there are such."""
        near = get_close_matches(wanted, self.choices, _FEW) if len(self.choices) > _MANY else []
        return ", ".join([*near, "..."] if near else self.choices)


def _plain(text: str) -> str:
    return re.sub(r"[\s_-]+", "_", text.strip().lower())


@dataclass(frozen=True, slots=True)
class Text:
    """A text that the calculator reads itself."""

    unit: str = ""

    def read(self, text: str) -> str:
        """Return the text without the spaces around it."""
        return text.strip()


@dataclass(frozen=True, slots=True)
class Series:
    """Several numbers, separated by spaces, semicolons or commas; decimals have a point."""

    item: Quantity

    @property
    def unit(self) -> str:
        """The unit of each number."""
        return self.item.unit

    def read(self, text: str) -> tuple[Decimal, ...]:
        """Read the numbers in their order."""
        return tuple(self.item.read(part) for part in re.split(r"[;,\s]+", text.strip(" ;,")))


@dataclass(frozen=True, slots=True)
class Pairs:
    """Several pairs of numbers, as "1:100 6:90 12:80"."""

    first: Quantity
    second: Quantity
    unit: str = ""

    def read(self, text: str) -> tuple[tuple[Decimal, Decimal], ...]:
        """Read the pairs in their order."""
        pairs = []
        for part in re.split(r"[;,\s]+", text.strip(" ;,")):
            first, colon, second = part.partition(":")
            if not colon:
                raise InvalidValueError("{text} is not a pair. Type for example 6:90.", text=part)
            pairs.append((self.first.read(first), self.second.read(second)))
        return tuple(pairs)
