"""The words of the rates: ages, units, and what a new price moved."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain import setting_tariff
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.setting_tariff import split_name
from jewelcraft.domain.vocabulary import known_settings
from jewelcraft.domain.vocabulary import metal_word
from jewelcraft.domain.vocabulary import setting_word
from jewelcraft.domain.vocabulary import unit_word
from jewelcraft.library.formatting import MINUS
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.library.rate_care import age_of
from jewelcraft.library.rate_care import is_daily
from jewelcraft.ui.marks import mark
from jewelcraft.ui.wording import currency_name
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from datetime import date

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.library.rate_care import Age
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.widgets.tags import Kind

_TENTH = Decimal("0.1")
_FOUR_PLACES = Decimal("0.0001")
CURRENCIES = (
    *("THB", "IDR", "PHP", "VND", "LAK", "KHR", "MMK", "MYR", "SGD", "HKD", "TWD", "CNY", "INR", "USD", "EUR"),
    *("GBP", "CHF", "JPY", "KRW", "AUD", "NZD", "CAD", "AED", "SAR", "QAR", "KWD", "BHD", "TRY", "ZAR", "SEK"),
    *("NOK", "DKK", "PLN", "LKR", "BDT", "NPR", "PKR", "BND", "MOP", "MXN", "BRL"),
)
"""Currencies offered by name; Southeast Asia first, then where jewelry is bought."""
_LONG_UNITS = {
    "baht_bar": mark("RateWords", "baht-weight, bar"),
    "baht_orn": mark("RateWords", "baht-weight, jewelry"),
    "baht_lao": mark("RateWords", "baht-weight, Laos"),
    "salueng": mark("RateWords", "salueng"),
    "salueng_bar": mark("RateWords", "salueng, bar"),
    "tael_hk": mark("RateWords", "tael, Hong Kong"),
    "tael_tw": mark("RateWords", "tael, Taiwan"),
    "tael_sg_my": mark("RateWords", "tahil, Singapore"),
    "mace_hk": mark("RateWords", "mace, Hong Kong"),
    "mace_tw": mark("RateWords", "mace, Taiwan"),
    "candareen_tw": mark("RateWords", "candareen, Taiwan"),
    "chi_my": mark("RateWords", "chi, Malaysia"),
    "hoon": mark("RateWords", "hoon, Malaysia"),
    "liang_cn": mark("RateWords", "liang, China"),
    "qian_cn": mark("RateWords", "qian, China"),
    "fen_cn": mark("RateWords", "fen, China"),
    "chi": mark("RateWords", "chi, Cambodia"),
    "chi_vn": mark("RateWords", "chi, Vietnam"),
    "luong": mark("RateWords", "luong, Vietnam"),
    "damloeng": mark("RateWords", "damloeng, Cambodia"),
    "kyattha": mark("RateWords", "kyattha, Myanmar"),
    "kyattha_cbm": mark("RateWords", "kyattha, central bank"),
    "mayam_aceh": mark("RateWords", "mayam, Banda Aceh"),
    "mayam_north_aceh": mark("RateWords", "mayam, North Aceh"),
    "mayam_jambi": mark("RateWords", "mayam, Jambi"),
    "mayam_my": mark("RateWords", "mayam, Malaysia"),
    "suku_my": mark("RateWords", "suku, Malaysia"),
    "salung_lao": mark("RateWords", "salung, Laos"),
    "fueang": mark("RateWords", "fueang, Thailand"),
    "hun_th": mark("RateWords", "hun, Thailand"),
    "satang_th": mark("RateWords", "satang, Thailand"),
    "candareen_hk": mark("RateWords", "candareen, Hong Kong"),
    "li_hk": mark("RateWords", "li, Hong Kong"),
    "bungkal": mark("RateWords", "bungkal, Malaysia"),
    "hun": mark("RateWords", "hun, Cambodia"),
    "ly": mark("RateWords", "ly, Cambodia"),
    "phan": mark("RateWords", "phan, Vietnam"),
    "viss": mark("RateWords", "viss, Myanmar"),
    "mat": mark("RateWords", "mat, Myanmar"),
    "mu": mark("RateWords", "mu, Myanmar"),
    "pe": mark("RateWords", "pe, Myanmar"),
    "yway": mark("RateWords", "yway, Myanmar"),
    "amas": mark("RateWords", "amas, Malaysia"),
    "rial": mark("RateWords", "rial, Malaysia"),
    "kupang": mark("RateWords", "kupang, Malaysia"),
    "suku": mark("RateWords", "suku, Sumatra"),
    "busak": mark("RateWords", "busak, Malaysia"),
    "percent": mark("RateWords", "% of the direct cost"),
    "percent_labour": mark("RateWords", "% of the labour"),
    "reject": mark("RateWords", "% of the pieces fail"),
    "min": mark("RateWords", "minutes per stone"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("RateWords", text)


def spoken(words: Sentence | str) -> str:
    """Put a word of the trade, known or the user's own, into the window's language."""
    return words if isinstance(words, str) else say(words)


def metal_name(metal: str) -> str:
    """Return a metal's name with a capital."""
    return spoken(metal_word(metal, first=True))


def metal_inside(metal: str) -> str:
    """Return a metal's name as it stands inside a sentence."""
    return spoken(metal_word(metal))


def setting_name(name: str) -> str:
    """Return a row of the tariff as it is read, as "prong, up to 2.5 mm"."""
    way, upto = split_name(name)
    word = spoken(setting_word(way))
    if upto is None:
        return QCoreApplication.translate("RateWords", "{setting}, any size").format(setting=word)
    text = QCoreApplication.translate("RateWords", "{setting}, up to {size} mm")
    return text.format(setting=word, size=write_decimal(upto))


def setting_key(typed: str) -> str:
    """Return the name that a row of the tariff is kept under, known ways by their own word in every language."""
    way, upto = split_name(typed)
    known = {spoken(word).casefold(): key for key, word in known_settings().items()}
    return setting_tariff.setting_name(known.get(way.casefold(), way), upto)


def unit_name(unit: str) -> str:
    """Return a unit's word as it stands behind a stroke, as "baht-weight"."""
    if unit in {"g", "kg", "mg", "ct", "pc"}:
        return unit
    if unit in {"percent", "percent_labour", "reject", "min"}:
        return _tr(_LONG_UNITS[unit])
    return spoken(unit_word(unit))


def unit_choice(unit: str) -> str:
    """Return a unit's word as a list offers it, told from its namesakes elsewhere."""
    known = _LONG_UNITS.get(unit)
    return _tr(known) if known else spoken(unit_word(unit))


def currency_choice(code: str) -> str:
    """Return a currency as a list offers it."""
    sign = currency_sign(code)
    return f"{sign}{NO_BREAK} {currency_name(code)}" if sign != code else f"{code}{NO_BREAK} {currency_name(code)}"


def currency_choices(first: tuple[str, ...]) -> list[tuple[str, object]]:
    """Return the currencies for a list, those named before all others."""
    codes = dict.fromkeys((*first, *CURRENCIES))
    return [(currency_choice(code), code) for code in codes]


def age_words(age: Age, day: date | None, today: date) -> str:
    """Say how old a price is, as "today" or "12 days"."""
    if age == "missing" or day is None:
        return QCoreApplication.translate("RateWords", "missing")
    days = (today - day).days
    if days < 0:
        return QCoreApplication.translate("RateWords", "from later on")
    if days == 0:
        return QCoreApplication.translate("RateWords", "today")
    if days == 1:
        return QCoreApplication.translate("RateWords", "1 day")
    return QCoreApplication.translate("RateWords", "{days} days").format(days=write_decimal(Decimal(days)))


def age_sentence(day: date, today: date) -> str:
    """Say how old a price is in the pill, as "12 days old"."""
    days = (today - day).days
    if days <= 0:
        return QCoreApplication.translate("RateWords", "today")
    if days == 1:
        return QCoreApplication.translate("RateWords", "1 day old")
    return QCoreApplication.translate("RateWords", "{days} days old").format(days=write_decimal(Decimal(days)))


def age_tag(
    day: date | None, today: date, settings: WorkshopSettings, kind: RateKind = RateKind.METAL
) -> tuple[str, Kind, str]:
    """Return the words, kind and icon of an age pill."""
    age = age_of(day, today, settings, kind)
    kinds: dict[Age, tuple[Kind, str]] = {
        "fresh": ("ok", "check"),
        "old": ("warn", "warning"),
        "too_old": ("warn", "warning"),
        "missing": ("warn", "warning"),
    }
    if age == "fresh" and not is_daily(kind):
        return age_words(age, day, today), "neutral", ""
    return (age_words(age, day, today), *kinds[age])


def write_amount(amount: Decimal) -> str:
    """Write a price: whole ones without decimals, small ones with as many as they need."""
    if amount == amount.to_integral_value():
        return write_decimal(amount, 0)
    return write_decimal(amount, 2) if amount >= 1 else write_decimal(amount.quantize(_FOUR_PLACES).normalize())


def write_price(price: Money) -> str:
    """Write a price with its sign."""
    sign = currency_sign(price.currency)
    joint = NO_BREAK if sign == price.currency else ""
    return f"{sign}{joint}{write_amount(price.amount)}"


def signed_percent(value: Decimal) -> str:
    """Write a change in percent with its sign, as +0.7 %."""
    shown = value.quantize(_TENTH)
    sign = "+" if shown > 0 else MINUS if shown < 0 else ""
    return f"{sign}{write_decimal(abs(shown), 1)}{NO_BREAK}%"


def say_moved(report: RepriceReport) -> str:
    """Say how many pieces have a new cost, and by how much on average."""
    if not report.moved:
        return QCoreApplication.translate("RateWords", "No piece has a new cost.")
    if report.moved == 1:
        text = QCoreApplication.translate("RateWords", "1 piece has a new cost")
    else:
        count = write_decimal(Decimal(report.moved))
        text = QCoreApplication.translate("RateWords", "{count} pieces have a new cost").format(count=count)
    if report.average_percent is not None and report.average_percent.quantize(_TENTH):
        percent = signed_percent(report.average_percent)
        text = QCoreApplication.translate("RateWords", "{moved}, {percent} on average").format(
            moved=text, percent=percent
        )
    if report.newly_missing:
        count = write_decimal(Decimal(report.newly_missing))
        text += ". " + QCoreApplication.translate("RateWords", "{count} now lack a price").format(count=count)
    return f"{text}."
