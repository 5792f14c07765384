"""How large a picture is drawn, and how many pixels that wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.boxes import PictureBox
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.output import Output

_HAIR = 0.01


def bled(rect: Rect, page: Page, bleed: float, left: float, right: float) -> Rect:
    """Return a rectangle extended to the bleed where it touches the trim; a binding takes `left` and `right`."""
    before = bleed + left if rect.x <= 0 else 0
    top = bleed if rect.y <= 0 else 0
    after = bleed + right if rect.right >= page.width - _HAIR else 0
    bottom = bleed if rect.bottom >= page.height - _HAIR else 0
    return Rect(rect.x - before, rect.y - top, rect.width + before + after, rect.height + top + bottom)


def wanted_pixels(output: Output, box: PictureBox, rect: Rect) -> int | None:
    """Return how long a picture need be at most; None takes it as it is."""
    full = covering(rect, box.picture.width, box.picture.height, box.picture) if box.fills else rect
    seen = max(rect.width, rect.height) * max(box.picture.zoom, 100) / 100
    return output.picture_pixels(max(full.width, full.height), seen)


def covering(rect: Rect, width: int, height: int, picture: PictureRef) -> Rect:
    """Return where a whole picture of a size must lie so that it fills the rectangle and its focus stays in view."""
    scale = max(rect.width / width, rect.height / height) * max(picture.zoom, 100) / 100
    full_width, full_height = width * scale, height * scale
    left = (full_width - rect.width) * picture.focus_x / 100
    top = (full_height - rect.height) * picture.focus_y / 100
    return Rect(rect.x - left, rect.y - top, full_width, full_height)
