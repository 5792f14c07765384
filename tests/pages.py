"""Print every look, layout, kind and language of the sample workshop and lay the pages out to be looked at.

`python -m tests.pages OUT [--only WORD ...] [--width 900]` writes one PNG for each page; --contact puts all pages
of a document on one picture.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import SectionBy
from jewelcraft.domain.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.library.library import Library

LOOKS = ("studio", "gembox", "batik", "technical", "gallery")
PAIRS = (
    ("en", "zh_Hant"),
    ("th", "en"),
    ("my", "en"),
    ("km", "en"),
    ("lo", "en"),
    ("zh_Hant", "en"),
    ("id", "en"),
    ("fil", "en"),
)
FEW = (1, 2, 3, 4, 5, 6, 7, 8, 11)
_ACROSS = 4


def documents(library: Library) -> Iterator[tuple[str, Catalog]]:
    """Yield every document by its name."""
    base = library.catalogs.all()[0]
    fields = (*base.fields, CatalogField.DESCRIPTION)
    base = replace(base, fields=tuple(dict.fromkeys(fields)))
    full = replace(base, sections=SectionBy.TYPE, has_opening=True, has_index=True, has_back_cover=True)
    for look in LOOKS:
        yield f"full-{look}", replace(full, look=look)
        yield f"landscape-{look}", replace(full, look=look, paper=PAPERS["A4 landscape"], layout=Layout.THREE_BY_THREE)
        yield f"kind-lookbook-{look}", replace(full, look=look, kind=CatalogKind.LOOKBOOK)
    short = replace(base, has_cover=False, has_maker_page=False, has_terms_page=False, piece_ids=base.piece_ids[:12])
    for look, layout in product(LOOKS, Layout):
        yield f"layout-{look}-{layout.value}", replace(short, look=look, layout=layout)
    ids = short.piece_ids
    named = tuple(PieceChoice(piece_id, set_name="Lotus set") for piece_id in ids[:3])
    named += tuple(PieceChoice(piece_id, set_name="Kawung pair") for piece_id in ids[3:5])
    for look in LOOKS:
        yield f"set-{look}", replace(short, look=look, choices=named, piece_ids=ids[:5])
    for kind, look in product(CatalogKind, LOOKS):
        yield f"kind-{kind.value}-{look}", replace(short, look=look, kind=kind, layout=Layout.THREE_BY_FOUR)
    for look, language in product(LOOKS, LANGUAGES):
        yield f"language-{look}-{language}", replace(short, look=look, language=language, piece_ids=ids[:4])
    for look, (first, second), beside in product(LOOKS, PAIRS, (False, True)):
        both = replace(base, look=look, language=first, second_language=second, side_by_side=beside)
        name = f"pair-{look}-{first}-{second}-{'beside' if beside else 'under'}"
        yield name, replace(both, has_index=True, piece_ids=ids[:7])
    yield from languages(replace(base, piece_ids=ids[:6]))
    for layout, count in product(Layout, FEW):
        yield f"few-{layout.value}-{count}", replace(short, layout=layout, piece_ids=ids[:count])


def languages(base: Catalog) -> Iterator[tuple[str, Catalog]]:
    """Yield every ordered pair of languages, and each alone, as a dense catalog, an order form and a job card."""
    dense = replace(base, layout=Layout.THREE_BY_FOUR, has_cover=False, has_maker_page=False, has_index=False)
    for first, second in product(LANGUAGES, LANGUAGES):
        pair = replace(dense, language=first, second_language="" if first == second else second)
        name = f"every-{first}-{second}"
        for look, beside in (("studio", False), ("technical", True)):
            yield f"{name}-{look}", replace(pair, look=look, side_by_side=beside)
        yield f"{name}-pricelist", replace(pair, kind=CatalogKind.PRICE_LIST, has_terms_page=False)
        yield f"{name}-jobcard", replace(pair, kind=CatalogKind.JOB_CARD, piece_ids=base.piece_ids[:1])


def render(library: Library, catalog: Catalog, width: int) -> list[Image.Image]:
    """Return the pages of a document as pictures."""
    from PIL import Image

    from jewelcraft.library.catalog_preview import CatalogPreview

    preview = CatalogPreview(library, catalog)
    pages = []
    for index in range(preview.page_count):
        page = preview.render(index, width)
        pages.append(Image.frombuffer("RGB", (page.width, page.height), page.bgra, "raw", "BGRX"))
    return pages


def contact_sheet(pages: list[Image.Image]) -> Image.Image:
    """Return all pages on one picture."""
    from PIL import Image

    width, height = pages[0].size
    rows = -(-len(pages) // _ACROSS)
    sheet = Image.new("RGB", (_ACROSS * (width + 12), rows * (height + 12)), (150, 150, 150))
    for place, page in enumerate(pages):
        sheet.paste(page, (place % _ACROSS * (width + 12) + 6, place // _ACROSS * (height + 12) + 6))
    return sheet


def main() -> None:
    """Print what was asked for."""
    from jewelcraft.library.sample import create_sample

    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("out", type=Path)
    words.add_argument("--only", nargs="*", default=[""])
    words.add_argument("--width", type=int, default=900)
    words.add_argument("--contact", action="store_true")
    chosen = words.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        library = create_sample(Path(folder) / "sample.jewelcraft")
        for name, catalog in documents(library):
            if not any(word in name for word in chosen.only):
                continue
            pages = render(library, catalog, chosen.width)
            if chosen.contact:
                contact_sheet(pages).save(chosen.out / f"{name}.png")
            else:
                for place, page in enumerate(pages, 1):
                    page.save(chosen.out / f"{name}-{place:02}.png")
            print(name, len(pages))
        library.close()


if __name__ == "__main__":
    main()
