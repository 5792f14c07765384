"""Read a stone from the words of a bench slip, as "12 sapphire round 2.5" or "emerald oval 7 x 5"."""

from __future__ import annotations

import re
from decimal import Decimal

from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.vocabulary import known_cuts
from jewelcraft.ui.trade_words import is_cut
from jewelcraft.ui.trade_words import read_cut
from jewelcraft.ui.trade_words import read_stone_kind

_NUMBER = r"\d+(?:[.,]\d+)?"
_SIZE = re.compile(rf"({_NUMBER})(?:\s*[x×*]\s*({_NUMBER}))?(?:\s*[x×*]\s*({_NUMBER}))?\s*(?:mm)?(?!\s*ct)\b")
_CARAT = re.compile(rf"({_NUMBER})\s*ct\b")
_COUNT = re.compile(r"^\s*(\d+)\s*(?:x|×|pcs?)?\s+(?=[^\W\d_])")


def read_stone(part_id: str, words: str) -> StonePart:
    """Return a stone with what its words tell: count, kind, cut, millimetres, carat each."""
    counted = _COUNT.search(words)
    count = int(counted[1]) if counted else 1
    rest = words[counted.end() :] if counted else words
    carat = _CARAT.search(rest)
    rest = _CARAT.sub(" ", rest)
    size = _SIZE.search(rest)
    head = rest[: size.start()] if size else rest
    kind, cut = _kind_and_cut(head)
    return StonePart(
        part_id,
        kind=kind,
        count=max(1, count),
        cut=cut,
        size_mm=tuple(_number(value) for value in size.groups() if value) if size else (),
        carat_each=_number(carat[1]) if carat else None,
    )


def price_name(words: str) -> str:
    """Return the words by which a stone's price is kept: without the count and the carats of this piece."""
    counted = _COUNT.search(words)
    rest = words[counted.end() :] if counted else words
    return " ".join(_CARAT.sub(" ", rest).split())


def english_price_name(stone: StonePart) -> str:
    """Return how a price list in English would name a stone, as "sapphire round 2.5"."""
    size = " x ".join(f"{side:f}" for side in stone.size_mm)
    return " ".join(filter(None, (stone.kind, stone.cut, size)))


def read_size(text: str) -> tuple[Decimal, ...] | None:
    """Read "6.5", "7 x 5" or "7 x 5 x 3" millimetres; None where it is neither."""
    if not text.strip():
        return ()
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        return None
    return tuple(_number(value) for value in match.groups() if value)


def _kind_and_cut(head: str) -> tuple[str, str]:
    words = [word.strip(" ,;") for word in head.split()]
    words = [word for word in words if word]
    for place in range(1, len(words)):
        tail = " ".join(words[place:])
        if is_cut(tail):
            return read_stone_kind(" ".join(words[:place])), read_cut(tail)
    for place, word in enumerate(words):
        if word.casefold() in known_cuts() and place:
            return read_stone_kind(" ".join(words[:place])), " ".join(words[place:])
    return read_stone_kind(" ".join(words)), "round"


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
