"""Turn a file from a camera, phone or scanner into a safe, upright, sRGB picture and its thumbnails."""

from __future__ import annotations

from jewelcraft.images.clean_copy import CleanCopy
from jewelcraft.images.clean_copy import clean_copy
from jewelcraft.images.decoder_pool import DecoderPool
from jewelcraft.images.decoder_pool import decoders
from jewelcraft.images.jpeg import without_metadata
from jewelcraft.images.likeness import Likeness
from jewelcraft.images.likeness import are_alike
from jewelcraft.images.likeness import bands
from jewelcraft.images.likeness import cannot_be_alike
from jewelcraft.images.likeness import may_be_alike
from jewelcraft.images.likeness import outline_of
from jewelcraft.images.likeness import turned
from jewelcraft.images.likeness import turned_bits
from jewelcraft.images.picture import Picture
from jewelcraft.images.picture import Seen
from jewelcraft.images.picture import check_head
from jewelcraft.images.picture import digest_of
from jewelcraft.images.picture import look_at
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
    "CleanCopy",
    "DecoderPool",
    "Likeness",
    "Picture",
    "PrintImage",
    "Seen",
    "are_alike",
    "bands",
    "cannot_be_alike",
    "check_head",
    "clean_copy",
    "decoders",
    "digest_of",
    "look_at",
    "may_be_alike",
    "open_safely",
    "open_with_thumbnail",
    "outline_of",
    "preview",
    "print_image",
    "thumbnail",
    "turned",
    "turned_bits",
    "upright_pixels",
    "without_metadata",
]
