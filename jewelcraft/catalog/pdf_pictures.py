"""Turn pictures into PDF images: JPEG bytes untouched, upright by the page's matrix, colours by their profile."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING
from typing import Any
from typing import Protocol
from typing import runtime_checkable

from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_text import number
from jewelcraft.catalog.pictures_ahead import PicturesAhead
from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.print_profile import Colours
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from jewelcraft.catalog.boxes import Rect
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.output import PictureStep
    from jewelcraft.catalog.pdf_file import PdfFile
    from jewelcraft.catalog.pdf_file import Reference
    from jewelcraft.catalog.pictures_ahead import PictureKey
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.images.printing import PrintImage
    from jewelcraft.images.side_by_side import SideBySide

# EXIF orientation to the matrix that turns the unit square of the stored pixels upright.
_UPRIGHT = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
_DEVICE_SPACES = {1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK"}
_SCREEN_COLOURS = 3
_PRESS_INKS = 4
_FAR_ABOVE = 1.5
"""A JPEG is sampled down only where it has so many times the pixels that are needed; each new JPEG loses a little."""
_INVERTED_INKS = (1, 0, 1, 0, 1, 0, 1, 0)


@runtime_checkable
class PicturesWithCopies(Protocol):
    """A source of originals that also has smaller copies of them."""

    def __call__(self, digest: str) -> bytes:
        """Return the original."""

    def copy(self, digest: str, longest: int) -> bytes:
        """Return a picture of at least so many pixels, or the original where it has fewer."""


@runtime_checkable
class PicturesWithOriginals(Protocol):
    """A source of copies that lost what of them was transparent, which also has the originals."""

    def original(self, digest: str) -> bytes:
        """Return a picture as it was kept."""


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """An image that is in the file: its resource name, reference, and how it must be turned."""

    resource: str
    reference: Any
    orientation: int
    width: int
    height: int

    def operators(self, rect: Rect, page_height: float) -> str:
        """Return the operators that draw the image upright into a rectangle."""
        turn = " ".join(str(value) for value in _UPRIGHT[self.orientation])
        place = f"{number(rect.width)} 0 0 {number(rect.height)} {number(rect.x)} {number(page_height - rect.bottom)}"
        return f"q {place} cm {turn} cm /{self.resource} Do Q"


def left_out(picture: PictureRef) -> Sentence:
    """Say that a picture is missing in a file."""
    return sentence("{picture}: the picture cannot be read and is left out.", picture=picture.alt)


class PictureStore:
    """Writes each picture of a document once, at the moment it is first drawn; those that follow are read meanwhile."""

    def __init__(self, file: PdfFile, pictures: Callable[[str], bytes], output: Output) -> None:
        self._file = file
        self._output = output
        self._pictures = pictures
        self._images: dict[PictureKey, PlacedImage] = {}
        self._profiles: dict[bytes, Any] = {}
        self._ahead = PicturesAhead(pictures, partial(_prepared, output))
        self._beside: SideBySide | None = None
        self._wishes: dict[PictureKey, None] = {}
        self._begun: dict[PictureKey, Callable[[], PrintImage]] = {}
        self.notes: list[Sentence] = []
        """What only came to light when pictures were made ready."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave what was asked for and not placed."""
        self._begun.clear()
        if self._beside is not None:
            self._beside.close()
        self._ahead.close()

    @property
    def wants_more(self) -> bool:
        """Whether processes would stand idle if no more pictures were asked for."""
        from jewelcraft.images.side_by_side import MOST_WAITING

        return self._beside is not None and len(self._begun) + len(self._wishes) < MOST_WAITING

    def begin_beside(self) -> None:
        """Make pictures ready in processes of their own from now on, where they must be made ready at all."""
        profile = self._output.profile
        if self._output.way > 1 and (profile.colours is Colours.CMYK or profile.most_ppi):
            self._start_beside()

    def _start_beside(self) -> None:
        from jewelcraft.images.side_by_side import SideBySide

        self._beside = SideBySide()

    def ask(self, picture: PictureRef, longest: int | None = None) -> None:
        """Let a picture be read that is going to be placed."""
        key = (picture.digest, self._longest(longest))
        if key in self._images:
            return
        if self._beside is None:
            self._ahead.ask(key)
        elif key not in self._begun:
            self._wishes[key] = None
            self._begin_more()

    def place(self, picture: PictureRef, longest: int | None = None) -> PlacedImage:
        """Return the image of a picture, written now if it was not yet; smaller where `longest` says so."""
        if self._output.screen_pixels:
            return self._shown(picture, longest)
        key = (picture.digest, self._longest(longest))
        if key not in self._images:
            image = self._taken(key)
            self._images[key] = self._write(image, f"Im{len(self._images) + 1}", self._mask(picture))
        return self._images[key]

    def settle(self, room: int | None, progress: Progress) -> PictureStep | None:  # noqa: ARG002 (of smaller files)
        """Write what is still to be written."""
        return self._output.pictures

    def _taken(self, key: PictureKey) -> PrintImage:
        """Return a picture that was asked for, or was not."""
        if self._beside is None:
            return self._ahead.take(key) or _prepared(self._output, self._pictures, *key)
        self._wishes.pop(key, None)
        wait = self._begun.pop(key, None) or _begun(self._output, self._pictures, *key, self._beside.ask)
        # While this one is waited for, the next ones are begun.
        self._begin_more()
        return wait()

    def _begin_more(self) -> None:
        from jewelcraft.images.side_by_side import MOST_WAITING

        while self._beside is not None and self._wishes and len(self._begun) < MOST_WAITING:
            key = next(iter(self._wishes))
            del self._wishes[key]
            # One that is refused is refused again, and told, where it is drawn.
            with suppress(PictureRefusedError):
                self._begun[key] = _begun(self._output, self._pictures, *key, self._beside.ask)

    def _shown(self, picture: PictureRef, longest: int | None) -> PlacedImage:
        """Return the image of a picture for a preview: a small copy as it is."""
        data = _data(self._output, self._pictures, picture.digest, longest)
        key = (picture.digest, len(data))
        if key not in self._images:
            image = _image(self._output, data, None)
            self._images[key] = self._write(image, f"Im{len(self._images) + 1}", self._mask(picture))
        return self._images[key]

    def _longest(self, wanted: int | None) -> int | None:
        """Return how long a picture may be at most: small files have a limit of their own."""
        step = self._output.pictures
        if step is None:
            return wanted
        return step.longest if wanted is None else min(wanted, step.longest)

    def _mask(self, picture: PictureRef) -> dict[str, Any]:
        """Write where a sign lets the paper through; return the entry that its image needs for it."""
        if picture.lightness < 0:
            return {}
        from jewelcraft.images.decoder_pool import decoders
        from jewelcraft.images.sign import sign_mask

        source: Any = self._pictures
        read = source.original if isinstance(source, PicturesWithOriginals) else source
        mask = decoders().run(sign_mask, read(picture.digest))
        if mask is None:
            return {}
        entries = {
            "Type": name("XObject"),
            "Subtype": name("Image"),
            "Width": mask.width,
            "Height": mask.height,
        }
        if self._output.profile.standard.is_press:
            # Presses are spared transparency: a pixel covers the paper or does not.
            entries |= {"ImageMask": "true", "BitsPerComponent": 1}
            return {"Mask": self._file.write_stream(mask.stencil(), entries)}
        entries |= {"ColorSpace": name("DeviceGray"), "BitsPerComponent": 8}
        return {"SMask": self._file.write_stream(mask.cover, entries)}

    def _write(
        self, image: PrintImage, resource: str, mask: dict[str, Any], reference: Reference | None = None
    ) -> PlacedImage:
        entries = {
            "Type": name("XObject"),
            "Subtype": name("Image"),
            "Width": image.width,
            "Height": image.height,
            "BitsPerComponent": 8,
            "ColorSpace": self._colour_space(image),
            "Decode": array(_INVERTED_INKS) if image.inverted else None,
            "Filter": name("DCTDecode"),
            **mask,
        }
        reference = self._file.write_parts(image.parts, entries, reference)
        return PlacedImage(resource, reference, image.orientation, *image.upright_size)

    def _colour_space(self, image: PrintImage) -> Any:
        from jewelcraft.images.press import srgb_profile

        device = name(_DEVICE_SPACES[image.components])
        profile = image.profile
        if profile is None and image.components == _SCREEN_COLOURS and self._output.profile.standard.is_press:
            # A press must be told what red, green and blue mean.
            profile = srgb_profile()
        if profile is None:
            return device
        key = sha256(profile).digest()
        if key not in self._profiles:
            entries = {"N": image.components, "Alternate": device}
            self._profiles[key] = self._file.write_stream(profile, entries)
        return array([name("ICCBased"), self._profiles[key]])


def _prepared(output: Output, pictures: Callable[[str], bytes], digest: str, longest: int | None) -> PrintImage:
    """Return a picture as the file wants it."""
    return _begun(output, pictures, digest, longest, partial)()


def _data(output: Output, pictures: Callable[[str], bytes], digest: str, longest: int | None) -> bytes:
    if longest is not None and output.from_copies and isinstance(pictures, PicturesWithCopies):
        return pictures.copy(digest, longest)
    return pictures(digest)


def _begun(
    output: Output,
    pictures: Callable[[str], bytes],
    digest: str,
    longest: int | None,
    run: Callable[..., Callable[[], PrintImage]],
) -> Callable[[], PrintImage]:
    """Return what gives a picture as the file wants it; `run` calls what takes long, now or beside other work."""
    from jewelcraft.images.press import press_picture
    from jewelcraft.images.printing import as_it_is
    from jewelcraft.images.printing import has_inks
    from jewelcraft.images.printing import print_image_apart
    from jewelcraft.images.printing import sampled_image

    data, profile = _data(output, pictures, digest, longest), output.profile
    if output.way == 1 or output.pictures is not None:
        return partial(_image, output, data, longest)
    if profile.colours is Colours.CMYK or (profile.standard.is_press and has_inks(data)):
        # Inks of another press may be more than this paper takes.
        return run(press_picture, data, output.icc, profile.ink_limit, longest)
    if longest is not None and profile.most_ppi:
        most = round(longest * _FAR_ABOVE)
        own = as_it_is(data, most)
        return run(sampled_image, data, longest, most) if own is None else lambda: own
    return partial(print_image_apart, data, longest)


def _image(output: Output, data: bytes, longest: int | None) -> PrintImage:
    """Return a picture in the colours and at the size that a preview or an older edition wants."""
    from jewelcraft.images.press import press
    from jewelcraft.images.press import screen_picture
    from jewelcraft.images.printing import print_image_apart

    profile = output.profile
    if profile.colours is Colours.CMYK:
        return press(output.icc, profile.ink_limit).picture(data, longest)
    step = output.pictures
    if step is not None:
        return screen_picture(data, longest or step.longest, step.quality)
    image = print_image_apart(data, longest)
    if image.components == _PRESS_INKS and profile.standard.is_press:
        return press(output.icc, profile.ink_limit).picture(data, longest)
    return image
