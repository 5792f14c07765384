"""Put files on the disk so that a power cut leaves the old one or the new one, never half of either."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def sync_file(path: Path) -> None:
    """Wait until the disk itself has what was written to a file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def put_in_place(draft: Path, target: Path) -> None:
    """Give a synced draft its name, in place of what bore it, and let the folder know for good."""
    draft.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the disk itself has the names of a folder; Windows does so by itself."""
    if sys.platform == "win32":
        return
    # Some sticks and network folders cannot do this; the files themselves are synced all the same.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def write_durably(path: Path, data: bytes) -> None:
    """Write a small file whole, in place of an older one.

    Raises:
        OSError: where it cannot be written; the older one stays.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(draft, path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def discard(draft: Path) -> None:
    """Take away a library that is not to be, with what SQLite may have put beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            draft.with_name(draft.name + ending).unlink(missing_ok=True)


def remove_leftovers(folder: Path, *, older_than: int = 0) -> None:
    """Delete drafts that a power cut left in a folder.

    Whoever does not hold the folder's lock names how many seconds old they must be at least.
    """
    for path in folder.glob(".*.part") if folder.is_dir() else ():
        with suppress(OSError):
            if not older_than or time.time() - path.stat().st_mtime > older_than:
                path.unlink()
