"""The words of the calculators: choices, units, and figures with their units."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.field_words import field_word
from jewelcraft.domain.local_weights import local_weight
from jewelcraft.domain.money import Money
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.domain.vocabulary import cut_word
from jewelcraft.domain.vocabulary import known_cuts
from jewelcraft.domain.vocabulary import known_metals
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.ui.calculators.shelves import chief_first
from jewelcraft.ui.marks import mark
from jewelcraft.ui.rates.words import CURRENCIES
from jewelcraft.ui.rates.words import currency_choice
from jewelcraft.ui.rates.words import metal_name
from jewelcraft.ui.rates.words import spoken
from jewelcraft.ui.rates.words import unit_choice
from jewelcraft.ui.rates.words import unit_name
from jewelcraft.ui.wording import formatter
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.domain.calculators.calculator import Calculator
    from jewelcraft.domain.calculators.calculator import Figure
    from jewelcraft.domain.settings import WorkshopSettings

_CHOICES = {
    "yes": mark("CalculatorWords", "Yes"),
    "no": mark("CalculatorWords", "No"),
    "all": mark("CalculatorWords", "All marks"),
    "convention": mark("CalculatorWords", "Hallmarking convention"),
    "on_net": mark("CalculatorWords", "Share of what remains"),
    "on_input": mark("CalculatorWords", "Share of what goes in"),
    "plain handmade gold": mark("CalculatorWords", "Plain gold, handmade"),
    "plain handmade silver": mark("CalculatorWords", "Plain silver, handmade"),
    "plain machine gold": mark("CalculatorWords", "Plain gold, by machine"),
    "plain machine silver": mark("CalculatorWords", "Plain silver, by machine"),
    "studded handmade gold": mark("CalculatorWords", "Gold with stones, handmade"),
    "studded machine gold": mark("CalculatorWords", "Gold with stones, by machine"),
    "plain gold": mark("CalculatorWords", "Plain gold"),
    "plain silver": mark("CalculatorWords", "Plain silver"),
    "studded gold": mark("CalculatorWords", "Gold with stones"),
    "studded silver": mark("CalculatorWords", "Silver with stones"),
    "mountings gold": mark("CalculatorWords", "Gold mountings"),
    "machine chain gold": mark("CalculatorWords", "Gold chain, by machine"),
    "coins gold": mark("CalculatorWords", "Gold coins"),
    "cushion rectangular": mark("CalculatorWords", "Cushion, rectangular"),
    "half-round": mark("CalculatorWords", "Half-round"),
    "rectangular": mark("CalculatorWords", "Rectangular"),
    "EU": mark("CalculatorWords", "EU (ISO), Thailand"),
    "IT": mark("CalculatorWords", "Italy, Spain, Switzerland"),
    "US": mark("CalculatorWords", "US, Canada"),
    "UK": mark("CalculatorWords", "UK, Australia"),
    "JP": mark("CalculatorWords", "Japan"),
    "HK": mark("CalculatorWords", "Hong Kong, Malaysia"),
    "ID": mark("CalculatorWords", "Indonesia"),
    "diameter": mark("CalculatorWords", "Inner diameter in mm"),
    "circumference": mark("CalculatorWords", "Inner circumference in mm"),
    "snug": mark("CalculatorWords", "Snug"),
    "comfort": mark("CalculatorWords", "Comfortable"),
    "loose": mark("CalculatorWords", "Loose"),
    "sheet": mark("CalculatorWords", "Sheet"),
    "wire": mark("CalculatorWords", "Wire"),
    "crawford": mark("CalculatorWords", "Time of the n-th piece (Crawford)"),
    "wright": mark("CalculatorWords", "Average so far (Wright)"),
    "classic": mark("CalculatorWords", "Classic, twice the cost"),
    "with overhead": mark("CalculatorWords", "With overhead"),
    "triple supplies": mark("CalculatorWords", "Supplies three times"),
    "double materials": mark("CalculatorWords", "Materials twice"),
    "orchid": mark("CalculatorWords", "Orchid"),
    "orchid dear metal": mark("CalculatorWords", "Orchid, dear metal"),
    "geller": mark("CalculatorWords", "Geller, repairs"),
    "keystone": mark("CalculatorWords", "Keystone, cost × 2"),
    "triple key": mark("CalculatorWords", "Triple key, cost × 3"),
}
_UNITS = {
    "h": mark("CalculatorWords", "h"),
    "pc": mark("CalculatorWords", "pc"),
    "year": mark("CalculatorWords", "year"),
    "weeks": mark("CalculatorWords", "weeks"),
    "days": mark("CalculatorWords", "days"),
    "in": mark("CalculatorWords", "inch"),
    "gr": mark("CalculatorWords", "grain"),
    "money": mark("CalculatorWords", "money"),
    "cm2": "cm²",
    "mm2": "mm²",
    "mm3": "mm³",
    "g/cm3": "g/cm³",
}
_OUNCES = {
    "ozt": mark("CalculatorWords", "troy ounce"),
    "oz_av": mark("CalculatorWords", "ounce, avoirdupois"),
    "lb_av": mark("CalculatorWords", "pound, avoirdupois"),
    "lb_t": mark("CalculatorWords", "troy pound"),
    "neal": mark("CalculatorWords", "neal, Cambodia"),
    "kati": mark("CalculatorWords", "kati, Malaysia"),
    "picul": mark("CalculatorWords", "picul, Malaysia"),
    "pgr": mark("CalculatorWords", "pearl grain"),
}
# Their words end in an example or an explanation, which stands below the field.
_HINTED = {
    *("weight", "fineness", "size", "density", "other_density", "model_density", "stone", "other_stone", "girdle"),
    *("exchange", "markups", "system", "charged_weight"),
}
_LIKE_SIZES = {"EU", "IT", "US", "UK", "JP", "HK", "ID"}
_PLACES = {"g": 3, "ct": 3, "ozt": 4, "%": 2, "‰": 1, "mm": 2, "K": 2, "mg": 2, **dict.fromkeys(_LIKE_SIZES, 2)}
_SMALL = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Written:
    """A figure as it is shown: its name, its number (with a currency's sign), its unit."""

    label: str
    number: str
    unit: str = ""
    local: str = ""
    """The same weight as it is said in the workshop's own unit."""
    is_words: bool = False

    @property
    def text(self) -> str:
        """The number with its unit."""
        return f"{self.number}{NO_BREAK}{self.unit}" if self.unit else self.number


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalculatorWords", text)


def choice_word(choice: str) -> str:
    """Return the words for one choice of a list."""
    known = _CHOICES.get(choice)
    if known:
        return _tr(known)
    if choice in WEIGHT_UNITS:
        return unit_title(choice)
    if choice in known_metals():
        return metal_name(choice)
    if choice in known_cuts():
        return _first_capital(spoken(cut_word(choice)))
    return currency_choice(choice) if choice in CURRENCIES else choice


def label_of(name: str) -> tuple[str, str]:
    """Return the words for a field and the hint behind them, as "Fineness" and "As 18K, 750"."""
    words = say(field_word(name))
    if name not in _HINTED:
        return words, ""
    label, _, hint = words.replace(": ", ", ", 1).partition(", ")
    return label, _first_capital(hint)


def unit_title(unit: str) -> str:
    """Return a unit's name as it stands first in a line, told from its namesakes."""
    known = _OUNCES.get(unit)
    return _first_capital(_tr(known) if known else unit_choice(unit))


def unit_words(unit: str) -> str:
    """Return what stands behind a number, as "g", "baht-weight" or "pc / ct"."""
    known = _UNITS.get(unit)
    if known:
        return _tr(known)
    if "/" in unit:
        return " / ".join(unit_words(part) for part in unit.split("/"))
    return unit_name(unit) if unit in WEIGHT_UNITS else unit


def write_output(figure: Figure, money: str, foreign: str, settings: WorkshopSettings) -> Written:
    """Write an answer; amounts without a code are in `money`, on the other side of an exchange in `foreign`."""
    label = _label_of_row(figure.name)
    unit = figure.unit.replace("foreign money", foreign).replace("money", money)
    value = figure.value
    if isinstance(value, Sentence):
        return Written(label, say(value), is_words=True)
    if not isinstance(value, Decimal):
        number = "\u2013" if value is None else choice_word(str(value))
        return Written(label, number, is_words=value is not None and figure.unit not in _LIKE_SIZES)
    if unit[:3] in CURRENCIES and unit[3:4] in {"", "/", " "}:
        return _written_money(label, value, unit[:3], unit[3:])
    local = say_local(value, settings) if unit == "g" else ""
    # In a table of units the name at the left is the unit.
    is_named = unit in _LIKE_SIZES or (figure.name == unit and unit != "g")
    return Written(label, write_figure(value, unit), "" if is_named else unit_words(unit), local)


def output_names(calculator: Calculator) -> list[str]:
    """Return the names of what a calculator answers; rows of a table are not known beforehand."""
    outputs = chief_first(calculator, calculator.outputs)
    return [_label_of_row(output.name) for output in outputs if "..." not in output.name]


def _label_of_row(name: str) -> str:
    if name in WEIGHT_UNITS:
        return unit_title(name)
    if name.startswith("at_"):
        return QCoreApplication.translate("CalculatorWords", "At {price}").format(
            price=write_decimal(Decimal(name.removeprefix("at_")))
        )
    if name.startswith("price_from_"):
        return QCoreApplication.translate("CalculatorWords", "From {count} pieces").format(
            count=write_decimal(Decimal(name.removeprefix("price_from_")))
        )
    return label_of(name)[0]


def _written_money(label: str, value: Decimal, currency: str, behind: str) -> Written:
    price = write_price(value, currency)
    if behind.startswith(" per "):
        return Written(label, price, QCoreApplication.translate("CalculatorWords", "for 1 on the ounce"))
    return Written(label, price, f"/ {unit_words(behind[1:])}" if behind else "")


def write_price(value: Decimal, currency: str) -> str:
    """Write an amount of money; parts of a cent are kept where there is nothing else."""
    money = Money(value, currency)
    if value and abs(value) < _SMALL:
        places = formatter().currency_decimals(currency)
        return write_money(Money(shown(value), currency), max(places, _own_places(shown(value))))
    return write_money(money)


def write_figure(value: Decimal, unit: str) -> str:
    """Write a number with the places its unit is read with."""
    places = _PLACES.get(unit)
    if places is None or (value and abs(value) < _SMALL):
        return write_decimal(shown(value))
    return write_decimal(Decimal(format(value.quantize(Decimal(1).scaleb(-places)).normalize(), "f")))


def say_local(grams: Decimal, settings: WorkshopSettings) -> str:
    """Say grams in the unit of the workshop's country; empty where it weighs in grams alone."""
    unit = settings.local_weight_unit
    if not unit or unit == "g" or grams <= 0:
        return ""
    return say(local_weight(grams, unit, dict(settings.unit_overrides)))


def _own_places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _first_capital(text: str) -> str:
    return text[:1].upper() + text[1:]
