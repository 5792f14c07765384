"""Numbers as people write them, read exactly or not at all."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPACES = re.compile(r"[\s\u00a0\u2009\u202f'’]+")
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d+)*|[.,]\d+)")
_FRACTION = re.compile(r"(?:(\d+)\s+)?(\d+)\s*/\s*(\d+)")
_FRACTION_SIGNS = dict(zip("½¼¾⅓⅔⅛⅜⅝⅞", "1/2 1/4 3/4 1/3 2/3 1/8 3/8 5/8 7/8".split(), strict=True))  # noqa: SIM905
_GROUP = 3
_FULL_WIDTH = 0xFEE0
"""How far behind the plain sign its full-width form stands."""


class Decimals(Enum):
    """Which sign divides whole from part in a table."""

    POINT = "."
    COMMA = ","


class AmbiguousNumberError(ValueError):
    """A number such as 1,250 that may be a thousand or one and a quarter."""


def western_digits(text: str) -> str:
    """Write Thai, Lao, Khmer, Burmese and full-width digits as 0 to 9, and full-width signs as plain ones."""
    if text.isascii():
        return text
    return "".join(map(_western, text))


def _western(letter: str) -> str:
    if unicodedata.category(letter) == "Nd":
        return str(unicodedata.decimal(letter))
    return chr(ord(letter) - _FULL_WIDTH) if "\uff01" <= letter <= "\uff5e" else letter.replace("\u3000", " ")


def decimal_habit(texts: Iterable[str]) -> Decimals | None:
    """Return the decimal sign that these cells prove, None where they prove nothing or contradict each other."""
    proofs = {sign for sign in map(_proof, texts) if sign is not None}
    return proofs.pop() if len(proofs) == 1 else None


def read_number(text: str, habit: Decimals | None = None) -> Decimal:
    """Read a number; `habit` decides what the number alone leaves open.

    Raises:
        AmbiguousNumberError: where it could be read in two ways.
        ValueError: where it is no number.
    """
    number = _bare(text)
    if not _NUMBER.fullmatch(number):
        raise ValueError(text)
    sign = _proof(number) or habit
    points, commas = number.count("."), number.count(",")
    if sign is None:
        if points or commas:
            raise AmbiguousNumberError(text)
        return Decimal(number)
    group = "," if sign is Decimals.POINT else "."
    whole, _, part = number.partition(sign.value)
    if sign.value in part or group in part or not _is_grouped(whole, group):
        raise ValueError(text)
    return Decimal(f"{whole.replace(group, '') or '0'}.{part}")


def plain_fractions(text: str) -> str:
    """Write ½, ¾ and their kin as 1/2 and 3/4, a space before them."""
    text = text.replace("\u2044", "/")
    for sign, words in _FRACTION_SIGNS.items():
        text = text.replace(sign, f" {words}")
    return text


def read_fraction(text: str) -> Decimal | None:
    """Read "1/2", "6 1/2" or "6½"; None where it is no fraction."""
    found = _FRACTION.fullmatch(plain_fractions(western_digits(text)).strip())
    if found is None or not Decimal(found[3]):
        return None
    return Decimal(found[1] or 0) + Decimal(found[2]) / Decimal(found[3])


def _bare(text: str) -> str:
    number = _SPACES.sub("", western_digits(text)).replace("\u2212", "-")
    return number.replace("\u066b", ".").replace("\u066c", ",")


def _is_grouped(whole: str, group: str) -> bool:
    first, *others = whole.lstrip("+-").split(group)
    return not others or (1 <= len(first) <= _GROUP and all(len(part) == _GROUP for part in others))


def _proof(text: str) -> Decimals | None:
    """Return the decimal sign that one number can only have, as in 12,5 or 1.234,50; None where it is open."""
    number = _bare(text).lstrip("+-")
    if not _NUMBER.fullmatch(number):
        return None
    last = max(number.rfind("."), number.rfind(","))
    if last < 0:
        return None
    sign, other = Decimals(number[last]), "," if number[last] == "." else "."
    opposite = Decimals(other)
    if other in number:
        return sign if number.count(sign.value) == 1 else None
    if number.count(sign.value) > 1:
        return opposite
    whole, part = number[:last], number[last + 1 :]
    # Three digits behind one sign may be a thousand; not so after 0, or behind four digits and more.
    is_open = len(part) == _GROUP and 1 <= len(whole) <= _GROUP and not whole.startswith("0")
    return None if is_open else sign
