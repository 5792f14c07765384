"""Pictures made ready in several decoder processes side by side, while the one who asked goes on."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING
from typing import Any
from typing import TypeVar

from jewelcraft.domain.work_ahead import hand_over
from jewelcraft.images.decoder_pool import WORKERS
from jewelcraft.images.decoder_pool import decoders

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")

MOST_WAITING = 2 * WORKERS + 1
"""How many pictures are worth asking for ahead: no process stands idle, and few originals lie in memory."""


class SideBySide:
    """Hands pictures to the decoder processes and gives answers when they are asked for; closed, it leaves the rest."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        self._stop = threading.Event()

    def ask(self, function: Callable[..., Result], data: bytes, *arguments: Any) -> Callable[[], Result]:
        """Begin to call a function of this room in a process; return what waits for its answer.

        What is returned raises what `DecoderPool.run` raises.
        """
        run = partial(decoders().run, function, data, *arguments, stop=self._stop)
        try:
            return hand_over(self._threads(), run).result
        except (MemoryError, RuntimeError):
            # No thread can start: the answer is worked out when it is asked for.
            return run

    def close(self) -> None:
        """Stop what is not done yet."""
        self._stop.set()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _threads(self) -> ThreadPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="pictures")
        return self._pool
