"""Absurd numbers are refused before sums with them stop being exact, and no sentence ever crashes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.plausible import check_piece
from jewelcraft.domain.plausible import check_rate
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence

GOLD = Rate("r", RateKind.METAL, "gold", Decimal(4000), "USD", "ozt", date(2026, 1, 1))
HUGE = Decimal("1e30")


@pytest.mark.parametrize("amount", ["1e400", "1e12", "1e-13", "1e-400"])
def test_absurd_rates_are_refused(amount):
    with pytest.raises(InvalidValueError, match="price for gold cannot be right"):
        check_rate(replace(GOLD, amount=Decimal(amount)))


@pytest.mark.parametrize("amount", ["0.000001", "999999999999", "2412.5000000000000000", "1e3"])
def test_rates_of_real_currencies_pass(amount):
    check_rate(replace(GOLD, amount=Decimal(amount)))


@pytest.mark.parametrize(
    "parts",
    [
        {"metals": (MetalPart("m", "18k", HUGE),)},
        {"stones": (StonePart("s", "ruby", size_mm=(Decimal(2), HUGE)),)},
        {"stones": (StonePart("s", "ruby", count=10**13),)},
        {"extras": (Extra("e", "box", price=Money(HUGE, "USD")),)},
        {"batch_quantity": 10**12},
    ],
)
def test_absurd_pieces_are_refused(parts):
    with pytest.raises(InvalidValueError, match="A number of R-1 cannot be right"):
        check_piece(Piece("p", "R-1", **parts))


def test_an_ordinary_piece_passes():
    check_piece(Piece("p", "R-1", metals=(MetalPart("m", "18k", Decimal("3.62"), Decimal(6)),)))


@given(st.text())
def test_values_and_templates_with_braces_are_harmless(text):
    assert str(sentence("{code}!", code=text)) == f"{text}!"
    assert isinstance(str(Sentence(text, {})), str)
    assert sentence("{code}!", code="R-1").render(lambda _template: text) is not None


@pytest.mark.parametrize("wrong", ["{kode}!", "{code", "{0}", "{code.nothing}", "{code:d}", "}"])
def test_a_wrong_translation_falls_back_to_english(wrong):
    assert sentence("{code}!", code="R-1").render(lambda _template: wrong) == "R-1!"


@pytest.mark.parametrize("loss", [Loss("casting", HUGE), Loss("casting", Decimal(5), recovered_percent=HUGE)])
def test_absurd_steps_of_the_loss_chain_are_refused(loss):
    with pytest.raises(InvalidValueError, match="A number of R-1 cannot be right"):
        check_piece(Piece("p", "R-1", metals=(MetalPart("m", "18k", Decimal(3), losses=(loss,)),)))
    fair = replace(loss, percent=Decimal(5), recovered_percent=Decimal(60))
    check_piece(Piece("p", "R-1", metals=(MetalPart("m", "18k", Decimal(3), losses=(fair,)),)))
