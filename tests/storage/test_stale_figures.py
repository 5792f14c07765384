"""Figures that no longer follow a piece, a rate or the settings are known as such at once, whatever dies next."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.errors import DuplicateCodeError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import Figures
from jewelcraft.domain.sentences import sentence

LABEL = sentence("Test")
DAY = date(2026, 11, 23)


@pytest.fixture
def figured(store):
    """A store with two pieces whose figures are all of a day."""
    with store.action(LABEL):
        for number in (1, 2):
            store.pieces.insert(Piece(str(number), f"R-{number}"))
    store.pieces.put_figures([Figures("1", DAY), Figures("2", DAY)], [("1", "bill 1"), ("2", "bill 2")])
    store.pieces.put_figures_day(DAY)
    return store


def test_new_pieces_have_no_bill(store):
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1"))
    assert store.pieces.unbilled() == ["1"]


def test_a_bill_goes_with_the_change_of_its_piece_and_with_its_undo(figured):
    with figured.action(LABEL):
        figured.pieces.update(Piece("1", "R-1", notes="x"))
    assert figured.pieces.unbilled() == ["1"]
    assert figured.pieces.bills(["1", "2"]) == {"2": ("bill 2", None, "")}
    figured.pieces.put_figures([], [("1", "bill 1")])
    figured.undo()
    assert figured.pieces.unbilled() == ["1"]
    assert figured.pieces.figures_day() == DAY


def test_an_action_that_fails_leaves_the_bill(figured):
    with pytest.raises(DuplicateCodeError), figured.action(LABEL):
        figured.pieces.update(Piece("1", "R-2", notes="x"))
    assert not figured.pieces.unbilled()


def test_rates_take_the_day_away_and_leave_the_bills(figured):
    with figured.action(LABEL):
        figured.rates.insert(Rate("r", RateKind.METAL, "gold", Decimal(4000), "THB", "g", DAY))
    assert figured.pieces.figures_day() is None
    assert not figured.pieces.unbilled()


def test_settings_take_the_bills_only_where_they_count_otherwise(figured):
    settings = figured.settings()
    with figured.action(LABEL):
        figured.put_settings(replace(settings, name="Studio"))
    assert figured.pieces.figures_day() is None
    assert not figured.pieces.unbilled()
    with figured.action(LABEL):
        figured.put_settings(replace(settings, scale_step_g=Decimal("0.01")))
    assert figured.pieces.unbilled() == ["1", "2"]


def test_a_day_dates_all_figures(figured):
    figured.pieces.put_figures_day(date(2026, 11, 24))
    assert {figures.day for figures in figured.pieces.figures(["1", "2"]).values()} == {date(2026, 11, 24)}


def test_figures_can_be_put_again(figured):
    figured.pieces.put_figures([Figures("1", DAY, missing=("gold",))])
    assert figured.pieces.figures(["1"]) == {"1": Figures("1", DAY, missing=("gold",))}


def test_a_deleted_piece_takes_its_bill_along(figured):
    with figured.action(LABEL):
        figured.pieces.delete(["1"])
    assert figured.pieces.bills(["1"]) == {}
    figured.undo()
    assert figured.pieces.unbilled() == ["1"]
