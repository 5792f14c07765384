"""Damage a workshop in a thousand ways and look whether each is refused, told, or harmless, and how soon.

Run by hand: python tests/campaigns/damage_storage.py [variants] [seed]
"""

from __future__ import annotations

import collections
import hashlib
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jewelcraft.domain.piece import Piece
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.storage.store import Store
from tests.storage.test_strangers import damaged
from tests.storage.test_strangers import open_damaged


def main() -> None:
    variants = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    ends: collections.Counter[str] = collections.Counter()
    longest = 0.0
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "whole.jewelcraft"
        store = Store.create(path, WorkshopSettings())
        with store.action(sentence("Add")):
            for number in range(50):
                store.pieces.insert(Piece(str(number), f"R-{number}", notes="ทองคำ " * 50))
            store.photos.put_original(hashlib.sha256(bytes(20_000)).hexdigest(), bytes(20_000))
        store.close()
        whole = path.read_bytes()
        for number in range(variants):
            start = time.perf_counter()
            ends[open_damaged(Path(name) / f"{number}.jewelcraft", damaged(whole, chance))] += 1
            longest = max(longest, time.perf_counter() - start)
            for leftover in Path(name).glob(f"{number}.*"):
                leftover.unlink()
    print(f"{variants} variants: {dict(ends)}, longest {longest:.2f} s")


if __name__ == "__main__":
    main()
