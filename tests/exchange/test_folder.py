"""A library's readable copy opens anywhere, holds every byte, and runs nothing."""

from __future__ import annotations

import csv
import html.parser
import io
import json
from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.money import Money
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.units import RingSize
from jewelcraft.domain.work import Cancelled
from jewelcraft.exchange.content import LibraryContent
from jewelcraft.exchange.folder import export_folder
from jewelcraft.exchange.pieces_table import read_pieces_table

SCRIPT = "<script>alert(1)</script>"


def photo(name, piece_id=None, position=0, media_type="image/jpeg", **more):
    return Photo(name, f"digest-{name}", piece_id, PhotoKind.PHOTO, name, media_type, 10, 10, 3, position, **more)


def library():
    ring = Piece(
        "p1",
        "DM/001",
        Texts.of({"en": SCRIPT, "th": "แหวน"}),
        Texts.of({"en": "=HYPERLINK(1)"}),
        type="ring",
        status=Status.READY,
        tags=("gift", "flower"),
        ring_size=RingSize(Decimal(54)),
        metals=(MetalPart("m1", "ag925", Decimal("3.50")),),
        stones=(StonePart("s1", "ruby", 2, "oval", (Decimal(5), Decimal(4)), Decimal("0.25")),),
        notes="-12",
    )
    return LibraryContent(
        WorkshopSettings(name="Naga & Sons", home_currency="THB"),
        pieces=[ring, Piece("p2", "dm/001 "), Piece("p3", "CON")],
        photos=[
            photo("two.jpg", "p1", 1),
            photo("one.png", "p1", 0, "image/png", is_cover=True),
            photo("x.heic", "p2", 0, "image/heic"),
            photo("../../x.jpg"),
            photo("c.jpg", "p3"),
        ],
        rates=[Rate("r1", RateKind.METAL, "@silver", Decimal("31.20"), "USD", "ozt", date(2026, 11, 20))],
        alloys=[Alloy("ag925", "Sterling 925", "silver", Decimal("0.925"))],
        catalogs=[Catalog("c1", "+Autumn", ("p1", "gone"))],
        costs={"p1": Money(Decimal("1250.50"), "THB")},
        prices={"p1": Money(Decimal(2100), "THB")},
        missing={"p2": ("gold price", "price of ruby 3 mm")},
    )


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))


def test_everything_is_there(tmp_path):
    written = export_folder(tmp_path / "copy", library(), lambda digest: digest.encode())
    names = {path.relative_to(tmp_path / "copy").as_posix() for path in written}
    assert names == {
        "pieces.csv",
        "rates.csv",
        "catalogs.csv",
        "library.json",
        "index.html",
        "photos/DM-001-1.png",
        "photos/DM-001-2.jpg",
        "photos/dm-001-1.heic",
        "photos/x.jpg",
        "photos/CON_-1.jpg",
    }
    assert (tmp_path / "copy/photos/DM-001-1.png").read_bytes() == b"digest-one.png"
    assert [path.name for path in tmp_path.iterdir()] == ["copy"]


def test_no_text_becomes_a_formula_and_numbers_stay_numbers(tmp_path):
    export_folder(tmp_path / "copy", library(), lambda _digest: b"")
    first = rows(tmp_path / "copy/pieces.csv")[0]
    assert first["Description (en)"] == "'=HYPERLINK(1)"
    assert first["Notes"] == "'-12"
    assert (first["Net weight (g)"], first["Cost"], first["Price"]) == ("3.5", "1250.5", "2100")
    (rate,) = rows(tmp_path / "copy/rates.csv")
    assert (rate["Name"], rate["Amount"], rate["Date"]) == ("'@silver", "31.2", "2026-11-20")
    (catalog,) = rows(tmp_path / "copy/catalogs.csv")
    assert (catalog["Name"], catalog["Pieces"]) == ("'+Autumn", "DM/001")


def test_what_has_no_price_is_empty_and_says_why(tmp_path):
    export_folder(tmp_path / "copy", library(), lambda _digest: b"")
    row = rows(tmp_path / "copy/pieces.csv")[1]
    assert (row["Cost"], row["Price"]) == ("", "")
    assert row["Missing rates"] == "gold price; price of ruby 3 mm"


def test_the_table_of_pieces_can_be_read_in_again(tmp_path):
    content = library()
    export_folder(tmp_path / "copy", content, lambda _digest: b"")
    table = read_pieces_table((tmp_path / "copy/pieces.csv").read_bytes(), alloys=content.alloys)
    again, before = table.rows[0].piece, content.pieces[0]
    assert table.rows[0].problems == ()
    for name in ("code", "titles", "descriptions", "type", "status", "tags", "ring_size", "notes", "net_weight_g"):
        assert getattr(again, name) == getattr(before, name), name
    (stone,) = again.stones
    assert (stone.kind, stone.count, stone.cut, stone.size_mm, stone.carat_each) == (
        "ruby",
        2,
        "oval",
        (5, 4),
        Decimal("0.25"),
    )


def test_the_json_is_exact_and_complete(tmp_path):
    export_folder(tmp_path / "copy", library(), lambda _digest: b"")
    document = json.loads((tmp_path / "copy/library.json").read_bytes())
    assert document["library"]["pieces"][0]["metals"][0]["net_weight_g"] == "3.5"
    assert document["library"]["pieces"][0]["titles"] == {"en": SCRIPT, "th": "แหวน"}
    assert document["library"]["settings"]["home_currency"] == "THB"
    assert len(document["photo_files"]) == 5


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.links, self.words = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data):
        self.words.append(data)


def test_the_page_shows_what_was_typed_as_text_and_only_links_to_what_is_there(tmp_path):
    export_folder(tmp_path / "copy", library(), lambda _digest: b"x")
    page = Page()
    page.feed((tmp_path / "copy/index.html").read_text(encoding="utf-8"))
    assert "script" not in page.tags
    assert SCRIPT in page.words
    assert "Naga & Sons" in page.words
    from urllib.parse import unquote

    assert all((tmp_path / "copy" / unquote(link)).is_file() for link in page.links)


def test_a_folder_in_use_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("keep")
    with pytest.raises(LibraryFileError, match="not empty"):
        export_folder(tmp_path, library(), lambda _digest: b"")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


class Stopping:
    def step(self, done, of, what=""):
        if done == 2:
            raise Cancelled


def test_a_cancelled_copy_leaves_nothing(tmp_path):
    with pytest.raises(Cancelled):
        export_folder(tmp_path / "copy", library(), lambda _digest: b"", Stopping())
    assert not list(tmp_path.iterdir())


def test_an_unwritable_place_is_told_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryFileError):
        export_folder(tmp_path / "file" / "copy", library(), lambda _digest: b"")
