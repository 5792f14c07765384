"""The small frozen values: they compare, join, refuse and write themselves."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import CurrencyMismatchError
from jewelcraft.domain.errors import DuplicateCodeError
from jewelcraft.domain.money import total
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import exact
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.query_text import parse
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.units import Length
from jewelcraft.domain.units import Weight
from jewelcraft.domain.work import NoProgress
from tests.builders import gold_ring
from tests.builders import money
from tests.builders import naga_ring
from tests.builders import piece
from tests.builders import weight

D = Decimal


def test_money_counts():
    assert money("10 THB") - money("4 THB") == money("6 THB")
    assert -money("1 THB") < money("0 THB") <= money("0 THB")
    assert 3 * money("2 THB") == money("2 THB") * 3 == money("12 THB") / 2
    assert str(money("0.10 EUR")) == "0.10 EUR"
    with pytest.raises(ValueError):
        money("1 baht")


@pytest.mark.parametrize("value", ["1,5", "NaN", "Infinity", ""])
def test_what_is_no_exact_number_is_refused(value):
    with pytest.raises(ValueError):
        exact(value)


@pytest.mark.parametrize("value", [True, 1.5, None])
def test_what_is_never_exact_is_refused(value):
    with pytest.raises(TypeError):
        exact(value)


def test_numbers_are_stored_one_way():
    assert [canonical(D(text)) for text in ("1E+3", "0.10", "-0", "12.000")] == ["1000", "0.1", "0", "12"]


@given(st.decimals(-10_000, 10_000, places=4), st.sampled_from(["0.01", "0.05", "1", "5", "1000"]))
def test_rounding_stays_within_a_step_and_on_its_side(value, step):
    step = D(step)
    down, near, up = (round_to(value, step, how) for how in (Rounding.DOWN, Rounding.NEAREST, Rounding.UP))
    assert value - step < down <= value <= up < value + step
    assert abs(near - value) * 2 <= step
    assert near % step == 0
    assert str(round_to(D("-0.001"), D("0.01"))) == "0.00"


def test_a_step_written_with_more_places_rounds_as_far_as_the_same_step_without():
    assert round_to(D("156.16"), D("0.10")) == D("156.2")
    assert round_to(D("12.4"), D("1.00")) == 12
    assert round_to(D("12.51"), D("1.0"), Rounding.UP) == 13


def test_weights_and_lengths_write_themselves():
    assert str(weight("1 ozt").to("dwt")) == "20 dwt"
    assert str(Length(D("6.5"))) == "6.5 mm"
    with pytest.raises(ValueError):
        Weight(D(1), "bushel")


def test_texts_fall_back_from_language_to_language():
    texts = Texts.of({"th": "แหวน", "en": "Ring", "xx": "Rong", "my": " "})
    assert list(texts) == [("en", "Ring"), ("th", "แหวน"), ("xx", "Rong")]
    assert (texts.get("th"), texts.get("my")) == ("แหวน", None)
    assert (texts.best("my", "th"), texts.best("km"), Texts().best("en")) == ("แหวน", "Ring", "")
    assert Texts.of({"th": "แหวน"}).best("lo") == "แหวน"
    assert texts.replace("en", "") == Texts.of({"th": "แหวน", "xx": "Rong"})
    assert not Texts()


def test_changes_join():
    both = Changes(pieces=frozenset({"a"})) | Changes(pieces=frozenset({"b"}), settings=True)
    assert both == Changes(pieces=frozenset({"a", "b"}), settings=True)
    assert not Changes()
    assert both


def test_sentences_are_translated_before_their_values_are_written():
    inner = sentence("gold")
    words = sentence("{metal} price", metal=inner)
    assert words.render({"gold": "emas", "{metal} price": "harga {metal}"}.get) == "harga emas"
    assert distinct([words, sentence("{metal} price", metal=inner)]) == (words,)


def test_an_error_carries_its_sentence():
    error = DuplicateCodeError("BN-R-0142")
    assert str(error) == "Another piece already has the code BN-R-0142. Give this one a code of its own."


def test_a_piece_knows_its_weight_and_stones():
    assert (naga_ring().net_weight_g, naga_ring().stone_count) == (D("3.62"), 1)
    assert piece().net_weight_g is None
    assert gold_ring(net="2").net_weight_g == 2


def test_defaults_of_the_choices():
    assert Catalog("c", "Spring").paper == PAPERS["A4"]
    assert PieceQuery().shelf is Shelf.ACTIVE
    assert [kind.value for kind in PhotoKind] == ["sketch", "clean", "cad", "wax", "sample", "photo"]
    NoProgress().step(1, 2)


def test_a_total_of_two_currencies_is_refused():
    assert total([money("1 THB"), money("2.50 THB")], "THB") == money("3.50 THB")
    with pytest.raises(CurrencyMismatchError):
        total([money("1 THB"), money("1 USD")], "THB")


def test_an_empty_phrase_searches_for_nothing():
    assert parse('""').words == ()


def test_a_step_of_ten_hundredths_is_one_of_a_tenth():
    assert round_to(Decimal("24.96"), Decimal("0.10")) == Decimal("25.0")
