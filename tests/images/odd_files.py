"""What phones, chats and older programs write that is rare in a test and common on a disk."""

from __future__ import annotations

import io
import random
import struct

from PIL import Image

from tests.images.drawings import svg
from tests.images.torture import exif
from tests.images.torture import png
from tests.images.torture import png_chunk
from tests.images.torture import saved
from tests.images.torture import upright

GAIN = b'<x:xmpmeta xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"/>'
REACHING = (
    '<image href="file:///etc/hostname" width="9" height="9"/><use href="http://localhost/a.svg#b"/>'
    "<style>@import url(http://localhost/a.css); rect { fill: url(http://localhost/b.svg#c) }</style>"
)


def marked(number: int, size: tuple[int, int] = (96, 64)) -> Image.Image:
    """A picture that no other is equal to."""
    image = upright(*size)
    image.paste((number * 7 % 256, number * 13 % 256, number * 29 % 256), (0, 0, 6, 6))
    return image


def segment(marker: int, body: bytes) -> bytes:
    """A part of a JPEG with its length."""
    return b"\xff" + bytes((marker,)) + struct.pack(">H", len(body) + 2) + body


def arithmetic() -> bytes:
    """A grey JPEG whose coder is the arithmetic one: any bytes are a sound stream of it, so these are drawn by lot."""
    lots = random.Random(5)
    stream = bytes(lots.randrange(255) for _ in range(900))
    return b"".join(
        (
            b"\xff\xd8",
            segment(0xDB, b"\0" + bytes([9] * 64)),
            segment(0xC9, struct.pack(">BHHB", 8, 48, 64, 1) + b"\1\x11\0"),
            segment(0xCC, b"\0\x10\x10\5"),
            segment(0xDA, b"\1\1\0\0\x3f\0"),
            stream,
            b"\xff\xd9",
        )
    )


def ultra_hdr() -> bytes:
    """A JPEG with the picture that brightens it for a better screen behind it, as new Android phones write it."""
    gain = marked(91, (48, 32)).convert("L")
    pair = saved(marked(90), "MPO", save_all=True, append_images=[gain])
    return pair[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + GAIN) + pair[2:]


def samsung() -> bytes:
    """A JPEG with its film and Samsung's index of what stands behind it."""
    film = struct.pack(">I", 24) + b"ftypmp42" + bytes(9000)
    index = b"SEFH" + struct.pack("<III", 107, 1, 0x0A300000) + struct.pack("<II", len(film), len(film)) + b"SEFT"
    return saved(marked(92), "JPEG", exif=exif(6).tobytes()) + b"MotionPhoto_Data" + film + index


def from_a_chat() -> bytes:
    """A JPEG as messengers send it: progressive, no notes, not even JFIF's own."""
    whole = saved(marked(93), "JPEG", progressive=True, quality=60)
    length = struct.unpack(">H", whole[4:6])[0]
    return whole[:2] + whole[4 + length :]


def ycck() -> bytes:
    """Four inks as luminance, two colours and black."""
    whole = saved(marked(94).convert("CMYK"), "JPEG")
    at = whole.index(b"Adobe\0") + 11
    return whole[:at] + b"\2" + whole[at + 1 :]


def odd_density() -> bytes:
    """JFIF that claims no dots at all, in a unit that there is not."""
    whole = saved(marked(95), "JPEG")
    at = whole.index(b"JFIF\0") + 7
    return whole[:at] + b"\7\0\0\xff\xff" + whole[at + 5 :]


def too_wide() -> bytes:
    """A JPEG that claims the widest there is."""
    whole = saved(marked(96), "JPEG")
    at = whole.index(b"\xff\xc0") + 5
    return whole[:at] + struct.pack(">HH", 64, 65_535) + whole[at + 4 :]


def screenshot() -> bytes:
    """A PNG with what Apple and others put beside the pixels."""
    extra = png_chunk(b"iDOT", bytes(28)) + png_chunk(b"vpAg", bytes(9)) + png_chunk(b"pHYs", b"\0\0\x16%\0\0\x16%\1")
    extra += png_chunk(b"eXIf", exif(1).tobytes()[6:]) + png_chunk(b"caBX", b"\0" * 50) + png_chunk(b"gAMA", bytes(4))
    return png(8, 8, 8, 2, (b"\0" + bytes(range(24))) * 8, extra=extra)


def for_iphone_programs() -> bytes:
    """A PNG as Apple packs it into programs: no decoder but Apple's reads it."""
    return png(8, 8, 8, 6, bytes(264)).replace(b"\r\n\x1a\n", b"\r\n\x1a\n" + png_chunk(b"CgBI", b"\x50\0\x20\6"), 1)


def heic(*images: Image.Image) -> bytes:
    """A HEIC of one picture or several."""
    import pillow_heif

    file = pillow_heif.from_pillow(images[0])
    for image in images[1:]:
        file.add_from_pillow(image)
    out = io.BytesIO()
    file.save(out, quality=90, save_all=True)
    return out.getvalue()


def clear(number: int) -> Image.Image:
    """A picture that is half transparent."""
    image = marked(number).convert("RGBA")
    image.putalpha(128)
    return image


def planes(order: str = ">") -> bytes:
    """A TIFF of sixteen bits that keeps each of its colours in a strip of its own, not packed."""
    colours = (60_000, 20_000, 5_000)
    strip = 40 * 30 * 2
    fields = [(256, 3, (40,)), (257, 3, (30,)), (258, 3, (16, 16, 16)), (259, 3, (1,)), (262, 3, (2,))]
    fields += [(273, 4, tuple(8 + place * strip for place in range(3))), (277, 3, (3,)), (278, 3, (30,))]
    fields += [(279, 4, (strip,) * 3), (284, 3, (2,))]
    table = 8 + 3 * strip
    after = table + 2 + 12 * len(fields) + 4
    entries, tail = b"", b""
    for tag, kind, values in fields:
        body = struct.pack(f"{order}{len(values)}{'H' if kind == 3 else 'I'}", *values)
        place = struct.pack(f"{order}I", after + len(tail)) if len(body) > 4 else body.ljust(4, b"\0")
        tail += body if len(body) > 4 else b""
        entries += struct.pack(f"{order}HHI", tag, kind, len(values)) + place
    head = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(f"{order}I", table)
    pixels = b"".join(struct.pack(f"{order}H", colour) * 1200 for colour in colours)
    return head + pixels + struct.pack(f"{order}H", len(fields)) + entries + bytes(4) + tail


def lossless() -> bytes:
    """A grey JPEG coded without loss, as scanners write it: all differences are nought, so it is one grey."""
    size = struct.pack(">BHHB", 8, 600, 800, 1) + b"\1\x11\0"
    codes = b"\0\1" + bytes(15) + b"\0"
    stream = bytes(800 * 600 // 8)
    parts = (b"\xff\xd8", segment(0xC3, size), segment(0xC4, codes), segment(0xDA, b"\1\1\0\1\0\0"), stream)
    return b"".join(parts) + b"\xff\xd9"


def odd_pictures() -> dict[str, bytes]:
    """What has to be taken."""
    return {
        "arithmetic.jpg": arithmetic(),
        "ultra hdr.jpg": ultra_hdr(),
        "samsung.jpg": samsung(),
        "IMG-20260102-WA0007.jpg": from_a_chat(),
        "ycck.jpg": ycck(),
        "lossless.jpg": lossless(),
        "planes, small end first.tif": planes("<"),
        "planes, large end first.tif": planes(">"),
        "odd density.jpg": odd_density(),
        "screenshot.png": screenshot(),
        "clear.heic": heic(clear(97)),
        "burst.heic": heic(marked(98), marked(99), marked(100)),
        "live.heic": heic(marked(101)),
        "moving.avif": saved(marked(102), "AVIF", save_all=True, append_images=[marked(103)]),
        "clear.avif": saved(clear(104), "AVIF"),
        "in millimetres.svg": svg(size='width="96.5mm" height="64.3mm"'),
        "reaching out.svg": svg(REACHING),
    }


def odd_others() -> dict[str, bytes]:
    """What has to be refused."""
    return {
        "live.mov": struct.pack(">I", 20) + b"ftypqt  " + bytes(500),
        "65535 wide.jpg": too_wide(),
        "for iphone programs.png": for_iphone_programs(),
        "paintbrush.pcx": b"\x0a\5\1\x08" + bytes(300),
        "canon.crw": b"II\x1a\0\0\0HEAPCCDR" + bytes(300),
        "h264 as picture.heif": struct.pack(">I", 24) + b"ftypavci\0\0\0\0mif1avci" + bytes(300),
    }
