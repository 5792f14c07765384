"""Time keeping originals, reading thumbnails, checking and backing up, beside plain SQLite doing the same.

Run by hand: python tests/benchmarks/bench_storage_photos.py [photos]
"""

from __future__ import annotations

import hashlib
import os
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.storage.store import Store

SIZE = 1_620_000
BATCH = 20
THUMBNAIL = bytes(12_000)


def spent(name: str, work, floor: float | None = None) -> float:
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    ratio = f"   ratio {seconds / floor:.2f}" if floor else ""
    print(f"{name:44} {seconds:7.2f} s{ratio}")
    return seconds


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    base = random.Random(1).randbytes(SIZE)
    pictures = [number.to_bytes(8, "big") + base[8:] for number in range(count)]
    digests = [hashlib.sha256(data).hexdigest() for data in pictures]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("PRAGMA synchronous = NORMAL")
        plain.execute("CREATE TABLE original (digest TEXT PRIMARY KEY, bytes BLOB)")
        floor = spent("write, plain SQLite", lambda: write_plainly(plain, digests, pictures))
        store = Store.create(folder / "photos.jewelcraft", WorkshopSettings())
        spent("write originals, thumbnails, photos", lambda: write(store, digests, pictures), floor)
        floor = spent("read originals, plain SQLite", plain.execute("SELECT * FROM original").fetchall)
        spent("read originals", lambda: [store.photos.original(digest) for digest in digests], floor)
        start = time.perf_counter()
        for digest in digests:
            store.photos.thumbnail(digest)
        print(f"one thumbnail: {(time.perf_counter() - start) / count * 1000:.3f} ms")
        spent("check every original", store.check)
        floor = spent("backup, plain SQLite", lambda: back_up_plainly(plain, folder / "plain.copy"))
        spent("backup, checked", lambda: store.backup(folder / "copy.jewelcraft"), floor)
        with store.action(sentence("Remove")):
            store.photos.delete([str(number) for number in range(count // 2)])
        store.close()
        reopened = spent("open a file of photos", lambda: Store.open(folder / "photos.jewelcraft").close())
        print(f"file {(folder / 'photos.jewelcraft').stat().st_size / 1e6:.0f} MB, opened in {reopened * 1000:.1f} ms")


def write_plainly(plain: sqlite3.Connection, digests: list[str], pictures: list[bytes]) -> None:
    for first in range(0, len(digests), BATCH):
        plain.execute("BEGIN")
        part = slice(first, first + BATCH)
        plain.executemany("INSERT INTO original VALUES (?, ?)", list(zip(digests[part], pictures[part], strict=True)))
        plain.execute("COMMIT")


def write(store: Store, digests: list[str], pictures: list[bytes]) -> None:
    for first in range(0, len(digests), BATCH):
        with store.action(sentence("Bring in photos"), bulk=True):
            for number in range(first, min(first + BATCH, len(digests))):
                store.photos.put_original(digests[number], pictures[number])
                store.photos.put_thumbnail(digests[number], THUMBNAIL)
                photo = Photo(str(number), digests[number], None, PhotoKind.PHOTO, "a", "image/jpeg", 1, 1, SIZE)
                store.photos.insert(photo)


def back_up_plainly(plain: sqlite3.Connection, target: Path) -> None:
    copy = sqlite3.connect(target)
    plain.backup(copy, pages=4096)
    copy.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


if __name__ == "__main__":
    main()
