"""Colours of a screen into the inks of a press, within the ink that its paper can take."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import CatalogError
from jewelcraft.images.colour import usable_profile
from jewelcraft.images.decode import decode
from jewelcraft.images.decode import decoder_faults
from jewelcraft.images.printing import PrintImage
from jewelcraft.images.printing import print_image

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFilter import Color3DLUT

_GRID = 33
_FULL = 255
_INKS = 4
_FIRST_QUALITY = 90
_QUALITY = 87
"""At the resolution of print no eye tells it from the original: 47 dB, in a fifth less bytes than 90."""
_MOST_INK = 400
_INK_ON_WHITE, _INK_FOR_BLACK = 0.15, 1.2
_VERSION, _NEW_VERSION = 8, 4
_TAGS, _TAG = 132, 12
"""Where the list of tables of a profile begins, and how long an entry of it is."""
_SCREEN_PARTS = 3
_SPARED_NOTES = 100_000
"""Of notes that are left out a file may have as many bytes."""
_SRGB_DATE = slice(24, 36)
_FIXED_DATE = bytes.fromhex("07D0 0001 0001 0000 0000 0000")
_SRGB_ID = slice(84, 100)


@dataclass(frozen=True, slots=True)
class PressProfile:
    """A colour profile that was read: its bytes and what it calls itself."""

    data: bytes
    name: str


def read_press_profile(data: bytes) -> PressProfile:
    """Check that a file is the colour profile of a four-colour press.

    Raises:
        CatalogError: saying what it is instead.
    """
    from PIL import ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(data)).profile
        space, kind = profile.xcolor_space.strip(), profile.device_class.strip()
        name = (profile.profile_description or "").strip()
    except (OSError, ValueError, TypeError, AttributeError, ImageCms.PyCMSError):
        raise CatalogError("This file is no colour profile. Ask the print shop for its ICC profile.") from None
    if space != "CMYK":
        raise CatalogError(
            "This colour profile is for {space}, not for a press with four inks. Ask the print shop for its CMYK"
            " profile.",
            space=space or "?",
        )
    if kind != "prtr":
        raise CatalogError(
            "This colour profile joins two presses. Ask the print shop for the profile of its own press."
        )
    try:
        made = press(data, _MOST_INK) if _is_whole(data) else None
    except (OSError, ValueError, ImageCms.PyCMSError):
        made = None
    if made is None:
        raise CatalogError("This colour profile is damaged. Ask the print shop to send it again.")
    check_inks(made.inks("#FFFFFF"), made.inks("#000000"))
    return PressProfile(data, name or "CMYK")


def _is_whole(data: bytes) -> bool:
    """Say whether a profile and its tables are as long as it says: half a profile still turns colours into inks."""
    if len(data) < _TAGS or int.from_bytes(data[:4], "big") > len(data):
        return False
    count = int.from_bytes(data[_TAGS - 4 : _TAGS], "big")
    ends = [
        int.from_bytes(data[at + 4 : at + 8], "big") + int.from_bytes(data[at + 8 : at + _TAG], "big")
        for at in range(_TAGS, min(_TAGS + count * _TAG, len(data)), _TAG)
    ]
    return all(end <= len(data) for end in ends)


def check_inks(white: tuple[float, ...], black: tuple[float, ...]) -> None:
    """See that a press leaves white paper alone and prints black dark: profiles made for tests do neither.

    Raises:
        CatalogError: saying what to ask the print shop for.
    """
    if sum(white) > _INK_ON_WHITE or sum(black) < _INK_FOR_BLACK:
        raise CatalogError(
            "This colour profile is for tests: it does not print white as paper and black as black. Ask the print shop"
            " for the profile of its press."
        )


def is_new_profile(data: bytes) -> bool:
    """Say whether a colour profile is of version 4, which PDF/X-1a does not know."""
    return len(data) > _VERSION and data[_VERSION] >= _NEW_VERSION


@lru_cache(maxsize=2)
def srgb_profile() -> bytes:
    """Return the profile of screens, always with the same bytes."""
    from PIL import ImageCms

    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[_SRGB_DATE] = _FIXED_DATE
    data[_SRGB_ID] = bytes(16)
    return bytes(data)


class Press:
    """Turns sRGB into four inks; no spot gets more than `ink_limit` percent of them together."""

    def __init__(self, icc: bytes, ink_limit: int) -> None:
        self.icc = icc
        self.ink_limit = ink_limit
        self._table = _ink_table(icc, ink_limit)

    def inks(self, colour: str) -> tuple[float, float, float, float]:
        """Return cyan, magenta, yellow and black between 0 and 1 for a colour written as #RRGGBB."""
        from PIL import Image as Pictures

        rgb = tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))
        dot = self.separated(Pictures.new("RGB", (1, 1), rgb)).getpixel((0, 0))
        cyan, magenta, yellow, black = (value / _FULL for value in dot)  # type: ignore[union-attr]
        return cyan, magenta, yellow, black

    def printed(self, colour: str) -> str:
        """Return how a colour written as #RRGGBB looks in print, as far as a screen can show it."""
        from PIL import Image as Pictures
        from PIL import ImageCms

        rgb = tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))
        dot = self.separated(Pictures.new("RGB", (1, 1), rgb))
        shown = ImageCms.profileToProfile(
            dot,
            ImageCms.ImageCmsProfile(BytesIO(self.icc)),
            ImageCms.ImageCmsProfile(BytesIO(srgb_profile())),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        return colour if shown is None else f"#{shown.tobytes().hex().upper()}"

    def separated(self, image: Image) -> Image:
        """Return sRGB pixels as inks."""
        return image.filter(self._table)

    def picture(self, data: bytes, longest: int | None = None, quality: int = _FIRST_QUALITY) -> PrintImage:
        """Return a picture as a JPEG in inks, upright and without metadata."""
        inks = self.separated(decode(data, longest=longest).image)
        out = BytesIO()
        with decoder_faults():
            inks.save(out, "JPEG", quality=quality, subsampling=0)
        return PrintImage(
            (out.getvalue(),), inks.width, inks.height, 1, _INKS, inverted=True, profile=None, passed_through=False
        )


@lru_cache(maxsize=4)
def press(icc: bytes, ink_limit: int) -> Press:
    """Return the press of a profile; it is made once."""
    return Press(icc, ink_limit)


def press_picture(data: bytes, icc: bytes, ink_limit: int, longest: int | None) -> PrintImage:
    """Return a picture in the inks of a press, for a decoder process."""
    return press(icc, ink_limit).picture(data, longest, _QUALITY)


def screen_picture(data: bytes, longest: int, quality: int) -> PrintImage:
    """Return a picture as a small sRGB JPEG for a file of limited size."""
    image = decode(data, longest=longest).image
    made = _screen_jpeg(image, quality)
    return PrintImage((made,), image.width, image.height, 1, 3, inverted=False, profile=None, passed_through=False)


def small_picture(data: bytes, longest: int, quality: int) -> PrintImage:
    """Return the same, but a picture's own JPEG where that is plain, short enough and takes fewer bytes."""
    made = screen_picture(data, longest, quality)
    if len(data) > len(made.jpeg) + _SPARED_NOTES:
        return made
    own = print_image(data)
    is_plain = own.passed_through and own.orientation == 1 and own.components == _SCREEN_PARTS and not own.profile
    size = len(own.jpeg)
    if not is_plain or max(own.width, own.height) > longest or size > len(made.jpeg):
        return made
    return replace(own, parts=(own.jpeg,))


def _screen_jpeg(image: Image, quality: int) -> bytes:
    out = BytesIO()
    with decoder_faults():
        image.save(out, "JPEG", quality=quality, subsampling=2, optimize=True)
    return out.getvalue()


def profile_or_srgb(profile: bytes | None, mode: str) -> bytes:
    """Return a picture's own profile, or that of screens where it has none that can be used."""
    return usable_profile(profile, mode) or srgb_profile()


def _ink_table(icc: bytes, ink_limit: int) -> Color3DLUT:
    """Convert a lattice of colours once; between its points inks are mixed, so no mix exceeds the limit."""
    from PIL import Image as Pictures
    from PIL import ImageCms
    from PIL.ImageFilter import Color3DLUT

    steps = [round(place * _FULL / (_GRID - 1)) for place in range(_GRID)]
    lattice = bytes(part for blue in steps for green in steps for red in steps for part in (red, green, blue))
    image = Pictures.frombytes("RGB", (_GRID * _GRID, _GRID), lattice)
    converted = ImageCms.profileToProfile(
        image,
        ImageCms.ImageCmsProfile(BytesIO(srgb_profile())),
        ImageCms.ImageCmsProfile(BytesIO(icc)),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="CMYK",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    if converted is None:
        raise ValueError("no conversion")
    dots = converted.tobytes()
    most = ink_limit * _FULL / 100
    table: list[float] = []
    for place in range(0, len(dots), _INKS):
        table += _limited(dots[place : place + _INKS], most)
    return Color3DLUT(_GRID, table, channels=_INKS, target_mode="CMYK")


def _limited(dot: bytes, most: float) -> tuple[float, float, float, float]:
    """Take colour out of a dot, never black, until its inks together are within the limit."""
    cyan, magenta, yellow, black = dot
    colour = cyan + magenta + yellow
    # Half a step below, because the values are rounded to bytes again.
    share = min(1.0, max(most - black - 2, 0) / colour) if colour else 1.0
    return cyan * share / _FULL, magenta * share / _FULL, yellow * share / _FULL, black / _FULL
