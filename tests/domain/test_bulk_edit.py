"""One change for many pieces: what it does to one, and what it refuses."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.bulk_edit import changer_of
from jewelcraft.domain.edit_request import Edit
from jewelcraft.domain.edit_request import EditBasis
from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.edit_request import read_edit
from jewelcraft.domain.edited_text import edited_text
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.price_list import PolicyBook
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_values import read_change
from jewelcraft.domain.typed_values import read_money_change
from tests.builders import ALLOYS
from tests.builders import money
from tests.builders import piece

BASIS = EditBasis(ALLOYS, PolicyBook(PricePolicy(percent=Decimal(40))), "THB")
PIECE = replace(
    piece(
        MetalPart("m1", "au750y", Decimal("3.62"), Decimal(6)),
        MetalPart("m2", "ag925", Decimal("1")),
        StonePart("s1", "Sapphire", price_key="sapphire 6.5 mm", nature="natural", treatment="heated"),
        StonePart("s2", "Diamond", price_key="lab 2 mm"),
        Finding("f1", "Hook", price=money("12.50 THB")),
        Finding("f2", "Clasp"),
        LabourStep("l1", "Polishing", quantity=Decimal(30)),
        LabourStep("l2", "Setting", LabourBasis.STONE, price=money("150 THB")),
        batch=10,
    ),
    tags=("Wedding", "gold"),
    techniques=("cast",),
)


def edit(text, piece=PIECE):
    return changer_of(read_edit(text), BASIS)(piece)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("status=ready", lambda p: p.status is Status.READY),
        ("collection=  Hong Kong  2027 ", lambda p: p.collection == "Hong Kong 2027"),
        ("collection=", lambda p: p.collection == ""),
        ("type=ring", lambda p: p.type == "ring"),
        ("finish=matt", lambda p: p.finish == "matt"),
        ("tags=+Sale, wedding", lambda p: p.tags == ("Wedding", "gold", "Sale")),
        ("tags=-WEDDING", lambda p: p.tags == ("gold",)),
        ("tags=a、b", lambda p: p.tags == ("a", "b")),
        ("tags=", lambda p: p.tags == ()),
        ("techniques=+granulation", lambda p: p.techniques == ("cast", "granulation")),
        ("alloy=Yellow gold 14K", lambda p: [part.alloy for part in p.metals] == ["au585y", "au585y"]),
        ("alloy[au750y]=au585y", lambda p: [part.alloy for part in p.metals] == ["au585y", "ag925"]),
        ("loss percent=7,5 %", lambda p: [part.loss_percent for part in p.metals] == [Decimal("7.5")] * 2),
        ("loss_percent[au750y]=+2", lambda p: [part.loss_percent for part in p.metals] == [8, 0]),
        ("margin=45", lambda p: (p.policy.rule, p.policy.percent) == (PriceRule.MARGIN, 45)),
        ("markup=80%", lambda p: (p.policy.rule, p.policy.percent) == (PriceRule.MARKUP, 80)),
        ("margin=+5", lambda p: p.policy.percent == 45),
        ("margin=40", lambda p: p.policy is None),
        ("retail-factor=2.2", lambda p: p.policy.retail_factor == Decimal("2.2")),
        ("retail_factor=2", lambda p: p.policy is None),
        ("labour_rate=+10%", lambda p: [step.price for step in p.labour] == [None, money("165.00 THB")]),
        (
            "labour_rate[polishing]=200",
            lambda p: p.labour[0].price == money("200 THB") and p.labour[1].price.amount == 150,
        ),
        ("minutes=-10%", lambda p: [step.quantity for step in p.labour] == [27, None]),
        ("minutes[Polishing]=+5", lambda p: p.labour[0].quantity == 35),
        ("minutes[Filing]=5", lambda p: p == PIECE),
        ("finding_price[hook]=USD 3", lambda p: p.findings[0].price == money("3 USD")),
        ("finding_price[hook]=13", lambda p: p.findings[0].price == money("13 THB")),
        ("finding_price=+5%", lambda p: [part.price for part in p.findings] == [money("13.13 THB"), None]),
        ("finding_price[hook]=+0.5 THB", lambda p: p.findings[0].price == money("13.00 THB")),
        ("finding[Hook]=Ear wire", lambda p: [part.name for part in p.findings] == ["Ear wire", "Clasp"]),
        ("stone[sapphire]=Spinel", lambda p: (p.stones[0].kind, p.stones[0].price_key) == ("Spinel", "Spinel 6.5 mm")),
        ("stone[diamond]=Moissanite", lambda p: p.stones[1].price_key == "lab 2 mm"),
        ("nature[Diamond]=synthetic", lambda p: [part.nature for part in p.stones] == ["natural", "synthetic"]),
        ("treatment=none", lambda p: {part.treatment for part in p.stones} == {"none"}),
        ("origin[metal]=non originating", lambda p: p.metals[0].origin is Origin.NON_ORIGINATING),
        ("origin=originating", lambda p: {part.origin for part in (*p.labour, *p.stones)} == {Origin.ORIGINATING}),
        ("batch_quantity=25", lambda p: p.batch_quantity == 25),
        ("batch_quantity=-30", lambda p: p.batch_quantity == 1),
    ],
)
def test_an_edit_changes_what_it_names(text, read):
    changed = edit(text)
    assert read(changed)
    # What an edit does is done once: the same value set again changes nothing more.
    if not any(sign in text for sign in ("=+", "=-")):
        assert edit(text, changed) == changed


def test_another_alloy_for_the_same_design_weighs_by_its_density():
    changed = edit("remake[au750y]=ag925")
    # 3.62 g / 15.58 x 10.36
    assert (changed.metals[0].alloy, changed.metals[0].net_weight_g) == ("ag925", Decimal("2.4071"))
    assert changed.metals[1] == PIECE.metals[1]
    assert edit("remake=ag925").metals[1] == PIECE.metals[1]
    unknown = replace(BASIS, alloys=ALLOYS | {"x": replace(ALLOYS["brass"], id="x", name="X", density=None)})
    for text in ("remake=x",):
        with pytest.raises(InvalidValueError, match="X has no density"):
            changer_of(read_edit(text), unknown)(PIECE)
    with pytest.raises(InvalidValueError, match="gone has no density"):
        changer_of(read_edit("remake=ag925"), BASIS)(piece(MetalPart("m", "gone", Decimal(1))))


def test_a_policy_of_its_own_is_given_back_to_the_workshop():
    own = edit("margin=45")
    assert edit("margin=workshop", own).policy is None
    assert edit("markup=45", own).policy.rule is PriceRule.MARKUP


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("status", "is no change"),
        ("price=5", "no field price"),
        ("status=sold", "idea, sketch"),
        ("alloy=unobtainium", "no alloy unobtainium"),
        ("loss_percent=100", "0 % and less than 100"),
        ("loss_percent=-7", "0 % and less than 100"),
        ("loss_percent=much", "is no number"),
        ("margin=100", "below 100"),
        ("minutes=-50", "less than none"),
        ("minutes=1,250", "two ways"),
        ("minutes=10%", "is no number"),
        ("minutes=--5", "is no number"),
        ("minutes=99999999999", "is no number"),
        ("minutes=-100%", "Nothing is left"),
        ("labour_rate=0", "above zero"),
        ("labour_rate=-200 THB", "Nothing would be left"),
        ("labour_rate=+5 USD", "cannot move by USD"),
        ("finding_price=12", "which finding"),
        ("finding=Ear wire", "which name is replaced"),
        ("stone[ruby]=", "which name is replaced"),
        ("nature=real", "natural, treated"),
        ("origin=here", "originating"),
        ("origin[gold]=originating", "metal, stones"),
    ],
)
def test_what_cannot_be_used_is_refused_with_what_to_type(text, words):
    with pytest.raises(InvalidValueError, match=words):
        edit(text)


def test_each_field_says_what_it_holds():
    said = {field: [str(value) for value in edited_text(PIECE, field, "", ALLOYS)] for field in EditField}
    assert said[EditField.ALLOY] == ["Yellow gold 18K", "Sterling silver"]
    assert said[EditField.REMAKE] == ["Yellow gold 18K 3.62 g", "Sterling silver 1 g"]
    assert said[EditField.LOSS] == ["6 %", "0 %"]
    assert said[EditField.MARGIN] == ["as the workshop"]
    assert said[EditField.TAGS] == ["Wedding", "gold"]
    assert said[EditField.BATCH] == ["10"]
    assert said[EditField.LABOUR_RATE] == ["as listed", "150 THB"]
    assert said[EditField.MINUTES] == ["30 min"]
    assert said[EditField.FINDING_PRICE] == ["12.50 THB", "as listed"]
    assert said[EditField.FINDING] == ["Hook", "Clasp"]
    assert said[EditField.STONE] == ["Sapphire", "Diamond"]
    assert said[EditField.NATURE] == ["natural", ""]
    assert said[EditField.ORIGIN] == ["undetermined"]
    only = {name: edited_text(PIECE, field, name, ALLOYS) for field, name in ONLY}
    assert list(map(str, only["diamond"])) == [""]
    assert list(map(str, only["setting"])) == ["150 THB"]
    assert list(map(str, only["clasp"])) == ["as listed"]
    assert list(map(str, only["metal"])) == ["undetermined"]
    own = edit("margin=45")
    assert list(map(str, edited_text(own, EditField.MARGIN, "", {}))) == ["margin 45 %"]
    listed = replace(own, policy=replace(own.policy, price_list="a"))
    assert list(map(str, edited_text(listed, EditField.MARGIN, "", {}))) == ["as its price list"]
    assert list(map(str, edited_text(edit("markup=9", own), EditField.MARKUP, "", {}))) == ["markup 9 %"]
    assert edited_text(own, EditField.RETAIL_FACTOR, "", {}) == (Decimal(2),)
    assert edited_text(PIECE, EditField.ALLOY, "", {}) == ("au750y", "ag925")


ONLY = (
    (EditField.NATURE, "diamond"),
    (EditField.LABOUR_RATE, "setting"),
    (EditField.FINDING_PRICE, "clasp"),
    (EditField.ORIGIN, "metal"),
)


def test_small_diamonds_take_the_weight_of_the_chart():
    tiny = (
        StonePart("s1", "Diamond", 20, size_mm=(Decimal("1.3"),)),
        StonePart("s2", "Diamond", 20, size_mm=(Decimal("1.3"),), carat_each=Decimal("0.008")),
        StonePart("s3", "Lab diamond", 20, size_mm=(Decimal(1),)),
    )
    before = replace(PIECE, stones=tiny)
    after = edit("stone_weight=chart", before)
    assert [part.carat_each for part in after.stones] == [Decimal("0.01"), Decimal("0.008"), Decimal("0.005")]
    only = edit("stone_weight[lab diamond] = Chart", before)
    assert [part.carat_each for part in only.stones] == [None, Decimal("0.008"), Decimal("0.005")]
    said = [
        [str(value) for value in edited_text(each, EditField.STONE_WEIGHT, "diamond", {})] for each in (before, after)
    ]
    assert said == [["estimated", "0.008 ct"], ["0.01 ct", "0.008 ct"]]
    with pytest.raises(InvalidValueError, match="chart"):
        edit("stone_weight=0.01", before)


def test_money_changes_keep_the_currency_that_is_there():
    assert read_money_change("12.50", "THB").apply(None) == money("12.50 THB")
    assert read_money_change("+1", "THB").apply(money("5 USD")) == money("6 USD")
    assert read_money_change("EUR 12", "THB").apply(money("5 USD")) == money("12 EUR")
    assert read_change("1,250", Decimals.POINT).amount == 1250


@given(st.decimals(1, 1000, places=2), st.integers(-99, 400))
def test_a_percentage_moves_by_just_that(old, percent):
    sign = "+" if percent >= 0 else "-"
    new = read_change(f"{sign}{abs(percent)} %").apply(old)
    assert abs(new - old * (100 + percent) / 100) <= Decimal("0.005")


@given(st.sampled_from(EditField), st.sampled_from(["", "1", "+1", "natural", "ready", "au585y", "originating"]))
def test_no_edit_adds_or_loses_a_line(field, value):
    try:
        changed = changer_of(Edit(field, value, ""), BASIS)(PIECE)
    except InvalidValueError:
        return
    assert isinstance(changed, Piece)
    for room in ("metals", "stones", "findings", "labour", "platings", "extras"):
        assert [part.id for part in getattr(changed, room)] == [part.id for part in getattr(PIECE, room)]


def test_a_single_step_of_loss_is_changed_and_several_are_refused():
    casting, filing = Loss("Casting", Decimal(4), recovered_percent=Decimal(80)), Loss("Filing", Decimal(3))
    one = piece(MetalPart("m1", "au750y", Decimal(4), losses=(casting,)))
    assert edit("loss_percent=+2", one).metals[0].losses == (replace(casting, percent=Decimal(6)),)
    assert [str(value) for value in edited_text(one, EditField.LOSS, "", ALLOYS)] == ["4 %"]
    several = piece(
        MetalPart("m1", "au750y", Decimal(4), losses=(casting, filing)), MetalPart("m2", "ag925", Decimal(1))
    )
    assert [str(value) for value in edited_text(several, EditField.LOSS, "", ALLOYS)] == ["4 %", "3 %", "0 %"]
    with pytest.raises(InvalidValueError, match=f"{several.code} loses metal in several steps"):
        edit("loss_percent=6", several)
    assert edit("loss_percent[ag925]=6", several).metals[1].loss_percent == 6


@pytest.mark.parametrize(
    ("text", "old", "becomes"),
    [
        ("฿200", "5 USD", "200 THB"),
        ("200 บาท", "5 THB", "200 THB"),
        ("Rp 14.500,50", "5 THB", "14500.50 IDR"),
        ("RM12", "5 THB", "12 MYR"),
        ("€ 5", "5 THB", "5 EUR"),
        ("HK$ 80", "5 THB", "80 HKD"),
        ("+๑๐%", "200 THB", "220.00 THB"),
        ("＋１０％", "200 THB", "220.00 THB"),
        ("１４ EUR", "5 THB", "14 EUR"),
    ],
)
def test_prices_with_the_signs_and_digits_of_their_country(text, old, becomes):
    assert read_money_change(text, "THB").apply(money(old)) == money(becomes)


@pytest.mark.parametrize("text", ["$5", "¥5", "14.500", "Rupiah"])
def test_a_price_of_no_one_currency_or_two_readings_is_refused(text):
    with pytest.raises(InvalidValueError):
        read_money_change(text, "THB")
