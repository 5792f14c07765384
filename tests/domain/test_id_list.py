"""Many ids as one text behave as a list of them, of one length or not."""

from __future__ import annotations

import sys
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.id_list import IdList

even = st.lists(st.text("0123456789abcdef-", min_size=4, max_size=4), max_size=40)
odd = st.lists(st.text("0123456789abcdef-", min_size=1, max_size=6), max_size=40)


@given(even | odd, st.slices(45), st.text("0123456789abcdef-", max_size=5))
def test_it_is_as_the_list(ids, part, other):
    made = IdList.of(ids)
    assert (len(made), list(made), bool(made)) == (len(ids), ids, bool(ids))
    assert made[part] == ids[part]
    assert [made[place] for place in range(-len(ids), len(ids))] == ids + ids
    for piece_id in [*ids[:5], other]:
        assert (piece_id in made) == (piece_id in ids)
        assert made.place_of(piece_id) == (ids.index(piece_id) if piece_id in ids else None)
    assert made == IdList.of(ids)
    assert made != IdList.of([*ids, "0000"])
    for place in (len(ids), -len(ids) - 1):
        with pytest.raises(IndexError):
            made[place]


def test_an_id_that_lies_across_two_is_none_of_them():
    assert IdList.of(["abab", "abab"]).place_of("abab") == 0
    assert IdList("aaab\nbbba").place_of("ab\nb") is None
    assert IdList("aaab\nab\nb").place_of("aaab") == 0


def test_it_is_unlike_other_things():
    made = IdList.of(["a", "b"])
    assert made != ["a", "b"]
    assert 7 not in made
    assert repr(made) == "IdList of 2"
    with pytest.raises(TypeError):
        hash(made)


def test_a_hundred_thousand_take_four_megabytes():
    ids = IdList.of(str(UUID(int=number)) for number in range(100_000))
    assert len(ids) == 100_000
    assert sys.getsizeof(ids._text) < 4_000_000
    assert len(ids) * len(ids[-1]) < 4_000_000
    assert ids.place_of(str(UUID(int=99_999))) == 99_999
