"""Amounts of money as people say them with a word for thousands or millions: 1,8 juta, 350rb, 5 แสน, 3.5k, 1.5萬."""

from __future__ import annotations

import re
from decimal import Decimal

from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.domain.typed_numbers import western_digits

_POWERS = {
    3: "k ribu rb thousand libo libong nghìn ngàn nghin ngan พัน ພັນ ពាន់ ထောင် 千 仟",
    4: "puluh-ribu หมื่น ໝື່ນ ຫມື່ນ ម៉ឺន သောင်း 万 萬",
    5: "ratus-ribu lakh lakhs แสน ແສນ សែន သိန်း 十万 十萬",
    6: "juta jt million millions mio milyon milyong triệu trieu tr ล้าน ລ້ານ លាន သန်း 百万 百萬",
    7: "puluh-juta crore crores 千万 千萬",
    8: "ratus-juta 亿 億",
    9: "miliar milyar billion bn bilyon tỷ tỉ ty",
}
_FACTORS = {word.replace("-", " "): Decimal(10) ** power for power, words in _POWERS.items() for word in words.split()}
_TWO_MEANINGS = frozenset({"m", "mil", "b"})
"""A million here and a thousand million there (miliar, milyar), or a thousand (mil) and a million."""
_WORD = "|".join(re.escape(word).replace(r"\ ", r"\s*") for word in sorted(_FACTORS, key=len, reverse=True))
_PART = re.compile(rf"\s*([\d.,'’\s\u00a0\u202f]*\d)\s*({_WORD})(?![a-zà-ỹ])\.?", re.IGNORECASE)
_UNCLEAR = re.compile(
    rf"\s*[\d.,'’\s]*\d\s*(?:{'|'.join(sorted(_TWO_MEANINGS, key=len, reverse=True))})\.?\s*", re.IGNORECASE
)
_REST = re.compile(r"\d+")
_BY_TEN_THOUSANDS = frozenset("万萬")
_FEWEST_REST = 2
_LONGEST = 60
"""No amount is longer; reading on would take the time that a hostile text asks for."""


def read_scaled(text: str) -> Decimal | None:
    """Read an amount with a word for its thousands or millions; None where it is no such amount.

    Raises:
        AmbiguousNumberError: where it could be read in two ways, as 1.250 juta, 5M or 1 juta 250.
    """
    plain = western_digits(text).strip()
    if len(plain) > _LONGEST:
        return None
    if _UNCLEAR.fullmatch(plain):
        raise AmbiguousNumberError(text)
    try:
        total, last, at = _parts(plain)
    except AmbiguousNumberError:
        raise AmbiguousNumberError(text) from None
    except ValueError:
        return None
    rest = plain[at:].strip()
    if not at or not rest:
        return total if at else None
    if not _REST.fullmatch(rest):
        return None
    # After ten thousands the rest is written out (1万5000); 1万5 and 1 juta 250 may be said of the next scale.
    if plain[at - 1] not in _BY_TEN_THOUSANDS or len(rest) < _FEWEST_REST or Decimal(rest) >= last:
        raise AmbiguousNumberError(text)
    return total + Decimal(rest)


def _parts(plain: str) -> tuple[Decimal, Decimal, int]:
    """Add up numbers with their words, each word smaller than the one before; return the last scale and the place."""
    total, last, at = Decimal(0), Decimal("Infinity"), 0
    while found := _PART.match(plain, at):
        word = re.sub(r"\s+", " ", found[2].lower())
        factor = _FACTORS.get(word) or _FACTORS[_without_gaps(word)]
        if factor >= last:
            raise AmbiguousNumberError(plain)
        # Three digits behind one sign may be decimals or thousands, whatever the language.
        total, last, at = total + read_number(found[1]) * factor, factor, found.end()
    return total, last, at


def names_scale(text: str) -> bool:
    """Tell whether a number in a text is followed by a word for thousands or millions."""
    return len(text) <= _LONGEST and _PART.search(western_digits(text)) is not None


def _without_gaps(word: str) -> str:
    return next(known for known in _FACTORS if known.replace(" ", "") == word.replace(" ", ""))
