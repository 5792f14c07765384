"""Where a picture was taken, by whom and with which camera never leaves with a catalog, a preview or a clean copy."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PIL import PngImagePlugin

from jewelcraft.images import look_at
from jewelcraft.images import preview
from jewelcraft.images import print_image
from jewelcraft.images import thumbnail
from tests.images.icc import DISPLAY_P3
from tests.images.icc import rgb_profile
from tests.images.torture import saved
from tests.images.torture import stored
from tests.images.torture import upright

WORDS = ("Maker", "Artist", "Owner", "Serial", "Xmp", "Iptc", "Note")
SECRETS = tuple(f"{word} Secret".encode() for word in WORDS)
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf>Xmp Secret 13.75N 100.5E</rdf></x:xmpmeta>"


def notes(turn=6):
    block = Image.Exif()
    block[0x0112], block[0x010F], block[0x013B] = turn, "Maker Secret", "Artist Secret"
    inner = block.get_ifd(0x8769)
    inner[0xA430], inner[0xA431], inner[0x927C] = "Owner Secret", "Serial Secret", b"Note Secret" * 20
    place = block.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (13.0, 45.0, 12.5), "E", (100.0, 30.0, 1.5)
    return block.tobytes()


def jpeg(**options):
    data = saved(
        stored(6, upright(900, 600)), "JPEG", exif=notes(), xmp=XMP, comment=b"Note Secret",
        icc_profile=rgb_profile(DISPLAY_P3, 2.2, "P3"), **options,
    )  # fmt: skip
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10\x1c\x02\x50\0\x0bIptc Secret"
    return data[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc + data[2:]


def png():
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "Owner Secret")
    text.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return saved(stored(6, upright(900, 600)), "PNG", exif=notes(), pnginfo=text)


FILES = {
    "jpeg": jpeg,
    "progressive jpeg": lambda: jpeg(progressive=True),
    "png": png,
    "webp": lambda: saved(stored(6, upright(900, 600)), "WEBP", exif=notes(), xmp=XMP),
    "avif": lambda: saved(upright(900, 600), "AVIF", exif=notes(1), xmp=XMP),
    "tiff": lambda: saved(stored(6, upright(900, 600)), "TIFF", exif=notes()),
}
WAYS = {
    "thumbnail": thumbnail,
    "preview": preview,
    "print": lambda data: print_image(data).jpeg,
    "smaller print": lambda data: print_image(data, longest=300).jpeg,
    "what is kept beside it": lambda data: look_at(data).thumbnail,
}


@pytest.mark.parametrize("file", FILES)
def test_the_secrets_are_there_to_begin_with(file):
    data = FILES[file]()
    assert any(secret in data for secret in SECRETS)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("file", FILES)
def test_nothing_of_them_leaves(file, way):
    made = WAYS[way](FILES[file]())
    for secret in (*SECRETS, b"http://ns.adobe.com", b"8BIM", b"Secret"):
        assert secret not in made
    image = Image.open(BytesIO(made))
    image.load()
    assert set(image.getexif()) <= {0x0112}
    assert not image.getexif().get_ifd(0x8825)
    assert not image.getexif().get_ifd(0x8769)
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "icc_profile", "exif",
                               "progression", "progressive", "adobe", "adobe_transform"}  # fmt: skip
    # What stays is what must: the picture still stands upright.
    turned = image if image.getexif().get(0x0112, 1) == 1 else image.transpose(Image.Transpose.ROTATE_270)
    if way == "print" and "jpeg" in file:
        turned = image.transpose(Image.Transpose.ROTATE_270)
    assert turned.width > turned.height
