"""Pictures fill the room that a file leaves them, in a few tries, whatever a few of them let expect."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.catalog.fitting_step import COARSEST
from jewelcraft.catalog.fitting_step import LADDER
from jewelcraft.catalog.fitting_step import StepFinder
from jewelcraft.catalog.fitting_step import step_at
from jewelcraft.catalog.output import FINEST


def test_the_ladder_goes_down_from_the_finest_in_small_steps():
    steps = [step_at(place / 20) for place in range(20 * COARSEST + 1)]
    assert steps[0] == FINEST
    assert (steps[-1].ppi, steps[-1].quality) == LADDER[-1]
    for finer, coarser in itertools.pairwise(steps):
        assert 0 <= finer.ppi - coarser.ppi <= finer.ppi * 0.03 + 1
        assert 0 <= finer.quality - coarser.quality <= 1


def found(room, size, bias):
    """Return the place that is found, and how often all pictures were tried."""
    finder = StepFinder(room, lambda rung: bias * size(rung))
    tries = 0
    while (place := finder.next_place()) is not None:
        finder.tried(place, size(place))
        tries += 1
        assert tries < 8
    return finder.best, tries


sizes = st.tuples(st.floats(5, 9), st.floats(0.1, 0.4), st.floats(0, 6)).map(
    # Pictures without more pixels of their own take no more from some rung upwards.
    lambda shape: lambda place: 10 ** (shape[0] - shape[1] * max(place, shape[2]))
)


@given(room=st.floats(1e4, 1e9), size=sizes, bias=st.floats(0.7, 1.4))
def test_the_room_is_filled_from_below(room, size, bias):
    place, _tries = found(room, size, bias)
    if size(COARSEST) > room:
        assert place is None
        return
    taken = size(place)
    assert taken <= room
    assert taken >= 0.88 * room or taken == size(0)


@given(room=st.floats(1e4, 1e9), size=sizes)
def test_good_expectations_need_few_tries(room, size):
    assert found(room, size, 1.0)[1] <= 2
