"""Builds drawings, documents and raw files by hand, sound ones and hostile ones."""

from __future__ import annotations

import struct
from io import BytesIO

from PIL import Image

from tests.images.torture import CORNERS
from tests.images.torture import saved
from tests.images.torture import upright


def svg(body: str = "", *, head: str = "", size: str = 'width="96" height="64"', more: str = "") -> bytes:
    """A drawing of four quarters, with anything else behind them."""
    places = {"top-left": (0, 0), "top-right": (48, 0), "bottom-left": (0, 32), "bottom-right": (48, 32)}
    quarters = "".join(
        f'<rect x="{x}" y="{y}" width="48" height="32" fill="rgb{CORNERS[name]}"/>'.replace(" ", " ")
        for name, (x, y) in places.items()
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" {size} viewBox="0 0 96 64" {more}>{quarters}{body}</svg>'
    ).encode()


def pdf(*, pages: int = 1, turn: int = 0, extra: str = "", box: str = "0 0 96 64") -> bytes:
    """A document whose pages show the four quarters; `turn` is the page's own rotation."""
    drawn = ""
    for name, (x, y) in {
        "top-left": (0, 32),
        "top-right": (48, 32),
        "bottom-left": (0, 0),
        "bottom-right": (48, 0),
    }.items():
        red, green, blue = (part / 255 for part in CORNERS[name])
        drawn += f"{red:.4f} {green:.4f} {blue:.4f} rg {x} {y} 48 32 re f\n"
    kids = " ".join(f"{4 + place} 0 R" for place in range(pages))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {extra} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
    ]
    objects += [f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Rotate {turn} /Contents 3 0 R >>"] * pages
    out = BytesIO(b"%PDF-1.4\n")
    out.seek(0, 2)
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode())
    start = out.tell()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode())
    out.write(f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def nef(preview: bytes, *, turn: int = 1, small: bytes = b"") -> bytes:
    """A raw file as Nikon lays it out: the sensor's readings and a preview in directories inside the first."""
    head = 8
    first = [(254, 4, 1, 1), (256, 4, 1, 16), (257, 4, 1, 12), (262, 3, 1, 2), (274, 3, 1, turn)]
    sub_at = head + 2 + 12 * (len(first) + 1) + 4
    sensor = [(254, 4, 1, 0), (256, 4, 1, 4000), (257, 4, 1, 3000), (259, 3, 1, 34713), (262, 3, 1, 32803)]
    shown_at = sub_at + 8 + 2 + 12 * len(sensor) + 4
    jpeg_at = shown_at + 2 + 12 * 3 + 4
    shown = [(254, 4, 1, 1), (513, 4, 1, jpeg_at), (514, 4, 1, len(preview))]

    def directory(entries: list[tuple[int, int, int, int]]) -> bytes:
        made = struct.pack("<H", len(entries))
        for tag, kind, count, value in entries:
            made += struct.pack("<HHI", tag, kind, count) + struct.pack(
                "<HH" if kind == 3 else "<I", *([value, 0] if kind == 3 else [value])
            )
        return made + bytes(4)

    body = b"II*\0" + struct.pack("<I", head) + directory([*first, (330, 4, 2, sub_at)])
    body += struct.pack("<II", sub_at + 8, shown_at) + directory(sensor) + directory(shown)
    assert len(body) == jpeg_at
    return body + preview + small + bytes(5000)


def preview_jpeg(width: int = 960, height: int = 640) -> bytes:
    """The JPEG that a camera puts into its raw file."""
    return saved(upright(width, height), "JPEG", quality=90)


def bitmap(bits: int, compression: int, pixels: bytes, *, extra: bytes = b"", size: tuple[int, int] = (8, 4)) -> bytes:
    """A BMP made by hand."""
    start = 14 + 40 + len(extra)
    head = struct.pack(
        "<IiiHHIIiiII", 40, *size, 1, bits, compression, len(pixels), 0, 0, len(extra) // 4 if bits <= 8 else 0, 0
    )
    return b"BM" + struct.pack("<IHHI", start + len(pixels), 0, 0, start) + head + extra + pixels


def icon() -> bytes:
    """An icon with a small and a large picture."""
    return saved(upright(64, 64).convert("RGBA"), "ICO", sizes=[(16, 16), (64, 64)])


def float_rgb_tiff() -> bytes:
    """A TIFF of three floats a pixel, as a renderer writes it."""
    pixels = struct.pack("<12f", *([0.5] * 12))
    entries = [
        *((256, 4, 1, 2), (257, 4, 1, 2), (258, 3, 3, 8), (259, 3, 1, 1), (262, 3, 1, 2), (273, 4, 1, 20)),
        *((277, 3, 1, 3), (278, 4, 1, 2), (279, 4, 1, 48), (339, 3, 3, 14)),
    ]
    at = 20 + len(pixels)
    body = b"II*\0" + struct.pack("<I", at) + struct.pack("<6H", 32, 32, 32, 3, 3, 3) + pixels
    body += struct.pack("<H", len(entries))
    for tag, kind, count, value in entries:
        body += struct.pack("<HHII", tag, kind, count, value)
    return body + bytes(4)


def grey(value: int, size: tuple[int, int] = (40, 30)) -> Image.Image:
    return Image.new("L", size, value)
