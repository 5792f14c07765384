"""Compare our order of mixed lines with the test files of the Unicode Bidirectional Algorithm.

Run by hand: python -m tests.campaigns.bidi_conformance FOLDER [EVERY]
FOLDER holds BidiCharacterTest.txt and BidiTest.txt (Debian: unicode-data, in /usr/share/unicode); of the
second file's lines every one in EVERY is tried (1: all of them).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jewelcraft.catalog.text.bidi import classes_of
from jewelcraft.catalog.text.bidi import resolve
from jewelcraft.catalog.text.bidi import visual_order
from jewelcraft.catalog.text.bidi_embedding import REMOVED
from jewelcraft.catalog.text.bidi_embedding import first_strong

if TYPE_CHECKING:
    from collections.abc import Iterator

_AUTOMATIC = 2
_SHOWN = 10


def _order(levels: list[int], classes: list[str]) -> list[int]:
    kept = [place for place, kind in enumerate(classes) if kind not in REMOVED]
    return [kept[place] for place in visual_order([levels[place] for place in kept])]


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            if text := line.split("#")[0].strip():
                yield text


def characters(path: Path) -> tuple[int, list[str]]:
    """Return how many lines of characters were tried, and which came out otherwise."""
    tried, wrong = 0, []
    for line in _lines(path):
        codes, direction, base, levels, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        classes = classes_of(text)
        asked = int(direction)
        level = int(first_strong(classes) == "R") if asked == _AUTOMATIC else asked
        made = resolve(classes, text, level)
        seen = ["x" if kind in REMOVED else str(made[place]) for place, kind in enumerate(classes)]
        tried += 1
        if str(level) != base or seen != levels.split() or _order(made, classes) != [int(at) for at in order.split()]:
            wrong.append(f"{line} -> {level} {' '.join(seen)}")
    return tried, wrong


def kinds(path: Path, every: int) -> tuple[int, list[str]]:
    """Return how many rows of classes were tried, and which came out otherwise."""
    tried, wrong = 0, []
    levels: list[str] = []
    for number, line in enumerate(_lines(path)):
        if line.startswith("@"):
            levels = line.split()[1:] if line.startswith("@Levels") else levels
            continue
        if number % every:
            continue
        classes, bits = line.split(";")
        row = classes.split()
        for bit, base in ((1, None), (2, 0), (4, 1)):
            if int(bits) & bit:
                level = int(first_strong(row) == "R") if base is None else base
                made = resolve(row, "x" * len(row), level)
                seen = ["x" if kind in REMOVED else str(made[place]) for place, kind in enumerate(row)]
                tried += 1
                if seen != levels:
                    wrong.append(f"{line} base {level}: {' '.join(seen)}, not {' '.join(levels)}")
    return tried, wrong


def main(folder: str, every: str = "1") -> int:
    """Run the comparison; return the number of differences."""
    found = 0
    for tried, wrong in (
        characters(Path(folder) / "BidiCharacterTest.txt"),
        kinds(Path(folder) / "BidiTest.txt", int(every)),
    ):
        print(f"{tried:,} tried, {len(wrong):,} otherwise", *wrong[:_SHOWN], sep="\n", flush=True)
        found += len(wrong)
    return found


if __name__ == "__main__":
    raise SystemExit(min(1, main(*sys.argv[1:])))
