"""The small pictures kept of edited ones, made again where they are missing or a step has learnt a better way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.recipe import read_recipe
from jewelcraft.domain.work import Cancelled
from jewelcraft.library.overlay_font import overlay_font

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable

    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.store import Store

SMALL, LARGE = 512, 1600


@dataclass(frozen=True, slots=True)
class Remade:
    """An edited picture's name, its recipe, and what lists and the screen show of it."""

    picture: str
    recipe: Recipe
    small: bytes
    large: bytes


def shown_of(data: bytes, picture: str, recipe: Recipe) -> Remade:
    """Return what lists and the screen show of an original and its recipe."""
    from jewelcraft.images.editing.arrays import fitted
    from jewelcraft.images.editing.workbench import as_jpeg
    from jewelcraft.images.editing.workbench import rendition

    large = rendition(data, recipe, LARGE, overlay_font(recipe))
    small = as_jpeg(fitted(large, SMALL), 84, subsampled=True)
    return Remade(picture, recipe, small, as_jpeg(large, 84, subsampled=True))


def read_lacking(store: Store, limit: int, stop: threading.Event | None = None) -> list[Remade]:
    """Make what is lacking of some edited pictures and return it unwritten, so that any thread's reader can do it.

    Raises:
        Cancelled: when `stop` is set meanwhile.
    """
    made: list[Remade] = []
    for picture, digest, text in store.renditions.lacking():
        if stop is not None and stop.is_set():
            raise Cancelled
        if len(made) == limit:
            break
        try:
            made.append(shown_of(store.photos.original(digest), picture, read_recipe(text)))
        except JewelCraftError:
            continue
    return made


def keep(store: Store, made: Iterable[Remade]) -> None:
    """Keep what was made; no step to undo, since it can be made again."""
    for one in made:
        text = one.recipe.to_text()
        store.renditions.put_recipe(one.recipe.digest, text)
        store.renditions.put(one.picture, LARGE, one.large)
        store.renditions.put(one.picture, SMALL, one.small)


def complete(store: Store, progress: Progress) -> int:
    """Make and keep all that is lacking; return for how many pictures."""
    done = 0
    lacking = store.renditions.lacking()
    for picture, digest, text in lacking:
        progress.step(done, len(lacking))
        try:
            keep(store, [shown_of(store.photos.original(digest), picture, read_recipe(text))])
        except JewelCraftError:
            continue
        done += 1
    return done
