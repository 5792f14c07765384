"""What SQL makes of all bills at once is what each piece costed whole comes to, to the last digit."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import count

import pytest
from hypothesis import HealthCheck
from hypothesis import Phase
from hypothesis import event
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.bill_sums import work_key
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.price_list import PolicyBook
from jewelcraft.domain.price_list import PriceList
from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.whole_factors import MILLION
from jewelcraft.domain.whole_factors import whole_factor
from jewelcraft.domain.whole_factors import whole_quantity
from jewelcraft.library.coster import Coster
from jewelcraft.library.library import Library
from jewelcraft.storage.figure_passes import FigurePass
from tests.builders import card
from tests.builders import money
from tests.builders import piece
from tests.builders import rate
from tests.domain.test_bill import _KEYS as KEYS
from tests.domain.test_bill import cards
from tests.domain.test_bill import pieces
from tests.domain.test_price_way import policies

LABEL = sentence("Test")
STEPS = ["0.01", "0.01", "0.05", "1", "100", "0.001", "0.0001"]
_codes = count()


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "shop.jewelcraft"
    with Library.create(path, WorkshopSettings(home_currency="THB")) as library:
        yield library.store


@pytest.fixture
def doubts(monkeypatch):
    """Count the pieces that were left to the decimals."""
    left = []
    reckon = FigurePass._reckon
    monkeypatch.setattr(
        FigurePass, "_reckon", lambda each, numbers, day: left.extend(numbers) or reckon(each, numbers, day)
    )
    return left


def kept(store, made, coster):
    """Store pieces with no more than their policies, and their figures and bills at a card."""
    with store.action(LABEL):
        store.pieces.delete(store.pieces.every_id())
        for each in made:
            bare = Piece(each.id, f"W-{next(_codes)}", collection=each.collection, policy=each.policy)
            store.pieces.insert(bare)
    costed = [(each, *coster.cost(each)) for each in made]
    store.pieces.put_figures(
        [figures for _each, figures, _bill in costed], [(e.id, bill) for e, _figures, bill in costed]
    )


def repriced(store, coster, day):
    """Reprice all and return what has to be costed anew, and the report of what moved."""
    chunks = [*store.pieces.figure_pass(coster).reprice(day)]
    moves = [move for chunk in chunks for some in chunk.moved for move in some.moves]
    return {piece_id for chunk in chunks for piece_id in chunk.unknown}, moves


def check(store, made, book, card):
    coster = Coster(card, book)
    before = store.pieces.figures([each.id for each in made])
    unknown, moves = repriced(store, coster, card.day)
    after = store.pieces.figures([each.id for each in made])
    for each in made:
        whole, bill = coster.cost(each)
        if each.id in unknown:
            assert bill == "" or coster.price(bill, each.policy, each.collection) is not None
            continue
        assert replace(after[each.id], day=whole.day) == whole
    moved = {
        each.id
        for each in made
        if each.id not in unknown
        and (before[each.id].cost, before[each.id].wholesale, before[each.id].retail)
        != (after[each.id].cost, after[each.id].wholesale, after[each.id].retail)
    }
    assert {move[0] for move in moves} == moved


def fresh(found):
    """Return pieces with ids of their own."""
    return [replace(each, id=f"{number}-{each.id}") for number, each in enumerate(found)]


def with_policy(made, own, collection):
    return replace(made, policy=own, collection=collection)


dressed = st.builds(with_policy, pieces, st.none() | policies, st.sampled_from(["", "Lotus"]))
factors = st.sampled_from(["1", "1", "0.5", "1.01", "1.1", "3.3333", "0.997"]).map(Decimal)
percents = st.decimals(0, 60, places=1)


@st.composite
def card_runs(draw):
    """Draw a card and two later ones on which the same is known at other prices: on the last one of metals alone."""
    drawn = draw(st.sampled_from(STEPS).flatmap(cards))
    full = [rate(*key, "7.77 THB", units[0]) for key, units in KEYS.items() if key[0] != "overhead"]
    known = {(each.kind, each.name): each for each in full} if draw(st.integers(0, 4)) else {}
    drawn = replace(drawn, rates={**known, **drawn.rates})
    lame = {"percent", "percent_labour", "reject", "moon"}
    rates = {
        key: replace(each, amount=draw(percents), unit="hour" if each.unit == "moon" else each.unit)
        if each.unit in lame
        else each
        for key, each in drawn.rates.items()
    }
    if not draw(st.integers(0, 2)):
        rates = {key: each for key, each in rates.items() if key[0] != "overhead" or each.unit == "hour"}
    first = replace(drawn, rates=rates, home_currency=draw(st.sampled_from(["THB", "THB", "USD"])))
    second = replace(first, rates={key: dearer(each, draw(factors)) for key, each in rates.items()})
    third = {key: dearer(each, draw(factors)) if key[0] == "metal" else each for key, each in second.rates.items()}
    return first, second, replace(second, rates=third)


def dearer(known, factor):
    return known if known.unit == "min" else replace(known, amount=known.amount * factor)


# A piece, its policies and three cards are too much to be shown or shrunk in a useful time.
@settings(
    phases=(Phase.reuse, Phase.generate),
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.lists(dressed, min_size=1, max_size=5), policies, policies, card_runs())
def test_all_at_once_is_each_by_itself(store, doubts, made, of_list, workshop, run):
    book = PolicyBook(workshop, (PriceList("list", "List", of_list, ("Lotus",)),))
    first, second, third = run
    # Mostly what can be priced; what cannot has no bill and is not for this pass.
    made = fresh([each for each in made if Coster(first, book).cost(each)[1]] or made)
    kept(store, made, Coster(first, book))
    doubts.clear()
    check(store, made, book, second)
    event("all by SQL" if not doubts else "none by SQL" if len(doubts) == len(made) else "some by SQL")
    # Only metals moved since: what was summed at the second card still counts.
    check(store, made, book, third)


GOLD = rate("metal", "gold", "4000 THB", "g")
PLAIN = PolicyBook(PricePolicy(rounding_step=Decimal(10)))
PRICED = [
    *(PricePolicy(percent=Decimal(30 + number), rounding_step=Decimal(5)) for number in range(8)),
    PricePolicy(percent=Decimal(40), ending=Ending.NINE),
    PricePolicy(percent=Decimal(40), ending=Ending.NINETY_FIVE_CENTS, rounding=Rounding.NEAREST),
    PricePolicy(PriceRule.FACTORS, metal_factor=Decimal("1.1"), labour_factor=Decimal(3), rest_factor=Decimal(2)),
    PricePolicy(
        PriceRule.MARKUP, Decimal(80), currency="USD", commission_percent=Decimal(10), buffer_percent=Decimal(3)
    ),
    PricePolicy(bands=(PriceBand(Decimal(1000), Decimal(10)), PriceBand(Decimal(9000), Decimal(100)))),
    PricePolicy(floor=money("20000 THB"), rounding=Rounding.DOWN),
]


def day_of(gold, *more):
    return card(replace(GOLD, amount=Decimal(gold)), rate("currency", "USD", "33.51 THB", "USD"), *more)


def made_of(grams, **facts):
    box = Extra("e", "box", price=money("12.34 THB"))
    steps = LabourStep("l", "Engraving", LabourBasis.PIECE, price=money("55 THB"))
    return replace(piece(MetalPart("m", "au750y", Decimal(grams), **facts), box, steps), id=f"p-{grams}-{len(facts)}")


def test_what_a_workshop_has_is_priced_without_a_single_doubt(store, doubts):
    made = [
        replace(made_of(f"{number % 90}.{number:03}1"), id=f"{number}", policy=PRICED[number % len(PRICED)])
        for number in range(1, 200)
    ]
    kept(store, made, Coster(day_of(4000), PLAIN))
    repriced(store, Coster(day_of(4000), PLAIN), GOLD.day)
    doubts.clear()
    for gold in ("4100", "4123.45", "61000"):
        check(store, made, PLAIN, day_of(gold))
    assert not doubts


def test_a_price_with_many_places_is_sure_but_for_a_few(store, doubts):
    by_ounce = rate("metal", "gold", "4321.7 USD", "ozt")
    made = [
        replace(made_of(f"{number}.37", loss_percent=Decimal(7), loss_basis=LossBasis.ON_INPUT), id=f"{number}")
        for number in range(1, 100)
    ]
    first = card(by_ounce, rate("currency", "USD", "33.51 THB", "USD"))
    kept(store, made, Coster(first, PLAIN))
    check(store, made, PLAIN, replace(first, rates={**first.rates, ("metal", "gold"): replace(by_ounce, premium=1)}))
    assert len(doubts) < 5


def test_a_half_is_sure_only_where_the_price_is_known_to_its_end():
    """Half a gram at 0.01, at a hair more, and at a third: half a cent, a hair more, and no half at all."""
    weight = whole_quantity(Decimal("0.5")).number
    sure = []
    for cents in (Fraction(1), 1 + Fraction(1, 10**25), Fraction(1, 3)):
        factor = whole_factor(cents, most=10**9, is_rough=False)
        cut = weight * factor.millionths // MILLION
        left = (weight * factor.factor + cut + factor.half) % factor.unit
        sure.append(factor.least <= left <= factor.most)
    assert sure == [True, False, True]


def test_what_is_too_large_for_sixty_three_bits_is_left_to_the_decimals(store, doubts):
    assert whole_factor(Fraction(10**13), most=10**9, is_rough=False) is None
    made = [made_of("900000")]
    kept(store, made, Coster(day_of(4000), PLAIN))
    check(store, made, PLAIN, day_of("99999999"))
    assert doubts


def test_what_has_nothing_entered_yet_has_no_cost(store, doubts):
    made = [replace(piece(), id="empty", policy=policy) for policy in PRICED[-1:]]
    kept(store, made, Coster(day_of(4000), PLAIN))
    check(store, made, PLAIN, day_of(4100))
    assert not doubts
    assert store.pieces.figures(["empty"])["empty"].cost is None


def test_figures_in_other_rows_are_found_and_known_the_next_time(store, doubts):
    made = [replace(made_of(f"{number}.5"), id=f"{number}") for number in range(1, 9)]
    kept(store, made, Coster(day_of(4000), PLAIN))
    check(store, made, PLAIN, day_of(4000))
    with store.pieces._writing.derived():
        store._connection.execute("UPDATE figures SET rowid = 100000 - rowid")
    doubts.clear()
    check(store, made, PLAIN, day_of(4100))
    assert len(doubts) == len(made)
    check(store, made, PLAIN, day_of(4200))
    assert len(doubts) == len(made)


def test_the_sum_of_a_bill_goes_with_the_bill(store):
    parts = {"loss_percent": Decimal(9), "recovered_percent": Decimal(50), "payout_percent": Decimal(90)}
    sprue = {"solder_g": Decimal("0.2"), "solder_fineness": Decimal("0.7")}
    made = [replace(made_of("4"), id="1"), replace(made_of("4", **parts, **sprue), id="2")]
    kept(store, made, Coster(day_of(4000), PLAIN))
    repriced(store, Coster(day_of(4000), PLAIN), GOLD.day)
    counts = "SELECT (SELECT count(*) FROM bill_sum), (SELECT count(*) FROM bill_metal)"
    assert store._connection.execute(counts).fetchone() == (2, 1)
    store.pieces.forget_bills()
    assert store._connection.execute(counts).fetchone() == (0, 0)


def test_all_but_metals_makes_another_key():
    known = day_of(4000, rate("extra", "box", "10 THB"))
    assert work_key(known) == work_key(day_of(4100, rate("extra", "box", "10 THB")))
    assert work_key(known) != work_key(day_of(4000, rate("extra", "box", "11 THB")))
    assert work_key(known) != work_key(replace(known, amount_step=Decimal(1)))
