"""Portfolios tell how a piece was made, job cards what the bench needs; neither loses a word or shows a price."""

from dataclasses import replace

import pytest

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.content import Fact
from jewelcraft.catalog.content import Mark
from jewelcraft.catalog.content import MetalRow
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.content import StagePicture
from jewelcraft.catalog.content import StoneRow
from jewelcraft.catalog.content import TimeShare
from jewelcraft.catalog.content import WorkSheet
from jewelcraft.catalog.content import WorkStep
from jewelcraft.catalog.layout import portfolio_overview
from jewelcraft.catalog.layout.portfolio_overview import overview_pages
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.label_choices import LabelChoices
from tests.catalog.builders import LABELS
from tests.catalog.builders import TEXTS
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.test_layout import LOOK_KEYS
from tests.catalog.test_layout import assert_sound

SKETCH, WAX, PHOTO = (PictureRef(name, 1200, 900) for name in ("sketch", "wax", "photo"))
WORDS = LABELS | {
    "techniques": "Techniques",
    "working_time": "Working time",
    "process": "From sketch to piece",
    "teacher": "Teacher",
    "signature": "Signature",
    "day": "Date",
    "job_card": "Job card",
    "marks": "Marks",
    "step": "Step",
    "time": "Time",
    "made_by": "Made by",
    "overview": "Overview",
    "by_technique": "Time by technique",
    "share": "Share",
    "total": "Total",
    "buyer": "Buyer",
    "order_number": "Order",
    "due": "Due",
    "actual": "Actual",
    "sprue": "Sprue",
    "given_out": "Given out",
    "done": "Done",
    "continued": "{code}, continued",
}
WORK = WorkSheet(
    stages=(StagePicture("Sketch", SKETCH), StagePicture("Wax", WAX), StagePicture("Finished piece", PHOTO)),
    metals=(Fact(CatalogField.METAL, "18K yellow gold", "4.12 g"), Fact(CatalogField.METAL, "Silver 925", "1.00 g")),
    stones=(
        StoneRow("1", "natural ruby", "oval", "6 × 4 mm", "1", "0.93 ct"),
        StoneRow("2", "diamond", "round", "2 mm", "12", "0.35 ct", "halo"),
    ),
    steps=(WorkStep("carving", "1 h 30 min", "Leave 0.3 mm"), WorkStep("setting", "45 min")),
    total_time="2 h 15 min",
    techniques="granulation, claw setting",
    finish="High polish",
    notes="Mind the gallery.",
    marks=(Mark("photo", 1, 25.0, 50.0, "Thin the claw here"), Mark("sketch", 2, 10.0, 10.0, "Not on this picture")),
)


def made(**changes):
    return replace(entry(1, pictures=(PHOTO,)), work=replace(WORK, **changes), descriptions=(Phrase(TEXTS["en"]),))


def planned(kind, *entries, **changes):
    return plan_catalog(content(entries or (made(),), kind=kind, has_cover=False, labels=WORDS, **changes))


def all_text(plan):
    return " ".join(
        line.text
        for index in range(len(plan.pages))
        for box in plan.page(index).boxes
        if isinstance(box, TextBox)
        for line in box.paragraph.lines
    )


def test_a_portfolio_tells_the_way_and_leaves_room_for_the_teacher():
    plan = planned(CatalogKind.PORTFOLIO)
    text = all_text(plan)
    for said in (
        "Granulation, claw setting",
        "2 h 15 min",
        "From sketch to piece",
        "Wax",
        "Carving: Leave 0.3 mm",
        "Teacher",
        "Signature",
    ):
        assert said in text
    assert "USD" not in text
    shown = [box.picture.digest for box in plan.page(0).boxes if isinstance(box, PictureBox)]
    assert shown == ["photo", "sketch", "wax", "photo"]


def test_a_job_card_gives_stones_by_position_and_steps_with_room_to_write():
    plan = planned(CatalogKind.JOB_CARD)
    page = plan.page(0)
    text = all_text(plan)
    for said in (
        "R-0001",
        "18K yellow gold",
        "4.12 g",
        "6 × 4 mm",
        "diamond: halo",
        "Setting",
        "45 min",
        "Mind the gallery.",
        "Thin the claw here",
    ):
        assert said in text
    assert "USD" not in text
    assert any(isinstance(box, ShapeBox) and box.alternative == "QR: R-0001" for box in page.boxes)


def test_marks_stand_where_they_were_set():
    page = planned(CatalogKind.JOB_CARD).page(0)
    picture = next(box for box in page.boxes if isinstance(box, PictureBox) and box.picture == PHOTO)
    number = next(
        box
        for box in page.boxes
        if isinstance(box, TextBox)
        and not box.role
        and box.paragraph.lines[0].text == "1"
        and picture.rect.contains(box.rect)
    )
    middle = number.rect.x + number.rect.width / 2
    assert middle == pytest.approx(picture.rect.x + picture.rect.width * 0.25)


@pytest.mark.parametrize("kind", [CatalogKind.PORTFOLIO, CatalogKind.JOB_CARD])
@pytest.mark.parametrize(
    ("look_key", "paper"), list(zip(LOOK_KEYS, ("A4", "A4 landscape", "A5", "A4", "A4 landscape"), strict=True))
)
def test_pages_are_sound_and_long_work_flows_on(kind, paper, look_key):
    steps = tuple(WorkStep(f"step {number} {TEXTS['my']}", "45 min", TEXTS["km"]) for number in range(24))
    stones = tuple(StoneRow(str(number), TEXTS["th"], "oval", "6 × 4 mm", "1", "0.93 ct") for number in range(30))
    long = made(steps=steps, stones=stones, notes="\n".join(TEXTS.values()) * 6)
    plan = planned(kind, long, made(), replace(entry(3), work=None), look_key=look_key, paper=PAPERS[paper])
    for index in range(len(plan.pages)):
        page = plan.page(index)
        # The discs of marks lie on their picture.
        assert_sound(
            replace(
                page,
                boxes=tuple(
                    box
                    for box in page.boxes
                    if not (isinstance(box, TextBox) and not box.role and box.paragraph.lines[0].text in {"1", "2"})
                ),
            )
        )
    text = all_text(plan)
    for number in range(24):
        assert f"tep {number} " in text
    if kind is CatalogKind.JOB_CARD:
        assert sum(text.count(f" {number} ") > 0 for number in range(30)) == 30
    assert plan.page_of("id-3") is not None


def test_a_long_name_never_pushes_a_portfolio_picture_off_its_page():
    pictures = (PictureRef("a" * 64, 600, 600),)
    for words in range(20, 420, 20):
        made = replace(entry(1, text="Ring " * words), pictures=pictures)
        plan = plan_catalog(content((made,), kind=CatalogKind.PORTFOLIO, has_cover=False))
        for page in plan.pages:
            laid_out = page.lay_out()
            bottoms = [box.rect.bottom for box in laid_out.boxes if isinstance(box, PictureBox)]
            assert all(bottom <= laid_out.height - 30 for bottom in bottoms), words


def test_a_job_card_has_room_for_the_order_the_metal_the_real_minutes_and_squares_to_tick():
    metals = (MetalRow("18K yellow gold (750)", "4.12", "1.60"),)
    labelling = LabelChoices(customer="Chow Jewellers", due="24 Dec 2026")
    plan = planned(CatalogKind.JOB_CARD, made(metal_rows=metals), labelling=labelling)
    page, text = plan.page(0), all_text(plan)
    for said in ("Buyer", "Chow Jewellers", "24 Dec 2026", "Order", "Sprue", "1.60", "Given out", "Actual", "Done"):
        assert said in text
    squares = [box for box in page.boxes if isinstance(box, ShapeBox) and box.stroke == 0.5 and not box.alternative]
    assert len(squares) == len(WORK.steps)
    assert len({round(box.rect.x, 3) for box in squares}) == 1


def test_what_goes_on_is_headed_by_its_code():
    long = made(steps=tuple(WorkStep(f"step {number}", "45 min") for number in range(60)))
    plan = planned(CatalogKind.JOB_CARD, long)
    assert len(plan.pages) > 1
    first = [box for box in plan.page(1).boxes if isinstance(box, TextBox) and box.role]
    assert first[0].paragraph.lines[0].text == "R-0001, continued"


def rows_of(page):
    return sum(group.kind == "TR" for group in page.groups)


def overview(count, parts, look_key="studio"):
    pieces = tuple(replace(made(), piece_id=f"id-{number}", code=f"R-{number}") for number in range(count))
    times = tuple(TimeShare(f"work {number}", "2 h", "5 %") for number in range(parts))
    shown = {"kind": CatalogKind.PORTFOLIO, "labels": WORDS, "total_time": "9 h", "look_key": look_key}
    return overview_pages(content(pieces, times=times, **shown), 1)


@pytest.mark.parametrize(("look_key", "every"), [("studio", 1), ("batik", 5), ("gallery", 5), ("technical", 5)])
def test_no_row_and_no_signature_stand_on_a_page_alone(look_key, every):
    for count in range(8, 48, every):
        steps = tuple(WorkStep(f"step {number}", "45 min") for number in range(count))
        card = planned(CatalogKind.JOB_CARD, made(steps=steps, notes="", marks=()), look_key=look_key)
        pages = [card.page(index) for index in range(len(card.pages))]
        for made_pages in (pages, overview(count, 0, look_key), overview(12, count, look_key)):
            # The head of the table is a row as well.
            assert len(made_pages) == 1 or rows_of(made_pages[-1]) >= 4, count
            for page in made_pages:
                assert_sound(page)


def test_an_overview_that_is_a_row_too_long_is_set_closer(monkeypatch):
    count = next(count for count in range(8, 60) if len(overview(count, 0)) > 1)
    monkeypatch.setattr(portfolio_overview, "CLOSER_ROWS", ())
    assert len(overview(count - 1, 0)) > 1


@pytest.mark.parametrize(("pieces", "parts"), [(0, 1), (1, 0)])
def test_the_last_three_rows_and_the_signature_go_on_together(monkeypatch, pieces, parts):
    monkeypatch.setattr(portfolio_overview, "CLOSER_ROWS", ())
    for count in range(20, 50):
        pages = overview(count if pieces else 12, count * parts)
        assert len(pages) == 1 or rows_of(pages[-1]) >= 4, count


def test_a_portfolio_sums_up_its_pieces_and_the_time_by_technique():
    times = (TimeShare("soldering", "5 h 10 min", "70 %"), TimeShare("polishing", "2 h 0 min", "30 %"))
    pieces = tuple(replace(made(), piece_id=f"id-{number}", code=f"R-{number}") for number in range(40))
    plan = planned(CatalogKind.PORTFOLIO, *pieces, times=times, total_time="7 h 10 min")
    last = [plan.page(index) for index, page in enumerate(plan.pages) if page.kind == "overview"]
    text = " ".join(
        line.text for page in last for box in page.boxes if isinstance(box, TextBox) for line in box.paragraph.lines
    )
    for said in ("Overview", "Granulation, claw setting", "7 h 10 min", "Soldering", "70 %", "Teacher"):
        assert said in text
    assert len(last) > 1
    assert not any(page.piece_ids for page in last)
    for page in last:
        assert_sound(page)
    alone = planned(CatalogKind.PORTFOLIO, made(), times=times)
    assert not any(page.kind == "overview" for page in alone.pages)
