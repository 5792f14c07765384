"""A picture for print: a JPEG's own bytes where a PDF can show them, else one good conversion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.images.colour import usable_profile
from jewelcraft.images.decode import check_size
from jewelcraft.images.decode import decode
from jewelcraft.images.decode import decoder_faults
from jewelcraft.images.decode import fitted
from jewelcraft.images.decode import kind_of
from jewelcraft.images.decode import open_kind
from jewelcraft.images.decode import stored_orientation
from jewelcraft.images.decoder_pool import decoders
from jewelcraft.images.exif import SIDEWAYS
from jewelcraft.images.jpeg import Notes
from jewelcraft.images.jpeg import clean_parts
from jewelcraft.images.jpeg import facts
from jewelcraft.images.jpeg import plain_notes
from jewelcraft.images.jpeg import segments
from jewelcraft.images.recognise import Format
from jewelcraft.images.render import fitted_image
from jewelcraft.images.render import full_jpeg

if TYPE_CHECKING:
    from jewelcraft.images.jpeg import JpegFacts
    from jewelcraft.images.jpeg import Segment

_MODES = {1: "L", 3: "RGB", 4: "CMYK"}
_MODE_PARTS, _INKS = 3, 4


@dataclass(frozen=True, slots=True)
class PrintImage:
    """A JPEG as a PDF needs it.

    `width` and `height` are the stored pixels; `orientation` (EXIF 1 to 8) is how the page must
    turn them. `components` is 1 for grey, 3 for colour, 4 for ink colours, which are `inverted`
    where 255 means no ink. `profile` is the ICC profile of the pixels, None for sRGB.
    """

    parts: tuple[bytes | memoryview, ...]
    """The file in stretches, so that a large picture goes from disk to disk without being copied."""
    width: int
    height: int
    orientation: int
    components: int
    inverted: bool
    profile: bytes | None
    passed_through: bool

    @property
    def jpeg(self) -> bytes:
        """The file in one piece."""
        return b"".join(self.parts)

    @property
    def upright_size(self) -> tuple[int, int]:
        """Width and height as seen on the page."""
        return (self.height, self.width) if self.orientation in SIDEWAYS else (self.width, self.height)


def print_image(data: bytes, *, longest: int | None = None) -> PrintImage:
    """Return a picture as a JPEG for a PDF, without metadata, smaller if it is longer than `longest` pixels.

    A JPEG that PDF readers know keeps its coded pixels, its profile and its orientation;
    everything else becomes an upright sRGB JPEG.
    """
    return as_it_is(data, longest) or _converted(data, longest)


def print_image_apart(data: bytes, longest: int | None = None) -> PrintImage:
    """Do the same; pixels, where they must be decoded, are decoded in a process that may die of them."""
    return as_it_is(data, longest) or decoders().run(_converted, data, longest)


def sampled_image(data: bytes, longest: int, most: int) -> PrintImage:
    """Return a picture that is longer than `most` pixels with `longest` of them; what is shorter, as `print_image`.

    A colour JPEG keeps its profile, so that a phone's deep reds and greens reach the press.
    """
    return as_it_is(data, most) or _sampled(data, longest) or _converted(data, longest)


def _sampled(data: bytes, longest: int) -> PrintImage | None:
    """Return fewer pixels of a JPEG whose colours mean something of their own; None where they are those of screens."""
    if kind_of(data) is not Format.JPEG:
        return None
    told = facts(data)
    image = open_kind(data, Format.JPEG)
    profile = usable_profile(image.info.get("icc_profile"), _MODES[3])
    if profile is None or told.components != _MODE_PARTS or image.mode != _MODES[3]:
        return None
    turn = stored_orientation(image)
    with decoder_faults():
        image.draft(None, fitted(image.size, longest))
        image.load()
        small = fitted_image(image.copy(), longest)
        small.info = {}
    return PrintImage(
        (full_jpeg(small),), *small.size, turn, _MODE_PARTS, inverted=False, profile=profile, passed_through=False
    )


def has_inks(data: bytes) -> bool:
    """Say whether a picture is a JPEG in the inks of a press."""
    return kind_of(data) is Format.JPEG and facts(data).components == _INKS


def as_it_is(data: bytes, longest: int | None = None) -> PrintImage | None:
    """Return a JPEG's own pixels where a PDF can show them and they are no longer than `longest`, else None."""
    if kind_of(data) is not Format.JPEG:
        return None
    told = facts(data)
    if not told.printable or (longest is not None and max(told.width, told.height) > longest):
        open_kind(data, Format.JPEG)
        return None
    walked = tuple(segments(data))
    # Pillow takes longer to look at a header than all the rest does; it is asked where a file is unusual.
    notes = plain_notes(data, walked)
    if notes is None:
        image = open_kind(data, Format.JPEG)
        notes = Notes(stored_orientation(image), image.info.get("icc_profile"))
    check_size((told.width, told.height))
    return _passed_through(data, walked, told, notes)


def _converted(data: bytes, longest: int | None) -> PrintImage:
    converted = decode(data, longest=longest).image
    return PrintImage(
        (full_jpeg(converted),),
        converted.width,
        converted.height,
        1,
        3,
        inverted=False,
        profile=None,
        passed_through=False,
    )


def _passed_through(data: bytes, walked: tuple[Segment, ...], told: JpegFacts, notes: Notes) -> PrintImage:
    return PrintImage(
        tuple(clean_parts(data, walked=walked)),
        told.width,
        told.height,
        notes.orientation,
        told.components,
        told.inverted,
        usable_profile(notes.profile, _MODES[told.components]),
        passed_through=True,
    )
