"""Files into pictures: read and decoded ahead on other threads, handed over in their order."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work_ahead import hand_over
from jewelcraft.images import HEAD_BYTES
from jewelcraft.images import check_head
from jewelcraft.images import decoders
from jewelcraft.images import digest_of
from jewelcraft.images import look_at
from jewelcraft.images.decoder_pool import WORKERS

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from collections.abc import Mapping
    from collections.abc import Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.images import Seen

_READERS = WORKERS + 1
"""One more than there are decoders, so that the next file is read and hashed when one is free."""
_TICK = 0.1
_MANY = 20
"""After so many files the decoders are let go, since their memory has grown with the largest picture."""
_IN_FLIGHT = 8
_BYTES_IN_FLIGHT = 64_000_000
"""How many originals may be in memory at once, fewer where they are large; a slow write must stall nobody."""

_JOINERS = "\u200b\u200c\u200d"
"""Signs without width that Burmese, Khmer, Persian and emoji are written with."""
_GONE = sentence("The file is not there any more.")
_UNREADABLE = sentence("The file cannot be read. Check that the drive or card is still connected.")


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that was read: refused with a reason, already known by its digest, or a picture."""

    path: str
    name: str
    refused: Sentence | None = None
    data: bytes = b""
    digest: str = ""
    seen: Seen | None = None


class Listener:
    """Passes progress on, and can say the last step again while nothing moves, so that a wish to stop is heard."""

    def __init__(self, progress: Progress, count: int) -> None:
        self._progress = progress
        self._last = (0, count, "")

    def step(self, done: int, of: int, what: str = "") -> None:
        """Pass a step on."""
        self._last = (done, of, what)
        self.again()

    def again(self) -> None:
        """Say the last step again; raises where the user asked to stop."""
        self._progress.step(*self._last)


def examine_files(
    files: Sequence[Path],
    known: frozenset[str],
    while_waiting: Callable[[], object] = lambda: None,
    cached: Mapping[str, Seen] = MappingProxyType({}),
) -> Iterator[Examined]:
    """Read files ahead on other threads and decode them in processes; hand them over in their order.

    What `cached` has by digest is not decoded again. `while_waiting` is called every now and then; when it
    raises, what is being decoded is ended at once.
    """
    desk = _Desk(known, cached, threading.Event())
    with ThreadPoolExecutor(_READERS, thread_name_prefix="intake") as pool:
        waiting: deque[tuple[Future[Examined], int]] = deque()
        ahead = 0
        try:
            for file in files:
                size = _size(file)
                while waiting and (len(waiting) >= _IN_FLIGHT or ahead + size > _BYTES_IN_FLIGHT):
                    future, done = waiting.popleft()
                    ahead -= done
                    yield _patiently(future, while_waiting)
                waiting.append((hand_over(pool, _examine, file, desk), size))
                ahead += size
            while waiting:
                yield _patiently(waiting.popleft()[0], while_waiting)
        finally:
            desk.stop.set()
            pool.shutdown(wait=True, cancel_futures=True)
            if len(files) > _MANY:
                decoders().close()


def _patiently(future: Future[Examined], while_waiting: Callable[[], object]) -> Examined:
    while True:
        try:
            return future.result(timeout=_TICK)
        except TimeoutError:
            while_waiting()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _examine(path: Path, desk: _Desk) -> Examined:
    shown, name = _plainly(str(path)), _spoken(path.name)
    try:
        data = _read(path)
    except PictureRefusedError as refusal:
        return Examined(shown, name, refused=refusal.sentence)
    except FileNotFoundError:
        return Examined(shown, name, refused=_GONE)
    except OSError:
        return Examined(shown, name, refused=_UNREADABLE)
    return _decoded(data, shown, name, desk)


def _plainly(name: str) -> str:
    """Return a file's name as text that can be stored and printed; old disks hold bytes that are none."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _spoken(name: str) -> str:
    """Return a file's name as it can stand in a line: breaks are blanks, and nothing turns the writing around."""
    plain = "".join(" " if letter.isspace() else letter for letter in _plainly(name))
    return "".join(letter for letter in plain if letter.isprintable() or letter in _JOINERS).strip() or "?"


def _read(path: Path) -> bytes:
    """Read a file whole once its beginning shows that it is a picture of bearable size."""
    if not path.is_file():
        path.stat()
        raise PictureRefusedError("This is not a file that can be opened.")
    with path.open("rb") as file:
        check_head(file.read(HEAD_BYTES), path.name, path.stat().st_size)
        file.seek(0)
        return file.read()


def examine_bytes(data: bytes, path: str, name: str, known: frozenset[str]) -> Examined:
    """Decode one picture, unless its digest is known."""
    return _decoded(data, path, name, _Desk(known, {}, threading.Event()))


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the readers have before them: what need not be decoded, and the wish to stop."""

    known: frozenset[str]
    cached: Mapping[str, Seen]
    stop: threading.Event


def _decoded(data: bytes, path: str, name: str, desk: _Desk) -> Examined:
    digest = digest_of(data)
    if digest in desk.known:
        return Examined(path, name, data=data, digest=digest)
    seen = desk.cached.get(digest)
    if seen is None:
        try:
            seen = decoders().run(look_at, data, name, digest, stop=desk.stop)
        except PictureRefusedError as refusal:
            return Examined(path, name, refused=refusal.sentence)
    return Examined(path, name, data=data, digest=digest, seen=seen)
