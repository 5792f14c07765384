"""What a piece costs beside its bare parts: losses by step, casting, solder, sprue, settings, workers, rejects."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.entered_weight import entered_as
from jewelcraft.domain.entered_weight import entered_grams
from jewelcraft.domain.entered_weight import in_alloy_of
from jewelcraft.domain.entered_weight import weigh_entered
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.labour_time import learning_factor
from jewelcraft.domain.metal_clause import fine_exposure
from jewelcraft.domain.metal_cost import given_out
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.piece_origin import origin_value
from jewelcraft.domain.set_up import SetUp
from jewelcraft.domain.set_up import SetUpPart
from jewelcraft.domain.set_up import find_set_up
from jewelcraft.domain.setting_tariff import split_name
from tests.builders import ALLOYS
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal
FINE = gold("2000 THB", "g", "1")
BENCH = rate("operation", "Bench hour", "300 THB", "hour")


def sheet_of(*parts, rates=(FINE, BENCH), batch=1, **facts):
    return cost_piece(piece(*parts, batch=batch, **facts), card(*rates))


def amounts(sheet):
    return {line.role: line.amount for line in sheet.lines}


def said(line):
    return [str(step) for step in line.steps]


def metal(net="10", **facts):
    return MetalPart("m", "au750y", D(net), **facts)


CHAIN = (
    Loss("Casting", D(2), LossBasis.ON_INPUT),
    Loss("Filing", D(5), LossBasis.ON_INPUT, D(80)),
    Loss("Polishing", D(3), LossBasis.ON_NET, D(50)),
)


# Metal


def test_losses_follow_each_other_each_with_its_own_basis():
    line = sheet_of(metal(losses=CHAIN)).lines[0]
    # 10 x 1.03 = 10.3; 10.3 / 0.95 = 10.8421...; / 0.98 = 11.0633...
    assert line.quantity.quantize(D("0.0001")) == D("11.0634")
    assert said(line)[:3] == [
        "Polishing loses 3 % of what is left: 10.00 g + 3 % = 10.30 g.",
        "Filing loses 5 % of what goes in: 10.30 g ÷ (1 − 5 %) = 10.8421 g.",
        "Casting loses 2 % of what goes in: 10.8421 g ÷ (1 − 2 %) = 11.0634 g.",
    ]
    assert str(line.detail) == "10.00 g left after losses of 2 % · 5 % · 3 %"


def test_one_loss_in_a_chain_is_the_same_as_the_plain_one():
    # L01: a ring of 10 g at 15 % on net is charged 11.5 g.
    plain = sheet_of(metal(loss_percent=D(15)))
    chained = sheet_of(metal(loss_percent=D(40), losses=(Loss("Work", D(15), LossBasis.ON_NET),)))
    assert plain.lines[0].quantity == chained.lines[0].quantity == D("11.5")
    assert plain.total == chained.total


def test_each_step_gives_back_its_own_share():
    sheet = sheet_of(metal(losses=CHAIN, payout_percent=D(90), refining_fee=money("50 THB")))
    filings = sheet.lines[1]
    # 0.5421 g of filing x 80 % + 0.3 g of polishing x 50 % = 0.5837 g
    assert (filings.role, filings.quantity.quantize(D("0.0001"))) == (Role.FILINGS, D("-0.5837"))
    assert filings.rate == money("1300 THB")
    assert "Refining takes 50.00 THB per gram, which leaves 1300.00 THB." in said(filings)
    assert "(Filing 80 % · Polishing 50 %)" in said(filings)[0]


percents = st.decimals(0, 40, places=1)
chains = st.lists(st.builds(Loss, st.just("Step"), percents, st.sampled_from(LossBasis), percents), max_size=4)


@given(chains.map(tuple), st.decimals("0.1", 90, places=2))
def test_losses_never_make_metal(losses, net):
    part = MetalPart("m", "au750y", net, losses=losses, payout_percent=D(100))
    melted = given_out(part, card())
    assert melted >= net
    returned = -sum((line.quantity for line in sheet_of(part).lines[1:]), D(0))
    assert 0 <= returned <= melted - net


def test_a_loss_of_everything_is_named():
    sheet = sheet_of(metal(losses=(Loss("Casting", D(100)),)))
    assert sheet.missing == ("loss of Yellow gold 18K between 0 and 100 %",)


def test_the_premium_over_spot_is_paid_on_every_gram():
    dearer = replace(FINE, premium=D(40), premium_percent=D(5))
    line = sheet_of(metal(), rates=(dearer,)).lines[0]
    assert line.rate == money("1606.50 THB")  # 0.75 x (2000 + 40) x 1.05
    assert said(line)[0] == "The dealer takes 40 THB over spot of 2000 THB, and 5 % on both: 2142.00 THB."
    only_percent = sheet_of(metal(), rates=(replace(FINE, premium_percent=D(5)),)).lines[0]
    assert "takes 5 % over spot" in said(only_percent)[0]


def test_casting_is_paid_by_the_gram_and_by_the_piece():
    own = sheet_of(metal(loss_percent=D(10), casting_per_gram=money("8 THB"), casting_per_piece=money("60 THB")))
    fees = [line for line in own.lines if line.role is Role.CASTING]
    assert [(fee.bucket, fee.amount) for fee in fees] == [
        (Bucket.LABOUR, money("88 THB")),
        (Bucket.LABOUR, money("60 THB")),
    ]
    rates = (
        rate("worker", "Siam", "45 THB", "pc"),
        rate("worker", "Siam: Yellow gold 18K", "12 THB", "g"),
    )
    listed = sheet_of(metal(caster="Siam"), rates=(FINE, *rates))
    assert [fee.amount for fee in listed.lines if fee.role is Role.CASTING] == [money("120 THB"), money("45 THB")]
    unknown = sheet_of(metal(caster="Nobody"))
    assert unknown.missing == ("casting rate of Nobody for Yellow gold 18K",)


def test_what_a_caster_gets_is_foreign_until_it_is_tagged():
    sheet = sheet_of(metal(casting_per_piece=money("60 THB")))
    assert origin_value(piece(metal()), sheet, D(20000)).direct_labour == 0
    local = piece(metal(casting_per_piece=money("60 THB"), origin=Origin.ORIGINATING))
    assert origin_value(local, cost_piece(local, card(FINE)), D(20000)).direct_labour == 60


def test_sprue_costs_what_melting_loses_and_the_interest():
    part = metal(sprue_g=D(6), remelt_loss_percent=D(2), tied_days=D(73), tied_interest_percent=D(10))
    line = next(line for line in sheet_of(part).lines if line.role is Role.SPRUE)
    assert line.amount == money("360 THB")  # 6 g x 1500 x (2 % + 10 % x 73/365)
    assert said(line)[:2] == [
        "Melting sprue and button again loses 2 % of 1500.00 THB per gram.",
        "The metal is tied up for 73 days at 10 % a year.",
    ]
    assert all(line.role is not Role.SPRUE for line in sheet_of(metal(sprue_g=D(6))).lines)


def test_solder_is_priced_by_its_fine_metal_and_lowers_the_mark():
    line, solder = sheet_of(metal(solder_g=D("0.5"), solder_fineness=D("0.585"))).lines
    assert solder.amount == money("585 THB")
    assert str(line.warning) == "With its solder this part is 742.1 ‰, less than the mark 750 says."
    assert sheet_of(metal(solder_g=D("0.5"), solder_fineness=D("0.75"))).lines[0].warning is None
    assert sheet_of(metal(solder_g=D("0.5"))).missing == ("fineness of the solder",)


def test_the_metal_clause_follows_solder_and_sprue():
    part = metal(sprue_g=D(6), remelt_loss_percent=D(2), solder_g=D("0.5"), solder_fineness=D("0.6"))
    dearer = replace(FINE, amount=FINE.amount + 100)
    moved = sheet_of(part, rates=(dearer,)).total - sheet_of(part).total
    assert moved.amount == fine_exposure(piece(part), card(FINE))["gold"] * 100


# Weights as they are entered


@pytest.mark.parametrize(
    ("typed", "grams", "kept"),
    [
        ("3.62", "3.62", ""),
        ("3,62 g", "3.62", ""),
        ("2 baht 1 salueng", "34.11", "2 baht 1 salueng"),
        ("3 chi 5 hun", "13.125", "3 chi 5 hun"),
        ("1 kyattha 4 pe", "20.7575", "1 kyattha 4 pe"),
        ("๒ บาท", "30.32", "๒ บาท"),
        ("0.5 g wax", "8.031", "0.5 g wax"),
        ("lilin 0,5", "8.031", "lilin 0,5"),
        ("resin 0.4", "5.717", "resin 0.4"),
        ("230 mm3", "3.583", "230 mm3"),
        ("0.23 cm³", "3.583", "0.23 cm³"),
    ],
)
def test_a_weight_is_read_as_it_is_said_at_the_bench(typed, grams, kept):
    part = entered_as(metal(), typed, card())
    assert (part.net_weight_g, part.entered) == (D(grams), kept)


@pytest.mark.parametrize("typed", ["", "wax", "0 wax", "1.234,5,6 wax", "two baht", "-3", "1.2.3", "0"])
def test_what_is_no_weight_is_refused(typed):
    with pytest.raises(InvalidValueError):
        entered_as(metal(), typed, card())


def test_a_disputed_unit_counts_as_the_workshop_counts_it():
    part = entered_as(metal(), "2 baht 1 salueng", card(unit_grams={"baht_orn": D("15.2")}))
    assert part.net_weight_g == D("34.2")


def test_a_model_is_as_heavy_as_the_alloy_makes_it_and_is_said():
    part = in_alloy_of(entered_as(metal(), "0.5 g wax", card()), "ag925", card())
    assert (part.alloy, part.net_weight_g) == ("ag925", D("5.34"))
    sheet = cost_piece(piece(part), card(rate("metal", "silver", "30 THB", "g")))
    assert said(sheet.lines[0])[0] == "0.50 g of wax × 10.36 ÷ 0.97 weigh 5.34 g in this alloy."
    # Weighed since: what was entered before is no longer told.
    weighed = replace(part, net_weight_g=D("5.1"))
    assert "wax" not in said(cost_piece(piece(weighed), card(rate("metal", "silver", "30 THB", "g"))).lines[0])[0]
    assert in_alloy_of(weighed, "au750y", card()).net_weight_g == D("5.1")


# Stones


def stone(size="2", **facts):
    facts = {"count": 12, "size_mm": (D(size),), "price": money("10 THB"), "basis": StoneBasis.PIECE, **facts}
    return StonePart("s", "Sapphire", **facts)


TARIFF = (
    rate("setting", "prong 1.5", "25 THB", "stone"),
    rate("setting", "prong 3", "40 THB", "stone"),
    rate("setting", "prong", "120 THB", "stone"),
    rate("setting", "bezel", "15 THB", "min"),
)


@pytest.mark.parametrize(("size", "price"), [("1.5", 25), ("1.6", 40), ("3", 40), ("6.5", 120)])
def test_the_tariff_goes_by_the_size(size, price):
    line = sheet_of(stone(size, setting="prong"), rates=TARIFF).lines[-1]
    assert (line.role, line.bucket, line.amount) == (Role.SETTING, Bucket.LABOUR, money(f"{12 * price} THB"))
    assert str(line.label) == "Setting, prong"


def test_a_tariff_of_minutes_is_paid_by_the_hour_and_bears_overhead():
    rent = rate("overhead", "Rent", "60 THB", "hour")
    sheet = sheet_of(stone(setting="Bezel"), rates=(*TARIFF, BENCH, rent))
    setting, overhead = sheet.lines[-2:]
    assert (setting.amount, overhead.amount) == (money("900 THB"), money("180 THB"))
    assert said(setting)[0] == "15 min at 300.00 THB an hour are 75.00 THB a stone."


def test_a_price_on_the_stone_goes_before_the_tariff_and_a_gap_is_named():
    assert sheet_of(stone(setting="prong", setting_price=money("33 THB")), rates=TARIFF).lines[-1].amount == money(
        "396 THB"
    )
    assert sheet_of(stone(setting="tension"), rates=TARIFF).missing == ("setting rate for tension 2 mm",)
    assert sheet_of(stone(setting="bezel"), rates=TARIFF).missing == ("hourly rate for Stone setting",)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("prong 2.5", ("prong", D("2.5"))),
        ("prong ≤ 2,5 mm", ("prong", D("2.5"))),
        ("micro-pave 1", ("micro-pave", D(1))),
        ("prong", ("prong", None)),
        ("ฝังหนามเตย ๓", ("ฝังหนามเตย", D(3))),
    ],
)
def test_a_row_of_the_tariff_is_named_by_way_and_size(name, parts):
    assert split_name(name) == parts


def test_a_lot_is_shared_by_the_stones_it_holds():
    lot = stone(basis=StoneBasis.LOT, price=money("5000 THB"), lot_count=D(200))
    line = sheet_of(lot).lines[0]
    assert (line.amount, line.unit) == (money("300 THB"), "lot")
    assert said(line)[0] == "Of the 200 stones in the lot you use 12."
    assert sheet_of(stone(basis=StoneBasis.LOT, price=money("900 THB"))).total == money("900 THB")
    listed = stone(basis=StoneBasis.LOT, price=None, price_key="parcel")
    assert sheet_of(listed, rates=(rate("stone", "parcel", "5000 THB", "lot"),)).missing == (
        "stones in the lot of sapphire 2 mm",
    )


def test_pearls_are_counted_into_a_momme_by_the_table():
    # S13: six pearls of 7.5 mm make a momme.
    pearls = StonePart("s", "Pearl", 24, "bead", (D("7.5"),), basis=StoneBasis.MOMME, price=money("900 THB"))
    line = sheet_of(pearls).lines[0]
    assert (line.quantity, line.amount, line.estimated) == (D(4), money("3600 THB"), True)


# Labour


def step(minutes="60", **facts):
    return LabourStep("l", "Polishing", quantity=None if minutes is None else D(minutes), **facts)


def test_a_worker_has_a_rate_of_his_own():
    rates = (rate("worker", "Aung", "240 THB", "hour"), rate("worker", "Aung: Polishing", "270 THB", "hour"))
    assert sheet_of(step(worker="Aung"), rates=rates).total == money("270 THB")
    line = sheet_of(step(worker="Aung"), rates=rates[:1]).lines[0]
    assert (line.amount, str(line.label)) == (money("240 THB"), "Polishing, Aung")
    assert sheet_of(step(worker="Aung"), rates=(BENCH,)).missing == ("rate of Aung for Polishing",)


def test_joints_are_counted():
    joints = LabourStep("l", "Soldering", LabourBasis.JOINT, D(14), price=money("6 THB"))
    assert sheet_of(joints).lines[0].unit == "joint"
    assert sheet_of(joints).total == money("84 THB")
    assert sheet_of(replace(joints, quantity=None)).missing == ("number of joints for Soldering",)
    assert sheet_of(replace(joints, price=None)).missing == ("rate per joint for Soldering",)


def test_a_mould_is_shared_by_all_it_will_cast():
    mould = LabourStep("l", "Mould", setup_price=money("500 THB"), setup_over=250)
    assert sheet_of(mould, batch=10).total == money("2 THB")
    assert sheet_of(replace(mould, setup_over=None), batch=10).total == money("50 THB")
    found = find_set_up(piece(mould, step(), batch=10), CostBasis(card(BENCH)))
    assert found == SetUp((SetUpPart("Mould", D(500), 250),), D(300))
    assert found.result(250, D(302)).earned == 0


def test_practice_shortens_the_work_of_a_batch():
    # B08: the 80 % curve has b = -0.322, so eight pieces take 0.8 ** 3 on average (Wright).
    assert learning_factor(D(80), 8) == D("0.512")
    line = sheet_of(step(learning_percent=D(80)), batch=8).lines[0]
    assert line.amount == money("153.60 THB")
    assert said(line)[0].endswith("over 8 pieces it is 60 min × 0.512 = 30.72 min on average.")
    assert sheet_of(step(learning_percent=D(80))).total == money("300 THB")
    assert sheet_of(step(learning_percent=D(20))).missing == ("learning of Polishing between 50 and 100 %",)


def test_set_up_does_not_take_practice_for_a_saving():
    parts = (step(learning_percent=D(80)), LabourStep("x", "Mould", setup_price=money("800 THB")))
    found = find_set_up(piece(*parts, batch=8), CostBasis(card(BENCH)))
    assert (found.once, found.each) == (D("800.00"), D("153.60"))


def test_what_it_took_stands_beside_what_was_planned():
    took = step(actual_minutes=D(75))
    line = sheet_of(took).lines[0]
    assert (line.amount, str(line.detail)) == (money("300 THB"), "planned 1 h · took 1 h 15")
    assert said(line)[0] == "It took 75 min instead of 60 min: 15 min or 75.00 THB more."
    assert sheet_of(replace(took, costs_actual=True)).total == money("375 THB")
    quicker = sheet_of(step(actual_minutes=D(48))).lines[0]
    assert said(quicker)[0] == "It took 48 min instead of 60 min: 12 min or 60.00 THB less."
    assert str(sheet_of(step(None, actual_minutes=D(20), costs_actual=True)).lines[0].detail) == "took 20 min"


# Plating and overhead


def test_a_surface_is_estimated_from_the_mass():
    layer = Plating("p", "rhodium", thickness_um=D("0.1"), area_from=AreaFrom.MASS, sheet_mm=D("1.2"))
    line = sheet_of(metal(), layer, rates=(FINE, rate("plating", "rhodium", "9 THB", "cm2"))).lines[-1]
    # 2 x 10 / (15.58 x 0.12) = 10.7 cm2
    assert (line.quantity, line.estimated) == (D("10.7"), True)
    assert "are 10.7 cm²" in said(line)[0]
    unknown = sheet_of(layer, rates=(rate("plating", "rhodium", "9 THB", "cm2"),))
    assert unknown.missing == ("weight, density and thickness of the metal under rhodium plating",)


def test_the_published_mass_of_a_layer():
    # domain 5.5: 100 cm2 x 5 um of gold are 0.966 g; several public calculators are out by ten.
    layer = Plating("p", "gold", D(100), D(5), area_from=AreaFrom.CAD)
    line = sheet_of(layer, rates=(rate("plating", "gold", "3000 THB", "g"),)).lines[0]
    assert line.quantity == D("0.966")
    assert said(line)[0] == "The surface of 100 cm² is taken from the CAD model."


def test_good_pieces_bear_those_that_fail():
    box = Extra("x", "Box", price=money("960 THB"))
    rent, rejects = rate("overhead", "Rent", "192 THB", "pc"), rate("overhead", "Rejects", "4 THB", "reject")
    sheet = sheet_of(box, rates=(rejects, rent))
    assert [str(line.label) for line in sheet.lines] == ["Box", "Rent", "Rejects"]
    assert sheet.total == money("1200 THB")  # (960 + 192) / 0.96
    assert said(sheet.lines[-1]) == [
        "4 of 100 pieces fail, so 96 good ones bear the cost of 100: 1152.00 THB × 4 ÷ 96 = 48.00 THB."
    ]
    assert sheet_of(box, rates=(rejects, rent), reject_percent=D(0)).total == money("1152 THB")
    assert sheet_of(box, rates=(rent,), reject_percent=D(50)).total == money("2304 THB")
    assert sheet_of(box, reject_percent=D(100)).missing == ("rejects between 0 and 100 %",)


def test_a_round_stone_with_unlike_sides_is_not_estimated():
    odd = StonePart("s", "Sapphire", size_mm=(D(9), D(6), D(4)), price=money("100 THB"))
    line = sheet_of(odd).lines[0]
    assert (line.amount, line.missing) == (None, "carat weight of sapphire 9 × 6 × 4 mm")
    assert "cannot be estimated from its size" in str(line.warning)
    assert sheet_of(replace(odd, cut="oval")).lines[0].estimated


def test_what_was_entered_stands_beside_the_grams():
    part = entered_as(metal(), "1 salueng", card())
    assert str(sheet_of(part).lines[0].detail) == "1 salueng = 3.79 g net"


def test_each_line_stands_in_its_part_of_the_value_free_on_board():
    card_of_day = card(FINE, BENCH, rate("overhead", "Rent", "50 THB", "pc"))
    parts = (
        metal("1", origin=Origin.NON_ORIGINATING, casting_per_piece=money("60 THB")),
        stone(setting="prong", setting_price=money("20 THB"), origin=Origin.ORIGINATING),
        step(),
        replace(step(outside=True), id="o"),
        Extra("c", "Cartage to the port", price=money("40 THB"), origin=Origin.OTHER),
        Extra("f", "Air freight", price=money("300 THB"), origin=Origin.EXCLUDED),
    )
    ring = piece(*parts)
    value = origin_value(ring, cost_piece(ring, card_of_day), D(4000))
    # Metal 1500, casting 60, the outside step 300 | stones 120 | setting 240, own step 300 | rent 50 | cartage 40
    assert (value.foreign_materials, value.originating_materials) == (1860, 120)
    assert (value.direct_labour, value.direct_overhead, value.other) == (540, 50, 40)
    assert value.profit == 4000 - (1860 + 120 + 540 + 50 + 40)
    assert value.fob == 4000
    assert value.direct_percent() == value.indirect_percent()


def test_a_suku_is_the_workshops_own_before_it_is_the_malay_one():
    assert entered_as(metal(), "2 suku", card()).net_weight_g == D("1.685")
    assert entered_as(metal(), "2 suku", card(unit_grams={"suku": D("6.7")})).net_weight_g == D("13.4")


def test_a_premium_in_money_alone_is_said_without_percent():
    line = sheet_of(metal(), rates=(replace(FINE, premium=D(40)),)).lines[0]
    assert said(line)[0] == "The dealer takes 40 THB over spot of 2000 THB: 2040.00 THB."


def test_a_step_that_took_what_was_planned_says_so():
    assert said(sheet_of(step(actual_minutes=D(60))).lines[0])[0] == "It took the 60 min that were planned."


def test_the_scale_rounds_what_a_chain_of_losses_asks_for():
    line = cost_piece(piece(metal(losses=CHAIN)), card(FINE, scale_step_g=D("0.1"))).lines[0]
    assert line.quantity == D("11.1")
    assert "On the scale you give out 11.10 g." in said(line)


def test_sprue_that_loses_nothing_still_costs_its_interest_and_the_other_way_round():
    tied = metal(sprue_g=D(6), tied_days=D(73), tied_interest_percent=D(10))
    line = next(line for line in sheet_of(tied).lines if line.role is Role.SPRUE)
    assert line.amount == money("180 THB")  # 6 g x 1500 x 10 % x 73/365
    assert said(line)[0] == "The metal is tied up for 73 days at 10 % a year."
    lost = next(
        line for line in sheet_of(metal(sprue_g=D(6), remelt_loss_percent=D(2))).lines if line.role is Role.SPRUE
    )
    assert lost.amount == money("180 THB")
    assert "tied up" not in " ".join(said(lost))


@pytest.mark.parametrize(
    ("typed", "said_first"),
    [
        ("0.4 g resin", "0.40 g of resin × 10.36 ÷ 1.09 weigh 3.802 g in this alloy."),
        ("0,25 cm3", "A model of 250 mm³ × 10.36 g/cm³ weighs 2.59 g in this alloy."),
    ],
)
def test_a_model_in_resin_or_by_volume_is_said_too(typed, said_first):
    part = entered_as(replace(metal(), alloy="ag925"), typed, card())
    assert said(cost_piece(piece(part), card(rate("metal", "silver", "30 THB", "g"))).lines[0])[0] == said_first


def test_three_places_behind_a_sign_are_grams_of_wax_and_not_a_thousand():
    assert weigh_entered("1,250 wax", ALLOYS["ag925"]) == weigh_entered("1.25 wax", ALLOYS["ag925"])


def test_without_its_density_no_model_is_metal_and_no_surface_is_estimated():
    bare = card(FINE, alloys={"x": replace(ALLOYS["au750y"], id="x", density=None)})
    part = replace(metal(), alloy="x")
    with pytest.raises(InvalidValueError, match="density of its alloy"):
        entered_as(part, "0.5 g wax", bare)
    assert entered_grams(replace(part, entered="0.5 g wax"), bare) is None
    assert in_alloy_of(entered_as(metal(), "0.5 g wax", card()), "x", bare).net_weight_g == D("8.031")
    layer = Plating("p", "rhodium", area_from=AreaFrom.MASS, sheet_mm=D(1), price=money("1 THB"))
    line = cost_piece(piece(part, replace(layer, thickness_um=D(1))), bare).lines[-1]
    by_area = replace(bare, rates={**bare.rates, **card(rate("plating", "rhodium", "9 THB", "cm2")).rates})
    assert line.amount == money("1 THB"), "a price for the piece needs no surface"
    gap = cost_piece(piece(part, replace(layer, price=None)), by_area).lines[-1]
    assert gap.missing == "weight, density and thickness of the metal under rhodium plating"


@pytest.mark.parametrize(
    ("part", "missing"),
    [
        (metal(solder_g=D(-1), solder_fineness=D("0.6")), "weight of the solder"),
        (metal(solder_g=D(1), solder_fineness=D("1.2")), "fineness of the solder"),
        (replace(metal(solder_g=D(1), solder_fineness=D("0.6")), alloy="moon"), "moon alloy"),
        (metal(sprue_g=D(-6), remelt_loss_percent=D(2)), "sprue and its remelt loss"),
        (metal(sprue_g=D(6), remelt_loss_percent=D(101)), "sprue and its remelt loss"),
        (stone(count=0, setting="prong", setting_price=money("20 THB")), "number of sapphire 2 mm"),
        (replace(stone(setting="prong"), size_mm=()), "setting rate for prong"),
        (stone(setting="prong"), "setting rate for prong 2 mm"),
        (LabourStep("l", "Setting", LabourBasis.STONE, D(3), worker="Aung"), "rate of Aung for Setting"),
    ],
)
def test_what_small_work_lacks_is_named(part, missing):
    assert missing in sheet_of(part).missing


def test_a_person_is_paid_by_the_stone_too():
    by_stone = LabourStep("l", "Setting", LabourBasis.STONE, D(3), worker="Aung")
    assert sheet_of(by_stone, rates=(rate("worker", "Aung: Setting", "15 THB", "stone"),)).total == money("45 THB")


def test_an_alloy_without_a_mark_claims_nothing():
    unmarked = card(FINE, alloys={"x": replace(ALLOYS["au750y"], id="x", mark="")})
    part = replace(metal(solder_g=D(3), solder_fineness=D("0.3")), alloy="x")
    assert cost_piece(piece(part), unmarked).lines[0].warning is None


def test_rejects_of_what_is_not_known_are_not_known():
    rates = (rate("overhead", "Failing", "5 THB", "reject"), rate("overhead", "Rent", "10 THB", "percent"))
    sheet = sheet_of(metal(), rates=rates)
    assert "gold price" in sheet.missing
    assert all(line.amount is None for line in sheet.lines)
