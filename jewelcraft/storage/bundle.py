"""Write a selection of pieces into a file of its own, a small library that another laptop can take pieces from."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from typing import TYPE_CHECKING

from jewelcraft.storage.backup import verify_draft
from jewelcraft.storage.connection import connect_new
from jewelcraft.storage.durable_files import discard
from jewelcraft.storage.errors import os_refusal
from jewelcraft.storage.errors import require_folder
from jewelcraft.storage.errors import worldly
from jewelcraft.storage.merge import put_marks
from jewelcraft.storage.piece_tables import content_digest
from jewelcraft.storage.piece_tables import parts_of_content
from jewelcraft.storage.piece_tables import piece_tables
from jewelcraft.storage.piece_tables import put
from jewelcraft.storage.piece_tables import records
from jewelcraft.storage.piece_tables import with_relatives
from jewelcraft.storage.seals import seal_everything
from jewelcraft.storage.search_index import SearchIndex
from jewelcraft.storage.settings_store import title_language
from jewelcraft.storage.values import moment_cell

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.images import CleanCopy
    from jewelcraft.storage.piece_tables import Record
    from jewelcraft.storage.transactions import Transactions

MARK = "bundle"
"""The key under which a bundle says when it was made."""


@dataclass(frozen=True, slots=True)
class Sending:
    """How pictures go out: as `clean` makes them of bytes and name, or just as they came in; and who watches."""

    clean: Callable[[bytes, str], CleanCopy] | None
    progress: Progress


def send(transactions: Transactions, target: Path, piece_ids: Sequence[str], sending: Sending, *, marks: bool) -> int:
    """Write a bundle of the state of now, and remember what was given where `marks`; return how many pieces."""
    with transactions.reading():
        made_at = moment_cell(datetime.now(UTC)) or ""
        digests = write_bundle(transactions.connection, target, piece_ids, made_at, sending)
    if marks:
        with transactions.derived(durable=True):
            put_marks(transactions.connection, digests)
    return len(digests)


def write_bundle(
    source: sqlite3.Connection, target: Path, piece_ids: Sequence[str], made_at: str, sending: Sending
) -> dict[str, str]:
    """Write pieces with their pictures, alloys and rates; return the pieces' content digests.

    Raises:
        LibraryFileError: where the target cannot be written; nothing is left behind then.
        Cancelled: where the user stopped.
    """
    require_folder(target)
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    discard(draft)
    try:
        digests = _fill(source, draft, target.name, (piece_ids, made_at, sending))
        verify_draft(draft)
        draft.replace(target)
    except sqlite3.Error as error:
        raise (worldly(error, target.name) or error) from error
    except OSError as error:
        raise os_refusal(error, target) from error
    finally:
        discard(draft)
    return digests


def _fill(
    source: sqlite3.Connection, draft: Path, name: str, what: tuple[Sequence[str], str, Sending]
) -> dict[str, str]:
    from jewelcraft.storage.migrations import migrate

    piece_ids, made_at, sending = what
    bundle = connect_new(draft, name)
    try:
        bundle.execute("PRAGMA journal_mode = OFF")
        bundle.execute("PRAGMA synchronous = OFF")
        bundle.execute("BEGIN")
        migrate(bundle)
        bundle.execute("PRAGMA defer_foreign_keys = ON")
        every = with_relatives(source, piece_ids)
        _copy_surroundings(source, bundle, every)
        _copy_pieces(source, bundle, every)
        _copy_pictures(source, bundle, sending)
        put(bundle, "meta", {"key": MARK, "value": made_at})
        SearchIndex(bundle).rebuild(title_language(bundle))
        seal_everything(bundle)
        digests = {piece_id: content_digest(parts_of_content(bundle, piece_id)) for piece_id in every}
        bundle.execute("COMMIT")
    finally:
        bundle.close()
    return digests


def _copy_surroundings(source: sqlite3.Connection, bundle: sqlite3.Connection, piece_ids: Sequence[str]) -> None:
    """Copy what pieces are costed with: settings, the alloys they are made of, rates."""
    alloys = {row["alloy"] for row in records(source, "metal_part", "piece_id", piece_ids)}
    for table, column, keys in (
        ("setting", "key", _keys(source, "setting", "key")),
        ("alloy", "id", sorted(alloys)),
        ("rate", "id", _keys(source, "rate", "id")),
    ):
        for row in records(source, table, column, keys):
            put(bundle, table, row)


def _copy_pieces(source: sqlite3.Connection, bundle: sqlite3.Connection, piece_ids: Sequence[str]) -> None:
    for row in records(source, "piece", "id", piece_ids):
        put(bundle, "piece", row | {"trashed_at": None})
    photo_ids = []
    for row in records(source, "photo", "piece_id", piece_ids):
        if row["trashed_at"] is None:
            put(bundle, "photo", row)
            photo_ids.append(row["id"])
    for table in piece_tables():
        keys = photo_ids if table.of_photo else list(piece_ids)
        for row in records(source, table.name, table.owner, keys):
            put(bundle, table.name, row)


def _copy_pictures(source: sqlite3.Connection, bundle: sqlite3.Connection, sending: Sending) -> None:
    digests = _keys(bundle, "photo", "digest")
    for done, digest in enumerate(digests):
        sending.progress.step(done, len(digests))
        own = digest
        for row in records(source, "original", "digest", [digest]):
            if sending.clean is not None:
                own = _put_clean(bundle, row, sending.clean)
            else:
                put(bundle, "original", row)
        for row in records(source, "thumbnail", "digest", [digest]):
            if bundle.execute("SELECT 1 FROM thumbnail WHERE digest = ?", (own,)).fetchone() is None:
                put(bundle, "thumbnail", row | {"digest": own})
    sending.progress.step(len(digests), len(digests))


def _put_clean(bundle: sqlite3.Connection, row: Record, clean: Callable[[bytes, str], CleanCopy]) -> str:
    """Keep a clean copy in the place of an original and let its photos name it; return its digest."""
    digest = row["digest"]
    (name,) = bundle.execute("SELECT name FROM photo WHERE digest = ?", (digest,)).fetchone()
    copy = clean(bytes(row["bytes"]), name)
    own = hashlib.sha256(copy.data).hexdigest()
    if bundle.execute("SELECT 1 FROM original WHERE digest = ?", (own,)).fetchone() is None:
        put(bundle, "original", {"digest": own, "size": len(copy.data), "bytes": copy.data})
    bundle.execute(
        "UPDATE photo SET digest = ?, size_bytes = ?, media_type = ? WHERE digest = ?",
        (own, len(copy.data), copy.media_type, digest),
    )
    return own


def _keys(connection: sqlite3.Connection, table: str, column: str) -> list[str]:
    return [row[0] for row in connection.execute(f"SELECT DISTINCT {column} FROM {table} ORDER BY {column}").fetchall()]
