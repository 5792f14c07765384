"""What a new workshop starts with, by the money it counts in."""

from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.settings import counting_in
from jewelcraft.domain.settings import first_settings


@pytest.mark.parametrize(
    ("currency", "unit", "line_step", "price_step"),
    [
        ("THB", "salueng", 0, 10),
        ("IDR", "", 1, 1000),
        ("MMK", "kyattha", 1, 100),
        ("KHR", "chi", 1, 1000),
        ("USD", "", 0, 1),
    ],
)
def test_habits_follow_the_money(currency, unit, line_step, price_step):
    made = first_settings("Shop", currency)
    assert (made.name, made.home_currency, made.local_weight_unit) == ("Shop", currency, unit)
    assert (made.amount_step, made.policy.rounding_step) == (Decimal(line_step), Decimal(price_step))


def test_another_money_brings_its_own_steps():
    """A thousand rupiah are a small step; a thousand dollars are not."""
    rupiah = replace(first_settings("Shop", "IDR"), place="Kotagede")
    dollars = counting_in(rupiah, "USD")
    assert (dollars.home_currency, dollars.place, dollars.amount_step) == ("USD", "Kotagede", 0)
    assert dollars.policy.rounding_step == 1
    assert counting_in(dollars, "IDR").policy == rupiah.policy
    assert counting_in(rupiah, "IDR") is rupiah


def test_bands_and_endings_go_and_prices_in_a_money_of_their_own_stay():
    banded = PricePolicy(
        bands=(PriceBand(Decimal(0), Decimal(1000)),), ending=Ending.NINE_THOUSAND, percent=Decimal(55)
    )
    moved = counting_in(WorkshopSettings(home_currency="IDR", policy=banded), "USD").policy
    assert (moved.bands, moved.ending, moved.percent) == ((), Ending.NONE, 55)
    asked = replace(banded, currency="SGD")
    assert counting_in(WorkshopSettings(home_currency="IDR", policy=asked), "USD").policy == asked
