"""The files a user meant when dropping files and folders, in the order a person would sort them."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator

_DIGITS = re.compile(r"(\d+)")
# What systems and devices leave in folders; nobody means these when dropping a folder.
_SYSTEM_NAMES = {
    "thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "icon\r",
    "__macosx",
    "@eadir",
    "$recycle.bin",
    "system volume information",
}


def natural_key(name: str) -> list[str | int]:
    """Return a sort key that puts IMG_2 before IMG_10."""
    parts: list[str | int] = list(_DIGITS.split(name.casefold()))
    parts[1::2] = [int(part) for part in parts[1::2]]
    return parts


def found_files(paths: Iterable[Path]) -> list[Path]:
    """Return the files at these paths, folders walked, each file once.

    Hidden and system files within folders are left out. A path that is not there stays in the
    list, so that its absence is told.
    """
    found: dict[Path, None] = {}
    for path in paths:
        files = _walk(path) if path.is_dir() else [path]
        found.update(dict.fromkeys(Path(os.path.abspath(file)) for file in files))  # noqa: PTH100 (links stay)
    return list(found)


def _walk(folder: Path) -> Iterator[Path]:
    try:
        names = sorted((child.name for child in folder.iterdir()), key=natural_key)
    except OSError:
        # Kept as an entry: reading it will say that it cannot be read.
        yield folder
        return
    children = [folder / name for name in names]
    shown = [child for child in children if not _is_hidden(child)]
    yield from (child for child in shown if not _is_folder(child))
    for child in shown:
        if _is_folder(child) and not child.is_symlink():
            yield from _walk(child)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_hidden(path: Path) -> bool:
    if path.name.startswith(".") or path.name.casefold() in _SYSTEM_NAMES:
        return True
    attributes = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0)
    try:
        return bool(getattr(path.lstat(), "st_file_attributes", 0) & attributes)
    except OSError:
        return False
