"""A history of prices comes in after a look, as one action; a report says who moved."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from jewelcraft.cli.app import run
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.exchange.price_history import Fate
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.rate_import import HistoryChoices
from jewelcraft.library.rate_import import import_history
from jewelcraft.library.rate_import import plan_history_of
from jewelcraft.library.reprice_report import moved_pieces
from jewelcraft.library.reprice_report import reprice_between
from jewelcraft.library.reprice_report import reprice_moved


def gold(library, amount, days_ago=0, **facts):
    day = library.today() - timedelta(days=days_ago)
    return replace(
        Rate(fresh_id(), RateKind.METAL, "gold", Decimal(amount), "THB", "g", day, source="Gold Traders"), **facts
    )


@pytest.fixture
def library(tmp_path):
    settings = WorkshopSettings(home_currency="THB", policy=PricePolicy(percent=Decimal(40)))
    with Library.create(tmp_path / "w.jewelcraft", settings) as library:
        library.rates.add_many(
            [
                gold(library, 4000, 30),
                gold(library, 180, 30, kind=RateKind.OPERATION, name="Polishing", unit="hour"),
            ]
        )
        for code, grams, minutes in (("R-1", "4", 30), ("R-2", "0.2", 300)):
            metal = MetalPart(fresh_id(), "au750y", Decimal(grams))
            step = LabourStep(fresh_id(), "Polishing", quantity=Decimal(minutes))
            library.pieces.add(replace(library.pieces.new("ring"), code=code, metals=(metal,), labour=(step,)))
        yield library


def table(library, *rows):
    lines = [f"{(library.today() - timedelta(days=days)).isoformat()},{price}" for days, price in rows]
    return "\n".join(["date,price", *lines]).encode()


def test_nothing_is_written_before_and_one_undo_takes_it_all_back(library):
    data = table(library, (31, 3900), (30, 4100), (20, 4200), (10, 4300))
    like = gold(library, 1)
    plan = plan_history_of(library, data, like)
    assert plan.counts == {Fate.NEW: 3, Fate.KEPT: 1}
    assert len(library.rates.history(RateKind.METAL, "gold")) == 1

    report = import_history(library, plan)
    assert [rate.amount for rate in library.rates.history(RateKind.METAL, "gold")] == [3900, 4000, 4200, 4300]
    assert report.moved == 2
    assert library.rates.history(RateKind.METAL, "gold")[-1].source == "Gold Traders"
    library.history.undo()
    assert [rate.amount for rate in library.rates.history(RateKind.METAL, "gold")] == [4000]


def test_a_day_that_is_known_stays_unless_the_table_shall_win(library):
    data = table(library, (30, 4100), (20, 4200))
    like = gold(library, 1)
    assert import_history(library, plan_history_of(library, data, like)).moved == 2
    again = plan_history_of(library, data, like)
    assert again.counts == {Fate.KEPT: 1, Fate.KNOWN: 1}
    assert import_history(library, again).moves == ()
    winning = plan_history_of(library, data, like, HistoryChoices(replaces=True))
    assert winning.counts == {Fate.REPLACES: 1, Fate.KNOWN: 1}
    import_history(library, winning)
    assert [rate.amount for rate in library.rates.history(RateKind.METAL, "gold")] == [4100, 4200]


def test_the_price_in_force_tells_thousands_from_decimals_across_units(library):
    rows = b"date;price\n2026-11-01;61,234\n2026-11-02;61,300\n"
    like = gold(library, 1, unit="baht_bar", fineness=Decimal("0.965"))
    assert [rate.amount for rate in plan_history_of(library, rows, like).new] == [61234, 61300]
    # In dollars nothing is known to compare with.
    assert plan_history_of(library, rows, replace(like, currency="USD")).counts == {Fate.REFUSED: 2}


def test_the_report_says_who_moved_and_whose_margin_falls_below_target(library):
    report = library.rates.add(gold(library, 5000))
    first, second = moved_pieces(library, report)
    assert (first.code, second.code) == ("R-1", "R-2")
    assert (first.cost_before.amount, first.cost_after.amount) == (Decimal("12090.00"), Decimal("15090.00"))
    assert first.percent.quantize(Decimal("0.1")) == Decimal("24.8")
    assert first.price_kept.amount == Decimal("20150.00")
    # 20,150 is kept while the piece costs 15,090: (20150 - 15090) / 20150.
    assert (first.margin_before, first.margin_kept, first.target) == (Decimal("40.0"), Decimal("25.1"), Decimal("40.0"))
    assert first.fell_below
    assert second.fell_below
    library.history.undo()
    assert library.pieces.rows([first.piece_id])[0].figures.cost == first.cost_before


def test_a_margin_that_was_below_before_has_not_fallen(library):
    piece = library.pieces.by_code("R-1")
    library.pieces.change(replace(piece, policy=PricePolicy(percent=Decimal(-5))))
    report = library.rates.add(gold(library, 3900))
    assert not any(piece.is_below or piece.fell_below for piece in moved_pieces(library, report))


def test_two_days_and_moved_prices_are_compared_without_keeping_anything(library):
    library.rates.add(gold(library, 5000))
    ids = library.store.pieces.every_id()
    then = library.today() - timedelta(days=3)
    report = reprice_between(library, ids, then, library.today())
    assert {(move.cost_before.amount, move.cost_after.amount) for move in report.moves} >= {
        (Decimal("12090.00"), Decimal("15090.00"))
    }
    assert not report.changes
    report = reprice_moved(library, ids, RateMoves(labour=Decimal(10)))
    assert {move.cost_after.amount - move.cost_before.amount for move in report.moves} == {Decimal(9), Decimal(90)}
    # A day before the first gold price: nothing can be said about that day, and it is said so.
    early = reprice_between(library, ids, library.today() - timedelta(days=99), library.today())
    assert all(move.cost_before is None for move in early.moves)
    assert all(piece.percent is None for piece in moved_pieces(library, early))


def test_the_command_line_imports_and_reprices(library, tmp_path, capsys):
    import json

    path = str(library.path)
    source = tmp_path / "gold.csv"
    source.write_bytes(table(library, (20, 4200), (0, 5000)))
    library.close()

    def call(*words):
        code = run([*words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    quote = ("--metal", "gold", "--currency", "THB", "--unit", "g")
    code, data = call("rates", "import", path, str(source), *quote, "--dry-run")
    assert (code, data["taken"], data["counts"]) == (0, 2, {"new": 2})
    code, data = call("rates", "history", path, "gold")
    assert len(data["rates"]) == 1
    code, data = call("rates", "import", path, str(source), *quote)
    assert (code, data["taken"], data["moved"]) == (0, 2, 2)
    code, data = call("reprice", path, "R-1", "--gold", "+10%")
    assert (code, data["moved"], data["moves"][0]["margin_at_price_before"]) == (0, 1, "34")
    code, data = call("reprice", path, "--exchange", "USD=+5", "--labour=-10")
    assert {move["code"] for move in data["moves"]} == {"R-1", "R-2"}
    code, data = call("rates", "set", path, "gold", "6000", "--currency", "THB", "--unit", "g", "--note", "phone")
    assert (data["fell_below_target"], data["rate"]["note"]) == (2, "phone")
    # A premium is part of what a day's price costs: with another one it is another price.
    code, data = call("rates", "import", path, str(source), *quote, "--fineness", "24K", "--premium", "50", "--dry-run")
    assert data["counts"] == {"kept": 2}
    code, data = call("rates", "import", path, str(source), *quote, "--premium", "50", "--replace")
    assert (data["counts"], data["moved"]) == ({"replaces": 2}, 2)
    code, data = call("rates", "history", path, "gold")
    assert [rate["premium"] for rate in data["rates"]].count("50") == 2
    with pytest.raises(SystemExit) as stop:
        run(["rates", "import", path, str(source), *quote[:-1], "hour"])
    assert stop.value.code == 2
    with pytest.raises(SystemExit) as stop:
        run(["reprice", path, "--gold", "much"])
    assert stop.value.code == 2
    assert run(["rates", "history", path, "osmium"]) == 1
