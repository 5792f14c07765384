"""Pictures that soon are drawn, made ready in processes side by side while pages are laid out."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images.side_by_side import MOST_WAITING
from jewelcraft.images.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from jewelcraft.catalog.pictures_ahead import PictureKey
    from jewelcraft.images.printing import PrintImage


class PicturesBeside:
    """Begins what was asked for, in that order and a few at a time.

    `prepare` takes the pool's `ask`, a digest and a length, and returns what waits for the picture.
    """

    def __init__(self, prepare: Callable[..., Callable[[], PrintImage]]) -> None:
        self._pool = SideBySide()
        self._prepare = prepare
        self._asked: deque[PictureKey] = deque()
        self._begun: dict[PictureKey, Callable[[], PrintImage]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, key: PictureKey) -> None:
        """Let a picture be made ready."""
        if key not in self._begun and key not in self._asked:
            self._asked.append(key)
            self._fill()

    def take(self, key: PictureKey) -> PrintImage | None:
        """Return a picture that was asked for, once; None where it is to be made ready in another way.

        Raises:
            PictureRefusedError: where it cannot be read.
        """
        begun = self._begun.pop(key, None)
        if begun is None and key in self._asked:
            self._asked.remove(key)
            begun = self._prepare(self._pool.ask, *key)
        self._fill()
        return None if begun is None else begun()

    def close(self) -> None:
        """Leave what is begun and not taken."""
        self._asked.clear()
        self._begun.clear()
        self._pool.close()

    def _fill(self) -> None:
        while self._asked and len(self._begun) < MOST_WAITING:
            key = self._asked.popleft()
            try:
                self._begun[key] = self._prepare(self._pool.ask, *key)
            except PictureRefusedError:
                # It is refused again, and told, where it is drawn.
                continue
