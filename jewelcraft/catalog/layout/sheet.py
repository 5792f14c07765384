"""The sheet that every page is laid out on: its margins, its running head and foot, and where text is put."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Box
from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import Group
from jewelcraft.catalog.boxes import Page
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import Rest
from jewelcraft.catalog.boxes import RuleBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.text.paragraph import Paragraph
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.catalog.text.paragraph import set_paragraph
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import Phrase
    from jewelcraft.catalog.text.shaping import TextStyle
    from jewelcraft.domain.sentences import Sentence

_FULL_SIZE_MM = 200.0
_SMALLEST_SCALE = 0.78
_SMALLEST_TYPE = 5.6
_STEPS_IN_A_LINE = 3
_HAIR = 0.01


@lru_cache(maxsize=512)
def _on_grid(style: TextStyle, step: float) -> TextStyle:
    """Return a style on a grid; the same one each time, for what is measured is known by its style."""
    return replace(style, grid=step)


@dataclass(slots=True)
class Sheet:
    """A page in the making."""

    content: CatalogContent
    number: int = 1
    boxes: list[Box] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    piece_ids: list[str] = field(default_factory=list)
    cells: list[Rect] = field(default_factory=list)
    rests: list[Rest] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)

    width: float = field(init=False)
    """The trimmed width in points."""
    height: float = field(init=False)
    """The trimmed height in points."""
    scale: float = field(init=False)
    """How much type and spaces shrink on papers narrower than A4."""
    _step: float = field(init=False)

    def __post_init__(self) -> None:
        """Reckon once what every box asks for."""
        width, height = float(self.content.paper.width_mm), float(self.content.paper.height_mm)
        self.width, self.height = mm(width), mm(height)
        self.scale = min(1.0, max(_SMALLEST_SCALE, min(width, height) / _FULL_SIZE_MM))
        self._step = sum(self.content.look.style("body").line_space("latin")) / _STEPS_IN_A_LINE * self.scale

    @property
    def body(self) -> Rect:
        """The area between the running head and foot."""
        side, top, bottom = self.space("margin_side"), self.top, self.foot
        return Rect(side, top, self.width - 2 * side, bottom - top)

    @property
    def top(self) -> float:
        """Where the body begins."""
        return self.space("margin_top") + self.space("header")

    @property
    def foot(self) -> float:
        """Where the body ends."""
        return self.height - self.space("margin_bottom") - self.space("footer")

    def space(self, name: str) -> float:
        """Return a space of the look in points."""
        return mm(self.content.look.spaces[name]) * self.scale

    def style(self, role: str, factor: float = 1.0, grid: float = 0.0) -> TextStyle:
        """Return a style of the look at this paper's size, never too small to be read; `grid` as in `step`."""
        style = self.content.look.style(role)
        least = min(_SMALLEST_TYPE / style.size, 1.0)
        style = style.scaled(max(self.scale * factor, least))
        return _on_grid(style, self.step(grid)) if grid else style

    def step(self, grid: float = 1.0) -> float:
        """Return the step of the baseline grid, a third of a line of reading text at a share of its size."""
        return self._step * grid

    def on_grid(self, y: float, grid: float = 1.0) -> float:
        """Return the next place down the page where a text may begin so that its baselines keep to the grid."""
        step, top = self.step(grid), self.body.y
        return top + ceil((y - top) / step - _HAIR) * step

    def colour(self, role: str) -> str:
        """Return a colour of the look."""
        return self.content.look.colour(role)

    def set(self, phrase: Phrase | str, role: str, width: float, factor: float = 1.0, grid: float = 0.0) -> Paragraph:
        """Break a text into lines of a role; with a `grid`, its baselines keep to that share of the page's grid."""
        text, language = (phrase, self.content.language) if isinstance(phrase, str) else (phrase.text, phrase.language)
        return set_paragraph(text, self.style(role, factor, grid), width, language)

    def put(  # noqa: PLR0917 (a place and a width read best in order)
        self, paragraph: Paragraph, x: float, y: float, width: float, role: str = "P", align: str = "", link: str = ""
    ) -> float:
        """Place a paragraph and return where it ends."""
        if not paragraph.lines:
            return y
        align = align or paragraph.style.align
        self.boxes.append(TextBox(Rect(x, y, width, paragraph.height), paragraph, role, align, link))
        return y + paragraph.height

    def put_text(  # noqa: PLR0917 (as above)
        self, text: Phrase | str, style: str, x: float, y: float, width: float, role: str = "P", align: str = ""
    ) -> float:
        """Set and place a text and return where it ends."""
        return self.put(self.set(text, style, width), x, y, width, role, align)

    def rule(self, x: float, y: float, width: float, thickness: float = 0.4, colour: str = "line") -> None:
        """Draw a hairline."""
        self.boxes.append(RuleBox(Rect(x, y, width, 0), self.colour(colour), thickness))

    def rule_down(self, x: float, y: float, height: float, thickness: float = 0.4, colour: str = "line") -> None:
        """Draw a hairline downwards."""
        self.boxes.append(RuleBox(Rect(x, y, 0, height), self.colour(colour), thickness))

    def fill(self, rect: Rect, colour: str, *, bleeds: bool = False) -> None:
        """Fill an area."""
        self.boxes.append(FillBox(rect, self.colour(colour), bleeds))

    def paper(self) -> None:
        """Fill the page with the look's paper, unless that is white."""
        if self.colour("paper").upper() != "#FFFFFF":
            self.fill(Rect(0, 0, self.width, self.height), "paper", bleeds=True)

    def furniture(self) -> None:
        """Put the running head and foot of the look: whose catalog, which catalog, what prices mean, which page."""
        from jewelcraft.catalog.layout.furniture import put_furniture

        self.paper()
        put_furniture(self)

    def one_line(self, text: Phrase | str, role: str, width: float) -> Paragraph:
        """Set a text on one line, shortened if it is longer."""
        paragraph = self.set(text, role, width)
        if len(paragraph.lines) < 2:  # noqa: PLR2004
            return paragraph
        return fit_lines(paragraph, text if isinstance(text, str) else text.text, width, 0)

    def label(self, key: str, role: str, width: float) -> Paragraph:
        """Set a word of the document on one line; of one in two languages the first, where both find no room."""
        words = self.content.labels.get(key, key)
        whole = self.set(words, role, width)
        return whole if len(whole.lines) == 1 else self.one_line(words.partition(" / ")[0], role, width)

    def keep_rest(self, entry: Entry, phrase: Phrase) -> None:
        """Remember a text that found no room, so that it is printed whole behind the pieces, and say so."""
        self.rests.append(Rest(entry.piece_id, phrase))
        note = sentence(
            "{code}: a text is longer than its place. It is printed whole behind the pieces.", code=entry.code
        )
        if note not in self.notes:
            self.notes.append(note)

    def group(self, kind: str, first: int) -> None:
        """Say that the boxes from a place on belong together; groups stand one after another or inside each other."""
        self.groups.append(Group(kind, first, len(self.boxes)))

    def page(self, label: str) -> Page:
        """Return the finished page."""
        return Page(
            self.width,
            self.height,
            tuple(self.boxes),
            label,
            tuple(self.notes),
            tuple(self.piece_ids),
            tuple(self.cells),
            tuple(self.rests),
            tuple(self.groups),
        )


def over_lines(heading: str) -> str:
    """Give each language of a heading a line of its own."""
    return heading.replace(" / ", "\n")
