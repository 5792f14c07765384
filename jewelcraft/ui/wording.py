"""Turn values and sentences of the rooms below into words of the window's language."""

from __future__ import annotations

from datetime import date
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.money import Money
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.formatting import Formatter
from jewelcraft.ui.marks import mark

_KILO = 1000
_ENGLISH = "en"
_formatter = [Formatter(_ENGLISH)]


def set_language(language: str) -> None:
    """Write values in the manner of a language from now on."""
    _formatter[0] = Formatter(language)


def language() -> str:
    """Return the language of the window."""
    return _formatter[0].language


def formatter() -> Formatter:
    """Return what writes values in the window's language."""
    return _formatter[0]


def say(sentence: Sentence) -> str:
    """Put a sentence into words of the window's language."""
    return sentence.render(_translate, _formatter[0])


def _translate(template: str) -> str:
    words = QCoreApplication.translate("Sentence", template)
    return trade_word(template) if words == template else words


def trade_word(english: str) -> str:
    """Return the word for a stone, a cut, a treatment or a usual alloy by its English name; others as they are."""
    if language() == _ENGLISH:
        return english
    from jewelcraft.library.seeds import alloy_names
    from jewelcraft.library.wording import wording

    return alloy_names(language()).get(english) or wording(language()).trade_word(english)


def write_decimal(value: Decimal, places: int | None = None) -> str:
    """Write a number; without places all its digits, with places just as many."""
    return _formatter[0].number(value, places)


def grouping_sign() -> str:
    """Return the sign between thousands in the window's language."""
    return _formatter[0].number(Decimal(1000))[1]


def decimal_habit() -> Decimals:
    """Return the sign before decimals in the window's language."""
    return Decimals.COMMA if grouping_sign() == "." else Decimals.POINT


def currency_sign(currency: str) -> str:
    """Return a currency's sign, or its code where the sign could be mistaken."""
    return _formatter[0].sign(currency)


def write_money(money: Money, places: int | None = None) -> str:
    """Write an amount with its sign; without places as the currency is used."""
    return _formatter[0].money(money, places)


def write_overview(money: Money) -> str:
    """Write an amount without decimals, as overviews show it."""
    return _formatter[0].money(money, 0)


def write_percent(value: Decimal, places: int = 0) -> str:
    """Write a percentage (40 is 40 %)."""
    return _formatter[0].percent(value, places)


def write_grams(value: Decimal) -> str:
    """Write a weight in grams with two decimals."""
    return f"{_formatter[0].number(value, 2)}{NO_BREAK}g"


def write_date(day: date) -> str:
    """Write a day as 11 Nov 2026."""
    return _formatter[0].day(day)


def write_moment(moment: datetime) -> str:
    """Write a moment as 11 Nov 2026, 09:12; today shows the time alone."""
    clock = f"{moment:%H:%M}"
    if moment.date() == datetime.now(moment.tzinfo).date():
        return QCoreApplication.translate("Words", "today {time}").format(time=clock)
    return f"{write_date(moment.date())}, {clock}"


_WORDS = {
    "idea": mark("Words", "Idea"),
    "sketch": mark("Words", "Sketch"),
    "sample": mark("Words", "Sample"),
    "ready": mark("Words", "Ready"),
    "retired": mark("Words", "Retired"),
    "ring": mark("Words", "Ring"),
    "earrings": mark("Words", "Earrings"),
    "pendant": mark("Words", "Pendant"),
    "necklace": mark("Words", "Necklace"),
    "bracelet": mark("Words", "Bracelet"),
    "bangle": mark("Words", "Bangle"),
    "anklet": mark("Words", "Anklet"),
    "brooch": mark("Words", "Brooch"),
    "set": mark("Words", "Set"),
    "other": mark("Words", "Other"),
    "metal": mark("Words", "Metal"),
    "stones": mark("Words", "Stones"),
    "findings": mark("Words", "Findings"),
    "labour": mark("Words", "Labour"),
    "plating": mark("Words", "Plating"),
    "extras": mark("Words", "Extras"),
    "overhead": mark("Words", "Overhead"),
    "clean": mark("Words", "Clean line"),
    "cad": mark("Words", "CAD"),
    "wax": mark("Words", "Wax"),
    "photo": mark("Words", "Photo"),
    "wholesale": mark("Words", "Wholesale"),
    "retail": mark("Words", "Retail"),
    "cost": mark("Words", "Cost"),
    "gold": mark("Words", "Gold"),
    "silver": mark("Words", "Silver"),
    "platinum": mark("Words", "Platinum"),
    "palladium": mark("Words", "Palladium"),
    "hour": mark("Words", "hour"),
    "pc": mark("Words", "pc"),
    "stone": mark("Words", "stone"),
    "strand": mark("Words", "strand"),
    "percent": mark("Words", "%"),
    "ozt": mark("Words", "troy ounce"),
    "dwt": mark("Words", "pennyweight"),
    "kg": mark("Words", "kg"),
    "tola": mark("Words", "tola"),
    "baht_bar": mark("Words", "baht-weight"),
    "baht_orn": mark("Words", "baht-weight, jewelry"),
    "salueng": mark("Words", "salueng"),
    "salueng_bar": mark("Words", "salueng, bar"),
    "tael_hk": mark("Words", "tael, Hong Kong"),
    "chi": mark("Words", "chi"),
    "damloeng": mark("Words", "damloeng"),
    "kyattha": mark("Words", "kyattha"),
    "chi_vn": mark("Words", "chi"),
    "tael_sg_my": mark("Words", "tael, Singapore and Malaysia"),
    "tael_tw": mark("Words", "tael, Taiwan"),
    "baht_lao": mark("Words", "baht, Laos"),
    "mayam_aceh": mark("Words", "mayam, Aceh"),
    "momme": mark("Words", "momme"),
}


def word(key: str) -> str:
    """Return the word for a status, piece type, cost group, photo kind, unit or metal; other words stay."""
    text = _WORDS.get(key)
    return QCoreApplication.translate("Words", text) if text is not None else key


def currency_name(currency: str) -> str:
    """Return a currency's name in the window's language."""
    from babel.numbers import get_currency_name

    return str(get_currency_name(currency, locale=language()))


def write_file_size(size: int) -> str:
    """Write a file's size, as 84 MB."""
    value = Decimal(size)
    for unit in ("B", "kB", "MB"):
        if value < _KILO:
            places = 1 if unit == "MB" and value < 10 else 0
            return f"{write_decimal(value, places)}{NO_BREAK}{unit}"
        value /= _KILO
    return f"{write_decimal(value, 1)}{NO_BREAK}GB"
