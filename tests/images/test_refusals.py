"""What is no picture is refused in one sentence, quickly and in bounded memory; what is one is taken under any name."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import textwrap
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images import open_safely
from jewelcraft.images import thumbnail
from tests.images import odd_files
from tests.images.torture import png
from tests.images.torture import png_chunk
from tests.images.torture import saved
from tests.images.torture import turned
from tests.images.torture import upright


def archive(*names):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name in names:
            file.writestr(name, "x" * 50)
    return out.getvalue()


def boxed(brand, *others):
    body = brand + bytes(4) + b"".join(others)
    return struct.pack(">I", 8 + len(body)) + b"ftyp" + body + bytes(200)


REFUSED = {
    "empty": (b"", "The file is empty"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(100), "PDF document"),
    "svg": (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>', "SVG drawing"),
    "zip": (archive("a.jpg"), "a zip archive"),
    "word": (archive("[Content_Types].xml", "word/document.xml"), "a Word document"),
    "excel": (archive("[Content_Types].xml", "xl/workbook.xml"), "an Excel workbook"),
    "slides": (archive("[Content_Types].xml", "ppt/presentation.xml"), "a PowerPoint file"),
    "old office": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an Office document"),
    "rar": (b"Rar!\x1a\x07\x01\x00" + bytes(50), "a packed archive"),
    "video": (boxed(b"mp42", b"isom"), "a video"),
    "quicktime": (boxed(b"qt  "), "a video"),
    "matroska": (b"\x1aE\xdf\xa3" + bytes(50), "a video"),
    "avi": (b"RIFF\0\0\0\0AVI LIST" + bytes(50), "a video"),
    "sound": (b"RIFF\0\0\0\0WAVEfmt " + bytes(50), "a sound file"),
    "mp3": (b"ID3\x04" + bytes(50), "a sound file"),
    "text": (b"Gold price today: 2,650 per ounce\n", "a text file"),
    "thai text": ("ราคาทองคำวันนี้\n".encode(), "a text file"),
    "utf-16 text": ("gold, silver\r\n".encode("utf-16"), "a text file"),
    "web page": (b"<!DOCTYPE html><html><body>not found</body></html>", "a web page"),
    "program": (b"MZ\x90\0" + bytes(100), "a program"),
    "photoshop": (b"8BPS\0\x01" + bytes(50), "a Photoshop file. Export it"),
    "postscript": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n", "a PostScript drawing. Export it"),
    "half a jpeg 2000": (saved(upright(), "JPEG2000")[:200], "incomplete or damaged"),
    "rhino": (b"3D Geometry File Format        5" + bytes(50), "a 3D model"),
    "stl": (b"solid ring\nfacet normal 0 0 1\nendsolid\n", "a 3D model"),
    "database": (b"SQLite format 3\0" + bytes(100), "a database file"),
    "canon raw": (boxed(b"crx "), "raw file"),
    "noise": (bytes(range(128, 256)) * 4, "This is not a picture"),
    "zeros": (bytes(5000), "This is not a picture"),
    "half an icon": (saved(Image.new("RGBA", (16, 16)), "ICO")[:60], "incomplete or damaged"),
    "only the magic of a jpeg": (b"\xff\xd8\xff", "incomplete or damaged"),
    "only the magic of a png": (b"\x89PNG\r\n\x1a\n", "incomplete or damaged"),
    "a photo for iphone programs": (odd_files.odd_others()["for iphone programs.png"], "few programs read"),
    "a still of a film coding": (odd_files.odd_others()["h264 as picture.heif"], "few programs read"),
    "small avif": (b"\0\0\0\x10ftypmif3avif" + bytes(300), "few programs read"),
    "two bytes": (b"\n\5", "This is not a picture"),
    "one byte": (b"\0", "This is not a picture"),
    "paintbrush": (odd_files.odd_others()["paintbrush.pcx"], "few programs read"),
    "old canon raw": (odd_files.odd_others()["canon.crw"], "raw file"),
    "png without pixels": (png(0, 0, 8, 2, b""), None),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_picture_is_named(case):
    data, words = REFUSED[case]
    with pytest.raises(PictureRefusedError) as refusal:
        open_safely(data, "IMG_2041.jpg")
    said = str(refusal.value)
    assert words is None or words in said
    assert said.endswith(".")
    assert "{" not in said


def test_a_camera_raw_file_is_not_taken_for_its_little_preview():
    with pytest.raises(PictureRefusedError, match="raw file"):
        open_safely(saved(upright(), "TIFF"), "_DSC0001.NEF")
    dng = saved(upright(), "TIFF", tiffinfo={50706: b"\x01\x04\0\0"})
    with pytest.raises(PictureRefusedError, match="raw file"):
        open_safely(dng, "scan.tif")


@pytest.mark.parametrize(
    ("form", "media_type"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("WEBP", "image/webp"),
        ("TIFF", "image/tiff"),
        ("BMP", "image/bmp"),
        ("GIF", "image/gif"),
        ("HEIF", "image/heic"),
        ("AVIF", "image/avif"),
    ],
)
def test_the_name_does_not_decide(form, media_type):
    data = saved(upright(), form) if form in {"BMP", "GIF"} else turned(form, 1)
    for name in ("ring.txt", "ring.jpg", "ring.pdf", "ring", ""):
        picture = open_safely(data, name)
        assert (picture.media_type, picture.width, picture.height) == (media_type, 96, 64)


@pytest.mark.parametrize(
    "form", ["JPEG", "progressive", "PNG", "WEBP", "TIFF", "deflate", "BMP", "GIF", "HEIF", "AVIF"]
)
def test_a_file_cut_short_anywhere_is_refused_and_never_crashes(form):
    if form == "progressive":
        data = saved(upright(), "JPEG", progressive=True)
    elif form == "deflate":
        data = saved(upright(), "TIFF", compression="tiff_adobe_deflate")
    elif form in {"BMP", "GIF"}:
        data = saved(upright(), form)
    else:
        data = turned(form, 6)
    step = max(1, len(data) // 60)
    taken = []
    for length in range(0, len(data), step):
        try:
            picture = open_safely(data[:length], "x")
        except PictureRefusedError:
            continue
        taken.append(length)
        assert {picture.width, picture.height} == {64, 96}
    # What may miss at the end is no part of the picture: end marks, tables and the notes of a camera.
    assert not [length for length in taken if length < len(data) * 0.75], taken


def run_measured(tmp_path, data):
    """Open a file in a new process and return seconds and peak megabytes above an idle import."""
    (tmp_path / "data.bin").write_bytes(data)
    script = tmp_path / "run.py"
    script.write_text(
        textwrap.dedent("""
        import resource, sys, time
        from pathlib import Path
        from PIL import Image, ImageFile, ImageCms, PngImagePlugin, JpegImagePlugin, TiffImagePlugin
        from jewelcraft.domain.errors import PictureRefusedError
        from jewelcraft.images import open_safely
        data = Path(sys.argv[1]).read_bytes()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.perf_counter()
        try:
            open_safely(data, "bomb")
            said = "taken"
        except PictureRefusedError as refusal:
            said = str(refusal)
        spent = time.perf_counter() - start
        print(spent, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, said, sep="|")
        """)
    )
    command = [sys.executable, script, tmp_path / "data.bin"]
    root = Path(__file__).parents[2]
    run = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(root)}
    )
    seconds, megabytes, said = run.stdout.strip().split("|")
    assert not run.stderr
    return float(seconds), float(megabytes), said


def huge_webp():
    bits = 16382 | 16382 << 14
    body = b"\x2f" + struct.pack("<I", bits) + bytes(200)
    chunk = b"VP8L" + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk


def huge_tiff():
    entries = [(256, 4, 1, 100_000), (257, 4, 1, 100_000), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
    entries += [(273, 4, 1, 8), (277, 3, 1, 1), (278, 4, 1, 100_000), (279, 4, 1, 100)]
    ifd = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)
    return b"II*\0" + struct.pack("<I", 8) + ifd


def gif(width, height):
    body = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    return body + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\0;"


def bmp(width, height):
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 100, 0, 0, 54) + header + bytes(100)


def jpeg_of(width, height):
    data = saved(Image.new("L", (8, 8)), "JPEG")
    at = data.index(b"\xff\xc0")
    return data[: at + 5] + struct.pack(">HH", height, width) + data[at + 9 :]


BOMBS = {
    "png": lambda: png(60_000, 60_000, 8, 6, bytes(100)),
    "png of the largest size": lambda: png(2**31 - 1, 2**31 - 1, 8, 6, bytes(100)),
    "long png": lambda: png(65_501, 2, 8, 0, bytes(131_004)),
    "webp": huge_webp,
    "tiff": huge_tiff,
    "gif": lambda: gif(65_535, 65_535),
    "bmp": lambda: bmp(50_000, 50_000),
    "jpeg": lambda: jpeg_of(65_000, 65_000),
    "png with a packed text": lambda: png(
        8, 8, 8, 0, bytes(72), extra=png_chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(200_000_000), 9))
    ),
    "png with a packed profile": lambda: png(
        8, 8, 8, 0, bytes(72), extra=png_chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(200_000_000), 9))
    ),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_defused_quickly_in_little_memory(bomb, tmp_path):
    seconds, megabytes, said = run_measured(tmp_path, BOMBS[bomb]())
    assert said.endswith(".")
    assert seconds < 2
    assert megabytes < 40


def test_the_size_limit_names_the_size():
    with pytest.raises(PictureRefusedError, match="60000 x 60000 pixels"):
        open_safely(png(60_000, 60_000, 8, 6, bytes(100)), "x.png")


def test_a_jpeg_of_endless_scans_is_refused_quickly():
    data = saved(upright(512, 512), "JPEG", progressive=True)
    first = data.index(b"\xff\xda")
    second = data.index(b"\xff\xda", first + 2)
    scans = data[:second] + data[first:second] * 3000 + data[second:]
    start = time.perf_counter()
    with pytest.raises(PictureRefusedError):
        open_safely(scans, "x.jpg")
    assert time.perf_counter() - start < 2


def test_pillow_keeps_its_settings():
    from PIL import ImageFile

    before = (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, sorted(Image.OPEN))
    thumbnail(turned("HEIF", 6))
    with pytest.raises(PictureRefusedError):
        open_safely(png(60_000, 60_000, 8, 6, bytes(100)), "x.png")
    assert (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, sorted(Image.OPEN)) == before


def test_a_large_but_honest_picture_is_taken():
    picture = open_safely(saved(Image.new("1", (14_000, 14_000)), "PNG"), "scan.png")
    assert (picture.width, picture.height) == (14_000, 14_000)
