"""Names of prices divided as dealers' lists divide them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.priced_name import PricedName
from jewelcraft.domain.priced_name import split_bought
from jewelcraft.domain.priced_name import split_stone


@pytest.mark.parametrize(
    ("name", "what", "size", "quality"),
    [
        ("Diamond, round 1.00 ct, G VS2", "Diamond, round", "1.00 ct", "G VS2"),
        ("Sapphire, round 3.2 mm, A", "Sapphire, round", "3.2 mm", "A"),
        ("Emerald, step cut 7 x 5 mm", "Emerald, step cut", "7 × 5 mm", ""),
        ("Citrine, emerald cut 14 x 10.5 mm", "Citrine, emerald cut", "14 × 10.5 mm", ""),
        ("Ruby, oval 7 x 5", "Ruby, oval", "7 × 5", ""),
        ("Pearl, freshwater 6-6.5 mm, AA, white", "Pearl, freshwater", "6-6.5 mm", "AA, white"),
        ("Garnet, oval cabochon", "Garnet, oval cabochon", "", ""),
        ("3 mm", "3 mm", "", ""),
        ("2.5 mm ruby", "ruby", "2.5 mm", ""),
        ("พลอยทับทิม 3 มม AA", "พลอยทับทิม", "3 มม", "AA"),
        ("Jade bangle, mottled green 56 mm", "Jade bangle, mottled green", "56 mm", ""),
        ("Lot 12 sapphire", "Lot 12 sapphire", "", ""),
    ],
)
def test_stones_are_divided_at_their_size(name, what, size, quality):
    assert split_stone(name) == PricedName(what, size, quality)


@pytest.mark.parametrize(
    ("name", "what", "size", "quality"),
    [
        ("Lobster clasp 925, 12 mm", "Lobster clasp", "12 mm", "925"),
        ("Lobster clasp, 18K yellow", "Lobster clasp", "", "18K yellow"),
        ("French hooks, 925, pair", "French hooks, pair", "", "925"),
        ("Extension chain 5 cm, gilded", "Extension chain, gilded", "5 cm", ""),
        ("Toggle ring and bar", "Toggle ring and bar", "", ""),
        ("925", "925", "", ""),
        ("Chain 18 mm", "Chain", "18 mm", ""),
    ],
)
def test_bought_parts_are_divided_at_size_and_fineness(name, what, size, quality):
    assert split_bought(name) == PricedName(what, size, quality)


@given(st.text(min_size=1))
def test_something_is_always_left_of_a_name(name):
    for split in (split_stone, split_bought):
        assert split(name).what
