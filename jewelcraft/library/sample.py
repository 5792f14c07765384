"""Make the sample workshop: a library that shows every feature, private to whoever opens it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import write_versions
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.library import Library
from jewelcraft.library.resources import resource
from jewelcraft.library.sample_files import read_sample
from jewelcraft.library.sample_quotes import add_quotes
from jewelcraft.storage.backup import require_settled
from jewelcraft.storage.errors import os_refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.sample_files import SampleWorkshop
    from jewelcraft.library.sample_pieces import SamplePicture

_COPY_NAME = "Sample workshop"
_SUFFIX = ".jewelcraft"


def create_sample(target: Path, progress: Progress | None = None) -> Library:
    """Make a library with the sample workshop in it, as of today, and return it open.

    It appears whole or not at all, also where the work is cancelled or killed.

    Raises:
        LibraryFileError: where something is there already, or the place cannot be written.
        Cancelled: where the user stopped.
    """
    if target.exists():
        raise LibraryFileError("{name} is there already. Choose another name.", name=target.name)
    workshop = read_sample(resource("sample"), date.today())  # noqa: DTZ011 (ages are counted in local days)
    try:
        with TemporaryDirectory(dir=target.parent, prefix=".making-") as folder:
            draft = Path(folder) / target.name
            with Library.create(draft, workshop.settings) as library:
                _fill(library, workshop, progress or NoProgress())
            require_settled(draft)
            draft.rename(target)
    except OSError as error:
        raise os_refusal(error, target) from error
    return Library.open(target)


def sample_copy_path(folder: Path, *, fresh: bool = False) -> Path:
    """Return where the newest private copy of the sample lies, or is to be made; or a free place for a fresh one.

    A copy that somebody has tried things in is never replaced: a fresh one gets the next number.
    """
    newest, following = None, folder / f"{_COPY_NAME}{_SUFFIX}"
    number = 1
    while following.exists():
        number += 1
        newest, following = following, folder / f"{_COPY_NAME} {number}{_SUFFIX}"
    return following if fresh or newest is None else newest


def open_sample_copy(path: Path, progress: Progress | None = None) -> Library:
    """Open a private copy of the sample, making it first where there is none.

    Raises:
        LibraryFileError: where it cannot be written or opened.
        Cancelled: where the user stopped.
    """
    if path.exists():
        return Library.open(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    return create_sample(path, progress)


def _fill(library: Library, workshop: SampleWorkshop, progress: Progress) -> None:
    _enter_rates(library, workshop)
    library.pieces.add_many([sample.piece for sample in workshop.pieces])
    _bring_in_pictures(library, workshop, progress)
    for printer in workshop.printers:
        library.profiles.save(printer)
    for catalog in workshop.catalogs:
        library.catalogs.add(catalog)
    library.recost()
    add_quotes(library)
    library.store.forget_history()


def _enter_rates(library: Library, workshop: SampleWorkshop) -> None:
    prices = dict(workshop.master_prices)
    alloys = [alloy for alloy in library.rates.alloys() if alloy.id in prices]
    library.rates.put_alloys([replace(alloy, master_price=prices[alloy.id]) for alloy in alloys])
    library.rates.add_many(workshop.rates)


def _bring_in_pictures(library: Library, workshop: SampleWorkshop, progress: Progress) -> None:
    shelves: list[tuple[str | None, Sequence[SamplePicture]]] = [
        (sample.piece.id, sample.pictures) for sample in workshop.pieces
    ]
    shelves.append((None, workshop.inbox))
    total = sum(len(pictures) for _, pictures in shelves)
    kept: list[Photo] = []
    for piece_id, pictures in shelves:
        cover = _cover(pictures)
        for picture in pictures:
            progress.step(len(kept), total, picture.path.name)
            report = library.photos.add([picture.path], piece_id=piece_id, kind=picture.kind)
            photo = library.photos.get(report.entries[0].photo_id)
            is_cover = piece_id is not None and picture is cover
            kept.append(_as_made(photo, picture, is_cover=is_cover))
    progress.step(total, total)
    with library.store.action(sentence("{count} pictures sorted", count=total), bulk=True):
        for photo in kept:
            library.store.photos.update(photo)


def _as_made(photo: Photo, picture: SamplePicture, *, is_cover: bool) -> Photo:
    made_at = picture.made_at
    shown = replace(photo, focus_y=picture.focus_y, is_cover=is_cover, marks=picture.marks, notes=picture.notes)
    if picture.versions:
        shown = replace(shown, recipe=picture.versions[-1].recipe, versions=write_versions(picture.versions))
    return replace(shown, taken_at=made_at, added_at=made_at)


def _cover(pictures: Sequence[SamplePicture]) -> SamplePicture | None:
    """Return the first picture of the finished piece, or else the sketch."""
    finished = [picture for picture in pictures if picture.kind is not PhotoKind.SKETCH]
    return next(iter([*finished, *pictures]), None)
