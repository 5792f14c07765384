"""Every kind of document, read back: boxes, fonts, pictures, structure, and the rules of PDF/X."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import Group
from jewelcraft.catalog.boxes import Page
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.output import Output
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.catalog.pdf_file import PdfFile
from jewelcraft.catalog.pdf_tags import StructureTree
from jewelcraft.catalog.structure import tree
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.library.resources import resource
from tests.catalog.builders import TEXTS
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg
from tests.catalog.conformity import box_faults
from tests.catalog.conformity import font_faults
from tests.catalog.conformity import picture_faults
from tests.catalog.conformity import press_faults
from tests.catalog.conformity import structure_faults
from tests.catalog.press_reading import complaints
from tests.catalog.test_kinds import WORDS
from tests.catalog.test_kinds import WORK

PROFILES = {profile.id: profile for profile in BUILT_IN}
SAMPLED = [
    (CatalogKind.CATALOG, "batik", "screen"),
    (CatalogKind.CATALOG, "gembox", "x1a"),
    (CatalogKind.LINE_SHEET, "technical", "x4"),
    (CatalogKind.PRICE_LIST, "studio", "slides"),
    (CatalogKind.PRICE_LIST, "gallery", "x1a"),
    (CatalogKind.LOOKBOOK, "gallery", "x4"),
    (CatalogKind.PORTFOLIO, "studio", "screen"),
    (CatalogKind.JOB_CARD, "technical", "screen"),
    (CatalogKind.LABELS, "studio", "x1a"),
    (CatalogKind.TABLE_CARDS, "batik", "x4"),
]


def whole(kind, look, pictures):
    """Return a document with every kind of page that it can have."""
    shown = pictures.add(jpeg(600, 600), 600, 600)
    work = replace(WORK, stages=(), marks=())
    named = [
        entry(number, language, text[:36], pictures=(shown,)) for number, (language, text) in enumerate(TEXTS.items())
    ]
    told = [(Phrase(text, language),) for language, text in TEXTS.items()]
    entries = tuple(replace(made, work=work, descriptions=story) for made, story in zip(named, told, strict=True))
    return content(
        entries,
        look,
        kind=kind,
        layout=Layout.TWO_BY_TWO,
        cover=shown,
        maker=Phrase(TEXTS["en"]),
        terms=Phrase(TEXTS["en"]),
        has_index=True,
        has_back_cover=True,
        labels=WORDS,
    )


@pytest.mark.parametrize(("kind", "look", "key"), SAMPLED)
def test_a_file_keeps_the_rules_it_is_read_by(tmp_path, kind, look, key):
    pictures, profile = Pictures(), PROFILES[key]
    output = Output(profile, resource("icc", "FOGRA39L.icc").read_bytes() if profile.uses_ink else b"")
    target = tmp_path / "read.pdf"
    write_catalog(whole(kind, look, pictures), target, pictures, output=output)
    assert complaints(target) == ""
    with pikepdf.open(target) as pdf:
        faults = [*box_faults(pdf), *font_faults(pdf), *picture_faults(pdf), *structure_faults(pdf)]
        if profile.standard.is_press:
            faults += press_faults(pdf, str(profile.standard))
        roles = {str(element.S) for element in _elements(pdf.Root.StructTreeRoot)}
    assert faults == []
    assert "/Figure" in roles or kind is CatalogKind.JOB_CARD
    if kind in {CatalogKind.PRICE_LIST, CatalogKind.JOB_CARD}:
        assert {"/Table", "/TR", "/TH", "/TD"} <= roles
    if kind in {CatalogKind.CATALOG, CatalogKind.LINE_SHEET}:
        assert "/Sect" in roles
    assert ("/Link" in roles) == (profile.has_links and kind not in {CatalogKind.JOB_CARD, CatalogKind.LABELS})


def declares_access(path):
    with pikepdf.open(path) as pdf:
        return b"pdfuaid:part" in bytes(pdf.Root.Metadata.read_bytes())


@pytest.mark.parametrize(
    ("profile", "changes", "declared"),
    [
        ("screen", {}, True),
        ("screen", {"kind": CatalogKind.PRICE_LIST}, True),
        ("screen", {"kind": CatalogKind.JOB_CARD}, True),
        # The first heading is none of the first level.
        ("screen", {"has_cover": False}, False),
        ("screen", {"title": Phrase("Ring 𒀀")}, False),
        ("x4", {}, False),
    ],
)
def test_a_file_says_that_it_can_be_read_aloud_only_where_it_can(tmp_path, profile, changes, declared):
    pictures, target = Pictures(), tmp_path / "read.pdf"
    output = Output(PROFILES[profile], resource("icc", "FOGRA39L.icc").read_bytes())
    made = replace(whole(CatalogKind.CATALOG, "studio", pictures), **{"maker": Phrase(""), **changes})
    write_catalog(made, target, pictures, output=output)
    assert declares_access(target) == declared


def test_a_table_heads_its_rows_and_they_have_as_many_cells():
    tags = StructureTree(PdfFile(BytesIO()), "en")
    tags.begin_page(tags._file.reserve())
    for roles in (("RH", "TD"), ("RH", "TD")):
        tags.begin_group("Table")
        tags.begin_group("TR")
        marked = [tags.mark(role, "n") for role in roles]
        tags.end_group()
        tags.end_group()
    assert tags.is_sound
    assert marked[0].startswith("/TH ")
    tags.begin_group("Table")
    tags.begin_group("TR")
    tags.mark("TD", "n")
    tags.end_group()
    tags.end_group()
    assert not tags.is_sound


def _elements(node):
    kids = node.get("/K", ())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _elements(kid)


def page_of(count, *groups):
    boxes = tuple(FillBox(Rect(0, 0, 1, 1), "#000000") for _ in range(count))
    return Page(10, 10, boxes, groups=tuple(Group(*group) for group in groups))


def shape(nodes):
    return [(node.kind, node.first, node.end, shape(node.children)) for node in nodes]


def test_rows_become_tables_and_empty_cells_keep_their_place():
    told = [("TD", 0, 0), ("TD", 0, 2), ("TR", 0, 2), ("TD", 3, 4), ("TD", 4, 4), ("TR", 3, 4)]
    row = [("TD", 0, 0, []), ("TD", 0, 2, [])]
    other = [("TD", 3, 4, []), ("TD", 4, 4, [])]
    assert shape(tree(page_of(5, *told))) == [("Table", 0, 4, [("TR", 0, 2, row), ("TR", 3, 4, other)])]


def test_tables_that_are_told_stay_apart():
    told = [("TR", 0, 1), ("Table", 0, 1), ("TR", 1, 2), ("Table", 1, 2), ("Sect", 2, 3)]
    kinds = [(node.kind, [child.kind for child in node.children]) for node in tree(page_of(3, *told))]
    assert kinds == [("Table", ["TR"]), ("Table", ["TR"]), ("Sect", [])]
