"""What is made of each picture once: its thumbnail, the picture for a whole screen, and what it looks like."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.images import Seen
from jewelcraft.images import decoders
from jewelcraft.images import look_at
from jewelcraft.images.decoder_pool import WORKERS
from jewelcraft.images.render import PREVIEW_PIXELS
from jewelcraft.images.render import preview

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.store import Store

_BATCH = 16
Made = tuple[str, "Seen | None"]
"""A digest and what was made of its picture; None where the picture cannot be read any more."""


def screen_picture(store: Store, digest: str, longest: int) -> bytes:
    """Return an upright sRGB JPEG of at most `longest` pixels."""
    kept = store.derived.preview(digest) if longest <= PREVIEW_PIXELS else None
    return kept or decoders().run(preview, store.photos.original(digest), longest)


def read_missing(store: Store, digests: Sequence[str], stop: threading.Event | None = None) -> list[Made]:
    """Decode pictures and return what is made of them; nothing is written, so any thread's reader can do it.

    Raises:
        Cancelled: when `stop` is set meanwhile.
    """
    made: list[Made] = []
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="derived") as pool:
        futures = []
        for digest in digests:
            try:
                data = store.photos.original(digest)
            except JewelCraftError:
                made.append((digest, None))
                continue
            futures.append((digest, pool.submit(_read, data, digest, stop)))
        made += [(digest, future.result()) for digest, future in futures]
    return made


def keep_made(store: Store, made: Iterable[Made]) -> None:
    """Write what was made as one transaction; a picture that cannot be read gets empty rows and is left alone."""
    from jewelcraft.library.intake import keep_derived

    with store.derived.together():
        for digest, seen in made:
            if not store.photos.has_original(digest):
                continue
            if seen is not None:
                keep_derived(store, digest, seen)
            else:
                store.derived.put_nothing(digest)


def make_missing(store: Store, progress: Progress) -> int:
    """Make and keep everything that is missing; return for how many pictures."""
    done = 0
    while digests := store.derived.incomplete(_BATCH):
        progress.step(done, done + len(digests))
        keep_made(store, read_missing(store, digests))
        done += len(digests)
    decoders().close()
    return done


def _read(data: bytes, digest: str, stop: threading.Event | None) -> Seen | None:
    from functools import partial

    try:
        return decoders().run(partial(look_at, whole=True), data, "", digest, stop=stop)
    except JewelCraftError:
        return None
