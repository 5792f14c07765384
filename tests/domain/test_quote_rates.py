"""A quotation rests on the rates of one day; what comes to it later follows them, and what differs is said."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.frozen_sheet import freeze
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.quote import Quote
from jewelcraft.domain.quote import QuoteLine
from jewelcraft.domain.quote_moves import quoted_line
from jewelcraft.domain.quote_rates import card_of_quote
from jewelcraft.domain.quote_rates import filled_card
from jewelcraft.domain.quote_rates import later_rates
from jewelcraft.domain.quote_rates import rates_day
from jewelcraft.domain.quote_rates import told_rates
from jewelcraft.domain.quote_rates import told_unpriced
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from tests.builders import DAY
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal
LATER = DAY + timedelta(days=9)
THEN = card(gold(), rate("overhead", "Rent", "10 THB", "pc"))
CLASP = rate("finding", "Clasp", "12 THB", "pc", day=LATER)
NOW = replace(
    THEN,
    day=LATER,
    rates={**THEN.rates, (RateKind.METAL, "gold"): replace(gold(), day=LATER), (RateKind.FINDING, "Clasp"): CLASP},
)


def line(code, *parts, at=THEN, **facts):
    found = freeze(replace(piece(*parts), code=code), at, PricePolicy(percent=D(50)))
    return QuoteLine(code, code, unit_price=found.figures.wholesale, sheet=found, **facts)


def quote(*lines, day=DAY):
    return Quote("q", "Q-1", day, Buyer("b", "Mei"), "THB", lines=lines)


RING = MetalPart("m", "au750y", D(4))


def test_most_lines_say_on_which_rates_it_rests():
    assert rates_day(quote(day=LATER)) == LATER
    assert rates_day(quote(line("A", RING), day=LATER)) == DAY
    assert rates_day(quote(line("A", RING), line("B", RING, at=NOW), line("C", RING, at=NOW))) == LATER
    assert rates_day(quote(line("A", RING, typed=True), line("B", RING, at=NOW))) == LATER
    assert rates_day(quote(QuoteLine("A", "A"))) == DAY


def test_its_own_lines_know_the_rates_better_than_the_history_of_today():
    corrected = card(replace(gold(), amount=D(1)), rate("overhead", "Light", "99 THB", "pc"))
    found = card_of_quote(quote(line("A", RING)), corrected)
    assert found.find(RateKind.METAL, "gold") == gold()
    assert found.find(RateKind.OVERHEAD, "Rent") is not None
    assert found.find(RateKind.OVERHEAD, "Light") is None
    assert card_of_quote(quote(), corrected) == corrected


def test_gaps_are_filled_with_rates_of_today_but_never_with_overheads():
    rent = replace(NOW, rates={**NOW.rates, (RateKind.OVERHEAD, "Light"): rate("overhead", "Light", "9 THB", "pc")})
    found = filled_card(THEN, rent)
    assert found.day == DAY
    assert found.find(RateKind.METAL, "gold") == gold()
    assert found.find(RateKind.FINDING, "Clasp").day == LATER
    assert found.find(RateKind.OVERHEAD, "Light") is None


def test_what_differs_is_said_and_a_typed_price_never():
    clasp = Finding("f", "Clasp")
    late = quoted_line(piece(RING, clasp), filled_card(THEN, NOW), PricePolicy(percent=D(50)), QuoteLine("B", "B"))[0]
    assert [found.name for found in later_rates(late)] == ["Clasp"]
    other = line("C", RING, at=NOW)
    told = [str(each) for each in told_rates(quote(line("A", RING), late, other, QuoteLine("D", "D")))]
    assert told == [
        f"{late.code}: on {DAY} there was no price of Clasp yet; that of {LATER} was taken.",
        f"C is priced at the rates of {LATER}, the other pieces at those of {DAY}.",
    ]
    assert later_rates(replace(late, typed=True)) == ()
    assert told_rates(quote(replace(late, typed=True), replace(other, typed=True))) == ()


def test_what_a_price_list_left_as_quoted_is_named_with_what_to_do():
    known, lost = line("A", RING), QuoteLine("B", "B", unit_price=money("5 THB"))
    first, second = map(
        str, told_unpriced([(known, (sentence("EUR exchange rate"), sentence("price of silver"))), (lost, ())])
    )
    assert first.startswith(
        f"A stays as quoted: the price list needs the EUR exchange rate, price of silver, which is not known for {DAY}."
    )
    assert second == "B stays as quoted: the piece was deleted and its cost sheet is lost. Type a price for it."
