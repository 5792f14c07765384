"""Make a copy of a library into a set: only what is new is written, and it counts only once it was examined."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import jewelcraft
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.connection import connect_frozen
from jewelcraft.storage.copy_file import CopyFacts
from jewelcraft.storage.copy_file import file_digest
from jewelcraft.storage.copy_file import write_copy
from jewelcraft.storage.copy_set import CURRENT
from jewelcraft.storage.errors import os_refusal
from jewelcraft.storage.snapshot import find_snapshot_fault
from jewelcraft.storage.snapshot import taking_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.blob_packs import Packed
    from jewelcraft.storage.copy_set import CopySet
    from jewelcraft.storage.copy_set import KeptCopy

_TURN_BYTES = 256 * 1024 * 1024
"""About how much of the older pictures is read again with each copy, so that all have their turn."""


@dataclass(frozen=True, slots=True)
class CopyReport:
    """What making a copy came to."""

    copy: KeptCopy
    is_new: bool
    """False where nothing had changed since the newest copy, so that this one stands for today too."""
    bytes_written: int
    damaged: tuple[str, ...] = ()
    """Digests of originals that are damaged in the library itself and in no copy either."""
    healed: int = 0
    """Pictures that were damaged in the set and were written anew from the library."""


def make_copy(library: Path, copies: CopySet, progress: Progress | None = None, *, frozen: bool = False) -> CopyReport:
    """Put the library's present state into the set.

    Whatever goes wrong on the way, the copies that are there stay as they are.

    Raises:
        LibraryFileError: where the library cannot be read, or the set cannot be written.
        Cancelled: where the user asked to stop.
    """
    progress = progress or NoProgress()
    try:
        with copies.held():
            copies.identity()
            return _make(library, copies, progress, frozen=frozen)
    except OSError as error:
        raise os_refusal(error, copies.folder) from error


def _make(library: Path, copies: CopySet, progress: Progress, *, frozen: bool) -> CopyReport:
    draft = copies.draft(".sqlite")
    try:
        with taking_snapshot(library, draft, NoProgress(), frozen=frozen) as snapshot:
            fault = find_snapshot_fault(draft)
            if fault:
                raise LibraryFileError(
                    "The copy was not kept, because the workshop's file is damaged: {fault}. Open Settings, Check and"
                    " repair. Earlier copies are as they were.",
                    fault=fault,
                )
            digest = file_digest(draft)
            healed = _verify_in_turn(copies)
            number = copies.next_number()
            readers = [(blob.digest, lambda blob=blob: snapshot.read(blob)) for blob in snapshot.blobs]
            packed = copies.packs.add(readers, f"{number:06}", progress)
            newest = next((copy for copy in copies.copies() if copy.is_good), None)
            if newest and newest.facts and newest.facts.digest == digest:
                # Nothing has changed since: the newest copy, complete again, stands for today too.
                copies.note(newest.path.name, fault=False)
                copies.note(CURRENT, fault=False)
                return CopyReport(newest, False, packed.size_bytes, packed.spoilt, healed)
            made_at = datetime.now().astimezone().replace(microsecond=0)
            target = copies.name_for(number, made_at)
            facts = _facts(library, draft, digest, number, made_at.isoformat())
            write_copy(target, facts, draft, (blob.digest for blob in snapshot.blobs))
            return _count(copies, target, packed, healed)
    finally:
        draft.unlink(missing_ok=True)


def _count(copies: CopySet, target: Path, packed: Packed, healed: int) -> CopyReport:
    """Let a new copy count, and only then let older ones go."""
    copies.note(target.name, fault=False)
    copies.note(CURRENT, fault=False)
    copies.prune()
    copy = next(copy for copy in copies.copies() if copy.path == target)
    return CopyReport(copy, True, packed.size_bytes + target.stat().st_size, packed.spoilt, healed)


def _facts(library: Path, draft: Path, digest: str, number: int, made_at: str) -> CopyFacts:
    connection = connect_frozen(draft)
    try:
        (pieces,) = connection.execute("SELECT count(*) FROM piece").fetchone()
        (photos,) = connection.execute("SELECT count(*) FROM photo").fetchone()
    finally:
        connection.close()
    return CopyFacts(
        number=number,
        made_at=made_at,
        library=str(library.resolve()),
        digest=digest,
        size_bytes=library.stat().st_size,
        pieces=pieces,
        photos=photos,
        version=jewelcraft.__version__,
    )


def _verify_in_turn(copies: CopySet) -> int:
    """Read the packs that were not read for longest; take damaged pictures out, so that they are written anew."""
    state = copies.state()
    in_turn = sorted(copies.packs.packs(), key=lambda pack: str(state.get(pack.name, {}).get("verified", "")))
    read = healed = 0
    for pack in in_turn:
        if read >= _TURN_BYTES:
            break
        read += pack.stat().st_size
        if not copies.packs.is_readable(pack):
            pack.rename(pack.with_name(pack.name + ".damaged"))
            copies.packs.forget_index()
            continue
        damaged = set(copies.packs.damaged_in(pack))
        if damaged:
            sound = [digest for digest in copies.packs.inside(pack) if digest not in damaged]
            copies.packs.replace_pack(pack, sound, f"healed-{pack.stem}")
            healed += len(damaged)
        else:
            copies.note(pack.name, fault=False)
    return healed
