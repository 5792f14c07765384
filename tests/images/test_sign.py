"""Signs with transparent parts: what of the paper they cover, and how light they are."""

import io

import pytest
from PIL import Image
from PIL import ImageDraw

from jewelcraft.images.sign import sign_mask


def sign(colour, mode="RGBA", kind="PNG", size=(400, 200)):
    """Return a disc of a colour in the left half of an empty picture."""
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((20, 20, 180, 180), fill=colour)
    stream = io.BytesIO()
    image.convert(mode).save(stream, kind)
    return stream.getvalue()


@pytest.mark.parametrize(("colour", "lightness"), [((0, 0, 0, 255), 0), ((255, 255, 255, 255), 100)])
def test_a_mask_covers_the_paper_where_the_sign_is_drawn(colour, lightness):
    mask = sign_mask(sign(colour))
    assert (mask.width, mask.height, mask.lightness) == (400, 200, lightness)
    assert mask.cover[100 * 400 + 100] == 255
    assert mask.cover[100 * 400 + 300] == 0
    stencil = Image.frombytes("1", (400, 200), mask.stencil())
    assert not stencil.getpixel((100, 100))
    assert stencil.getpixel((300, 100))


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "PNG"), ("RGB", "JPEG")])
def test_a_picture_that_covers_its_place_has_no_mask(mode, kind):
    assert sign_mask(sign((9, 9, 9, 255), mode, kind)) is None


def test_a_picture_whose_transparency_is_never_used_has_no_mask():
    stream = io.BytesIO()
    Image.new("RGBA", (40, 40), (9, 9, 9, 255)).save(stream, "PNG")
    assert sign_mask(stream.getvalue()) is None


def test_a_large_sign_is_masked_at_the_size_of_paper():
    mask = sign_mask(sign((0, 0, 0, 255), size=(3200, 1600)))
    assert (mask.width, mask.height) == (1600, 800)
