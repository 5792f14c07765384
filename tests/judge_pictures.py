"""Judge cut-outs, drawings and dust on hard pictures: python -m tests.judge_pictures OUT_FOLDER [--only WORD ...].

Writes before and after of every case, prints figures; `--against FIGURES.json` shows earlier ones beside them and
`--of TREE` judges the program of another source tree, `--sheet FILE` puts the chosen cases on one sheet, `--photos
FOLDER` judges photos of one's own with masks drawn by hand (`tests/images/own_photos.py`).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np
from PIL import Image
from PIL import ImageDraw
from PIL import ImageOps


def sheet_of(pairs, path, wide=240):
    """Put before and after of some cases on one sheet, their number in the corner."""
    tall, across = wide * 3 // 4, 4
    sheet = Image.new(
        "RGB", ((2 * wide + 8) * (across // 2), (tall + 6) * -(-len(pairs) * 2 // across)), (128, 128, 128)
    )
    for place, both in enumerate(pairs):
        half = both.shape[1] // 2
        for side, part in enumerate((both[:, :half], both[:, half:])):
            small = ImageOps.pad(Image.fromarray(part), (wide, tall), color=(128, 128, 128))
            ImageDraw.Draw(small).text((4, 2), str(place + 1) if side == 0 else "", fill=(200, 0, 0))
            sheet.paste(small, ((place % 2) * (2 * wide + 8) + side * (wide + 2), place // 2 * (tall + 6)))
    sheet.save(path, quality=82)


def cut_outs(folder, earlier, cases, sheet):
    """Judge the white background on every hard photo."""
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.domain.recipe_steps import Background
    from jewelcraft.images.editing.workbench import edit
    from tests.images import judging

    told, pairs = {}, []
    print(f"{'':<28}" + "".join(f"{column:>{15 if earlier else 8}}" for column in judging.COLUMNS))
    for one in cases:
        started = time.perf_counter()
        done = edit(one.pixels, Recipe((Background(),)))
        white, warned = done.pixels, done.warning
        seconds = time.perf_counter() - started
        cover = edit(one.pixels, Recipe((Background(shadow=0, clear=True),))).pixels[..., 3] / 255
        told[one.name] = judging.measures(one, white, cover, seconds)
        print(judging.table(one.name, told[one.name], earlier.get(one.name)), flush=True)
        print(f"  {'warns' if warned else 'silent'}", flush=True)
        both = np.concatenate([one.pixels, white], axis=1)
        pairs.append(both)
        Image.fromarray(both).save(folder / f"{one.name.replace(' ', '-')}.png")
    if sheet:
        sheet_of(pairs, sheet)
    if told:
        shared = [earlier[name] for name in told if name in earlier]
        print(judging.table("average", judging.summary(told.values()), judging.summary(shared) if shared else None))
    return told


def drawings(folder, only):
    """Judge the clean-up and the lean of every hard drawing."""
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.domain.recipe_steps import SketchClean
    from jewelcraft.images.editing.paper import find_angle
    from jewelcraft.images.editing.workbench import edit
    from tests.images.hard_drawings import hard_drawings

    for one in hard_drawings(only):
        clean = edit(one.pixels, Recipe((SketchClean(),))).pixels
        dark = clean.min(axis=2)
        kept, dirt = 100 * (dark[one.lines] < 215).mean(), 100 * (dark[one.blank] < 245).mean()
        ruled = 100 * (dark[one.ruled & ~one.lines] < 235).mean() if one.ruled.any() else 0.0
        lean = f"leans {one.lean:+.1f}, found {-find_angle(one.pixels) / 100:+.2f}"
        print(
            f"{one.name:<28} lines kept {kept:5.1f} %, ruling left {ruled:5.1f} %, dirt {dirt:5.2f} %, {lean}",
            flush=True,
        )
        Image.fromarray(np.concatenate([one.pixels, clean], axis=1)).save(folder / f"{one.name.replace(' ', '-')}.png")


def ways(only):
    """Print how many photos and drawings are taken for what they are."""
    from jewelcraft.images.editing.automatic import looks_drawn
    from tests.images.hard_drawings import hard_drawings
    from tests.images.hard_photos import hard_photos

    for kind, cases, is_drawn in (("photos", hard_photos(only), False), ("drawings", hard_drawings(only), True)):
        wrong = [(one.name, looks_drawn(one.pixels) != is_drawn) for one in cases]
        names = ", ".join(name for name, is_wrong in wrong if is_wrong) or "none"
        print(f"{len(wrong)} {kind}, taken for the other kind: {names}")


def main():
    """Read the words of the command line and judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[], help="words in the names of cases")
    parser.add_argument("--against", type=Path, help="figures of an earlier run")
    parser.add_argument("--of", type=Path, help="source tree of the program to judge")
    parser.add_argument("--sheet", type=Path, help="one picture of before and after of all")
    parser.add_argument("--photos", type=Path, help="photos with NAME-piece.png beside them")
    words = parser.parse_args()
    if words.of:
        sys.path.insert(0, str(words.of))
    words.folder.mkdir(parents=True, exist_ok=True)
    from tests.images import own_photos
    from tests.images.hard_photos import hard_photos

    earlier = json.loads(words.against.read_text(encoding="utf-8")) if words.against else {}
    cases = own_photos.photos(words.photos) if words.photos else hard_photos(words.only)
    told = cut_outs(words.folder, earlier, cases, words.sheet)
    drawings(words.folder, words.only)
    ways(words.only)
    (words.folder / "figures.json").write_text(json.dumps(told, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
