"""Fineness in every way it is said: karat, per mille, percent, Khmer teuk, Myanmar pe; and the mark it may bear.

Fineness is a share from 0 to 1. Karat = 24 x fine mass / total mass.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.typed_numbers import western_digits

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

_KARATS = Decimal(24)
_PE = Decimal(16)
_YWAY_PER_PE = Decimal(8)
_TEUK = Decimal(10)
_MILLE = Decimal(1000)

TRADE_KARATS: Mapping[int, Decimal] = {
    karat: Decimal(mille) / 1000
    for karat, mille in {
        8: "333", 9: "375", 10: "417", 12: "500", 14: "585", 15: "625", 16: "667", 18: "750",
        19: "792", 20: "833", 21: "875", 22: "916.7", 23: "958", 24: "999.9",
    }.items()
}  # fmt: skip
"""What is really alloyed for a karat, where that is more than karat/24: 14 K is cast as 585."""

MARKS: Mapping[str, tuple[Decimal, ...]] = {
    metal: tuple(Decimal(mark) for mark in marks.split())
    for metal, marks in {
        "gold": "333 375 417 500 585 750 833 875 916 958 965 990 999 999.9",
        "silver": "800 830 835 900 925 935 958 970 999",
        "platinum": "500 585 850 900 950 999",
        "palladium": "500 950 999",
    }.items()
}
"""Marks in use, per mille."""
CONVENTION_MARKS: Mapping[str, tuple[Decimal, ...]] = {
    metal: tuple(Decimal(mark) for mark in marks.split())
    for metal, marks in {
        "gold": "375 585 750 916 999",
        "silver": "800 830 925 999",
        "platinum": "500 850 900 950 999",
        "palladium": "500 950 999",
    }.items()
}
"""The narrower set of the hallmarking convention's members; minima Au 375, Ag 800, Pt 500, Pd 500."""
SOLDER_MOST_PERCENT = Decimal(5)
"""So much of an article may be solder where it keeps the mark of its body (Hong Kong)."""
_SNI_TOP = (Decimal("0.9990"), 24)
_SNI_PLACES = Decimal("0.01")
_SNI_KARATS = (23, 22, 21, 20, 18, 17, 16, 14, 10, 9, 8)
_FINENESS_TEXT = re.compile(r"([0-9]+(?:\.[0-9]+)?)(?:(\D+)([0-9]+(?:\.[0-9]+)?)?)?(\D*)")
_SCALE_WORDS: Mapping[str, tuple[str, ...]] = {
    "k": (
        "k",
        "kt",
        "ct",
        "ky",
        "kw",
        "kr",
        "kyg",
        "kwg",
        "krg",
        "เค",
        "karat",
        "carat",
        "quilate",
        "กะรัต",
        "ກະຣັດ",
        "ការ៉ាត់",
        "ကရက်",
        "ကာရက်",
        "開",
        "开",
        "克拉",
    ),
    "%": ("%", "percent", "persen", "kadar", "เปอร์เซ็นต์", "ເປີເຊັນ", "ភាគរយ", "ရာခိုင်နှုန်း"),
    "‰": ("‰", "permille", "perseribu", "fine", "au", "ag", "pt", "pd", "s"),
    "teuk": ("teuk", "tuk", "toek", "tek", "ទឹក", "tuổi", "tuoi"),
    "pe": ("pe", "pae", "ပဲ", "ပဲရည်"),
}
"""Words that say on which scale a fineness is; they stand before the number or behind it."""
_METALS = re.compile(
    r"\b(?:gold|emas|ginto|oro|vàng|silver|perak|pilak|plata|platinum|palladium|sterling|yellow|white|rose|red|pink|green|"
    r"yg|wg|rg|pg)\b|ทองคำแท้|ทองคำ|ทอง|เงินแท้|เงิน|ຄຳ|ທອງ|ເງິນ|មាស|ប្រាក់|ရွှေ|ငွေ|黄金|黃金|白金|金|白银|白銀|银|銀"
)
"""Metals and colours that stand beside a fineness and say nothing of it."""
_NAMED: Mapping[str, Decimal] = {
    word: Decimal(share)
    for share, words in {"0.999": "千足金 千足银 千足銀", "0.9999": "万足金 萬足金 万足银 萬足銀"}.items()
    for word in words.split()
}
"""Purities with a name; 足金 alone has none, as the law of Hong Kong and older practice differ (999 or 990)."""
_OF_A_WHOLE = re.compile(r"(\d+(?:\.\d+)?)\s*/\s*(1000|100|24)")
_FOUR_NINES = (9900, 9999)
_YWAY_WORDS = ("yway", "ywe", "ရွေး")


def fineness_of_karat(karat: Decimal) -> Decimal:
    """Return the exact fineness of a karat: karat / 24."""
    return karat / _KARATS


def traded_fineness(karat: int) -> Decimal:
    """Return the fineness that is really alloyed for a karat, as 0.585 for 14."""
    return TRADE_KARATS.get(karat, fineness_of_karat(Decimal(karat)))


def karat_of(fineness: Decimal) -> Decimal:
    """Return the karat of a fineness."""
    return fineness * _KARATS


def fineness_of_teuk(teuk: Decimal) -> Decimal:
    """Return the fineness on the Khmer scale of ten: 7.5 teuk is 18 K."""
    return teuk / _TEUK


def teuk_of(fineness: Decimal) -> Decimal:
    """Return the Khmer teuk of a fineness."""
    return fineness * _TEUK


def fineness_of_pe(pe: Decimal, yway: Decimal = ZERO) -> Decimal:
    """Return the fineness on the Myanmar scale of sixteen pe, each of eight yway."""
    return (pe + yway / _YWAY_PER_PE) / _PE


def pe_of(fineness: Decimal) -> Decimal:
    """Return the Myanmar pe of a fineness."""
    return fineness * _PE


def fineness_of_parts(fine_g: Decimal, total_g: Decimal) -> Decimal:
    """Return the fineness of something by its fine and its whole weight."""
    return fine_g / total_g


def fine_weight(gross_g: Decimal, fineness: Decimal) -> Decimal:
    """Return the fine metal in a weight."""
    return gross_g * fineness


def joined_fineness(parts: Sequence[tuple[Decimal, Decimal]]) -> Decimal:
    """Return the overall fineness of (grams, fineness) joined, as a body and its solder."""
    return sum((grams * fine for grams, fine in parts), ZERO) / sum((grams for grams, _ in parts), ZERO)


def mark_for(metal: str, fineness: Decimal, marks: Mapping[str, tuple[Decimal, ...]] = MARKS) -> Decimal | None:
    """Return the highest mark that is not above the fineness; None below the lowest.

    22 K is struck 916 though it is 916.67.
    """
    allowed = [mark for mark in marks.get(metal, ()) if mark <= fineness * _MILLE]
    return max(allowed, default=None)


def sni_class(fineness: Decimal) -> int | None:
    """Return the karat class of SNI 8880:2020: each runs from karat/24 to just below the next, in percent to 0.01."""
    top, karat = _SNI_TOP
    if fineness >= top:
        return karat
    percent = round_to(fineness * HUNDRED, _SNI_PLACES)
    for each in _SNI_KARATS:
        if percent >= round_to(HUNDRED * each / _KARATS, _SNI_PLACES):
            return each
    return None


def solder_minimum(body: Decimal, *, white: bool = False, filigree: bool = False) -> Decimal | None:
    """Return the least solder fineness under which a Hong Kong article keeps its body's mark (Cap. 362A).

    None where the law names no allowance.
    """
    if body >= Decimal("0.990"):
        return Decimal("0.800")
    if white and body in {Decimal("0.750"), Decimal("0.585")}:
        return Decimal("0.500")
    if body >= Decimal("0.916"):
        return Decimal("0.750")
    if filigree and body == Decimal("0.750"):
        return Decimal("0.740")
    return None


def read_fineness(text: str) -> Decimal:
    """Read "18K", "750", "96.5 %", "kadar 75", "7.5 teuk", "14 pe 4 yway".

    A bare number up to 24 is karat, one above 100 per mille, others are percent.

    Raises:
        InvalidValueError: for text that is no fineness.
    """
    plain = western_digits(text).casefold().replace(",", ".").strip()
    if plain in _NAMED:
        return _NAMED[plain]
    plain = _METALS.sub(" ", re.sub(r"(?<=\d)-(?=[^\d\s])", " ", re.sub(r"(?<![\d.])\.(?=\d)", "0.", plain)))
    plain = " ".join(plain.split())
    whole = _OF_A_WHOLE.fullmatch(plain)
    if whole is not None and 0 < Decimal(whole[1]) <= Decimal(whole[2]):
        return Decimal(whole[1]) / Decimal(whole[2])
    lead = re.match(r"[^\d.]*", plain)
    before = lead[0].strip() if lead else ""
    found = _FINENESS_TEXT.fullmatch(plain[len(before) :].strip())
    if found is None:
        raise _unreadable(text)
    fineness = _as_fineness(Decimal(found[1]), _scale(before, found, text))
    if found[3]:
        fineness += fineness_of_pe(ZERO, Decimal(found[3]))
    if not 0 < fineness <= 1:
        raise _unreadable(text)
    return fineness


def _scale(before: str, found: re.Match[str], text: str) -> str:
    """Return the scale that the words round a number name, "" where there are none."""
    behind, last = (found[2] or "").strip(), (found[4] or "").strip()
    if found[3]:
        if behind in _SCALE_WORDS["pe"] and last in _YWAY_WORDS and not before:
            return "pe"
        raise _unreadable(text)
    named = [word.strip(" .") for word in (before, behind, last) if word.strip(" .")]
    scales = {scale for word in named for scale, words in _SCALE_WORDS.items() if word in words}
    known = all(any(word in words for words in _SCALE_WORDS.values()) for word in named)
    if not known or len(scales) > 1:
        raise _unreadable(text)
    return scales.pop() if scales else ""


def _as_fineness(amount: Decimal, unit: str) -> Decimal:
    if _FOUR_NINES[0] <= amount <= _FOUR_NINES[1] and unit in {"", "‰"}:
        return amount / _MILLE / 10
    if unit == "‰" and amount <= HUNDRED:
        unit = ""
    # "Kadar 750" is said as often as "kadar 75".
    if unit == "%" and amount > HUNDRED:
        unit = "‰"
    scales = {"teuk": _TEUK, "pe": _PE, "%": HUNDRED, "‰": _MILLE}
    if unit in scales:
        return amount / scales[unit]
    if not unit and amount > HUNDRED:
        return amount / _MILLE
    if not unit and amount > _KARATS:
        return amount / HUNDRED
    if not unit and amount <= 1:
        return amount
    return traded_fineness(int(amount)) if amount == int(amount) else fineness_of_karat(amount)


def _unreadable(text: str) -> InvalidValueError:
    return InvalidValueError("{text} is not a fineness. Type for example 18K, 750 or 96.5 %.", text=text)
