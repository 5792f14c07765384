"""Every look keeps its pages: boxes to a tenth of a point, and what they look like from afar.

After a change that is meant, look at `python -m tests.pages OUT`, then run this file with --update-golden.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import RuleBox
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.catalog.preview import page_pdf
from jewelcraft.catalog.preview import render_pdf_page
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from tests.catalog.builders import TEXTS
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg
from tests.catalog.test_layout import LOOK_KEYS

GOLDEN = Path(__file__).parent / "golden"
WIDTH = 150
SHARE_OF_OTHER_PIXELS = 0.01


def catalog(look, pictures):
    square = pictures.add(jpeg(600, 600), 600, 600)
    wide = pictures.add(jpeg(800, 500, shade=150), 800, 500)
    entries = [
        replace(
            entry(place, language, text[:40], pictures=(square, wide)),
            descriptions=(Phrase(text, language),),
            section=Phrase("Rings"),
        )
        for place, (language, text) in enumerate(TEXTS.items(), 1)
    ]
    entries += [replace(entry(place), set_name="Lotus set", section=Phrase("Sets")) for place in (8, 9, 10)]
    return content(
        tuple(entries),
        look,
        cover=square,
        opening=(wide, square, wide),
        maker=Phrase(TEXTS["en"] * 3),
        terms=Phrase("Payment: 30 % deposit, the rest before shipment.\nDelivery: six weeks."),
        has_index=True,
        has_back_cover=True,
    )


def documents(look, pictures):
    """Return what is kept of a look: a whole catalog, its denser pages and its other kinds of document."""
    whole = catalog(look, pictures)
    bare = replace(whole, has_cover=False, opening=(), maker=Phrase(""), terms=Phrase(""), has_index=False)
    bare = replace(
        bare, has_back_cover=False, entries=tuple(replace(each, section=Phrase("")) for each in whole.entries[:7])
    )
    yield "catalog", whole
    for layout in (Layout.ONE, Layout.HERO, Layout.THREE_BY_FOUR, Layout.FOUR_BY_FIVE):
        yield f"layout {layout}", replace(bare, layout=layout, entries=bare.entries[: 1 if layout is Layout.ONE else 7])
    for kind in (CatalogKind.PRICE_LIST, CatalogKind.LINE_SHEET, CatalogKind.LOOKBOOK, CatalogKind.JOB_CARD):
        yield f"kind {kind}", replace(bare, kind=kind, entries=bare.entries[:2])


def measured(box):
    """Return a box as it is kept: its kind, its place, and what tells it from others."""
    rect = [round(float(side), 1) for side in (box.rect.x, box.rect.y, box.rect.width, box.rect.height)]
    match box:
        case TextBox():
            style = box.paragraph.style
            return [
                "text",
                *rect,
                [line.text for line in box.paragraph.lines],
                style.font,
                round(style.size, 2),
                box.align,
            ]
        case PictureBox():
            return ["picture", *rect, box.fills, box.bleeds]
        case ShapeBox():
            return ["shape", *rect, box.colour, len(box.path)]
        case FillBox() | RuleBox():
            return ["fill" if isinstance(box, FillBox) else "rule", *rect, box.colour]


def contact(plan, pictures):
    """Return all pages of a document small, side by side."""
    from PIL import Image

    shown = []
    for index in range(len(plan.pages)):
        page = render_pdf_page(page_pdf(plan, index, pictures), 0, WIDTH)
        shown.append(Image.frombuffer("RGB", (page.width, page.height), page.bgra, "raw", "BGRX"))
    sheet = Image.new("RGB", (WIDTH * len(shown), shown[0].height))
    for place, page in enumerate(shown):
        sheet.paste(page, (WIDTH * place, 0))
    return sheet


@pytest.mark.parametrize("look", LOOK_KEYS)
def test_pages_are_as_they_were(look, request):
    from PIL import Image
    from PIL import ImageChops

    update = request.config.getoption("--update-golden")
    pictures = Pictures()
    boxes = {}
    for name, made in documents(look, pictures):
        plan = plan_catalog(made)
        boxes[name] = [[measured(box) for box in plan.page(index).boxes] for index in range(len(plan.pages))]
        if name != "catalog":
            continue
        path = GOLDEN / f"{look}.png"
        sheet = contact(plan, pictures)
        if update:
            path.parent.mkdir(exist_ok=True)
            sheet.convert("P", palette=Image.Palette.ADAPTIVE, colors=64).save(path, optimize=True)
        kept = Image.open(path).convert("RGB")
        assert sheet.size == kept.size
        difference = ImageChops.difference(sheet, kept).convert("L").point(lambda shade: 255 if shade > 40 else 0)
        assert sum(difference.histogram()[255:]) / (sheet.width * sheet.height) < SHARE_OF_OTHER_PIXELS
    path = GOLDEN / f"{look}.json"
    if update:
        lines = [
            json.dumps(name) + ": [\n" + ",\n".join(json.dumps(page, ensure_ascii=False) for page in pages) + "\n]"
            for name, pages in boxes.items()
        ]
        path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert list(boxes) == list(kept)
    for name, pages in boxes.items():
        for place, (page, known) in enumerate(zip(pages, kept[name], strict=True), 1):
            assert page == known, f"{look}, {name}, page {place}"
