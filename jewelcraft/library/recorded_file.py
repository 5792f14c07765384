"""A file that counts only once it is recorded."""

from __future__ import annotations

from contextlib import contextmanager
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def recorded_or_gone(path: Path) -> Iterator[None]:
    """Remove a numbered file where recording it fails: the next one would bear the same number."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
