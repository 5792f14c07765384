"""Turn a laid out page into PDF operators and write it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.boxes import Box
from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import Page
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import RuleBox
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.pdf_colour import OVERPRINT
from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import as_written
from jewelcraft.catalog.pdf_file import dictionary
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_pictures import left_out
from jewelcraft.catalog.pdf_text import number
from jewelcraft.catalog.pdf_text import placed
from jewelcraft.catalog.picture_sizes import bled
from jewelcraft.catalog.picture_sizes import covering
from jewelcraft.catalog.picture_sizes import wanted_pixels
from jewelcraft.catalog.structure import tree
from jewelcraft.domain.errors import PictureRefusedError

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Segment
    from jewelcraft.catalog.pdf_document import PdfDocument
    from jewelcraft.catalog.structure import Node
    from jewelcraft.catalog.text.paragraph import Line

_MARK_LENGTH_MM = 5.0
_MARK_THICKNESS = 0.25
_PRINTED_LINK = 4
_LINK = b"\n".join(
    (
        *(b"<</Type /Annot", b"/Subtype /Link", b"/Rect [ %b %b %b %b ]", b"/Border [ 0 0 0 ]", b"/F %d"),
        *(b"/Contents %b", b"/StructParent %d", b"%b>>"),
    )
)
_THINNEST_PRINTED = 0.25


def ask_pictures(document: PdfDocument, page: Page, index: int) -> None:
    """Let the pictures of a page be read that will be drawn after others."""
    left = document.left_of(document.pages[index])
    for box in page.boxes:
        if isinstance(box, PictureBox):
            rect = bled(box.rect, page, document.bleed, left, document.spine - left) if box.bleeds else box.rect
            document.pictures.ask(box.picture, wanted_pixels(document.output, box, rect))


def draw_page(document: PdfDocument, page: Page, index: int) -> None:
    """Draw and write one page of a document whose pages are reserved."""
    reference = document.pages[index]
    canvas = PageCanvas(document, page, document.tags.begin_page(reference), reference)
    operators = canvas.operators()
    if page.label:
        document.add_outline(page.label, reference)
    document.file.write(dictionary(canvas.entries(operators)), reference)


def draw_blank(document: PdfDocument, place: int) -> None:
    """Draw and write a sheet side without words; on coloured paper it has the colour of the others."""
    reference = document.sheets[place]
    paper = document.content.paper
    page = Page(mm(float(paper.width_mm)), mm(float(paper.height_mm)), ())
    canvas = PageCanvas(document, page, document.tags.begin_page(reference), reference)
    document.file.write(dictionary(canvas.entries(canvas.operators())), reference)


class PageCanvas:
    """Gathers the operators and resources of one page."""

    def __init__(self, document: PdfDocument, page: Page, structure: int, reference: Any) -> None:
        self._document = document
        self._page = page
        self._structure = structure
        self._reference = reference
        self._used_fonts: dict[str, Any] = {}
        self._used_images: dict[str, Any] = {}
        self._links: list[Any] = []
        self._colours = document.colours
        self._overprints = False
        self._left = document.left_of(reference)
        self._right = document.spine - self._left

    def operators(self) -> str:
        """Return the operators of all boxes, and of the crop marks where they are wanted."""
        margin = self._document.margin
        across = margin + self._left
        parts = [f"1 0 0 1 {number(across)} {number(margin)} cm"] if across or margin else []
        parts += self._spine_ground()
        parts += self._drawn(0, len(self._page.boxes), tree(self._page))
        if self._document.content.paper.crop_marks:
            parts.append(self._crop_marks())
        return "\n".join(parts)

    def entries(self, operators: str) -> dict[str, Any]:
        """Return the entries of the page object."""
        document = self._document
        margin, bleed = document.margin, document.bleed
        width, height = self._page.width + document.spine, self._page.height
        trim = [margin, margin, margin + width, margin + height]
        resources = {
            "ExtGState": dictionary({OVERPRINT: document.overprint()}) if self._overprints else None,
            "Font": dictionary(self._used_fonts) if self._used_fonts else None,
            "XObject": dictionary(self._used_images) if self._used_images else None,
        }
        return {
            "Type": name("Page"),
            "Parent": document.page_tree,
            "MediaBox": array([0, 0, width + 2 * margin, height + 2 * margin]),
            "TrimBox": array(trim),
            "BleedBox": array([trim[0] - bleed, trim[1] - bleed, trim[2] + bleed, trim[3] + bleed]),
            "Resources": dictionary(resources),
            "Contents": document.file.write_stream(operators.encode("ascii")),
            "StructParents": self._structure,
            "Tabs": name("S") if self._links else None,
            "Annots": array(self._links) if self._links else None,
        }

    def _drawn(self, first: int, end: int, nodes: tuple[Node, ...]) -> list[str]:
        """Return the operators of some boxes, with the groups that they stand in."""
        boxes, tags = self._page.boxes, self._document.tags
        parts: list[str] = []
        for node in nodes:
            parts += [self._draw(box) for box in boxes[first : node.first]]
            tags.begin_group(node.kind)
            parts += self._drawn(node.first, node.end, node.children)
            tags.end_group()
            first = node.end
        return parts + [self._draw(box) for box in boxes[first:end]]

    def _draw(self, box: Box) -> str:
        match box:
            case FillBox():
                return self._fill(box)
            case RuleBox():
                return self._rule(box)
            case PictureBox():
                return self._picture(box)
            case TextBox():
                return self._text(box)
            case ShapeBox():
                return self._shape(box)

    def _bled(self, rect: Rect) -> Rect:
        """Return a rectangle that touches the trim extended to the bleed."""
        return bled(rect, self._page, self._document.bleed, self._left, self._right)

    def _rect_operator(self, rect: Rect) -> str:
        place = f"{number(rect.x)} {number(self._page.height - rect.bottom)}"
        return f"{place} {number(rect.width)} {number(rect.height)} re"

    def _fill(self, box: FillBox) -> str:
        rect = self._bled(box.rect) if box.bleeds else box.rect
        return f"/Artifact BMC {self._colours.fill(box.colour)} {self._rect_operator(rect)} f EMC"

    def _spine_ground(self) -> list[str]:
        """Fill what the binding adds, and a blank page, with the colour of the paper where that is not white."""
        colour = self._document.content.look.colour("paper")
        if colour.upper() == "#FFFFFF" or not (self._document.spine or not self._page.boxes):
            return []
        whole = Rect(0, 0, self._page.width, self._page.height)
        return [self._fill(FillBox(whole, colour, bleeds=True))]

    def _thickness(self, box: RuleBox) -> float:
        """Return how thick a line is: a press needs a quarter of a point."""
        return max(box.thickness, _THINNEST_PRINTED) if self._colours.uses_ink else box.thickness

    def _rule(self, box: RuleBox) -> str:
        y = self._page.height - box.rect.y
        line = f"{number(box.rect.x)} {number(y)} m {number(box.rect.right)} {number(y - box.rect.height)} l S"
        return f"/Artifact BMC {self._colours.stroke(box.colour)} {number(self._thickness(box))} w {line} EMC"

    def _shape(self, box: ShapeBox) -> str:
        path = shape_path(tuple(box.path), self._page.height)
        if box.stroke:
            thickness = max(box.stroke, _THINNEST_PRINTED) if self._colours.uses_ink else box.stroke
            drawn = f"{self._colours.stroke(box.colour)} {number(thickness)} w {path} S"
        else:
            # Bars and modules are type: black alone, so that a scanner's red light sees them sharp.
            paint = self._colours.text if box.alternative else self._colours.fill
            drawn = f"{paint(box.colour)} {path} f"
        clip = f"{self._rect_operator(self._bled(box.rect) if box.bleeds else box.rect)} W n " if box.clips else ""
        drawn = f"q {clip}{drawn} Q"
        if box.alternative:
            return self._document.tags.mark("Figure", drawn, alternative=box.alternative)
        return f"/Artifact BMC {drawn} EMC"

    def _picture(self, box: PictureBox) -> str:
        rect = self._bled(box.rect) if box.bleeds else box.rect
        try:
            image = self._document.pictures.place(box.picture, wanted_pixels(self._document.output, box, rect))
        except PictureRefusedError:
            self._document.notes.append(left_out(box.picture))
            return self._fill(FillBox(rect, self._document.content.look.colour("ground")))
        self._used_images[image.resource] = image.reference
        if box.fills:
            full = covering(rect, image.width, image.height, box.picture)
            drawn = f"q {self._rect_operator(rect)} W n {image.operators(full, self._page.height)} Q"
        else:
            drawn = image.operators(rect, self._page.height)
        if box.picture.alt:
            drawn = self._document.tags.mark("Figure", drawn, alternative=box.picture.alt)
        else:
            drawn = f"/Artifact BMC {drawn} EMC"
        if not box.frame:
            return drawn
        return f"{drawn} /Artifact BMC {self._colours.stroke(box.frame)} 0.4 w {self._rect_operator(rect)} S EMC"

    def _text(self, box: TextBox) -> str:
        document = self._document
        style, language = box.paragraph.style, box.paragraph.language
        parts = []
        y = box.rect.y
        for line in box.paragraph.lines:
            place = (_start(box, line), self._page.height - y - line.above)
            runs = document.lines.runs(line.text, style, language)
            self._used_fonts.update([(run.font.resource, run.font.reference) for run in runs if run.font])
            parts.append(placed(runs, place))
            y += line.height
        drawn = f"{self._colours.text(style.colour)} BT {' '.join(parts)} ET"
        if self._colours.overprints(style.colour):
            self._overprints = True
            drawn = f"q /{OVERPRINT} gs {drawn} Q"
        if not box.role:
            return f"/Artifact BMC {drawn} EMC"
        link = self._link(box) if box.link and document.output.profile.has_links else None
        return document.tags.mark(box.role, drawn, language=language, annotation=link)

    def _link(self, box: TextBox) -> Any:
        document, file = self._document, self._document.file
        margin, left = document.margin, document.margin + self._left
        low = self._page.height - box.rect.bottom + margin
        if box.link.startswith("#"):
            target = b"/Dest [ %d 0 R /Fit ]" % document.pages[int(box.link[1:])].number
        else:
            target = b"/A <</S /URI\n/URI %b>>" % file.text(box.link)
        corners = (box.rect.x + left, low, box.rect.right + left, low + box.rect.height)
        words = file.text(box.paragraph.lines[0].text)
        # An index has thousands of these, so they are put together by hand.
        places = (
            *(as_written(corner, None) for corner in corners),
            _PRINTED_LINK,
            words,
            document.tags.next_key,
            target,
        )
        self._links.append(file.write(_LINK % places))
        return self._links[-1]

    def _crop_marks(self) -> str:
        away, length = self._document.bleed + mm(1), mm(_MARK_LENGTH_MM)
        left, right, height = -self._left, self._page.width + self._right, self._page.height
        lines = []
        for x in (left, right):
            lines += [(x, -away, x, -away - length), (x, height + away, x, height + away + length)]
        for y in (0.0, height):
            lines += [(left - away, y, left - away - length, y), (right + away, y, right + away + length, y)]
        drawn = " ".join(f"{' '.join(map(number, line[:2]))} m {' '.join(map(number, line[2:]))} l S" for line in lines)
        return f"/Artifact BMC {self._colours.registration} {_MARK_THICKNESS} w {drawn} EMC"


@lru_cache(maxsize=64)
def shape_path(path: tuple[Segment, ...], page_height: float) -> str:
    """Return the operators of a path whose y grows downwards."""
    parts = []
    for step, points in path:
        turned = (page_height - point if place % 2 else point for place, point in enumerate(points))
        parts.append(" ".join([*map(number, turned), step]))
    return " ".join(parts)


def _start(box: TextBox, line: Line) -> float:
    spare = box.rect.width - line.width
    return box.rect.x + {"left": 0.0, "centre": spare / 2, "right": spare}[box.align]
