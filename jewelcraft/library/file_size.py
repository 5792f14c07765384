"""Make a file no larger than asked, from the copies of pictures that the library keeps."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_CEILING
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.picture_records import split_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.pdf import WriteReport
    from jewelcraft.domain.work import Progress

BYTES_PER_MB = 1_000_000
"""What mail programs and telephones count, and the smaller of the two that are called so."""
_JPEG = b"\xff\xd8\xff"
_WORK_PIXELS = 2000
_WORK_QUALITY = 90


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
    from jewelcraft.catalog.late_pictures import FileTooLarge
    from jewelcraft.catalog.output import FINEST
    from jewelcraft.catalog.pdf import write_catalog

    wanted = output.profile.target_mb
    if wanted is None:
        return write_catalog(content, target, pictures, progress, output=output), output
    most = int(wanted * BYTES_PER_MB)
    small = Derivatives(pictures, copies)
    output = replace(output, pictures=FINEST, from_copies=copies is not None)
    try:
        written = write_catalog(content, target, small, progress, output=output, most_bytes=most)
    except FileTooLarge as error:
        least = (Decimal(most + error.size) / BYTES_PER_MB).quantize(Decimal("0.1"), ROUND_CEILING)
        raise CatalogError(
            "Even with the smallest pictures the file takes {size} MB. Allow that much, or print fewer pieces.",
            size=least,
        ) from None
    finally:
        small.close()
    return written, replace(output, pictures=written.pictures)


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
