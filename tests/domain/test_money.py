"""Money is exact, keeps its currency and refuses floats."""

from decimal import Decimal

import pytest

from jewelcraft.domain.errors import CurrencyMismatchError
from jewelcraft.domain.money import Money


def test_mixing_currencies_raises():
    with pytest.raises(CurrencyMismatchError, match="THB and USD"):
        Money(Decimal(1), "THB") + Money(Decimal(1), "USD")


def test_floats_are_refused():
    with pytest.raises(TypeError):
        Money(1.5, "THB")


def test_halves_are_rounded_up_to_the_currency_step():
    assert Money(Decimal("1.005"), "THB").rounded() == Money(Decimal("1.01"), "THB")
    assert Money(Decimal("1.5"), "JPY").rounded() == Money(Decimal(2), "JPY")
