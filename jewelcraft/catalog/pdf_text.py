"""Turn shaped lines into PDF text operators, in an order that readers, searches and copies understand."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING
from typing import NamedTuple

from jewelcraft.catalog.pdf_reading import LEFT_TO_RIGHT_MARK
from jewelcraft.catalog.pdf_reading import beginnings
from jewelcraft.catalog.pdf_reading import hexadecimal
from jewelcraft.catalog.text.breaking import words
from jewelcraft.catalog.text.shaping import advances_of
from jewelcraft.catalog.text.shaping import scaled_font
from jewelcraft.catalog.text.shaping import shape_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    from jewelcraft.catalog.pdf_fonts import EmbeddedFont
    from jewelcraft.catalog.text.shaping import Glyph
    from jewelcraft.catalog.text.shaping import ShapedRun
    from jewelcraft.catalog.text.shaping import TextStyle
    from jewelcraft.catalog.text.shaping import Typeface

_MOST_KNOWN = 2000
_NO_TEXT = "\u200b"
_PLAIN = frozenset({"latin", "symbols", "emoji", "georgian", "armenian", "ethiopic"})
"""What is read glyph by glyph; readers take no signs beyond the first plane from an ActualText."""
_SMALLEST_SHIFT = 0.05
_SPACE = 0x20
_BEFORE = -1.0
_HIGHEST = 1.2
"""How far a mark may stand from its line in sizes of it, however many others it stands on."""
_HARDLY_LARGER = 0.001
"""Points."""
_CLUSTER = 1
"""Where a glyph says to which character it belongs."""
_STEP_BACK = 50.0
"""Thousandths of the type size."""


class LineWriter:
    """Writes the lines of one document; a line that stood before, as a label does, is not made again."""

    def __init__(self, font_of: Callable[[Typeface], EmbeddedFont]) -> None:
        self._font_of = font_of
        self._known: dict[tuple[str, TextStyle, str], tuple[DrawnRun, ...]] = {}

    def runs(self, text: str, style: TextStyle, language: str) -> tuple[DrawnRun, ...]:
        """Return the runs of a line from left to right."""
        key = (text, style, language)
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = tuple(self._drawn(text, style, language))
        return self._known[key]

    def _drawn(self, text: str, style: TextStyle, language: str) -> Iterator[DrawnRun]:
        shaped = shape_text(text, style)
        ends = tuple(accumulate([run.width for run in shaped], initial=0.0))
        placed_runs = tuple(zip(shaped, ends, strict=False))
        if any(run.is_rtl for run in shaped):
            yield from self._drawn_both_ways(text, placed_runs)
            return
        for run, x in placed_runs:
            yield self._drawn_run(run, x, (_run_operators(run, self._font_of(run.face), language),))

    def _drawn_both_ways(self, text: str, shaped: tuple[tuple[ShapedRun, float], ...]) -> Iterator[DrawnRun]:
        """Draw a line of which some is read from right to left, so that each reader finds it as it was typed."""
        begins = beginnings(text)
        yield DrawnRun(None, 0.0, " ".join(begins), ())
        # Pdfium turns all round that was told where a line's first piece is read from right to left,
        # and sees no spaces: so first comes a letter that nobody sees.
        first = shaped[0][0]
        unseen = self._font_of(first.face).code(first.glyphs[0].id, LEFT_TO_RIGHT_MARK)
        yield self._drawn_run(first, _BEFORE, (f"3 Tr <{unseen}> Tj 0 Tr",))
        # Pdf.js takes what is drawn first for what is read first.
        for run, x in sorted(shaped, key=lambda each: each[0].start):
            font = self._font_of(run.face)
            pieces = _rtl_operators(run, font) if run.is_rtl else (_run_operators(run, font, ""),)
            # It also joins what is set in one font and size, and reads both parts in one direction.
            yield self._drawn_run(run if run.is_rtl else run._replace(size=run.size + _HARDLY_LARGER), x, pieces)
        yield DrawnRun(None, 0.0, " ".join(["EMC"] * len(begins)), ())

    def _drawn_run(self, run: ShapedRun, x: float, pieces: tuple[str, ...]) -> DrawnRun:
        font = self._font_of(run.face)
        return DrawnRun(font, x, f"/{font.resource} {number(run.size)} Tf", pieces)


class DrawnRun(NamedTuple):
    """A run as it is drawn: its font, how far it stands from its line's start, and its operators."""

    font: EmbeddedFont | None
    """None where nothing is drawn but said of what follows."""
    x: float
    set_in: str
    pieces: tuple[str, ...]


def placed(runs: tuple[DrawnRun, ...], place: tuple[float, float]) -> str:
    """Return the operators that draw a line with its baseline starting at `place`, without BT and ET."""
    x, y = place[0], number(place[1])
    parts = []
    for run in runs:
        start = f"1 0 0 1 {number(x + run.x)} {y} Tm"
        parts += [run.set_in, *[f"{start} {piece}" for piece in run.pieces]]
    return " ".join(parts)


def number(value: float) -> str:
    """Write a number as short as a content stream needs."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


def glyph_texts(text: str, glyphs: tuple[Glyph, ...]) -> list[str]:
    """Say which characters each glyph stands for, so that read in drawing order they give the text.

    The first glyph of a cluster takes what its others leave; a glyph without a character of its
    own stands for a zero-width space, because readers would take an empty one for anything.
    """
    if len(glyphs) == len(text) and [glyph[_CLUSTER] for glyph in glyphs] == list(range(len(text))):
        return list(text)
    starts = sorted({glyph.cluster for glyph in glyphs})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    texts: list[str] = []
    place = 0
    while place < len(glyphs):
        cluster = glyphs[place].cluster
        count = 1
        while place + count < len(glyphs) and glyphs[place + count].cluster == cluster:
            count += 1
        chars = text[cluster : ends[cluster]]
        surplus = max(len(chars) - count + 1, 1)
        texts += [chars[:surplus], *chars[surplus:]]
        texts += [_NO_TEXT] * (count - min(len(chars), count))
        place += count
    return texts


def _run_operators(run: ShapedRun, font: EmbeddedFont, language: str) -> str:
    """Draw a run; without a language its words are not told one by one."""
    pen = _Pen(run, font)
    if run.script in _PLAIN and not any(glyph.dx or glyph.dy for glyph in run.glyphs):
        return pen.draw_plainly(run.glyphs, glyph_texts(run.text, run.glyphs))
    ends = words(run.text, language) if language and run.script not in _PLAIN else ()
    word = -1
    for glyph, text in zip(run.glyphs, glyph_texts(run.text, run.glyphs), strict=True):
        if ends and (word < 0 or glyph.cluster >= ends[word]):
            while word < 0 or glyph.cluster >= ends[word]:
                word += 1
            pen.begin_word(run.text[ends[word - 1] if word else 0 : ends[word]])
        pen.draw(glyph, text)
    return pen.finish()


def _rtl_operators(run: ShapedRun, font: EmbeddedFont) -> tuple[str, ...]:
    """Draw letters from left to right as one piece, then the dots over and under them.

    Readers turn Arabic and Hebrew round by themselves, but only within one piece, and would turn
    the words of an ActualText round as well.
    """
    letters, dots = _Pen(run, font), _Pen(run, font)
    starts = sorted({glyph.cluster for glyph in run.glyphs})
    ends = dict(zip(starts, [*starts[1:], len(run.text)], strict=True))
    last_of = {glyph.cluster: place for place, glyph in enumerate(run.glyphs)}
    has_dots = len(last_of) < len(run.glyphs)
    for place, glyph in enumerate(run.glyphs):
        if last_of[glyph.cluster] == place:
            letters.draw(glyph, run.text[glyph.cluster : ends[glyph.cluster]])
            dots.skip(glyph)
        else:
            dots.draw(glyph, _NO_TEXT)
            letters.skip(glyph)
    return (letters.finish(), dots.finish()) if has_dots else (letters.finish(),)


class _Pen:
    """Gathers the operators of one run."""

    def __init__(self, run: ShapedRun, font: EmbeddedFont) -> None:
        self._font = font
        self._metrics = scaled_font(run.face)
        self._advance = advances_of(run.face)
        self._thousandths = 1000 * run.scale / run.size
        self._points = run.scale
        self._highest = _HIGHEST * run.size
        self._tracking = 1000 * run.tracking / run.size
        self._operators: list[str] = []
        self._shown: list[str] = []
        self._codes: list[str] = []
        self._rise = 0
        self._pending = 0.0
        self._in_word = False
        self._word_has_objects = False

    def begin_word(self, text: str) -> None:
        """Mark what follows as one word, as typed."""
        self._end_word()
        self._operators.append(f"/Span <</ActualText <FEFF{hexadecimal(text)}>>> BDC")
        self._in_word = True
        self._word_has_objects = False

    def draw(self, glyph: Glyph, text: str) -> None:
        """Draw a glyph where the pen stands, shifted by its offsets."""
        if glyph.dy != self._rise:
            self._show()
            self._rise = glyph.dy
            rise = min(max(glyph.dy * self._points, -self._highest), self._highest)
            self._operators.append(f"{number(rise)} Ts")
        shift = self._pending + glyph.dx * self._thousandths
        sent = round(shift, 1) if abs(shift) >= _SMALLEST_SHIFT else 0.0
        if self._in_word and self._word_has_objects and not self._shown and not self._codes:
            self._step_back(sent)
        elif sent:
            self._end_codes()
            self._shown.append(number(-sent))
        self._codes.append(self._font.code(glyph.id, text))
        beyond = glyph.advance - glyph.dx - self._advance(glyph.id)
        self._pending = shift - sent + beyond * self._thousandths + self._tracking

    def draw_plainly(self, glyphs: tuple[Glyph, ...], texts: list[str]) -> str:
        """Do the same for glyphs without offsets and words, which are most of what is drawn."""
        shown: list[str] = []
        codes: list[str] = []
        advance_of, code_of = self._advance, self._font.code
        thousandths, tracking = self._thousandths, self._tracking
        shift = 0.0
        for (glyph, _, advance, _, _), text in zip(glyphs, texts, strict=True):
            if shift >= _SMALLEST_SHIFT or shift <= -_SMALLEST_SHIFT:
                sent = round(shift, 1)
                if codes:
                    shown.append(f"<{''.join(codes)}>")
                    codes = []
                shown.append(number(-sent))
                shift -= sent
            codes.append(code_of(glyph, text))
            shift += (advance - advance_of(glyph)) * thousandths + tracking
        if codes:
            shown.append(f"<{''.join(codes)}>")
        return f"[{' '.join(shown)}] TJ" if shown else ""

    def skip(self, glyph: Glyph) -> None:
        """Move on by what a glyph takes that is drawn elsewhere."""
        self._pending += glyph.advance * self._thousandths + self._tracking

    def _step_back(self, sent: float) -> None:
        """Begin a piece of a word behind the pen, with a glyph that shows nothing.

        Readers sort pieces by where they begin. A mark that begins where the next word does, or
        beyond, would come after that, and its own word would be read twice.
        """
        nothing = self._metrics.get_nominal_glyph(_SPACE) or 0
        width = self._advance(nothing) * self._thousandths
        code = self._font.code(nothing, _NO_TEXT)
        self._shown += [number(_STEP_BACK), f"<{code}>", number(round(width - _STEP_BACK - sent, 1))]

    def finish(self) -> str:
        """Return all operators of the run."""
        self._end_word()
        if self._rise:
            self._operators.append("0 Ts")
        return " ".join(self._operators)

    def _end_word(self) -> None:
        self._show()
        if self._in_word:
            self._operators.append("EMC")
            self._in_word = False

    def _end_codes(self) -> None:
        if self._codes:
            self._shown.append(f"<{''.join(self._codes)}>")
            self._codes = []

    def _show(self) -> None:
        self._end_codes()
        if self._shown:
            self._operators.append(f"[{' '.join(self._shown)}] TJ")
            self._word_has_objects = True
            self._shown = []
