"""The search field takes anything that is typed, and finds the filters in it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.query_text import Comparison
from jewelcraft.domain.query_text import fold
from jewelcraft.domain.query_text import parse


def test_words_and_phrases():
    assert parse('naga  "hong  kong" 戒指').words == ("naga", "hong kong", "戒指")
    assert parse("  ").words == ()
    assert parse("a a").words == ("a",)


def test_filters_by_word():
    parsed = parse('Metal:18K type:ring type:pendant collection:"Hong Kong" stone:ruby x')
    assert dict(parsed.filters) == {
        "metal": ("18k",),
        "type": ("ring", "pendant"),
        "collection": ("hong kong",),
        "stone": ("ruby",),
    }
    assert parsed.words == ("x",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("price<200", [("price", "<", "200")]),
        ("price<=1,250.50", [("price", "<=", "1250.50")]),
        ("weight>3 weight<5", [("weight", ">", "3"), ("weight", "<", "5")]),
        ("weight:2-3.5", [("weight", ">=", "2"), ("weight", "<=", "3.5")]),
        ("price:9-1", [("price", ">=", "1"), ("price", "<=", "9")]),
        ("ｐｒｉｃｅ＜２００", [("price", "<", "200")]),
        ("price:200", [("price", "=", "200")]),
    ],
)
def test_filters_by_number(text, expected):
    parsed = parse(text)
    assert parsed.comparisons == tuple(Comparison(name, sign, Decimal(bound)) for name, sign, bound in expected)
    assert parsed.words == ()


@pytest.mark.parametrize("text", ["price<", "metal:", "price<cheap", "colour:red", "http://x", "a:b:c", "<3", '"'])
def test_an_incomplete_filter_is_words(text):
    parsed = parse(text)
    assert parsed.words == (text,)
    assert not parsed.filters
    assert not parsed.comparisons


@given(st.text())
def test_nothing_typed_is_an_error(text):
    parsed = parse(text)
    assert all(parsed.words)
    assert all(value for _, values in parsed.filters for value in values)


@given(st.text(st.characters(codec="utf-8")))
def test_folding_twice_changes_no_search(text):
    assert fold(fold(text)) == fold(text) or fold(fold(fold(text))) == fold(fold(text))


def test_folding_forgets_case_width_and_the_unseen():
    assert fold("ＲＩＮＧ　Straße") == "ring strasse"
    assert fold("gold\u200bring\ufeff") == "goldring"
    assert fold("K\u0301") == fold("ḱ")
    assert fold("a\x00b") == "a b"
