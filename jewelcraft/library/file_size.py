"""Make a file no larger than asked: judge by a few pictures, write, and go a step smaller where it is too large."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.catalog.output import STEPS
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.picture_records import split_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.output import PictureStep
    from jewelcraft.catalog.pdf import WriteReport
    from jewelcraft.domain.work import Progress

BYTES_PER_MB = 1_000_000
"""What mail programs and telephones count, and the smaller of the two that are called so."""
_SAMPLE = 8
_JPEG = b"\xff\xd8\xff"
_WORK_PIXELS = 2000
_WORK_QUALITY = 90
_PAGE_BYTES = 9000
_FONTS_BYTES = 120_000


def write_within(
    content: CatalogContent,
    target: Path,
    pictures: Callable[[str], bytes],
    progress: Progress,
    output: Output,
    *,
    copies: Callable[[str, int], bytes | None] | None = None,
) -> tuple[WriteReport, Output]:
    """Write a catalog that is no larger than its profile allows; return what was written, and how.

    `copies` returns a kept copy of a picture that has at least so many pixels, or None.

    Raises:
        CatalogError: where it is too large even with pictures that can hardly be recognised.
        Cancelled: when the progress asks to stop; nothing is left behind.
    """
    from jewelcraft.catalog.pdf import FileTooLarge
    from jewelcraft.catalog.pdf import write_catalog

    wanted = output.profile.target_mb
    if wanted is None:
        return write_catalog(content, target, pictures, progress, output=output), output
    most = int(wanted * BYTES_PER_MB)
    small = Derivatives(pictures, copies)
    output = replace(output, from_copies=copies is not None)
    size = 0
    try:
        for step in STEPS[_first_step(content, small, most) :]:
            tried = replace(output, pictures=step)
            try:
                return write_catalog(content, target, small, progress, output=tried, most_bytes=most), tried
            except FileTooLarge as error:
                size = error.size
    finally:
        small.close()
    raise CatalogError(
        "Even with the smallest pictures the file has more than {size} MB. Allow more, or print fewer pieces.",
        size=max(round(Decimal(size) / BYTES_PER_MB, 1), Decimal("0.1")),
    )


class Derivatives:
    """Pictures for small files: kept copies, JPEGs as they are; of anything else a JPEG is kept on disk meanwhile."""

    def __init__(
        self, pictures: Callable[[str], bytes], copies: Callable[[str, int], bytes | None] | None = None
    ) -> None:
        from pathlib import Path
        from tempfile import TemporaryDirectory

        self._pictures = pictures
        self._copies = copies
        self._folder = TemporaryDirectory(prefix="jewelcraft-")
        self._path = Path(self._folder.name)

    def __call__(self, digest: str) -> bytes:
        """Return a picture to be made smaller; one that cannot be read is refused where it is drawn."""
        from jewelcraft.images.press import screen_picture

        path = self._path / digest
        if path.exists():
            return path.read_bytes()
        data = self._pictures(digest)
        if data.startswith(_JPEG):
            if split_key(digest)[1]:
                # An edited picture is made anew each time it is asked for.
                path.write_bytes(data)
            return data
        try:
            data = screen_picture(data, _WORK_PIXELS, _WORK_QUALITY).jpeg
        except PictureRefusedError:
            return data
        path.write_bytes(data)
        return data

    def original(self, digest: str) -> bytes:
        """Return a sign as it was drawn, with what of it is transparent."""
        return self._pictures(digest)

    def copy(self, digest: str, longest: int) -> bytes:
        """Return a kept copy that is large enough, else the picture itself."""
        return (self._copies(digest, longest) if self._copies else None) or self(digest)

    def close(self) -> None:
        """Delete the copies."""
        self._folder.cleanup()


def _first_step(content: CatalogContent, pictures: Derivatives, most: int) -> int:
    """Return the first step whose pictures leave the file small enough, judged by a few of them."""
    digests = list(dict.fromkeys(_digests(content)))
    chosen = digests[:: max(1, len(digests) // _SAMPLE)][:_SAMPLE]
    room = most - _FONTS_BYTES - _PAGE_BYTES * (2 + len(content.entries) // 4)

    def is_small_enough(step: PictureStep) -> bool:
        sizes = [size for digest in chosen if (size := _size(pictures.copy(digest, step.longest), step))]
        return not sizes or sum(sizes) / len(sizes) * len(digests) <= room

    return min(bisect_left(STEPS, True, key=is_small_enough), len(STEPS) - 1)


def _size(data: bytes, step: PictureStep) -> int:
    from jewelcraft.images.press import screen_picture

    try:
        return len(screen_picture(data, step.longest, step.quality).jpeg)
    except PictureRefusedError:
        return 0


def _digests(content: CatalogContent) -> list[str]:
    cover = [content.cover.digest] if content.cover and content.has_cover else []
    return [*cover, *(picture.digest for entry in content.entries for picture in entry.pictures[:1])]
