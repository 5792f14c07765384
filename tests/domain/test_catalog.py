"""What was decided by hand for a piece of a catalog."""

import pytest

from jewelcraft.domain.catalog import Crop
from jewelcraft.domain.catalog import PieceChoice

FIRST, FURTHER = Crop(zoom=150), Crop(20, 80)


@pytest.mark.parametrize(
    ("digest", "is_first", "cut"),
    [("a", True, FIRST), ("b", False, FURTHER), ("a", False, None), ("c", False, None)],
)
def test_each_picture_of_a_piece_has_its_own_cut(digest, is_first, cut):
    choice = PieceChoice("p", crop=FIRST, crops=(("b", FURTHER),))
    assert choice.crop_of(digest, is_first=is_first) == cut
