"""One copy of a library as a file: a ZIP with its facts, the small library file, and which pictures it needs."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from contextlib import suppress
from dataclasses import asdict
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.storage.durable_files import put_in_place
from jewelcraft.storage.durable_files import sync_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ENDING = ".jewelcopy"
_FACTS, _LIBRARY, _BLOBS = "facts.json", "library.sqlite", "pictures.txt"
_CHUNK = 1 << 20
_QUICK = 3
BROKEN = (zipfile.BadZipFile, KeyError, ValueError, TypeError, EOFError, NotImplementedError)
"""What reading a damaged copy raises, beside what the disk itself refuses."""


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """What is known of a copy without unpacking it."""

    number: int
    made_at: str
    """The moment on the laptop's own clock, as ISO text with its distance from UTC."""
    library: str
    """The path of the library's file."""
    digest: str
    """SHA-256 of the small library file."""
    size_bytes: int
    """Size of the whole library, pictures and all."""
    pieces: int
    photos: int
    version: str
    """The program that made it."""

    @property
    def moment(self) -> datetime:
        """When it was made, by the clock of that day."""
        return datetime.fromisoformat(self.made_at).replace(tzinfo=None)


def write_copy(target: Path, facts: CopyFacts, small_file: Path, blobs: Iterable[str]) -> None:
    """Write a copy, read it back, and only then give it its name.

    Raises:
        OSError: where it cannot be written, or reads back differently.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=_QUICK) as file:
            file.writestr(_FACTS, json.dumps(asdict(facts), ensure_ascii=False, indent=1))
            file.write(small_file, _LIBRARY)
            file.writestr(_BLOBS, "\n".join(sorted(set(blobs))))
        sync_file(draft)
        if _digest_inside(draft) != facts.digest:
            raise OSError(5, "what was written reads back differently", str(target))
        put_in_place(draft, target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def read_facts(path: Path) -> CopyFacts | None:
    """Return what a copy says of itself; None where it cannot be read."""
    try:
        with zipfile.ZipFile(path) as file:
            values: dict[str, Any] = json.loads(file.read(_FACTS))
        facts = CopyFacts(**{name: values[name] for name in CopyFacts.__slots__})
        _ = facts.moment
    except (*BROKEN, OSError):
        return None
    return facts


def read_blob_list(path: Path) -> set[str] | None:
    """Return the digests of the pictures a copy needs; None where it cannot be read."""
    try:
        with zipfile.ZipFile(path) as file:
            return set(file.read(_BLOBS).decode("ascii").split())
    except (*BROKEN, OSError):
        return None


def unpack_library(path: Path, target: Path) -> bool:
    """Write the small library file out; return whether it is the one that was put in."""
    facts = read_facts(path)
    hashed = hashlib.sha256()
    try:
        with zipfile.ZipFile(path) as file, file.open(_LIBRARY) as source, target.open("wb") as out:
            while part := source.read(_CHUNK):
                hashed.update(part)
                out.write(part)
    except BROKEN:
        return False
    return facts is not None and hashed.hexdigest() == facts.digest


def is_whole(path: Path) -> bool:
    """Read a copy to its end and say whether it is as it was written."""
    facts = read_facts(path)
    try:
        return facts is not None and read_blob_list(path) is not None and _digest_inside(path) == facts.digest
    except (*BROKEN, OSError):
        return False


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            hashed.update(part)
    return hashed.hexdigest()


def _digest_inside(path: Path) -> str:
    hashed = hashlib.sha256()
    with zipfile.ZipFile(path) as file, file.open(_LIBRARY) as source:
        while part := source.read(_CHUNK):
            hashed.update(part)
    return hashed.hexdigest()
