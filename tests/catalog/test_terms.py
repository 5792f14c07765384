"""Terms and index are set in the way of each look; the metal clause is a table whose figures stand in line."""

from dataclasses import replace

import pytest

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import RuleBox
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.content import ClauseTable
from jewelcraft.catalog.content import Fact
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.layout.clauses import clauses_of
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from tests.catalog.builders import LOOKS
from tests.catalog.builders import TEXTS
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.test_layout import assert_sound

LOOK_KEYS = sorted(path.stem for path in LOOKS.glob("*.toml"))
PICTURE = PictureRef("d1", 1600, 1600)
TERMS = """Payment: 30 % deposit with the order, the rest before shipment.
Delivery: six weeks after the deposit.
Weights: approximate, invoices are on actual weight.
We repair, replace or refund what is not as described."""
STEPS = ClauseTable(
    (Phrase("Metal clause: Prices are based on gold at USD 4,000.00."),),
    ("Gold / troy ounce", "18K yellow gold, 18K rose gold / g", "14K yellow gold / g"),
    tuple((f"USD\u00a0{4000 + 25 * step:,}.00", f"{step * 0.6:+.2f}", f"{step * 0.47:+.2f}") for step in range(-4, 5)),
    4,
)


def terms(look_key, **changes):
    changes = {"terms": Phrase(TERMS), "clauses": (STEPS,), "has_cover": False, **changes}
    plan = plan_catalog(content(look_key=look_key, **changes))
    return [plan.page(place) for place, page in enumerate(plan.pages) if page.kind == "terms"]


def words(pages, role=None):
    found = [box for page in pages for box in page.boxes if isinstance(box, TextBox) and box.role]
    return [box for box in found if role is None or box.role == role]


def said(pages):
    return " ".join(line.text for box in words(pages) for line in box.paragraph.lines)


@pytest.mark.parametrize("paper", ["A4", "A5", "Square 210", "Letter", "A4 landscape"])
@pytest.mark.parametrize("look_key", LOOK_KEYS)
def test_every_clause_is_printed_whole_on_every_paper(look_key, paper):
    pages = terms(look_key, paper=PAPERS[paper])
    for page in pages:
        assert_sound(page)
    told = said(pages)
    for clause in clauses_of(content(terms=Phrase(TERMS), clauses=(STEPS,))):
        assert clause.name in told
        assert clause.words[0].text[-12:].split()[-1] in told
    assert all(cell in told for row in STEPS.rows for cell in row)


@pytest.mark.parametrize("beside", [False, True])
@pytest.mark.parametrize("look_key", LOOK_KEYS)
@pytest.mark.parametrize("lines", [1, 3, 4])
def test_two_languages_of_terms_are_sound_in_all_scripts(look_key, beside, lines):
    for language, text in TEXTS.items():
        second = Phrase("\n".join(f"{text[:9]}: {text}" for _ in range(lines)), language)
        pages = terms(look_key, second_terms=second, side_by_side=beside)
        for page in pages:
            assert_sound(page)
        assert said(pages).count(text[:9]) >= lines


@pytest.mark.parametrize("look_key", LOOK_KEYS)
def test_figures_of_the_metal_clause_stand_under_one_another(look_key):
    pages = terms(look_key)
    figures = [box for box in words(pages, "TD") if box.paragraph.lines[0].text[:1] in "+-"]
    assert len(figures) == 2 * len(STEPS.rows)
    assert len({round(box.rect.right, 2) for box in figures}) == 2
    assert all(box.align == "right" for box in figures)
    assert len({page for page in pages if any(box in page.boxes for box in figures)}) == 1


def test_each_look_sets_terms_and_index_in_a_way_of_its_own():
    ways = set()
    for look_key in LOOK_KEYS:
        look = content(look_key=look_key).look
        page = terms(look_key)[0]
        texts = [box for box in words([page], "P") if box.paragraph.lines[0].text in {"Payment", "1"}]
        lines = sum(isinstance(box, RuleBox) for box in page.boxes)
        drawn = sum(isinstance(box, ShapeBox) for box in page.boxes)
        ways.add((look.terms, look.index, round(texts[0].rect.x), lines, drawn))
    assert len({way[0] for way in ways}) == len({way[1] for way in ways}) == len(ways) == len(LOOK_KEYS)


def test_long_terms_begin_no_clause_that_leaves_its_name_alone():
    for look_key in LOOK_KEYS:
        long = "\n".join(f"Name {number}: {TEXTS['en'] * 3}" for number in range(40))
        for page in terms(look_key, terms=Phrase(long), clauses=()):
            assert_sound(page)
            names = [box for box in words([page], "P") if box.paragraph.lines[0].text.startswith("Name ")]
            others = [box for box in words([page], "P") if box not in names]
            for name in names:
                assert any(box.rect.x >= name.rect.x - 1 and box.rect.bottom > name.rect.y + 8 for box in others)


@pytest.mark.parametrize("count", [1, 7, 60, 500])
@pytest.mark.parametrize("look_key", LOOK_KEYS)
def test_an_index_names_every_code_whole_with_its_page(look_key, count):
    entries = tuple(entry(number, pictures=(PICTURE,)) for number in range(count))
    made = content(entries, look_key, has_index=True, layout=Layout.FOUR_BY_FIVE, has_cover=False)
    plan = plan_catalog(made)
    pages = [plan.page(place) for place, page in enumerate(plan.pages) if page.kind == "index"]
    for page in pages:
        assert_sound(page)
    links = [box for page in pages for box in page.boxes if isinstance(box, TextBox) and box.link.startswith("#")]
    shown = {box.paragraph.lines[0].text for box in links}
    assert {each.code for each in entries} <= shown
    assert all(box.link == f"#{plan.page_of(entries[0].piece_id)}" for box in links if "R-0000" in str(box.paragraph))


def test_an_index_with_small_pictures_has_them_all():
    entries = tuple(entry(number, pictures=(PICTURE,)) for number in range(20))
    plan = plan_catalog(content(entries, "studio", has_index=True))
    page = plan.page(len(plan.pages) - 1)
    assert sum(isinstance(box, PictureBox) for box in page.boxes) == 20


def test_facts_that_buyers_ask_for_are_printed_wherever_pieces_are():
    asked = (
        Fact(CatalogField.PLATING, "Plating", "Gold 2\u00a0µm"),
        Fact(CatalogField.ORIGIN, "Country of origin", "Thailand"),
        Fact(CatalogField.HS_CODE, "HS code", "7113.19"),
        Fact(CatalogField.RETAIL, "Suggested retail", "USD\u00a0480"),
        Fact(CatalogField.FINISH, "Finish", "Satin"),
    )
    made = replace(entry(), facts=(*entry().facts, *asked))
    for layout in (Layout.ONE, Layout.HERO, Layout.TWO_BY_TWO, Layout.THREE_BY_THREE, Layout.LIST):
        entries = tuple(replace(made, piece_id=f"id-{number}") for number in range(9))
        told = said([plan_catalog(content(entries, layout=layout, has_cover=False)).page(0)])
        assert [fact.label for fact in asked if fact.text not in told] == [], layout


def test_an_order_form_says_of_weights_that_they_are_approximate_and_has_room_for_sums():
    labels = {**content().labels, "approximate": "approx. {weight}", "total": "Total", "notes": "Notes"}
    made = content(kind=CatalogKind.PRICE_LIST, has_cover=False, labels=labels)
    (page,) = [plan_catalog(made).page(0)]
    heads = [" ".join(line.text for line in box.paragraph.lines) for box in words([page], "TH")]
    assert "Approx. metal weight" in heads
    assert heads[-2:] == ["Quantity", "Total"]
    told = said([page])
    assert "6\u00a0pieces" in told
    assert "min." not in told
    quantity = next(box for box in words([page], "TH") if box.paragraph.lines[0].text == "Quantity")
    blank = [box for box in page.boxes if isinstance(box, RuleBox) and abs(box.rect.right - quantity.rect.right) < 1]
    assert len(blank) == len(made.entries) + 1


def test_an_order_form_always_has_room_for_who_orders():
    for count in range(1, 40):
        entries = tuple(entry(number) for number in range(count))
        plan = plan_catalog(content(entries, kind=CatalogKind.PRICE_LIST, has_cover=False, labels={"buyer": "Buyer"}))
        last = [plan.page(place) for place, page in enumerate(plan.pages) if page.kind == "pieces"][-1]
        assert "Buyer" in said([last]), count
        assert last.piece_ids


def test_texts_that_go_on_stand_under_the_name_of_their_piece_once():
    story = Phrase(TEXTS["en"] * 40)
    made = entry(1, text="A name " * 30, descriptions=(story, Phrase(TEXTS["th"] * 40, "th")))
    plan = plan_catalog(content((made, entry(2), entry(3), entry(4)), has_cover=False))
    more = [plan.page(place) for place, page in enumerate(plan.pages) if page.kind == "more"]
    assert more
    assert sum(box.paragraph.lines[0].text == "R-0001" for box in words(more)) == 1
    for page in more:
        assert_sound(page)


def test_rows_that_do_not_fill_their_cells_are_held_by_lines():
    entries = tuple(
        entry(number, pictures=(PICTURE,), facts=(*entry().facts, Fact(CatalogField.FINISH, "Finish", "Satin " * 9)))
        for number in range(12)
    )
    made = content(entries, "studio", layout=Layout.THREE_BY_FOUR, has_cover=False)
    page = plan_catalog(made).page(0)
    pictures = [box for box in page.boxes if isinstance(box, PictureBox)]
    width = page.width - 2 * pictures[0].rect.x
    ends_at_margin = max(box.rect.right for box in pictures) > page.width - pictures[0].rect.x - 1
    lines = [box for box in page.boxes if isinstance(box, RuleBox) and box.rect.width == pytest.approx(width)]
    assert ends_at_margin or len(lines) == 2 + 3


def test_long_names_of_a_lookbook_are_whole():
    long = "Luang Prabang filigree earrings with a very long name indeed, and with more to tell"
    entries = tuple(entry(number, text=long, pictures=(PICTURE,)) for number in range(3))
    for look_key in LOOK_KEYS:
        plan = plan_catalog(content(entries, look_key, kind=CatalogKind.LOOKBOOK, has_cover=False))
        page = plan.page(1)
        assert_sound(page)
        assert said([page]).count("more to tell") == 2
        assert not page.rests


def test_the_place_of_a_missing_picture_does_not_fill_the_page():
    page = plan_catalog(content((entry(),), layout=Layout.ONE, has_cover=False)).page(0)
    title = next(box for box in page.boxes if isinstance(box, TextBox) and box.role == "H2")
    assert title.rect.y < page.height / 2
