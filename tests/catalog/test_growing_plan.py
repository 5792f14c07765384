"""Documents of work show any page before the others are laid out, and know them all in the end."""

from dataclasses import replace

import pytest

from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.growing_plan import GrowingPlan
from jewelcraft.catalog.layout import job_card
from jewelcraft.catalog.layout import portfolio
from jewelcraft.catalog.plan import outline_catalog
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import CatalogKind
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.test_kinds import WORDS
from tests.catalog.test_kinds import WORK
from tests.catalog.test_kinds import all_text

LONG = "The teacher says what was done, and why, and what comes next. " * 160


def made(kind, long=(), count=5, **changes):
    entries = tuple(
        replace(
            entry(number),
            work=replace(WORK, notes=LONG if number in long else ""),
            descriptions=(Phrase(LONG),) if number in long else (),
        )
        for number in range(1, count + 1)
    )
    return content(entries, kind=kind, labels=WORDS, has_cover=False, **changes)


@pytest.mark.parametrize("kind", [CatalogKind.PORTFOLIO, CatalogKind.JOB_CARD])
def test_a_page_is_shown_before_the_others_are_laid_out(kind, monkeypatch):
    room = portfolio if kind is CatalogKind.PORTFOLIO else job_card
    name = f"{room.__name__.rsplit('.', maxsplit=1)[-1]}_pages"
    lay_out, seen = getattr(room, name), []

    def counted(whole, shown, number):
        seen.append((shown.piece_id, number))
        return lay_out(whole, shown, number)

    monkeypatch.setattr(room, name, counted)
    plan = outline_catalog(made(kind, count=40))
    assert [page.piece_ids for page in plan.pages[:40]] == [(f"id-{number}",) for number in range(1, 41)]
    assert seen == []
    plan.page(7)
    assert seen == [("id-8", 8)]


@pytest.mark.parametrize("kind", [CatalogKind.PORTFOLIO, CatalogKind.JOB_CARD])
def test_pages_come_in_where_a_piece_has_several_and_bear_the_right_number(kind):
    catalog = made(kind, long={2, 4})
    plan = outline_catalog(catalog)
    whole = plan_catalog(catalog)
    assert isinstance(plan, GrowingPlan)
    assert len(plan.pages) < len(whole.pages)
    before = plan.version
    last = plan.page_of("id-5")
    assert plan.page(last).boxes != whole.page(whole.page_of("id-5")).boxes, "it bears another number yet"
    plan.page(plan.page_of("id-2"))
    assert plan.version > before
    assert plan.page_of("id-3") == whole.page_of("id-3")
    assert not plan.is_whole
    index = 0
    while index < len(plan.pages):
        plan.page(index)
        index += 1
    assert plan.is_whole
    assert [(page.kind, page.piece_ids) for page in plan.pages] == [(page.kind, page.piece_ids) for page in whole.pages]
    assert [plan.page(place) for place in range(len(plan.pages))] == [
        whole.page(place) for place in range(len(whole.pages))
    ]
    assert all_text(whole).count("teacher") == 320, "not a word is lost"


def test_nothing_is_said_to_have_changed_where_each_piece_has_one_page():
    plan = outline_catalog(made(CatalogKind.JOB_CARD))
    for place in range(5):
        plan.page(place)
    assert plan.is_whole
    assert plan.version == 0


def test_more_pieces_than_are_kept_are_laid_out_alike(monkeypatch):
    monkeypatch.setattr("jewelcraft.catalog.growing_plan._MOST_KEPT", 2)
    catalog = made(CatalogKind.JOB_CARD, long={1})
    few = plan_catalog(catalog)
    monkeypatch.undo()
    many = plan_catalog(catalog)
    assert [few.page(place) for place in range(len(few.pages))] == [
        many.page(place) for place in range(len(many.pages))
    ]


def test_sheets_of_labels_are_laid_out_when_they_are_asked_for(monkeypatch):
    from jewelcraft.catalog.layout import label_sheet

    sheet, seen = label_sheet._sheet, []

    def counted(*asked):
        seen.append(asked)
        return sheet(*asked)

    monkeypatch.setattr(label_sheet, "_sheet", counted)
    plan = outline_catalog(made(CatalogKind.LABELS, count=100, stock="a4-48", first_label=3))
    assert [len(page.piece_ids) for page in plan.pages] == [46, 48, 6]
    assert not seen
    page = plan.page(1)
    assert len(seen) == 1
    assert page.piece_ids == plan.pages[1].piece_ids
