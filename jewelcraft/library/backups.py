"""Dated, checked copies of a library in a folder of their own, the newest few kept."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

KEPT = 7
_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: its file, when it was made, its size in bytes."""

    path: Path
    made_at: datetime
    size_bytes: int


def backups_folder() -> Path:
    """Return the folder where this computer keeps backups."""
    from platformdirs import user_data_path

    return user_data_path("JewelCraft", appauthor=False) / "backups"


def backups_of(library: Path, folder: Path | None = None) -> list[Backup]:
    """Return the backups of a library, newest first."""
    folder = folder or backups_folder()
    pattern = re.compile(re.escape(_stem(library)) + r"-(\d{8}-\d{6})\.jewelcraft")
    found = []
    for path in folder.glob("*.jewelcraft") if folder.is_dir() else ():
        match = pattern.fullmatch(path.name)
        if match:
            made_at = datetime.strptime(match[1], _STAMP)  # noqa: DTZ007 (the laptop's own clock, as shown)
            found.append(Backup(path, made_at, path.stat().st_size))
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def make_backup(library: Library, folder: Path | None = None, progress: Progress | None = None) -> Backup:
    """Write a checked copy beside the earlier ones, then drop all but the newest few.

    Raises:
        LibraryFileError: where the copy cannot be written; earlier ones stay.
    """
    folder = folder or backups_folder()
    folder.mkdir(parents=True, exist_ok=True)
    made_at = datetime.now().replace(microsecond=0)  # noqa: DTZ005 (the laptop's own clock, as shown)
    target = folder / f"{_stem(library.path)}-{made_at.strftime(_STAMP)}.jewelcraft"
    library.backup(target, progress)
    for old in backups_of(library.path, folder)[KEPT:]:
        old.path.unlink(missing_ok=True)
    return Backup(target, made_at, target.stat().st_size)


def _stem(library: Path) -> str:
    # Two workshops may have files of one name in different folders.
    place = hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:8]
    return f"{library.stem}-{place}"
