"""Where a new workshop file may lie: a name that every system accepts, and that no file has yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.exchange.names import safe_file_name

if TYPE_CHECKING:
    from pathlib import Path


def free_path(folder: Path, name: str, suffix: str) -> Path:
    """Return a path for a new file named after a workshop, numbered where that name is taken."""
    plain = safe_file_name(name, "Workshop")
    path = folder / f"{plain}{suffix}"
    number = 2
    while path.exists():
        path = folder / f"{plain} {number}{suffix}"
        number += 1
    return path
