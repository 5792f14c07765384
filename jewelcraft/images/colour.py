"""Any pixels into eight-bit sRGB on white, as a screen and a printed page show them."""

from __future__ import annotations

from functools import lru_cache
from math import isfinite
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageCms import ImageCmsTransform

_SPACES = {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK"}
_WHITE = 255
_FULL_16 = 65535
_PHOTOMETRIC = 262
_WHITE_IS_ZERO = 0


def eight_bit(image: Image) -> Image:
    """Return the picture in a mode that can be scaled: L, LA, RGB, RGBA or CMYK.

    Deeper pixels are scaled, never cut off at white; palettes and colour keys are resolved.
    """
    if image.mode.startswith("I") or image.mode == "F":
        return _scaled_grey(image)
    if image.mode == "LAB":
        return _from_lab(image)
    if image.mode == "LA" or (image.mode in {"L", "RGB", "CMYK"} and not image.has_transparency_data):
        return image
    if image.mode == "La":
        return image.convert("LA")
    if image.has_transparency_data or image.mode == "RGBa":
        return image.convert("RGBA")
    return image.convert("L" if image.mode == "1" else "RGB")


def to_srgb(image: Image, profile: bytes | None) -> Image:
    """Return an eight-bit picture as RGB in sRGB, on white where it is transparent.

    A profile that is broken or speaks of another kind of pixels is ignored.
    """
    if image.mode in {"LA", "RGBA"}:
        return _on_white(image, profile)
    transform = _transform(profile, image.mode) if profile else None
    if transform is not None:
        return transform.apply(image)
    return image if image.mode == "RGB" else image.convert("RGB")


def usable_profile(profile: bytes | None, mode: str) -> bytes | None:
    """Return the profile if it can be read and describes pixels of this mode."""
    return profile if profile and _transform(profile, mode) is not None else None


def _on_white(image: Image, profile: bytes | None) -> Image:
    from PIL import Image as Pictures

    alpha = image.getchannel("A")
    solid = to_srgb(image.convert(image.mode.removesuffix("A")), profile)
    ground = Pictures.new("RGB", image.size, (_WHITE, _WHITE, _WHITE))
    ground.paste(solid, mask=alpha)
    return ground


def _scaled_grey(image: Image) -> Image:
    """Bring 16-bit, 32-bit and float greys to eight bits by the range that they use."""
    deep = image if image.mode == "F" else image.convert("I")
    low, high = (float(bound) for bound in deep.getextrema())  # type: ignore[arg-type]
    if not isfinite(low) or not isfinite(high):
        return deep.convert("L")
    full = _full_scale(image.mode, high)
    grey = deep.convert("F").point(lambda value: value * (_WHITE / full) + 0.5).convert("L")
    tags = getattr(image, "tag_v2", {})
    if tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO:
        from PIL.ImageChops import invert

        return invert(grey)
    return grey


def _full_scale(mode: str, high: float) -> float:
    """Return the value that means white: of the format where it is known, else of the picture."""
    if mode.startswith("I;16"):
        return _FULL_16
    if mode == "F" and high <= 1:
        return 1
    if high <= _WHITE:
        return _WHITE
    return max(high, _FULL_16)


def _from_lab(image: Image) -> Image:
    from PIL import ImageCms

    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    return ImageCms.buildTransform(lab, srgb, "LAB", "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC).apply(image)


@lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> ImageCmsTransform | None:
    """Build the way from a profile to sRGB, or None where it cannot be used."""
    from io import BytesIO

    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if source.profile.xcolor_space.strip() != _SPACES.get(mode):
            return None
        srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        return ImageCms.buildTransform(
            source,
            srgb,
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (OSError, ValueError, TypeError, ImageCms.PyCMSError):
        return None
