"""Look for damage: in the file's structure, between its tables, in what was entered and in every original's bytes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.sentences import sentence
from jewelcraft.storage.photo_names import photo_names
from jewelcraft.storage.seal_names import broken_sentence
from jewelcraft.storage.seals import broken_seals

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress

_MOST_FAULTS = 20
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class DamagedPicture:
    """An original that is not as it came in; `name` is the photo's, empty where none shows it."""

    digest: str
    name: str
    is_gone: bool = False


def find_problems(connection: sqlite3.Connection, progress: Progress) -> list[Sentence]:
    """Return what is wrong, in the user's words; nothing is mended here."""
    problems: list[Sentence] = []
    for look in (_structure, _references, _search_index):
        progress.step(0, 1, "")
        try:
            problems.extend(look(connection))
        except LibraryFileError as error:
            problems.append(error.sentence)
    for read in (_altered, _originals):
        try:
            problems.extend(read(connection, progress))
        except LibraryFileError as error:
            problems.append(error.sentence)
    return problems


def _altered(connection: sqlite3.Connection, progress: Progress) -> Iterator[Sentence]:
    for seal in broken_seals(connection, progress):
        yield broken_sentence(connection, seal)


def _structure(connection: sqlite3.Connection) -> Iterator[Sentence]:
    for (fault,) in connection.execute(f"PRAGMA integrity_check({_MOST_FAULTS})").fetchall():
        if fault != "ok":
            yield sentence("The file is damaged inside: {fault}", fault=fault)


def _references(connection: sqlite3.Connection) -> Iterator[Sentence]:
    lost: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
        if (table, parent) != ("photo", "original"):
            lost[table, parent] = lost.get((table, parent), 0) + 1
    for (table, parent), count in lost.items():
        yield sentence(
            "{count} entries of {table} have lost what they belong to ({parent}).",
            count=count,
            table=table,
            parent=parent,
        )


def _search_index(connection: sqlite3.Connection) -> Iterator[Sentence]:
    (astray,) = connection.execute(
        "SELECT (SELECT count(*) FROM piece WHERE number NOT IN (SELECT number FROM listing))"
        " + (SELECT count(*) FROM listing WHERE number NOT IN (SELECT number FROM piece))"
        " + (SELECT count(*) FROM listing WHERE number NOT IN (SELECT number FROM piece_words))"
    ).fetchone()
    if astray:
        yield sentence("The search does not know {count} pieces. Rebuild it under Check.", count=astray)


def damaged_pictures(connection: sqlite3.Connection, progress: Progress) -> list[DamagedPicture]:
    """Read every original and return those whose bytes are not what came in, or are gone.

    Raises:
        LibraryFileError: where not even their list can be read.
    """
    names = photo_names(connection)
    kept = connection.execute("SELECT rowid, digest FROM original ORDER BY rowid").fetchall()
    found = []
    for done, (row, digest) in enumerate(kept):
        progress.step(done, len(kept), names.get(digest, ""))
        if _digest(connection, row) != digest:
            found.append(DamagedPicture(digest, names.get(digest, "")))
    progress.step(len(kept), len(kept), "")
    gone = {digest for digest in names if digest is not None} - {digest for _, digest in kept}
    return [*found, *(DamagedPicture(digest, names[digest], is_gone=True) for digest in sorted(gone))]


def _originals(connection: sqlite3.Connection, progress: Progress) -> Iterator[Sentence]:
    for picture in damaged_pictures(connection, progress):
        if picture.is_gone:
            yield sentence("The photo {name} has lost its picture. Fetch it from a backup.", name=picture.name)
        elif picture.name:
            yield sentence(
                "The photo {name} is damaged. Bring it in again, or fetch it from a backup.", name=picture.name
            )
        else:
            yield sentence("A picture that no photo uses is damaged ({digest}).", digest=str(picture.digest)[:12])


def _digest(connection: sqlite3.Connection, row: int) -> str | None:
    """Return the digest of an original's bytes, read in parts; None where they cannot be read."""
    import sqlite3

    hashed = hashlib.sha256()
    try:
        with connection.blobopen("original", "bytes", row, readonly=True) as blob:
            while part := blob.read(_CHUNK):
                hashed.update(part)
    except sqlite3.Error:
        return None
    return hashed.hexdigest()
