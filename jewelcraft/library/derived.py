"""What is made of each picture once: its thumbnail, the picture for a whole screen, and what it looks like."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.picture_records import split_key
from jewelcraft.domain.work_ahead import hand_over
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
    from jewelcraft.library.edited_pair import EditedPair
    from jewelcraft.library.library import Library
    from jewelcraft.storage.store import Store

_BATCH = 16
Made = tuple[str, "Seen | EditedPair | None"]
"""A picture's name and what was made of it; None where the picture cannot be read any more."""


def screen_picture(store: Store, digest: str, longest: int) -> bytes:
    """Return an upright sRGB JPEG of at most `longest` pixels."""
    kept = store.derived.preview(digest) if longest <= PREVIEW_PIXELS else None
    return kept or decoders().run(preview, store.photos.original(digest), longest)


def read_missing(library: Library, names: Sequence[str], stop: threading.Event | None = None) -> list[Made]:
    """Decode pictures and return what is made of them; nothing is written, so any thread's reader can do it.

    Raises:
        Cancelled: when `stop` is set meanwhile.
    """
    made: list[Made] = []
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="derived") as pool:
        futures = []
        for name in names:
            if split_key(name)[1]:
                made.append((name, _edited(library, name, stop)))
                continue
            try:
                data = library.store.photos.original(name)
            except JewelCraftError:
                made.append((name, None))
                continue
            futures.append((name, hand_over(pool, _read, data, name, stop)))
        made += [(name, future.result()) for name, future in futures]
    return made


def keep_made(store: Store, made: Iterable[Made]) -> None:
    """Write what was made as one transaction; a picture that cannot be read gets empty rows and is left alone."""
    from jewelcraft.library.edited_pair import EditedPair
    from jewelcraft.library.intake import keep_derived

    with store.derived.together():
        for name, seen in made:
            digest, recipe = split_key(name)
            if not store.photos.has_original(digest):
                continue
            if isinstance(seen, EditedPair):
                seen.keep(store, name)
            elif seen is not None:
                keep_derived(store, digest, seen)
            elif recipe:
                EditedPair().keep(store, name)
            else:
                store.derived.put_nothing(digest)


def make_missing(library: Library, progress: Progress) -> int:
    """Make and keep everything that is missing; return for how many pictures."""
    done = 0
    while names := library.photos.incomplete(_BATCH):
        progress.step(done, done + len(names))
        keep_made(library.store, read_missing(library, names))
        done += len(names)
    decoders().close()
    return done


def _read(data: bytes, digest: str, stop: threading.Event | None) -> Seen | None:
    from functools import partial

    try:
        return decoders().run(partial(look_at, whole=True), data, "", digest, stop=stop)
    except JewelCraftError:
        return None


def _edited(library: Library, name: str, stop: threading.Event | None) -> EditedPair | None:
    """Make an edited picture; one at a time, for its library belongs to one thread."""
    try:
        return library.workbench.make(name, stop)
    except JewelCraftError:
        return None
