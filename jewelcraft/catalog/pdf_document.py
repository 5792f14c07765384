"""What all pages of a PDF share, and what a document has once: pages, fonts, structure, outline, dates."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.boxes import sheet_margin
from jewelcraft.catalog.late_pictures import LatePictures
from jewelcraft.catalog.output import Output
from jewelcraft.catalog.pdf_colour import colours_of
from jewelcraft.catalog.pdf_file import PdfFile
from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import dictionary
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_file import text_string
from jewelcraft.catalog.pdf_fonts import EmbeddedFont
from jewelcraft.catalog.pdf_metadata import info
from jewelcraft.catalog.pdf_metadata import pdf_version
from jewelcraft.catalog.pdf_metadata import write_metadata
from jewelcraft.catalog.pdf_metadata import write_output_intents
from jewelcraft.catalog.pdf_pictures import PictureStore
from jewelcraft.catalog.pdf_tags import StructureTree
from jewelcraft.catalog.pdf_tags import language_tag
from jewelcraft.catalog.pdf_text import LineWriter
from jewelcraft.domain.work import NoProgress

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.output import PictureStep
    from jewelcraft.catalog.pdf_file import Stream
    from jewelcraft.catalog.text.shaping import Typeface
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress


@dataclass(frozen=True, slots=True)
class _Outline:
    title: str
    page: Any


class PdfDocument:
    """What the pages of a PDF share: the file, pictures, fonts, structure and outline."""

    def __init__(
        self,
        content: CatalogContent,
        stream: Stream,
        pictures: Callable[[str], bytes],
        output: Output | None = None,
    ) -> None:
        self.content = content
        self.output = output or Output()
        standard = self.output.profile.standard
        self.file = PdfFile(stream, pdf_version(standard))
        self.colours = colours_of(self.output)
        kind = LatePictures if self.output.is_limited else PictureStore
        self.pictures = kind(self.file, pictures, self.output)
        self.tags = StructureTree(self.file, content.language)
        self.fonts: dict[Typeface, EmbeddedFont] = {}
        # What the writer is given leads not back to the document, so that all of it is let go of at once.
        self.lines = LineWriter(partial(_font, self.fonts, self.file))
        self.page_tree = self.file.reserve()
        self.pages: list[Any] = []
        self.sheets: list[Any] = []
        """All pages in the order of the sheets, blank ones among them."""
        self.notes: list[Sentence] = []
        """What drawing brought to light."""
        self._outline: list[_Outline] = []
        self.bleed = mm(float(content.paper.bleed_mm))
        self.margin = sheet_margin(content.paper)
        self.spine = mm(float(self.output.profile.spine_mm))
        self._overprint: Any = None
        self._first = 0

    def reserve_pages(self, order: list[int]) -> None:
        """Know the references of all pages, so that links may lead forward; `order` is that of the sheets."""
        self.sheets = [self.file.reserve() for _ in order]
        self.pages = [self.sheets[order.index(index)] for index in range(max(order) + 1)]

    def reserve_single(self, count: int, index: int) -> None:
        """Let one page stand for all of a plan, as in a preview; its links stay on it."""
        self.pages = [self.file.reserve()] * count
        self.sheets = self.pages[:1]
        self._first = index

    def left_of(self, page: Any) -> float:
        """Return how many points the binding takes at the left of a page."""
        return self.output.left_of(self._first + self.sheets.index(page))

    def overprint(self) -> Any:
        """Return the graphics state in which black type is printed over its ground."""
        if self._overprint is None:
            state = {"Type": name("ExtGState"), "OP": "true", "op": "true", "OPM": 1}
            self._overprint = self.file.write(dictionary(state))
        return self._overprint

    def add_outline(self, title: str, page: Any) -> None:
        """List a page in the outline."""
        self._outline.append(_Outline(title, page))

    def finish(self, most_bytes: int | None = None, progress: Progress | None = None) -> PictureStep | None:
        """Write fonts, structure, outline and what else a document has once; return how small pictures became.

        Raises:
            FileTooLarge: when pictures cannot be so small that the file keeps within `most_bytes`.
        """
        for font in self.fonts.values():
            font.write(self.file)
        kids = self.sheets
        pages = {"Type": name("Pages"), "Kids": array(kids), "Count": len(kids)}
        self.file.write(dictionary(pages), self.page_tree)
        content, standard = self.content, self.output.profile.standard
        catalog = {
            "Type": name("Catalog"),
            "Pages": self.page_tree,
            "Metadata": write_metadata(self.file, content, standard, is_accessible=self._is_accessible()),
            "OutputIntents": write_output_intents(self.file, self.output),
            "Lang": text_string(language_tag(content.language)),
            "MarkInfo": dictionary({"Marked": "true"}),
            "StructTreeRoot": self.tags.write(),
            "Outlines": self._write_outline(),
            "ViewerPreferences": dictionary({"DisplayDocTitle": "true"}),
            "PageMode": name("UseOutlines" if len(self._outline) > 1 else "UseNone"),
        }
        ends = self.file.write(dictionary(catalog)), self.file.write(info(content, standard))
        room = None if most_bytes is None else most_bytes - self.file.size_at_end
        step = self.pictures.settle(room, progress or NoProgress())
        self.notes += self.pictures.notes
        self.file.finish(*ends)
        return step

    def _is_accessible(self) -> bool:
        """Say whether all can be read aloud in its order: it has a title, and no letter is missing in its fonts."""
        has_all_letters = all(font.has_all_letters for font in self.fonts.values())
        return self.tags.is_sound and has_all_letters and bool(self.content.title.text.strip())

    def _write_outline(self) -> Any:
        if not self._outline:
            return None
        root = self.file.reserve()
        items = [self.file.reserve() for _ in self._outline]
        for place, (entry, item) in enumerate(zip(self._outline, items, strict=True)):
            fields = {
                "Title": text_string(entry.title),
                "Parent": root,
                "Prev": items[place - 1] if place else None,
                "Next": items[place + 1] if place + 1 < len(items) else None,
                "Dest": array([entry.page, name("Fit")]),
            }
            self.file.write(dictionary(fields), item)
        fields = {"Type": name("Outlines"), "First": items[0], "Last": items[-1], "Count": len(items)}
        return self.file.write(dictionary(fields), root)


def _font(fonts: dict[Typeface, EmbeddedFont], file: PdfFile, face: Typeface) -> EmbeddedFont:
    if face not in fonts:
        fonts[face] = EmbeddedFont(face, f"F{len(fonts) + 1}", file.reserve())
    return fonts[face]
