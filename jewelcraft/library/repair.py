"""Mend a library: rebuild what is computed, fetch damaged pictures from wherever they are, salvage what is broken."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.backups import picture_sources
from jewelcraft.library.examination import fetch_altered
from jewelcraft.library.found_files import found_files
from jewelcraft.storage.copy_restoring import first_of
from jewelcraft.storage.kept_words import TABLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.storage.salvage import SalvageReport

_CHUNK = 1 << 20
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class MendReport:
    """What mending an open library did."""

    found: tuple[str, ...] = ()
    """Photos whose picture was damaged and is whole again."""
    lost: tuple[str, ...] = ()
    """Photos whose picture was found nowhere."""
    thumbnails: int = 0
    """Small pictures that were made anew."""
    put_back: tuple[str, ...] = ()
    """What the disk had altered and is as it was saved again."""
    problems: tuple[Sentence, ...] = field(default=())
    """What a check still finds afterwards."""


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What was saved of a damaged file into a new one."""

    path: Path
    salvage: SalvageReport
    thumbnails: int
    problems: tuple[Sentence, ...]

    def sentences(self) -> list[Sentence]:
        """Say what was saved and what was lost."""
        saved, mended = self.salvage.saved, self.salvage.mended
        said = [one_or_many(saved[table], one, many) for table, (one, many) in TABLE_WORDS.items() if saved[table]]
        if mended.pictures_found:
            said.append(sentence("Damaged pictures found elsewhere: {count}", count=len(mended.pictures_found)))
        if mended.pictures_lost:
            said.append(
                sentence(
                    "Pictures damaged or lost ({count}): {names}",
                    count=len(mended.pictures_lost),
                    names=_listed(mended.pictures_lost),
                )
            )
        if mended.new_codes:
            said.append(
                sentence(
                    "Pieces of which only parts were left, under new codes ({count}): {names}",
                    count=len(mended.new_codes),
                    names=_listed(mended.new_codes),
                )
            )
        lost = self.salvage.refused_rows + mended.homeless_rows
        if self.salvage.broken_pages or lost:
            said.append(
                sentence(
                    "Places of the file that cannot be read: {pages}. Entries that cannot be used: {rows}.",
                    pages=self.salvage.broken_pages,
                    rows=lost,
                )
            )
        if self.salvage.found_loose:
            said.append(
                sentence(
                    "Entries found loose in the file: {count}. Some of them may have been deleted before.",
                    count=self.salvage.found_loose,
                )
            )
        return said


def repair_file(
    source: Path, target: Path, folders: Sequence[Path] = (), progress: Progress | None = None
) -> RepairReport:
    """Save all that can be read of a damaged library into a new one, and make it whole as far as that goes.

    Pictures are looked for by their digest in the backups, in the second place and in the given folders.

    Raises:
        LibraryFileError: where nothing can be read, or the target cannot be written.
    """
    from jewelcraft.library.library import Library
    from jewelcraft.storage.salvage import salvage

    progress = progress or NoProgress()
    with ExitStack() as stack:
        sources = [*picture_sources(source, stack), *_lazily(folders)]
        report = salvage(source, target, first_of(sources), progress)
    with Library.open(target) as library:
        library.recost(progress)
        thumbnails = rebuild_thumbnails(library, progress)
        problems = tuple(library.check(progress))
    return RepairReport(target, report, thumbnails, problems)


def mend_library(
    library: Library, folders: Sequence[Path] = (), *, everything: bool = False, progress: Progress | None = None
) -> MendReport:
    """Fetch damaged pictures back and rebuild what is computed; `everything` makes all small pictures anew.

    Raises:
        LibraryFileError: where the file cannot be read or written; what was mended before stays mended.
    """
    progress = progress or NoProgress()
    found: list[str] = []
    lost: list[str] = []
    with ExitStack() as stack:
        read = first_of([*picture_sources(library.path, stack), *_lazily(folders)])
        for picture in library.store.damaged_pictures(progress):
            data = read(picture.digest)
            name = picture.name or picture.digest[:12]
            if data is None:
                lost.append(name)
            else:
                library.store.photos.mend_original(picture.digest, data)
                found.append(name)
    put_back = fetch_altered(library, progress)
    library.store.rebuild_search()
    library.rates.forget()
    library.store.pieces.forget_bills()
    library.recost(progress)
    if everything:
        library.store.photos.forget_thumbnails()
    thumbnails = rebuild_thumbnails(library, progress)
    problems = tuple(library.check(progress))
    return MendReport(tuple(found), tuple(lost), thumbnails, tuple(put_back), problems)


def rebuild_thumbnails(library: Library, progress: Progress | None = None) -> int:
    """Make the small pictures that are missing; a picture that cannot be read any more has none."""
    from jewelcraft.images import open_with_thumbnail

    progress = progress or NoProgress()
    photos = library.store.photos
    missing = photos.without_thumbnail()
    made = 0
    for done, digest in enumerate(missing):
        progress.step(done, len(missing))
        try:
            _picture, small = open_with_thumbnail(photos.original(digest), digest)
        except PictureRefusedError:
            continue
        photos.put_thumbnail(digest, small)
        made += 1
    progress.step(len(missing), len(missing))
    return made


def pictures_in(folders: Iterable[Path]) -> Callable[[str], bytes | None]:
    """Return what finds a picture in folders by its digest, however its file is called."""
    known: dict[str, Path] = {}
    for path in found_files(folders):
        try:
            hashed = hashlib.sha256()
            with path.open("rb") as file:
                while part := file.read(_CHUNK):
                    hashed.update(part)
        except OSError:
            continue
        known.setdefault(hashed.hexdigest(), path)

    def read(digest: str) -> bytes | None:
        path = known.get(digest)
        try:
            return path.read_bytes() if path else None
        except OSError:
            return None

    return read


def _lazily(folders: Sequence[Path]) -> list[Callable[[str], bytes | None]]:
    """Look into folders only once a picture is missing everywhere else."""
    if not folders:
        return []
    looked: list[Callable[[str], bytes | None]] = []

    def read(digest: str) -> bytes | None:
        if not looked:
            looked.append(pictures_in(folders))
        return looked[0](digest)

    return [read]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")
