"""Turn pictures into PDF images: JPEG bytes untouched, upright by the page's matrix, colours by their profile."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_text import number

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.boxes import Rect
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.pdf_file import PdfFile
    from jewelcraft.images.printing import PrintImage

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
_INVERTED_INKS = (1, 0, 1, 0, 1, 0, 1, 0)


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


class PictureStore:
    """Writes each picture of a document once, at the moment it is first drawn."""

    def __init__(self, file: PdfFile, pictures: Callable[[str], bytes]) -> None:
        self._file = file
        self._pictures = pictures
        self._images: dict[tuple[str, int | None], PlacedImage] = {}
        self._profiles: dict[bytes, Any] = {}

    def place(self, picture: PictureRef, longest: int | None = None) -> PlacedImage:
        """Return the image of a picture, written now if it was not yet; smaller where `longest` says so."""
        from jewelcraft.images.printing import print_image_apart

        key = (picture.digest, longest)
        if key not in self._images:
            image = print_image_apart(self._pictures(picture.digest), longest)
            self._images[key] = self._write(image, f"Im{len(self._images) + 1}")
        return self._images[key]

    def _write(self, image: PrintImage, resource: str) -> PlacedImage:
        entries = {
            "Type": name("XObject"),
            "Subtype": name("Image"),
            "Width": image.width,
            "Height": image.height,
            "BitsPerComponent": 8,
            "ColorSpace": self._colour_space(image),
            "Decode": array(_INVERTED_INKS) if image.inverted else None,
            "Filter": name("DCTDecode"),
        }
        reference = self._file.write_stream(image.jpeg, entries, packed=False)
        return PlacedImage(resource, reference, image.orientation, *image.upright_size)

    def _colour_space(self, image: PrintImage) -> Any:
        device = name(_DEVICE_SPACES[image.components])
        if image.profile is None:
            return device
        key = sha256(image.profile).digest()
        if key not in self._profiles:
            entries = {"N": image.components, "Alternate": device}
            self._profiles[key] = self._file.write_stream(image.profile, entries)
        return array([name("ICCBased"), self._profiles[key]])
