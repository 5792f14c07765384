"""One round of keeping a library safe: a backup where something changed, carried to the second place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.library.backups import make_backup
from jewelcraft.library.backups import set_of
from jewelcraft.library.library import Library
from jewelcraft.library.second_place import copy_there
from jewelcraft.library.second_place import find_place
from jewelcraft.library.second_place import known_place

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.backups import BackupReport

Mark = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What a round did; a trouble is a sentence, and the rest of the round went on."""

    mark: Mark
    backup: BackupReport | None = None
    carried: bool = False
    trouble: Sentence | None = None
    second_trouble: Sentence | None = None


def mark_of(library: Path) -> Mark:
    """Return what differs as soon as anything was written to a library."""
    found: list[int] = []
    for name in (library.name, library.name + "-wal"):
        try:
            state = library.with_name(name).stat()
        except OSError:
            continue
        found += [state.st_size, state.st_mtime_ns]
    return tuple(found)


def keep_safe(library: Path, before: Mark | None, progress: Progress) -> RoundReport:
    """Make a backup where the library has changed since a mark, and bring the second place up to date.

    Raises:
        Cancelled: where the user asked to stop.
    """
    mark = mark_of(library)
    backup: BackupReport | None = None
    trouble = second_trouble = None
    carried = False
    if mark != before:
        try:
            with Library.open(library, read_only=True) as opened:
                backup = make_backup(opened, progress=progress)
        except LibraryFileError as error:
            trouble = error.sentence
    if _is_behind(library):
        try:
            carried = copy_there(library, progress) is not None
        except LibraryFileError as error:
            second_trouble = error.sentence
    return RoundReport(mark if trouble is None else (), backup, carried, trouble, second_trouble)


def _is_behind(library: Path) -> bool:
    """Say whether the second place is there and lacks what the first one has."""
    place = known_place()
    if place is None or find_place(place) is None:
        return False
    current, copied = set_of(library).current_at(), place.copied_at(library)
    return current is not None and (copied is None or copied < current)
