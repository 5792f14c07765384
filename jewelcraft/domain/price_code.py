"""Prices in secret letters: ten different letters for 1 to 9 and 0, as shopkeepers write them on tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError

if TYPE_CHECKING:
    from jewelcraft.domain.money import Money

_DIGITS = "1234567890"
_POINT = "/"


def check_code(letters: str) -> str:
    """Return ten letters as they are used; empty stays empty.

    Raises:
        InvalidValueError: where they are not ten different letters.
    """
    letters = "".join(letters.split()).upper()
    if not letters:
        return ""
    if len(letters) != len(_DIGITS) or len(set(letters)) != len(_DIGITS) or not letters.isalpha():
        raise InvalidValueError(
            "A price code needs ten different letters, for 1 to 9 and 0, as in {example}.", example="FINEGOLDSM"
        )
    return letters


def in_code(money: Money, letters: str) -> str:
    """Return an amount in letters, without its currency; a stroke stands before the cents where there are any.

    Raises:
        InvalidValueError: where the letters are no code.
    """
    letters = check_code(letters)
    if not letters:
        raise InvalidValueError("Choose the ten letters of your price code first, in the settings of prices.")
    table = str.maketrans(_DIGITS + ".", letters + _POINT)
    amount = money.rounded().amount
    plain = format(amount.normalize(), "f") if amount == amount.to_integral_value() else format(amount, "f")
    return plain.translate(table)


def from_code(text: str, letters: str) -> str:
    """Return the digits that a price in letters stands for."""
    return text.strip().upper().translate(str.maketrans(check_code(letters) + _POINT, _DIGITS + "."))
