"""Damage a workshop in hundreds of ways and look what a salvage brings back, and how soon.

Run by hand: python tests/campaigns/salvage_damage.py [variants] [seed]
"""

from __future__ import annotations

import collections
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.sample import create_sample
from jewelcraft.storage.salvage import salvage
from jewelcraft.storage.store import Store

PAGE = 4096


def flipped(data, chance):
    """Some single bytes, as of a worn-out disk."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 200)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def holed(data, chance):
    """Whole pages of zeros or noise, as after a failed copy."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 60)):
        start = chance.randrange(len(changed) // PAGE) * PAGE
        changed[start : start + PAGE] = chance.choice([bytes(PAGE), chance.randbytes(PAGE)])
    return bytes(changed)


def cut(data, chance):
    """The front part, as of a stick pulled out."""
    return data[: chance.randrange(PAGE, len(data))]


def shuffled(data, chance):
    """Pages in each other's place, as of a broken file system."""
    pages = [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
    for _ in range(chance.randint(1, 30)):
        one, other = chance.randrange(len(pages)), chance.randrange(len(pages))
        pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def beheaded(data, chance):
    """Without the first pages, where the list of tables lies."""
    count = chance.randint(1, 8)
    return bytes(count * PAGE) + data[count * PAGE :]


def main() -> int:
    variants = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    ends: collections.Counter[str] = collections.Counter()
    shares = collections.defaultdict(list)
    longest, wrong = 0.0, 0
    with tempfile.TemporaryDirectory() as name:
        whole = Path(name) / "whole.jewelcraft"
        create_sample(whole, NoProgress()).close()
        data = whole.read_bytes()
        every = sum(salvage(whole, Path(name) / "first.jewelcraft").saved.values())
        for number in range(variants):
            ways = (flipped, holed, cut, shuffled, beheaded)
            way = ways[number % len(ways)]
            source, target = Path(name) / "damaged.jewelcraft", Path(name) / f"{number}.jewelcraft"
            damaged = way(data, chance)
            source.write_bytes(damaged)
            start = time.perf_counter()
            try:
                report = salvage(source, target)
            except LibraryFileError:
                ends["refused"] += 1
                continue
            longest = max(longest, time.perf_counter() - start)
            shares[way.__name__].append(min(1.0, sum(report.saved.values()) / every))
            problems = [str(problem) for problem in read_through(target)]
            unsound = [each for each in problems if "photo" not in each and "picture" not in each]
            ends["unsound" if unsound else "saved"] += 1
            wrong += bool(unsound) or source.read_bytes() != damaged
            target.unlink()
    print(f"{variants} variants: {dict(ends)}, longest {longest:.2f} s, {wrong} unsound or input changed")
    for way, found in shares.items():
        average, worst = 100 * sum(found) / len(found), 100 * min(found)
        print(f"  {way:9} {average:5.1f} % of the entries saved on average, {worst:5.1f} % at worst")
    return wrong


def read_through(path):
    store = Store.open(path)
    try:
        list(store.pieces.many(store.pieces.every_id()))
        store.photos.all()
        store.rates.all()
        return store.check()
    finally:
        store.close()


if __name__ == "__main__":
    raise SystemExit(main())
