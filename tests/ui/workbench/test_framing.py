"""What a pull does to a frame or to four corners; hypothesis looks for pulls that break them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.ui.workbench.framing import CORNER_HANDLES
from jewelcraft.ui.workbench.framing import EDGE_HANDLES
from jewelcraft.ui.workbench.framing import LEAST
from jewelcraft.ui.workbench.framing import Frame
from jewelcraft.ui.workbench.framing import drawn_frame
from jewelcraft.ui.workbench.framing import is_sheet
from jewelcraft.ui.workbench.framing import moved
from jewelcraft.ui.workbench.framing import pulled
from jewelcraft.ui.workbench.framing import resized
from jewelcraft.ui.workbench.framing import turned_frame

TINY = 1e-9
places = st.tuples(st.floats(-0.5, 1.5), st.floats(-0.5, 1.5))
ratios = st.one_of(st.none(), st.floats(0.3, 3.0))
handles = st.sampled_from((*CORNER_HANDLES, *EDGE_HANDLES))


def inside(frame):
    return frame.left >= -TINY and frame.top >= -TINY and frame.right <= 1 + TINY and frame.bottom <= 1 + TINY


@st.composite
def frames(draw):
    wide, high = draw(st.floats(0.2, 1.0)), draw(st.floats(0.2, 1.0))
    left, top = draw(st.floats(0, 1 - wide)), draw(st.floats(0, 1 - high))
    return Frame(left, top, left + wide, top + high)


@given(frames(), handles, places, ratios)
def test_a_pulled_frame_stays_in_the_picture_and_keeps_its_shape(frame, handle, to, ratio):
    made = resized(frame, handle, to, ratio)
    assert inside(made)
    assert made.width > TINY
    assert made.height > TINY
    if ratio is None:
        assert made.width >= LEAST - TINY
        assert made.height >= LEAST - TINY
    else:
        assert made.width / made.height == pytest.approx(ratio)
    for pulled_edge, kept, name in (("l", "right", "l"), ("r", "left", "r"), ("t", "bottom", "t"), ("b", "top", "b")):
        if pulled_edge in handle:
            assert getattr(made, kept) == pytest.approx(getattr(frame, kept)), name


@given(frames(), places)
def test_a_moved_frame_keeps_its_size(frame, by):
    made = moved(frame, by)
    assert inside(made)
    assert (made.width, made.height) == (pytest.approx(frame.width), pytest.approx(frame.height))


@given(places, places, ratios)
def test_a_drawn_frame_lies_in_the_picture(start, end, ratio):
    made = drawn_frame(start, end, ratio)
    assert made is None or inside(made)


@given(frames(), st.floats(0.3, 3.0))
def test_another_shape_has_the_same_middle_where_there_is_room(frame, ratio):
    made = turned_frame(frame, ratio)
    assert inside(made)
    assert made.width / made.height == pytest.approx(ratio)


@given(st.lists(st.tuples(st.integers(0, 3), places), max_size=12))
def test_four_corners_are_always_a_sheet(pulls):
    corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    for number, to in pulls:
        corners = pulled(corners, number, to)
        assert is_sheet(corners)
