"""How sums, templates, rates and offers speak for themselves: what stands behind each amount, and what is refused."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from jewelcraft.domain.calculators.registry import CALCULATORS
from jewelcraft.domain.clause_table import metal_clause
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costing import open_ledger
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.line_rates import line_rates
from jewelcraft.domain.line_template import LineTemplate
from jewelcraft.domain.money import Money
from jewelcraft.domain.part_text import read_parts
from jewelcraft.domain.part_text import write_parts
from jewelcraft.domain.pasted_rows import read_rows
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import price_piece
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.sharing import BundleOffer
from jewelcraft.domain.sharing import Choice
from jewelcraft.domain.sharing import MergeReport
from jewelcraft.domain.sharing import PieceOffer
from jewelcraft.domain.sharing import Standing
from jewelcraft.domain.sharing import common_state
from jewelcraft.domain.sharing import differing
from jewelcraft.domain.sharing import standing_of
from jewelcraft.domain.sheet_sums import bucket_word
from jewelcraft.domain.sheet_sums import explain_subtotal
from jewelcraft.domain.sheet_sums import explain_total
from jewelcraft.domain.side_by_side import MOST_COMPARED
from jewelcraft.domain.texts import Texts
from tests.builders import DAY
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import naga_card
from tests.builders import naga_ring
from tests.builders import piece
from tests.builders import rate


def test_subtotals_and_the_total_add_up_in_words():
    sheet = cost_piece(naga_ring(), naga_card())
    metal = "".join(map(str, explain_subtotal(sheet, Bucket.METAL)))
    assert metal.startswith("Yellow gold 18K, cast ")
    assert metal.endswith(f" = {sheet.subtotal(Bucket.METAL)}.")
    total = list(map(str, explain_total(sheet)))
    assert total[0].endswith(f"= {sheet.total}.")
    assert total[1] == "Each line is rounded to 1 THB, halves up, and then added."
    assert total[2] == "It counts for one of 50 pieces made together; what is paid once is shared among them."
    assert str(bucket_word(Bucket.LABOUR)) == "Labour"


def test_what_is_not_known_is_said_to_be_left_out():
    sheet = cost_piece(piece(Finding("f", "Hook"), Finding("g", "Clasp")), card())
    assert list(map(str, explain_subtotal(sheet, Bucket.FINDINGS))) == [
        "Not counted yet: price of Hook, price of Clasp."
    ]
    assert explain_subtotal(sheet, Bucket.METAL) == ()
    assert str(explain_total(sheet)[-1]).startswith("Not counted yet: ")


def test_the_rates_behind_each_line_are_named_with_their_exchange():
    parts = (
        MetalPart("m", "au750y", Decimal(4), Decimal(6), recovered_percent=Decimal(50), payout_percent=Decimal(90)),
        StonePart("s", "Diamond", carat_each=Decimal("0.1"), price_key="diamond"),
        StonePart("t", "Ruby", carat_each=Decimal(1), price=money("900 USD")),
        Finding("f", "Hook", price=money("10 THB")),
        Finding("n", "Nothing listed"),
        LabourStep("l", "Polishing", quantity=Decimal(30)),
        LabourStep("o", "Filing", quantity=Decimal(30)),
        LabourStep("w", "Wax mould", LabourBasis.PIECE, Decimal(0), setup_minutes=Decimal(20)),
    )
    rates = card(
        gold("4000 USD", "ozt", "1", day=DAY - timedelta(days=3)),
        rate("currency", "USD", "34 THB", "USD"),
        rate("stone", "diamond", "500 USD", "ct"),
        rate("operation", "Polishing", "180 THB", "hour"),
        rate("operation", "Bench hour", "150 THB", "hour"),
        rate("overhead", "Rent", "60 THB", "hour"),
    )
    ledger = open_ledger(piece(*parts), CostBasis(rates))
    found = {
        (line.part_id, line.bucket): [one.name for one in each]
        for line, each in zip(ledger.lines, line_rates(ledger), strict=True)
    }
    by_part = {part_id: names for (part_id, _bucket), names in found.items()}
    assert by_part["m"] == ["gold", "USD"]
    assert by_part["s"] == ["diamond", "USD"]
    assert by_part["t"] == ["USD"]
    assert (by_part["f"], by_part["n"]) == ([], [])
    assert (by_part["l"], by_part["o"], by_part["w"]) == (["Polishing"], ["Bench hour"], ["Bench hour"])
    assert by_part["overhead-Rent-2026-11-11"] == ["Rent"]


def test_the_rates_behind_brought_lines_and_people_are_named_too():
    cast = MetalPart(
        "m", "au750y", Decimal(4), Decimal(6), caster="Somchai", sprue_g=Decimal(2), solder_g=Decimal("0.1"),
        solder_fineness=Decimal("0.6"), remelt_loss_percent=Decimal(1), recovered_percent=Decimal(50),
        payout_percent=Decimal(90), refining_fee=money("1 USD"),
    )  # fmt: skip
    parts = (
        cast,
        StonePart("s", "Ruby", 2, size_mm=(Decimal(2),), price=money("9 THB"), setting="prong"),
        StonePart("t", "Opal", 1, size_mm=(Decimal(4),), price=money("9 THB"), setting="prong"),
        LabourStep("l", "Polishing", quantity=Decimal(30), worker="Ko Aung"),
        LabourStep("o", "Filing", quantity=Decimal(30), worker="Ko Aung"),
    )
    rates = card(
        gold("4000 USD", "ozt", "1"),
        rate("currency", "USD", "34 THB", "USD"),
        rate("worker", "Somchai", "1 THB", "g"),
        rate("worker", "Ko Aung: Polishing", "90 THB", "pc"),
        rate("worker", "Ko Aung", "120 THB", "hour"),
        rate("setting", "prong 2.5", "20 THB", "stone"),
        rate("setting", "prong", "6 THB", "min"),
        rate("operation", "Stone setting", "3 THB", "pc"),
        rate("operation", "Bench hour", "150 THB", "hour"),
        rate("overhead", "Fails", "2 THB", "reject"),
    )
    ledger = open_ledger(piece(*parts), CostBasis(rates))
    found = [
        (line.part_id, line.role.value, [one.name for one in each])
        for line, each in zip(ledger.lines, line_rates(ledger), strict=True)
    ]
    assert all(line.amount is not None for line in ledger.lines)
    assert all(names == ["gold", "USD"] for part, role, names in found if part == "m" and role != "casting")
    assert [names for _part, role, names in found if role == "casting"] == [["Somchai"]]
    assert [names for _part, role, names in found if role == "setting"] == [["prong 2.5"], ["prong", "Bench hour"]]
    assert [names for part, _role, names in found if part in {"l", "o"}] == [["Ko Aung"], ["Ko Aung"]]
    assert found[-1][2] == ["Fails"]


def test_a_price_is_never_sought_where_nobody_keeps_prices():
    with pytest.raises(ValueError, match="guess"):
        CostBasis(card()).price_of(("guess", "x"))


def test_money_takes_whole_numbers_and_no_strange_currency():
    assert Money(5, "EUR").amount == Decimal(5)
    with pytest.raises(ValueError, match="euro"):
        Money(Decimal(1), "euro")


def test_two_cards_of_two_days_may_price_alike():
    same = card(gold(), day=DAY + timedelta(days=1))
    assert card(gold()).prices_like(same)
    assert not card(gold()).prices_like(card(gold("62300 THB")))


def test_one_is_said_otherwise_than_many():
    one, many = sentence("1 piece"), sentence("{count} pieces of {name}", name="R")
    assert [str(one_or_many(count, one, many)) for count in (1, 3)] == ["1 piece", "3 pieces of R"]


def test_a_field_of_a_calculator_names_its_choices():
    fields = {field.name: field.choices for field in CALCULATORS["plating"].inputs}
    assert "rhodium" in fields["metal"]
    assert fields["area"] == ()
    assert {field.name: str(field.label) for field in CALCULATORS["plating"].inputs}["area"]


def test_a_block_that_no_reader_of_tables_takes_is_divided_by_its_signs():
    rows = read_rows("Hook\t2\npins" + "x" * 140_000 + "\t3\n")
    assert [row.quantity for row in rows] == [2, 3]


def test_a_clause_has_rows_on_both_sides_of_however_small_a_price():
    rates = card(gold("0.02 THB", "g", "1"))
    ring = piece(MetalPart("m", "au750y", Decimal(4)), Extra("e", "Box", price=money("100 THB")))
    prices = price_piece(cost_piece(ring, rates).total, PricePolicy(), rates)
    clause = metal_clause(ring, prices, PricePolicy(), rates, "gold")
    assert len(clause.rows) == 17
    assert all(row.metal_price.amount > 0 for row in clause.rows)


def test_a_stone_without_cut_and_size_is_called_by_its_kind():
    labels = [
        str(line.label)
        for line in cost_piece(
            piece(
                StonePart("a", "Opal", cut=""),
                StonePart("b", "Opal", cut="", size_mm=(Decimal(6),)),
                StonePart("c", "Opal", cut="oval"),
            ),
            card(),
        ).lines
    ]
    assert labels == ["Opal", "Opal, 6 mm", "Opal, oval"]


def test_a_template_keeps_lines_as_text():
    template = LineTemplate("t", "Silver stud", write_parts([Finding("f", "Post")]))
    (part,) = read_parts(template.lines, lambda: "new")
    assert (part.id, part.name) == ("new", "Post")


@pytest.mark.parametrize(
    ("theirs", "ours", "common", "standing"),
    [
        ("a", None, None, Standing.NEW),
        ("a", "a", None, Standing.SAME),
        ("b", "a", "a", Standing.CHANGED),
        ("a", "b", "a", Standing.OURS),
        ("b", "c", "a", Standing.CONFLICT),
        ("b", "c", None, Standing.CONFLICT),
    ],
)
def test_an_offered_piece_stands_by_what_both_last_had(theirs, ours, common, standing):
    assert standing_of(theirs, ours, common) is standing
    offer = PieceOffer("p", "R-1", Texts(), standing)
    assert offer.proposal is (Choice.TAKE if standing in (Standing.NEW, Standing.CHANGED) else Choice.KEEP)
    assert PieceOffer("p", "R-1", Texts(), standing, in_trash=True).proposal is Choice.KEEP
    assert BundleOffer("w", None, (offer, offer)).count(standing) == 2


def test_what_differs_is_named_in_order():
    assert differing({"a": "1", "b": "2"}, {"b": "3", "c": "4"}) == ("a", "b", "c")
    assert MergeReport().kept == 0


def test_what_both_last_had_is_known_by_what_earlier_programs_called_it():
    assert common_state("old", ("new", "old"), ("other", "x")) == "new"
    assert common_state("old", None, ("new", "older")) == "old"
    assert common_state(None, ("new", "old")) is None


def test_as_many_pieces_stand_side_by_side_as_the_readme_says():
    words = {2: "two", 3: "three", 4: "four", 5: "five"}[MOST_COMPARED]
    assert f"two to {words} pieces side by side" in (Path(__file__).parents[2] / "README.md").read_text("utf-8")
