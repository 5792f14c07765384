"""A workshop with gold and silver rings, so that prices have something to move."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.rates.page import RatesPage


def make_rate(kind, name, amount, unit, day, currency="THB", fineness="1", source=""):
    return Rate(fresh_id(), RateKind(kind), name, Decimal(amount), currency, unit, day, Decimal(fineness), source)


def add_ring(library, title, alloy, grams):
    piece = library.pieces.new("ring")
    metal = MetalPart(fresh_id(), alloy, Decimal(grams))
    step = LabourStep(fresh_id(), "Polishing", LabourBasis.HOUR, Decimal(30))
    library.pieces.add(replace(piece, titles=Texts.of({"en": title}), metals=(metal,), labour=(step,)))


@pytest.fixture
def library_path(tmp_path):
    """Two gold rings and a silver one; gold is 12 days old, silver of today."""
    path = tmp_path / "Baan Ngoen Studio.jewelcraft"
    settings = WorkshopSettings(name="Baan Ngoen Studio", home_currency="THB", local_weight_unit="salueng")
    with Library.create(path, settings) as library:
        today = library.today()
        old = today - timedelta(12)
        gold = make_rate("metal", "gold", 60000, "baht_bar", today - timedelta(200), fineness="0.965")
        library.rates.add_many(
            [
                gold,
                replace(gold, id=fresh_id(), amount=Decimal(62200), day=old, source="Gold Traders"),
                make_rate("metal", "silver", 54400, "kg", today, fineness="0.999"),
                make_rate("operation", "Polishing", 180, "hour", today),
                make_rate("stone", "Ruby, oval 7 x 5 mm", 9800, "ct", today),
                make_rate("currency", "USD", "32.5", "USD", old),
            ]
        )
        add_ring(library, "Naga ring", "au750y", "3.62")
        add_ring(library, "Lotus ring", "au750y", "5")
        add_ring(library, "Plain ring", "ag925", "4")
        library.store.forget_history()
    return path


@pytest.fixture
def page(window):
    """The rates, in front."""
    window.go_to("rates")
    assert isinstance(window.page, RatesPage)
    return window.page


@pytest.fixture
def settled(hub, qtbot):
    """Wait until the worker has nothing left to do."""
    return lambda: qtbot.waitUntil(lambda: not hub.is_busy)
