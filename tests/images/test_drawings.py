"""Drawings, documents and raw files become pictures; nothing in them can reach for files, the network or a script."""

from __future__ import annotations

import base64
import socket
import struct
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images import look_at
from jewelcraft.images import open_safely
from jewelcraft.images import print_image
from jewelcraft.images import upright_pixels
from jewelcraft.images.drawing import harmless
from tests.images.drawings import bitmap
from tests.images.drawings import float_rgb_tiff
from tests.images.drawings import icon
from tests.images.drawings import nef
from tests.images.drawings import pdf
from tests.images.drawings import preview_jpeg
from tests.images.drawings import svg
from tests.images.torture import CORNERS
from tests.images.torture import exif
from tests.images.torture import saved
from tests.images.torture import stored
from tests.images.torture import upright


def corners(data, longest=96):
    width, height, rgb = upright_pixels(data, longest)
    found = {}
    for name, (x, y) in {
        "top-left": (0.25, 0.25),
        "top-right": (0.75, 0.25),
        "bottom-left": (0.25, 0.75),
        "bottom-right": (0.75, 0.75),
    }.items():
        at = 3 * (int(y * height) * width + int(x * width))
        found[name] = tuple(rgb[at : at + 3])
    return (width, height), found


def near(found, expected, within=6):
    return all(abs(a - b) <= within for name in expected for a, b in zip(found[name], expected[name], strict=True))


def test_an_svg_drawing_becomes_a_picture_on_white():
    size, found = corners(svg())
    assert size == (96, 64)
    assert near(found, CORNERS, 2)
    clear = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"><rect width="5" height="5"/></svg>'
    picture = open_safely(clear, "x")
    assert (picture.media_type, picture.width, picture.height) == ("image/svg+xml", 1500, 3000)
    width, height, rgb = upright_pixels(clear, 100)
    assert (width, height, rgb[-3:]) == (50, 100, b"\xff\xff\xff")
    assert print_image(clear, longest=200).upright_size == (100, 200)


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<!-- Generator: Adobe Illustrator -->",
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
        '<!DOCTYPE svg [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> ]>',
        '<?xml-stylesheet href="http://127.0.0.1/x.css"?>',
    ],
)
def test_what_drawing_programs_write_at_the_head_is_no_harm(head):
    assert near(corners(svg(head=head))[1], CORNERS, 2)


def test_nothing_outside_is_reached_for(tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(saved(Image.new("RGB", (50, 50), (1, 2, 3)), "PNG"))
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        far = f"http://127.0.0.1:{server.getsockname()[1]}/x.png"
        pieces = [f'<image width="96" height="64" xlink:href="{where}"/>' for where in (secret, secret.as_uri(), far)]
        pieces += [f'<image width="96" height="64" href="{where}"/>' for where in (f" {secret}", f"file:{secret}")]
        pieces += [
            f'<use href="{secret.as_uri()}#a"/>',
            f"<style>@import url({far}); circle {{ fill: url({far}#x) }}</style>",
            f'<rect style="fill:u\\72l({far}#x)" width="1" height="1"/>',
            "<script>alert(1)</script><foreignObject><p>x</p></foreignObject>",
            '<rect width="1" height="1" onload="alert(1)"/>',
            f'<filter id="f"><feImage href="{far}"/></filter><rect width="9" height="9" filter="url(#f)"/>',
        ]
        for piece in pieces:
            clean, _size = harmless(svg(piece))
            assert "127.0.0.1" not in clean
            assert "secret" not in clean
            assert "alert" not in clean
            assert near(corners(svg(piece))[1], {k: v for k, v in CORNERS.items() if k != "top-left"}, 2), piece
        with pytest.raises(TimeoutError):
            server.accept()


def test_a_picture_inside_a_drawing_is_shown():
    inner = base64.b64encode(saved(Image.new("RGB", (9, 6), (9, 9, 9)), "PNG")).decode()
    _size, found = corners(svg(f'<image width="96" height="64" xlink:href="data:image/png;base64,{inner}"/>'))
    assert found["top-left"] == (9, 9, 9)


LAUGHS = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "data",
    [
        svg(head=LAUGHS),
        svg(head='<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>', body="<text>&x;</text>"),
        svg(head='<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]>'),
        svg()[:-20],
        svg(body="<g>" * 5000 + "</g>" * 5000),
        svg(size='width="1000000" height="1"').replace(b"viewBox", b"data-x"),
        b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="5" height="5"/></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>',
        b'<svg xmlns="http://www.w3.org/2000/svg" width="nan" height="inf"/>',
    ],
)
def test_a_hostile_or_damaged_drawing_is_refused(data):
    with pytest.raises(PictureRefusedError, match="SVG"):
        open_safely(data, "ring.svg")


def test_a_drawing_that_claims_a_kilometre_is_drawn_as_any_other():
    big = svg(size='width="96000000" height="64000000"')
    assert corners(big)[0] == (96, 64)


@pytest.mark.parametrize("unit", ["", "px", "mm", "cm", "in", "pt", "pc"])
def test_a_drawing_may_be_measured_in_any_unit(unit):
    data = svg(size=f'width="48{unit}" height="32{unit}"')
    (width, height), found = corners(data)
    assert width == 96
    assert height in {64, 65}
    assert near(found, CORNERS, 2)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_first_page_of_a_document_is_the_picture(turn):
    (width, height), found = corners(pdf(turn=turn))
    assert (width, height) == ((96, 64) if turn in {0, 180} else (64, 96))
    quarter = upright(2, 2)
    turned = quarter.rotate(-turn)
    seen = [turned.getpixel(place) for place in ((0, 0), (1, 0), (0, 1), (1, 1))]
    assert near(found, dict(zip(("top-left", "top-right", "bottom-left", "bottom-right"), seen, strict=True)), 2)
    picture = open_safely(pdf(turn=turn), "scan.jpg")
    assert picture.media_type == "application/pdf"
    assert max(picture.width, picture.height) == 400


def test_more_pages_are_told():
    seen = look_at(pdf(pages=5), "price list.pdf")
    assert str(seen.note) == "Only the first of 5 pages is shown."
    assert look_at(pdf(), "x").note is None
    pages = saved(upright(), "TIFF", save_all=True, append_images=[upright(), upright()])
    assert str(look_at(pages, "x").note) == "Only the first of 3 pages is shown."


def test_a_document_runs_nothing_and_prints():
    data = pdf(extra="/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")
    assert near(corners(data)[1], CORNERS, 2)
    made = print_image(data, longest=300)
    assert made.upright_size == (300, 200)
    assert Image.open(BytesIO(made.jpeg)).format == "JPEG"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n" + bytes(500),
        pdf()[:200],
        pdf(pages=0),
        pdf(box="0 0 0 0").replace(b"/MediaBox", b"/XediaBox")[:90],
    ],
)
def test_a_damaged_document_is_refused(data):
    with pytest.raises(PictureRefusedError, match="PDF document"):
        open_safely(data, "scan.pdf")


def test_a_page_of_absurd_size_is_refused_or_shown_small():
    picture = open_safely(pdf(box="0 0 14000 9000"), "x")
    assert (picture.width, picture.height) == (6000, 3857)
    with pytest.raises(PictureRefusedError, match="no usable size"):
        open_safely(pdf(box="0 0 200000 64"), "x")


def test_a_locked_document_is_named():
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf())) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(PictureRefusedError, match="asks for a password"):
        open_safely(out.getvalue(), "scan.pdf")


@pytest.mark.parametrize("turn", [1, 3, 6, 8])
@pytest.mark.parametrize("name", ["_DSC0001.NEF", "x"])
def test_a_raw_file_shows_what_its_camera_made_of_it(turn, name):
    data = nef(saved(stored(turn, upright(960, 640)), "JPEG", quality=90), turn=turn)
    picture = open_safely(data, name)
    assert (picture.media_type, picture.width, picture.height) == ("image/x-raw", 960, 640)
    assert near(corners(data, 960)[1], CORNERS, 12)
    assert not print_image(data).passed_through


def test_the_turn_of_the_preview_counts_once():
    inside = saved(
        stored(6, upright(960, 640)), "JPEG", quality=90, exif=exif(6, taken="2026:03:02 10:11:12").tobytes()
    )
    data = nef(inside, turn=6)
    picture = open_safely(data, "x")
    assert (picture.width, picture.height) == (960, 640)
    assert picture.taken_at.year == 2026


def test_other_raws_are_searched_for_their_picture():
    fuji = b"FUJIFILMCCD-RAW 0201FF389501X-T2" + bytes(100) + preview_jpeg() + bytes(3000)
    canon = struct.pack(">I", 24) + b"ftypcrx " + bytes(12) + bytes(900) + preview_jpeg(1200, 800) + bytes(3000)
    assert open_safely(fuji, "x.raf").width == 960
    assert open_safely(canon, "x.cr3").width == 1200


def test_a_raw_without_a_usable_picture_says_so():
    for data in (nef(preview_jpeg(320, 200)), nef(b"\xff\xd8\xff" + bytes(90)), nef(b"")):
        with pytest.raises(PictureRefusedError, match="raw file"):
            open_safely(data, "x.nef")


@pytest.mark.parametrize("place", range(0, 260, 7))
def test_a_damaged_raw_never_crashes(place):
    data = bytearray(nef(preview_jpeg()))
    data[place : place + 4] = b"\xff\xff\xff\x7f"
    try:
        open_safely(bytes(data), "x.nef")
    except PictureRefusedError as refusal:
        assert str(refusal).endswith(".")  # noqa: PT017


def test_an_icon_gives_its_largest_picture():
    assert open_safely(icon(), "x").media_type == "image/vnd.microsoft.icon"
    size, found = corners(icon())
    assert size == (64, 64)
    assert near(found, CORNERS, 2)


@pytest.mark.parametrize("form", ["jp2", "codestream"])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA"])
def test_jpeg_2000(form, mode):
    image = upright().convert(mode)
    data = saved(image, "JPEG2000", no_jp2=form == "codestream")
    assert open_safely(data, "x").media_type == "image/jp2"
    expected = {
        name: tuple(image.convert("RGB").getpixel((24 if "left" in name else 72, 16 if "top" in name else 48)))
        for name in CORNERS
    }
    assert near(corners(data)[1], expected, 3)


RED, BLUE = (248, 0, 0), (0, 0, 248)
PALETTE = bytes([248, 0, 0, 0, 0, 0, 248, 0])


@pytest.mark.parametrize(
    "data",
    [
        bitmap(4, 2, bytes([8, 0x11, 0, 0] * 2 + [8, 0x00, 0, 0] * 2 + [0, 1]), extra=PALETTE),
        bitmap(8, 1, bytes([8, 1, 0, 0] * 2 + [8, 0, 0, 0] * 2 + [0, 1]), extra=PALETTE),
        bitmap(16, 0, struct.pack("<H", 31 << 10) * 16 + struct.pack("<H", 31) * 16),
        bitmap(
            16,
            3,
            struct.pack("<H", 31 << 11) * 16 + struct.pack("<H", 31) * 16,
            extra=struct.pack("<3I", 31 << 11, 63 << 5, 31),
        ),
        bitmap(32, 0, bytes([0, 0, 248, 0]) * 16 + bytes([248, 0, 0, 0]) * 16),
        bitmap(24, 0, bytes([0, 0, 248]) * 16 + bytes([248, 0, 0]) * 16),
        bitmap(24, 0, bytes([248, 0, 0]) * 16 + bytes([0, 0, 248]) * 16, size=(8, -4)),
        bitmap(1, 0, bytes([255, 0, 0, 0] * 2 + [0, 0, 0, 0] * 2), extra=PALETTE),
    ],
    ids=["rle4", "rle8", "555", "565", "32", "24", "top down", "1"],
)
def test_bitmaps_of_every_kind(data):
    width, height, rgb = upright_pixels(data, 8)
    assert (width, height) == (8, 4)
    top, bottom = tuple(rgb[:3]), tuple(rgb[-3:])
    assert all(abs(a - b) <= 8 for a, b in zip(top + bottom, BLUE + RED, strict=True))


def test_colours_that_nobody_reads_are_named():
    with pytest.raises(PictureRefusedError, match="8-bit TIFF"):
        open_safely(float_rgb_tiff(), "render.tif")
