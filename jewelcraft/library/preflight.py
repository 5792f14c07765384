"""Look at laid out pages the way a print shop does: pictures, bleed, safe margins, inks of small type, thin lines."""

from __future__ import annotations

from functools import lru_cache
from math import dist
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import RuleBox
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.text.scripts import missing_glyphs
from jewelcraft.domain.preflight import Finding
from jewelcraft.domain.preflight import Severity
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    from jewelcraft.catalog.boxes import Box
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.pdf_colour import InkColours
    from jewelcraft.domain.print_profile import PrintProfile

LEAST_PPI = 200
"""Photographs with fewer pixels to the inch look soft in print."""
LOUD_PPI = 150
"""Fewer than these, and every buyer sees the pixels."""
_POINTS_PER_INCH = 72
_SAFE_MM = 3.0
_NEAR_MM = 0.5
_SMALL_TYPE = 8.0
_MANY_INKS = 3
_LEAST_INK = 0.08
_THINNEST = 0.25
_MOST_SIGNS = 8
_FAR_COLOUR = 80.0
"""So far from each other in red, green and blue two colours are seen as different by everybody."""
_MOST_QUOTED = 40


class PageChecker:
    """Checks the pages of one document for one printer."""

    def __init__(
        self, profile: PrintProfile, icc: bytes, bleed_mm: float, read: Callable[[str], bytes] | None = None
    ) -> None:
        self._profile = profile
        self._bleed = bleed_mm
        self._read = read
        self._blurred: set[str] = set()
        self._seen_colours: set[str] = set()
        self._seen_signs: set[str] = set()
        self._inks = _inks(profile, icc) if profile.uses_ink else None

    def document(self) -> Iterator[Finding]:
        """Yield what is wrong whatever the pages show."""
        if self._profile.standard.is_press and not self._bleed:
            yield Finding(
                Severity.STOP,
                sentence("There is no bleed. Print shops cut a little askew; set 3 mm."),
            )

    def page(self, page: Page, index: int) -> Iterator[Finding]:
        """Yield what is to be looked at on a page, each culprit once."""
        seen: set[str] = set()
        for box in page.boxes:
            for finding in self._box(box, page, index):
                if str(finding.text) not in seen:
                    seen.add(str(finding.text))
                    yield finding

    def _box(self, box: Box, page: Page, index: int) -> Iterator[Finding]:
        piece_id = piece_at(page, box.rect)
        if isinstance(box, PictureBox):
            yield from _picture(box, page, index, piece_id)
        if isinstance(box, TextBox):
            yield from _signs(box, index, piece_id)
        if not self._profile.standard.is_press:
            return
        if isinstance(box, PictureBox | FillBox) and not box.bleeds and _touches(box.rect, page):
            text = sentence("Something ends at the edge of the paper without bleed and may leave a white line.")
            yield Finding(Severity.STOP, text, index, piece_id)
        if isinstance(box, TextBox) and box.paragraph.lines and not _inside(box.rect, page):
            text = sentence("Text stands nearer than 3 mm to the edge and may be cut: “{text}”.", text=_words(box))
            yield Finding(Severity.WARN, text, index, piece_id)
        yield from self._colours(box, index)
        if isinstance(box, PictureBox) and box.picture.lightness >= 0:
            yield from self._sign(box, index)
        if isinstance(box, TextBox):
            yield from self._small_type(box, index, piece_id)
        if isinstance(box, RuleBox | ShapeBox) and 0 < _line(box) < _THINNEST:
            yield Finding(Severity.WARN, sentence("A line is thinner than a quarter of a point."), index, piece_id)

    def _colours(self, box: Box, index: int) -> Iterator[Finding]:
        """Yield colours of areas and type that no ink can show, each once in a document."""
        colour = _colour(box)
        if self._inks is None or not colour or colour in self._seen_colours:
            return
        self._seen_colours.add(colour)
        if _distance(colour, self._inks.printed(colour)) > _FAR_COLOUR:
            text = sentence("The colour {colour} is brighter than ink can be and prints duller.", colour=colour)
            yield Finding(Severity.WARN, text, index)

    def _sign(self, box: PictureBox, index: int) -> Iterator[Finding]:
        """Yield a sign whose shadow or glow a press would print hard."""
        digest = box.picture.digest
        if self._read is None or digest in self._seen_signs:
            return
        self._seen_signs.add(digest)
        from jewelcraft.images.sign import sign_mask

        mask = sign_mask(self._read(digest))
        if mask is not None and mask.has_soft_parts:
            text = sentence("The sign has a shadow or a glow, which prints hard here. Take one with clean edges.")
            yield Finding(Severity.WARN, text, index, digest=digest)

    def _small_type(self, box: TextBox, index: int, piece_id: str) -> Iterator[Finding]:
        """Yield small type in inks that may slip, each colour of the look once in a document."""
        colour = box.paragraph.style.colour
        if self._inks is None or colour in self._blurred or not _is_blurred(box, self._inks):
            return
        self._blurred.add(colour)
        text = sentence(
            "Small type in three or four inks may look blurred: “{text}”. Make it larger, or give it a plainer colour.",
            text=_words(box),
        )
        yield Finding(Severity.WARN, text, index, piece_id)


def ppi(box: PictureBox) -> int:
    """Return how many pixels of a picture fall on an inch of paper."""
    across = box.picture.width / box.rect.width
    down = box.picture.height / box.rect.height
    nearness = max(box.picture.zoom, 100) / 100
    return round(_POINTS_PER_INCH * (min(across, down) if box.fills else max(across, down)) / nearness)


def piece_at(page: Page, rect: Rect) -> str:
    """Return the piece in whose cell a box stands, or nothing."""
    x, y = rect.x + rect.width / 2, rect.y + rect.height / 2
    for piece_id, cell in zip(page.piece_ids, page.cells, strict=False):
        if cell.x <= x <= cell.right and cell.y <= y <= cell.bottom:
            return piece_id
    return ""


def _picture(box: PictureBox, page: Page, index: int, piece_id: str) -> Iterator[Finding]:
    dense = ppi(box)
    if dense >= LEAST_PPI or min(page.width, page.height) <= 0:
        return
    is_loud = dense < LOUD_PPI
    text = (
        sentence("The picture {name} has only {ppi} pixels to the inch here. Take a larger one.")
        if is_loud
        else sentence("The picture {name} has {ppi} pixels to the inch here and may look soft.")
    )
    named = sentence(text.template, name=box.picture.alt or "?", ppi=dense)
    yield Finding(Severity.STOP if is_loud else Severity.WARN, named, index, piece_id, box.picture.digest)


def _signs(box: TextBox, index: int, piece_id: str) -> Iterator[Finding]:
    """Yield the signs that would be printed as empty boxes."""
    signs = _unknown_signs("".join([line.text for line in box.paragraph.lines]))
    if signs:
        text = sentence("No font shows {signs}. Replace them in “{text}”.", signs=signs, text=_words(box))
        yield Finding(Severity.STOP, text, index, piece_id)


@lru_cache(maxsize=4096)
def _unknown_signs(text: str) -> str:
    return " ".join(missing_glyphs([text])[:_MOST_SIGNS])


def _touches(rect: Rect, page: Page) -> bool:
    near = mm(_NEAR_MM)
    if rect.width <= 0 or rect.height <= 0:
        return False
    edges = (rect.x, rect.y, page.width - rect.right, page.height - rect.bottom)
    return any(-near <= edge <= near for edge in edges)


def _inside(rect: Rect, page: Page) -> bool:
    safe = mm(_SAFE_MM) - 0.01
    return rect.y >= safe and rect.bottom <= page.height - safe and rect.x >= safe and rect.right <= page.width - safe


def _inks(profile: PrintProfile, icc: bytes) -> InkColours:
    from jewelcraft.catalog.pdf_colour import InkColours
    from jewelcraft.images.press import press

    return InkColours(press(icc, profile.ink_limit))


def _is_blurred(box: TextBox, inks: InkColours) -> bool:
    style = box.paragraph.style
    if style.size >= _SMALL_TYPE or not box.paragraph.lines:
        return False
    return sum(ink > _LEAST_INK for ink in inks.type_inks(style.colour)) >= _MANY_INKS


def _colour(box: Box) -> str:
    if isinstance(box, TextBox):
        return box.paragraph.style.colour if box.paragraph.lines else ""
    return "" if isinstance(box, PictureBox) else box.colour


def _distance(one: str, other: str) -> float:
    parts = [[int(colour[place : place + 2], 16) for place in (1, 3, 5)] for colour in (one, other)]
    return dist(*parts)


def _words(box: TextBox) -> str:
    text = box.paragraph.lines[0].text.strip()
    return text if len(text) <= _MOST_QUOTED else f"{text[:_MOST_QUOTED].rstrip()}…"


def _line(box: RuleBox | ShapeBox) -> float:
    return box.thickness if isinstance(box, RuleBox) else box.stroke
