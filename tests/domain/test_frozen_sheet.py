"""A frozen sheet gives the same figures for ever, whatever the workshop changes."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.frozen_sheet import FrozenSheet
from jewelcraft.domain.frozen_sheet import _Noting
from jewelcraft.domain.frozen_sheet import card_as_frozen
from jewelcraft.domain.frozen_sheet import freeze
from jewelcraft.domain.frozen_sheet import metal_day_of
from jewelcraft.domain.frozen_sheet import recompute
from jewelcraft.domain.frozen_sheet import thaw
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.plain_data import from_plain
from jewelcraft.domain.plain_data import plain
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.library import Library
from tests.builders import DAY
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import piece
from tests.builders import rate
from tests.storage import strategies

FILES = Path(__file__).parent.parent / "storage" / "files"
POLICY = PricePolicy(PriceRule.MARGIN, Decimal(40), Decimal(2), Decimal(10))
RING = piece(
    MetalPart("m", "au750y", Decimal("3.62"), Decimal(6)),
    LabourStep("l", "Setting", quantity=Decimal(45)),
    Finding("f", "Box", price=money("1.20 USD")),
)
CARD = card(
    gold(),
    rate("metal", "silver", "30 USD", "ozt"),
    rate("operation", "Setting", "180 THB", "hour"),
    rate("operation", "Casting", "90 THB", "hour"),
    rate("currency", "USD", "34.25 THB", "pc"),
    rate("overhead", "Rent", "25 THB", "hour"),
)

TARIFF = card(rate("setting", "prong 2.5", "6 THB", "stone"), rate("setting", "prong", "9 THB", "stone"))


def test_a_thawed_sheet_is_the_frozen_one_and_counts_to_the_same():
    frozen = freeze(RING, CARD, POLICY)
    back = thaw(frozen.text)
    assert back == frozen
    assert back.digest == frozen.digest
    assert recompute(back) == frozen.figures
    assert frozen.figures.cost == frozen.sheet().total
    assert frozen.prices().wholesale == frozen.figures.wholesale


def test_only_what_was_used_is_kept():
    frozen = freeze(RING, CARD, POLICY)
    assert {name for _, name in frozen.card.rates} == {"gold", "Setting", "USD", "Rent"}
    assert set(frozen.card.alloys) == {"au750y"}
    assert len(frozen.text) < 2600


def test_a_batch_of_its_own_is_kept():
    stamped = piece(Finding("f", "Tool", price=money("10 THB")), LabourStep("l", "Setting", setup_minutes=Decimal(60)))
    frozen = thaw(freeze(stamped, CARD, POLICY, 10).text)
    assert frozen.quantity == 10
    assert frozen.sheet().batch_quantity == 10
    assert recompute(frozen) == frozen.figures


def test_what_was_missing_stays_named():
    frozen = thaw(freeze(RING, card(), POLICY).text)
    assert frozen.figures.cost is None
    assert "gold price" in frozen.figures.missing
    assert frozen.prices() is None
    assert recompute(frozen) == frozen.figures


def test_a_price_currency_without_a_rate_is_missing():
    frozen = freeze(RING, CARD, replace(POLICY, currency="EUR"))
    assert frozen.figures.cost is not None
    assert frozen.figures.wholesale is None
    assert frozen.figures.missing


def test_fields_of_later_programs_are_passed_over_and_missing_ones_take_their_default():
    frozen = freeze(RING, CARD, POLICY)
    data = json.loads(frozen.text)
    data["piece"]["smell"] = "roses"
    data["piece"].pop("batch_quantity")
    data["rates"][0]["mood"] = {"deep": [1]}
    assert recompute(thaw(json.dumps(data))) == frozen.figures


@pytest.mark.parametrize("text", ["", "{}", "[1]", "null", '{"piece": 3, "rates": []}', "\x00"])
def test_another_text_is_refused_in_one_sentence(text):
    with pytest.raises(InvalidValueError, match="not kept whole"):
        thaw(text)


@settings(max_examples=20, deadline=None)
@given(strategies.pieces, st.lists(strategies.rates, max_size=4), st.integers(1, 50))
def test_any_piece_survives_whatever_its_parts(any_piece, rates, quantity):
    rates = [each for each in rates if each.currency]
    any_piece = replace(any_piece, policy=None, batch_quantity=quantity)
    frozen = _frozen_or_refused(any_piece, rates)
    if frozen is not None:
        back = thaw(frozen.text)
        assert back == frozen
        assert recompute(back) == frozen.figures


def _frozen_or_refused(any_piece, rates) -> FrozenSheet | None:
    try:
        return freeze(any_piece, card(*rates, gold()), POLICY)
    except ArithmeticError:
        return None  # Forty digits times forty digits; the form refuses such numbers before they are kept.


@given(strategies.policies | strategies.alloys | strategies.rates)
def test_plain_data_gives_values_back(value):
    assert from_plain(type(value), json.loads(json.dumps(plain(value)))) == value


def test_every_piece_of_an_older_file_freezes_with_its_recorded_figures(tmp_path):
    path = tmp_path / "workshop.jewelcraft"
    path.write_bytes(gzip.decompress((FILES / "version-2.jewelcraft.gz").read_bytes()))
    expected = json.loads((FILES / "version-2.json").read_text(encoding="utf-8"))
    with Library.open(path) as library:
        rates = library.rates.card(date(2026, 11, 26))
        policy = library.settings.policy
        sheets = {
            each.code: freeze(each, rates, each.policy or policy)
            for each in library.store.pieces.many(library.pieces.ids(PieceQuery()))
        }
    for code, frozen in sheets.items():
        figures = recompute(thaw(frozen.text))
        assert figures == frozen.figures
        found = [figures.cost, figures.wholesale, figures.retail, *(line.amount for line in figures.lines)]
        assert [amount and format(amount.amount, "f") for amount in found] == expected[code]


@dataclass(frozen=True)
class _Strange:
    value: object


def test_what_is_no_plain_value_is_refused():
    with pytest.raises(TypeError):
        plain(_Strange(object()))
    with pytest.raises(TypeError):
        from_plain(tuple[int, ...], {"a": 1})
    with pytest.raises(TypeError):
        from_plain(int | None, "3")
    assert from_plain(dict[str, int], [["a", 1]]) == {"a": 1}
    assert from_plain(RateKind, "metal") is RateKind.METAL


def test_the_explained_prices_of_a_frozen_sheet_are_its_figures():
    frozen = freeze(RING, CARD, POLICY)
    prices = frozen.prices()
    assert (prices.wholesale, prices.retail) == (frozen.figures.wholesale, frozen.figures.retail)
    assert prices.steps
    assert freeze(RING, card(gold()), POLICY).prices() is None


def test_a_rate_that_was_counted_on_without_being_asked_for_keeps_the_whole_card(monkeypatch):
    monkeypatch.setattr(_Noting, "thin", lambda self: replace(self._whole, rates={}, alloys={}))
    monkeypatch.setattr(_Noting, "was_walked", True)
    frozen = freeze(RING, CARD, POLICY)
    assert frozen.card.rates == CARD.rates
    assert recompute(thaw(frozen.text)) == frozen.figures


def test_a_setting_from_the_tariff_is_counted_again_as_it_was():
    stone = StonePart(
        "s",
        "ruby",
        count=3,
        size_mm=(Decimal("2.4"),),
        price=money("5 USD"),
        setting="prong",
        carat_each=Decimal("0.05"),
    )
    ring, rates = replace(RING, stones=(stone,)), replace(CARD, rates={**CARD.rates, **TARIFF.rates})
    frozen = freeze(ring, rates, POLICY)
    assert frozen.figures == recompute(thaw(frozen.text))
    assert frozen.figures.cost == cost_piece(ring, rates).total
    assert frozen.card.rates[RateKind.SETTING, "prong 2.5"].amount == 6


def test_walking_over_all_rates_notes_none_of_them():
    noting = _Noting(CARD)
    seen = noting.card.rates
    assert {*seen.items()} == {*CARD.rates.items()}
    assert [*seen.values()] == [*CARD.rates.values()]
    assert len(seen) == len(CARD.rates)
    assert [*seen] == [*CARD.rates]
    assert {rate.kind for rate in noting.thin().rates.values()} == {RateKind.OVERHEAD}
    seen[RateKind.METAL, "gold"]
    assert {rate.name for rate in noting.thin().rates.values()} == {"gold", "Rent"}


def test_maps_and_lists_are_plain_too_and_another_kind_of_data_is_refused():
    assert plain({"b": (Decimal("1.50"), None), "a": [DAY]}) == [["a", ["2026-11-11"]], ["b", ["1.5", None]]]
    with pytest.raises(TypeError):
        from_plain(Rate, "gold")
    with pytest.raises(TypeError):
        from_plain(RateCard, ["gold"])


def test_a_frozen_card_takes_only_the_exchange_rates_of_another_day():
    frozen = freeze(RING, CARD, POLICY)
    today = card(gold("1 THB"), rate("currency", "EUR", "38 THB", "EUR"), rate("currency", "USD", "99 THB", "pc"))
    rates = card_as_frozen(frozen, today).rates
    assert rates[RateKind.CURRENCY, "EUR"].amount == 38
    assert {key: rates[key] for key in frozen.card.rates} == frozen.card.rates


def test_what_is_stored_of_a_sheet_gives_it_back():
    frozen = freeze(RING, CARD, POLICY)
    assert frozen.stored == (frozen.digest, frozen.text)
    assert thaw(frozen.stored.text) == frozen


def test_the_metal_day_is_read_without_the_rest_of_a_sheet():
    silver = replace(RING.metals[0], id="s", alloy="ag925")
    older = replace(gold(), day=DAY.replace(year=DAY.year - 1))
    both = freeze(
        replace(RING, metals=(*RING.metals, silver)),
        replace(CARD, rates={**CARD.rates, ("metal", "gold"): older}),
        POLICY,
    )
    assert metal_day_of(both.text) == both.metal_day == older.day
    assert metal_day_of(freeze(replace(RING, metals=()), CARD, POLICY).text) is None
    for text in ("", "[]", "{}", '{"rates": [{"kind": "metal", "day": "soon"}]}'):
        assert metal_day_of(text) is None
