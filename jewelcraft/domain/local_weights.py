"""Weights as they are said and typed in each country: "2 baht 1 salueng", "3 chi 5 hun", "1 kyattha 4 pe"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.domain.units import Weight

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Step:
    """One rung of a local scale: its unit, how many make the rung above, and the words for it."""

    unit: str
    per_higher: int
    words: tuple[str, ...]


LADDERS: Mapping[str, tuple[Step, ...]] = {
    "baht_orn": (
        Step("baht_orn", 1, ("baht", "บาท")),
        Step("salueng", 4, ("salueng", "salung", "สลึง")),
        Step("hun_th", 10, ("hun", "หุน")),
    ),
    "baht_bar": (Step("baht_bar", 1, ("baht", "บาท")), Step("salueng_bar", 4, ("salueng", "salung", "สลึง"))),
    "baht_lao": (Step("baht_lao", 1, ("baht", "ບາດ")), Step("salung_lao", 4, ("salung", "salueng", "ສະຫຼຶງ"))),
    "damloeng": (
        Step("damloeng", 1, ("damloeng", "damlung", "តម្លឹង")),
        Step("chi", 10, ("chi", "chy", "ជី")),
        Step("hun", 10, ("hun", "ហ៊ុន")),
        Step("ly", 10, ("ly", "li", "លី")),
    ),
    "kyattha": (
        Step("kyattha", 1, ("kyattha", "kyat", "tical", "ကျပ်သား", "ကျပ်")),
        Step("pe", 16, ("pe", "pae", "ပဲသား", "ပဲ")),
        Step("yway", 8, ("yway", "ywe", "ရွေး")),
    ),
    "luong": (
        Step("luong", 1, ("luong", "lượng", "cay", "cây", "lạng")),
        Step("chi_vn", 10, ("chi", "chỉ")),
        Step("phan", 10, ("phan", "phân")),
    ),
    "tael_hk": (
        Step("tael_hk", 1, ("tael", "leung", "両", "兩", "两", "司馬兩", "司马两")),
        Step("mace_hk", 10, ("mace", "tsin", "錢", "钱")),
        Step("candareen_hk", 10, ("candareen", "fan", "分")),
    ),
    "tael_tw": (
        Step("tael_tw", 1, ("tael", "台兩", "台两", "両", "兩", "两")),
        Step("mace_tw", 10, ("mace", "chien", "台錢", "台钱", "錢", "钱")),
        Step("candareen_tw", 10, ("candareen", "fen", "台分", "分")),
    ),
    "liang_cn": (
        Step("liang_cn", 1, ("liang", "市兩", "市两", "兩", "两")),
        Step("qian_cn", 10, ("qian", "市錢", "市钱", "錢", "钱")),
        Step("fen_cn", 10, ("fen", "市分", "分")),
    ),
    "tael_sg_my": (
        Step("tael_sg_my", 1, ("tahil", "tael")),
        Step("chi_my", 10, ("chi", "mace")),
        Step("hoon", 10, ("hoon", "hun")),
    ),
    "ozt": (Step("ozt", 1, ("ozt", "oz")), Step("dwt", 20, ("dwt",)), Step("gr", 24, ("gr",))),
    "kati": (
        Step("kati", 1, ("kati",)),
        Step("tael_sg_my", 16, ("tahil", "tael")),
        Step("chi_my", 10, ("chi", "mace")),
        Step("hoon", 10, ("hoon", "hun")),
    ),
    "mayam_my": (Step("mayam_my", 1, ("mayam",)), Step("suku_my", 4, ("suku",))),
}
"""Local scales by their largest unit. Of scales with the same words the first counts where nothing else decides:
錢 alone is the 3.74 g of the gold shops, never the 5 g that mainland markets weigh medicine by."""
_PHRASES: Mapping[str, Sentence] = {
    "baht_orn": sentence("{count} baht"),
    "baht_bar": sentence("{count} baht"),
    "baht_lao": sentence("{count} baht"),
    "salueng": sentence("{count} salueng"),
    "salueng_bar": sentence("{count} salueng"),
    "salung_lao": sentence("{count} salung"),
    "hun_th": sentence("{count} hun"),
    "damloeng": sentence("{count} damloeng"),
    "chi": sentence("{count} chi"),
    "hun": sentence("{count} hun"),
    "ly": sentence("{count} ly"),
    "kyattha": sentence("{count} kyattha"),
    "pe": sentence("{count} pe"),
    "yway": sentence("{count} yway"),
    "luong": sentence("{count} luong"),
    "chi_vn": sentence("{count} chi"),
    "phan": sentence("{count} phan"),
    "tael_hk": sentence("{count} tael"),
    "mace_hk": sentence("{count} mace"),
    "candareen_hk": sentence("{count} candareen"),
    "tael_tw": sentence("{count} tael"),
    "mace_tw": sentence("{count} mace"),
    "candareen_tw": sentence("{count} candareen"),
    "liang_cn": sentence("{count} liang"),
    "qian_cn": sentence("{count} qian"),
    "fen_cn": sentence("{count} fen"),
    "chi_my": sentence("{count} chi"),
    "hoon": sentence("{count} hoon"),
    "ozt": sentence("{count} ozt"),
    "dwt": sentence("{count} dwt"),
    "gr": sentence("{count} gr"),
    "kati": sentence("{count} kati"),
    "tael_sg_my": sentence("{count} tahil"),
    "mayam_my": sentence("{count} mayam"),
    "suku_my": sentence("{count} suku"),
}
_FRACTION = re.compile(r"(?<![\d./])(?:(\d+)\s+)?(\d+)\s*/\s*(\d+)(?![\d./])")
_SIGNS: Mapping[str, str] = {"½": "1/2", "¼": "1/4", "¾": "3/4"}
_PART = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([^\d\s.,]+)?")


def grams_of(unit: str, own: Mapping[str, Decimal] | None = None) -> Decimal:
    """Return the grams of a unit; `own` are the units a workshop counts in its own way.

    A rung without its own grams follows the nearest larger unit of its scale that has them.
    """
    own = own or {}
    if unit in own:
        return own[unit]
    for ladder in LADDERS.values() if own else ():
        units = [step.unit for step in ladder]
        larger = units[: units.index(unit)] if unit in units else []
        for above in reversed(larger):
            if above in own:
                return own[above] * WEIGHT_UNITS[unit].grams / WEIGHT_UNITS[above].grams
    return WEIGHT_UNITS[unit].grams


def ladder_of(unit: str) -> tuple[Step, ...]:
    """Return the scale from a unit downwards; a unit without a scale stands alone."""
    for ladder in LADDERS.values():
        for place, step in enumerate(ladder):
            if step.unit == unit:
                return ladder[place:]
    return (Step(unit, 1, (unit,)),)


def split_weight(grams: Decimal, unit: str, own: Mapping[str, Decimal] | None = None) -> list[tuple[Decimal, str]]:
    """Split grams into whole units of a local scale, the smallest with two decimals; zero parts are left out."""
    ladder = ladder_of(unit)
    top = grams_of(unit, own)
    factors, below = [], 1
    for step in reversed(ladder[1:]):
        below *= step.per_higher
    left = round_to(grams / top * below, Decimal("0.01"))
    for place, _ in enumerate(ladder):
        if place:
            below //= ladder[place].per_higher
        factors.append(below)
    parts = []
    for step, factor in zip(ladder, factors, strict=True):
        count = left if factor == 1 else left // factor
        left -= count * factor
        if count:
            parts.append((Decimal(canonical(count)), step.unit))
    return parts or [(ZERO, ladder[-1].unit)]


def local_weight(grams: Decimal, unit: str, own: Mapping[str, Decimal] | None = None) -> Sentence:
    """Return grams as they are said in a local scale, as "2 baht 1 salueng"."""
    said = [_phrase(count, part_unit) for count, part_unit in split_weight(grams, unit, own)]
    words = said[0]
    for more in said[1:]:
        words = sentence("{first} {second}", first=words, second=more)
    return words


def read_weight(text: str, unit: str = "g", own: Mapping[str, Decimal] | None = None) -> Weight:
    """Read "3.62", "3.62 g", "2 baht 1 salueng" or "3 chi 5 hun"; `unit` counts numbers without a word.

    Raises:
        InvalidValueError: for text that is no weight, or an unknown unit.
    """
    typed: list[tuple[Decimal, str | None]] = []
    stripped, place = _FRACTION.sub(_as_decimal, unicodedata.normalize("NFC", _spread(text))).strip(), 0
    while place < len(stripped):
        found = _PART.match(stripped, place)
        if found is None:
            raise _unreadable(text)
        typed.append((Decimal(found[1]), found[2]))
        place = found.end()
    units = _units_of([word for _, word in typed], unit, own or {})
    if not units:
        raise _unreadable(text)
    parts = [(amount, part_unit) for (amount, _), part_unit in zip(typed, units, strict=True)]
    if len(parts) == 1 and not own:
        return Weight(*parts[0])
    return Weight(sum((amount * grams_of(part_unit, own) for amount, part_unit in parts), ZERO))


def _spread(text: str) -> str:
    """Write ½, ¼ and ¾ as 1/2, 1/4 and 3/4."""
    text = text.replace("\u2044", "/")
    for sign, words in _SIGNS.items():
        text = text.replace(sign, f" {words}")
    return text


def _as_decimal(found: re.Match[str]) -> str:
    """Write "1 1/2" as 1.5; a fraction that is none stays as it is and is refused."""
    below = Decimal(found[3])
    return found[0] if not below else f"{Decimal(found[1] or 0) + Decimal(found[2]) / below:f}"


def _unreadable(text: str) -> InvalidValueError:
    return InvalidValueError("{text} is not a weight. Type for example 3.62 g or 2 baht 1 salueng.", text=text)


def _units_of(words: Sequence[str | None], preferred: str, own: Mapping[str, Decimal]) -> list[str]:
    """Return the unit of each word, all of one scale where one has them all; empty where a word is unknown.

    The hun behind a chi is the Khmer one, behind a salueng the Thai one. A unit that only the workshop
    knows, as its own suku, goes before a namesake elsewhere.
    """
    if all(word is not None and word.lower() in own for word in words):
        return [str(word).lower() for word in words]
    scales = sorted(LADDERS.values(), key=lambda ladder: preferred not in {step.unit for step in ladder})
    together = [[_unit_of(word, preferred, (ladder,)) for word in words] for ladder in scales]
    apart = [_unit_of(word, preferred, scales) for word in words]
    return next(([*filter(None, units)] for units in (*together, apart) if all(units)), [])


def _unit_of(typed: str | None, preferred: str, scales: Sequence[tuple[Step, ...]]) -> str | None:
    if typed is None:
        return preferred
    word = typed.lower()
    if word in WEIGHT_UNITS and len(ladder_of(word)) == 1:
        return word
    for ladder in scales:
        for step in ladder:
            if word in step.words or word == step.unit:
                return step.unit
    return None


def _phrase(count: Decimal, unit: str) -> Sentence:
    known = _PHRASES.get(unit)
    if known is None:
        return sentence("{count} {unit}", count=count, unit=unit)
    return sentence(known.template, count=count)
