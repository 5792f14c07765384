"""What is chosen for labels, tags and cards beside their sheet, and for whom a job card is made."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import fields
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING
from typing import Any
from urllib.parse import quote

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping

FARTHEST_SHIFT = Decimal(20)
"""Millimetres; a printer that is out by more feeds its paper askew."""
MOST_SCANNED = 300
"""Signs of a text that a code on a label may say."""
_PLACES = ("code", "title", "price", "metal", "weight", "stones")
_LINK = "https://example.com/{code}"


class CutMarks(StrEnum):
    """How the places where labels are cut are shown."""

    USUAL = ""
    """Outlines where the paper has no cuts of its own, else none."""
    NONE = "none"
    CORNERS = "corners"
    OUTLINES = "outlines"


class Scanned(StrEnum):
    """What the square code on a label says."""

    CODE = "code"
    LINK = "link"
    TEXT = "text"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LabelChoices:
    """How labels are set on their sheet, what their codes say, and whose order a job card belongs to."""

    shift_x: Decimal = ZERO
    """Millimetres to the right by which the printer is out."""
    shift_y: Decimal = ZERO
    """Millimetres downwards."""
    cut_marks: CutMarks = CutMarks.USUAL
    scanned: Scanned = Scanned.CODE
    scan_text: str = ""
    """The address or the text, with {code}, {title}, {price}, {metal}, {weight} and {stones} in it."""
    has_bars: bool = True
    has_secret_price: bool = False
    """Whether the wholesale price stands in secret letters too."""
    is_calibration: bool = False
    """Whether the outlines of the sheet are printed instead of labels, to be held against a sheet."""
    customer: str = ""
    due: str = ""
    order: str = ""

    def scan(self, values: Mapping[str, str]) -> str:
        """Return what the square code says of a piece; empty for none."""
        if self.scanned is Scanned.NONE:
            return ""
        if self.scanned is Scanned.CODE:
            return values.get("code", "")
        text = self.scan_text
        for name in _PLACES:
            value = values.get(name, "")
            text = text.replace(f"{{{name}}}", quote(value, safe="") if self.scanned is Scanned.LINK else value)
        return text.strip()[:MOST_SCANNED]


def check_labels(choices: LabelChoices) -> LabelChoices:
    """Return choices that can be printed.

    Raises:
        InvalidValueError: where a shift is too large, or a text for the code is missing or has unknown places.
    """
    for shift in (choices.shift_x, choices.shift_y):
        if abs(shift) > FARTHEST_SHIFT:
            raise InvalidValueError(
                "A printer is out by {limit} mm at most; check the size of the paper instead.", limit=FARTHEST_SHIFT
            )
    if choices.scanned in {Scanned.LINK, Scanned.TEXT}:
        _check_text(choices)
    return choices


def _check_text(choices: LabelChoices) -> None:
    text = choices.scan_text.strip()
    if not text:
        raise InvalidValueError("Say what the square code shall hold, as {example}.", example=_LINK)
    left = text
    for name in _PLACES:
        left = left.replace(f"{{{name}}}", "")
    if "{" in left or "}" in left:
        raise InvalidValueError(
            "The text for the square code knows these places: {places}.",
            places=", ".join(f"{{{name}}}" for name in _PLACES),
        )
    if choices.scanned is Scanned.LINK and not text.casefold().startswith(("https://", "http://")):
        raise InvalidValueError("An address begins with https://, as {example}.", example=_LINK)


def label_words(choices: LabelChoices) -> dict[str, str]:
    """Return the choices that differ from the usual ones as words, by name."""
    usual = LabelChoices()
    return {
        item.name: _word(value)
        for item in fields(LabelChoices)
        if (value := getattr(choices, item.name)) != getattr(usual, item.name)
    }


def read_labels(words: Mapping[str, str]) -> LabelChoices:
    """Return choices from their words; what a newer program wrote and this one cannot read keeps its usual way."""
    made = LabelChoices()
    for item in fields(LabelChoices):
        if item.name in words:
            change: dict[str, Any] = {}
            try:
                change[item.name] = _value(getattr(made, item.name), words[item.name])
                made = replace(made, **change)
            except (ValueError, ArithmeticError):
                continue
    return made


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return canonical(value) if isinstance(value, Decimal) else str(value)


def _value(usual: object, word: str) -> object:
    if isinstance(usual, bool):
        return word == "yes"
    kind = type(usual)
    value = Decimal(word) if kind is Decimal else kind(word)  # type: ignore[call-arg]
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(word)
    return value
