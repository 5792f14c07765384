"""Make a library of its readable copy again, without loss."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.exchange.folder_rows import read_contents
from jewelcraft.exchange.folder_rows import read_picture
from jewelcraft.exchange.folder_rows import read_table
from jewelcraft.storage.table_dump import DumpedTable
from jewelcraft.storage.table_dump import load_tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.exchange.folder_rows import FolderContents


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What reading a readable copy in came to."""

    path: Path
    rows: int
    changed_pictures: int
    """Pictures that are gone from the folder or were changed in it."""
    left_out: tuple[str, ...]
    problems: tuple[Sentence, ...]


def import_folder(folder: Path, target: Path, progress: Progress | None = None) -> FolderReport:
    """Make a new library of a readable copy; it appears whole or not at all.

    Raises:
        LibraryFileError: where the folder is no such copy or is damaged, or the target cannot be written.
        Cancelled: where the user asked to stop.
    """
    from jewelcraft.library.library import Library
    from jewelcraft.library.repair import rebuild_thumbnails
    from jewelcraft.storage import schema

    progress = progress or NoProgress()
    contents = read_contents(folder)
    if contents.version > schema.VERSION:
        raise LibraryFileError("{name} was made by a newer JewelCraft. Install the newest version.", name=folder.name)
    found = load_tables(
        target, _tables(folder, contents), lambda digest: read_picture(folder, contents, digest), progress
    )
    try:
        with Library.open(target) as library:
            library.recost(progress)
            rebuild_thumbnails(library, progress)
            problems = tuple(library.check(progress)) if found.changed_pictures else ()
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return FolderReport(target, found.rows, len(found.changed_pictures), tuple(found.left_out), problems)


def _tables(folder: Path, contents: FolderContents) -> Iterator[DumpedTable]:
    for name in contents.tables:
        table = read_table(folder, name)
        yield DumpedTable(table.name, table.columns, [tuple(row) for row in table.rows])
