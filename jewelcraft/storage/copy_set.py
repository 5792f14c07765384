"""The copies of one library in one folder: make, list, verify, restore, and let go of those no longer needed."""

from __future__ import annotations

import json
import os
import re
from contextlib import contextmanager
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any
from uuid import uuid4

from jewelcraft.domain.copy_slots import CopyMark
from jewelcraft.domain.copy_slots import kept_copies
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.blob_packs import BlobPacks
from jewelcraft.storage.copy_file import ENDING
from jewelcraft.storage.copy_file import CopyFacts
from jewelcraft.storage.copy_file import is_whole
from jewelcraft.storage.copy_file import read_blob_list
from jewelcraft.storage.copy_file import read_facts
from jewelcraft.storage.copy_file import unpack_library
from jewelcraft.storage.durable_files import remove_leftovers
from jewelcraft.storage.durable_files import write_durably
from jewelcraft.storage.errors import LibraryInUseError
from jewelcraft.storage.writer_lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    from jewelcraft.domain.work import Progress

_COPY_NAME = re.compile(r"(\d{6,})( .*)?\.jewelcopy")
CURRENT = "*current"
"""Under this name the set remembers when it last held the library's present state."""
_SET, _STATE = "set.json", "state.json"


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy in a set: its file, its facts, and whether its last examination found it whole."""

    path: Path
    number: int
    facts: CopyFacts | None
    is_good: bool
    verified_at: datetime | None

    @property
    def made_at(self) -> datetime:
        """When it was made; of an unreadable one the date of its file."""
        if self.facts is not None:
            return self.facts.moment
        return datetime.fromtimestamp(self.path.stat().st_mtime)  # noqa: DTZ006 (the laptop's own clock, as shown)


class CopySet:
    """A folder of copies and of the packs with their pictures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.packs = BlobPacks(folder / "pictures")
        self.copies_folder = folder / "copies"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep every other program from writing to the set meanwhile.

        Raises:
            LibraryFileError: where another program is writing to it now.
            OSError: where the folder cannot be made.
        """
        self.copies_folder.mkdir(parents=True, exist_ok=True)
        lock = WriterLock(self.folder / "set")
        try:
            lock.acquire()
        except LibraryInUseError as error:
            raise LibraryFileError("Another window is making a copy at this moment. Try again in a minute.") from error
        try:
            for folder in (self.folder, self.copies_folder, self.packs.folder):
                remove_leftovers(folder)
            self.packs.forget_index()
            yield
        finally:
            lock.release()

    def identity(self) -> str:
        """Return the set's own id, made on the first call."""
        known = _read_json(self.folder / _SET).get("id")
        if isinstance(known, str) and known:
            return known
        fresh = uuid4().hex
        self.folder.mkdir(parents=True, exist_ok=True)
        write_durably(self.folder / _SET, json.dumps({"id": fresh}).encode())
        return fresh

    def copies(self) -> list[KeptCopy]:
        """Return the copies, newest first by number."""
        state = self.state()
        found = []
        for path in self.copies_folder.glob(f"*{ENDING}") if self.copies_folder.is_dir() else ():
            match = _COPY_NAME.fullmatch(path.name)
            if match is None:
                continue
            facts = read_facts(path)
            note = state.get(path.name, {})
            good = facts is not None and not note.get("fault")
            found.append(KeptCopy(path, int(match[1]), facts, good, _moment(note.get("verified"))))
        return sorted(found, key=lambda copy: copy.number, reverse=True)

    def next_number(self) -> int:
        """Return a number above every one there is, whatever the clock says."""
        return max((copy.number for copy in self.copies()), default=0) + 1

    def name_for(self, number: int, made_at: datetime) -> Path:
        """Return the file of a new copy; its date is for people, its number is what counts."""
        return self.copies_folder / f"{number:06} {made_at:%Y-%m-%d %H.%M}{ENDING}"

    def missing_blobs(self, copy: KeptCopy) -> set[str]:
        """Return the pictures a copy needs that the packs do not have."""
        return (read_blob_list(copy.path) or set()) - self.packs.digests()

    def prune(self, progress: Progress | None = None) -> list[Path]:
        """Delete the copies that hold no place any more and the packs only they needed; return what went."""
        copies = self.copies()
        kept = kept_copies([CopyMark(copy.number, copy.made_at, copy.is_good) for copy in copies])
        gone = [copy.path for copy in copies if copy.number not in kept]
        for path in gone:
            path.unlink(missing_ok=True)
        lists = [read_blob_list(copy.path) for copy in copies if copy.number in kept]
        if gone and all(each is not None for each in lists):
            used = {digest for each in lists if each is not None for digest in each}
            self.packs.drop_unused(used, f"tidied-{max(kept, default=0):06}", progress)
        return gone

    def verify(self, copy: KeptCopy, progress: Progress | None = None) -> list[str]:
        """Examine a copy to the last byte of its pictures; return the digests that are missing or damaged.

        An unreadable copy answers with its own name. What was found is remembered.
        """
        progress = progress or NoProgress()
        if not is_whole(copy.path):
            self.note(copy.path.name, fault=True)
            return [copy.path.name]
        needed = sorted(read_blob_list(copy.path) or ())
        lost = []
        for done, digest in enumerate(needed):
            progress.step(done, len(needed))
            if self.packs.read(digest) is None:
                lost.append(digest)
        progress.step(len(needed), len(needed))
        self.note(copy.path.name, fault=bool(lost))
        return lost

    def unpack(self, copy: KeptCopy, draft: Path) -> None:
        """Write a copy's small library file out.

        Raises:
            LibraryFileError: where the copy is damaged.
        """
        if not unpack_library(copy.path, draft):
            draft.unlink(missing_ok=True)
            self.note(copy.path.name, fault=True)
            raise LibraryFileError("The copy of {day} is damaged. Choose another one.", day=copy.made_at.date())

    def current_at(self) -> datetime | None:
        """Return when the set last held the library's present state; None where it never did."""
        return _moment(self.state().get(CURRENT, {}).get("verified"))

    def state(self) -> dict[str, Any]:
        """Return what earlier examinations found, by file name."""
        return _read_json(self.folder / _STATE)

    def note(self, name: str, *, fault: bool) -> None:
        """Remember what an examination found."""
        now = datetime.now().replace(microsecond=0)  # noqa: DTZ005 (the laptop's own clock, as shown)
        self.change_state(lambda state: state.update({name: {"verified": now.isoformat(), "fault": fault}}))

    def change_state(self, change: Callable[[dict[str, Any]], object]) -> None:
        """Change what is remembered of the set; a stick that cannot be written forgets it, and nothing else."""
        state = self.state()
        change(state)
        there = {path.name for folder in (self.copies_folder, self.packs.folder) for path in _files(folder)}
        state = {name: note for name, note in state.items() if name in there or name.startswith("*")}
        with suppress(OSError):
            write_durably(self.folder / _STATE, json.dumps(state, indent=1).encode())

    def draft(self, ending: str) -> Path:
        """Return the name of a file that is deleted if a power cut leaves it behind."""
        return self.folder / f".{os.getpid()}-{uuid4().hex[:6]}{ending}.part"


def _files(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text)) if text else None
    except ValueError:
        return None


def _read_json(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
