"""Turn a file from a camera, phone or scanner into a safe, upright, sRGB picture and its thumbnails."""

from __future__ import annotations

from jewelcraft.images.jpeg import without_metadata
from jewelcraft.images.picture import Picture
from jewelcraft.images.picture import check_head
from jewelcraft.images.picture import digest_of
from jewelcraft.images.picture import open_safely
from jewelcraft.images.picture import open_with_thumbnail
from jewelcraft.images.printing import PrintImage
from jewelcraft.images.printing import print_image
from jewelcraft.images.recognise import HEAD_BYTES
from jewelcraft.images.render import preview
from jewelcraft.images.render import thumbnail
from jewelcraft.images.render import upright_pixels

__all__ = [
    "HEAD_BYTES",
    "Picture",
    "PrintImage",
    "check_head",
    "digest_of",
    "open_safely",
    "open_with_thumbnail",
    "preview",
    "print_image",
    "thumbnail",
    "upright_pixels",
    "without_metadata",
]
