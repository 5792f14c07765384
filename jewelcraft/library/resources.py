"""Find the files that come with the program: in a source tree, a wheel or a frozen application."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """Return the folder of looks, seeds, themes, translations and the sample workshop."""
    package = Path(__file__).resolve().parent.parent
    frozen = Path(getattr(sys, "_MEIPASS", package)) / "jewelcraft" / "resources"
    for folder in (frozen, package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    msg = "The program's resources folder is not where it was installed."
    raise FileNotFoundError(msg)


def resource(*parts: str) -> Path:
    """Return the path of one shipped file or folder."""
    return resources_folder().joinpath(*parts)
