"""Ask a disk beforehand whether a file fits onto it, so that nobody waits for a copy that cannot be."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.storage.errors import TOO_LARGE
from jewelcraft.storage.errors import DiskFullError
from jewelcraft.storage.inspection import log_of
from jewelcraft.storage.risky_places import kind_of_mount

_SMALL_FILES = {"vfat", "msdos", "fat", "fat32"}
LONGEST_ON_FAT = (1 << 32) - 1
"""What a file may have on the usual memory stick."""


def require_room(source: Path, target: Path) -> None:
    """Refuse a copy of a library that its target's disk has no room for, or takes no file so large.

    Raises:
        LibraryFileError: saying which, and what to do.
    """
    size = _size(source) + _size(log_of(source))
    if size > LONGEST_ON_FAT and is_fat(target.parent):
        raise LibraryFileError(TOO_LARGE, name=target.name)
    try:
        free = shutil.disk_usage(target.parent).free
    except OSError:
        return
    if free < size:
        raise DiskFullError(
            "There is no room for {name} here: {needed} MB are needed, {free} MB are free. Make room and try again.",
            name=target.name,
            needed=-(-size // 1_000_000),
            free=free // 1_000_000,
        )


def is_fat(folder: Path, mounts: str | None = None) -> bool:
    """Say whether a folder lies on a disk that takes no file above 4 GB."""
    if sys.platform == "win32":
        return _windows_kind(folder).casefold() in _SMALL_FILES
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
    return kind_of_mount(folder.resolve(), mounts) in _SMALL_FILES


def _windows_kind(folder: Path) -> str:
    import ctypes

    windll = getattr(ctypes, "windll", None)
    kind = ctypes.create_unicode_buffer(64)
    root = folder.resolve().anchor
    known = windll and windll.kernel32.GetVolumeInformationW(root, None, 0, None, None, None, kind, len(kind))
    return kind.value if known else ""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
