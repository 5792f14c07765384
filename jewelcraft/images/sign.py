"""A workshop's sign with transparent parts: where it covers the paper, and how light what covers it is."""

from __future__ import annotations

from dataclasses import dataclass

from jewelcraft.images.decode import decoder_faults
from jewelcraft.images.decode import kind_of
from jewelcraft.images.decode import open_kind
from jewelcraft.images.recognise import Format

_LONGEST = 1600
_COVERS = 250
"""A picture that lets less through than this covers its place."""
_SEEN = 128
_CLEAR, _MOST_SOFT = 6, 0.003
_MASKED = frozenset({Format.PNG, Format.WEBP, Format.TIFF})


@dataclass(frozen=True, slots=True)
class SignMask:
    """How much of the paper each pixel covers, 0 to 255, row by row from the top."""

    width: int
    height: int
    cover: bytes
    lightness: int
    """The mean of what covers the paper, 0 for black to 100 for white."""

    @property
    def has_soft_parts(self) -> bool:
        """Whether more than its smoothed edges lets some of the paper through: a shadow, a glow, glass."""
        from PIL import Image
        from PIL import ImageFilter

        cover = Image.frombytes("L", (self.width, self.height), self.cover)
        soft = cover.point(lambda value: 255 if _CLEAR < value < _COVERS else 0)
        # Smoothed edges are a pixel or two wide and vanish.
        wide = soft.filter(ImageFilter.MinFilter(5))
        return wide.histogram()[255] > _MOST_SOFT * len(self.cover)

    def stencil(self) -> bytes:
        """Return one bit a pixel, 1 where the paper shows, for presses that know no transparency."""
        from PIL import Image

        image = Image.frombytes("L", (self.width, self.height), self.cover)
        return image.point(lambda cover: 0 if cover >= _SEEN else 255).convert("1", dither=Image.Dither.NONE).tobytes()


def sign_mask(data: bytes, longest: int = _LONGEST) -> SignMask | None:
    """Return the mask of a sign; None for a picture without transparent parts.

    Raises:
        PictureRefusedError: for what is no picture that can be read.
    """
    kind = kind_of(data)
    if kind not in _MASKED:
        return None
    image = open_kind(data, kind)
    with decoder_faults():
        if "A" not in image.getbands() and "transparency" not in image.info:
            return None
        whole = image.convert("RGBA")
        whole.thumbnail((longest, longest))
        cover = whole.getchannel("A")
        if not any(cover.histogram()[:_COVERS]):
            return None
        grey = whole.convert("RGB").convert("L")
        seen = grey.histogram(cover.point(lambda share: 255 if share >= _SEEN else 0))
        count = max(sum(seen), 1)
        lightness = round(sum(shade * number for shade, number in enumerate(seen)) / count / 2.55)
        return SignMask(whole.width, whole.height, cover.tobytes(), lightness)
