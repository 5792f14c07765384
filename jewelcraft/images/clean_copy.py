"""A copy of a picture for strangers: nothing but pixels and their colours."""

from __future__ import annotations

from jewelcraft.images.decode import decode
from jewelcraft.images.decode import kind_of
from jewelcraft.images.decode import open_kind
from jewelcraft.images.decode import stored_orientation
from jewelcraft.images.jpeg import facts
from jewelcraft.images.jpeg import without_metadata
from jewelcraft.images.recognise import Format
from jewelcraft.images.render import full_jpeg


def clean_copy(data: bytes, longest: int | None = None) -> bytes:
    """Return a JPEG without position, owner, camera and notes; a JPEG that is not shrunk keeps its coded pixels.

    Raises:
        PictureRefusedError: where the picture cannot be read.
    """
    if kind_of(data) is Format.JPEG and longest is None:
        image = open_kind(data, Format.JPEG)
        if facts(data).printable:
            return without_metadata(data, orientation=stored_orientation(image))
    return full_jpeg(decode(data, longest=longest).image)
