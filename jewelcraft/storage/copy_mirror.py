"""Bring a second set of copies, as on a memory stick, to hold what the first one holds."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.blob_packs import BlobPacks
from jewelcraft.storage.copy_file import is_whole
from jewelcraft.storage.copy_set import CURRENT
from jewelcraft.storage.durable_files import put_in_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.copy_set import CopySet

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class MirrorReport:
    """What was written to the second place."""

    files: int
    bytes_written: int


def mirror(source: CopySet, target: CopySet, progress: Progress | None = None) -> MirrorReport:
    """Write what the second set lacks: pictures first, then copies, newest first; each is read back before it counts.

    A stick that is pulled out leaves what was finished; the next call goes on from there.

    Raises:
        OSError: where the second place cannot be written any more.
        LibraryFileError: where it gives back something else than was written.
        Cancelled: where the user asked to stop.
    """
    progress = progress or NoProgress()
    with target.held():
        target.identity()
        packs = [pack for pack in source.packs.packs() if set(source.packs.inside(pack)) - target.packs.digests()]
        there = {copy.path.name for copy in target.copies() if copy.is_good}
        copies = [copy.path for copy in source.copies() if copy.is_good and copy.path.name not in there]
        total = sum(path.stat().st_size for path in (*packs, *copies))
        count = _Counter(progress, total)
        for pack in packs:
            _carry(pack, target.packs.folder / pack.name, count, lambda draft: _pack_is_whole(target, draft))
            target.packs.forget_index()
        for path in copies:
            _carry(path, target.copies_folder / path.name, count, is_whole)
            target.note(path.name, fault=False)
        target.note(CURRENT, fault=False)
        target.prune()
        progress.step(total, total)
        return MirrorReport(len(packs) + len(copies), total)


class _Counter:
    def __init__(self, progress: Progress, of: int) -> None:
        self._progress, self._of, self._done = progress, of, 0

    def add(self, size: int, name: str) -> None:
        self._done += size
        self._progress.step(min(self._done, self._of), self._of, name)


def _carry(source: Path, target: Path, count: _Counter, is_good: Callable[[Path], bool]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with source.open("rb") as read, draft.open("wb") as write:
            while part := read.read(_CHUNK):
                write.write(part)
                count.add(len(part), source.name)
            write.flush()
            os.fsync(write.fileno())
        if not is_good(draft):
            raise LibraryFileError(
                "The second place gives back something else than was written ({name}). Its stick or disk may be worn"
                " out: use another one.",
                name=source.name,
            )
        put_in_place(draft, target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _pack_is_whole(target: CopySet, draft: Path) -> bool:
    packs = BlobPacks(target.packs.folder)
    return packs.is_readable(draft) and not packs.damaged_in(draft)
