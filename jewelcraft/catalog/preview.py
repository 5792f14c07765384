"""Show pages without a file: one page as a small PDF in memory, and any PDF page as pixels."""

from __future__ import annotations

import io
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jewelcraft.catalog.growing_plan import GrowingPlan
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.page_plan import Plan

_PDFIUM = Lock()
"""PDFium must not be used from two threads at once."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as pixels, four bytes each: blue, green, red, unused."""

    width: int
    height: int
    bgra: bytes
    is_coarse: bool = False
    """Whether finer pictures are still to be made for it."""


def page_pdf(
    plan: Plan | GrowingPlan, index: int, pictures: Callable[[str], bytes], output: Output | None = None
) -> bytes:
    """Return one page of a plan as a PDF of its own; `pictures` may return small copies."""
    from jewelcraft.catalog.draw import draw_page
    from jewelcraft.catalog.pdf_document import PdfDocument

    page = plan.page(index)
    stream = io.BytesIO()
    document = PdfDocument(plan.content, stream, pictures, output)
    document.reserve_single(len(plan.pages), index)
    draw_page(document, page, index)
    document.finish()
    return stream.getvalue()


def page_count(pdf: Path) -> int:
    """Return how many pages a PDF has."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(str(pdf))
        try:
            return len(document)
        finally:
            document.close()


def render_pdf_page(pdf: bytes | Path, index: int, width_px: int) -> RenderedPage:
    """Return a page of a PDF as pixels of a given width, the height in proportion."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf if isinstance(pdf, bytes) else str(pdf))
        try:
            page = document[index]
            bitmap = page.render(scale=width_px / page.get_width(), prefer_bgrx=True)
            rendered = RenderedPage(bitmap.width, bitmap.height, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
        finally:
            document.close()
    return rendered
