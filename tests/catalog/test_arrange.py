"""Pieces come to their pages as layout and choices made by hand want it, and stay there when others come and go."""

from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.catalog.arrange import GRIDS
from jewelcraft.catalog.arrange import arrange
from jewelcraft.catalog.arrange import may_be_too_long
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.content import Fact
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.layout.mosaic import fewer
from jewelcraft.catalog.layout.mosaic import filled
from jewelcraft.catalog.layout.mosaic import pack
from jewelcraft.catalog.layout.mosaic import pages as packed_pages
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.catalog import TextSize
from tests.catalog.builders import TEXTS
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.test_layout import LOOK_KEYS
from tests.catalog.test_layout import assert_sound

PICTURE = PictureRef("d1", 1600, 1600)
VIEW = PictureRef("d2", 1600, 1200)


def blocks(entries, **changes):
    return [
        (block.kind, [each.piece_id.removeprefix("id-") for each in block.entries])
        for block in arrange(content(tuple(entries), **changes))
    ]


def pieces(count, **changes):
    return [replace(entry(number), pictures=(PICTURE, VIEW)) for number in range(1, count + 1)]


def text_of(page):
    return " ".join(line.text for box in page.boxes if isinstance(box, TextBox) for line in box.paragraph.lines)


def test_a_grid_flows_and_a_break_made_by_hand_stays_where_it_is():
    made = pieces(7)
    assert blocks(made) == [("grid", ["1", "2", "3", "4"]), ("grid", ["5", "6", "7"])]
    made[2] = replace(made[2], breaks_before=True)
    assert blocks(made) == [("grid", ["1", "2"]), ("grid", ["3", "4", "5", "6"]), ("single", ["7"])]
    assert blocks(made[1:]) == [("single", ["2"]), ("grid", ["3", "4", "5", "6"]), ("single", ["7"])]


def test_a_hero_has_a_page_of_its_own_in_a_grid_and_leads_one_in_the_layout_of_heroes():
    made = pieces(6)
    made[3] = replace(made[3], is_hero=True)
    assert blocks(made) == [("grid", ["1", "2", "3"]), ("single", ["4"]), ("grid", ["5", "6"])]
    assert blocks(made, layout=Layout.HERO) == [("hero", ["1", "2", "3"]), ("hero", ["4", "5", "6"])]
    assert blocks(pieces(6), layout=Layout.HERO) == [("hero", ["1", "2", "3", "4"]), ("hero", ["5", "6"])]


def test_neighbours_of_one_name_are_a_set_and_one_alone_is_none():
    made = [
        replace(each, set_name=name)
        for each, name in zip(pieces(6), ("", "Lotus", "Lotus", "Lotus", "", "Leaf"), strict=True)
    ]
    assert blocks(made, layout=Layout.THREE_BY_FOUR) == [
        ("single", ["1"]),
        ("set", ["2", "3", "4"]),
        ("grid", ["5", "6"]),
    ]


def test_few_pieces_on_an_open_page_get_larger_places():
    def shape(count, layout, paper="A4"):
        (block,) = arrange(content(tuple(pieces(count)), layout=layout, paper=PAPERS[paper]))
        return block.kind, block.columns, block.rows

    assert shape(1, Layout.TWO_BY_TWO) == ("single", 1, 1)
    assert shape(2, Layout.TWO_BY_TWO) == ("grid", 1, 2)
    assert shape(3, Layout.TWO_BY_TWO) == ("grid", 2, 2)
    assert shape(3, Layout.THREE_BY_THREE) == ("grid", 2, 2)
    assert shape(3, Layout.THREE_BY_THREE, "A4 landscape") == ("grid", 4, 2)
    assert shape(1, Layout.THREE_BY_FOUR) == ("single", 1, 1)


def test_a_last_page_with_hardly_anything_on_it_takes_some_from_the_page_before():
    counts = [[len(ids) for _, ids in blocks(pieces(count), layout=Layout.THREE_BY_FOUR)] for count in (12, 13, 18, 25)]
    assert counts == [[12], [7, 6], [12, 6], [12, 7, 6]]


@pytest.mark.parametrize("lying", [False, True])
def test_few_pieces_fill_a_page_to_its_last_cell(lying):
    for count in range(2, 21):
        columns, rows, spans = fewer(count, lying=lying)
        places = pack(spans, columns, rows)
        assert len(places) == count
        assert sum(place.columns * place.rows for place in places) == columns * rows


@given(st.lists(st.sampled_from(list(CellSpan)), min_size=1, max_size=30), st.sampled_from(list(GRIDS.values())))
def test_pieces_of_several_cells_are_packed_once_each_and_never_over_each_other(spans, grid):
    start = 0
    for count in packed_pages(spans, *grid):
        places = pack(filled(spans[start : start + count], *grid), *grid)
        taken = [
            (place.column + across, place.row + down)
            for place in places
            for across in range(place.columns)
            for down in range(place.rows)
        ]
        assert len(places) == count
        assert len(taken) == len(set(taken)) <= grid[0] * grid[1]
        assert all(column < grid[0] and row < grid[1] for column, row in taken)
        start += count
    assert start == len(spans)


def test_a_piece_made_large_by_hand_stays_large_when_others_come_and_go():
    made = pieces(6)
    made[1] = replace(made[1], span=CellSpan.WIDE)
    assert blocks(made) == [("grid", ["1", "2", "3"]), ("grid", ["4", "5", "6"])]
    assert blocks(made[1:]) == [("grid", ["2", "3", "4"]), ("grid", ["5", "6"])]
    (first, last) = arrange(content(tuple(made)))
    assert first.spans == (CellSpan.ONE, CellSpan.WIDE, CellSpan.ONE)
    assert last.spans == (CellSpan.WIDE, CellSpan.ONE, CellSpan.ONE)


def test_parts_bring_their_pieces_together_and_begin_with_a_page():
    parts = ("Rings", "Pendants", "Rings", "Pendants", "Brooches")
    made = [replace(each, section=Phrase(part)) for each, part in zip(pieces(5), parts, strict=True)]
    assert blocks(made) == [
        ("section", ["1", "3"]),
        ("grid", ["1", "3"]),
        ("section", ["2", "4"]),
        ("grid", ["2", "4"]),
        ("single", ["5"]),
    ]
    assert [kind for kind, _ in blocks(made, kind=CatalogKind.PRICE_LIST)] == ["list", "list", "list"]


def test_kinds_choose_their_own_layouts():
    made = pieces(13)
    assert blocks(made, kind=CatalogKind.PRICE_LIST)[0][0] == "list"
    assert blocks(made, kind=CatalogKind.LINE_SHEET, layout=Layout.ONE)[0] == ("grid", [str(n) for n in range(1, 13)])
    assert [len(ids) for _, ids in blocks(made, kind=CatalogKind.LOOKBOOK)] == [1, 2, 1, 2, 1, 2, 1, 2, 1]
    assert len(plan_catalog(content(tuple(made), kind=CatalogKind.JOB_CARD)).pages) == 13


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.booleans(), st.booleans(), st.sampled_from(["", "a", "b"]), st.sampled_from(["", "R", "P"])),
        min_size=1,
        max_size=25,
    ),
    st.sampled_from(list(Layout)),
    st.sampled_from(
        [kind for kind in CatalogKind if kind not in {CatalogKind.LABELS, CatalogKind.TAGS, CatalogKind.TABLE_CARDS}]
    ),
)
def test_every_piece_is_printed_once_whatever_was_chosen(choices, layout, kind):
    made = [
        replace(entry(place), breaks_before=breaks, is_hero=hero, set_name=name, section=Phrase(part))
        for place, (breaks, hero, name, part) in enumerate(choices)
    ]
    shown = [
        each.piece_id
        for block in arrange(content(tuple(made), layout=layout, kind=kind))
        if block.kind != "section"
        for each in block.entries
    ]
    assert sorted(shown) == sorted(each.piece_id for each in made)
    by_part = [
        [piece for piece in shown if made[int(piece.removeprefix("id-"))].section.text == part]
        for part in ("", "R", "P")
    ]
    assert all(part == sorted(part, key=lambda piece: int(piece.removeprefix("id-"))) for part in by_part)


@pytest.mark.parametrize("paper", ["A4", "A4 landscape", "A5", "Square 210"])
@pytest.mark.parametrize("look_key", LOOK_KEYS)
def test_pages_between_the_pieces_are_sound_in_every_look(look_key, paper):
    made = [
        replace(each, section=Phrase(part), set_name="Lotus set", titles=(Phrase(text, language),))
        for each, part, (language, text) in zip(
            pieces(6), ("Rings",) * 3 + ("A part with a rather long name of its own",) * 3, TEXTS.items(), strict=False
        )
    ]
    for kind in (CatalogKind.CATALOG, CatalogKind.LOOKBOOK, CatalogKind.LINE_SHEET):
        catalog = content(
            tuple(made),
            look_key,
            kind=kind,
            paper=PAPERS[paper],
            cover=PICTURE,
            logo=PictureRef("logo", 600, 200),
            opening=(PICTURE, VIEW, PICTURE),
            has_back_cover=True,
            has_index=True,
            maker=Phrase(TEXTS["my"], "my"),
        )
        plan = plan_catalog(catalog)
        kinds = [page.kind for page in plan.pages]
        assert kinds[:2] == ["cover", "opening"]
        assert kinds[-1] == "back"
        assert ("section" in kinds) is (kind is not CatalogKind.LINE_SHEET)
        for index in range(len(plan.pages)):
            assert_sound(plan.page(index))
        logos = sum(
            isinstance(box, PictureBox) and box.picture.digest == "logo" for box in plan.page(len(kinds) - 1).boxes
        )
        assert logos == 1


def test_a_text_without_room_is_printed_whole_behind_the_pieces():
    story = TEXTS["en"] * 12
    long = replace(entry(3), descriptions=(Phrase(story),))
    plan = plan_catalog(
        content(
            (entry(1), entry(2), long, entry(4)), layout=Layout.THREE_BY_THREE, has_cover=False, terms=Phrase("Cash.")
        )
    )
    assert [page.kind for page in plan.pages] == ["pieces", "more", "terms"]
    more = plan.page(1)
    assert_sound(more)
    assert "R-0003" in text_of(more)
    assert "".join(story.split()) in "".join(text_of(more).split())
    assert [str(note) for note in plan.page(0).notes] == [
        "R-0003: a text is longer than its place. It is printed whole behind the pieces."
    ]


def test_the_line_sheet_has_room_for_a_pen():
    page = plan_catalog(content(tuple(pieces(3)), kind=CatalogKind.LINE_SHEET, has_cover=False)).page(0)
    assert text_of(page).count("Quantity") == 3


def test_an_order_form_ends_with_lines_for_the_buyer():
    labels = {"buyer": "Buyer", "total": "Total", "day": "Date", "signature": "Signature", "notes": "Notes"}
    plan = plan_catalog(content(tuple(pieces(20)), kind=CatalogKind.PRICE_LIST, has_cover=False, labels=labels))
    assert "Buyer" in text_of(plan.page(len(plan.pages) - 1))
    assert "Buyer" not in text_of(plan.page(0))


def test_few_small_pieces_leave_no_hole_beside_them_under_a_large_one():
    for count, kind in ((1, "single"), (2, "hero"), (3, "hero"), (4, "hero")):
        made = content(tuple(pieces(count)), layout=Layout.HERO)
        assert [block.kind for block in arrange(made)] == [kind]
        page = next(page for page in plan_catalog(made).pages if page.kind == "pieces").lay_out()
        below = [cell for cell in page.cells if cell.y > page.cells[0].y]
        assert len(below) == count - 1
        if below:
            assert min(cell.x for cell in below) == pytest.approx(page.cells[0].x)
            assert max(cell.right for cell in below) == pytest.approx(page.cells[0].right)


PLACES = ((210, 297), (148, 210), (210, 210), (297, 210))


def told_longest(layout, language, paper, look_key, *, title, size):
    """Return a full page whose first piece has the longest text that is not told to be too long."""
    others = pieces(12)[1:]
    words = (TEXTS[language] + " ") * 40
    longest = None
    for letters in range(4, 1200, 4 if title else 20):
        text = (Phrase(words[:letters].strip(), language),)
        first = replace(pieces(1)[0], text_size=size, **({"titles": text} if title else {"descriptions": text}))
        first = replace(first, facts=(*first.facts, Fact(CatalogField.FINISH, "Finish", "satin with polished rims")))
        made = content((first, *others), look_key, layout=layout, paper=paper)
        if may_be_too_long(made, first):
            break
        longest = made
    return longest


@pytest.mark.parametrize("layout", list(Layout))
def test_no_text_that_finds_no_room_is_missed(layout):
    papers = [Paper("P", Decimal(width), Decimal(height)) for width, height in PLACES]
    has_stories = GRIDS.get(layout, (0, 0)) < (3, 4)
    tried = product(sorted(TEXTS), papers, {True, not has_stories}, (TextSize.NORMAL, TextSize.LARGER))
    for place, (language, paper, title, size) in enumerate(tried):
        made = told_longest(layout, language, paper, LOOK_KEYS[place % len(LOOK_KEYS)], title=title, size=size)
        if made is None:
            continue
        page = next(page for page in plan_catalog(made).pages if "id-1" in page.piece_ids).lay_out()
        first = made.entries[0]
        assert not page.rests, (language, paper, made.look.name, first.titles, first.descriptions)


def test_usual_texts_are_not_laid_out_twice():
    for layout in Layout:
        made = content(tuple(pieces(4)), layout=layout)
        assert not any(may_be_too_long(made, each) for each in (*made.entries, None))
