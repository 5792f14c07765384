"""Pictures that lie in the rows of a workbook come in with the pieces of these rows."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import Workbook
from openpyxl.drawing.image import Image as SheetPicture
from PIL import Image

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work import Cancelled
from jewelcraft.domain.work import NoProgress
from jewelcraft.exchange.workbook_package import SHEET
from jewelcraft.exchange.workbook_pictures import picture_of
from jewelcraft.exchange.workbook_pictures import pictures_by_row
from jewelcraft.library.library import Library
from jewelcraft.library.table_import import bring_in_pieces
from jewelcraft.library.table_import import import_pieces

HEADINGS = ("Photo", "Style #", "Description", "Metal", "Net wt (g)")


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(name="Lotus", home_currency="THB")) as library:
        yield library


def picture(colour, size=(90, 60)):
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    out.seek(0)
    return out


def written(*anchors, height=60):
    """Write a list of three pieces, pictures of the given colours over the given cells."""
    book = Workbook()
    book.active.title = "Read me"
    book.active["A1"] = "Fill in the sheet Items"
    sheet = book.create_sheet("Items")
    sheet.append(["Lotus Jewelry, line list"])
    sheet.append(HEADINGS)
    for number in (1, 2, 3):
        sheet.append([None, f"LT-{number}", f"Lotus {number}", "925", 3])
        sheet.row_dimensions[number + 2].height = height
    for colour, cell in anchors:
        sheet.add_image(SheetPicture(picture(colour)), cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def parts_of(data):
    return pictures_by_row(data, "Items", ())


def colour_of(data, part):
    red, green, blue = Image.open(io.BytesIO(picture_of(data, part))).getpixel((40, 30))
    return max((red, "red"), (green, "green"), (blue, "blue"))[1]


def test_each_row_has_the_pictures_whose_middle_lies_in_it():
    data = written(("red", "A3"), ("blue", "A5"), ("green", "C5"))
    found = parts_of(data)
    assert {row: [colour_of(data, part) for part in parts] for row, parts in found.items()} == {
        3: ["red"],
        5: ["blue", "green"],
    }


def test_a_picture_that_begins_above_its_row_counts_for_the_row_it_fills():
    # Rows are 20 points high and the picture 45: it begins in row 3, and its middle lies in row 4.
    data = written(("red", "A3"), height=20)
    assert list(parts_of(data)) == [4]


def covers(library, code):
    return [photo.is_cover for photo in library.photos.of_piece(library.pieces.by_code(code).id)]


def test_the_pictures_come_in_with_the_pieces_as_one_step(library, tmp_path):
    path = tmp_path / "list.xlsx"
    path.write_bytes(written(("red", "A3"), ("blue", "A5"), ("green", "C5")))
    assert [len(row.pictures) for row in import_pieces(library, path, dry_run=True).rows] == [1, 0, 2]
    assert library.photos.every() == []
    bring_in_pieces(library, path)
    assert [covers(library, code) for code in ("LT-1", "LT-2", "LT-3")] == [[True], [], [True, False]]
    library.history.undo()
    assert (library.pieces.count(), library.photos.every()) == (0, [])
    library.history.redo()
    assert len(library.pieces.ids(PieceQuery())) == 3
    assert len(library.photos.every()) == 3
    assert library.check() == []


def test_an_import_that_is_stopped_leaves_nothing(library, tmp_path):
    class Stop(NoProgress):
        def step(self, done, of, what=""):
            if done == 2:
                raise Cancelled

    path = tmp_path / "list.xlsx"
    path.write_bytes(written(("red", "A3"), ("blue", "A4")))
    with pytest.raises(Cancelled):
        bring_in_pieces(library, path, Stop())
    assert (library.pieces.count(), library.photos.every(), library.store.photos.digests()) == (0, [], [])


def repacked(data, change):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


def test_a_picture_that_is_none_is_told_and_its_piece_comes_in(library, tmp_path):
    data = repacked(written(("red", "A3")), lambda name, body: b"no picture" if name.startswith("xl/media/") else body)
    path = tmp_path / "list.xlsx"
    path.write_bytes(data)
    read, _changes = bring_in_pieces(library, path)
    assert library.pieces.count() == 3
    assert library.photos.every() == []
    assert "1 picture of the row could not be read." in [str(words) for words in read.rows[0].problems]


@pytest.mark.parametrize(
    "drawing",
    [
        b"<broken",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        b"",
    ],
)
def test_a_drawing_that_cannot_be_read_leaves_the_table_whole(library, tmp_path, drawing):
    data = repacked(
        written(("red", "A3")),
        lambda name, body: drawing if "drawings/drawing" in name and "_rels" not in name else body,
    )
    assert parts_of(data) == {}
    path = tmp_path / "list.xlsx"
    path.write_bytes(data)
    bring_in_pieces(library, path)
    assert library.pieces.count() == 3


def test_pictures_that_wps_keeps_in_the_cells():
    cells = b"""<?xml version="1.0"?><etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"
      xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_A1B2"/></xdr:nvPicPr>
      <xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></etc:cellImage></etc:cellImages>"""
    relations = b"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
      Target="media/image9.jpeg"/></Relationships>"""
    out = io.BytesIO(written())
    with zipfile.ZipFile(out, "a") as package:
        package.writestr("xl/cellimages.xml", cells)
        package.writestr("xl/_rels/cellimages.xml.rels", relations)
        package.writestr("xl/media/image9.jpeg", picture("blue").getvalue())
    data = out.getvalue()
    rows = (HEADINGS, ('=DISPIMG("ID_A1B2",1)', "LT-1"), ('=DISPIMG("ID_NONE",1)', "LT-2"))
    assert pictures_by_row(data, "Items", rows) == {2: ("xl/media/image9.jpeg",)}


def test_picture_files_named_by_a_table_lie_beside_it(library, tmp_path):
    folder = tmp_path / "season"
    (folder / "pics").mkdir(parents=True)
    (folder / "pics" / "One.JPG").write_bytes(picture("red").getvalue())
    (folder / "two.jpg").write_bytes(picture("blue").getvalue())
    (tmp_path / "secret.jpg").write_bytes(picture("green").getvalue())
    table = folder / "list.csv"
    table.write_text(
        'Code,Photo\nA,"D:\\Jewelry\\one.jpg; two.jpg"\nB,../secret.jpg\nC,https://shop.example/three.jpg\nD,two.jpg\n',
        encoding="utf-8",
    )
    dry = import_pieces(library, table, dry_run=True)
    assert [len(row.files) for row in dry.rows] == [2, 0, 0, 1]
    assert str(dry.rows[1].problems[0]) == "The picture ../secret.jpg does not lie beside the table."
    bring_in_pieces(library, table)
    names = {
        code: [photo.name for photo in library.photos.of_piece(library.pieces.by_code(code).id)] for code in "ABCD"
    }
    assert names == {"A": ["One.JPG", "two.jpg"], "B": [], "C": [], "D": ["two.jpg"]}


def test_pictures_that_a_web_shop_names_are_looked_for_beside_its_table(library, tmp_path):
    (tmp_path / "moon gold.jpg").write_bytes(picture("gold").getvalue())
    table = tmp_path / "products.csv"
    shop = "https://cdn.shop.example/files"
    table.write_text(
        f"Handle,Title,Image Src\nmoon,Moon,{shop}/moon.jpg?v=1\nmoon,,{shop}/Moon%20gold.jpg?v=2\n", encoding="utf-8"
    )
    bring_in_pieces(library, table)
    piece = library.pieces.by_code("moon")
    assert [photo.name for photo in library.photos.of_piece(piece.id)] == ["moon gold.jpg"]
    assert piece.notes == f"{shop}/moon.jpg?v=1"


def test_pictures_that_excel_places_in_cells():
    rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "xl/metadata.xml": f'<metadata xmlns="{SHEET}" xmlns:x="{rich}">'
        '<futureMetadata name="XLRICHVALUE" count="2"><bk><extLst><ext><x:rvb i="0"/></ext></extLst></bk>'
        '<bk><extLst><ext><x:rvb i="1"/></ext></extLst></bk></futureMetadata>'
        '<valueMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></valueMetadata></metadata>',
        "xl/richData/rdrichvalue.xml": f'<rvData xmlns="{rich}"><rv s="0"><v>1</v><v>5</v></rv>'
        '<rv s="0"><v>0</v><v>5</v></rv></rvData>',
        "xl/richData/richValueRel.xml": "<richValueRels"
        ' xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel"'
        f' xmlns:r="{office}"><rel r:id="rId1"/><rel r:id="rId2"/></richValueRels>',
        "xl/richData/_rels/richValueRel.xml.rels": "<Relationships"
        ' xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{office}/image" Target="../media/image1.jpeg"/>'
        f'<Relationship Id="rId2" Type="{office}/image" Target="../media/image2.jpeg"/></Relationships>',
        "xl/media/image1.jpeg": picture("red").getvalue(),
        "xl/media/image2.jpeg": picture("blue").getvalue(),
    }

    def placed(name, body):
        if not name.startswith("xl/worksheets/sheet2"):
            return body
        cells = b'<c r="A3" t="e" vm="1"><v>#VALUE!</v></c>', b'<c r="A5" t="e" vm="2"><v>#VALUE!</v></c>'
        for row, cell in zip((b'r="3"', b'r="5"'), cells, strict=True):
            place = body.index(b">", body.index(b"<row " + row)) + 1
            body = body[:place] + cell + body[place:]
        return body

    out = io.BytesIO(repacked(written(), placed))
    with zipfile.ZipFile(out, "a") as package:
        for name, body in parts.items():
            package.writestr(name, body)
    data = out.getvalue()
    found = parts_of(data)
    assert {row: [colour_of(data, part) for part in names] for row, names in found.items()} == {3: ["blue"], 5: ["red"]}
