"""How a catalog leaves the house: for which printer or screen, in which colours, on which sheet, how large."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.errors import InvalidValueError

LARGEST_BLEED_MM = Decimal(9)
"""Crop marks stand a millimetre off the bleed and ten off the trim."""
INK_LIMITS = (200, 400)
PAPER_SIDES_MM = (Decimal(40), Decimal(1200))
USUAL_PPI = 300
"""What print shops ask of photographs; more makes files heavy and pages no sharper."""
PPI_LIMITS = (150, 1200)


class Standard(StrEnum):
    """What kind of PDF is written."""

    PLAIN = "pdf"
    X4 = "x4"
    X1A = "x1a"

    @property
    def is_press(self) -> bool:
        """Whether print shops check it by the rules of PDF/X."""
        return self is not Standard.PLAIN


class Colours(StrEnum):
    """In which colours pictures are written."""

    RGB = "rgb"
    CMYK = "cmyk"


@dataclass(frozen=True, slots=True)
class PrintProfile:
    """The wishes of one print shop, or of a screen."""

    id: str
    name: str
    paper: Paper | None = None
    """Trimmed size; None takes the catalog's own, and so do bleed and marks."""
    standard: Standard = Standard.PLAIN
    colours: Colours = Colours.RGB
    spine_mm: Decimal = Decimal(0)
    """What is added to the page on the side that is bound."""
    page_multiple: int = 1
    ink_limit: int = 320
    """The most ink on one spot, all four colours together, in percent."""
    icc_digest: str = ""
    """The shop's own colour profile; empty takes FOGRA39."""
    condition: str = ""
    """The name of the printing condition, as the shop's colour profile says it."""
    has_links: bool = True
    target_mb: Decimal | None = None
    """The file shall be no larger than this; pictures become smaller for it."""
    most_ppi: int = 0
    """To how many pixels an inch of paper finer pictures are sampled down; 0 leaves them as they are."""

    @property
    def uses_ink(self) -> bool:
        """Whether type and areas are written in the colours of ink."""
        return self.standard.is_press or self.colours is Colours.CMYK


_BLEED = Decimal(3)
_LANDSCAPE = PAPERS["A4 landscape"]
BUILT_IN = (
    PrintProfile("screen", "Screen"),
    PrintProfile("slides", "Screen, landscape", paper=_LANDSCAPE),
    PrintProfile("email", "E-mail, 8 MB", target_mb=Decimal(8)),
    PrintProfile("whatsapp", "WhatsApp, 3 MB", target_mb=Decimal(3)),
    PrintProfile("office", "Office printer", paper=PAPERS["A4"], most_ppi=USUAL_PPI),
    PrintProfile(
        "x4",
        "Print shop, PDF/X-4",
        paper=Paper("A4", Decimal(210), Decimal(297), _BLEED, crop_marks=True),
        standard=Standard.X4,
        has_links=False,
        most_ppi=USUAL_PPI,
    ),
    PrintProfile(
        "x1a",
        "Print shop, PDF/X-1a",
        paper=Paper("A4", Decimal(210), Decimal(297), _BLEED, crop_marks=True),
        standard=Standard.X1A,
        colours=Colours.CMYK,
        page_multiple=4,
        has_links=False,
        most_ppi=USUAL_PPI,
    ),
)
"""The profiles that every workshop has; those of print shops are kept in its library."""
AS_IT_IS = BUILT_IN[0]


def check_profile(profile: PrintProfile) -> PrintProfile:
    """Return a profile that can be printed, with what its standard asks for put right.

    Raises:
        InvalidValueError: saying what to type instead.
    """
    name = " ".join(profile.name.split())
    if not name:
        raise InvalidValueError("Give the print shop a name.")
    paper = profile.paper
    if paper is not None:
        _check_paper(paper)
    if profile.page_multiple not in {1, 2, 4, 8, 16}:
        raise InvalidValueError("Booklets are made of 2, 4, 8 or 16 pages at a time. Choose one of these.")
    if not INK_LIMITS[0] <= profile.ink_limit <= INK_LIMITS[1]:
        raise InvalidValueError("The limit of ink lies between 200 and 400 %. Ask the print shop for theirs.")
    if not Decimal(0) <= profile.spine_mm <= Decimal(40):
        raise InvalidValueError("The spine margin lies between 0 and 40 mm.")
    if profile.most_ppi and not PPI_LIMITS[0] <= profile.most_ppi <= PPI_LIMITS[1]:
        raise InvalidValueError("Pictures are printed with 150 to 1200 pixels to the inch; 300 is usual.")
    if profile.target_mb is not None and profile.target_mb <= 0:
        raise InvalidValueError("The size of the file must be more than zero, for example 8 MB.")
    colours = Colours.CMYK if profile.standard is Standard.X1A else profile.colours
    has_links = profile.has_links and not profile.standard.is_press
    target = None if profile.standard.is_press else profile.target_mb
    return replace(profile, name=name, colours=colours, has_links=has_links, target_mb=target)


def _check_paper(paper: Paper) -> None:
    low, high = PAPER_SIDES_MM
    if not (low <= paper.width_mm <= high and low <= paper.height_mm <= high):
        raise InvalidValueError("A page is between 40 and 1200 mm wide and high. Type its size in millimetres.")
    if not Decimal(0) <= paper.bleed_mm <= LARGEST_BLEED_MM:
        raise InvalidValueError("The bleed lies between 0 and 9 mm; most print shops want 3.")
