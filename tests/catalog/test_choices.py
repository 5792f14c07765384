"""What is decided by hand in one catalog is kept, printed, and leaves the piece itself as it is."""

from dataclasses import replace

import pytest

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.picture_sizes import covering
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Crop
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import SectionBy
from jewelcraft.domain.catalog import TextSize
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.texts import Texts
from jewelcraft.library.catalog_content import gather
from jewelcraft.library.catalog_languages import both
from jewelcraft.library.catalog_languages import both_stones
from tests.catalog.builders import jpeg
from tests.catalog.test_gather import catalog
from tests.catalog.test_gather import library  # noqa: F401 (a fixture)
from tests.catalog.test_gather import piece

NB = "\u00a0"
THAI_STONE = f"อเมทิสต์, 5{NB}มม. / amethyst, 5{NB}mm, 0.34{NB}กะรัต / ct"
CHOICE = PieceChoice(
    "p1",
    breaks_before=True,
    is_hero=True,
    set_name=" Ruby set ",
    copies=3,
    titles=Texts.of({"en": "The Ruby", "th": "ทับทิม"}),
    descriptions=Texts.of({"en": "For this fair only."}),
    span=CellSpan.WIDE,
    text_size=TextSize.LARGER,
    crop=Crop(30, 70, 150),
    crops=(("d" * 64, Crop(10, 20, 130)),),
)


def add_photo(library, digest, kind, position):  # noqa: F811
    data = jpeg(shade=position)
    with library.store.action(sentence("Set up")):
        library.store.photos.put_original(digest, data)
        library.store.photos.insert(
            Photo(f"x{digest}", digest, "p1", kind, "b.jpg", "image/jpeg", 60, 60, len(data), position)
        )


def test_choices_are_kept_through_changes_and_undo(library):  # noqa: F811
    library.catalogs.add(catalog(choices=(CHOICE,), kind=CatalogKind.LINE_SHEET, sections=SectionBy.TYPE))
    kept = library.catalogs.get("c")
    assert kept.choice("p1") == CHOICE
    assert kept.kind is CatalogKind.LINE_SHEET
    without = replace(kept, piece_ids=("p2",))
    library.catalogs.change(without)
    library.catalogs.change(replace(library.catalogs.get("c"), piece_ids=("p2", "p1")))
    assert library.catalogs.get("c").choice("p1") == CHOICE
    library.catalogs.change(replace(library.catalogs.get("c"), choices=()))
    library.store.undo()
    assert library.catalogs.get("c").choice("p1") == CHOICE


def test_choices_are_printed_and_the_piece_stays_as_it_is(library):  # noqa: F811
    add_photo(library, "other", PhotoKind.PHOTO, 7)
    chosen = catalog(choices=(replace(CHOICE, picture_digest="other"),), fields=(*catalog().fields,))
    first, second = gather(library, chosen).entries
    assert first.title.text == "The Ruby"
    assert [text.text for text in first.descriptions] == ["For this fair only."]
    assert first.pictures[0].digest == "other"
    assert len(first.pictures) == 2
    assert (first.breaks_before, first.is_hero, first.set_name, first.copies) == (True, True, "Ruby set", 3)
    assert (second.breaks_before, second.copies) == (False, 1)
    assert gather(library, catalog()).entries[0].title.text == "Ruby ring"
    assert gather(library, replace(chosen, language="th")).entries[0].title.text == "ทับทิม"


def test_parts_are_named_in_the_language_of_the_document(library):  # noqa: F811
    made = gather(library, catalog(sections=SectionBy.TYPE))
    assert {entry.section.text for entry in made.entries} == {"Rings"}
    library.pieces.change(piece(1, collection="Monsoon"))
    made = gather(library, catalog(sections=SectionBy.COLLECTION))
    assert [entry.section.text for entry in made.entries] == ["Monsoon", ""]


def test_the_way_from_sketch_to_piece_is_gathered(library):  # noqa: F811
    from decimal import Decimal

    add_photo(library, "wax", PhotoKind.WAX, 5)
    steps = (
        LabourStep("l1", "filing", quantity=Decimal(95)),
        LabourStep("l2", "claw_setting", LabourBasis.STONE, Decimal(13), note="with care"),
        LabourStep("l3", "polishing", quantity=Decimal("0.5")),
    )
    library.pieces.change(piece(1, labour=steps, techniques=("granulation",), finish="Satin"))
    work = gather(library, catalog(kind=CatalogKind.JOB_CARD)).entries[0].work
    assert [stage.name for stage in work.stages] == ["Sketch", "Wax", "Finished piece"]
    assert [(step.name, step.time.replace("\u00a0", " "), step.note) for step in work.steps] == [
        ("filing", "1 h 35 min", ""),
        ("claw setting", "× 13", "with care"),
        ("polishing", "0.5 min", ""),
    ]
    assert work.total_time.replace("\u00a0", " ") == "1 h 36 min"
    assert [(stone.position, stone.count) for stone in work.stones] == [("1", "1"), ("2", "12")]
    assert (work.techniques, work.finish) == ("granulation", "Satin")
    assert gather(library, catalog()).entries[0].work is None
    assert gather(library, catalog(kind=CatalogKind.PORTFOLIO)).entries[0].price == ""


def test_a_logo_is_kept_and_survives_the_clean_up(library, tmp_path):  # noqa: F811
    path = tmp_path / "logo.jpg"
    path.write_bytes(jpeg(300, 100))
    digest = library.catalogs.add_logo(path)
    library.catalogs.add(catalog(logo_digest=digest, has_opening=True, has_back_cover=True))
    library.store.sweep()
    made = gather(library, library.catalogs.get("c"))
    assert (made.logo.width, made.logo.height) == (300, 100)
    assert made.has_back_cover
    assert gather(library, catalog(logo_digest="gone")).logo is None


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("18.23\u00a0g", "18.23\u00a0克", "18.23\u00a0g / 克"),
        ("18.23\u00a0g", "18,23\u00a0g", "18.23\u00a0g"),
        ("Approx. 4.12\u00a0g", "約 4.12\u00a0克", "Approx. 4.12\u00a0g / 約 4.12\u00a0克"),
        ("approx. 14.00\u00a0g", "kira-kira 14,00\u00a0g", "approx. / kira-kira\u00a014.00\u00a0g"),
        ("4.12\u00a0g", "4.12\u00a0g", "4.12\u00a0g"),
        ("", "克", "克"),
        ("18,23\u00a0ກຣາມ", "18.23\u00a0กรัม", "18,23\u00a0ກຣາມ / กรัม"),
        ("ขั้นต่ำ\u00a03", "min.\u00a03", "ขั้นต่ำ / min.\u00a03"),
        ("3", "3\u00a0g", "3 / 3\u00a0g"),
        ("B-17", "B-17", "B-17"),
        ("4\u00a0g", "4\u00a0g 5\u00a0mm", "4\u00a0g / 4\u00a0g 5\u00a0mm"),
    ],
)
def test_an_amount_in_two_languages_is_said_once(first, second, together):
    assert both(first, second) == together


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        (f"ทับทิม{NB}0.93{NB}กะรัต", f"natural ruby{NB}0.93{NB}ct", f"ทับทิม / natural ruby{NB}0.93{NB}กะรัต / ct"),
        (f"rubi alami{NB}0,93{NB}ct", f"natural ruby{NB}0.93{NB}ct", f"rubi alami / natural ruby{NB}0,93{NB}ct"),
        (f"Ruby (heated), 6{NB}mm, 0.93{NB}ct", f"紅寶石、6{NB}毫米、0.93{NB}克拉", None),
        (f"ruby{NB}0.93{NB}ct", f"紅寶石{NB}1.05{NB}克拉", f"ruby{NB}0.93{NB}ct / 紅寶石{NB}1.05{NB}克拉"),
        ("pearl", "珍珠", "pearl / 珍珠"),
        (f"อเมทิสต์, 5{NB}มม., 0.34{NB}กะรัต", f"amethyst, 5{NB}mm, 0.34{NB}ct", THAI_STONE),
    ],
)
def test_the_weight_of_a_stone_stands_once_beside_its_two_names(first, second, together):
    assert both_stones(first, second) == (together or f"Ruby (heated), 6{NB}mm / 紅寶石、6{NB}毫米, 0.93{NB}ct / 克拉")


def test_a_picture_is_cut_for_one_catalog_and_the_photo_stays_as_it_is(library):  # noqa: F811
    cut = PieceChoice("p1", crop=Crop(30, 70, 150), span=CellSpan.LARGE, text_size=TextSize.SMALLER)
    first, second = gather(library, catalog(choices=(cut,))).entries
    shown = first.pictures[0]
    assert (shown.focus_x, shown.focus_y, shown.zoom) == (30, 70, 150)
    assert (first.span, first.text_size) == (CellSpan.LARGE, TextSize.SMALLER)
    assert all(picture.zoom == 0 for picture in (*first.pictures[1:], *second.pictures))
    plain = gather(library, catalog()).entries[0].pictures[0]
    assert plain.zoom == 0
    assert {photo.focus_x for photo in library.photos.of_piece("p1")} == {50}


def test_every_picture_of_a_piece_is_cut_by_itself(library):  # noqa: F811
    add_photo(library, "view", PhotoKind.PHOTO, 7)
    cut = PieceChoice("p1", crops=(("view", Crop(10, 20, 130)),))
    pages = {"has_opening": True, "opening_digests": ("view",), "cover_digest": "view"}
    made = gather(library, catalog(choices=(cut,), **pages))
    entry = next(entry for entry in made.entries if entry.piece_id == "p1")
    zooms = {picture.digest: picture.zoom for picture in entry.pictures}
    assert zooms.pop("view") == 130
    assert set(zooms.values()) == {0}
    assert [(shown.digest, shown.zoom) for shown in (made.cover, *made.opening)] == [("view", 130)] * 2
    first = gather(library, catalog(choices=(replace(cut, picture_digest="view"),))).entries[0]
    assert first.pictures[0].digest == "view"
    assert first.pictures[0].zoom == 0


def test_words_are_larger_or_smaller_by_hand_and_a_cut_picture_fills_its_place(library):  # noqa: F811
    def page_of(**changes):
        choices = (PieceChoice("p1", **changes),)
        made = catalog(choices=choices, has_cover=False, has_maker_page=False, has_terms_page=False)
        return plan_catalog(gather(library, made)).page(0)

    def size_of(page):
        return next(box.paragraph.style.size for box in page.boxes if isinstance(box, TextBox) and box.role == "H2")

    smaller, plain, larger = (
        size_of(page_of(text_size=size)) for size in (TextSize.SMALLER, TextSize.NORMAL, TextSize.LARGER)
    )
    assert smaller < plain < larger
    cut = next(box for box in page_of(crop=Crop(0, 0, 200)).boxes if isinstance(box, PictureBox))
    assert cut.fills
    lies = covering(cut.rect, 60, 60, cut.picture)
    assert (lies.x, lies.y) == (cut.rect.x, cut.rect.y)
    assert lies.width == pytest.approx(2 * cut.rect.width)
