"""The overall fineness of a piece, the mark it may bear in a market, and what must be said of its stones."""

from decimal import Decimal

import pytest

from jewelcraft.domain.legal_marks import markings
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.stone_disclosure import disclosure_gaps
from jewelcraft.domain.stone_disclosure import is_of_unknown_nature
from jewelcraft.library.seeds import legal_marks
from jewelcraft.library.seeds import marks_of
from tests.builders import card
from tests.builders import piece

D = Decimal


def marking(*parts, market=""):
    return markings(piece(*parts), card(), marks_of(market))


def gold(alloy="au750y", net="10", solder=None, fineness="0.585"):
    soldered = {"solder_g": D(solder), "solder_fineness": D(fineness)} if solder else {}
    return MetalPart(alloy + (solder or ""), alloy, D(net), **soldered)


def test_an_honest_piece_bears_its_mark():
    (found,) = marking(gold())
    assert (found.fineness, found.mark, found.warning) == (D("0.75"), D(750), None)


@pytest.mark.parametrize(
    ("market", "mark"), [("", 625), ("CCM", 585), ("HK", 625), ("ID", 708.3), ("TH", 585), ("PH", 585), ("MM", None)]
)
def test_solder_lowers_the_mark_to_what_a_market_has(market, mark):
    (found,) = marking(gold(solder="0.5"), market=market)
    assert found.grams == D("10.5")
    assert found.mark == (None if mark is None else D(str(mark)))
    assert "not 750" in str(found.warning)


def test_parts_of_one_metal_count_together_and_others_apart():
    found = marking(gold(), gold("au585y", "10"), MetalPart("s", "ag925", D(3)), MetalPart("b", "brass", D(3)))
    assert [(one.metal, one.fineness, one.mark) for one in found] == [
        ("gold", D("0.6675"), D(625)),
        ("silver", D("0.925"), D(925)),
    ]
    assert found[0].claims_too_much


def test_the_published_minimum():
    # F10: gold of 584 falls to the mark 375 where 585 is not reached; 588 bears 585.
    for fineness, mark in ((584, 375), (588, 585)):
        body = gold("au585y", "1")
        alloy = card().alloys["au585y"]
        found = markings(
            piece(body),
            card(alloys={"au585y": type(alloy)("au585y", "Gold", "gold", D(fineness) / 1000, mark="")}),
            marks_of("CCM"),
        )
        assert (found[0].mark, found[0].warning) == (D(mark), None)


def test_every_market_says_where_its_marks_come_from():
    for marks in legal_marks("id"):
        assert marks.source
        assert marks.name
        assert all(list(known) == sorted(known) for known in marks.marks.values())
    assert marks_of("nowhere").id == ""


def test_nature_and_treatment_are_asked_for():
    stones = (
        StonePart("1", "Ruby"),
        StonePart("2", "Ruby"),
        StonePart("3", "Blue sapphire", nature="natural"),
        StonePart("4", "Emerald", nature="natural", treatment="oiled"),
        StonePart("5", "Diamond", nature="natural"),
        StonePart("6", "Ruby", nature="synthetic"),
    )
    assert [str(gap) for gap in disclosure_gaps(piece(*stones, code="R-1"))] == [
        "R-1: state whether the Ruby is natural, laboratory-grown, treated or imitation.",
        "R-1: state how the Blue sapphire was treated, or that it is untreated.",
    ]


@pytest.mark.parametrize(
    ("natures", "is_unknown"), [((), False), (("natural",), False), (("natural", ""), True), (("", ""), True)]
)
def test_one_stone_of_unknown_nature_is_enough(natures, is_unknown):
    stones = [StonePart(f"s{place}", "ruby", 1, nature=nature) for place, nature in enumerate(natures)]
    assert is_of_unknown_nature(piece(*stones)) is is_unknown
