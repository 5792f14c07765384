"""Pages are measured before they are drawn: nothing overlaps, nothing leaves the page, nothing is lost unsaid."""

from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Fact
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.look import parse_look
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.errors import CatalogError
from tests.catalog.builders import LOOKS
from tests.catalog.builders import TEXTS
from tests.catalog.builders import content
from tests.catalog.builders import entry

PICTURE = PictureRef("d1", 1600, 1600)
WIDE = PictureRef("d2", 1600, 900)
LOOK_KEYS = sorted(path.stem for path in LOOKS.glob("*.toml"))


def assert_sound(page):
    sheet = Rect(0, 0, page.width, page.height)
    texts = [box for box in page.boxes if isinstance(box, TextBox)]
    pictures = [box for box in page.boxes if isinstance(box, PictureBox)]
    for box in (*texts, *pictures):
        assert sheet.contains(box.rect), box
    for box in texts:
        assert box.paragraph.width <= box.rect.width + 0.02, box.paragraph.lines
        assert box.paragraph.height <= box.rect.height + 0.02
    solid = [box.rect for box in texts] + [box.rect for box in pictures]
    for place, first in enumerate(solid):
        for second in solid[place + 1 :]:
            assert not first.overlaps(second, 0.05), (first, second)


def combinations():
    """Yield every look and layout on A4, and every layout on the other papers in one look after another."""
    for look_key, layout in product(LOOK_KEYS, Layout):
        yield look_key, "A4", layout
    others = product(sorted(set(PAPERS) - {"A4"}), Layout)
    for place, (paper, layout) in enumerate(others):
        yield LOOK_KEYS[place % len(LOOK_KEYS)], paper, layout


@pytest.mark.parametrize(("look_key", "paper", "layout"), list(combinations()))
def test_every_look_layout_and_paper_is_sound(look_key, paper, layout):
    entries = tuple(
        entry(place, language, text[:60], pictures=(PICTURE, WIDE), descriptions=(Phrase(text, language),))
        for place, (language, text) in enumerate(TEXTS.items())
    )
    catalog = content(
        entries,
        look_key,
        layout=layout,
        paper=PAPERS[paper],
        cover=PICTURE,
        has_index=True,
        maker=Phrase(TEXTS["my"] * 3, "my"),
        terms=Phrase("Payment: 30 % deposit.\nDelivery: six weeks."),
    )
    plan = plan_catalog(catalog)
    shown = []
    for index in range(len(plan.pages)):
        page = plan.page(index)
        assert_sound(page)
        shown += page.piece_ids
        assert tuple(page.piece_ids) == plan.pages[index].piece_ids
    assert shown == [each.piece_id for each in entries]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(TEXTS)), st.integers(0, 6), st.booleans(), st.booleans()),
        min_size=1,
        max_size=11,
    ),
    st.sampled_from(list(Layout)),
    st.sampled_from(sorted(PAPERS)),
)
def test_any_mix_of_pieces_is_sound(pieces, layout, paper):
    entries = []
    for place, (language, length, has_picture, has_price) in enumerate(pieces):
        made = entry(place, language, TEXTS[language] * length or "A")
        made = replace(
            made,
            pictures=(WIDE,) if has_picture else (),
            price=made.price if has_price else "",
            facts=made.facts[:length],
            descriptions=(Phrase(TEXTS[language] * length, language),),
        )
        entries.append(made)
    plan = plan_catalog(content(tuple(entries), layout=layout, paper=PAPERS[paper]))
    for index in range(len(plan.pages)):
        assert_sound(plan.page(index))


def test_pages_are_counted_and_pieces_keep_their_order():
    entries = tuple(entry(number) for number in range(20))
    for layout, pages in ((Layout.ONE, 20), (Layout.TWO_BY_TWO, 5), (Layout.THREE_BY_THREE, 3)):
        plan = plan_catalog(content(entries, layout=layout, has_cover=False))
        assert len(plan.pages) == pages
    plan = plan_catalog(content(entries, layout=Layout.TWO_BY_TWO))
    assert plan.page_of("id-9") == 3
    assert plan.page_of("id-99") is None


def test_empty_facts_are_left_out():
    bare = replace(entry(1), facts=(), price="", titles=())
    page = plan_catalog(content((bare,), has_cover=False)).page(0)
    texts = [line.text for box in page.boxes if isinstance(box, TextBox) and box.role for line in box.paragraph.lines]
    assert texts == ["R-0001"]


def test_a_piece_whose_code_is_not_shown():
    hidden = replace(entry(1), prints_code=False)
    for layout in Layout:
        page = plan_catalog(content((hidden,), layout=layout, has_cover=False)).page(0)
        assert "R-0001" not in " ".join(
            line.text for box in page.boxes if isinstance(box, TextBox) for line in box.paragraph.lines
        )


def test_prices_stand_in_tabular_figures():
    page = plan_catalog(content(layout=Layout.LIST, has_cover=False)).page(0)
    prices = [box for box in page.boxes if isinstance(box, TextBox) and box.paragraph.lines[0].text.startswith("USD")]
    assert len(prices) == 5
    assert {box.rect.right for box in prices} == {prices[0].rect.right}
    assert all(box.align == "right" and "tnum" in box.paragraph.style.features for box in prices)


def test_header_and_footer_are_on_every_page_but_the_cover():
    plan = plan_catalog(content())
    for index in range(1, len(plan.pages)):
        texts = [
            line.text
            for box in plan.page(index).boxes
            if isinstance(box, TextBox) and not box.role
            for line in box.paragraph.lines
        ]
        assert texts == [
            "Baan Ngoen Studio",
            "Hong Kong 2027",
            "FOB Bangkok · prices valid until 31 Jan 2027",
            str(index + 1),
        ]


@pytest.mark.parametrize("look_key", LOOK_KEYS)
def test_a_long_note_at_the_foot_is_whole_and_on_the_page(look_key):
    note = "Edition 15 · 26 Nov 2026 · 第 15 版 · 2026年11月26日 · CIP Hong Kong, Incoterms 2020"
    plan = plan_catalog(replace(content(look_key=look_key), edition=note, validity="價格有效至2027年2月3日"))
    page = plan.page(1)
    foot = [box for box in page.boxes if isinstance(box, TextBox) and "Edition 15" in box.paragraph.lines[0].text]
    assert "".join(line.text for line in foot[0].paragraph.lines).endswith("2月3日")
    assert foot[0].rect.bottom < page.height - mm(5)


@pytest.mark.parametrize("look_key", LOOK_KEYS)
@pytest.mark.parametrize("paper", ["A4", "A5", "A4 landscape", "Square 210"])
def test_all_about_an_edition_fits_the_foot_in_tall_scripts_and_small_papers(look_key, paper):
    said = "ထုတ်ဝေမှု ၁၅ · ၂၀၂၆ နိုဝင်ဘာ ၂၆ · Edition 15 · 26 Nov 2026"
    made = replace(
        content(look_key=look_key, paper=PAPERS[paper], language="my"),
        edition=said,
        recipients="Chow Jewellers, Hong Kong; Lee Brothers, Kowloon အတွက်",
        currency="USD",
        price_note="CIP Hong Kong International Airport, Incoterms 2020",
        validity="ဈေးနှုန်းများသည် ၂၀၂၇ ဇန်နဝါရီ ၃၁ အထိ · prices valid until 31 Jan 2027",
        has_back_cover=True,
    )
    plan = plan_catalog(made)
    for index in range(len(plan.pages)):
        page = plan.page(index)
        shown = [box for box in page.boxes if isinstance(box, TextBox) and "Edition 15" in words_of(box)]
        assert len(shown) == 1
        assert words_of(shown[0]).replace(" ", "").endswith(made.footer.replace(" ", ""))
        assert shown[0].rect.bottom < page.height - mm(3)
        assert not page.notes


def test_more_recipients_than_the_foot_holds_are_told():
    names = "; ".join(f"Buyer {number}, Hong Kong" for number in range(200))
    page = plan_catalog(replace(content(), edition="Edition 2", recipients=f"for {names}")).page(1)
    assert any("fewer recipients" in str(note) for note in page.notes)
    assert all(box.rect.bottom < page.height - mm(3) for box in page.boxes if isinstance(box, TextBox))


def words_of(box):
    return " ".join(line.text for line in box.paragraph.lines)


def test_titles_of_a_row_push_their_prices_onto_one_line():
    entries = (
        entry(1, "en", "Luang Prabang filigree earrings with a very long name indeed"),
        entry(2),
        entry(3),
        entry(4),
    )
    page = plan_catalog(content(entries, layout=Layout.TWO_BY_TWO, has_cover=False)).page(0)
    prices = [
        box.rect.y for box in page.boxes if isinstance(box, TextBox) and box.paragraph.lines[0].text.startswith("USD")
    ]
    assert prices[0] == pytest.approx(prices[1])


def test_terms_written_as_a_list_are_set_as_one():
    plan = plan_catalog(content(terms=Phrase("Payment: 30 % deposit.\nDelivery: six weeks."), has_cover=False))
    boxes = [box for box in plan.page(len(plan.pages) - 1).boxes if isinstance(box, TextBox) and box.role == "P"]
    assert [box.paragraph.lines[0].text for box in boxes] == ["Payment", "30 % deposit.", "Delivery", "Six weeks."]
    assert boxes[0].rect.x < boxes[1].rect.x


def test_addresses_are_links():
    plan = plan_catalog(content(maker=Phrase("We make rings."), contact="hello@example.org\nwww.example.org\n+66 1"))
    links = [box.link for box in plan.page(1).boxes if isinstance(box, TextBox)]
    assert [link for link in links if link] == ["mailto:hello@example.org", "https://www.example.org"]


def test_an_incomplete_look_says_what_is_missing():
    with pytest.raises(CatalogError, match="colours"):
        parse_look("mine", {"name": "Mine"})


@pytest.mark.parametrize("paper", ["A4", "A4 landscape", "A5", "Square 210"])
@pytest.mark.parametrize("size", [(1200, 1200), (1600, 1200), (1200, 1600), (1800, 1000), (800, 2000)])
def test_a_page_of_pictures_cuts_nothing_of_a_piece_away(paper, size):
    picture = PictureRef("a" * 64, *size)
    entries = tuple(replace(entry(number), pictures=(picture,), section=Phrase("Rings")) for number in (1, 2, 3))
    made = content(entries, kind=CatalogKind.LOOKBOOK, paper=PAPERS[paper], opening=(picture,) * 3, has_cover=False)
    plan = plan_catalog(made)
    for index in range(len(plan.pages)):
        page = plan.page(index)
        for box in page.boxes:
            if isinstance(box, PictureBox):
                share = (box.rect.width / box.rect.height) / (size[0] / size[1])
                assert min(share, 1 / share) > 0.93
                assert box.rect.x >= -0.1
                assert box.rect.right <= page.width + 0.1
                assert box.rect.bottom <= page.height + 0.1


LONG_WORDS = {
    "id": "Liontin dipertanggungjawabkan mempertanggungjawabkan berkesinambungan, ketidaksempurnaannya.",
    "fil": "Kuwintas pinakamakapangyarihan pinagkakatiwalaang pinagsama-samang nakapagpapaalaala.",
    "en": "Uncharacteristically counterproductive straightforwardness, electromagnetically disproportionate.",
}


@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("language", LONG_WORDS)
@pytest.mark.parametrize("layout", [Layout.THREE_BY_THREE, Layout.THREE_BY_FOUR, Layout.FOUR_BY_FIVE, Layout.LIST])
def test_even_the_longest_words_are_whole_in_narrow_cells(layout, language, paper):
    """Lines end where words do: no hyphenation is needed, whose dictionaries know neither Filipino nor the trade."""
    text = LONG_WORDS[language]
    fact = replace(entry().facts[0], text=text, short=text)
    made = entry(1, language, text.partition(" ")[0], descriptions=(Phrase(text, language),), facts=(fact,))
    entries = tuple(replace(made, piece_id=f"id-{number}") for number in range(20))
    page = plan_catalog(content(entries, layout=layout, paper=PAPERS[paper], has_cover=False)).page(0)
    told = [box.paragraph.lines for box in page.boxes if isinstance(box, TextBox) and box.role]
    joined = [" ".join(line.text for line in lines).replace("- ", "-").removesuffix("\u2026") for lines in told]
    shown = [words for words in joined if words[:6] == text[:6]]
    assert len(shown) > len(entries) / 2
    assert [words for words in shown if not text.startswith(words)] == []


@pytest.mark.parametrize("kind", [CatalogKind.CATALOG, CatalogKind.PRICE_LIST, CatalogKind.JOB_CARD])
@pytest.mark.parametrize("look_key", LOOK_KEYS)
@pytest.mark.parametrize("sides", [("40", "40"), ("1200", "40"), ("60", "70")])
def test_a_page_too_small_for_text_is_refused_and_any_other_ends(kind, look_key, sides):
    paper = Paper("Small", *map(Decimal, sides))
    texts = {"maker": Phrase("We make rings.\n" * 6, "en"), "terms": Phrase("Half in advance. " * 20, "en")}
    made = content(tuple(entry(n, text="long words " * 30) for n in range(3)), look_key, **texts)
    made = replace(made, paper=paper, kind=kind)
    if sides != ("60", "70"):
        with pytest.raises(CatalogError, match="larger paper"):
            plan_catalog(made)
        return
    plan = plan_catalog(made)
    assert 0 < len([plan.page(place) for place in range(len(plan.pages))]) < 1000


def test_a_job_card_of_a_piece_with_an_endless_name_ends():
    made = content((entry(1, text="x" * 2000),), kind=CatalogKind.JOB_CARD, paper=PAPERS["A5"])
    assert len(plan_catalog(made).pages) < 60


@pytest.mark.parametrize("look_key", ["studio", "batik", "technical"])
@pytest.mark.parametrize("layout", [Layout.TWO_BY_TWO, Layout.THREE_BY_THREE])
@pytest.mark.parametrize("beside", [True, False])
def test_two_languages_leave_no_empty_room_between_the_pictures(look_key, layout, beside):
    """A picture or its ground is as wide as the words under it, and pictures stay at over half of their cells."""
    both = (Phrase(TEXTS["en"] * 2, "en"), Phrase(TEXTS["th"] * 2, "th"))
    titles = (Phrase("Ruby ring"), Phrase("แหวนทับทิม", "th"))
    entries = tuple(entry(number, titles=titles, descriptions=both, pictures=(PICTURE,)) for number in range(9))
    page = plan_catalog(content(entries, look_key, layout=layout, side_by_side=beside, has_cover=False)).page(0)
    pictures = [box.rect for box in page.boxes if isinstance(box, PictureBox)][: len(page.cells)]
    grounds = [box.rect for box in page.boxes if isinstance(box, FillBox)] + pictures
    heads = [box.rect for box in page.boxes if isinstance(box, TextBox) and box.role == "H2"]
    assert len(pictures) == len(heads) == len(page.cells) > 1
    for picture, head, cell in zip(pictures, heads, page.cells, strict=True):
        assert picture.width > cell.width * 0.55
        assert [rect for rect in grounds if abs(rect.width - head.width) < 1 and abs(rect.y - picture.y) < 1]


def all_words(plan):
    boxes = [box for index in range(len(plan.pages)) for box in plan.page(index).boxes if isinstance(box, TextBox)]
    return " ".join(line.text for box in boxes for line in box.paragraph.lines)


def test_a_heading_of_a_hundred_lines_leaves_an_order_form_room_for_its_pieces():
    long = " ".join(["name"] * 400) + " LAST"
    facts = (Fact(CatalogField.MINIMUM_ORDER, long, "6 pieces"),)
    entries = tuple(entry(number, facts=facts, pictures=(PICTURE,)) for number in range(12))
    plan = plan_catalog(content(entries, kind=CatalogKind.PRICE_LIST, has_cover=False))
    for index in range(len(plan.pages)):
        assert_sound(plan.page(index))
    assert "LAST" in all_words(plan)


def test_a_long_number_of_an_order_form_is_whole_behind_the_pieces():
    facts = (Fact(CatalogField.MINIMUM_ORDER, "Minimum order", "six pieces of each size " * 12 + "LAST"),)
    entries = tuple(entry(number, facts=facts, pictures=(PICTURE,)) for number in range(3))
    plan = plan_catalog(content(entries, kind=CatalogKind.PRICE_LIST, has_cover=False))
    assert "LAST" in all_words(plan)


@pytest.mark.parametrize("kind", [CatalogKind.PORTFOLIO, CatalogKind.LOOKBOOK, CatalogKind.CATALOG])
def test_a_long_title_in_the_second_language_is_whole_behind_the_pieces(kind):
    title = Phrase("แหวนทับทิม " * 150 + "LAST", "th")
    plan = plan_catalog(content(None, "gembox", kind=kind, second_title=title))
    assert "LAST" in all_words(plan)
