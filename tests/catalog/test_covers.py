"""Openings, parts, makers' pages and back covers: each look's own, and sound whatever stands on them."""

from dataclasses import replace

import pypdfium2
import pytest

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.layout.sections import counted
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from tests.catalog.builders import TEXTS
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.test_layout import LOOK_KEYS
from tests.catalog.test_layout import assert_sound

SHAPES = ((1600, 1600), (1000, 1600), (1800, 1200), (4000, 900), (300, 2000))
PICTURES = tuple(PictureRef(f"{place:064}", *size) for place, size in enumerate(SHAPES))
NAMES = (
    "A very long name with words " * 70,
    "Ringofgold" * 200,
    TEXTS["th"] * 6,
    TEXTS["km"] * 6,
    TEXTS["my"] * 5,
    TEXTS["zh_Hant"] * 6,
    "Ring 💍✨ of 👩‍🎨 love ❤️ 🇹🇭",
    "แหวน خاتم ذهب 18K טבעת זהב แหวนทอง",
    "<b>Ring</b> & <para> </font> {{x}} %s \\n",
    "Ring\x00\x07\x1b[31m gold\u200b\u202e evil\u202c",
    "இயற்கை மாணிக்கம் பதித்த தங்க மோதிரம்",
    "",
)
PRICES = ("IDR\u00a01.234.567.890", "", "VND\u00a0987,654,321", "LAK\u00a0123,456,789")


def strange_pieces():
    return tuple(
        replace(
            entry(place, "en", "x"),
            titles=(Phrase(name),) if name else (),
            descriptions=(Phrase(name[:600]),) if place % 3 else (),
            pictures=(PICTURES[place % 5], PICTURES[(place + 1) % 5]) if place % 4 else (),
            price=PRICES[place % 4],
            section=Phrase("Rings" if place < 6 else TEXTS["lo"] * 3, "lo"),
        )
        for place, name in enumerate(NAMES)
    )


def page_of(kind, look_key="studio", **changes):
    made = content(tuple(entry(number) for number in (1, 2)), look_key, has_back_cover=True, **changes)
    plan = plan_catalog(made)
    return next(plan.page(index) for index, page in enumerate(plan.pages) if page.kind == kind)


def words_of(page):
    return " ".join(line.text for box in page.boxes if isinstance(box, TextBox) for line in box.paragraph.lines)


@pytest.mark.parametrize("look_key", LOOK_KEYS)
@pytest.mark.parametrize(
    ("kind", "layout", "paper"),
    [
        (CatalogKind.CATALOG, Layout.HERO, "A4"),
        (CatalogKind.LOOKBOOK, Layout.ONE, "A4 landscape"),
        (CatalogKind.LINE_SHEET, Layout.FOUR_BY_FIVE, "Square 210"),
    ],
)
def test_strange_texts_and_pictures_leave_every_page_sound(look_key, kind, layout, paper):
    made = content(
        strange_pieces(),
        look_key,
        kind=kind,
        layout=layout,
        paper=PAPERS[paper],
        cover=PICTURES[1],
        opening=PICTURES[2:5],
        title=Phrase(TEXTS["th"] * 3, "th"),
        workshop="แหวน خاتم Studio & Sons, Jewellers of the old town",
        contact="Ploy\n" + "x" * 200 + "\nwww.baan.example",
        maker=Phrase(TEXTS["my"] * 9, "my"),
        has_back_cover=True,
        has_index=True,
    )
    plan = plan_catalog(made)
    for index in range(len(plan.pages)):
        assert_sound(plan.page(index))


@pytest.mark.parametrize("look_key", LOOK_KEYS)
def test_a_back_cover_has_the_edition_and_a_code_to_scan_only_where_a_page_was_typed(look_key):
    edition = "Edition 3 · 26 Nov 2026"
    plain = page_of("back", look_key, edition=edition, contact="hello@example.org")
    assert edition in words_of(plain)
    assert not [box for box in plain.boxes if isinstance(box, ShapeBox) and box.alternative]
    scanned = page_of("back", look_key, edition=edition, contact="hello@example.org\nwww.baan-ngoen.example")
    codes = [box.alternative for box in scanned.boxes if isinstance(box, ShapeBox) and box.alternative]
    assert codes == ["QR: https://www.baan-ngoen.example"]
    assert any(isinstance(box, TextBox) and box.link == "mailto:hello@example.org" for box in scanned.boxes)


def test_looks_differ_in_every_page_between_the_pieces():
    opening = (PICTURES[0], PICTURES[2], PICTURES[1])
    for kind in ("opening", "maker", "back"):
        seen = {
            tuple(
                (type(box).__name__, round(box.rect.x), round(box.rect.y))
                for box in page_of(kind, key, opening=opening, maker=Phrase(TEXTS["en"] * 3)).boxes
            )
            for key in LOOK_KEYS
        }
        assert len(seen) == len(LOOK_KEYS), kind


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("paper", ["A4", "A4 landscape", "A5", "Square 210"])
@pytest.mark.parametrize("look_key", LOOK_KEYS)
def test_an_opening_shows_its_pictures_whole(look_key, paper, count):
    shown = (PICTURES[2], PICTURES[1], PICTURES[0])[:count]
    page = page_of("opening", look_key, opening=shown, paper=PAPERS[paper])
    assert_sound(page)
    boxes = [box for box in page.boxes if isinstance(box, PictureBox)]
    assert len(boxes) == count
    for box in boxes:
        share = (box.rect.width / box.rect.height) / (box.picture.width / box.picture.height)
        assert min(share, 1 / share) > 0.93


def test_one_piece_is_one_piece():
    made = content((entry(1),), labels={"pieces": "{count} pieces", "one_piece": "{count} piece"})
    assert [counted(made, count) for count in (1, 7)] == ["1 piece", "7 pieces"]


def test_a_long_second_title_is_printed_behind_the_pieces(tmp_path):
    report = write_catalog(content(second_title=Phrase("/" * 300 + " Q0Z", "th")), tmp_path / "c.pdf", Pictures())
    document = pypdfium2.PdfDocument(report.target)
    assert "Q0Z" in "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
