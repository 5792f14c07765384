"""Make a new library file: tables, rows, search and seals; it appears whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypeVar

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.storage.backup import drafted
from jewelcraft.storage.connection import connect_new
from jewelcraft.storage.errors import require_folder
from jewelcraft.storage.seals import seal_everything
from jewelcraft.storage.search_index import SearchIndex
from jewelcraft.storage.settings_store import title_language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jewelcraft.storage.connection import GuardedConnection

Made = TypeVar("Made")


def new_whole_file(target: Path, fill: Callable[[GuardedConnection], Made]) -> Made:
    """Make a library under a new name and return what filling it returned.

    `fill` gets empty tables inside one transaction; which row belongs to which is not watched meanwhile.

    Raises:
        LibraryFileError: where the target is there already or cannot be written, or whatever filling refuses.
        Cancelled: where the user asked to stop; nothing is left behind then.
    """
    if target.exists():
        raise LibraryFileError("{name} is there already. Choose another name.", name=target.name)
    require_folder(target)
    with drafted(target) as draft:
        connection = connect_new(draft, target.name)
        try:
            made = _filled(connection, fill)
        finally:
            connection.close()
    return made


def _filled(connection: GuardedConnection, fill: Callable[[GuardedConnection], Made]) -> Made:
    from jewelcraft.storage.migrations import migrate

    run = connection.execute
    # A draft needs no journal: it is brought to the disk as a whole before it counts.
    run("PRAGMA journal_mode = OFF")
    run("PRAGMA synchronous = OFF")
    run("BEGIN")
    migrate(connection)
    run("COMMIT")
    run("PRAGMA foreign_keys = OFF")
    run("BEGIN")
    made = fill(connection)
    SearchIndex(connection).rebuild(title_language(connection))
    seal_everything(connection)
    run("COMMIT")
    return made
