"""Look for damage: in the file's structure, between its tables, and in every original's bytes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress

_MOST_FAULTS = 20
_CHUNK = 1 << 20


def find_problems(connection: sqlite3.Connection, progress: Progress) -> list[Sentence]:
    """Return what is wrong, in the user's words; nothing is mended here."""
    problems: list[Sentence] = []
    for look in (_structure, _references, _search_index):
        progress.step(0, 1, "")
        try:
            problems.extend(look(connection))
        except LibraryFileError as error:
            problems.append(error.sentence)
    problems.extend(_originals(connection, progress))
    return problems


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


def _originals(connection: sqlite3.Connection, progress: Progress) -> Iterator[Sentence]:
    try:
        names = dict(
            connection.execute(
                "SELECT photo.digest, coalesce(min(piece.code) || ' / ', '') || min(photo.name) FROM photo"
                " LEFT JOIN piece ON piece.id = photo.piece_id GROUP BY photo.digest"
            ).fetchall()
        )
        kept = connection.execute("SELECT rowid, digest FROM original ORDER BY rowid").fetchall()
    except LibraryFileError as error:
        yield error.sentence
        return
    for done, (row, digest) in enumerate(kept):
        progress.step(done, len(kept), names.get(digest, ""))
        name = names.get(digest)
        if _digest(connection, row) != digest:
            if name:
                yield sentence("The photo {name} is damaged. Bring it in again, or fetch it from a backup.", name=name)
            else:
                yield sentence("A picture that no photo uses is damaged ({digest}).", digest=digest[:12])
    progress.step(len(kept), len(kept), "")
    for digest in names.keys() - {digest for _, digest in kept}:
        yield sentence("The photo {name} has lost its picture. Fetch it from a backup.", name=names[digest])


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
