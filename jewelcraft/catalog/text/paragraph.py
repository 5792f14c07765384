"""Turn a text into lines that fit a width: broken, balanced, and if need be shortened with an ellipsis."""

from __future__ import annotations

from bisect import bisect_left
from bisect import bisect_right
from dataclasses import dataclass
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from jewelcraft.catalog.text.bidi import DIRECTION_MARKS
from jewelcraft.catalog.text.bidi import base_direction
from jewelcraft.catalog.text.bidi import in_context
from jewelcraft.catalog.text.breaking import grapheme_ends
from jewelcraft.catalog.text.breaking import line_breaks
from jewelcraft.catalog.text.breaking import tears
from jewelcraft.catalog.text.scripts import clean
from jewelcraft.catalog.text.scripts import itemise
from jewelcraft.catalog.text.shaping import advances
from jewelcraft.catalog.text.shaping import measured
from jewelcraft.catalog.text.shaping import text_width
from jewelcraft.catalog.text.shortening import shortened

if TYPE_CHECKING:
    from jewelcraft.catalog.text.shaping import TextStyle

_LINE_END_SPACE = " \n\u200b"
_SOFT_HYPHEN = "\u00ad"
_TOLERANCE = 0.01
_LONGEST_LETTER = 12
"""Code points that a letter with all its marks, or an emoji with its joiners, may have."""
_MOST_GIVEN_BACK = 4
_CLOSING = frozenset(" .,;:!?)]}%»”’…、。，．：；？！）」』】〉》")
_MOST_ON_A_LINE = 400
_MOST_BALANCED_LINES = 4
_BALANCE_STEPS = 7
_WIDOW = 0.16
"""A last line shorter than this share of its measure is a widow."""
_WIDOW_SHARES = (0.97, 0.94, 0.91, 0.88)


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
    return Line(text, *measured(text, style))


def line_height(text: str, style: TextStyle) -> float:
    """Return the height of a line that holds all scripts of a text; 0 for an empty one."""
    spaces = [style.line_space(run.script) for run in itemise(clean(text).strip(), style.font)]
    return max(space[0] for space in spaces) + max(space[1] for space in spaces) if spaces else 0.0


@lru_cache(maxsize=2048)
def set_paragraph(text: str, style: TextStyle, width: float, language: str) -> Paragraph:
    """Break a text into lines no wider than `width`; a word that is wider is broken between letters."""
    text = clean(text).strip()
    if direction := base_direction(text):
        style = replace(style, direction=direction)
    ends = _Breaker(text, style, language).ends(width)
    parts = [in_context(text, start, end, direction) if direction else text[start:end] for start, end in ends]
    lines = [measure_line(_with_hyphen(part), style) for part in parts]
    return Paragraph(tuple(lines), style, language)


def _with_hyphen(text: str) -> str:
    """Show the hyphen at which a line was ended; elsewhere a soft one shows nothing."""
    return f"{text[:-1]}-" if text.endswith(_SOFT_HYPHEN) else text


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
        shown = line.text.strip(DIRECTION_MARKS).removesuffix("-")
        rest = rest[rest.find(shown) + len(shown) :].lstrip("-" + _SOFT_HYPHEN).lstrip(_LINE_END_SPACE)
    shown = shortened(rest[:_MOST_ON_A_LINE].replace("\n", " "), paragraph.style, width, paragraph.language)
    last = measure_line(shown, paragraph.style)
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


def widest_word(text: str, style: TextStyle, language: str) -> float:
    """Return the width of the widest stretch in which a text has no place to break."""
    return _Breaker(clean(text).strip(), style, language).widest_word()


class _Breaker:
    """Fills lines one after another with as many words as fit."""

    def __init__(self, text: str, style: TextStyle, language: str) -> None:
        self._text = text
        self._style = style
        self._language = language
        self._breaks: tuple[int, ...] = ()
        self._trims: list[int] = []
        """Where the text before each break ends, without the spaces there."""
        self._reaches: list[float] = []
        self._forced: list[int] = []
        self._widths: dict[tuple[int, int], float] = {}
        self._sums = [0.0]
        self._cut: set[int] = set()
        """Where words were cut: what begins there, within a letter it may be, takes other room than in the text."""
        self._is_trying = False
        """Whether lines are only weighed against each other, by what they take within the whole text."""

    def ends(self, width: float) -> list[tuple[int, int]]:
        """Return the lines as the style wants them."""
        if self._is_one_line(width):
            return [(0, len(self._text))]
        self._find_breaks()
        return self.balanced(width) if self._style.balanced else self.without_widow(width)

    def _find_breaks(self) -> None:
        """Find where lines may end, how far the text goes until there, and where they must end."""
        self._sums = [0.0, *accumulate(advances(self._text, self._style))]
        self._breaks = line_breaks(self._text, self._language)
        self._trims = [self._trimmed(0, stop) for stop in self._breaks]
        self._reaches = [self._sums[end] for end in self._trims]
        self._forced = [place for place, stop in enumerate(self._breaks) if self._text[stop - 1] == "\n"]

    def _is_one_line(self, width: float) -> bool:
        """Say whether all of a text fits on one line: most do, and need not be searched for places to break."""
        if not self._text or text_width(self._text, self._style) > width + _TOLERANCE:
            return False
        return "\n" not in self._text and self._text[-1] not in _LINE_END_SPACE and self._text[-1] != _SOFT_HYPHEN

    def lines(self, width: float) -> list[tuple[int, int]]:
        """Return the lines as offsets; spaces at line ends are left out."""
        lines = []
        start = index = 0
        while index < len(self._breaks):
            last = self._pull_back(start, index, self._greedy(start, index, width), width)
            if last > index:
                stop, end, index = self._breaks[last - 1], max(self._trims[last - 1], start), last
            else:
                stop = self._inside_word(start, self._breaks[index], width)
                self._cut.add(stop)
                end, index = self._trimmed(start, stop), index + (stop == self._breaks[index])
            lines.append((start, end))
            start = stop
        return lines

    def balanced(self, width: float) -> list[tuple[int, int]]:
        """Return lines of nearly equal width, no more of them than the width needs."""
        best = self.lines(width)
        if not 1 < len(best) <= _MOST_BALANCED_LINES:
            return best
        # A narrower measure than its widest word would tear that word.
        low, high = max(width / len(best), min(self._widest_word(), width)), width
        tried = best
        for _ in range(_BALANCE_STEPS):
            middle = (low + high) / 2
            lines = self._tried(middle)
            if len(lines) <= len(best):
                tried, high = lines, middle
            else:
                low = middle
        return tried if self._all_fit(tried, width) else best

    def _tried(self, width: float) -> list[tuple[int, int]]:
        """Return lines for a measure that is only looked for: what they are by themselves is seen once it is found."""
        self._is_trying = True
        lines = self.lines(width)
        self._is_trying = False
        return lines

    def _all_fit(self, lines: list[tuple[int, int]], width: float) -> bool:
        return all(self._fits(start, end, width) for start, end in lines)

    def widest_word(self) -> float:
        """Return the width of the widest word, as it is within the text."""
        self._find_breaks()
        return self._widest_word() - _TOLERANCE if self._breaks else 0.0

    def _widest_word(self) -> float:
        words = zip((0, *self._breaks), self._breaks, strict=False)
        return max(self._sums[self._trimmed(start, end)] - self._sums[start] for start, end in words) + _TOLERANCE

    def without_widow(self, width: float) -> list[tuple[int, int]]:
        """Return lines of which the last is no lone short word, where a slightly narrower measure gives that."""
        best = self.lines(width)
        if len(best) < 2 or not self._is_widow(best[-1], width):  # noqa: PLR2004 (a single line is no widow)
            return best
        for share in _WIDOW_SHARES:
            lines = self._tried(width * share)
            if len(lines) == len(best) and not self._is_widow(lines[-1], width) and self._all_fit(lines, width):
                return lines
        return best

    def _is_widow(self, line: tuple[int, int], width: float) -> bool:
        return self._sums[line[1]] - self._sums[line[0]] < width * _WIDOW

    def _greedy(self, start: int, first: int, width: float) -> int:
        """Return how far the words go that together are no wider than the line."""
        # A line of nothing but spaces reaches no further than where it begins.
        last = bisect_right(self._reaches, self._sums[start] + width + _TOLERANCE, first)
        forced = bisect_left(self._forced, first)
        if forced < len(self._forced) and self._forced[forced] < last:
            return self._forced[forced] + 1
        return last

    def _pull_back(self, start: int, first: int, last: int, width: float) -> int:
        """Give back words while the line, shaped by itself, is wider than its share of the paragraph was."""
        sums, before, size = self._sums, self._sums[start], self._style.size
        is_cut = start in self._cut
        while last > first:
            # As `_fits` says, but most of what it says follows from the sums.
            spare = width - (sums[max(self._trims[last - 1], start)] - before)
            is_told = not is_cut and (self._is_trying or spare > size)
            if spare >= -_TOLERANCE if is_told else self._fits(start, self._breaks[last - 1], width):
                break
            last -= 1
        return last

    def _inside_word(self, start: int, end: int, width: float) -> int:
        """Return the last letter of an over-long word that still fits; one letter at least."""
        reach = bisect_right(self._sums, self._sums[start] + width, start + 1) + _LONGEST_LETTER
        end = min(end, start + _MOST_ON_A_LINE, reach)
        ends = [start + offset for offset in grapheme_ends(self._text[start:end], self._language)]
        place = self._last_fitting(ends, start, width)
        if place == 0 and ends[0] > start + 1 and not self._fits(start, ends[0], width):
            # A flood of marks on one letter.
            ends = list(range(start + 1, ends[0] + 1))
            return ends[self._last_fitting(ends, start, width)]
        return ends[self._untorn(ends, place, start, width)]

    def _last_fitting(self, ends: list[int], start: int, width: float) -> int:
        """Return the place of the last end that fits, or the first."""
        low, high = 0, len(ends) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._fits(start, ends[middle], width):
                low = middle
            else:
                high = middle - 1
        return low

    def _untorn(self, ends: list[int], place: int, start: int, width: float) -> int:
        """Go back a little where the next line would begin with a mark or a closing sign."""
        for earlier in range(place, max(place - _MOST_GIVEN_BACK, 0) - 1, -1):
            stop = ends[earlier]
            is_torn = tears(self._text, stop) or self._text[stop : stop + 1] in _CLOSING
            if not is_torn and self._fits(start, stop, width):
                return earlier
        return place

    def _fits(self, start: int, end: int, width: float) -> bool:
        place = (start, self._trimmed(start, end))
        spare = width - (self._sums[place[1]] - self._sums[start])
        if start not in self._cut and (self._is_trying or spare > self._style.size):
            # Shaped by itself a line is hardly another width than within its text.
            return spare >= -_TOLERANCE
        if place not in self._widths:
            self._widths[place] = text_width(_with_hyphen(self._text[start : place[1]]), self._style)
        return self._widths[place] <= width + _TOLERANCE

    def _trimmed(self, start: int, end: int) -> int:
        while end > start and self._text[end - 1] in _LINE_END_SPACE:
            end -= 1
        return end


@lru_cache(maxsize=4096)
def set_line(text: str, style: TextStyle) -> Line:
    """Measure a short text that stays on one line, as a label or a page number."""
    return measure_line(clean(text).replace("\n", " ").strip(), style)
