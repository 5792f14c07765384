"""Give everything back as files that open without the program."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import jewelcraft
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.sentences import sentence
from jewelcraft.exchange.content import LibraryContent
from jewelcraft.exchange.folder import PHOTO_FOLDER
from jewelcraft.exchange.folder import export_folder
from jewelcraft.exchange.folder import photo_file_names
from jewelcraft.exchange.folder_rows import PlainTable
from jewelcraft.exchange.folder_rows import write_rows
from jewelcraft.library.sent_pictures import Cleaner
from jewelcraft.storage import schema
from jewelcraft.storage.picture_endings import ending_of

_NAMED = 8
"""So many pictures are named; more would fill the screen."""

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

    _File = tuple[str, Iterable[bytes]]
    """The ending of a file, empty for the picture's own, and its bytes part by part."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A picture that could not be written, and why."""

    name: str
    reason: Sentence


@dataclass(frozen=True, slots=True)
class Written:
    """The files that were written, and the pictures that were not."""

    files: tuple[Path, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def trouble(self) -> Sentence | None:
        """What a person must hear of pictures that were not written."""
        if not self.left_out:
            return None
        names = ", ".join(each.name for each in self.left_out[:_NAMED])
        if len(self.left_out) == 1:
            return sentence(
                "{name} cannot be read any more and was left out. All others are written. Check the workshop under"
                " Settings: it may be fetched back from a backup.",
                name=names,
            )
        more = len(self.left_out) - _NAMED
        return sentence(
            "{count} pictures cannot be read any more and were left out: {names}. All others are written. Check the"
            " workshop under Settings: they may be fetched back from a backup.",
            count=len(self.left_out),
            names=f"{names} \u2026" if more > 0 else names,
        )


def export_everything(library: Library, folder: Path, progress: Progress) -> list[Path]:
    """Write every entry, every picture and a page to look at into a new folder; return its files.

    A picture that is damaged in the library is written as far as it can be read.

    Raises:
        LibraryFileError: where the folder is not empty or cannot be written.
    """
    store = library.store
    with store.reading():
        ids = store.pieces.every_id()
        figures = store.pieces.figures(ids)
        content = LibraryContent(
            settings=library.settings,
            pieces=list(store.pieces.many(ids)),
            photos=library.photos.every(),
            rates=library.rates.every(),
            alloys=library.rates.alloys(),
            catalogs=library.catalogs.all(),
            costs={piece_id: found.cost for piece_id, found in figures.items() if found.cost},
            prices={piece_id: found.wholesale for piece_id, found in figures.items() if found.wholesale},
            missing={piece_id: found.missing for piece_id, found in figures.items() if found.missing},
        )
        return export_folder(folder, content, partial(_original, library), progress, partial(_write_rows, library))


def _write_rows(library: Library, folder: Path, files: dict[str, str]) -> list[str]:
    """Write every table, and the pictures that no photo shows."""
    inside = folder / PHOTO_FOLDER / "unused"
    for digest in library.store.photos.digests():
        if digest not in files:
            data = _original(library, digest)
            inside.mkdir(exist_ok=True)
            name = f"{digest}{ending_of(data)}"
            (inside / name).write_bytes(data)
            files[digest] = f"{PHOTO_FOLDER}/{inside.name}/{name}"
    tables = (PlainTable(table.name, table.columns, table.rows) for table in library.store.dumped_tables())
    return write_rows(folder, tables, files, schema.VERSION, jewelcraft.__version__)


def _original(library: Library, digest: str) -> bytes:
    try:
        return library.store.photos.original(digest)
    except (LibraryFileError, NotFoundError):
        return b""


def export_originals(
    library: Library, photos: Sequence[Photo], folder: Path, progress: Progress, *, clean: bool = False
) -> Written:
    """Write pictures as they came in under safe names; a file that is there already is never overwritten.

    A picture that is damaged is left out and named; the others are written.

    Where `clean`, each is a copy for strangers, without position, owner, camera and notes: its pixels to the byte
    in its own format, or as a JPEG where that cannot be.

    Raises:
        LibraryFileError: where the folder cannot be written.
    """
    store = library.store.photos

    cleaner = Cleaner()

    def parts(photo: Photo) -> _File:
        if not clean:
            return "", store.original_parts(photo.digest)
        copy = cleaner(store.original(photo.digest), photo.name)
        return ".jpg" if copy.is_remade else "", [copy.data]

    return _write_each(library, photos, folder, parts, progress)


def write_copies(
    library: Library, photos: Sequence[Photo], folder: Path, copy: Callable[[Photo], bytes], progress: Progress
) -> Written:
    """Write a JPEG copy of each picture under a safe name.

    Raises:
        LibraryFileError: where the folder cannot be written.
    """
    return _write_each(library, photos, folder, lambda photo: (".jpg", [copy(photo)]), progress)


def _write_each(
    library: Library,
    photos: Sequence[Photo],
    folder: Path,
    read: Callable[[Photo], _File],
    progress: Progress,
) -> Written:
    ids = list(dict.fromkeys(photo.piece_id for photo in photos if photo.piece_id))
    names = photo_file_names(photos, list(library.store.pieces.many(ids)))
    written: list[Path] = []
    left_out: list[LeftOut] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for done, photo in enumerate(photos):
            progress.step(done, len(photos), names[photo.id])
            target = folder / names[photo.id]
            try:
                suffix, parts = read(photo)
                target = _free(target.with_suffix(suffix) if suffix else target)
                _write_whole(target, parts)
            except JewelCraftError as refusal:
                # One damaged picture must not keep the other hundred from the buyer.
                left_out.append(LeftOut(photo.name, refusal.sentence))
            else:
                written.append(target)
    except OSError as fault:
        raise LibraryFileError(
            "The folder {name} cannot be written: {reason}. Choose another place.",
            name=folder.name,
            reason=fault.strerror or type(fault).__name__,
        ) from fault
    progress.step(len(photos), len(photos))
    return Written(tuple(written), tuple(left_out))


def _write_whole(target: Path, parts: Iterable[bytes]) -> None:
    try:
        with target.open("wb") as file:
            file.writelines(parts)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    finally:
        if isinstance(parts, Generator):
            # The picture is let go before its library is closed.
            parts.close()


def _free(target: Path) -> Path:
    number = 2
    free = target
    while free.exists():
        free = target.with_stem(f"{target.stem} ({number})")
        number += 1
    return free
