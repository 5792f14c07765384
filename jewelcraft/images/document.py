"""The first page of a PDF into pixels: a scan, or a drawing that a CAD program printed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import sentence
from jewelcraft.images.recognise import refused

if TYPE_CHECKING:
    from PIL.Image import Image

_DPI = 300
_LONGEST = 6000
_POINTS_PER_INCH = 72
_LEAST_POINTS, _MOST_POINTS = 1.0, 20_000.0
_LOCKED = sentence("The PDF document asks for a password. Save its first page as a picture and add that.")
_BAD = sentence("The PDF document is damaged. Save its first page as JPEG or PNG and add that.")
_ODD_PAGE = sentence("The first page of the PDF document has no usable size. Save it as JPEG or PNG and add that.")
_PASSWORD_ERROR = 4
# PDFium must not be used from two threads at once.
_pdfium = threading.Lock()


def render_pdf(data: bytes, longest: int | None = None) -> tuple[Image, tuple[int, int], int]:
    """Return the first page as pixels, the size of the whole picture at print resolution, and how many pages there are.

    Nothing in the document runs: no scripts, no forms, no links.

    Raises:
        PictureRefusedError: where it is damaged, locked or has no page.
    """
    import pypdfium2

    with _pdfium:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as fault:
            is_locked = getattr(fault, "err_code", None) == _PASSWORD_ERROR or "password" in str(fault).lower()
            raise refused(_LOCKED if is_locked else _BAD) from fault
        try:
            return _first_page(document, longest)
        except (pypdfium2.PdfiumError, IndexError) as fault:
            raise refused(_BAD) from fault
        finally:
            document.close()


def _first_page(document: object, longest: int | None) -> tuple[Image, tuple[int, int], int]:
    pages = len(document)  # type: ignore[arg-type]
    page = document[0]  # type: ignore[index]
    try:
        wide, high = page.get_size()
        if not (min(wide, high) >= _LEAST_POINTS and max(wide, high) <= _MOST_POINTS):
            raise refused(_ODD_PAGE)
        full = min(_DPI / _POINTS_PER_INCH, _LONGEST / max(wide, high))
        scale = min(full, longest / max(wide, high)) if longest else full
        bitmap = page.render(scale=scale, draw_annots=False, may_draw_forms=False, rev_byteorder=True)
        try:
            image = bitmap.to_pil().convert("RGB")
        finally:
            bitmap.close()
    finally:
        page.close()
    return image, (max(1, round(wide * full)), max(1, round(high * full))), pages
