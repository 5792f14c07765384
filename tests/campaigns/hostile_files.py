"""Hand the program files that are damaged, disguised or made to hurt, and look whether it leaves them alone.

Run by hand: python -m tests.campaigns.hostile_files [OWN] [OTHERS] [SEED]
OWN variants of our own file with pictures in it, OTHERS of what else may lie under such a name.
"""

from __future__ import annotations

import functools
import hashlib
import io
import random
import shutil
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections import Counter
from dataclasses import dataclass
from dataclasses import field
from pathlib import Path

from tests.campaigns.fork_server import Ended
from tests.campaigns.fork_server import load_program
from tests.campaigns.fork_server import memory_folder
from tests.campaigns.fork_server import run
from tests.campaigns.session import lay_out
from tests.campaigns.session import make_material
from tests.campaigns.strange_files import DISGUISES
from tests.campaigns.strange_files import TRICKS
from tests.campaigns.strange_files import disguised
from tests.campaigns.strange_files import mutated
from tests.campaigns.strange_files import ways_to_damage
from tests.campaigns.strange_files import with_trick

_SLOW = 5.0
_PAGE = 4096


@dataclass
class Findings:
    """What came of the files so far."""

    ends: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)
    longest: float = 0.0
    photos_damaged: int = 0
    photos_named: int = 0

    def judge(self, what: str, ended: Ended, wished: tuple[int, ...] = (0, 1)) -> None:
        """Take note of how one command ended."""
        self.longest = max(self.longest, ended.worked)
        if ended.code is None or ended.worked > _SLOW:
            self.blame(f"{what}: hung or slow, {ended.worked:.1f} s of work, {ended.seconds:.1f} s")
        elif "Traceback" in ended.err or ended.code not in wished:
            self.blame(f"{what}: ended with {ended.code}: {ended.err[-500:]}{ended.out[-200:]}")
        elif ended.code and not (ended.err + ended.out).strip():
            self.blame(f"{what}: silent")

    def blame(self, words: str) -> None:
        """Note something that must not be."""
        self.bad.append(words)
        print(words, flush=True)


def main(own: int = 1000, others: int = 240, seed: int = 2026) -> int:
    """Run the campaign; return the number of findings."""
    load_program()
    chance, found, start = random.Random(seed), Findings(), time.monotonic()
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name:
        place = Path(name).resolve()
        material = make_material(place)
        desk = lay_out(place, material)
        whole = _closed(material.shop)
        pictures = _pictures(material.shop)
        for number in range(own):
            _try_own(desk, number, (whole, pictures), chance, found)
        print(f"{own} variants of our own file: {dict(found.ends)}", flush=True)
        print(f"{found.photos_named} of {found.photos_damaged} damaged photos named", flush=True)
        found.ends.clear()
        for number in range(others):
            _try_other(desk, number, material.shop, chance, found)
        print(f"{others} other files: {dict(found.ends)}", flush=True)
        found.ends.clear()
        for number in range(others):
            _try_input(desk, number, material, chance, found)
        print(f"{others} bundles, tables and pictures: {dict(found.ends)}", flush=True)
    print(f"longest {found.longest:.2f} s of work, {len(found.bad)} findings, {time.monotonic() - start:.0f} s")
    return len(found.bad)


def _closed(path: Path) -> bytes:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return path.read_bytes()


def _pictures(path: Path) -> dict[str, bytes]:
    """Return the bytes of each photo by its name."""
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT photo.name, bytes FROM photo JOIN original USING (digest)").fetchall()
    connection.close()
    return dict(rows)


def _try_own(desk: Path, number: int, shop: tuple[bytes, dict[str, bytes]], chance: random.Random, found: Findings):
    whole, pictures = shop
    victim = desk / "victim.jewelcraft"
    names: set[str] = set()
    if number % 4 == 0:
        data, names = _with_rotten_pictures(whole, pictures, chance)
        what = f"rotten pictures {number}"
    else:
        ways = ways_to_damage()
        way = ways[number % len(ways)]
        data, what = way(whole, chance), f"{way.__name__} {number}"
    victim.write_bytes(data)
    checked = run(["check", victim, "--json"], desk)
    found.judge(what, checked)
    if number % 3 == 1:
        found.judge(f"{what}, listed", run(["pieces", "list", victim, "--json"], desk))
    _unchanged(victim, data, what, found)
    if names:
        found.photos_damaged += len(names)
        told = {name for name in names if name in checked.out}
        found.photos_named += len(told)
        if told != names:
            found.blame(f"{what}: not named: {sorted(names - told)}")
    kind = "refused" if '"error"' in checked.out else "told" if checked.code else "sound"
    found.ends[kind] += 1
    if kind == "refused":
        found.judge(f"{what}, opened for changes", run(["undo", victim], desk), (1,))
        _unchanged(victim, data, what, found)
    _clear(victim)


def _with_rotten_pictures(whole: bytes, pictures: dict[str, bytes], chance: random.Random):
    """Turn one bit in each of some pictures, as they lie in the file."""
    data = bytearray(whole)
    names = set()
    for name in chance.sample(sorted(pictures), chance.randint(1, len(pictures))):
        picture = pictures[name]
        at = chance.randrange(len(picture) - 32)
        place = whole.find(picture[at : at + 24])
        # Photos of one camera begin alike, so that the place may be another photo's.
        if place >= 0 and sum(picture[at : at + 24] in each for each in pictures.values()) == 1:
            data[place] ^= 1 << chance.randrange(8)
            names.add(name)
    return bytes(data), names


def _try_other(desk: Path, number: int, shop: Path, chance: random.Random, found: Findings) -> None:
    victim = desk / "victim.jewelcraft"
    trick = number % 2 and TRICKS[number // 2 % len(TRICKS)]
    kind = DISGUISES[number // 2 % len(DISGUISES)]
    what = f"{trick.__name__ if trick else kind} {number}"
    if trick:
        shutil.copy(shop, victim)
        with_trick(trick, victim, chance)
    else:
        victim.write_bytes(disguised(kind, chance))
    data = victim.read_bytes()
    beside = {path.name: path.read_bytes() for path in desk.glob("victim.jewelcraft-*")}
    for words in (
        ["check", victim],
        ["pieces", "list", victim],
        ["undo", victim],
        ["share", "look", desk / "shop.jewelcraft", victim],
    ):
        ended = run(words, desk)
        found.judge(f"{what}, {words[0]}", ended, (1,) if not beside else (0, 1))
        if ended.code == 0 and words[0] == "undo":
            break
        _unchanged(victim, data, what, found)
    found.ends["refused" if ended.code else "opened"] += 1
    _clear(victim)


def _try_input(desk: Path, number: int, material, chance: random.Random, found: Findings) -> None:
    """Hand over a bundle, a table, a drawing or a PDF that is damaged or made to hurt."""
    shop = desk / "shop.jewelcraft"
    kind = ("bundle", "xlsx", "csv", "svg", "pdf", "bomb")[number % 6]
    path = desk / f"in.{'xlsx' if kind == 'bomb' else 'jewelbundle' if kind == 'bundle' else kind}"
    if kind == "bundle":
        data = mutated(material.bundle.read_bytes(), chance)
    elif kind == "bomb":
        data = _bomb()
    else:
        data = mutated(disguised(kind, chance), chance)
    path.write_bytes(data)
    words = {
        "bundle": ["share", "take", shop, path],
        "svg": ["photos", "add", shop, path],
        "pdf": ["photos", "add", shop, path],
    }.get(kind, ["pieces", "import", shop, path, "--dry-run"])
    before = hashlib.sha256(shop.read_bytes()).digest()
    ended = run(words, desk)
    found.judge(f"{kind} {number}", ended)
    if path.read_bytes() != data:
        found.blame(f"{kind} {number}: the file was changed")
    if kind == "bundle" and ended.code and hashlib.sha256(shop.read_bytes()).digest() != before:
        found.blame(f"{kind} {number}: the workshop was changed")
    found.ends[f"{kind} {'refused' if ended.code else 'taken'}"] += 1
    path.unlink()
    if number % 40 == 39:
        found.judge(f"the workshop after {number}", run(["check", shop], desk), (0,))


@functools.cache
def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", "<Types/>")
        book.writestr("xl/workbook.xml", b" " * 200_000_000)
        book.writestr("xl/worksheets/sheet1.xml", b"<a>" * 50_000_000)
    return out.getvalue()


def _unchanged(victim: Path, data: bytes, what: str, found: Findings) -> None:
    if victim.read_bytes() != data:
        found.blame(f"{what}: the file was changed")
        victim.write_bytes(data)


def _clear(victim: Path) -> None:
    for path in victim.parent.glob(victim.name + "*"):
        path.unlink()


if __name__ == "__main__":
    raise SystemExit(min(1, main(*map(int, sys.argv[1:]))))
