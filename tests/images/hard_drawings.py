"""Photographed and scanned drawings, as hard as they come, with the lines, the ruling and the lean known."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from tests.images.hard_photos import as_jpeg
from tests.images.hard_photos import places
from tests.images.hard_photos import shown

SIZE = (1100, 1500)


@dataclass(frozen=True)
class Drawn:
    """A picture, its drawn lines, what else is on the paper, where it is blank, and how far it leans in degrees."""

    name: str
    pixels: np.ndarray
    lines: np.ndarray
    ruled: np.ndarray
    blank: np.ndarray
    lean: float = 0.0


def design(seed=1, thick=2):
    """Return the cover of a ring's front and side view with dimension lines, from 0 to 1."""
    height, width = SIZE
    big = np.zeros((height * 2, width * 2), np.uint8)
    rng = np.random.default_rng(seed)

    def line(*points, weight=thick):
        places_ = np.array(points, np.float32) * 2
        places_ += rng.normal(0, 0.6, places_.shape)
        cv2.polylines(big, [np.rint(places_).astype(np.int32)], False, 255, max(1, round(2 * weight)), cv2.LINE_AA)

    def oval(x, y, a, b, start=0.0, stop=6.2832, weight=thick):
        turn = np.linspace(start, stop, 90)
        line(*[(x + a * np.cos(t), y + b * np.sin(t)) for t in turn], weight=weight)

    oval(430, 640, 230, 230)
    oval(430, 640, 200, 200)
    line((340, 435), (360, 330), (500, 330), (520, 435))
    line((360, 330), (330, 270), (380, 220), (480, 220), (530, 270), (500, 330))
    for x in (380, 430, 480):
        line((x, 222), (430, 405), weight=thick * 0.6)
    oval(1080, 640, 70, 230)
    oval(1080, 280, 95, 60)
    for turn in np.linspace(0, 6.2832, 9):
        line((1080, 280), (1080 + 92 * np.cos(turn), 280 + 58 * np.sin(turn)), weight=thick * 0.6)
    for place in range(14):
        oval(210 + place * 32, 950, 7, 7, weight=thick * 0.7)
    line((200, 900), (660, 900), weight=thick * 0.6)
    line((200, 890), (200, 912), weight=thick * 0.6)
    line((660, 890), (660, 912), weight=thick * 0.6)
    cv2.putText(big, "17.5 mm  18K", (800, 2000), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 2.2, 255, max(1, round(2 * thick)))
    return cv2.resize(big, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / 255


def paper(colour=(0.80, 0.74, 0.60), grain=0.012, seed=2):
    rng = np.random.default_rng(seed)
    fibre = cv2.GaussianBlur(rng.normal(0, 1, SIZE).astype(np.float32), (0, 0), 1.1) * 2.2
    return np.array(colour, np.float32) * (1 + grain * fibre)[..., None]


def shaded(light, depth=0.4, corner=1):
    x, y = places(light.shape)
    return light * np.exp(-depth * (0.8 * x * corner + 0.5 * y + 0.3))[..., None]


def drawn_on(light, lines, colour=(0.08, 0.08, 0.09), strength=0.85, seed=3):
    """Draw with a pencil, whose lines catch the paper's grain."""
    rough = cv2.GaussianBlur(np.random.default_rng(seed).normal(0, 1, SIZE).astype(np.float32), (0, 0), 0.8)
    cover = np.clip(lines * strength * (1 + 0.45 * rough), 0, 1)[..., None]
    return light * (1 - cover) + np.array(colour, np.float32) * cover * light.mean()


def photographed(light, lean=0.0, noise=3.0, blur=0.7, quality=80, seed=4, fill=None):
    seen = cv2.GaussianBlur(light, (0, 0), blur)
    pixels = shown(seen).astype(np.float32) + np.random.default_rng(seed).normal(0, noise, (*SIZE, 3))
    return as_jpeg(leaning(np.clip(pixels, 0, 255).astype(np.uint8), lean, fill), quality)


def leaning(plane, lean, fill=None):
    if not lean:
        return plane
    middle = SIZE[1] / 2, SIZE[0] / 2
    turn = cv2.getRotationMatrix2D(middle, -lean, 1.0)
    edge = {"borderMode": cv2.BORDER_REFLECT} if fill is None else {"borderValue": fill}
    return cv2.warpAffine(plane, turn, SIZE[::-1], flags=cv2.INTER_LINEAR, **edge)


def ruling(step=46, columns=False, weight=1):
    mask = np.zeros(SIZE, np.uint8)
    for place in range(step, SIZE[0], step):
        cv2.line(mask, (0, place), (SIZE[1], place), 255, weight, cv2.LINE_AA)
    for place in range(step, SIZE[1], step) if columns else ():
        cv2.line(mask, (place, 0), (place, SIZE[0]), 255, weight, cv2.LINE_AA)
    return mask.astype(np.float32) / 255


def whole(name, light, lines, ruled=None, lean=0.0, **how):
    none = np.zeros(SIZE, np.float32)
    ruled = none if ruled is None else ruled
    turned_lines, turned_ruled = leaning(lines, lean), leaning(ruled, lean)
    marks = ((turned_lines > 0.02) | (turned_ruled > 0.02)).astype(np.uint8)
    blank = cv2.dilate(marks, np.ones((11, 11), np.uint8)) == 0
    return Drawn(name, photographed(light, lean, **how), turned_lines > 0.5, turned_ruled > 0.5, blank, lean)


def printed(light, cover, colour):
    return light * (1 - cover[..., None] * (1 - np.array(colour, np.float32)))


def creased(light):
    """Fold a sheet twice: a bright and a dark side at each fold, and a change of slope."""
    x, y = places(light.shape)
    for away in (x - 0.05, y + 0.1):
        light = light * (1 + 0.05 * np.sign(away) - 0.25 * np.exp(-((away * 160) ** 2)))[..., None]
        light = light * (1 + 0.10 * np.exp(-(((away - 0.012) * 120) ** 2)))[..., None]
    return light


def dusty(pixels, seed=6, many=60):
    rng = np.random.default_rng(seed)
    out = pixels.copy()
    for _spot in range(many):
        at = int(rng.integers(10, SIZE[1] - 10)), int(rng.integers(10, SIZE[0] - 10))
        cv2.circle(out, at, int(rng.integers(1, 3)), tuple(int(v) for v in rng.integers(90, 150, 3)), -1, cv2.LINE_AA)
    return out


def scan(name, lean=0.0):
    done = whole(name, drawn_on(paper((0.9, 0.9, 0.88), 0.006), design()), design(), lean=lean, noise=1.5, blur=0.5)
    return Drawn(name, dusty(done.pixels), done.lines, done.ruled, done.blank, lean)


def coloured(name):
    lines = design()
    light = drawn_on(shaded(paper()), lines)
    wash = np.zeros(SIZE, np.float32)
    cv2.circle(wash, (430, 280), 60, 1, -1)
    light = printed(light, cv2.GaussianBlur(wash, (0, 0), 5) * 0.7, (0.75, 0.12, 0.16))
    done = whole(name, light, lines)
    return Drawn(name, done.pixels, done.lines, done.ruled, done.blank & (cv2.dilate(wash, np.ones((31, 31))) == 0))


DRAWINGS = {
    "pencil, cream, shade": lambda n: whole(n, drawn_on(shaded(paper()), design()), design()),
    "faint pencil, strong shade": lambda n: whole(n, drawn_on(shaded(paper(), 0.8), design(), strength=0.4), design()),
    "ball pen on white": lambda n: whole(
        n,
        drawn_on(shaded(paper((0.85, 0.85, 0.84), 0.006), 0.25), design(thick=1.4), (0.05, 0.07, 0.35)),
        design(thick=1.4),
    ),
    "ruled notebook": lambda n: whole(
        n,
        drawn_on(printed(shaded(paper((0.85, 0.84, 0.80), 0.006)), ruling(), (0.62, 0.72, 0.9)), design()),
        design(),
        ruling(),
        3.0,
    ),
    "graph paper": lambda n: whole(
        n,
        drawn_on(printed(shaded(paper((0.86, 0.86, 0.84), 0.006), 0.3), ruling(28, True), (0.6, 0.75, 0.92)), design()),
        design(),
        ruling(28, True),
        -4.0,
    ),
    "creased sheet": lambda n: whole(n, drawn_on(creased(shaded(paper((0.82, 0.81, 0.78)))), design()), design()),
    "coloured pencil": coloured,
    "back of a receipt": lambda n: whole(
        n,
        drawn_on(
            printed(
                shaded(paper((0.84, 0.83, 0.80), 0.008), 0.3),
                cv2.GaussianBlur(design(9, 6)[:, ::-1], (0, 0), 4),
                (0.93,) * 3,
            ),
            design(),
        ),
        design(),
    ),
    "leaning by 6": lambda n: whole(n, drawn_on(shaded(paper()), design()), design(), lean=6.0),
    "leaning by -8": lambda n: whole(n, drawn_on(shaded(paper()), design()), design(), lean=-8.0),
    "scan with dust": scan,
    "scan with dust, leaning": lambda n: scan(n, 4.0),
    "dim, ISO 3200": lambda n: whole(n, drawn_on(shaded(paper(), 0.5), design()) * 0.25, design(), noise=9.0, blur=1.1),
    "WhatsApp q40": lambda n: whole(n, drawn_on(shaded(paper()), design()), design(), quality=40, blur=1.2),
}
"""Name of a case to what makes it."""


def hard_drawings(only=()):
    """Yield the cases; all or those whose name holds one of some words."""
    for name, make in DRAWINGS.items():
        if not only or any(word in name for word in only):
            yield make(name)
