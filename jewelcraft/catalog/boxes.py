"""Boxes on a page: what the plan decides and the drawing follows. Points, from the trim's top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from typing import overload

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.content import Phrase
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.text.paragraph import Paragraph
    from jewelcraft.domain.catalog import Paper
    from jewelcraft.domain.sentences import Sentence

POINTS_PER_MM = 72 / 25.4
_MARK_SPACE_MM = 10.0


def mm(length: float) -> float:
    """Return millimetres in points."""
    return length * POINTS_PER_MM


def sheet_margin(paper: Paper) -> float:
    """Return how far the trimmed page lies inside the printed sheet, in points: room for bleed and crop marks."""
    return mm(_MARK_SPACE_MM) if paper.crop_marks else mm(float(paper.bleed_mm))


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def inset(self, across: float, down: float | None = None) -> Rect:
        """Return the rectangle made smaller on all sides."""
        down = across if down is None else down
        return Rect(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def overlaps(self, other: Rect, tolerance: float = 0.01) -> bool:
        """Say whether two rectangles share an area."""
        return (
            self.x < other.right - tolerance
            and other.x < self.right - tolerance
            and self.y < other.bottom - tolerance
            and other.y < self.bottom - tolerance
        )

    def contains(self, other: Rect, tolerance: float = 0.01) -> bool:
        """Say whether another rectangle lies inside this one."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )


@dataclass(frozen=True, slots=True)
class FillBox:
    """An even area of colour; `bleeds` says that it runs over the trim."""

    rect: Rect
    colour: str
    bleeds: bool = False


@dataclass(frozen=True, slots=True)
class RuleBox:
    """A thin line along the longer side of its rectangle, whose shorter side is 0."""

    rect: Rect
    colour: str
    thickness: float = 0.4


@dataclass(frozen=True, slots=True)
class PictureBox:
    """A picture. `fills` crops it around its focus so that the rectangle is filled, else all of it is shown."""

    rect: Rect
    picture: PictureRef
    fills: bool = False
    bleeds: bool = False
    frame: str = ""
    """Colour of a hairline frame, or empty."""


@dataclass(frozen=True, slots=True)
class TextBox:
    """A paragraph; `role` is its structure tag: H1, H2, P, TD, TH (RH if it heads a row), empty for running heads."""

    rect: Rect
    paragraph: Paragraph
    role: str = "P"
    align: str = "left"
    link: str = ""
    """An address, or #N for the page with that index."""


Segment = tuple[str, tuple[float, ...]]
"""A step of a path: m, l or c with its points as in PDF, h to close; y grows downwards here."""


class LatePath(Sequence[Segment]):
    """A path that is made when it is drawn: whoever only asks how pages are laid out need not wait for codes."""

    def __init__(self, make: Callable[[], tuple[Segment, ...]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> tuple[Segment, ...]:
        return self._make()

    @overload
    def __getitem__(self, place: int) -> Segment: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Segment, ...]: ...

    def __getitem__(self, place: int | slice) -> Segment | tuple[Segment, ...]:
        """Return a step, or some."""
        return self._made[place]

    def __len__(self) -> int:
        """Return how many steps there are."""
        return len(self._made)

    def __eq__(self, other: object) -> bool:
        """Say whether another path has the same steps."""
        return isinstance(other, Sequence) and self._made == tuple(other)

    def __hash__(self) -> int:
        """Be told apart by the steps."""
        return hash(self._made)


@dataclass(frozen=True, slots=True)
class ShapeBox:
    """A drawn shape: a motif, a frame, the bars of a code. It is filled, or drawn with a line of a thickness."""

    rect: Rect
    path: Sequence[Segment]
    colour: str
    stroke: float = 0.0
    clips: bool = False
    """Whether what leaves the rectangle is cut off."""
    bleeds: bool = False
    alternative: str = ""
    """What a screen reader says of it; empty for mere ornament."""


Box = FillBox | RuleBox | PictureBox | TextBox | ShapeBox


@dataclass(frozen=True, slots=True)
class Rest:
    """A text of a piece that was longer than its place."""

    piece_id: str
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Group:
    """Boxes that belong together for a screen reader: a piece (Sect), a Table, its rows (TR) and cells (TD)."""

    kind: str
    first: int
    """The place of its first box among those of the page."""
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """A laid out page: trimmed size, boxes in drawing order, and what did not fit as it should."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    label: str = ""
    notes: tuple[Sentence, ...] = ()
    piece_ids: tuple[str, ...] = ()
    cells: tuple[Rect, ...] = ()
    """Where each of the pieces stands, for the preview."""
    rests: tuple[Rest, ...] = ()
    """Texts that found no room and are printed whole at the end of the pieces."""
    groups: tuple[Group, ...] = ()
