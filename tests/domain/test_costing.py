"""Sheets: the ring of the design pictures to the figure, and what is missing named together."""

from decimal import Decimal

import pytest

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costsheet import Bucket
from tests.builders import card
from tests.builders import gold
from tests.builders import gold_ring
from tests.builders import money
from tests.builders import naga_card
from tests.builders import naga_ring

NAGA_LINES = [
    ("Yellow gold 18K, cast", "3.62 g + 6 % loss", "3.84", "g", "3171.21", "12177"),
    ("Filings returned", "credit at 90 %", "-0.14", "g", "2854.09", "-400"),
    ("Sapphire, round 6.5 mm, heated", "1 stone · lot S-31", "1.10", "ct", "4200.00", "4620"),
    ("Six-claw head, 18K white", "", "1", "pc", "1050.00", "1050"),
    ("Casting, outside workshop", "per gram", "3.84", "g", "60.00", "230"),
    ("Filing and polishing", "planned 1 h 45", "1.75", "h", "180.00", "315"),
    ("Claw setting, 6.5 mm", "per stone", "1", "stone", "150.00", "150"),
    ("Wax mould, shared", "1200.00 THB ÷ 50 pieces", "1", "run", "1200.00", "24"),
]


def test_the_ring_of_the_pictures_comes_to_its_figures():
    sheet = cost_piece(naga_ring(), naga_card())
    shown = [
        (
            str(line.label),
            str(line.detail),
            str(line.quantity),
            line.unit,
            str(line.rate.amount),
            str(line.amount.amount),
        )
        for line in sheet.lines
    ]
    assert shown[: len(NAGA_LINES)] == NAGA_LINES
    subtotals = {bucket: sheet.subtotal(bucket).amount for bucket in Bucket}
    assert [int(amount) for amount in subtotals.values()] == [11777, 4620, 1050, 719, 80, 142, 200]
    assert sheet.total == money("18588 THB")


def test_the_melt_is_explained_as_in_the_pictures():
    line = cost_piece(naga_ring(), naga_card()).lines[0]
    assert [str(step) for step in line.steps] == [
        "Casting and filing lose 6 %, so you melt 3.62 g + 6 % = 3.84 g.",
        "Gold is 62200 THB per baht-weight of 15.244 g at 96.5 %, which makes 4228.28 THB per gram of pure gold.",
        "Yellow gold 18K is 75 % pure: 3171.21 THB per gram.",
        "3.84 g × 3171.21 THB ≈ 12177 THB.",
    ]


@pytest.mark.parametrize(("batch", "cost"), [(1, 19764), (12, 18664), (50, 18588), (100, 18576)])
def test_set_up_is_shared_by_the_batch(batch, cost):
    assert cost_piece(naga_ring(), naga_card(), quantity=batch).total.amount == cost


def test_without_habits_every_figure_is_exact_to_the_satang():
    line = cost_piece(gold_ring(), card(gold())).lines[0]
    assert (line.quantity, line.amount) == (Decimal("3.8372"), money("12168.58 THB"))


def test_all_missing_rates_are_named_together():
    sheet = cost_piece(naga_ring(), card())
    assert sheet.total is None
    assert sheet.missing == (
        "gold price",
        "price of sapphire 6.5 mm",
        "price of Six-claw head, 18K white",
        "rate per gram for Casting",
        "hourly rate for Filing and polishing",
        "rate per stone for Claw setting, 6.5 mm",
        "price of rhodium plating",
        "price of Teak ring box",
        "price of Tag",
        "price of Hallmark",
    )
