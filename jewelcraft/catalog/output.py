"""How pages are written into a file: the profile of a printer or screen, its colours, and how large pictures are."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import mm
from jewelcraft.domain.print_profile import AS_IT_IS
from jewelcraft.domain.print_profile import Colours
from jewelcraft.domain.print_profile import PrintProfile

if TYPE_CHECKING:
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.page_plan import Plan

FOGRA39 = "FOGRA39"
FEW_PICTURES = 12
"""So few are made ready faster than processes start."""
BLANK = -1
"""A sheet side that shows no page of the plan."""


NEWEST_WAY = 2
"""How pictures are made ready; a better way gets the next number, so that a reprint goes its own old one."""
_POINTS_PER_INCH = 72
_FINEST_PPI = 1200
_SMALL_POINTS = mm(42)
_SMALL_PIXELS = 512
_PIXEL_STEP = 32
_OLD_PPI = 300
_OLD_SIZES = (512, 700, 900, 1100, 1300, 1600, 2000, 2500, 3000, 3600, 4400)


@dataclass(frozen=True, slots=True)
class PictureStep:
    """How far pictures are made smaller for a file of limited size."""

    longest: int
    quality: int
    ppi: int = 0
    """How many pixels an inch of the page gets; 0, as in editions of older programs, looks at `longest` alone."""

    def pixels(self, finest: int) -> int:
        """Return how long a picture becomes that would have so many pixels at the finest step."""
        return min(self.longest, max(8, -(-finest * self.ppi // _FINEST_PPI)))


FINEST = PictureStep(6000, 95, _FINEST_PPI)
"""So fine that hardly a picture gains by more."""


@dataclass(frozen=True, slots=True)
class Output:
    """Everything about a file that is not its content."""

    profile: PrintProfile = AS_IT_IS
    icc: bytes = b""
    """The colour profile of the press; needed where the profile uses ink."""
    pictures: PictureStep | None = None
    way: int = NEWEST_WAY
    """How pictures are made ready: the way of the program that made the edition."""
    from_copies: bool = False
    """Whether small pictures are made from the copies that the library keeps of each, not from the originals."""
    screen_pixels: float = 0.0
    """How many pixels of a screen a point gets in a preview, whose pictures need be no finer; 0 for files."""

    @property
    def is_limited(self) -> bool:
        """Whether pictures are written last, so small that the file keeps within its size."""
        return self.pictures is not None and self.pictures.ppi > 0

    def picture_pixels(self, points: float, seen: float) -> int | None:
        """Return how long a picture need be at most that is `points` long; None takes it as it is.

        `seen` is how much of it shows.
        """
        if self.screen_pixels:
            return round(points * self.screen_pixels)
        if self.is_limited:
            return ceil(points * _FINEST_PPI / _POINTS_PER_INCH)
        is_press = self.profile.standard.is_press or self.profile.colours is Colours.CMYK
        if self.way > 1 and (is_press or self.profile.most_ppi):
            wanted = ceil(points / _POINTS_PER_INCH * self.profile.most_ppi / _PIXEL_STEP) * _PIXEL_STEP
            return wanted or None
        if seen <= _SMALL_POINTS:
            return _SMALL_PIXELS
        if self.profile.colours is not Colours.CMYK:
            return None
        # Pictures are converted anyway, so they need not be larger than the paper can show.
        wanted_size = points / _POINTS_PER_INCH * _OLD_PPI
        return next((size for size in _OLD_SIZES if size >= wanted_size), None)

    def fitted(self, content: CatalogContent) -> CatalogContent:
        """Return the content on the paper of this output, without what the binding takes."""
        paper = self.profile.paper or content.paper
        if self.profile.spine_mm:
            paper = replace(paper, width_mm=paper.width_mm - self.profile.spine_mm)
        return replace(content, paper=paper)

    def left_of(self, place: int) -> float:
        """Return how many points the binding takes at the left of a page; the first one of a booklet is a right one."""
        return 0.0 if place % 2 else mm(float(self.profile.spine_mm))

    def order(self, plan: Plan) -> list[int]:
        """Return the pages in the order of the sheets, blank ones before a back cover or at the end."""
        pages = list(range(len(plan.pages)))
        blank = [BLANK] * (-len(pages) % self.profile.page_multiple)
        place = len(pages) - 1 if plan.pages[-1].kind == "back" else len(pages)
        return [*pages[:place], *blank, *pages[place:]]
