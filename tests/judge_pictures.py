"""Judge cut-outs, drawings and dust on hard pictures: python -m tests.judge_pictures OUT_FOLDER [--only WORD ...].

Writes before and after of every case, prints figures; `--against FIGURES.json` shows earlier ones beside them and
`--of TREE` judges the program of another source tree.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np
from PIL import Image


def cut_outs(folder, only, earlier):
    """Judge the white background on every hard photo."""
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.domain.recipe_steps import Background
    from jewelcraft.images.editing.workbench import edit
    from tests.images import judging
    from tests.images.hard_photos import hard_photos

    told = {}
    print(f"{'':<28}" + "".join(f"{column:>{15 if earlier else 8}}" for column in judging.COLUMNS))
    for one in hard_photos(only):
        started = time.perf_counter()
        white = edit(one.pixels, Recipe((Background(),))).pixels
        seconds = time.perf_counter() - started
        cover = edit(one.pixels, Recipe((Background(shadow=0, clear=True),))).pixels[..., 3] / 255
        told[one.name] = judging.measures(one, white, cover, seconds)
        print(judging.table(one.name, told[one.name], earlier.get(one.name)), flush=True)
        both = np.concatenate([one.pixels, white], axis=1)
        Image.fromarray(both).save(folder / f"{one.name.replace(' ', '-')}.png")
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
    words = parser.parse_args()
    if words.of:
        sys.path.insert(0, str(words.of))
    words.folder.mkdir(parents=True, exist_ok=True)
    earlier = json.loads(words.against.read_text(encoding="utf-8")) if words.against else {}
    told = cut_outs(words.folder, words.only, earlier)
    drawings(words.folder, words.only)
    ways(words.only)
    (words.folder / "figures.json").write_text(json.dumps(told, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
