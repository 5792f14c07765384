"""The card of a day, exchange through any rate that leads home, and the workshop's habits."""

from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from tests.builders import ALLOYS
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import rate

D = Decimal


def test_the_last_rate_not_after_the_day_counts():
    rates = [gold("60000 THB", day=date(2026, 11, day)) for day in (1, 3, 9)]
    rates[1] = gold("61000 THB", day=date(2026, 11, 3))
    found = RateCard.of_day(date(2026, 11, 8), "THB", reversed(rates), [])
    assert found.get(RateKind.METAL, "gold").amount == 61000
    with pytest.raises(MissingRateError, match="silver"):
        found.get(RateKind.METAL, "silver")


def test_money_is_exchanged_directly_inverted_and_across():
    crossed = card(
        rate("currency", "USD", "34.20 THB", "USD"),
        rate("currency", "HKD", "0.128 USD", "HKD"),
    )
    assert crossed.convert(money("2 USD"), "THB") == money("68.40 THB")
    assert crossed.convert(money("10 HKD"), "THB").amount == D("43.776")
    assert crossed.exchange("THB", "USD") == D(1) / D("34.20")
    assert crossed.convert(money("1 THB"), "THB") == money("1 THB")
    assert crossed.exchange("LAK", "LAK") == 1
    inverted = card(rate("currency", "THB", "0.03 USD", "THB"))
    assert inverted.exchange("USD", "THB") == D(1) / D("0.03")


def test_no_way_home_is_missing_and_circles_end():
    circle = card(rate("currency", "USD", "7.8 HKD", "USD"), rate("currency", "HKD", "0.128 USD", "HKD"))
    with pytest.raises(MissingRateError, match="from USD to THB"):
        circle.exchange("USD", "THB")
    with pytest.raises(MissingRateError):
        card(rate("currency", "USD", "0 THB", "USD")).convert(money("1 USD"), "THB")


def test_a_workshop_card_knows_its_habits():
    settings = WorkshopSettings(
        home_currency="THB",
        amount_step=D(1),
        scale_step_g=D("0.01"),
        unit_overrides=(("kyattha", D("16.6")), ("suku", D("6.7"))),
    )
    found = RateCard.for_workshop(date(2026, 11, 11), settings, [gold()], ALLOYS.values())
    assert (found.home_currency, found.amount_step, found.scale_step_g) == ("THB", 1, D("0.01"))
    assert (found.grams("kyattha"), found.grams("suku"), found.grams("ozt")) == (D("16.6"), D("6.7"), D("31.1034768"))
    assert found.grams("pe") == D("1.0375")
    assert found.grams("viss") == 1660
    assert found.weighs("suku")
    assert not found.weighs("pc")
    assert found.alloys["au750y"].fineness == D("0.750")
