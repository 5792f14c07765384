"""Numbers that are said in words beside a unit: 三钱五分, 半两, สองสลึง, ครึ่งบาท, setengah gram."""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = {
    letter: value
    for value, letters in enumerate("〇零 一壹 二贰貳 三叁參 四肆 五伍 六陆陸 七柒 八捌 九玖".split())  # noqa: SIM905
    for letter in letters
}
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_NUMERALS = "".join((*_DIGITS, *_TENS))
# 两 is two before a unit, and a unit itself behind a number.
_PAIR = re.compile(rf"(?<![\d{_NUMERALS}半])[两兩](?=[两兩钱錢分克公])")
_RUN = re.compile(rf"[{_NUMERALS}]+(?:[点點][{_NUMERALS}]+)?")
_HALF_BEHIND = re.compile(r"(\d+)\s*([^\d\s.,/]+?)半$")
_WORDS = {
    "ครึ่ง": "1/2", "หนึ่ง": "1", "สอง": "2", "สาม": "3", "สี่": "4", "ห้า": "5", "หก": "6", "เจ็ด": "7", "แปด": "8",
    "เก้า": "9", "สิบ": "10", "ເຄິ່ງ": "1/2", "ຫນຶ່ງ": "1", "ໜຶ່ງ": "1", "ສອງ": "2", "ສາມ": "3", "setengah": "1/2",
    "seperempat": "1/4", "half": "1/2", "quarter": "1/4", "kalahati": "1/2", "半": "1/2",
}  # fmt: skip
_FIRST = re.compile(rf"^\s*({'|'.join(_WORDS)})\s*(?:an?\s+|of\s+)*(?=\S)", re.IGNORECASE)
_LATER = re.compile(rf"(?<=\s)({'|'.join(_WORDS)})\s*(?=\S)", re.IGNORECASE)


def figures_of(text: str) -> str:
    """Write the numbers that are said in words as figures; everything else stays."""
    text = _PAIR.sub("2", text)
    text = _RUN.sub(lambda found: f"{_chinese(found[0])}", text)
    text = _HALF_BEHIND.sub(r"\1.5\2", text)
    text = _FIRST.sub(lambda found: f"{_WORDS[found[1].lower()]} ", text)
    return _LATER.sub(lambda found: f"{_WORDS[found[1].lower()]} ", text)


def _chinese(run: str) -> Decimal:
    whole, _, part = run.replace("點", "点").partition("点")
    number = Decimal(_whole(whole))
    return number if not part else Decimal(f"{number}.{''.join(str(_DIGITS.get(letter, 0)) for letter in part)}")


def _whole(run: str) -> int:
    if not any(letter in _TENS for letter in run):
        return int("".join(str(_DIGITS[letter]) for letter in run))
    total = digit = 0
    for letter in run:
        if letter in _TENS:
            total, digit = total + (digit or 1) * _TENS[letter], 0
        else:
            digit = _DIGITS[letter]
    return total + digit
