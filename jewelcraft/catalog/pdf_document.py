"""What all pages of a PDF share, and what a document has once: pages, fonts, structure, outline, dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.boxes import sheet_margin
from jewelcraft.catalog.pdf_file import PdfFile
from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import date_string
from jewelcraft.catalog.pdf_file import dictionary
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_file import text_string
from jewelcraft.catalog.pdf_fonts import EmbeddedFont
from jewelcraft.catalog.pdf_pictures import PictureStore
from jewelcraft.catalog.pdf_tags import StructureTree
from jewelcraft.catalog.pdf_tags import language_tag

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.text.shaping import Typeface
    from jewelcraft.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class _Outline:
    title: str
    page: Any


class PdfDocument:
    """What the pages of a PDF share: the file, pictures, fonts, structure and outline."""

    def __init__(self, content: CatalogContent, stream: BinaryIO, pictures: Callable[[str], bytes]) -> None:
        self.content = content
        self.file = PdfFile(stream)
        self.pictures = PictureStore(self.file, pictures)
        self.tags = StructureTree(self.file, content.language)
        self.fonts: dict[Typeface, EmbeddedFont] = {}
        self.page_tree = self.file.reserve()
        self.pages: list[Any] = []
        self.notes: list[Sentence] = []
        """What drawing brought to light."""
        self._outline: list[_Outline] = []
        self.bleed = mm(float(content.paper.bleed_mm))
        self.margin = sheet_margin(content.paper)

    def reserve_pages(self, count: int) -> None:
        """Know the references of all pages, so that links may lead forward."""
        self.pages = [self.file.reserve() for _ in range(count)]

    def reserve_single(self, count: int) -> None:
        """Let one page stand for all of a plan, as in a preview; its links stay on it."""
        self.pages = [self.file.reserve()] * count

    def font(self, face: Typeface) -> EmbeddedFont:
        """Return the document's font of a face."""
        if face not in self.fonts:
            self.fonts[face] = EmbeddedFont(face, f"F{len(self.fonts) + 1}", self.file.reserve())
        return self.fonts[face]

    def add_outline(self, title: str, page: Any) -> None:
        """List a page in the outline."""
        self._outline.append(_Outline(title, page))

    def finish(self) -> None:
        """Write fonts, structure, outline and what else a document has once."""
        for font in self.fonts.values():
            font.write(self.file)
        kids = list({page.name: page for page in self.pages}.values())
        pages = {"Type": name("Pages"), "Kids": array(kids), "Count": len(kids)}
        self.file.write(dictionary(pages), self.page_tree)
        content = self.content
        catalog = {
            "Type": name("Catalog"),
            "Pages": self.page_tree,
            "Lang": text_string(language_tag(content.language)),
            "MarkInfo": dictionary({"Marked": "true"}),
            "StructTreeRoot": self.tags.write(),
            "Outlines": self._write_outline(),
            "ViewerPreferences": dictionary({"DisplayDocTitle": "true"}),
            "PageMode": name("UseOutlines" if len(self._outline) > 1 else "UseNone"),
        }
        moment = date_string(content.created_at)
        info = {
            "Title": text_string(content.title.text),
            "Author": text_string(content.workshop),
            "Creator": text_string("JewelCraft"),
            "Producer": text_string("JewelCraft"),
            "CreationDate": moment,
            "ModDate": moment,
        }
        self.file.finish(self.file.write(dictionary(catalog)), self.file.write(dictionary(info)))

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
