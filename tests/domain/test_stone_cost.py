"""Stones: every price basis, estimates, doubtful sizes, breakage."""

from decimal import Decimal

import pytest

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.stone_cost import size_words
from tests.builders import card
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal
PRICE = money("100 THB")


def line(part, *rates):
    return cost_piece(piece(part), card(*rates)).lines[0]


def stone(kind="Sapphire", *sizes, **facts):
    return StonePart("s", kind, size_mm=tuple(D(size) for size in sizes), **{"price": PRICE, **facts})


@pytest.mark.parametrize(
    ("part", "quantity", "unit"),
    [
        (stone(carat_each=D("0.25"), count=4), "1.00", "ct"),
        (stone(count=4, basis=StoneBasis.PIECE), "4", "pc"),
        (stone(basis=StoneBasis.GRAM, weight_g=D("2.5"), count=30), "2.5", "g"),
        (stone(basis=StoneBasis.GRAM, carat_each=D(1), count=10), "2.0", "g"),
        (stone(weight_g=D("0.2")), "1", "ct"),
        (stone("Pearl", basis=StoneBasis.STRAND, strands=D("0.5"), count=0), "0.5", "strand"),
    ],
)
def test_each_basis_counts_its_own(part, quantity, unit):
    found = line(part)
    assert (found.quantity, found.unit) == (D(quantity), unit)
    assert found.amount == money(f"{D(quantity) * 100} THB")
    assert not found.estimated


def test_the_card_price_decides_by_its_unit():
    listed = stone(count=3, price=None, price_key="sapphire 2 mm", carat_each=D("0.04"))
    assert line(listed, rate("stone", "sapphire 2 mm", "50 THB", "pc")).amount == money("150 THB")
    per_momme = stone("Pearl", "7.5", price=None, price_key="akoya", cut="round", carat_each=D("18.75"))
    assert line(per_momme, rate("stone", "akoya", "900 THB", "momme")).amount == money("900 THB")
    assert line(listed, rate("stone", "sapphire 2 mm", "50 THB", "moon")).missing == "price of sapphire"


def test_a_weight_that_is_not_given_is_estimated_and_says_so():
    found = line(stone("Diamond", "6.5"))
    assert found.estimated
    assert [str(step) for step in found.steps] == [
        "The weight is an estimate: diamond 6.5 mm, about 3.9 mm deep as usual, is about 1.0051 ct each.",
        "1.0051 ct × 100.00 THB = 100.51 THB.",
    ]
    measured = line(stone("Blue sapphire", "8", "6", "4", cut="oval"))
    assert str(measured.steps[0]) == "The weight is an estimate: blue sapphire 8 × 6 × 4 mm is about 1.568 ct each."


@pytest.mark.parametrize(
    "part",
    [
        stone("Sapphire", "0"),
        stone("Sapphire", "6", "6", "0.1"),
        stone("Starlight", "6"),
        stone("Ruby", "6", cut="blob"),
    ],
)
def test_a_size_that_cannot_be_is_flagged_and_not_used(part):
    found = line(part)
    assert found.amount is None
    assert found.missing.startswith("carat weight of")
    assert "cannot be estimated from its size" in str(found.warning)


def test_without_any_size_the_carat_weight_is_missing_without_a_warning():
    found = line(stone())
    assert (found.missing, found.warning) == ("carat weight of sapphire", None)


def test_a_typed_weight_far_from_the_size_is_used_and_doubted():
    found = line(stone("Sapphire", "6.5", carat_each=D(11)))
    assert found.amount == money("1100 THB")
    assert str(found.warning) == (
        "By its size this stone should weigh about 1.19 ct, not 11 ct. Check the size and the weight."
    )
    assert line(stone("Sapphire", "6.5", carat_each=D("1.1"))).warning is None


def test_breakage_is_bought_too():
    found = line(stone(count=50, carat_each=D("0.01"), breakage_percent=D(2)))
    assert found.amount == money("51.02 THB")
    assert [str(step) for step in found.steps[:2]] == [
        "50 stones of 0.01 ct are 0.5 ct.",
        "2 % break or get lost, so you buy 0.5 ÷ (1 − 2 %) = 0.5102 ct.",
    ]
    impossible = line(stone(carat_each=D(1), breakage_percent=D(100)))
    assert impossible.missing == "breakage of sapphire between 0 and 100 %"


@pytest.mark.parametrize(
    ("part", "missing"),
    [
        (stone("Sapphire", "6.5", carat_each=D(1), price=None), "price of sapphire 6.5 mm"),
        (stone(carat_each=D(1), price=None, price_key="blue A"), "price of blue A"),
        (stone(count=0, basis=StoneBasis.PIECE), "number of sapphire"),
        (stone("Pearl", basis=StoneBasis.STRAND, strands=D(0)), "strands of pearl"),
        (stone(carat_each=D(1), price=money("1 USD")), "USD exchange rate"),
    ],
)
def test_what_is_missing_is_named(part, missing):
    assert line(part).missing == missing


def test_labels_and_sizes():
    assert str(line(stone("Ruby", "6", "4", "3", cut="emerald", count=2, note="calibrated")).detail) == (
        "2 stones · calibrated"
    )
    assert str(line(stone("Ruby", cut="rose cut", carat_each=D(1))).label) == "Ruby, rose cut"
    assert str(size_words(stone("Ruby", "6", "4"))) == "6 × 4 mm"


def test_what_stones_weigh_together_counts_to_the_hundredth():
    """Three stones of a carat together cost a carat, not three times 0.333333."""
    found = line(stone(count=3, carat_total=D(1), carat_each=D("0.2")))
    assert str(found.quantity.normalize()) == "1"
    assert "3 stones weigh 1 ct together" in " ".join(map(str, found.steps))


def test_a_thick_girdle_weighs_on_an_estimate():
    plain, thick = (line(stone("Diamond", "6.5", girdle=girdle)) for girdle in ("", "Slightly thick"))
    assert thick.quantity == plain.quantity * D("1.02")
    assert "× 1.02" in " ".join(map(str, thick.steps))


def test_pearls_are_counted_into_a_momme_by_the_tables_of_the_trade():
    """domain 4.4: forty pearls of 4 mm weigh a momme, six of 7.5 mm do."""
    by_size = stone("Pearl", "4", count=60, price=None, price_key="akoya", cut="round")
    found = line(by_size, rate("stone", "akoya", "900 THB", "momme"))
    assert (found.quantity, found.amount, found.estimated) == (D("1.5"), money("1350 THB"), True)
    for sizes in ((), ("0",)):
        unlike = stone("Pearl", *sizes, count=6, price=None, price_key="akoya")
        assert "carat weight" in line(unlike, rate("stone", "akoya", "9 THB", "momme")).missing
