"""A workshop in baht whose gold price is 12 days old, and its calculators in front."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtTest import QTest

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.calculators.page import CalculatorsPage


def make_rate(kind, name, amount, unit, day, fineness="1"):
    return Rate(fresh_id(), RateKind(kind), name, Decimal(amount), "THB", unit, day, Decimal(fineness))


@pytest.fixture
def library_path(tmp_path):
    path = tmp_path / "Baan Ngoen Studio.jewelcraft"
    settings = WorkshopSettings(name="Baan Ngoen Studio", home_currency="THB", local_weight_unit="baht_orn")
    with Library.create(path, settings) as library:
        today = library.today()
        library.rates.add_many(
            [
                make_rate("metal", "gold", 62200, "baht_bar", today - timedelta(12), "0.965"),
                make_rate("metal", "silver", 54400, "kg", today, "0.999"),
                make_rate("plating", "rhodium", 9000, "g", today),
                make_rate("operation", "Polishing", 180, "hour", today),
                make_rate("currency", "USD", "32.5", "USD", today),
            ]
        )
    return path


@pytest.fixture
def page(window):
    """The calculators, in front."""
    window.go_to("calculators")
    assert isinstance(window.page, CalculatorsPage)
    return window.page


@pytest.fixture
def type_into(page):
    """Type a text into a field of the calculator in front, as a hand does."""

    def write(name, text):
        field = page.form.entries[name].field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    return write


@pytest.fixture
def answers(page):
    """Return what the panel at the right says, by the names of the figures."""
    return lambda: {each.label: each.text for each in page.shown}
