"""Stones as shops write them in one cell, as "1 ruby oval 0.50ct; 8 x diamond 0.02ct each", into stone lines."""

from __future__ import annotations

import re
import unicodedata
import uuid
from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.domain.typed_numbers import western_digits

if TYPE_CHECKING:
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.typed_numbers import Decimals

_LONGEST = 500
"""A longer cell is a story about stones; the patterns here would take it apart for too long."""
_BETWEEN = re.compile(r"\s*(?:[;\n+&、；，]|,\s(?!(?:round|oval|pear|cabochon|faceted)\b)|\band\b|\bdan\b|และ)\s*")
_NUMBER = r"\d+(?:[.,]\d+)?"
_PIECES = r"(?:pcs?\b\.?|pieces?\b|stones?\b|butir\b|biji\b|buah\b|viên\b|เม็ด|顆|粒|颗)"
_COUNT = re.compile(rf"^(\d+)\s*(?:x|×|\*|{_PIECES})?\s*(?=[^\d.,\s])", re.IGNORECASE)
_COUNT_BEHIND = re.compile(rf"\s*(?:[x×*]\s*(\d+)|\(?(\d+)\s*{_PIECES}\)?)\s*$", re.IGNORECASE)
_CARAT = re.compile(rf"(x|×|@)?\s*({_NUMBER})\s*(?:cttw\b|ctw\b|cts?\b|carats?\b|karat\b|กะรัต|克拉)\.?", re.IGNORECASE)
_SIZE = re.compile(rf"({_NUMBER})(?:\s*[x×*]\s*({_NUMBER}))?\s*mm\b\.?", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|ea|per stone|per pc)\b\.?", re.IGNORECASE)
_TOGETHER = re.compile(r"\b(?:total|ttl|tw|ctw|cttw|together|all)\b\.?", re.IGNORECASE)
_CUTS = ("round", "oval", "pear", "princess", "marquise", "cushion", "baguette", "heart", "trillion", "cabochon")


@dataclass(frozen=True, slots=True)
class StonesRead:
    """Stone lines, and remarks on what was taken for granted; no lines where the text was not understood."""

    parts: tuple[StonePart, ...] = ()
    remarks: tuple[Sentence, ...] = ()


def read_stones(text: str, habit: Decimals | None = None) -> StonesRead:
    """Read every stone of a cell, or none: half-understood stones would make a wrong cost."""
    parts: list[StonePart] = []
    remarks: list[Sentence] = []
    if len(text) > _LONGEST:
        return StonesRead()
    for item in _BETWEEN.split(western_digits(text).strip()):
        if not item:
            continue
        read = _read_stone(item, habit)
        if read is None:
            return StonesRead()
        parts.extend(read.parts)
        remarks.extend(read.remarks)
    return StonesRead(tuple(parts), tuple(remarks))


def stone_line(kind: str, count: int, carat: Decimal | None, *, is_each: bool | None) -> StonesRead:
    """Make one stone line; a carat weight that does not say so counts for all stones together."""
    if carat is None:
        return StonesRead((StonePart(str(uuid.uuid4()), kind, count),))
    remarks: tuple[Sentence, ...] = ()
    if is_each is None and count > 1:
        remarks = (
            sentence(
                "{carat} ct of {kind} was read as the weight of all {count} together.",
                carat=carat,
                kind=kind,
                count=count,
            ),
        )
    part = StonePart(str(uuid.uuid4()), kind, count)
    if is_each or count == 1:
        return StonesRead((replace(part, carat_each=carat),), remarks)
    return StonesRead((replace(part, carat_total=carat),), remarks)


def read_size(text: str, habit: Decimals | None = None) -> tuple[Decimal, ...] | None:
    """Read millimetres such as "5x7" or "2.5 mm"; an empty cell gives none of them, an unclear one None."""
    if not text.strip():
        return ()
    try:
        parts = re.split(r"\s*[x×*]\s*", text.casefold().replace("mm", "").strip())
        return tuple(read_number(part, habit) for part in parts)
    except ValueError:
        return None


def _read_stone(item: str, habit: Decimals | None) -> StonesRead | None:
    rest = item
    counted = _COUNT.match(rest)
    rest = rest[counted.end() :] if counted else rest
    try:
        carat, each, rest = _take_carat(rest, habit)
        size, rest = _take_size(rest, habit)
    except (AmbiguousNumberError, ValueError):
        return None
    is_each = True if each or _EACH.search(item) else False if _TOGETHER.search(item) else None
    rest = _TOGETHER.sub(" ", _EACH.sub(" ", rest)).strip(" ,")
    cut, rest = _take_cut(rest)
    if counted is None:
        # "ruby 3 pcs" and "ทับทิม 3 เม็ด" count behind the kind.
        counted = _COUNT_BEHIND.search(rest)
        rest = rest[: counted.start()] if counted else rest
    count = int(next(filter(None, counted.groups()))) if counted else 1
    kind = " ".join(rest.strip(" ()[]-,.x×@").split())
    if count < 1 or not _is_kind(kind):
        return None
    line = stone_line(kind, count, carat, is_each=is_each)
    return StonesRead(tuple(replace(part, cut=cut, size_mm=size) for part in line.parts), line.remarks)


def _is_kind(text: str) -> bool:
    """Say whether a text is a name: letters and their marks, as Thai vowels are, and what stands between words."""
    return bool(text) and all(letter in " '-" or unicodedata.category(letter)[0] in "LM" for letter in text)


def _take_carat(text: str, habit: Decimals | None) -> tuple[Decimal | None, bool, str]:
    found = _CARAT.search(text)
    if found is None:
        return None, False, text
    return read_number(found[2], habit), bool(found[1]), text[: found.start()] + " " + text[found.end() :]


def _take_size(text: str, habit: Decimals | None) -> tuple[tuple[Decimal, ...], str]:
    found = _SIZE.search(text)
    if found is None:
        return (), text
    size = tuple(read_number(part, habit) for part in found.groups() if part)
    return size, text[: found.start()] + " " + text[found.end() :]


def _take_cut(text: str) -> tuple[str, str]:
    for cut in _CUTS:
        found = re.search(rf"\b{cut}\b(?:\s+(?:cut|shape))?", text, re.IGNORECASE)
        if found:
            return cut, text[: found.start()] + " " + text[found.end() :]
    return "round", text
