"""Keep pictures outside the library's file: each once, by digest, in packs that are written once and never changed.

A pack is an ordinary ZIP file without compression, so that the pictures in it can be taken out with any
computer. Packs stay far below the 4 GB that a memory stick allows, and one damaged place costs one picture.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.durable_files import put_in_place
from jewelcraft.storage.durable_files import sync_file
from jewelcraft.storage.picture_endings import ending_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.work import Progress

PACK_BYTES = 256 * 1024 * 1024
"""After how many bytes a new pack is begun."""
ENDING = ".zip"
_DAY_ZERO = (1980, 1, 1, 0, 0, 0)
_BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, ValueError, NotImplementedError, OSError)
"""What reading a damaged ZIP file raises; a file that is not there is told apart by whoever asks."""

ReadBlob = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Packed:
    """What was added: packs, pictures, bytes; and the digests whose bytes were found spoilt and left out."""

    packs: int = 0
    blobs: int = 0
    size_bytes: int = 0
    spoilt: tuple[str, ...] = ()


class BlobPacks:
    """The packs of one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._index: dict[str, tuple[Path, str, int]] | None = None

    def packs(self) -> list[Path]:
        """Return the packs, oldest first."""
        found = self.folder.glob(f"*{ENDING}") if self.folder.is_dir() else ()
        return sorted(path for path in found if not path.name.startswith("."))

    def digests(self) -> set[str]:
        """Return the digests of all that is kept."""
        return set(self._entries())

    def inside(self, pack: Path) -> list[str]:
        """Return the digests that a pack gives."""
        return [digest for digest, (where, _name, _size) in self._entries().items() if where == pack]

    def size_of(self, digests: Iterable[str]) -> int:
        """Return how many bytes the kept ones of these take."""
        entries = self._entries()
        return sum(entries[digest][2] for digest in digests if digest in entries)

    def read(self, digest: str) -> bytes | None:
        """Return the bytes of a digest, checked; None where they are not kept or are damaged."""
        entry = self._entries().get(digest)
        if entry is None:
            return None
        path, name, _size = entry
        try:
            with zipfile.ZipFile(path) as pack:
                data = pack.read(name)
        except _BROKEN:
            return None
        return data if hashlib.sha256(data).hexdigest() == digest else None

    def add(self, blobs: Sequence[tuple[str, ReadBlob]], stem: str, progress: Progress | None = None) -> Packed:
        """Keep what is not kept yet; each pack counts only after it was read back and found whole.

        Raises:
            OSError: where a pack cannot be written; what was written before stays.
        """
        progress = progress or NoProgress()
        known = self._entries()
        wanted = {digest: read for digest, read in blobs if digest not in known}
        self.folder.mkdir(parents=True, exist_ok=True)
        total = Packed()
        queue = list(wanted.items())
        while queue:
            path = self._free_name(stem)
            done = len(wanted) - len(queue)
            part, queue = self._write_pack(path, queue, _Shifted(progress, done, len(wanted)))
            total = Packed(
                total.packs + bool(part.blobs),
                total.blobs + part.blobs,
                total.size_bytes + part.size_bytes,
                total.spoilt + part.spoilt,
            )
        progress.step(len(wanted), len(wanted))
        return total

    def damaged_in(self, path: Path, progress: Progress | None = None) -> list[str]:
        """Read a whole pack; return the digests in it that cannot be read as they were written."""
        return [digest for digest, data in self._contents(path, progress or NoProgress()) if data is None]

    def is_readable(self, path: Path) -> bool:
        """Say whether a pack can be opened at all."""
        try:
            with zipfile.ZipFile(path):
                return True
        except _BROKEN:
            return False

    def drop_unused(self, used: set[str], stem: str, progress: Progress | None = None) -> int:
        """Delete packs that nothing needs, and write those anew that are mostly unneeded; return the bytes freed."""
        freed = 0
        for path in self.packs():
            wanted = [digest for digest in self.inside(path) if digest in used]
            size = path.stat().st_size
            if not self.is_readable(path) or self.size_of(wanted) * 2 > size:
                continue
            freed += self.replace_pack(path, wanted, stem, progress)
        return freed

    def replace_pack(self, path: Path, wanted: Sequence[str], stem: str, progress: Progress | None = None) -> int:
        """Write the wanted and readable contents of a pack into a new one, then delete it; return the bytes freed."""
        size = path.stat().st_size
        inside = set(self.inside(path))
        keep = [(digest, _reader(self, digest)) for digest in wanted if digest in inside]
        before = self._index
        fresh = BlobPacks(self.folder)
        fresh._index = {digest: entry for digest, entry in (before or {}).items() if entry[0] != path}
        added = fresh.add(keep, stem, progress)
        path.unlink()
        self._index = None
        return size - added.size_bytes

    def forget_index(self) -> None:
        """Look at the folder anew, as after another store wrote to it."""
        self._index = None

    def _entries(self) -> dict[str, tuple[Path, str, int]]:
        if self._index is None:
            self._index = {}
            for path in self.packs():
                for name, size in _names(path):
                    self._index.setdefault(name.partition(".")[0], (path, name, size))
        return self._index

    def _free_name(self, stem: str) -> Path:
        number = 1
        while (path := self.folder / f"{stem}-{number}{ENDING}").exists():
            number += 1
        return path

    def _write_pack(
        self, path: Path, queue: list[tuple[str, ReadBlob]], progress: Progress
    ) -> tuple[Packed, list[tuple[str, ReadBlob]]]:
        draft = path.with_name(f".{path.name}.{os.getpid()}.part")
        spoilt: list[str] = []
        written: list[tuple[str, str, int]] = []
        size = taken = 0
        try:
            with zipfile.ZipFile(draft, "w", zipfile.ZIP_STORED) as pack:
                for digest, read in queue:
                    progress.step(taken, len(queue))
                    taken += 1
                    data = read()
                    if hashlib.sha256(data).hexdigest() != digest:
                        spoilt.append(digest)
                        continue
                    name = f"{digest}{ending_of(data)}"
                    pack.writestr(zipfile.ZipInfo(name, _DAY_ZERO), data)
                    written.append((digest, name, len(data)))
                    size += len(data)
                    if size >= PACK_BYTES:
                        break
            if written:
                sync_file(draft)
                if any(data is None for _digest, data in self._contents(draft, NoProgress())):
                    raise OSError(5, "what was written reads back differently", str(path))
                put_in_place(draft, path)
                for digest, name, length in written:
                    self._entries()[digest] = (path, name, length)
        finally:
            draft.unlink(missing_ok=True)
        return Packed(1, len(written), size, tuple(spoilt)), queue[taken:]

    def _contents(self, path: Path, progress: Progress) -> Iterator[tuple[str, bytes | None]]:
        try:
            with zipfile.ZipFile(path) as pack:
                names = pack.namelist()
                for done, name in enumerate(names):
                    progress.step(done, len(names))
                    digest = name.partition(".")[0]
                    try:
                        data = pack.read(name)
                    except _BROKEN:
                        yield digest, None
                        continue
                    yield digest, data if hashlib.sha256(data).hexdigest() == digest else None
        except _BROKEN:
            return


class _Shifted:
    """Tells the steps of one pack as steps of all."""

    def __init__(self, progress: Progress, before: int, of: int) -> None:
        self._progress, self._before, self._of = progress, before, of

    def step(self, done: int, of: int, what: str = "") -> None:  # noqa: ARG002
        self._progress.step(self._before + done, self._of, what)


def _reader(packs: BlobPacks, digest: str) -> ReadBlob:
    return lambda: packs.read(digest) or b""


def _names(path: Path) -> list[tuple[str, int]]:
    try:
        with zipfile.ZipFile(path) as pack:
            return [(entry.filename, entry.file_size) for entry in pack.infolist()]
    except _BROKEN:
        return []
