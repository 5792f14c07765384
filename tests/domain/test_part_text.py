"""Lines written as text come back the same; a stranger's text is refused."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.part_text import read_parts
from jewelcraft.domain.part_text import write_parts
from jewelcraft.domain.parts import TYPES
from jewelcraft.domain.parts import all_parts
from jewelcraft.domain.parts import bucket_of
from jewelcraft.domain.parts import find_part
from jewelcraft.domain.parts import with_new_parts
from jewelcraft.domain.parts import with_part
from jewelcraft.domain.parts import with_part_after
from jewelcraft.domain.parts import without_parts
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart

PRICE = Money(Decimal("12.50"), "THB")
PARTS = (
    MetalPart("1", "ag925", Decimal("3.62"), Decimal(6), LossBasis.ON_INPUT, Decimal(60), Decimal(90), "ขัด"),
    StonePart("2", "ruby", 12, "oval", (Decimal(7), Decimal(5)), Decimal("0.5"), StoneBasis.PIECE, PRICE, "ruby A"),
    StonePart("3", "pearl", basis=StoneBasis.STRAND, strands=Decimal("1.5"), nature="cultured"),
    Finding("4", "hook", Decimal(2), "g", PRICE, origin=Origin.ORIGINATING),
    LabourStep("5", "casting", LabourBasis.GRAM, None, PRICE, Decimal(30), PRICE, outside=True),
    Plating("6", "rhodium", Decimal("3.2"), Decimal("0.5")),
    Extra("7", "box", Decimal(1), PRICE),
)
MORE = (
    MetalPart(
        *("8", "au750y", Decimal("3.79")),
        entered="1 salueng",
        losses=(Loss("ขัด", Decimal(4), LossBasis.ON_NET, Decimal(80)), Loss("Cast", Decimal(2))),
        casting_per_gram=PRICE,
        solder_fineness=Decimal("0.7"),
    ),
    StonePart("9", "pearl", basis=StoneBasis.LOT, lot_count=Decimal(200), setting="prong", setting_price=PRICE),
    LabourStep("10", "mould", setup_price=PRICE, setup_over=500, worker="Aung", actual_minutes=Decimal(7)),
    Plating("11", "gold", area_from=AreaFrom.MASS, sheet_mm=Decimal("1.2")),
)


def numbered():
    numbers = count(1)
    return lambda: str(next(numbers))


def test_all_kinds_come_back_the_same():
    assert read_parts(write_parts(PARTS), numbered()) == list(PARTS)
    fresh = iter(part.id for part in MORE)
    assert read_parts(write_parts(MORE), lambda: next(fresh)) == list(MORE)
    assert [bucket_of(part) for part in PARTS[2:5]] == [Bucket.STONES, Bucket.FINDINGS, Bucket.LABOUR]


@given(
    st.text(max_size=40), st.decimals(allow_nan=False, allow_infinity=False, places=3), st.sampled_from(list(Origin))
)
def test_any_words_and_numbers_come_back(words, number, origin):
    part = Finding("1", words, number, "pc", Money(number, "IDR"), words, origin)
    (read,) = read_parts(write_parts([part]), numbered())
    assert read == part


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"edition": 2, "parts": []}',
        '{"edition": 1, "parts": [{"group": "overhead"}]}',
        '{"edition": 1, "parts": [{"group": "metal", "alloy": "ag925"}]}',
        '{"edition": 1, "parts": [{"group": "metal", "alloy": "ag925", "net_weight_g": "NaN"}]}',
        '{"edition": 1, "parts": [{"group": "metal", "alloy": "ag925", "net_weight_g": 3.5}]}',
        '{"edition": 1, "parts": [{"group": "extras", "name": 5}]}',
        '{"edition": 1, "parts": [{"group": "extras", "name": null}]}',
        '{"edition": 1, "parts": [{"group": "extras", "name": "box", "price": ["1", "baht"]}]}',
        '{"edition": 1, "parts": [{"group": "extras", "name": "box", "colour": "red"}]}',
        '{"edition": 1, "parts": [{"group": "stones", "kind": "ruby", "count": -1}]}',
        '{"edition": 1, "parts": [{"group": "labour", "operation": "x", "outside": 1}]}',
        '{"edition": 1, "parts": [{"group": "labour", "operation": "x", "basis": "moon"}]}',
        '{"edition": 1, "parts": [' + ",".join(['{"group": "extras", "name": "x"}'] * 1001) + "]}",
        "[" * 100_000,
    ],
)
def test_what_is_no_lines_is_refused(text):
    with pytest.raises(InvalidValueError):
        read_parts(text, numbered())


def test_none_stays_none():
    text = '{"edition": 1, "parts": [{"group": "extras", "name": "box", "price": null}]}'
    assert read_parts(text, numbered()) == [Extra("1", "box")]


def test_parts_are_put_changed_and_taken_away():
    piece = with_new_parts(Piece("p", "R-1"), PARTS)
    assert all_parts(piece) == list(PARTS)
    assert with_new_parts(piece, PARTS) == piece
    assert find_part(piece, "8") is None
    assert find_part(piece, "6") == (Bucket.PLATING, PARTS[5])
    heavier = replace(PARTS[0], net_weight_g=Decimal(5))
    assert with_part(piece, heavier).metals == (heavier,)
    assert with_part(piece, replace(heavier, id="8")) == piece
    copy = replace(PARTS[1], id="9")
    doubled = with_part_after(piece, "2", copy)
    assert [part.id for part in doubled.stones] == ["2", "9", "3"]
    assert with_part_after(doubled, "2", copy) == doubled
    assert with_part_after(piece, "8", copy) == piece
    assert without_parts(piece, {"1", "2", "8"}).stones == (PARTS[2],)
    assert set(TYPES) == set(Bucket) - {Bucket.OVERHEAD}
