"""Stones, cuts and treatments in the window's language, typed in that language or in English."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.stone_cost import stone_name
from jewelcraft.domain.stone_weights import GIRDLES
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.trade_words import CUTS
from jewelcraft.domain.trade_words import STONES
from jewelcraft.domain.trade_words import TREATMENTS
from jewelcraft.library.wording import wording
from jewelcraft.ui import trade_words
from jewelcraft.ui.piece.parts import new_part
from jewelcraft.ui.piece.stone_words import read_stone
from jewelcraft.ui.translation import choose_language
from jewelcraft.ui.wording import say


@pytest.fixture
def indonesian(qapp):
    choose_language("id")
    yield
    choose_language("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_known_word_stands_in_every_language(language):
    words = wording(language).words
    assert set(words["stones"]) == {name.replace(" ", "_") for name in STONES}
    assert set(words["cuts"]) == {name.replace(" ", "_") for name in CUTS}
    assert set(words["treatments"]) == {"none", *TREATMENTS} - {"untreated"}


def test_girdles_are_those_of_the_estimate():
    assert list(map(trade_words.read_girdle, GIRDLES)) == list(GIRDLES)


@pytest.mark.parametrize(
    ("typed", "kind", "cut"),
    [
        ("12 safir bulat 2,5", "sapphire", "round"),
        ("12 sapphire round 2.5", "sapphire", "round"),
        ("berlian bulat potongan tunggal 1,4", "diamond", "round single cut"),
        ("Diamond round brilliant 6.5", "Diamond", "round brilliant"),
        ("batu bulan kabosyon oval 8 x 6", "moonstone", "oval cabochon"),
        ("zamrud potongan zamrud 7 x 5", "emerald", "emerald"),
        ("akik sulaiman 10 mm", "akik sulaiman", "round"),
    ],
)
def test_a_slip_in_either_language_is_kept_in_english(indonesian, typed, kind, cut):
    stone = read_stone("s", typed)
    assert (stone.kind, stone.cut) == (kind, cut)


def test_what_is_kept_is_shown_in_the_language(indonesian):
    assert (trade_words.stone("sapphire"), trade_words.cut("round_brilliant")) == ("safir", "bulat brilian")
    assert trade_words.stone("akik sulaiman") == "akik sulaiman"
    assert trade_words.treatment("untreated") == "tanpa perlakuan"
    assert say(stone_name(StonePart("s", "Sapphire", 1, "round", (Decimal("6.5"),)))) == "safir 6,5 mm"
    assert [trade_words.read_stone_kind(trade_words.stone(name)) for name in STONES] == list(STONES)
    assert [trade_words.cut(trade_words.read_cut(trade_words.cut(name))) for name in CUTS] == list(
        map(trade_words.cut, CUTS)
    )
    assert [trade_words.read_treatment(trade_words.treatment(name)) for name in TREATMENTS] == list(TREATMENTS)


def test_english_keeps_what_was_typed(qapp):
    choose_language("en")
    assert trade_words.stone("Blue Sapphire") == "Blue Sapphire"
    assert trade_words.stone("Diamond") == "Diamond"
    assert trade_words.read_stone_kind("safir") == "safir"


def test_an_english_price_is_found_by_a_slip_in_indonesian(indonesian):
    rate = Rate("r", RateKind.STONE, "Sapphire, round 2.5 mm", Decimal(45), "THB", "pc", date(2026, 1, 2))
    card = RateCard(date(2026, 1, 3), "THB", {(RateKind.STONE, rate.name): rate})
    part = new_part(Bucket.STONES, "12 safir bulat 2,5", card, Decimal(0))
    assert (part.price_key, part.basis.value, part.count) == ("Sapphire, round 2.5 mm", "pc", 12)


def test_the_usual_alloys_are_shown_and_typed_in_the_language(indonesian):
    from jewelcraft.library.seeds import seed_alloys

    alloys = {alloy.id: alloy for alloy in seed_alloys()}
    card = RateCard(date(2026, 1, 3), "IDR", {}, alloys)
    assert trade_words.alloy(alloys["au750y"].name) == "Emas kuning 18K"
    for typed in ("emas kuning 18k", "Yellow gold 18K", "au750y"):
        assert new_part(Bucket.METAL, typed, card, Decimal(6)).alloy == "au750y"
    assert trade_words.alloy("My own rose mix") == "My own rose mix"
