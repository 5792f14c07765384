"""Every class of file that a user may drop, in one folder, and what has to become of each."""

from __future__ import annotations

import io
import os
import struct
import zipfile
import zlib
from pathlib import Path

from PIL import Image

from tests.images.drawings import bitmap
from tests.images.drawings import float_rgb_tiff
from tests.images.drawings import icon
from tests.images.drawings import nef
from tests.images.drawings import pdf
from tests.images.drawings import preview_jpeg
from tests.images.drawings import svg
from tests.images.icc import ADOBE_RGB
from tests.images.icc import DISPLAY_P3
from tests.images.icc import rgb_profile
from tests.images.odd_files import marked
from tests.images.odd_files import odd_others
from tests.images.odd_files import odd_pictures
from tests.images.torture import exif
from tests.images.torture import png
from tests.images.torture import png_chunk
from tests.images.torture import saved
from tests.images.torture import turned

TAKEN, REFUSED = "accepted", "refused"
NOON = "2026:01:02 12:00:00"
PROPHOTO = ((0.79767, 0.28804, 0.0), (0.13519, 0.71188, 0.0), (0.03134, 0.00008, 0.82491))


def pictures() -> dict[str, bytes]:
    """What has to be taken."""
    made = {f"turned {form} {turn}": turned(form, turn) for form in _FORMS for turn in range(1, 9)}
    made |= {
        "cmyk.jpg": saved(marked(1).convert("CMYK"), "JPEG"),
        "cmyk.tif": saved(marked(2).convert("CMYK"), "TIFF"),
        "lab.tif": saved(Image.new("LAB", (40, 30), (150, 140, 120)), "TIFF"),
        "adobe rgb.jpg": saved(marked(3), "JPEG", icc_profile=rgb_profile(ADOBE_RGB, 2.2, "wide")),
        "p3.png": saved(marked(4), "PNG", icc_profile=rgb_profile(DISPLAY_P3, 2.2, "wide")),
        "prophoto.tif": saved(marked(5), "TIFF", icc_profile=rgb_profile(PROPHOTO, 1.8, "wide")),
        "grey.jpg": saved(marked(6).convert("L"), "JPEG"),
        "deep grey.png": saved(Image.new("I;16", (40, 30), 40_000), "PNG"),
        "deep grey.tif": saved(Image.new("I;16", (40, 30), 41_000), "TIFF"),
        "float.tif": saved(Image.new("F", (40, 30), 0.4), "TIFF"),
        "deep colour.png": png(4, 4, 16, 2, (b"\0" + struct.pack(">12H", *range(0, 60_000, 5000))) * 4),
        "pages.tif": saved(marked(7), "TIFF", save_all=True, append_images=[marked(8)]),
        "stereo.mpo": saved(marked(9), "MPO", save_all=True, append_images=[marked(10)]),
        "moving.gif": saved(marked(11), "GIF", save_all=True, append_images=[marked(12)]),
        "moving.webp": saved(marked(13), "WEBP", save_all=True, append_images=[marked(14)]),
        "moving.png": saved(marked(15), "PNG", save_all=True, append_images=[marked(16)]),
        "clear.png": saved(Image.new("RGBA", (40, 30), (200, 20, 20, 90)), "PNG"),
        "clear palette.gif": saved(marked(17).convert("P"), "GIF", transparency=0),
        "clear palette.png": saved(marked(18).convert("P"), "PNG", transparency=0),
        "progressive.jpg": saved(marked(19), "JPEG", progressive=True),
        "line art.png": saved(marked(20).convert("1"), "PNG"),
        "fax.tif": saved(marked(21).convert("1"), "TIFF", compression="group4"),
        "packed.tif": saved(marked(22), "TIFF", compression="tiff_lzw"),
        "scan.jp2": saved(marked(23), "JPEG2000"),
        "old.bmp": saved(marked(24), "BMP"),
        "old 16.bmp": bitmap(16, 0, struct.pack("<H", 31 << 10) * 32),
        "symbol.ico": icon(),
        "drawing.svg": svg(),
        "scan.pdf": pdf(),
        "raw.nef": nef(preview_jpeg()),
        "wrong name.pdf": saved(marked(25), "JPEG"),
        "no ending": saved(marked(26), "PNG"),
        "notes of a phone.jpg": saved(
            marked(27), "JPEG", exif=exif(1, gps=True, taken="2026:01:02 03:04:05").tobytes()
        ),
        "damaged notes.jpg": _noted(saved(marked(28), "JPEG"), b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40),
        "แหวนทับทิม ๑.jpg": saved(marked(29), "JPEG"),
        "ແຫວນ.jpg": saved(marked(30), "JPEG"),
        "ចិញ្ចៀន.jpg": saved(marked(31), "JPEG"),
        "လက်စွပ်.jpg": saved(marked(32), "JPEG"),
        "戒指 红宝石.jpg": saved(marked(33), "JPEG"),
        "anillo ñandú 'q' \u202erev.jpg": saved(marked(34), "JPEG"),
        "x" * 180 + ".jpg": saved(marked(35), "JPEG"),
        "1 x 4000.png": saved(Image.new("RGB", (1, 4000), (9, 8, 7)), "PNG"),
        "60000 x 1.png": saved(Image.new("RGB", (60_000, 1), (9, 8, 6)), "PNG"),
        "1 x 60000.jpg": saved(Image.new("RGB", (1, 60_000), (9, 8, 5)), "JPEG"),
        "deep grey, white is nought.tif": plain_tiff(40, 30, (16,), 0, bytes(2400)),
        "four inks, 16 bit.tif": plain_tiff(4, 4, (16,) * 4, 5, bytes(128)),
        "lab by hand.tif": plain_tiff(40, 30, (8,) * 3, 8, bytes((150, 20, 236)) * 1200),
        "grey with its light in.tif": plain_tiff(40, 30, (8, 8), 1, bytes((60, 90)) * 1200, extra=1),
        "motion photo.jpg": saved(marked(60), "JPEG") + b"\0\0\0\x18ftypmp42" + bytes(30_000),
        "two in one.jpg": saved(marked(61), "JPEG") + saved(marked(62), "JPEG"),
        "phone.mpo": saved(marked(63), "MPO", save_all=True, append_images=[marked(64)], exif=exif(6).tobytes()),
        "long text.png": png(8, 8, 8, 0, bytes(72), extra=png_chunk(b"tEXt", b"Comment\0" + b"x" * 3_000_000)),
        "film.webp": saved(marked(65), "WEBP", save_all=True, append_images=[marked(66)] * 5, duration=80),
        "gif of many frames.gif": many_frames(),
        "nonsense profile.jpg": saved(marked(67), "JPEG", icc_profile=bytes(range(256)) * 20),
        "damaged profile.jpg": saved(marked(68), "JPEG", icc_profile=damaged_profile()),
        "notes said too short.jpg": said_length(saved(marked(69), "JPEG", exif=exif(6).tobytes()), -20),
        "deep.heic": deep_heic(),
        "10 bit.avif": deep_avif(10),
        "12 bit.avif": deep_avif(12),
        "ring \U0001f48d.jpg": saved(marked(70), "JPEG"),
        "two\nlines.jpg" if os.name != "nt" else "two lines.jpg": saved(marked(71), "JPEG"),
        "عربي.jpg": saved(marked(72), "JPEG"),
        "{braces} %s <b>.jpg" if os.name != "nt" else "{braces} %s.jpg": saved(marked(73), "JPEG"),
        "one pixel.png": saved(Image.new("RGB", (1, 1), (9, 8, 7)), "PNG"),
    }
    return made | odd_pictures()


def others() -> dict[str, bytes]:
    """What has to be refused."""
    whole = saved(marked(40, (400, 300)), "JPEG", quality=90)
    return odd_others() | {
        "empty.jpg": b"",
        "cut.jpg": whole[: len(whole) // 2],
        "cut.png": saved(marked(41), "PNG")[:120],
        "cut.tif": saved(marked(42), "TIFF", compression="tiff_lzw")[:200],
        "cut.heic": turned("HEIF", 1)[:300],
        "cut.pdf": pdf()[:150],
        "cut.svg": svg()[:-30],
        "bomb.png": png(60_000, 60_000, 8, 6, bytes(100)),
        "long.png": png(70_000, 2, 8, 0, bytes(140_002)),
        "text bomb.png": png(8, 8, 8, 0, bytes(72), extra=png_chunk(b"IHDR", b"")),
        "packed.jpg": _archive(),
        "letter.jpg": b"Dear buyer, please find our prices.\n",
        "program.png": b"MZ\x90\0" + bytes(500),
        "zeros.jpg": bytes(4000),
        "laughs.svg": svg(head='<!DOCTYPE svg [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>'),
        "renderer.tif": float_rgb_tiff(),
        "raw without picture.nef": nef(b""),
        "notes said too long.jpg": said_length(saved(marked(80), "JPEG", exif=exif(6).tobytes()), 60_000),
        "four inks and a clear one.tif": plain_tiff(4, 4, (8,) * 5, 5, bytes(80), extra=2),
        "long packed text.png": png(
            8, 8, 8, 0, bytes(72), extra=png_chunk(b"zTXt", b"C\0\0" + zlib.compress(bytes(30_000_000)))
        ),
        "large profile.png": saved(marked(81), "PNG", icc_profile=bytes(4_000_000)),
        "new.jxl": b"\xff\x0a" + bytes(range(200)),
        "layers.psd": b"8BPS\0\1" + bytes(100),
        "layers.xcf": b"gimp xcf v011" + bytes(100),
        "letter as picture.jpg": archive_of("word/document.xml"),
        "picture.jpg.lnk": b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F" + bytes(range(200)),
        "drawing.emf": b"\1\0\0\0" + bytes(36) + b" EMF" + bytes(100),
        "locked by a thief.jpg": bytes(range(128, 256)) * 20,
        "film.jpg": struct.pack(">I", 24) + b"ftypmp42" + bytes(300),
    }


def plain_tiff(width: int, height: int, bits: tuple[int, ...], colours: int, pixels: bytes, extra: int = -1) -> bytes:
    """A TIFF of one strip, as scanners and layout programs write what few decoders have seen."""
    fields = [(256, 3, (width,)), (257, 3, (height,)), (258, 3, bits), (259, 3, (1,)), (262, 3, (colours,))]
    fields += [(273, 4, (8,)), (277, 3, (len(bits),)), (278, 3, (height,)), (279, 4, (len(pixels),))]
    fields += [(338, 3, (extra,))] if extra >= 0 else []
    table = 8 + len(pixels)
    after = table + 2 + 12 * len(fields) + 4
    entries, tail = b"", b""
    for tag, kind, values in fields:
        body = struct.pack(f"<{len(values)}{'H' if kind == 3 else 'I'}", *values)
        told = body.ljust(4, b"\0") if len(body) <= 4 else struct.pack("<I", after + len(tail))
        tail += body if len(body) > 4 else b""
        entries += struct.pack("<HHI", tag, kind, len(values)) + told
    head = b"II*\0" + struct.pack("<I", table) + pixels
    return head + struct.pack("<H", len(fields)) + entries + bytes(4) + tail


def many_frames() -> bytes:
    """A small file that would be gigabytes of frames; only the first is looked at."""
    data = saved(Image.new("P", (2000, 2000)), "GIF")
    frame = data[data.index(b",", 13) : -1]
    return data[:-1] + frame * 300 + b";"


def damaged_profile() -> bytes:
    """A colour profile that begins well."""
    whole = bytearray(rgb_profile(ADOBE_RGB, 2.2, "wide"))
    whole[200:260] = bytes(range(60))
    return bytes(whole)


def said_length(jpeg: bytes, by: int) -> bytes:
    """A JPEG whose notes say that they are longer or shorter than they are."""
    at = jpeg.index(b"\xff\xe1") + 2
    told = struct.unpack(">H", jpeg[at : at + 2])[0]
    return jpeg[:at] + struct.pack(">H", min(65_535, told + by)) + jpeg[at + 2 :]


def deep_heic() -> bytes:
    """A HEIC of ten bits a colour, as new phones write them."""
    import pillow_heif

    out = io.BytesIO()
    pixels = struct.pack("<H", 40_000) * (40 * 30 * 3)
    pillow_heif.from_bytes("RGB;16", (40, 30), pixels).save(out, bit_depth=10)
    return out.getvalue()


def deep_avif(bits: int) -> bytes:
    """An AVIF of more than eight bits, three fifths bright."""
    import cv2
    import numpy as np

    pixels = np.full((30, 40, 3), round(0.6 * (2**bits - 1)), np.uint16)
    return cv2.imencode(".avif", pixels, [cv2.IMWRITE_AVIF_DEPTH, bits])[1].tobytes()


def archive_of(name: str) -> bytes:
    """An Office document."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("[Content_Types].xml", "x")
        file.writestr(name, "x")
    return out.getvalue()


def torture_folder(top: Path) -> dict[str, str]:
    """Write the folder; return what has to become of each file, by its name."""
    top.mkdir()
    expected = {}
    for result, files in ((TAKEN, pictures()), (REFUSED, others())):
        for name, data in files.items():
            (top / name).write_bytes(data)
            expected[name] = result
    (top / "a folder.jpg").mkdir()
    (top / "a folder.jpg" / "within.jpg").write_bytes(saved(marked(50), "JPEG"))
    expected["within.jpg"] = TAKEN
    if hasattr(os, "symlink"):
        (top / "loop").symlink_to(top, target_is_directory=True)
        (top / "gone.jpg").symlink_to(top / "not there")
        expected["gone.jpg"] = REFUSED
    if hasattr(os, "mkfifo"):
        os.mkfifo(top / "a pipe.jpg")
        expected["a pipe.jpg"] = REFUSED
    return expected


_FORMS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF")


def _archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("ring.jpg", "x" * 50)
    return out.getvalue()


def _noted(jpeg: bytes, body: bytes) -> bytes:
    return jpeg[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + jpeg[2:]
