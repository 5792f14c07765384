"""Codes are proposed free, in the workshop's own pattern."""

from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.library.codes import code_stem
from jewelcraft.library.codes import copy_code
from jewelcraft.library.codes import is_proposed
from jewelcraft.library.codes import next_code


def test_the_next_code_follows_the_highest_number():
    assert next_code(code_stem("BN", "ring"), ["BN-R-0141", "bn-r-0142", "BN-P-0900"]) == "BN-R-0143"


def test_the_first_code_of_a_workshop_without_prefix():
    assert next_code(code_stem("", "earrings"), []) == "E-0001"


def test_a_copy_takes_the_next_number_or_a_number_behind():
    assert copy_code("BN-R-0142", ["BN-R-0142", "BN-R-0150"]) == "BN-R-0151"
    assert copy_code("Naga", ["Naga", "Naga-2"]) == "Naga-3"


@given(st.text(min_size=1, max_size=20), st.lists(st.text(max_size=20), max_size=10))
def test_a_copy_never_takes_a_code_that_is_taken(code, others):
    taken = [code, *others]
    assert copy_code(code, taken).casefold() not in {other.casefold() for other in taken}


def test_only_a_bare_number_behind_the_stem_counts_as_proposed():
    assert is_proposed("BN-X-0001", "BN-X-")
    assert not is_proposed("BN-X-1", "BN-X-")
    assert not is_proposed("BN-X-00A1", "BN-X-")
    assert not is_proposed("BN-R-0001", "BN-X-")
