"""Make a whole library file of a copy, from the pictures of its set and wherever else they are found."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.backup import check_replaced
from jewelcraft.storage.backup import replace_library
from jewelcraft.storage.backup import verify_draft
from jewelcraft.storage.connection import connect_reader
from jewelcraft.storage.durable_files import discard
from jewelcraft.storage.errors import os_refusal
from jewelcraft.storage.errors import require_folder
from jewelcraft.storage.inspection import inspect
from jewelcraft.storage.snapshot import fill_snapshot

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.copy_set import CopySet
    from jewelcraft.storage.copy_set import KeptCopy


def restore_copy(
    copies: CopySet,
    copy: KeptCopy,
    target: Path,
    sources: Sequence[Callable[[str], bytes | None]] = (),
    progress: Progress | None = None,
) -> list[str]:
    """Write a copy out as a whole library; return the digests of the originals that nobody has any more.

    The target is replaced only once the new file is complete, synced and examined.

    Raises:
        LibraryFileError: where the copy is damaged, the target is in use, or it cannot be written.
    """
    progress = progress or NoProgress()
    require_folder(target)
    check_replaced(target)
    small = target.with_name(f".{target.name}.small.part")
    draft = target.with_name(f".{target.name}.whole.part")
    try:
        copies.unpack(copy, small)
        # Copies on a stick come from strangers as easily as any file.
        inspect(small)
        draft.unlink(missing_ok=True)
        lost = fill_snapshot(small, draft, first_of((copies.packs.read, *sources)), progress)
        verify_draft(draft)
        replace_library(draft, target)
    except OSError as error:
        raise os_refusal(error, target) from error
    finally:
        for path in (small, draft):
            discard(path)
    return lost


def first_of(sources: Sequence[Callable[[str], bytes | None]]) -> Callable[[str], bytes | None]:
    """Return what asks each source in turn for a picture by its digest."""

    def read(digest: str) -> bytes | None:
        for source in sources:
            data = source(digest)
            if data is not None:
                return data
        return None

    return read


@contextmanager
def originals_in(library: Path) -> Iterator[Callable[[str], bytes | None]]:
    """Open a library as a source of pictures; one that cannot be read has none."""
    try:
        connection = connect_reader(library)
    except LibraryFileError:
        yield lambda _digest: None
        return

    def read(digest: str) -> bytes | None:
        try:
            row = connection.execute("SELECT bytes FROM original WHERE digest = ?", (digest,)).fetchone()
        except LibraryFileError:
            return None
        data = bytes(row[0]) if row else b""
        return data if hashlib.sha256(data).hexdigest() == digest else None

    try:
        yield read
    finally:
        connection.close()
