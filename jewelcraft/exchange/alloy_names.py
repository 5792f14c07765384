"""Which of a workshop's alloys a word such as "18K white gold", "Ag 925" or "ทอง 96.5%" means."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.typed_numbers import western_digits
from jewelcraft.exchange.columns import plain_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.rates import Alloy

_KARAT = re.compile(r"(\d{1,2})\s*(?:kt|krt|karat|carat|k|ct|เค|กะรัต|金)")
_KARAT_FIRST = re.compile(r"(?<![a-z0-9])k\s?(\d{1,2})(?!\d)")
"""Japan writes K18."""
_PERCENT = re.compile(r"(\d{2}(?:[.,]\d+)?)\s*%")
_THOUSANDTHS = re.compile(r"(?<!\d)(\d{3,4}(?:[.,]\d)?)(?!\d)")
_METALS = {
    "gold": ("gold", "vàng", "emas", "ทอง", "黃金", "金", "au", "ginto", "ຄຳ", "មាស", "ရွှေ"),
    "silver": ("silver", "bạc", "sterling", "perak", "เงิน", "銀", "ag", "pilak", "ເງິນ", "ប្រាក់", "ငွေ"),
    "platinum": ("platinum", "platina", "แพลทินัม", "แพลตินัม", "鉑", "白金", "pt", "plat"),
    "palladium": ("palladium", "pd", "鈀"),
    "brass": ("brass", "kuningan", "ทองเหลือง", "黃銅"),
    "bronze": ("bronze", "perunggu", "สำริด", "青銅"),
    "copper": ("copper", "tembaga", "ทองแดง", "紅銅"),
}
_METAL_WORDS = {word for words in _METALS.values() for word in words}
_COLOURS = {
    "yellow": ("yellow", "kuning", "เหลือง", "黃", "yg", "y g", "y"),
    "white": ("white", "putih", "ขาว", "白", "wg", "w g", "w"),
    "rose": ("rose", "pink", "red", "merah", "ชมพู", "玫瑰", "rg", "r g", "pg", "r", "紅", "hồng"),
}
_USUAL_METAL = {"925": "silver", "900": "platinum", "950": "platinum", "999": "", "500": "palladium"}
_NOT_SOLID = re.compile(
    r"plat(?:ed|ing)|filled|vermeil|rolled|overlay|(?<![a-z])(?:gp|gf|gpl|hge|rgp)(?![a-z])|sepuh|lapis|sepuhan|ชุบ|หุ้ม|鍍|包金|(?<![^\W\d_])mạ"
)
"""A layer of gold is no gold: such a word names no alloy, however fine the layer."""
_NAMED_FINENESS = {
    "silver": (
        ("sterling", "0.925"),
        ("足銀", "0.99"),
        ("(?<![a-z])s ?s(?![a-z])", "0.925"),
        ("fine silver", "0.999"),
        ("perak murni", "0.999"),
    ),
    "gold": (
        ("千足金|萬足金|純金|fine gold|pure gold|emas murni|ทองคำบริสุทธิ์|黃金 ?999", "0.999"),
        ("足金", "0.99"),
        ("ทองรูปพรรณ|ทองแท่ง|ทองไทย", "0.965"),
    ),
}
_TOLERANCE = Decimal("0.003")
"""14 K is written as 583 and 585, 22 K as 916 and 917."""
_KARATS = 24


def find_alloy(text: str, alloys: Sequence[Alloy]) -> Alloy | None:
    """Return the alloy that a table's word means, or None where it is not among them or not clear."""
    word = plain_word(western_digits(text))
    if not word:
        return None
    for alloy in alloys:
        if word in {plain_word(alloy.id), plain_word(alloy.name), plain_word(alloy.mark)}:
            return alloy
    if _NOT_SOLID.search(word):
        return None
    found = _fineness(western_digits(text).casefold())
    metal = _metal(word) or (_usual_metal(word) if found is not None else "")
    if found is None:
        metal, found = _known_name(word, metal)
    fitting = [alloy for alloy in alloys if alloy.metal.casefold() == metal and _fits(alloy, found)]
    if not fitting or (found is None and len(fitting) > 1):
        return None
    colour = _named(_KARAT_FIRST.sub(" ", _KARAT.sub(" ", word)), _COLOURS)
    return _of_colour(fitting, colour) if colour else _of_colour(fitting, "yellow") or fitting[0]


def is_metal_word(text: str) -> bool:
    """Return whether a cell says a metal and nothing else, as GOLD."""
    return plain_word(text) in _METAL_WORDS


def _fits(alloy: Alloy, fineness: Decimal | None) -> bool:
    return fineness is None or abs(alloy.fineness - fineness) <= _TOLERANCE


def _of_colour(alloys: list[Alloy], colour: str) -> Alloy | None:
    for alloy in alloys:
        told = plain_word(f"{alloy.colour} {alloy.name} {alloy.id}")
        if colour in told:
            return alloy
    return alloys[0] if len(alloys) == 1 and not alloys[0].colour else None


def _fineness(text: str) -> Decimal | None:
    karat = _KARAT.search(text) or _KARAT_FIRST.search(text)
    if karat:
        return Decimal(karat[1]) / _KARATS
    percent = _PERCENT.search(text)
    if percent:
        return Decimal(percent[1].replace(",", ".")) / 100
    thousandths = _THOUSANDTHS.search(text)
    if thousandths is None:
        return None
    digits = thousandths[1].replace(",", ".")
    whole = digits.split(".")[0]
    return Decimal(digits).scaleb(-len(whole))


def _known_name(word: str, metal: str) -> tuple[str, Decimal | None]:
    """Return metal and fineness of a trade name such as "sterling" or "足金"."""
    for named, names in _NAMED_FINENESS.items():
        for pattern, fineness in names:
            if re.search(pattern, word):
                return named, Decimal(fineness)
    return metal, None


def _metal(word: str) -> str:
    # Brass is "yellow gold" in Thai and bronze "blue copper" in Chinese: the longest word wins.
    metal = _named(word, _METALS)
    # Chinese says "white gold" for platinum, but karats are of gold alone.
    return "gold" if metal == "platinum" and _KARAT.search(word) else metal


def _usual_metal(word: str) -> str:
    """Return the metal that a bare fineness means in the trade: 925 silver, 950 platinum, else gold."""
    for digits, metal in _USUAL_METAL.items():
        if re.search(rf"(?<!\d){digits}(?!\d)", word):
            return metal
    return "gold"


def _named(word: str, names: dict[str, tuple[str, ...]]) -> str:
    best, longest = "", 0
    for meaning, spellings in names.items():
        for spelling in spellings:
            if len(spelling) > longest and _contains(word, spelling):
                best, longest = meaning, len(spelling)
    return best


def _contains(word: str, spelling: str) -> bool:
    if spelling.isascii():
        return re.search(rf"(?<![a-z]){spelling}(?![a-z])", word) is not None
    return spelling in word
