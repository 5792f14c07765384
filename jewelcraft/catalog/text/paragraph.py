"""Turn a text into lines that fit a width: broken, balanced, and if need be shortened with an ellipsis."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from jewelcraft.catalog.text.breaking import grapheme_ends
from jewelcraft.catalog.text.breaking import line_breaks
from jewelcraft.catalog.text.scripts import clean
from jewelcraft.catalog.text.scripts import itemise
from jewelcraft.catalog.text.shaping import advances
from jewelcraft.catalog.text.shaping import text_width

if TYPE_CHECKING:
    from jewelcraft.catalog.text.shaping import TextStyle

ELLIPSIS = "…"
_LINE_END_SPACE = " \n\u200b"
_TOLERANCE = 0.01
_MOST_BALANCED_LINES = 4
_BALANCE_STEPS = 7


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text with its width, and the room it needs above and below its baseline."""

    text: str
    width: float
    above: float
    below: float

    @property
    def height(self) -> float:
        """The room from this line's top to the next one's."""
        return self.above + self.below


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines in one style; `rest` is the text that did not find room."""

    lines: tuple[Line, ...]
    style: TextStyle
    language: str
    rest: str = ""

    @property
    def height(self) -> float:
        """The height of all lines."""
        return sum(line.height for line in self.lines)

    @property
    def width(self) -> float:
        """The width of the longest line."""
        return max((line.width for line in self.lines), default=0.0)


def measure_line(text: str, style: TextStyle) -> Line:
    """Measure one line; its height is that of its tallest script."""
    spaces = [style.line_space(run.script) for run in itemise(text, style.font)] or [style.line_space("latin")]
    above = max(space[0] for space in spaces)
    return Line(text, text_width(text, style), above, max(space[1] for space in spaces))


def set_paragraph(text: str, style: TextStyle, width: float, language: str) -> Paragraph:
    """Break a text into lines no wider than `width`; a word that is wider is broken between letters."""
    text = clean(text).strip()
    if style.balanced:
        width = _balanced_width(text, style, width, language)
    lines = [measure_line(text[start:end], style) for start, end in break_text(text, style, width, language)]
    return Paragraph(tuple(lines), style, language)


def fit_lines(paragraph: Paragraph, text: str, width: float, height: float) -> Paragraph:
    """Return the paragraph with as many lines as the height holds, at least one, the last ending in an ellipsis."""
    kept: list[Line] = []
    room = height + _TOLERANCE
    for line in paragraph.lines:
        if kept and line.height > room:
            break
        kept.append(line)
        room -= line.height
    if len(kept) == len(paragraph.lines):
        return paragraph
    rest = clean(text).strip()
    for line in kept[:-1]:
        rest = rest[rest.find(line.text) + len(line.text) :].lstrip(_LINE_END_SPACE)
    last = _shortened(rest, paragraph.style, width, paragraph.language)
    return Paragraph((*kept[:-1], last), paragraph.style, paragraph.language, rest)


def split_lines(paragraph: Paragraph, height: float) -> tuple[Paragraph, Paragraph]:
    """Cut a paragraph where the height ends, leaving neither a widow nor an orphan line where that can be had."""
    room = height + _TOLERANCE
    count = 0
    for line in paragraph.lines:
        room -= line.height
        if room < 0:
            break
        count += 1
    left = len(paragraph.lines) - count
    if left == 1 and count > 2:  # noqa: PLR2004 (two lines must stay on this side)
        count -= 1
    if count == 1 and len(paragraph.lines) > 2:  # noqa: PLR2004 (a lone first line goes with the rest)
        count = 0
    style, language = paragraph.style, paragraph.language
    return Paragraph(paragraph.lines[:count], style, language), Paragraph(paragraph.lines[count:], style, language)


def break_text(text: str, style: TextStyle, width: float, language: str) -> list[tuple[int, int]]:
    """Return the start and end of each line; spaces at line ends are left out."""
    return _Breaker(text, style, width, language).lines()


@dataclass(frozen=True, slots=True)
class _Breaker:
    """Fills lines one after another with as many words as fit."""

    text: str
    style: TextStyle
    width: float
    language: str

    def lines(self) -> list[tuple[int, int]]:
        """Return the lines as offsets."""
        sums = [0.0]
        for advance in advances(self.text, self.style):
            sums.append(sums[-1] + advance)
        breaks = line_breaks(self.text, self.language)
        lines = []
        start = index = 0
        while index < len(breaks):
            last = self._pull_back(start, breaks, index, self._greedy(start, breaks, index, sums))
            stop = breaks[last - 1] if last > index else self._inside_word(start, breaks[index])
            index = last if last > index else index + (stop == breaks[index])
            lines.append((start, self._trimmed(start, stop)))
            start = stop
        return lines

    def _greedy(self, start: int, breaks: tuple[int, ...], first: int, sums: list[float]) -> int:
        """Return how far the words go that together are no wider than the line."""
        for last in range(first, len(breaks)):
            if sums[self._trimmed(start, breaks[last])] - sums[start] > self.width + _TOLERANCE:
                return last
            if self.text[breaks[last] - 1] == "\n":
                return last + 1
        return len(breaks)

    def _pull_back(self, start: int, breaks: tuple[int, ...], first: int, last: int) -> int:
        """Give back words while the line, shaped by itself, is wider than its share of the paragraph was."""
        while last > first and not self._fits(start, breaks[last - 1]):
            last -= 1
        return last

    def _inside_word(self, start: int, end: int) -> int:
        """Return the last letter of an over-long word that still fits; one letter at least."""
        ends = [start + offset for offset in grapheme_ends(self.text[start:end], self.language)]
        low, high = 0, len(ends) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._fits(start, ends[middle]):
                low = middle
            else:
                high = middle - 1
        return ends[low]

    def _fits(self, start: int, end: int) -> bool:
        return text_width(self.text[start : self._trimmed(start, end)], self.style) <= self.width + _TOLERANCE

    def _trimmed(self, start: int, end: int) -> int:
        while end > start and self.text[end - 1] in _LINE_END_SPACE:
            end -= 1
        return end


def _balanced_width(text: str, style: TextStyle, width: float, language: str) -> float:
    """Return the smallest width that needs no more lines than `width` does."""
    count = len(break_text(text, style, width, language))
    if not 1 < count <= _MOST_BALANCED_LINES:
        return width
    low, high = width / count, width
    for _ in range(_BALANCE_STEPS):
        middle = (low + high) / 2
        if len(break_text(text, style, middle, language)) <= count:
            high = middle
        else:
            low = middle
    return high


def _shortened(text: str, style: TextStyle, width: float, language: str) -> Line:
    """Return as much of the text as fits one line together with an ellipsis."""
    text = text.replace("\n", " ")
    ends = [0, *grapheme_ends(text, language)]
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(text[: ends[middle]].rstrip() + ELLIPSIS, style) <= width + _TOLERANCE:
            low = middle
        else:
            high = middle - 1
    return measure_line(text[: ends[low]].rstrip() + ELLIPSIS, style)


@lru_cache(maxsize=4096)
def set_line(text: str, style: TextStyle) -> Line:
    """Measure a short text that stays on one line, as a label or a page number."""
    return measure_line(clean(text).replace("\n", " ").strip(), style)
