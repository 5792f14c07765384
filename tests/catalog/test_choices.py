"""What is decided by hand in one catalog is kept, printed, and leaves the piece itself as it is."""

from dataclasses import replace

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import SectionBy
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.texts import Texts
from jewelcraft.library.catalog_content import gather
from tests.catalog.builders import jpeg
from tests.catalog.test_gather import catalog
from tests.catalog.test_gather import library  # noqa: F401 (a fixture)
from tests.catalog.test_gather import piece

CHOICE = PieceChoice(
    "p1",
    breaks_before=True,
    is_hero=True,
    set_name=" Ruby set ",
    copies=3,
    titles=Texts.of({"en": "The Ruby", "th": "ทับทิม"}),
    descriptions=Texts.of({"en": "For this fair only."}),
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
    )
    library.pieces.change(piece(1, labour=steps, techniques=("granulation",), finish="Satin"))
    work = gather(library, catalog(kind=CatalogKind.JOB_CARD)).entries[0].work
    assert [stage.name for stage in work.stages] == ["Sketch", "Wax", "Finished piece"]
    assert [(step.name, step.time.replace("\u00a0", " "), step.note) for step in work.steps] == [
        ("filing", "1 h 35 min", ""),
        ("claw setting", "× 13", "with care"),
    ]
    assert work.total_time.replace("\u00a0", " ") == "1 h 35 min"
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
