"""Before and after, side by side: python -m tests.contact_sheet FOLDER OUT.jpg [--recipe JSON]; looked at by hand."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from PIL import Image

from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.images.editing.automatic import automatic_recipe
from jewelcraft.images.editing.workbench import edit
from jewelcraft.images.editing.workbench import on_white
from jewelcraft.images.editing.workbench import upright_array

TILE = 380


def tile(pixels):
    image = Image.fromarray(on_white(pixels))
    image.thumbnail((TILE, TILE))
    whole = Image.new("RGB", (TILE, TILE), (120, 120, 120))
    whole.paste(image, ((TILE - image.width) // 2, (TILE - image.height) // 2))
    return np.asarray(whole)


def harder(pixels, place):
    """Make a snapshot of a picture: warm or cold light, a shadow from the side, noise, a strong JPEG."""
    rng = np.random.default_rng(place)
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    cast = np.array([(1, 0.86, 0.62), (0.8, 0.93, 1), (1, 0.95, 0.8)][place % 3])
    shade = (0.55 + 0.45 * x / width) * (1 - 0.25 * (y / height > 0.2 + 0.5 * x / width))
    noisy = pixels * cast * shade[..., None] + rng.normal(0, 5, pixels.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def sheet(paths, recipe, columns=3):
    pairs = []
    for place, path in enumerate(paths):
        pixels = upright_array(path.read_bytes(), 1400)
        for seen in (pixels, harder(pixels, place)):
            done = edit(seen, parse_recipe(recipe) if recipe else automatic_recipe(seen))
            pairs.append(np.concatenate([tile(seen), tile(done.pixels)], axis=1))
    while len(pairs) % columns:
        pairs.append(np.zeros_like(pairs[0]))
    rows = [np.concatenate(pairs[start : start + columns], axis=1) for start in range(0, len(pairs), columns)]
    return Image.fromarray(np.concatenate(rows, axis=0))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--recipe", default="", help="a recipe's text; without it each picture gets its own")
    parser.add_argument("--only", nargs="*", default=[], help="names of files without their ending")
    words = parser.parse_args()
    chosen = [path for path in sorted(words.folder.glob("*.jpg")) if not words.only or path.stem in words.only]
    sheet(chosen, words.recipe).save(words.out, quality=88)
