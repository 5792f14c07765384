"""Make the sample workshop: a library that shows every feature, private to whoever opens it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.library import Library
from jewelcraft.library.resources import resource
from jewelcraft.library.sample_files import read_sample

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

    Raises:
        LibraryFileError: where the file exists or cannot be written.
        Cancelled: where the user stopped; no file is left then.
    """
    workshop = read_sample(resource("sample"), date.today())  # noqa: DTZ011 (ages are counted in local days)
    library = Library.create(target, workshop.settings)
    try:
        _fill(library, workshop, progress or NoProgress())
    except BaseException:
        library.close()
        _remove(target)
        raise
    return library


def open_sample_copy(folder: Path, *, fresh: bool = False, progress: Progress | None = None) -> Path:
    """Return the file of the newest private copy of the sample, making the first one, or a fresh one beside it.

    A copy that somebody has tried things in is never replaced: a fresh one gets the next number.

    Raises:
        LibraryFileError: where the folder cannot be written.
        Cancelled: where the user stopped; no file is left then.
    """
    folder.mkdir(parents=True, exist_ok=True)
    newest, following = _copies(folder)
    if newest is not None and not fresh:
        return newest
    with TemporaryDirectory(dir=folder, prefix="making-") as making:
        made = Path(making) / following.name
        create_sample(made, progress).close()
        made.replace(following)
    return following


def _copies(folder: Path) -> tuple[Path | None, Path]:
    newest, number = None, 1
    following = folder / f"{_COPY_NAME}{_SUFFIX}"
    while following.exists():
        number += 1
        newest, following = following, folder / f"{_COPY_NAME} {number}{_SUFFIX}"
    return newest, following


def _fill(library: Library, workshop: SampleWorkshop, progress: Progress) -> None:
    _enter_rates(library, workshop)
    library.pieces.add_many([sample.piece for sample in workshop.pieces])
    _bring_in_pictures(library, workshop, progress)
    for catalog in workshop.catalogs:
        library.catalogs.add(catalog)
    library.recost()
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
    return replace(photo, taken_at=made_at, added_at=made_at, focus_y=picture.focus_y, is_cover=is_cover)


def _cover(pictures: Sequence[SamplePicture]) -> SamplePicture | None:
    """Return the first picture of the finished piece, or else the sketch."""
    finished = [picture for picture in pictures if picture.kind is not PhotoKind.SKETCH]
    return next(iter([*finished, *pictures]), None)


def _remove(target: Path) -> None:
    for name in (target.name, f"{target.name}-wal", f"{target.name}-shm", f"{target.name}-lock"):
        target.with_name(name).unlink(missing_ok=True)
