"""A clean copy has the very same pixels in the very same format, and nothing of what its owner's devices noted."""

from __future__ import annotations

import base64
import io
import struct

import pytest
from PIL import Image

from jewelcraft.images import clean_copy
from jewelcraft.images.decode import decode
from jewelcraft.images.decode import kind_of
from jewelcraft.images.recognise import Format
from tests.images import test_privacy
from tests.images.test_privacy import SECRETS
from tests.images.test_privacy import XMP
from tests.images.test_privacy import notes
from tests.images.torture import saved
from tests.images.torture import upright
from tests.images.torture_folder import pictures

SECRET_SVG = b"""<?xml version="1.0"?><!-- Owner Secret -->
<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"
 xmlns:sodipodi="urn:s" xmlns:xlink="http://www.w3.org/1999/xlink" sodipodi:docname="/Fotos/Owner Secret/ring.svg">
<metadata><dc:creator xmlns:dc="urn:d">Artist Secret</dc:creator></metadata>
<sodipodi:namedview><a/></sodipodi:namedview><style>.a{fill:#a00}</style>
<rect class="a" width="20" height="20"/><image xlink:href="file:///Fotos/Owner Secret/x.jpg" width="4" height="4"/>
<image xlink:href="data:image/jpeg;base64,%s" width="9" height="9"/></svg>"""

NOTES = {271: "Maker Secret", 315: "Artist Secret"}


def commented_gif():
    data = saved(
        upright(40, 30), "GIF", save_all=True, append_images=[upright(40, 30).rotate(180)], comment=b"Note Secret"
    )
    assert b"Note Secret" in data
    return data + b"Owner Secret"


def noted_jp2():
    data = saved(upright(40, 30), "JPEG2000", comment=b"Note Secret")
    box = struct.pack(">I4s", 8 + len(XMP), b"xml ") + XMP
    at = data.index(b"jp2c") - 4
    return data[:at] + box + data[at:]


def noted_heic():
    import pillow_heif

    out = io.BytesIO()
    pillow_heif.from_pillow(upright(96, 64)).save(out, exif=notes(6), xmp=XMP, quality=90)
    return out.getvalue()


def film_jpeg():
    """A phone's motion photo: a whole film behind the picture."""
    return test_privacy.jpeg() + b"\0\0\0\x18ftypmp42 Owner Secret" + bytes(500)


def two_pages():
    pages = [upright(60, 40), upright(40, 60)]
    return saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], compression="tiff_lzw", tiffinfo=NOTES)


NOTED = {
    **test_privacy.FILES,
    "heic": noted_heic,
    "gif": commented_gif,
    "jp2": noted_jp2,
    "svg": lambda: SECRET_SVG % base64.b64encode(test_privacy.jpeg()),
    "motion photo": film_jpeg,
    "tiff of two pages": two_pages,
    "tiff of a jpeg": lambda: saved(upright(96, 64), "TIFF", compression="jpeg", tiffinfo=NOTES),
    "big-endian tiff": lambda: saved(upright(96, 64), "TIFF", big_endian=True, exif=notes(3)),
}


@pytest.mark.parametrize("case", NOTED)
def test_nothing_of_the_owner_is_left_and_no_pixel_is_touched(case):
    data = NOTED[case]()
    assert any(secret in data for secret in SECRETS)
    made = clean_copy(data)
    assert not made.is_remade
    assert made.media_type == kind_of(data).value == kind_of(made.data).value
    for secret in (*SECRETS, b"Secret", b"http://ns.adobe", b"8BIM"):
        assert secret not in made.data
    before, after = decode(data), decode(made.data)
    if kind_of(data) is not Format.SVG:
        assert before.image.tobytes() == after.image.tobytes()
    assert (before.width, before.height) == (after.width, after.height)
    assert after.taken_at is None
    # A copy of a copy is the same file: a laptop can tell that it has the picture already.
    assert clean_copy(made.data).data == made.data


def test_every_class_of_picture_keeps_its_pixels():
    remade = set()
    for name, data in pictures().items():
        made = clean_copy(data, name)
        before, after = decode(data, name), decode(made.data)
        assert (before.width, before.height) == (after.width, after.height), name
        if made.is_remade:
            remade.add(name)
        else:
            assert before.image.tobytes() == after.image.tobytes(), name
    assert remade == {"symbol.ico", "scan.pdf", "raw.nef", "moving.avif", "notes said too short.jpg"}


def test_the_frames_of_a_film_stay():
    image = Image.open(io.BytesIO(clean_copy(commented_gif()).data))
    assert image.n_frames == 2


def test_every_page_of_a_scan_stays():
    image = Image.open(io.BytesIO(clean_copy(two_pages()).data))
    assert image.n_frames == 2
    image.seek(1)
    assert image.convert("RGB").tobytes() == upright(40, 60).tobytes()


def test_what_cannot_be_followed_is_coded_anew():
    big = saved(upright(40, 30), "TIFF", big_tiff=True, exif=notes(1))
    made = clean_copy(big)
    assert made.is_remade
    assert made.media_type == "image/jpeg"
    assert b"Secret" not in made.data
