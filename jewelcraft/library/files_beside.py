"""Picture files that a table names, looked for where the table lies and in the folders beside it, nowhere else."""

from __future__ import annotations

import os
from pathlib import Path
from pathlib import PureWindowsPath

_MOST_FOLDERS = 60


class FilesBeside:
    """Finds files by the name in a cell, whatever path stood before it on the laptop the table comes from."""

    def __init__(self, table: Path) -> None:
        self._folder = table.parent
        self._names: dict[str, Path] | None = None

    def find(self, name: str) -> Path | None:
        """Return the file that a cell names, or None."""
        if self._names is None:
            self._names = self._list()
        return self._names.get(_file_name(name))

    def _list(self) -> dict[str, Path]:
        found = _files(self._folder)
        folders = sorted(entry for entry in _entries(self._folder) if entry.is_dir() and not entry.is_symlink())
        for folder in folders[:_MOST_FOLDERS]:
            for name, path in _files(folder).items():
                found.setdefault(name, path)
        return found


def _file_name(name: str) -> str:
    # It understands both signs that divide paths.
    return PureWindowsPath(name).name.casefold()


def _files(folder: Path) -> dict[str, Path]:
    return {entry.name.casefold(): entry for entry in _entries(folder) if entry.is_file() and not entry.is_symlink()}


def _entries(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return [Path(entry.path) for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return []
