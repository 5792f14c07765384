"""Every class of file that a user may drop, in one folder, and what has to become of each."""

from __future__ import annotations

import io
import os
import struct
import zipfile
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
from tests.images.torture import exif
from tests.images.torture import png
from tests.images.torture import png_chunk
from tests.images.torture import saved
from tests.images.torture import turned
from tests.images.torture import upright

TAKEN, REFUSED = "accepted", "refused"
NOON = "2026:01:02 12:00:00"
PROPHOTO = ((0.79767, 0.28804, 0.0), (0.13519, 0.71188, 0.0), (0.03134, 0.00008, 0.82491))


def marked(number: int, size: tuple[int, int] = (96, 64)) -> Image.Image:
    """A picture that no other is equal to."""
    image = upright(*size)
    image.paste((number * 7 % 256, number * 13 % 256, number * 29 % 256), (0, 0, 6, 6))
    return image


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
        "one pixel.png": saved(Image.new("RGB", (1, 1), (9, 8, 7)), "PNG"),
    }
    return made


def others() -> dict[str, bytes]:
    """What has to be refused."""
    whole = saved(marked(40, (400, 300)), "JPEG", quality=90)
    return {
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
        "film.jpg": struct.pack(">I", 24) + b"ftypmp42" + bytes(300),
    }


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
    return expected


_FORMS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF")


def _archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("ring.jpg", "x" * 50)
    return out.getvalue()


def _noted(jpeg: bytes, body: bytes) -> bytes:
    return jpeg[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + jpeg[2:]
