"""Where this computer keeps backups, and how their files end; light, because the first page asks for it."""

from __future__ import annotations

from pathlib import Path

COPY_SUFFIX = ".jewelcopy"


def backups_folder() -> Path:
    """Return the folder where this computer keeps backups."""
    from platformdirs import user_data_path

    return user_data_path("JewelCraft", appauthor=False) / "backups"
