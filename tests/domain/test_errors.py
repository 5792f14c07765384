"""Which errors mean that the computer is out of memory."""

import pytest

from jewelcraft.domain.errors import is_short_of_memory


@pytest.mark.parametrize(
    ("error", "is_short"),
    [
        (MemoryError(), True),
        (RuntimeError("can't start new thread"), True),
        (RuntimeError("can't allocate lock"), True),
        (RuntimeError("dictionary changed size during iteration"), False),
        (OSError("can't start new thread"), False),
    ],
)
def test_an_error_that_means_too_little_memory(error, is_short):
    assert is_short_of_memory(error) is is_short
