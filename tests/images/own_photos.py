"""Photos of one's own, with masks drawn by hand, and rendered pieces laid on photographed grounds: never in the tree.

`photos(FOLDER)` reads `NAME.jpg` or `NAME.png` with `NAME-piece.png`: white is piece, grey is not judged,
black is ground.
`laid_on(FOLDER)` lays every rendered piece, with its shadow, on some of the grounds in a folder.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from PIL import ImageOps

from tests.images import hard_photos
from tests.images.hard_photos import Hard

EACH = 4


def seen(path):
    return np.asarray(ImageOps.exif_transpose(Image.open(path)).convert("RGB"))


def pictures(folder):
    kinds = (".jpg", ".jpeg", ".png")
    return sorted(path for path in Path(folder).iterdir() if path.suffix in kinds and not path.stem.endswith("-piece"))


def photos(folder):
    """Yield the photos of a folder whose piece is known."""
    for path in pictures(folder):
        known = path.with_name(f"{path.stem}-piece.png")
        if known.exists():
            mask = np.asarray(Image.open(known).convert("L"))
            unsure = (mask > 40) & (mask < 215)
            yield Hard(
                path.stem, seen(path), (mask >= 215).astype(np.float32), np.ones(mask.shape), unsure, table=path.stem
            )


def laid_on(folder):
    """Yield rendered pieces on photographed grounds, in the light and with the noise of a phone."""
    rng = np.random.default_rng(7)
    grounds, waiting = pictures(folder), []
    for table in sorted({path.name[:-10] for path in hard_photos.TABLES.glob("*-piece.png")}):
        light, piece, shade = hard_photos.base(table)
        for _turn in range(EACH):
            waiting = waiting or list(rng.permutation(len(grounds)))
            path = grounds[waiting.pop()]
            ground = hard_photos.linear(filling(seen(path), piece.shape)) * rng.uniform(0.6, 1.2)
            dim = (shade ** rng.uniform(0.6, 1.6))[..., None]
            share = piece[..., None]
            mixed = share * without_table(light, piece) + (1 - share) * ground * dim
            pixels = hard_photos.taken(
                mixed,
                exposure=rng.uniform(-0.5, 0.3),
                gradient=rng.uniform(-0.2, 0.2),
                blur=rng.uniform(0, 1),
                iso=int(rng.choice([100, 400, 1600])),
                quality=int(rng.choice([60, 80, 90])),
            )
            unsure = (piece > 0.2) & (piece < 0.8)
            yield Hard(f"{table} on {path.stem}", pixels, piece, shade, unsure, table=table)


def filling(ground, shape):
    """Return a ground as large as a table; a small one is mirrored before it is blown up."""
    height, width = shape
    while max(height / ground.shape[0], width / ground.shape[1]) > 3:
        ground = np.concatenate([ground, ground[:, ::-1]], 1)
        ground = np.concatenate([ground, ground[::-1]], 0)
    scale = max(height / ground.shape[0], width / ground.shape[1])
    size = max(width, round(ground.shape[1] * scale)), max(height, round(ground.shape[0] * scale))
    return cv2.resize(np.ascontiguousarray(ground), size, interpolation=cv2.INTER_CUBIC)[:height, :width]


def without_table(light, piece):
    """Return a piece's own light, carried on to its rim where the old table is mixed in."""
    inside = piece > 0.97
    core = cv2.erode(inside.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.float32)
    near = cv2.GaussianBlur(core, (0, 0), 2)[..., None]
    carried = cv2.GaussianBlur(light * core[..., None], (0, 0), 2) / np.maximum(near, 1e-3)
    return np.where(inside[..., None] | (near < 1e-3), light, carried)
