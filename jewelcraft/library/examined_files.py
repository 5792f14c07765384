"""Files into pictures: read and decoded ahead on other threads, handed over in their order."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.sentences import sentence
from jewelcraft.images import HEAD_BYTES
from jewelcraft.images import check_head
from jewelcraft.images import digest_of
from jewelcraft.images import open_with_thumbnail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.images import Picture

_WORKERS = 2
"""Decoding scales with threads, and two leave the window a core on small machines."""
_IN_FLIGHT = 8
_BYTES_IN_FLIGHT = 64_000_000
"""How many originals may be in memory at once, fewer where they are large; a slow write must stall nobody."""

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
    picture: Picture | None = None
    thumbnail: bytes = b""


def examine_files(files: Sequence[Path], known: frozenset[str]) -> Iterator[Examined]:
    """Read and decode files ahead on other threads; hand them over in their order."""
    with ThreadPoolExecutor(_WORKERS, thread_name_prefix="intake") as pool:
        waiting: deque[tuple[Future[Examined], int]] = deque()
        ahead = 0
        try:
            for file in files:
                size = _size(file)
                while waiting and (len(waiting) >= _IN_FLIGHT or ahead + size > _BYTES_IN_FLIGHT):
                    future, done = waiting.popleft()
                    ahead -= done
                    yield future.result()
                waiting.append((pool.submit(_examine, file, known), size))
                ahead += size
            while waiting:
                yield waiting.popleft()[0].result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _examine(path: Path, known: frozenset[str]) -> Examined:
    shown, name = _plainly(str(path)), _plainly(path.name)
    try:
        data = _read(path)
    except PictureRefusedError as refusal:
        return Examined(shown, name, refused=refusal.sentence)
    except FileNotFoundError:
        return Examined(shown, name, refused=_GONE)
    except OSError:
        return Examined(shown, name, refused=_UNREADABLE)
    return examine_bytes(data, shown, name, known)


def _plainly(name: str) -> str:
    """Return a file's name as text that can be stored and printed; old disks hold bytes that are none."""
    return name.encode("utf-8", "replace").decode("utf-8")


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
    digest = digest_of(data)
    if digest in known:
        return Examined(path, name, data=data, digest=digest)
    try:
        picture, small = open_with_thumbnail(data, name, digest=digest)
    except PictureRefusedError as refusal:
        return Examined(path, name, refused=refusal.sentence)
    return Examined(path, name, data=data, digest=digest, picture=picture, thumbnail=small)
