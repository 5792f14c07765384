"""Garbage is looked for rarely while much is made, and as usual afterwards."""

import gc

import pytest

from jewelcraft.domain.rare_collections import rare_collections


@rare_collections()
def looked_up_and_failed(found):
    with rare_collections():
        found.append(gc.get_threshold())
    found.append(gc.get_threshold())
    raise ValueError("stop")


def test_it_is_as_before_afterwards_also_where_work_is_nested_or_fails():
    usual, found = gc.get_threshold(), []
    with pytest.raises(ValueError, match="stop"):
        looked_up_and_failed(found)
    assert found == [tuple(map(max, usual, (20_000, 20, 50)))] * 2
    assert gc.get_threshold() == usual


def test_a_collector_that_never_runs_is_not_woken():
    usual = gc.get_threshold()
    gc.set_threshold(0, 10, 10)
    try:
        with rare_collections():
            assert gc.get_threshold()[0] == 0
    finally:
        gc.set_threshold(*usual)
