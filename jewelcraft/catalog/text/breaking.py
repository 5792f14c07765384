"""Where a line may end: ICU's words, without tearing jewelry terms or a number from its unit."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

_GLOSSARY = Path(__file__).with_name("glossary.toml")
_UNITS = (
    r"(?:k?g|mg|ct|cts|mm|cm|pcs?|K|kt|%|USD|EUR|HKD|THB|IDR|LAK|KHR|MMK|PHP|TWD"
    r"|กรัม|กะรัต|มม\.?|ซม\.?|เม็ด|ชิ้น|สลึง|บาท|ກຣາມ|ກະຣັດ|ມມ|ເມັດ|ຊິ້ນ|ກີບ|ក្រាម|ការ៉ាត់|ម\.?ម|គ្រាប់|ជី|រៀល"
    r"|ဂရမ်|ကာရက်|မီလီမီတာ|မမ|လုံး|ကျပ်|克拉|克|公克|毫米|公釐|公分|厘米|件|颗|顆|粒|公斤|天|日"
    r"|กก\.?|กิโลกรัม|มิลลิเมตร|วัน|ກິໂລກຣາມ|ມິນລີແມັດ|ມື້|គីឡូក្រាម|មីលីម៉ែត្រ|គ្រឿង|ថ្ងៃ|ကီလိုဂရမ်|ကရက်|ခု|ရက်"
    r"|pieces?|days?|gram|karat|butir|buah|hari|piraso|araw)"
)
_NUMBER_UNIT = re.compile(rf"[\d០-៩๐-๙໐-໙၀-၉][ ]?(?={_UNITS}(?![A-Za-z]))")
_FINENESS = re.compile(r"(?<![\w.,])\d{1,2}(?:K|kt)[ ](?=[^\W\d])")
"""A fineness stays with its metal."""
_NUMBER_BEFORE = re.compile(r"(?:USD|EUR|HKD|THB|IDR|LAK|KHR|MMK|PHP|TWD|EU|US|approx\.|min\.)[ ](?=\d)")

_PLAIN_WORDS = re.compile(r"[A-Za-z0-9]+[.,]?(?: [A-Za-z0-9]+[.,]?)*")
"""Texts that end a line after their spaces and nowhere else in every language: ICU need not be asked."""
_GAP = re.compile(" ")
_MARKS = frozenset({"Mn", "Mc", "Me"})
_STACKERS = frozenset("\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u1039\u17d2\u1a60\u1b44\ua9c0")
"""What puts the next letter under the one before it, which no rule for letters of Unicode keeps together."""
_NEVER_FIRST = frozenset("ๆฯໆຯៗ។៕៖၊။،؛؟।॥")
"""Signs that belong to what stands before them, even behind a space; ICU knows the other closing ones."""


@lru_cache(maxsize=1)
def glossary() -> dict[str, Any]:
    """Return the words of the trade that stay whole, by language, and the short words that do not end a line."""
    return tomllib.loads(_GLOSSARY.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _term() -> re.Pattern[str]:
    # A Thai name may stand in an English text, so the words of all languages are looked for together.
    terms = [term for words in glossary().values() if isinstance(words, list) for term in words]
    return re.compile("|".join(sorted(map(re.escape, terms), key=len, reverse=True)))


@lru_cache(maxsize=16)
def _short_word(language: str) -> re.Pattern[str] | None:
    words = glossary()["no_break_after"].get(language)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})\s(?=\S)", re.IGNORECASE) if words else None


@lru_cache(maxsize=2048)
def line_breaks(text: str, language: str) -> tuple[int, ...]:
    """Return the offsets at which a line may end, the last being the text's length."""
    from icu4py.breakers import LineBreaker

    if not text:
        return ()
    if _PLAIN_WORDS.fullmatch(text):
        offsets = [*(gap.end() for gap in _GAP.finditer(text)), len(text)]
    else:
        # ICU counts in UTF-16 units, so the segments themselves are added up.
        offsets = list(accumulate([len(segment) for segment in LineBreaker(text, language)]))
    forbidden = _inside_terms(text) | _inside_amounts(text) | _after_short_words(text, language)
    if not text.isascii():
        forbidden.update([offset for offset in offsets if tears(text, offset)])
    return tuple(offset for offset in offsets if offset not in forbidden or offset == len(text))


def tears(text: str, offset: int) -> bool:
    """Say whether a line that ended there would begin the next with a mark, a closing sign or half of a stack."""
    if not 0 < offset < len(text):
        return False
    return text[offset - 1] in _STACKERS or _begins_no_line(text[offset])


@lru_cache(maxsize=2048)
def _begins_no_line(char: str) -> bool:
    return char in _NEVER_FIRST or unicodedata.category(char) in _MARKS


@lru_cache(maxsize=2048)
def words(text: str, language: str) -> tuple[int, ...]:
    """Return the ends of the words that a search should find, glossary terms whole."""
    return line_breaks(text, language)


def grapheme_ends(text: str, language: str) -> list[int]:
    """Return the offsets after each letter as readers count them: never inside a cluster."""
    from icu4py.breakers import CharacterBreaker

    offsets = []
    place = 0
    for cluster in CharacterBreaker(text, language):
        place += len(cluster)
        offsets.append(place)
    return offsets


def _inside_terms(text: str) -> set[int]:
    if text.isascii():
        return set()
    return {offset for match in _term().finditer(text) for offset in range(match.start() + 1, match.end())}


def _inside_amounts(text: str) -> set[int]:
    return {match.end() for pattern in (_NUMBER_UNIT, _FINENESS, _NUMBER_BEFORE) for match in pattern.finditer(text)}


def _after_short_words(text: str, language: str) -> set[int]:
    pattern = _short_word(language)
    return {match.end() for match in pattern.finditer(text)} if pattern else set()
