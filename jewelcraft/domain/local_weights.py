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
from jewelcraft.domain.said_numbers import figures_of
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import plain_fractions
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.domain.typed_numbers import western_digits
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
        Step("li_hk", 10, ("li", "lei", "釐", "厘")),
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
    "li_hk": sentence("{count} li"),
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
_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d|\s*/))")
_PART = re.compile(r"\s*([0-9]+(?:[.,'’]?[0-9]+)*)\s*([^\d\s.,]+)?")
_STOP = re.compile(r"(?<=[^\d\s])\.(?=\s|$)")
_TWO_WORDS = re.compile(r"\b(?:troy|fine)\s+(?=ounces?\b|oz\b)", re.IGNORECASE)
_AVOIRDUPOIS = re.compile(r"\b(?:oz|ounces?)\s+av\w*|\bav\w*\s+(?:oz|ounces?)\b", re.IGNORECASE)
_WORDS: Mapping[str, str] = {
    word: unit
    for unit, words in {
        "g": "gram grams gm gms gramme grammes gramo gramos gam กรัม ก ກຣາມ ກຼາມ ក្រាម ဂရမ် 克 公克",
        "kg": "kilo kilos kilogram kilograms kilogramo กิโลกรัม กก ກິໂລ គីឡូក្រាម ကီလို 公斤 千克",
        "mg": "milligram milligrams miligram มิลลิกรัม มก 毫克",
        "ct": "cts carat carats karat quilate quilates kilates กะรัต ກະລັດ ກະຣັດ ការ៉ាត់ ကာရက် ကရက် 克拉",
        "pt": "pts point points poin",
        "ozt": "ounce ounces ออนซ์ 盎司",
        "dwt": "pennyweight pennyweights",
        "gr": "grain grains 格令",
        "momme": "monme 匁",
        "fueang": "fuang เฟื้อง",
        "satang_th": "satang สตางค์",
        "viss": "peittha ပိဿာ",
        "mat": "mattha မတ်သား မတ်",
        "mu": "mutha မူးသား မူး",
    }.items()
    for word in words.split()
}
"""Words for the units that every trade uses."""
_TROY = frozenset({"ozt", "oz", "dwt"})
_COUNTED_IN: Mapping[str, str] = {
    **dict.fromkeys(("fueang", "satang_th"), "baht_orn"),
    **dict.fromkeys(("viss", "mat", "mu"), "kyattha"),
    **dict.fromkeys(("bungkal", "busak"), "mayam_my"),
    "picul": "kati",
    "neal": "damloeng",
}
"""Units beside a scale, and the unit that they are so many or so many parts of."""


def grams_of(unit: str, own: Mapping[str, Decimal] | None = None) -> Decimal:
    """Return the grams of a unit; `own` are the units a workshop counts in its own way.

    A rung without its own grams follows the nearest larger unit of its scale that has them, and a unit
    beside the scale, as the viss, the one it is counted in.
    """
    own = own or {}
    if unit in own:
        return own[unit]
    if _COUNTED_IN.get(unit) in own:
        return own[_COUNTED_IN[unit]] * WEIGHT_UNITS[unit].grams / WEIGHT_UNITS[_COUNTED_IN[unit]].grams
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


def read_weight(
    text: str, unit: str = "g", own: Mapping[str, Decimal] | None = None, habit: Decimals = Decimals.POINT
) -> Weight:
    """Read "3.62", "3,5 gram", "2 baht 1 salueng", "½ tola" or "三钱五分"; `unit` counts numbers without a word.

    `habit` is the decimal sign of the person: three digits behind the other one may be a thousand, and are refused.

    Raises:
        InvalidValueError: for text that is no weight, or may be two, or an unknown unit.
    """
    parts = _parts(text, unit, own or {}, habit)
    if len(parts) == 1 and not own:
        return Weight(*parts[0])
    return Weight(sum((amount * grams_of(part_unit, own) for amount, part_unit in parts), ZERO))


def everyday_unit(word: str) -> str:
    """Return the unit that a word of everyday speech means, as oz the troy ounce; else the word itself."""
    plain = " ".join(word.casefold().split())
    joined = _AVOIRDUPOIS.sub("oz_av", _TWO_WORDS.sub("", plain)).replace(" ", "_").replace("-", "_")
    return "ozt" if joined == "oz" else _WORDS.get(joined, joined)


def is_in_grams(text: str, habit: Decimals = Decimals.POINT) -> bool:
    """Tell whether a weight is plain grams, with nothing of another unit that would be worth remembering."""
    return all(unit == "g" for _, unit in _parts(text, "g", {}, habit))


def _parts(text: str, unit: str, own: Mapping[str, Decimal], habit: Decimals) -> list[tuple[Decimal, str]]:
    typed: list[tuple[Decimal, str | None]] = []
    plain, place = _plain(text), 0
    while place < len(plain):
        found = _PART.match(plain, place)
        if found is None:
            raise unreadable(text)
        typed.append((_number(found[1], text, habit), found[2]))
        place = found.end()
    words = [word for _, word in typed]
    units = [] if len(words) > 1 and None in words else _units_of(words, unit, own)
    if not units:
        raise unreadable(text)
    return [(amount, part_unit) for (amount, _), part_unit in zip(typed, units, strict=True)]


def _plain(text: str) -> str:
    """Write all numbers with the digits 0 to 9, and fractions as decimals."""
    words = plain_fractions(figures_of(unicodedata.normalize("NFC", western_digits(text))))
    words = _THOUSANDS.sub("", words)
    words = _AVOIRDUPOIS.sub("oz_av", _TWO_WORDS.sub("", _STOP.sub("", words)))
    return _FRACTION.sub(_as_decimal, words).strip()


def _number(figure: str, text: str, habit: Decimals) -> Decimal:
    try:
        return read_number(figure, habit if habit.value in figure else None)
    except AmbiguousNumberError:
        raise InvalidValueError(
            "{text} can be read in two ways. Write it without a sign between thousands.", text=text
        ) from None
    except ValueError:
        raise unreadable(text) from None


def _as_decimal(found: re.Match[str]) -> str:
    """Write "1 1/2" as 1.5; a fraction that is none stays as it is and is refused."""
    below = Decimal(found[3])
    return found[0] if not below else f"{Decimal(found[1] or 0) + Decimal(found[2]) / below:f}"


def unreadable(text: str) -> InvalidValueError:
    """Return what is said of a text that is no weight."""
    return InvalidValueError("{text} is not a weight. Type for example 3.62 g or 2 baht 1 salueng.", text=text)


def _units_of(words: Sequence[str | None], preferred: str, own: Mapping[str, Decimal]) -> list[str]:
    """Return the unit of each word, all of one scale where one has them all; empty where a word is unknown.

    The hun behind a chi is the Khmer one, behind a salueng the Thai one. A unit that only the workshop
    knows, as its own suku, goes before a namesake elsewhere.
    """
    if all(word is not None and word.lower() in own for word in words):
        return [str(word).lower() for word in words]
    words = _everyday(words, preferred)
    scales = sorted(LADDERS.values(), key=lambda ladder: preferred not in {step.unit for step in ladder})
    together = [[_unit_of(word, preferred, (ladder,)) for word in words] for ladder in scales]
    apart = [_unit_of(word, preferred, scales) for word in words]
    return next(([*filter(None, units)] for units in (*together, apart) if all(units)), [])


def _everyday(words: Sequence[str | None], preferred: str) -> Sequence[str | None]:
    """Bring the words of every language to the units' own; gr is a gram, and a grain only among troy weights."""
    lower = [None if word is None else word.lower() for word in words]
    if preferred not in {"ozt", "dwt", "gr"} and not _TROY.intersection(filter(None, lower)):
        lower = ["g" if word == "gr" else word for word in lower]
    return [None if word is None else _WORDS.get(word, word) for word in lower]


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
