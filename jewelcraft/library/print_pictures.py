"""The pictures of a library for print, also for a thread that reads them ahead through a door of its own."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    from jewelcraft.library.library import Library


class PrintPictures:
    """What is printed of each picture: the original's bytes, or the edited one at full size."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, picture: str) -> bytes:
        """Return a picture as it is printed."""
        return self._library.photos.for_print(picture)

    @contextmanager
    def apart(self) -> Iterator[Callable[[str], bytes]]:
        """Open the library once more, to read only, for the thread that calls."""
        from jewelcraft.library.library import Library

        with Library.open(self._library.path, read_only=True) as door:
            yield door.photos.for_print
