"""The copies of a library on this computer: made by themselves, examined before they count, brought back."""

from __future__ import annotations

import hashlib
import re
import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from pathlib import PurePath
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.exchange.names import safe_file_name
from jewelcraft.library.backup_places import COPY_SUFFIX
from jewelcraft.library.backup_places import backups_folder
from jewelcraft.storage.backup import replace_library
from jewelcraft.storage.copy_file import read_facts
from jewelcraft.storage.copy_making import make_copy
from jewelcraft.storage.copy_restoring import originals_in
from jewelcraft.storage.copy_restoring import restore_copy
from jewelcraft.storage.copy_set import CopySet
from jewelcraft.storage.errors import DiskFullError
from jewelcraft.storage.errors import os_refusal
from jewelcraft.storage.whole_file import copy_whole_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.storage.copy_set import KeptCopy

_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: its file, when it was made, the size of the library in it, and what is known of it.

    `number` tells copies of one set apart and grows with each; a whole file of an earlier version has none.
    """

    path: Path
    made_at: datetime
    size_bytes: int
    number: int = 0
    pieces: int | None = None
    photos: int | None = None
    is_good: bool = True
    verified_at: datetime | None = None
    library: str = ""

    @property
    def is_whole_file(self) -> bool:
        """Whether it is a library file by itself, as earlier versions kept them."""
        return self.number == 0


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What making a backup came to."""

    backup: Backup
    is_new: bool
    bytes_written: int
    damaged: int = 0
    """How many originals could not be kept, because they are damaged in the library and in no earlier copy."""
    healed: int = 0


def set_of(library: Path, folder: Path | None = None) -> CopySet:
    """Return the set of a library's copies on this computer."""
    return CopySet((folder or backups_folder()) / f"{safe_file_name(library.stem)}-{_place(library)}")


def backups_of(library: Path, folder: Path | None = None) -> list[Backup]:
    """Return the backups of a library: newest first those of its set, of where it was before, then whole files."""
    folder = folder or backups_folder()
    found = backups_in(set_of(library, folder))
    for copies in moved_sets(library, folder):
        found += backups_in(copies)
    pattern = re.compile(re.escape(f"{library.stem}-{_place(library)}") + r"-(\d{8}-\d{6})\.jewelcraft")
    whole = []
    for path in folder.glob("*.jewelcraft") if folder.is_dir() else ():
        match = pattern.fullmatch(path.name)
        if match:
            made_at = datetime.strptime(match[1], _STAMP)  # noqa: DTZ007 (the laptop's own clock, as shown)
            whole.append(Backup(path, made_at, path.stat().st_size, library=str(library)))
    return [*found, *sorted(whole, key=lambda backup: backup.made_at, reverse=True)]


def moved_sets(library: Path, folder: Path | None = None) -> list[CopySet]:
    """Return the sets of libraries of this name that are no longer where they were: it may be the same one, moved."""
    folder = folder or backups_folder()
    own = set_of(library, folder).folder
    pattern = re.compile(re.escape(safe_file_name(library.stem)) + r"-[0-9a-f]{8}")
    found = []
    for inner in sorted(folder.iterdir()) if folder.is_dir() else ():
        if inner == own or not pattern.fullmatch(inner.name):
            continue
        copies = CopySet(inner)
        facts = next((copy.facts for copy in copies.copies() if copy.facts), None)
        if facts is not None and not Path(facts.library).exists():
            found.append(copies)
    return found


def backups_in(copies: CopySet) -> list[Backup]:
    """Return the backups of a set, newest first."""
    return [_backup(copy) for copy in copies.copies()]


def current_at(library: Path, folder: Path | None = None) -> datetime | None:
    """Return when a backup last held all that was in the library; None where none ever did."""
    moment = set_of(library, folder).current_at()
    if moment is None:
        found = backups_of(library, folder)
        moment = found[0].made_at if found else None
    return moment


def make_backup(library: Library, folder: Path | None = None, progress: Progress | None = None) -> BackupReport:
    """Keep the library's present state; only what is new is written, and older copies go as their time comes.

    Raises:
        LibraryFileError: where the copy cannot be written or is not sound; earlier ones stay.
    """
    report = make_copy(library.path, set_of(library.path, folder), progress, frozen=library.store.is_frozen)
    return BackupReport(_backup(report.copy), report.is_new, report.bytes_written, len(report.damaged), report.healed)


def restore_backup(
    backup: Backup,
    target: Path,
    sources: Sequence[Callable[[str], bytes | None]] = (),
    progress: Progress | None = None,
) -> list[str]:
    """Write a backup out as a whole library file; return the digests of originals that nobody has any more.

    Raises:
        LibraryFileError: where the backup is damaged, or the target is in use or cannot be written.
    """
    if backup.is_whole_file:
        copy_whole_file(backup.path, target, progress or NoProgress())
        return []
    copies, copy = kept_copy(backup)
    return restore_copy(copies, copy, target, sources, progress)


def restore_beside(path: Path, target: Path, progress: Progress | None = None) -> list[str]:
    """Write the backup that a file is out as a library of its own, with pictures from wherever they are.

    Raises:
        LibraryFileError: where it is damaged, or the target cannot be written.
    """
    backup = backup_at(path)
    with ExitStack() as stack:
        sources = picture_sources(Path(backup.library), stack) if backup.library else []
        return restore_backup(backup, target, sources, progress)


def restore_in_place(backup: Backup, library: Path, progress: Progress | None = None) -> Backup | None:
    """Bring a library back to the state of a backup; today's state is kept as a backup first and returned.

    A library that cannot be copied, as it is damaged, is kept aside under another name instead, and None is returned.

    Raises:
        LibraryFileError: where today's state cannot be kept, or the library is open elsewhere; it stays as it is.
    """
    from jewelcraft.library.library import Library

    progress = progress or NoProgress()
    today = None
    with ExitStack() as stack:
        if library.exists():
            try:
                with Library.open(library, read_only=True) as opened:
                    today = make_backup(opened, progress=progress).backup
            except DiskFullError:
                raise
            except LibraryFileError:
                keep_aside(library)
            stack.enter_context(originals_in(library))
        sources = picture_sources(library, stack)
        draft = library.with_name(f".{library.name}.restored.part")
        try:
            restore_backup(backup, draft, sources, progress)
            stack.close()
            _replace(draft, library)
        finally:
            draft.unlink(missing_ok=True)
    return today


def keep_aside(library: Path) -> Path:
    """Keep a damaged library under another name beside itself, byte for byte; return where."""
    number = 1
    while (aside := library.with_name(f"{library.stem} damaged {number}{library.suffix}")).exists():
        number += 1
    try:
        shutil.copy2(library, aside)
        for ending in ("-wal", "-journal"):
            # What is not yet in the file itself belongs to it.
            beside = library.with_name(library.name + ending)
            if beside.exists() and beside.stat().st_size:
                shutil.copy2(beside, aside.with_name(aside.name + ending))
    except OSError as error:
        raise os_refusal(error, aside) from error
    return aside


def backup_at(path: Path) -> Backup:
    """Return the backup that a file is: a copy of a set, or a whole library.

    Raises:
        LibraryFileError: where it is not there.
    """
    if path.suffix == COPY_SUFFIX:
        for backup in backups_in(CopySet(path.parent.parent)):
            if backup.path.name == path.name:
                return backup
    try:
        state = path.stat()
    except OSError as error:
        raise os_refusal(error, path) from error
    made_at = datetime.fromtimestamp(state.st_mtime)  # noqa: DTZ006 (the laptop's own clock, as shown)
    return Backup(path, made_at, state.st_size, library=str(path))


def workshop_name(path: Path) -> str:
    """Return the name of the workshop that a backup's file is of."""
    facts = read_facts(path) if path.suffix == COPY_SUFFIX else None
    return PurePath(facts.library.replace("\\", "/")).stem if facts else path.stem


def verify_backup(backup: Backup, progress: Progress | None = None) -> list[str]:
    """Examine a backup to the last byte; return what is missing or damaged in it."""
    if backup.is_whole_file:
        from jewelcraft.library.library import Library

        with Library.open(backup.path, read_only=True) as library:
            return [str(problem) for problem in library.check(progress)]
    copies, copy = kept_copy(backup)
    return copies.verify(copy, progress)


def kept_copy(backup: Backup) -> tuple[CopySet, KeptCopy]:
    """Return a backup's set and its place there.

    Raises:
        LibraryFileError: where it is gone.
    """
    copies = CopySet(backup.path.parent.parent)
    for copy in copies.copies():
        if copy.number == backup.number:
            return copies, copy
    raise LibraryFileError("This copy is no longer there. Its stick or folder may have been taken away.")


def picture_sources(library: Path, stack: ExitStack) -> list[Callable[[str], bytes | None]]:
    """Return all places where a lost picture of a library may be: its file, its backups, the second place."""
    from jewelcraft.library.second_place import set_there

    sources: list[Callable[[str], bytes | None]] = []
    if library.exists():
        sources.append(stack.enter_context(originals_in(library)))
    sources += [copies.packs.read for copies in (set_of(library), *moved_sets(library))]
    there = set_there(library)
    if there is not None:
        sources.append(there.packs.read)
    whole = [backup.path for backup in backups_of(library) if backup.is_whole_file]
    sources += [stack.enter_context(originals_in(path)) for path in whole]
    return sources


def _replace(draft: Path, library: Path) -> None:
    try:
        replace_library(draft, library)
    except OSError as error:
        raise os_refusal(error, library) from error


def _backup(copy: KeptCopy) -> Backup:
    facts = copy.facts
    return Backup(
        copy.path,
        copy.made_at,
        facts.size_bytes if facts else copy.path.stat().st_size,
        copy.number,
        facts.pieces if facts else None,
        facts.photos if facts else None,
        copy.is_good,
        copy.verified_at,
        facts.library if facts else "",
    )


def _place(library: Path) -> str:
    # Two workshops may have files of one name in different folders.
    return hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:8]
