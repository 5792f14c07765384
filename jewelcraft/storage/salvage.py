"""Save what can be read of a damaged library into a new file; the damaged one is only ever read."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.errors import os_refusal
from jewelcraft.storage.inspection import log_of
from jewelcraft.storage.kept_tables import kept_tables
from jewelcraft.storage.new_file import new_whole_file
from jewelcraft.storage.page_reading import PagedFile
from jewelcraft.storage.page_sorting import PageSorter
from jewelcraft.storage.page_sorting import orphan_pages
from jewelcraft.storage.page_sorting import read_roots
from jewelcraft.storage.page_sorting import values_of
from jewelcraft.storage.salvage_mending import Mended
from jewelcraft.storage.salvage_mending import mend
from jewelcraft.storage.settings_store import setting_keys
from jewelcraft.storage.settings_store import write_settings
from jewelcraft.storage.stale_figures import FIGURES_DAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.connection import GuardedConnection
    from jewelcraft.storage.kept_tables import KeptTable


@dataclass(slots=True)
class SalvageReport:
    """What was saved of a damaged file, and what was not."""

    saved: Counter[str] = field(default_factory=Counter)
    """Rows by table."""
    broken_pages: int = 0
    """Places of the file that could not be read."""
    refused_rows: int = 0
    """Rows that were read but hold what no library can hold."""
    found_loose: int = 0
    """Rows found although nothing led to them any more; some may have been deleted before."""
    mended: Mended = field(default_factory=Mended)


class _Salvage:
    def __init__(self, file: PagedFile, connection: GuardedConnection, progress: Progress) -> None:
        self.file, self.connection, self.progress = file, connection, progress
        self.tables = kept_tables(connection)
        self.report = SalvageReport()
        self.broken: list[int] = []
        self.reached: set[int] = set()

    def run(self) -> None:
        roots = read_roots(self.file, self.broken)
        self.reached |= set(self.file.walk(1, []))
        whole = True
        for done, table in enumerate(self.tables):
            self.progress.step(done, len(self.tables) + 1, table.name)
            before = len(self.broken)
            if table.name in roots:
                self._follow(table, *roots[table.name])
            whole &= table.name in roots and len(self.broken) == before
        for name, (root, _columns) in roots.items():
            # What other tables hold is not saved, but must not be taken for loose rows either.
            if name not in {table.name for table in self.tables}:
                self.reached |= set(self.file.walk(root, []))
        if not whole:
            self._gather()
        self.report.broken_pages = len(set(self.broken))
        self.progress.step(1, 1)

    def _follow(self, table: KeptTable, root: int, columns: list[str]) -> None:
        for leaf in self.file.walk(root, self.broken):
            self.reached.add(leaf)
            for row in self.file.rows(leaf, self.broken):
                self._keep(table, values_of(table, columns, row))

    def _gather(self) -> None:
        """Look through all pages that nothing leads to any more."""
        sorter = PageSorter(self.tables, setting_keys())
        for table in self.tables:
            key = next((name for name in ("id", "digest", "key") if name in table.names), None)
            if key:
                rows = self.connection.execute(f"SELECT {key} FROM {table.name}").fetchall()
                sorter.know(table.name, {row[0] for row in rows})
        # Looked at first and read again later: the pictures of a large workshop do not fit into memory.
        chosen = [
            (number, sorter.table_of(rows)) for number, rows in orphan_pages(self.file, self.reached, self.broken)
        ]
        for done, (number, found) in enumerate(chosen):
            self.progress.step(done, len(chosen) + 1)
            rows = self.file.rows(number, []) if found else ()
            for row in rows:
                if found and self._keep(found, values_of(found, found.names, row)):
                    self.report.found_loose += 1

    def _keep(self, table: KeptTable, values: Mapping[str, object]) -> bool:
        if table.name == "meta" and values.get("key") == FIGURES_DAY:
            return False
        needed = [column.name for column in table.columns if column.needs_value and column.default is None]
        if any(values.get(name) is None for name in needed):
            self.report.refused_rows += 1
            return False
        filled = {
            column.name: values[column.name]
            for column in table.columns
            if column.name in values and not (values[column.name] is None and column.needs_value)
        }
        names = ", ".join(filled)
        places = ", ".join("?" * len(filled))
        statement = f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({places})"
        try:
            kept = self.connection.execute(statement, list(filled.values())).rowcount
        except (sqlite3.Error, OverflowError, ValueError):
            self.report.refused_rows += 1
            return False
        self.report.saved[table.name] += kept
        return bool(kept)


def salvage(
    source: Path,
    target: Path,
    read_blob: Callable[[str], bytes | None] = lambda _digest: None,
    progress: Progress | None = None,
) -> SalvageReport:
    """Write a new library with all that can be read of a damaged one; `read_blob` finds pictures by digest elsewhere.

    Raises:
        LibraryFileError: where nothing can be read, or the target is there already or cannot be written.
        Cancelled: where the user asked to stop; nothing is left behind then.
    """
    watched = progress or NoProgress()
    try:
        file = PagedFile(source, log_of(source))
    except OSError as error:
        raise os_refusal(error, source) from error
    with file:
        return new_whole_file(target, lambda connection: _fill(source, file, connection, read_blob, watched))


def _fill(
    source: Path,
    file: PagedFile,
    connection: GuardedConnection,
    read_blob: Callable[[str], bytes | None],
    progress: Progress,
) -> SalvageReport:
    work = _Salvage(file, connection, progress)
    work.run()
    report = work.report
    if not any(report.saved[table] for table in ("piece", "photo", "original", "rate", "catalog")):
        raise LibraryFileError("Nothing of {name} can be read any more. Open a backup copy.", name=source.name)
    if not report.saved["setting"]:
        write_settings(connection, WorkshopSettings(name=source.stem))
    report.mended = mend(connection, work.tables, read_blob)
    return report
