"""Where a picture was taken, by whom and with what never leaves in a file: every stream is unpacked and searched."""

import io
from dataclasses import replace
from decimal import Decimal

import pikepdf
import pytest
from PIL import Image
from PIL import PngImagePlugin
from PIL import TiffImagePlugin

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.editions import ExportWishes
from jewelcraft.library.library import Library

PROFILES = {profile.id: profile for profile in BUILT_IN}
# Planted in every place where a camera, a phone or an editor writes notes.
MARK = "ZQSECRETQZ"
PLACE = (13.0, 45.0, 12.5)
NEEDLES = (MARK.encode(), MARK.encode("utf-16-le"), MARK.encode("utf-16-be"), b"Exif\0\0", b"com/xap/1.0/\0", b"8BIM")


def noted(turn=1):
    """Return EXIF with a position, an owner, a camera, a maker's block and a comment."""
    block = Image.Exif()
    block[0x0112] = turn
    for tag in (0x010E, 0x010F, 0x0110, 0x013B, 0x8298, 0x9C9D):
        block[tag] = f"{MARK}{tag}"
    inner = block.get_ifd(0x8769)
    for tag in (0xA430, 0xA431, 0xA433, 0xA435, 0xA420):
        inner[tag] = f"{MARK}{tag}"
    inner[0x927C] = MARK.encode() * 40
    inner[0x9286] = b"ASCII\0\0\0" + MARK.encode()
    place = block.get_ifd(0x8825)
    place[1], place[2], place[3], place[4], place[0x1B] = "N", PLACE, "E", PLACE, MARK.encode()
    return block


XMP = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><exif:GPSLatitude>{MARK}</exif:GPSLatitude></x:xmpmeta>".encode()


def pixels(number, width=1100, height=900):
    """A picture that differs from the others, so that none stands for another."""
    small = Image.effect_noise((24, 20), 60 + 5 * number).convert("RGB")
    return small.resize((width, height), Image.Resampling.BICUBIC)


def saved(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def segment(marker, body):
    return b"\xff" + bytes([marker]) + (len(body) + 2).to_bytes(2, "big") + body


def jpeg(number, turn=1, **options):
    data = saved(pixels(number), "JPEG", quality=88, exif=noted(turn).tobytes(), comment=MARK, **options)
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x5a\0\x0a" + MARK.encode() + bytes(12)
    more = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP) + segment(0xED, iptc)
    more += segment(0xE2, b"MPF\0" + MARK.encode()) + segment(0xEB, b"JP" + MARK.encode())
    more += segment(0xE5, b"SAMSUNG" + MARK.encode())
    # A phone's second picture and its film stand behind the first.
    behind = saved(pixels(number, 300, 200), "JPEG", exif=noted().tobytes()) + b"ftypmp42" + MARK.encode()
    return data[:2] + more + data[2:] + behind


def png(number):
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", MARK)
    text.add_text("Comment", MARK, zip=True)
    text.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return saved(pixels(number), "PNG", exif=noted().tobytes(), pnginfo=text) + MARK.encode()


def tiff(number):
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for tag in (270, 271, 272, 305, 315, 33432):
        tags[tag] = MARK
    tags[700] = XMP
    tags[33723] = MARK.encode()
    return saved(pixels(number), "TIFF", tiffinfo=tags)


def heic(number):
    import pillow_heif

    made = pillow_heif.from_pillow(pixels(number))
    out = io.BytesIO()
    made.save(out, exif=noted().tobytes(), xmp=XMP, quality=80)
    return out.getvalue()


FILES = {
    "plain.jpg": jpeg,
    "turned.jpg": lambda number: jpeg(number, turn=6),
    "progressive.jpg": lambda number: jpeg(number, progressive=True),
    "screen.png": png,
    "web.webp": lambda number: saved(pixels(number), "WEBP", exif=noted().tobytes(), xmp=XMP),
    "scan.tif": tiff,
    "new.avif": lambda number: saved(pixels(number), "AVIF", exif=noted(), xmp=XMP),
    "phone.heic": heic,
}


def notes_in(data):
    """Yield what stands in a JPEG beside its pixels, its tables and its colours, and behind its end."""
    place = 2
    while data[place + 1] != 0xDA:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        body = data[place + 4 : place + 2 + length]
        known = {0xE0: b"JFIF", 0xE2: b"ICC_PROFILE", 0xEE: b"Adobe"}
        if marker == 0xFE or (0xE0 <= marker <= 0xEF and not body.startswith(known.get(marker, b"?"))):
            yield bytes([marker])
        place += 2 + length
    if not data.endswith(b"\xff\xd9") or data.count(b"\xff\xd8\xff") > 1:
        yield b"behind"


def leaks(path):
    """Return what must not be in a file, nor in anything that is packed in it."""
    found = {needle for needle in NEEDLES if needle in path.read_bytes()}
    with pikepdf.open(path) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                is_picture = str(thing.get("/Filter")) == "/DCTDecode"
                data = thing.read_raw_bytes() if is_picture else thing.read_bytes()
                found |= {needle for needle in NEEDLES if needle in data}
                found |= set(notes_in(data)) if is_picture else set()
            elif isinstance(thing, pikepdf.Dictionary):
                found |= {needle for needle in NEEDLES if needle in str(dict(thing)).encode()}
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A workshop with a noted picture in every format, one of them edited."""
    folder = tmp_path_factory.mktemp("leaks")
    with Library.create(folder / "w.jewelcraft", WorkshopSettings(name="Shop", home_currency="USD")) as library:
        ids = []
        for number, (name, make) in enumerate(FILES.items()):
            data = make(number)
            assert MARK.encode() in data or MARK.encode("utf-16-le") in data, name
            (folder / name).write_bytes(data)
            piece = replace(library.pieces.new("ring"), titles=Texts.of({"en": f"Ring {number}"}))
            library.pieces.add(piece)
            library.photos.add([folder / name], piece_id=piece.id)
            assert library.photos.of_piece(piece.id), name
            ids.append(piece.id)
        catalog = replace(library.catalogs.new("All"), piece_ids=tuple(ids), has_back_cover=True, has_index=True)
        library.catalogs.add(catalog)
        yield library, catalog, folder


@pytest.mark.parametrize("key", list(PROFILES))
def test_no_file_tells_where_or_by_whom_its_pictures_were_taken(made, key):
    library, catalog, folder = made
    profile = PROFILES[key]
    if profile.target_mb is not None:
        profile = replace(profile, target_mb=Decimal("1.2") if key == "email" else Decimal("0.3"))
    report = library.editions.export(catalog, folder / f"{key}.pdf", ExportWishes(profile))
    assert not any("left out" in str(warning) for warning in report.warnings)
    assert leaks(report.out) == set()


@pytest.mark.parametrize("kind", [kind for kind in CatalogKind if kind is not CatalogKind.CATALOG])
def test_no_kind_of_document_tells_it(made, kind):
    library, catalog, folder = made
    report = library.editions.export(
        replace(catalog, kind=kind), folder / f"{kind}.pdf", ExportWishes(PROFILES["screen"])
    )
    assert leaks(report.out) == set()


def test_the_search_finds_what_is_there(made):
    _library, _catalog, folder = made
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Extra = pdf.make_stream((folder / "plain.jpg").read_bytes(), Filter=pikepdf.Name.DCTDecode)
    page.Other = pdf.make_stream(b"BT (" + MARK.encode() + b") Tj ET")
    pdf.save(folder / "leaky.pdf", compress_streams=True)
    found = leaks(folder / "leaky.pdf")
    assert {MARK.encode(), b"Exif\0\0", b"com/xap/1.0/\0", b"8BIM", b"\xe1", b"\xed", b"\xeb", b"behind"} <= found
