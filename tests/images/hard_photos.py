"""Snapshots of pieces on tables, as hard as a phone makes them, with what is piece and what is shadow known.

The pieces lie in `tables/`: traced light by light on paper, wood, cloth, slate, with a phone mirrored in the metal;
`NAME.jpg` is the light, `NAME-piece.png` how much of each pixel is piece, `NAME-shade.png` how light the table is.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

TABLES = Path(__file__).with_name("tables")


@dataclass(frozen=True)
class Hard:
    """A picture, how much of each pixel is piece, how light the table is without it (1: no shadow), what not to judge.

    `doubtful` says that a program does well to say so instead of delivering a cut-out.
    """

    name: str
    pixels: np.ndarray
    piece: np.ndarray
    shade: np.ndarray
    ignored: np.ndarray
    doubtful: bool = False
    table: str = ""


def linear(pixels):
    value = pixels.astype(np.float32) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(np.float32)


def shown(light):
    held = np.clip(light, 0, 1)
    value = np.where(held <= 0.0031308, held * 12.92, 1.055 * held ** (1 / 2.4) - 0.055)
    return np.rint(value * 255).astype(np.uint8)


def base(name):
    """Return light, piece and shade of a table."""
    pixels = np.asarray(Image.open(TABLES / f"{name}.jpg").convert("RGB"))
    piece = np.asarray(Image.open(TABLES / f"{name}-piece.png").convert("L"), dtype=np.float32) / 255
    shade = np.asarray(Image.open(TABLES / f"{name}-shade.png").convert("L"), dtype=np.float32) / 255
    shade = cv2.resize(shade, piece.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return linear(pixels), piece, shade


def places(shape):
    height, width = shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return (x + 0.5) / width * 2 - 1, (y + 0.5) / height * 2 - 1


def taken(light, *, cast=(1, 1, 1), exposure=0.0, vignette=0.0, gradient=0.0, blur=0.0, iso=100, quality=88, seed=1):
    """Take a picture: colour and fall of the light, the lens, the sensor's noise as a phone softens it, a JPEG."""
    x, y = places(light.shape)
    seen = light * np.array(cast, np.float32) * 2.0**exposure
    seen *= ((1 - vignette * (x * x + y * y) / 2) * np.exp(gradient * (x * 0.8 + y * 0.4)))[..., None]
    if blur:
        seen = cv2.GaussianBlur(seen, (0, 0), blur)
    rng = np.random.default_rng(seed)
    grain = iso / 3200
    noise = rng.normal(0, 1, seen.shape).astype(np.float32)
    blotches = cv2.GaussianBlur(rng.normal(0, 1, seen.shape).astype(np.float32), (0, 0), 1.6) * 3.0
    noise = cv2.GaussianBlur(noise, (0, 0), 0.55) * 1.2 + 0.6 * blotches
    seen = seen + noise * np.sqrt(np.maximum(seen, 0) * 0.0022 * grain + 0.00004 * grain)
    return as_jpeg(shown(seen), quality)


def as_jpeg(pixels, quality):
    out = BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=quality, subsampling=2 if quality < 80 else 0)
    return np.asarray(Image.open(out).convert("RGB"))


def hard(title, name, *, doubtful=False, **how):
    light, piece, shade = base(name)
    return Hard(title, taken(light, **how), piece, shade, np.zeros(piece.shape, bool), doubtful, name)


def shrunk(one, longest):
    """Return the same at another size, as sent by a messenger."""
    size = (longest, round(longest * one.piece.shape[0] / one.piece.shape[1]))

    def small(plane):
        return cv2.resize(plane, size, interpolation=cv2.INTER_AREA)

    ignored = small(one.ignored.astype(np.uint8)) > 0
    return Hard(one.name, small(one.pixels), small(one.piece), small(one.shade), ignored, one.doubtful, one.table)


def cut(one, left, top, right, bottom):
    """Return a part, in shares of width and height."""
    height, width = one.piece.shape
    box = np.s_[int(top * height) : int(bottom * height), int(left * width) : int(right * width)]
    parts = (np.ascontiguousarray(plane[box]) for plane in (one.pixels, one.piece, one.shade, one.ignored))
    return Hard(one.name, *parts, one.doubtful, one.table)


def on_white(title, name):
    """Return a piece that already lies on white, as from a shop's page, with a faint shadow."""
    light, piece, shade = base(name)
    paper = np.clip(shade, 0, 1)[..., None] ** 0.5
    seen = light * piece[..., None] + paper * (1 - piece[..., None])
    return Hard(title, as_jpeg(shown(seen), 90), piece, shade**0.5, np.zeros(piece.shape, bool), table=name)


def with_thing(title, name, paint, *, doubtful=False, over=False, **how):
    """Return a picture with something else in it; a thing below the piece unless `over`."""
    light, piece, shade = base(name)
    thing, cover = paint(light.shape)
    cover = cover if over else cover * (1 - piece)
    light = light * (1 - cover[..., None]) + thing * cover[..., None] * (0.4 + 0.6 * shade[..., None])
    shown_piece = piece * (1 - cover) if over else piece
    ignored = cv2.dilate((cover > 0.02).astype(np.uint8), np.ones((13, 13))) > 0
    if not over:
        ignored &= piece < 0.5
    return Hard(title, taken(light, **how), shown_piece, shade, ignored, doubtful, name)


def ruler(shape):
    height, width = shape[:2]
    thing, cover = np.zeros((*shape[:2], 3), np.uint8), np.zeros(shape[:2], np.uint8)
    top = round(height * 0.88)
    cv2.rectangle(thing, (0, top), (width, height), (225, 205, 120), -1)
    cv2.rectangle(cover, (0, top), (width, height), 255, -1)
    for tick in range(0, width, 9):
        cv2.line(thing, (tick, top), (tick, top + (26 if tick % 45 == 0 else 13)), (30, 30, 30), 1)
    return linear(thing), cover.astype(np.float32) / 255


def tag(shape):
    height, width = shape[:2]
    thing, cover = np.zeros((*shape[:2], 3), np.uint8), np.zeros(shape[:2], np.uint8)
    box = (round(width * 0.03), round(height * 0.04)), (round(width * 0.2), round(height * 0.13))
    cv2.rectangle(thing, *box, (245, 244, 240), -1)
    cv2.rectangle(cover, *box, 255, -1)
    cv2.putText(thing, "R-018 950k", (box[0][0] + 6, box[1][1] - 26), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (40, 40, 90), 2)
    return linear(thing), cover.astype(np.float32) / 255


def fingers(shape):
    """Two fingers from below that hold the piece."""
    height, width = shape[:2]
    cover = np.zeros(shape[:2], np.uint8)
    for start, end in (((0.28, 1.05), (0.42, 0.66)), ((0.74, 1.05), (0.60, 0.68))):
        ends = [(round(x * width), round(y * height)) for x, y in (start, end)]
        cv2.line(cover, *ends, 255, round(width * 0.15))
    soft = cv2.GaussianBlur(cover, (0, 0), 1.5).astype(np.float32) / 255
    inside = cv2.distanceTransform(cover, cv2.DIST_L2, 5) / (width * 0.075)
    round_ = np.sqrt(np.clip(1 - (1 - np.clip(inside, 0, 1)) ** 2, 0, 1))
    skin = np.array((0.50, 0.25, 0.16), np.float32) * (0.35 + 0.75 * round_)[..., None]
    skin *= 1 + 0.04 * cv2.GaussianBlur(np.random.default_rng(2).normal(0, 1, (*shape[:2], 1)), (0, 0), 2)[..., None]
    return skin.astype(np.float32), soft


def in_cast_shadow(title, name, **how):
    """Return a picture half in the hard shadow of the phone that takes it."""
    light, piece, shade = base(name)
    x, y = places(light.shape)
    behind = 1 / (1 + np.exp(-np.clip((y - 0.15 - 0.35 * x) * 120, -30, 30)))
    return Hard(
        title,
        taken(light * (1 - 0.45 * behind)[..., None], **how),
        piece,
        shade,
        np.zeros(piece.shape, bool),
        table=name,
    )


def blackened(title, name, **how):
    """Return a piece of black stone in the place of a light one."""
    light, piece, shade = base(name)
    dark = light * 0.03 + 0.25 * np.clip(light - 0.62, 0, 1)
    seen = light * (1 - piece[..., None]) + dark * piece[..., None]
    return Hard(title, taken(seen, **how), piece, shade, np.zeros(piece.shape, bool), table=name)


def on_colour(title, name, colour, **how):
    """Return a piece on coloured paper; what its metal mirrors stays as it was."""
    light, piece, shade = base(name)
    seen = light * (piece[..., None] + (1 - piece[..., None]) * np.array(colour, np.float32))
    return Hard(title, taken(seen, **how), piece, shade, np.zeros(piece.shape, bool), table=name)


WARM, COLD = (1.12, 0.92, 0.68), (0.88, 1.0, 1.12)
PHOTOS = {
    "ring on grey paper": lambda n: hard(n, "solitaire", vignette=0.25),
    "ring, ISO 3200": lambda n: hard(n, "solitaire", iso=3200, exposure=-0.4),
    "ring, ISO 6400 dark": lambda n: hard(n, "solitaire", iso=6400, exposure=-1.6, cast=WARM, quality=70),
    "ring, WhatsApp q40": lambda n: hard(n, "solitaire-white", quality=40, cast=COLD),
    "ring, gradient, vignette": lambda n: hard(n, "solitaire-white", gradient=0.45, vignette=0.6, iso=400),
    "ring, phone's shadow": lambda n: in_cast_shadow(n, "solitaire", iso=200),
    "ring, already white": lambda n: on_white(n, "solitaire-white"),
    "ring beside a ruler": lambda n: with_thing(n, "solitaire", ruler, iso=200),
    "ring beside a tag": lambda n: with_thing(n, "threestone", tag, iso=200),
    "ring in fingers": lambda n: with_thing(n, "solitaire-white", fingers, over=True, doubtful=True),
    "diamonds, two lights": lambda n: hard(n, "threestone"),
    "diamonds, dim": lambda n: hard(n, "threestone", exposure=-2.2, iso=1600, cast=WARM),
    "tennis bracelet on white": lambda n: hard(n, "tennis", iso=200),
    "pearls on cream": lambda n: hard(n, "pearls", cast=WARM),
    "chain, warm lamp": lambda n: hard(n, "chain", iso=400),
    "chain of 1-2 pixels": lambda n: shrunk(hard(n, "chain", quality=92), 360),
    "brooch, hard shadow": lambda n: hard(n, "brooch"),
    "filigree on pine": lambda n: hard(n, "filigree", iso=200),
    "band on linen": lambda n: hard(n, "mensband", iso=200),
    "hoops, two shadows": lambda n: hard(n, "hoops"),
    "rings on dark wood": lambda n: hard(n, "stacking", quality=75),
    "jade bangle on white": lambda n: hard(n, "bangle", vignette=0.3),
    "jade bangle cut by the rim": lambda n: cut(hard(n, "bangle", doubtful=True), 0.0, 0.0, 0.8, 0.6),
    "silver on slate": lambda n: hard(n, "kawung", iso=400),
    "moonstone on linen, lamp": lambda n: hard(n, "moonstone", iso=400),
    "silver on red": lambda n: hard(n, "cuff"),
    "pave on green felt": lambda n: hard(n, "pave", iso=400),
    "ring, shallow focus": lambda n: hard(n, "threestone", blur=2.4),
    "black bangle, blurred": lambda n: blackened(n, "bangle", blur=2.0),
    "gold on blue paper": lambda n: on_colour(n, "threestone", (0.25, 0.45, 0.95), iso=200),
    "bracelet on pink paper": lambda n: on_colour(n, "tennis", (1.0, 0.45, 0.5), iso=200),
}
"""Name of a case to what makes it."""


def hard_photos(only=()):
    """Yield the cases whose table is there; all or those whose name holds one of some words."""
    for name, make in PHOTOS.items():
        if only and not any(word in name for word in only):
            continue
        try:
            yield make(name)
        except FileNotFoundError:
            continue
