"""The evening's backup of a large library with ten new photos, beside plain SQLite, and the time to open it.

Run by hand: python tests/benchmarks/bench_backup.py [gigabytes]
"""

from __future__ import annotations

import hashlib
import os
import random
import sqlite3
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.backups import make_backup
from jewelcraft.library.backups import restore_backup
from jewelcraft.library.backups import verify_backup
from jewelcraft.library.library import Library
from jewelcraft.storage.store import Store

PHOTO_BYTES = 2_500_000
THUMBNAIL_BYTES = 40_000
PIECES = 1000
MEGA = 1_000_000


@contextmanager
def timed(what, folder, written):
    before = bytes_in(folder)
    start = time.perf_counter()
    yield
    seconds = time.perf_counter() - start
    written[what] = (seconds, bytes_in(folder) - before)
    print(f"{what:48} {seconds:8.2f} s  {(bytes_in(folder) - before) / MEGA:10.1f} MB more on disk", flush=True)


def bytes_in(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def add_photos(store, first, count, chance):
    for start in range(first, first + count, 50):
        with store.action(sentence("Photos"), bulk=True):
            for number in range(start, min(start + 50, first + count)):
                data = chance.randbytes(PHOTO_BYTES)
                digest = hashlib.sha256(data).hexdigest()
                store.photos.put_original(digest, data)
                store.photos.put_thumbnail(digest, chance.randbytes(THUMBNAIL_BYTES))
                name = f"IMG_{number}.jpg"
                photo = Photo(str(number), digest, str(number % PIECES), PhotoKind.PHOTO, name, "image/jpeg", 1, 1, 1)
                store.photos.insert(photo)


def main() -> None:
    gigabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    chance = random.Random(1)
    written: dict[str, tuple[float, int]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_DATA_HOME"] = str(folder / "data")
        path, kept = folder / "shop.jewelcraft", folder / "backups"
        count = gigabytes * 1000 * MEGA // PHOTO_BYTES
        store = Store.create(path, WorkshopSettings())
        with store.action(sentence("Pieces"), bulk=True):
            for number in range(PIECES):
                store.pieces.insert(Piece(str(number), f"R-{number}", notes="แหวนทอง " * 20))
        add_photos(store, 0, count, chance)
        store.close()
        print(f"library: {path.stat().st_size / MEGA:.0f} MB, {count} photos, {PIECES} pieces")
        with timed("open", folder, written):
            Library.open(path, read_only=True).close()
        with timed("first backup", folder, written), Library.open(path, read_only=True) as library:
            make_backup(library, kept)
        store = Store.open(path)
        add_photos(store, count, 10, chance)
        store.close()
        with timed("evening backup, ten new photos", kept, written), Library.open(path, read_only=True) as library:
            report = make_backup(library, kept)
        with timed("evening backup, nothing new", kept, written), Library.open(path, read_only=True) as library:
            make_backup(library, kept)
        with timed("plain sqlite3 .backup", folder, written):
            plain(path, folder / "plain.sqlite")
        (folder / "plain.sqlite").unlink()
        with timed("verify the whole backup", kept, written):
            assert verify_backup(report.backup) == []
        with timed("restore the whole library", folder, written):
            restore_backup(report.backup, folder / "again.jewelcraft")
        ours, theirs = written["evening backup, ten new photos"], written["plain sqlite3 .backup"]
        print(f"evening backup: {ours[0] / theirs[0]:.2f} of plain's time, {ours[1] / theirs[1]:.4f} of its bytes")


def plain(source, target):
    """Copy as a plain program would, and let the disk have it."""
    one, other = sqlite3.connect(source), sqlite3.connect(target)
    one.backup(other)
    one.close()
    other.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


if __name__ == "__main__":
    main()
