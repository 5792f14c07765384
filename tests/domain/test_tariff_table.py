"""The tariff of settings as a table of sizes and ways."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from jewelcraft.domain.money import Money
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.tariff_table import TariffTable

D = Decimal
TODAY, BEFORE = date(2026, 11, 26), date(2026, 9, 1)


def rate(name, amount, unit="stone", day=BEFORE):
    return Rate(f"id {name}", RateKind.SETTING, name, D(amount), "THB", unit, day, source="setter", note="by phone")


def table(*rates, sizes=(), ways=()):
    return TariffTable.of(RateCard.of_day(TODAY, "THB", rates, ()), sizes, ways)


TARIFF = (rate("prong 3", 35), rate("prong", 320), rate("bezel 5", 90), rate("Cup 2", 12), rate("channel 3", 7, "min"))


def test_sizes_go_down_and_ways_across_known_ones_first():
    polishing = replace(rate("polishing 9", 180, "hour"), kind=RateKind.OPERATION)
    found = table(*TARIFF, polishing)
    assert found.sizes == (D(2), D(3), D(5), None)
    assert found.ways == ("prong", "bezel", "channel", "Cup")


def test_a_cell_holds_its_own_rate_or_that_of_the_next_larger_size():
    found = table(*TARIFF)
    assert found.rate(D(3), "prong").amount == 35
    assert found.rate(D(2), "prong") is None
    assert found.holds(D(2), "prong").amount == 35
    assert found.holds(D(5), "prong").amount == 320
    assert found.holds(None, "bezel") is None


def test_an_empty_tariff_offers_usual_rows_and_columns():
    found = table(sizes=(D(8),), ways=("cup",))
    assert found.sizes == (D("1.5"), D("2.5"), D(4), D(6), D(8), None)
    assert found.ways == ("prong", "bezel", "channel", "pave", "cup")


def test_wanted_rows_and_columns_stand_among_the_priced_ones():
    found = table(*TARIFF, sizes=(D(4), None), ways=("PRONG", "flush"))
    assert found.sizes == (D(2), D(3), D(4), D(5), None)
    assert found.ways == ("prong", "bezel", "channel", "flush", "Cup")


def test_a_bare_number_means_what_the_column_says():
    found = table(*TARIFF)
    assert found.habit("channel", "THB") == ("min", "THB")
    assert found.habit("flush", "IDR") == ("stone", "IDR")
    mixed = table(*TARIFF, rate("channel", 30))
    assert mixed.habit("channel", "THB") == ("stone", "THB")


def test_names_and_places_lead_to_each_other():
    found = table(*TARIFF)
    assert found.name(D(2), "cup") == "Cup 2"
    assert found.name(D("2.5"), "bezel") == "bezel 2.5"
    assert found.place_of("Cup 2") == (D(2), "cup")
    assert found.place_of("prong") == (None, "prong")


def test_a_typed_cell_is_a_new_dated_rate():
    found = table(*TARIFF)
    fresh, is_mended = found.entered((D(3), "prong"), Money(D(40), "THB"), "stone", TODAY, "new")
    assert not is_mended
    assert fresh == replace(TARIFF[0], id="new", amount=D(40), day=TODAY, note="")
    first, is_mended = found.entered((D(1), "flush"), Money(D(8), "THB"), "min", TODAY, "new")
    assert (first.name, first.unit, first.day, is_mended) == ("flush 1", "min", TODAY, False)


def test_a_cell_typed_again_the_same_day_is_mended():
    today = replace(TARIFF[0], day=TODAY)
    found = table(today)
    mended, is_mended = found.entered((D(3), "prong"), Money(D(40), "THB"), "stone", TODAY, "new")
    assert is_mended
    assert mended == replace(today, amount=D(40))
    assert found.entered((D(3), "prong"), Money(D(35), "THB"), "stone", TODAY, "new") is None
