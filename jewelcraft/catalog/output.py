"""How pages are written into a file: the profile of a printer or screen, its colours, and how large pictures are."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import mm
from jewelcraft.domain.print_profile import AS_IT_IS
from jewelcraft.domain.print_profile import PrintProfile

if TYPE_CHECKING:
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.page_plan import Plan

FOGRA39 = "FOGRA39"
BLANK = -1
"""A sheet side that shows no page of the plan."""


@dataclass(frozen=True, slots=True)
class PictureStep:
    """How far pictures are made smaller for a file of limited size."""

    longest: int
    quality: int


STEPS = (
    *(PictureStep(2000, 86), PictureStep(1600, 84), PictureStep(1300, 82), PictureStep(1100, 80)),
    *(PictureStep(900, 78), PictureStep(760, 75), PictureStep(640, 72), PictureStep(540, 68)),
    *(PictureStep(450, 64), PictureStep(380, 58), PictureStep(320, 52), PictureStep(260, 46)),
    *(PictureStep(200, 40), PictureStep(150, 34), PictureStep(110, 28)),
)
"""From the finest to what can hardly be recognised; the first that keeps the file small enough is taken."""


@dataclass(frozen=True, slots=True)
class Output:
    """Everything about a file that is not its content."""

    profile: PrintProfile = AS_IT_IS
    icc: bytes = b""
    """The colour profile of the press; needed where the profile uses ink."""
    pictures: PictureStep | None = None
    from_copies: bool = False
    """Whether small pictures are made from the copies that the library keeps of each, not from the originals."""
    screen_pixels: float = 0.0
    """How many pixels of a screen a point gets in a preview, whose pictures need be no finer; 0 for files."""

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
