"""Edit pictures without touching their originals: recipes, versions, notes, marks, and what they look like."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from typing import TypeVar

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.picture_records import Note
from jewelcraft.domain.picture_records import Version
from jewelcraft.domain.picture_records import read_marks
from jewelcraft.domain.picture_records import read_notes
from jewelcraft.domain.picture_records import read_versions
from jewelcraft.domain.picture_records import split_key
from jewelcraft.domain.picture_records import write_marks
from jewelcraft.domain.picture_records import write_notes
from jewelcraft.domain.picture_records import write_versions
from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.domain.recipe import read_recipe
from jewelcraft.domain.recipe import recipe_digest
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.images import decoders
from jewelcraft.library.edited_pair import LARGE
from jewelcraft.library.edited_pair import SMALL
from jewelcraft.library.edited_pair import EditedPair
from jewelcraft.library.overlay_letters import overlay_letters
from jewelcraft.library.pieces import now

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.picture_records import Mark
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.export import Written
    from jewelcraft.library.library import Library

_LOOK = 1400
_TRIAL = 320
_MAIL_QUALITY = 88
_EDIT_SECONDS = 180.0
"""How long a whole recipe on a very large picture may take on a slow laptop."""
Result = TypeVar("Result")
_DRAWN = (PhotoKind.SKETCH, PhotoKind.CLEAN)


class Workbench:
    """What is done to pictures and kept beside them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store

    def recipe(self, photo_id: str) -> Recipe:
        """Return what is done to a picture."""
        return read_recipe(self._store.photos.get(photo_id).recipe)

    def versions(self, photo_id: str) -> tuple[Version, ...]:
        """Return the saved versions of a picture, the oldest first."""
        return read_versions(self._store.photos.get(photo_id).versions)

    def rename_version(self, photo_id: str, recipe: str, name: str) -> Changes:
        """Call a saved version something else."""
        words = " ".join(name.split())
        kept = [replace(one, name=words) if one.recipe == recipe else one for one in self.versions(photo_id)]
        photo = self._store.photos.get(photo_id)
        return self._update(replace(photo, versions=write_versions(kept)), sentence("Version of a picture renamed"))

    def delete_version(self, photo_id: str, recipe: str) -> Changes:
        """Forget a saved version; what is seen of the picture stays."""
        kept = [one for one in self.versions(photo_id) if one.recipe != recipe]
        photo = self._store.photos.get(photo_id)
        return self._update(replace(photo, versions=write_versions(kept)), sentence("Version of a picture deleted"))

    def propose(self, photo_id: str) -> Recipe:
        """Look at a picture and return the recipe that makes it fit for print."""
        from jewelcraft.images.editing.errands import proposed

        photo = self._store.photos.get(photo_id)
        return self._made(proposed, photo.digest, _LOOK, True if photo.kind in _DRAWN else None)

    def find(self, photo_id: str, what: str, recipe: Recipe) -> Recipe:
        """Return a recipe with the sheet of paper ("sheet") or the white ("white") found by looking."""
        from jewelcraft.domain.recipe_steps import Perspective
        from jewelcraft.images.editing.errands import sheet_of
        from jewelcraft.images.editing.errands import white_of

        photo = self._store.photos.get(photo_id)
        if what == "white":
            return recipe.having(self._made(white_of, photo.digest, _LOOK))
        sheet = self._made(sheet_of, photo.digest, _LOOK)
        return recipe if sheet is None else recipe.having(Perspective(sheet))

    def cropped(self, photo: Photo, recipe: Recipe, ratio: str) -> Recipe:
        """Return a recipe that crops to a shape as "4:5" or "A4", to the whole where it is empty."""
        from jewelcraft.domain.recipe_steps import Crop
        from jewelcraft.images.editing.geometry import crop_to_ratio
        from jewelcraft.images.editing.geometry import geometry_of

        whole = recipe.without(Crop)
        if not ratio:
            return whole
        geometry = geometry_of(whole, photo.width, photo.height)
        wide, _, high = ratio.partition(":")
        upright = geometry.width <= geometry.height
        share = (210 / 297 if upright else 297 / 210) if ratio == "A4" else int(wide) / int(high)
        return whole.having(replace(crop_to_ratio(geometry.width, geometry.height, share), ratio=ratio))

    def save(self, photo_id: str, recipe: Recipe, name: str = "") -> Changes:
        """Let a recipe be what is seen of a picture, and keep it among its versions; one step to undo."""
        return self._apply([photo_id], lambda _photo: recipe, sentence("Picture edited"), name)

    def save_for_all(self, photo_ids: Sequence[str], recipe: Recipe, progress: Progress | None = None) -> Changes:
        """Do the same to several pictures; what was painted on one of them stays with that one."""
        label = one_or_many(len(photo_ids), sentence("1 picture edited"), sentence("{count} pictures edited"))
        return self._apply(photo_ids, lambda _photo: recipe.for_others(), label, "", progress)

    def trial(self, photo_id: str, recipe: Recipe) -> bytes:
        """Return what a recipe would make of a picture, small; empty where the picture cannot be read."""
        from jewelcraft.images.editing.errands import screen_copy

        photo = self._store.photos.get(photo_id)
        try:
            return self._made(screen_copy, photo.digest, recipe, _TRIAL, overlay_letters(recipe))
        except JewelCraftError:
            return b""

    def automatic(self, photo_ids: Sequence[str], progress: Progress | None = None) -> Changes:
        """Make several pictures fit for print, each by looking at it; one step to undo."""
        label = one_or_many(len(photo_ids), sentence("1 picture edited"), sentence("{count} pictures edited"))
        return self._apply(photo_ids, lambda photo: self.propose(photo.id), label, "", progress)

    def reset(self, photo_ids: Sequence[str]) -> Changes:
        """Show the originals again; the versions stay."""
        label = one_or_many(len(photo_ids), sentence("Original shown again"), sentence("{count} originals shown again"))
        return self._apply(photo_ids, lambda _photo: Recipe(), label, "")

    def add_clean_line(self, photo_id: str, recipe: Recipe) -> Changes:
        """Put the cleaned drawing behind its sketch, as a step of its own in the piece's life."""
        from uuid import uuid4

        sketch = self._store.photos.get(photo_id)
        self._keep(sketch, recipe)
        made = replace(
            sketch,
            id=str(uuid4()),
            kind=PhotoKind.CLEAN,
            recipe=recipe.to_text(),
            position=sketch.position + 1,
            is_cover=False,
            added_at=now(),
            versions="",
            notes="",
            marks="",
        )
        with self._store.action(sentence("Clean line made of a sketch")) as action:
            for other in self._store.photos.of_piece(sketch.piece_id) if sketch.piece_id else []:
                if other.position > sketch.position:
                    self._store.photos.update(replace(other, position=other.position + 1))
            self._store.photos.insert(made)
        return action.changes

    def note(self, photo_id: str, text: str) -> Changes:
        """Add a dated remark to a picture."""
        photo = self._store.photos.get(photo_id)
        notes = (*read_notes(photo.notes), Note(" ".join(text.split()), now()))
        return self._update(replace(photo, notes=write_notes(notes)), sentence("Note added to a picture"))

    def set_marks(self, photo_id: str, marks: Sequence[Mark]) -> Changes:
        """Keep what is drawn over a picture."""
        photo = self._store.photos.get(photo_id)
        return self._update(replace(photo, marks=write_marks(marks)), sentence("Marks on a picture changed"))

    def marks(self, photo_id: str) -> list[tuple[Mark, StonePart | None]]:
        """Return what is drawn over a picture, each stone's number with its line of the cost sheet."""
        photo = self._store.photos.get(photo_id)
        stones: dict[str, StonePart] = {}
        if photo.piece_id:
            stones = {part.id: part for part in self._library.pieces.get(photo.piece_id).stones}
        return [
            (mark, stones.get(mark.part_id) if mark.kind is MarkKind.STONE else None)
            for mark in read_marks(photo.marks)
        ]

    def kept(self, picture: str, longest: int = SMALL) -> bytes | None:
        """Return an edited picture as a JPEG for lists; None where it is still to be made."""
        return self._store.renditions.get(picture, longest)

    def screen(self, picture: str, longest: int) -> bytes:
        """Return an edited picture as a JPEG for a whole screen, kept or made now."""
        from jewelcraft.images.editing.errands import screen_copy

        kept = self.kept(picture, longest) or (self.kept(picture, LARGE) if SMALL < longest <= LARGE else None)
        if kept is not None:
            return kept
        digest, recipe = self._of(picture)
        return self._made(screen_copy, digest, recipe, longest, overlay_letters(recipe))

    def full(self, picture: str) -> bytes:
        """Return an edited picture at full size as a JPEG for print."""
        from jewelcraft.images.editing.errands import print_copy

        digest, recipe = self._of(picture)
        return self._made(print_copy, digest, recipe, overlay_letters(recipe))

    def make(self, picture: str, stop: threading.Event | None = None) -> EditedPair:
        """Make the pictures that lists and screens show of an edited one; nothing is written.

        Raises:
            Cancelled: when `stop` is set meanwhile.
        """
        from jewelcraft.images.editing.errands import screen_pair

        digest, recipe = self._of(picture)
        letters = overlay_letters(recipe)
        large, small = self._made(screen_pair, digest, recipe, LARGE, SMALL, letters, stop=stop)
        return EditedPair(recipe.to_text(), large, small)

    def copies(
        self,
        folder: Path,
        photo_ids: Sequence[str],
        *,
        longest: int = LARGE,
        watermark: str = "",
        progress: Progress | None = None,
    ) -> Written:
        """Write edited copies for e-mail: JPEG, of a size, with words over them if wished, without metadata."""
        from jewelcraft.images.editing.errands import screen_copy
        from jewelcraft.library.export import write_copies

        photos = [self._store.photos.get(photo_id) for photo_id in photo_ids]

        def copy(photo: Photo) -> bytes:
            recipe = read_recipe(photo.recipe)
            if watermark.strip():
                recipe = recipe.having(Watermark(watermark.strip()))
            return self._made(screen_copy, photo.digest, recipe, longest, overlay_letters(recipe), _MAIL_QUALITY)

        return write_copies(self._library, photos, folder, copy, progress or NoProgress())

    def _made(
        self, errand: Callable[..., Result], digest: str, *arguments: object, stop: threading.Event | None = None
    ) -> Result:
        """Do something with an original in a decoder process."""
        data = self._store.photos.original(digest)
        return decoders().run(errand, data, *arguments, stop=stop, seconds=_EDIT_SECONDS)

    def _of(self, picture: str) -> tuple[str, Recipe]:
        digest, recipe = split_key(picture)
        text = self._store.renditions.recipe(recipe)
        if not text:
            found = (photo.recipe for photo in self._store.photos.by_digest(digest) if photo.picture == picture)
            text = next(found, "")
        if recipe and not text:
            raise NotFoundError("This version of the picture is no longer in the workshop.")
        return digest, parse_recipe(text)

    def _apply(
        self,
        photo_ids: Sequence[str],
        recipe_for: Callable[[Photo], Recipe],
        label: Sentence,
        name: str,
        progress: Progress | None = None,
    ) -> Changes:
        steps = progress or NoProgress()
        changed = []
        for done, photo_id in enumerate(photo_ids):
            photo = self._store.photos.get(photo_id)
            steps.step(done, len(photo_ids), photo.name)
            recipe = recipe_for(photo)
            self._keep(photo, recipe)
            changed.append(_edited(photo, recipe, name))
        with self._store.action(label) as action:
            for photo in changed:
                self._store.photos.update(photo)
        steps.step(len(photo_ids), len(photo_ids))
        return action.changes

    def _keep(self, photo: Photo, recipe: Recipe) -> None:
        """Keep a recipe by its digest, and the small pictures it makes, so that lists find them at once."""
        text = recipe.to_text()
        if not text:
            return
        self._store.renditions.put_recipe(recipe_digest(text), text)
        picture = replace(photo, recipe=text).picture
        if self.kept(picture) is None:
            self.make(picture).keep(self._store, picture)

    def _update(self, photo: Photo, label: Sentence) -> Changes:
        with self._store.action(label) as action:
            self._store.photos.update(photo)
        return action.changes


def seen_size(photo: Photo) -> tuple[int, int]:
    """Return the width and height of what is seen of a picture."""
    if not photo.recipe:
        return photo.width, photo.height
    from jewelcraft.images.editing.workbench import edited_size

    return edited_size(read_recipe(photo.recipe), photo.width, photo.height)


def _edited(photo: Photo, recipe: Recipe, name: str) -> Photo:
    text = recipe.to_text()
    versions = read_versions(photo.versions)
    if text and all(version.recipe != text for version in versions):
        versions = (*versions, Version(name or str(len(versions) + 1), text, now()))
    edited = replace(photo, recipe=text, versions=write_versions(versions))
    focal = recipe.get(Focal)
    if focal is None:
        return edited
    from jewelcraft.images.editing.geometry import geometry_of

    geometry = geometry_of(recipe, photo.width, photo.height)
    x, y = geometry.place((focal.x, focal.y))
    return replace(
        edited,
        focus_x=min(100, max(0, round(100 * x / geometry.width))),
        focus_y=min(100, max(0, round(100 * y / geometry.height))),
    )
