"""Many pieces together: the totals are the sums, what is missing is named, and what if agrees with costing anew."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.insights import compose
from jewelcraft.domain.insights import counted_bars
from jewelcraft.domain.insights import find_gaps
from jewelcraft.domain.insights import percent_of
from jewelcraft.domain.insights import rank_hours
from jewelcraft.domain.insights import spread_margins
from jewelcraft.domain.insights import weigh_metals
from jewelcraft.domain.insights import what_if
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.piece_insight import PieceInsight
from jewelcraft.domain.piece_insight import look_into
from jewelcraft.domain.piece_insight import margin_of
from jewelcraft.domain.piece_insight import target_margin
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rate_moves import foreign_currencies
from jewelcraft.domain.rate_moves import moved_card
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.set_up import SetUp
from jewelcraft.domain.set_up import SetUpPart
from jewelcraft.domain.set_up import find_set_up
from jewelcraft.domain.texts import Texts
from tests.builders import card
from tests.builders import gold
from tests.builders import gold_ring
from tests.builders import money
from tests.builders import naga_card
from tests.builders import naga_ring
from tests.builders import piece
from tests.builders import rate

POLICY = PricePolicy(percent=Decimal(40))
ZERO = Decimal(0)


def look(*pieces, at=None, policy=POLICY):
    basis = CostBasis(at or naga_card())
    return [look_into(one, basis, one.policy or policy) for one in pieces]


def told(cost=None, price=None, hours=0, code="T", **facts):
    """What a piece of these figures tells."""
    known = {name: None if value is None else Decimal(value) for name, value in (("cost", cost), ("price", price))}
    margin = margin_of(known["cost"], known["price"])
    return PieceInsight(code, code, Texts(), margin=margin, bench_hours=Decimal(hours), **known, **facts)


class TestOnePiece:
    def test_tells_the_figures_of_its_sheet(self):
        found = look(naga_ring())[0]
        sheet = cost_piece(naga_ring(), naga_card())
        assert found.cost == sheet.total.amount == 18588
        assert dict(found.groups) == {bucket: sheet.subtotal(bucket).amount for bucket in Bucket}
        assert found.tag == money("30980 THB")
        assert found.margin == Decimal("40.0")
        assert found.profit == 30980 - 18588
        assert found.bench_hours == Decimal("1.75")
        assert found.hourly == found.profit / Decimal("1.75")
        assert not found.gaps

    def test_without_a_price_names_it_and_counts_nothing(self):
        found = look(gold_ring(), at=card())[0]
        assert [str(gap) for gap in found.gaps] == ["gold price"]
        assert (found.cost, found.price, found.margin, found.profit, found.hourly) == (None,) * 5
        assert not found.bill

    def test_without_parts_says_so(self):
        assert [str(gap) for gap in look(piece())[0].gaps] == ["parts of the piece"]

    def test_prices_in_a_currency_without_rate_are_missing_but_the_cost_counts(self):
        found = look(gold_ring(), policy=replace(POLICY, currency="HKD"))[0]
        assert found.cost
        assert found.price is None
        assert len(found.gaps) == 1

    def test_prices_in_dollars_are_brought_home(self):
        found = look(gold_ring(), policy=replace(POLICY, currency="USD"))[0]
        assert found.tag.currency == "USD"
        assert found.price == found.tag.amount * Decimal("34.20")

    def test_free_prices_have_no_margin(self):
        assert margin_of(Decimal(5), ZERO) is None

    def test_aims_at_the_margin_of_its_markup(self):
        assert target_margin(POLICY) == 40
        assert target_margin(PricePolicy(PriceRule.MARKUP, Decimal(100))) == 50


class TestComposition:
    def test_adds_up_complete_pieces_only(self):
        made = compose(look(naga_ring(), gold_ring(), piece()))
        assert made.pieces == 2
        assert made.cost == sum(share.amount for share in made.shares)
        assert [share.bucket for share in made.shares] == list(Bucket)
        assert {share.bucket: share.pieces for share in made.shares}[Bucket.STONES] == 1

    def test_of_nothing_is_nothing(self):
        made = compose([])
        assert (made.pieces, made.cost) == (0, 0)
        assert all(share.percent == 0 for share in made.shares)

    @given(st.lists(st.lists(st.decimals(0, 10**6, places=2), min_size=len(Bucket), max_size=len(Bucket)), max_size=20))
    def test_total_is_the_sum_of_groups_and_of_pieces(self, table):
        pieces = [told(cost=sum(row), groups=tuple(zip(Bucket, row, strict=True))) for row in table]
        made = compose(pieces)
        assert made.cost == sum((one.cost for one in pieces), ZERO)
        assert made.cost == sum((share.amount for share in made.shares), ZERO)
        if made.cost:
            assert abs(sum(share.percent for share in made.shares) - 100) < Decimal("1e-20")


class TestMargins:
    def test_smallest_first_and_those_below_counted(self):
        pieces = [told(60, 100, code="A"), told(70, 100, code="B"), told(50, 100, code="C"), told(code="D")]
        spread = spread_margins(pieces, Decimal(40))
        assert [one.code for one in spread.pieces] == ["B", "A", "C"]
        assert spread.below == 1
        assert spread.average == margin_of(Decimal(180), Decimal(300)) == 40

    def test_one_margin_alone_still_makes_a_chart(self):
        bars = spread_margins([told(60, 100)], Decimal(40)).bars
        assert len(bars) == 5
        assert [bar.count for bar in bars if bar.low == 40] == [1]

    def test_of_nothing_has_no_bars(self):
        spread = spread_margins([told()], Decimal(40))
        assert (spread.bars, spread.average, spread.below) == ((), None, 0)

    def test_losses_without_end_share_the_first_bar(self):
        bars = spread_margins([told(10**6, 1, code="A"), told(60, 100)], Decimal(40)).bars
        assert bars[0].count == 1
        assert len(bars) < 40

    @given(
        st.lists(st.tuples(st.decimals(1, 10**5, places=2), st.decimals(1, 10**5, places=2)), max_size=30),
        st.decimals(0, 99, places=1),
    )
    def test_every_margin_stands_in_one_bar_on_its_side_of_the_target(self, figures, target):
        pieces = [told(cost, price) for cost, price in figures]
        spread = spread_margins(pieces, target)
        assert sum(bar.count for bar in spread.bars) == len(pieces)
        assert sum(bar.count for bar in spread.bars if bar.high <= target) == spread.below
        assert all(bar.high <= target or bar.low >= target for bar in spread.bars)

    def test_bars_are_told_without_the_empty_ones_at_their_ends(self):
        spread = spread_margins([told(60, 100), told(40, 100), told(59, 100)], Decimal(40))
        counted = counted_bars(spread.bars)
        assert [bar.count for bar in (counted[0], counted[-1])] == [2, 1]
        assert sum(bar.count for bar in counted) == 3
        assert counted_bars(()) == counted_bars(spread.bars[:1]) == ()


class TestMetals:
    def test_weighs_what_the_cost_follows(self):
        at = naga_card()
        shares = weigh_metals(look(naga_ring(), gold_ring(), at=at), at)
        assert [share.metal for share in shares] == ["gold"]
        gold_share = shares[0]
        fine = CostBasis(at).fine("gold").amount
        assert gold_share.price == fine
        assert gold_share.amount == gold_share.fine_g * fine
        assert gold_share.pieces == 2
        exact = gold_share.amount / 10
        assert abs(gold_share.rise - exact) <= 3  # every line is rounded to whole baht

    def test_precious_metals_come_first(self):
        at = card(gold(), rate("metal", "silver", "40 THB", "g"), rate("metal", "brass", "1 THB", "g"))
        parts = [MetalPart(alloy, alloy, Decimal(2)) for alloy in ("brass", "ag925", "au750y")]
        assert [share.metal for share in weigh_metals(look(piece(*parts), at=at), at)] == ["gold", "silver", "brass"]

    def test_leaves_out_what_has_no_complete_cost(self):
        assert weigh_metals(look(gold_ring(), at=card()), card()) == ()


class TestHours:
    def test_ranks_the_best_first_and_names_those_without(self):
        pieces = [
            told(50, 100, hours=2, code="A"),
            told(50, 150, hours=1, code="B"),
            told(50, 90, code="C"),
            told(code="D", hours=3),
        ]
        ranking = rank_hours(pieces)
        assert [one.code for one in ranking.pieces] == ["B", "A"]
        assert [one.code for one in ranking.without_hours] == ["C"]
        assert ranking.average == Decimal(150) / 3

    def test_of_nothing_has_no_average(self):
        assert rank_hours([]).average is None


class TestGaps:
    def test_counts_what_most_pieces_miss_first(self):
        at = card(gold())
        pieces = look(gold_ring(), piece(code="E"), piece(code="F"), naga_ring(), at=at)
        found = find_gaps(pieces)
        assert [one.code for one in found.pieces] == ["E", "F", "BN-R-0142"]
        name, count = found.names[0]
        assert (str(name), count) == ("parts of the piece", 2)


class TestMovedCards:
    def test_metals_move_and_others_stay(self):
        at = naga_card()
        moved = moved_card(at, RateMoves(metals=(("gold", Decimal(10)), ("unobtainium", Decimal(5)))))
        assert moved.find(RateKind.METAL, "gold").amount == Decimal("68420")
        assert moved.find(RateKind.CURRENCY, "USD") == at.find(RateKind.CURRENCY, "USD")

    def test_a_currency_that_rises_costs_more_home_currency(self):
        moved = moved_card(naga_card(), RateMoves(currencies=(("USD", Decimal(10)),)))
        assert moved.in_home("USD") == Decimal("37.62")

    def test_an_inverse_rate_moves_the_other_way(self):
        at = card(rate("currency", "THB", "0.03 USD", "THB"))
        before = at.in_home("USD")
        assert foreign_currencies(at) == ("USD",)
        after = moved_card(at, RateMoves(currencies=(("USD", Decimal(10)), ("EUR", Decimal(10))))).in_home("USD")
        assert abs(after / before - Decimal("1.1")) < Decimal("1e-20")

    def test_a_currency_quoted_in_a_moved_one_moves_once(self):
        at = card(rate("currency", "USD", "34 THB", "USD"), rate("currency", "HKD", "0.128 USD", "HKD"))
        assert foreign_currencies(at) == ("HKD", "USD")
        both = moved_card(at, RateMoves(currencies=(("USD", Decimal(10)), ("HKD", Decimal(10)))))
        assert both.in_home("HKD") == at.in_home("HKD") * Decimal("1.1")
        one = moved_card(at, RateMoves(currencies=(("HKD", Decimal(10)),)))
        assert one.in_home("HKD") == at.in_home("HKD") * Decimal("1.1")
        assert one.in_home("USD") == at.in_home("USD")

    def test_currencies_that_lead_nowhere_are_not_offered(self):
        assert foreign_currencies(card(rate("currency", "HKD", "0.128 USD", "HKD"))) == ()

    def test_nothing_moved_is_nothing(self):
        assert not RateMoves(metals=(("gold", ZERO),))
        assert RateMoves(labour=Decimal(5))
        assert RateMoves(currencies=(("USD", Decimal(-1)),))


class TestWhatIf:
    @given(st.integers(-20, 20), st.integers(-20, 20))
    def test_agrees_with_costing_anew(self, metal, exchange):
        at = naga_card()
        moves = RateMoves((("gold", Decimal(metal)),), (("USD", Decimal(exchange)),))
        policy = replace(POLICY, currency="USD")
        pieces = look(naga_ring(), gold_ring(), piece(), at=at, policy=policy)
        found = what_if(pieces, at, moves)
        moved = moved_card(at, moves)
        anew = [cost_piece(one, moved).total.amount for one in (naga_ring(), gold_ring())]
        assert [outcome.cost for outcome in found.outcomes] == anew
        assert found.cost_then == sum(anew)
        assert found.cost_now == sum(one.cost for one in pieces if one.cost is not None)
        for outcome in found.outcomes:
            price = moved.convert(outcome.piece.tag, "THB").amount
            assert outcome.margin == margin_of(outcome.cost, price)

    def test_labour_moves_also_where_its_price_is_typed(self):
        at = card(rate("operation", "Polish", "120 THB", "h"), rate("overhead", "Rent", "50 THB", "percent_labour"))
        steps = (
            LabourStep("l1", "Polish", quantity=Decimal(60)),
            LabourStep("l2", "Setting", LabourBasis.PIECE, Decimal(1), price=money("80 THB")),
        )
        found = what_if(look(piece(*steps), at=at), at, RateMoves(labour=Decimal(10)))
        assert found.cost_now == 300
        assert found.cost_then == 330
        assert found.percent == 10

    def test_counts_those_that_fall_below(self):
        at = card(gold())
        tight = replace(gold_ring(), policy=PricePolicy(percent=Decimal(5)))
        found = what_if(look(tight, replace(gold_ring(), id="2"), at=at), at, RateMoves((("gold", Decimal(10)),)))
        assert found.losing == 1
        assert found.below(Decimal(40)) == 2

    def test_a_piece_without_price_keeps_its_cost(self):
        at = card(gold())
        found = what_if(look(gold_ring(), at=at, policy=replace(POLICY, currency="HKD")), at, RateMoves())
        assert found.outcomes[0].margin is None
        assert found.below(Decimal(40)) == 0

    def test_of_nothing_moves_by_nothing(self):
        assert what_if([], card(), RateMoves()).percent == 0 == percent_of(ZERO, ZERO)


class TestBreakEven:
    def test_the_ring_of_the_pictures_pays_its_mould_with_the_first(self):
        found = find_set_up(naga_ring(), CostBasis(naga_card()))
        assert (found.once, found.each) == (1200, 18564)
        assert found.quantity(Decimal(30980)) == 1

    def test_own_minutes_count_with_their_overhead(self):
        at = card(rate("operation", "Cut", "60 THB", "h"), rate("overhead", "Rent", "120 THB", "h"))
        step = LabourStep("l1", "Cut", quantity=Decimal(60), setup_minutes=Decimal(120))
        assert find_set_up(piece(step), CostBasis(at)) == SetUp((SetUpPart("Cut", Decimal(360)),), Decimal(180))

    @pytest.mark.parametrize(
        ("made", "at"),
        [
            (gold_ring(), naga_card()),
            (naga_ring(), card()),
            (
                piece(LabourStep("l1", "Cut", setup_minutes=Decimal("0.0001"))),
                card(rate("operation", "Cut", "1 THB", "h")),
            ),
        ],
        ids=["nothing is set up", "a price is missing", "less than a cent"],
    )
    def test_says_nothing_where(self, made, at):
        assert find_set_up(made, CostBasis(at)) is None

    def test_never_pays_below_what_each_piece_costs(self):
        found = SetUp((SetUpPart("Wax", Decimal(100)),), Decimal(10))
        assert found.quantity(Decimal(10)) is None
        assert [batch.quantity for batch in found.results(Decimal(9))] == [1, 2, 5, 10, 20, 50]
        assert all(batch.earned < 0 for batch in found.results(Decimal(9)))

    @given(
        st.decimals("0.01", 10**5, places=2), st.decimals("0.01", 10**4, places=2), st.decimals("0.01", 500, places=2)
    )
    def test_one_piece_fewer_loses(self, once, each, above):
        found, price = SetUp((SetUpPart("Wax", once),), each), each + above
        turn = found.quantity(price)
        assert found.result(turn, price).earned >= 0
        assert turn == 1 or found.result(turn - 1, price).earned < 0
        batches = found.results(price)
        assert turn in [batch.quantity for batch in batches]
        assert len(batches) == 6
        for batch in batches:
            assert abs((price - batch.cost) * batch.quantity - batch.earned) < Decimal("1e-9")

    def test_a_mould_that_pieces_share_is_paid_whole_before_the_first(self):
        """A mould of 600 for 50 casts and a wax of 100 a batch; 20 stay of each piece: 700 / 20 = 35 pieces."""
        at = card(rate("operation", "Cast", "10 THB", "pc"))
        mould = LabourStep(
            "l1", "Mould", LabourBasis.PIECE, Decimal(0), None, Decimal(0), money("600 THB"), setup_over=50
        )
        wax = LabourStep("l2", "Cast", LabourBasis.PIECE, Decimal(1), None, Decimal(0), money("100 THB"))
        made = replace(piece(mould, wax), batch_quantity=10)
        assert cost_piece(made, at).total == money("32 THB")
        found = find_set_up(made, CostBasis(at))
        assert found == SetUp((SetUpPart("Mould", Decimal(600), 50), SetUpPart("Cast", Decimal(100))), Decimal(10))
        assert found.quantity(Decimal(30)) == 35
        assert found.result(35, Decimal(30)).earned == 0
        assert found.result(50, Decimal(30)).earned == 300
        # The fifty-first needs another mould.
        assert found.result(51, Decimal(30)).earned == 320 - 600

    def test_a_mould_that_wears_out_first_is_paid_again(self):
        """Half of what a mould of 300 for 20 casts costs is left after it: three moulds, 50 pieces of 20 each."""
        found = SetUp((SetUpPart("Mould", Decimal(300), 20), SetUpPart("CAD", Decimal(100))), Decimal(10))
        assert found.quantity(Decimal(30)) == 20
        assert found.quantity(Decimal(27)) == 59
        assert found.result(59, Decimal(27)).earned == 59 * 17 - 1000
        assert found.quantity(Decimal(25)) is None

    def test_a_share_that_the_price_just_covers_pays_when_the_mould_is_used_up(self):
        found = SetUp((SetUpPart("Mould", Decimal(300), 20),), Decimal(10))
        assert found.quantity(Decimal(25)) == 20
        two = SetUp((SetUpPart("Mould", Decimal(600), 3000), SetUpPart("Die", Decimal(2), 2999)), Decimal(10))
        share = Decimal(600) / 3000 + Decimal(2) / 2999
        assert two.quantity(Decimal(10) + share) is None or two.result(two.quantity(10 + share), 10 + share).earned >= 0

    def test_a_set_pays_the_moulds_of_its_pieces(self):
        """Two earrings of a mould of 90 for 30 casts: 15 sets use it up, and 9 are left of each set."""
        mould = LabourStep(
            "l1", "Mould", LabourBasis.PIECE, Decimal(0), None, Decimal(0), money("90 THB"), setup_over=30
        )
        box = Extra("e1", "Box", Decimal(1), money("5 THB"))
        earring = replace(piece(mould), id="ear", extras=(box,))
        pair = replace(piece(), id="set", members=(PieceMember("ear", 2, earring), PieceMember("gone", 1, None)))
        assert find_set_up(pair, CostBasis(card())) is None
        pair = replace(pair, members=pair.members[:1])
        found = find_set_up(pair, CostBasis(card()))
        assert found == SetUp((SetUpPart("Mould", Decimal(90), 30, 2),), Decimal(10))
        assert found.quantity(Decimal(19)) == 10
        assert found.spent(15) == 90
        assert found.spent(16) == 180

    def test_hands_of_the_pieces_of_a_set_are_as_practised_as_their_batch(self):
        at = card(rate("operation", "Cut", "60 THB", "h"))
        step = LabourStep("l1", "Cut", quantity=Decimal(60), setup_minutes=Decimal(30), learning_percent=Decimal(80))
        ring = replace(piece(step), id="ring", batch_quantity=2)
        found = find_set_up(replace(piece(), id="set", members=(PieceMember("ring", 1, ring),)), CostBasis(at))
        assert found == SetUp((SetUpPart("Cut", Decimal(30)),), Decimal(48))

    @given(
        st.lists(
            st.builds(
                SetUpPart,
                st.just("Mould"),
                st.decimals("0.01", 10**4, places=2),
                st.one_of(st.none(), st.integers(1, 400)),
                st.integers(1, 4),
            ),
            min_size=1,
            max_size=3,
        ),
        st.decimals("0.01", 10**3, places=2),
    )
    def test_the_first_quantity_that_loses_nothing(self, parts, above):
        found, each = SetUp(tuple(parts), Decimal(100)), Decimal(100)
        price = each + sum((part.forever for part in parts), ZERO) + above
        turn = found.quantity(price)
        assert found.result(turn, price).earned >= 0
        assert all(found.result(fewer, price).earned < 0 for fewer in range(max(1, turn - 200), turn))

    def test_a_price_a_hair_above_all_shares_asks_for_a_count_with_a_mould_to_spare(self):
        parts = (SetUpPart("Mould", Decimal("1000.01"), 2), SetUpPart("Die", Decimal(7777), 3))
        found = SetUp(parts, Decimal(100))
        price = Decimal(100) + parts[0].forever + parts[1].forever + Decimal("0.0001")
        turn = found.quantity(price)
        assert found.result(turn, price).earned >= 0


def test_factors_aim_at_no_margin_but_to_cover_the_cost():
    assert target_margin(PricePolicy(PriceRule.FACTORS, Decimal(100))) == 0
