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
        for page in (4096, 8192, 16384):
            write_with_pages(folder / f"{page}.db", page, digests, pictures)
        clean_up(folder / "photos.jewelcraft", folder / "vacuumed.db")
        print(f"file {(folder / 'photos.jewelcraft').stat().st_size / 1e6:.0f} MB, opened in {reopened * 1000:.1f} ms")


def write_with_pages(path: Path, page: int, digests: list[str], pictures: list[bytes]) -> None:
    """Time pages of a size: originals in and out, and thumbnails read here and there."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute(f"PRAGMA page_size = {page}")
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = NORMAL")
    plain.execute("CREATE TABLE original (digest TEXT PRIMARY KEY, bytes BLOB)")
    plain.execute("CREATE TABLE thumbnail (digest TEXT PRIMARY KEY, bytes BLOB)")
    few = slice(0, 100)
    spent(f"pages of {page}: write 100 originals", lambda: write_plainly(plain, digests[few], pictures[few]))
    plain.executemany("INSERT INTO thumbnail VALUES (?, ?)", [(digest, THUMBNAIL) for digest in digests])
    start = time.process_time()
    for digest in random.Random(2).sample(digests, len(digests)):
        plain.execute("SELECT bytes FROM thumbnail WHERE digest = ?", (digest,)).fetchone()
    each = (time.process_time() - start) / len(digests) * 1000
    print(f"pages of {page}: one thumbnail {each:.3f} ms of the processor")
    plain.close()
    used = path.stat().st_size / (sum(map(len, pictures[few])) + len(digests) * len(THUMBNAIL))
    print(f"pages of {page}: {used:.4f} of the bytes")
    path.unlink()


def clean_up(path: Path, whole: Path) -> None:
    """Delete half of the photos for ever and give their room back, beside SQLite's own VACUUM of the same file."""
    with Store.open(path) as store:
        # Undo would still need them.
        store._connection.execute("DELETE FROM journal_change")
        before = path.stat().st_size
        vacuum = ("VACUUM INTO ?", (str(whole),))
        floor = spent("VACUUM INTO another file, whole", lambda: store._connection.execute(*vacuum))
        spent("clean-up of half the photos", lambda: print(store.sweep()), floor)
    print(f"the file was {before / 1e6:.0f} MB and is {path.stat().st_size / 1e6:.0f} MB")


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
