"""The name of a price taken apart: what it is, its size and its quality, as a dealer's list has them in columns."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = r"\d+(?:[.,]\d+)?"
_UNIT = r"(?:mm|cm|cts?|carats?|points?|pts?|มม\.?|กะรัต|毫米|克拉)"
_SIZE = re.compile(
    rf"(?<![\w.,]){_NUMBER}(?:\s*(?:[x×*]|-|\u2013|to)\s*{_NUMBER})*\s*{_UNIT}(?!\w)"
    rf"|(?<![\w.,]){_NUMBER}\s*[x×]\s*{_NUMBER}(?!\w)",
    re.IGNORECASE,
)
_PURITY = re.compile(
    r"(?<![\w.,])(?:9\d\d|750|585|417|375|(?:24|22|21|20|18|14|10|9|8)\s?[Kk]t?)(?![\w.]|\s*mm)"
    r"(?:\s+(?:yellow|rose|white|pink|red|green)(?:\s+gold)?(?!\w))?"
)
_EDGES = " ,;\u00b7-\u2013"


@dataclass(frozen=True, slots=True)
class PricedName:
    """What a name says; size and quality are empty where it does not tell them."""

    what: str
    size: str = ""
    quality: str = ""


def split_stone(name: str) -> PricedName:
    """Divide the name of a stone's price: what stands before its size, the size, and what stands behind it."""
    found = _SIZE.search(name)
    if found is None:
        return PricedName(name)
    what, quality = name[: found.start()].strip(_EDGES), name[found.end() :].strip(_EDGES)
    if not what:
        return PricedName(quality, _tidy(found[0])) if quality else PricedName(name)
    return PricedName(what, _tidy(found[0]), quality)


def split_bought(name: str) -> PricedName:
    """Divide the name of a bought part: what it is, its size, and the fineness of its metal."""
    size, purity = _SIZE.search(name), _PURITY.search(name)
    spans = sorted(found.span() for found in (size, purity) if found is not None)
    what, at = [], 0
    for start, end in spans:
        what.append(name[at:start])
        at = end
    words = ", ".join(filter(None, (part.strip(_EDGES) for part in (*what, name[at:]))))
    if not words:
        return PricedName(name)
    return PricedName(words, _tidy(size[0]) if size else "", purity[0] if purity else "")


def _tidy(size: str) -> str:
    return re.sub(r"\s*[x×*]\s*", " \u00d7 ", " ".join(size.split()))
