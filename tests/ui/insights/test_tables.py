"""Every chart of the Insights as a table: each saved cell is the domain's own value, and no text is a formula."""

import csv
from decimal import Decimal

import pytest

from jewelcraft.domain.insights import counted_bars
from jewelcraft.domain.insights import what_if
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rates import RateKind
from jewelcraft.exchange.cells import cell_text
from jewelcraft.ui.insights.page import BATCH
from jewelcraft.ui.insights.page import COST
from jewelcraft.ui.insights.page import HOUR
from jewelcraft.ui.insights.page import MARGIN
from jewelcraft.ui.insights.page import METAL
from jewelcraft.ui.insights.page import WHAT_IF
from jewelcraft.ui.insights.view import SideTable
from jewelcraft.ui.wording import word
from tests.ui.insights.test_page import library_path
from tests.ui.insights.test_page import page

__all__ = ["library_path", "page"]
CENT, TENTH, THOUSANDTH = Decimal("0.01"), Decimal("0.1"), Decimal("0.001")


def money(amount):
    return None if amount is None else round_to(amount, CENT)


def tenths(percent):
    return None if percent is None else round_to(percent, TENTH)


def named(piece):
    return [piece.code, piece.titles.best("en") or "Without a name"]


def saved(page, qtbot, table, path):
    page.save_table(table, path)
    qtbot.waitUntil(lambda: path.exists() and not page.reader.is_busy)
    with path.open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = list(csv.reader(file))
    assert not [cell for row in (heads, *rows) for cell in row if cell[:1] in {"=", "+", "@"}]
    return heads, rows


def same(rows, expected):
    written = [[cell_text(value) for value in row] for row in expected]
    assert sorted(rows) == sorted(written)
    assert rows


def test_where_the_money_goes(page, qtbot, tmp_path):
    page.show_tab(COST)
    made = page.insights.composition
    heads, rows = saved(page, qtbot, page.view.table, tmp_path / "t.csv")
    assert heads == ["Group", "Share (%)", "Cost (THB)", "Per piece (THB)", "Pieces"]
    expected = [
        [
            word(share.bucket.value),
            tenths(share.percent),
            money(share.amount),
            money(share.amount / made.pieces),
            share.pieces,
        ]
        for share in made.shares
        if share.amount
    ]
    same(rows, expected)
    assert sum(Decimal(row[2]) for row in rows) == made.cost


def test_margins_and_their_bars(page, qtbot, tmp_path):
    page.show_tab(MARGIN)
    spread = page.insights.margins
    _heads, rows = saved(page, qtbot, page.view.table, tmp_path / "t.csv")
    same(
        rows,
        [
            [
                *named(piece),
                money(piece.cost),
                money(piece.price),
                money(piece.profit),
                piece.margin,
                piece.margin - spread.target,
            ]
            for piece in spread.pieces
        ],
    )
    assert "'=Gold ring" in [row[1] for row in rows]
    heads, bars = saved(page, qtbot, page.view.side.table, tmp_path / "bars.csv")
    assert heads == ["From (%)", "Below (%)", "Pieces"]
    same(bars, [[bar.low, bar.high, bar.count] for bar in counted_bars(spread.bars)])
    assert sum(int(row[2]) for row in bars) == len(spread.pieces)


def test_metal(page, qtbot, tmp_path):
    page.show_tab(METAL)
    card = page.insights.card
    _heads, rows = saved(page, qtbot, page.view.table, tmp_path / "t.csv")
    same(
        rows,
        [
            [
                share.metal.capitalize(), round_to(share.fine_g, THOUSANDTH), money(share.price), money(share.amount),
                tenths(share.percent), money(share.rise), card.find(RateKind.METAL, share.metal).day, share.pieces,
            ]
            for share in page.insights.metals
        ],
    )  # fmt: skip


def test_profit_per_bench_hour(page, qtbot, tmp_path):
    page.show_tab(HOUR)
    heads, rows = saved(page, qtbot, page.view.table, tmp_path / "t.csv")
    ranking = page.insights.hours
    assert [row[0] for row in rows][: len(ranking.pieces)] == [piece.code for piece in ranking.pieces]
    place = next(at for at, head in enumerate(heads) if "hour" in head.lower() and "THB" in head)
    assert [row[place] for row in rows][: len(ranking.pieces)] == [
        cell_text(money(piece.hourly)) for piece in ranking.pieces
    ]
    assert len(rows) == len(ranking.pieces) + len(ranking.without_hours)


def test_what_if(page, qtbot, tmp_path):
    page.show_tab(WHAT_IF)
    page.what_if.sliders.metals["gold"].set_value(20)
    qtbot.waitUntil(lambda: "would move by" in page.what_if.text.plain_text())
    found = what_if(page.insights.pieces, page.insights.card, RateMoves((("gold", Decimal(20)),)))
    _heads, rows = saved(page, qtbot, page.view.table, tmp_path / "t.csv")
    same(
        rows,
        [
            [*named(one.piece), money(one.piece.cost), money(one.cost), tenths(one.piece.margin), tenths(one.margin)]
            for one in found.outcomes
        ],
    )


def test_break_even_and_its_batches(page, qtbot, tmp_path):
    page.show_tab(BATCH)
    (piece,) = [piece for piece in page.insights.pieces if piece.set_up is not None]
    turn = piece.set_up.quantity(piece.price)
    _heads, rows = saved(page, qtbot, page.view.table, tmp_path / "t.csv")
    same(rows, [[*named(piece), money(piece.set_up.once), money(piece.set_up.each), money(piece.price), turn]])
    _heads, batches = saved(page, qtbot, page.view.side.table, tmp_path / "batches.csv")
    same(batches, [[each.quantity, money(each.cost), money(each.earned)] for each in piece.set_up.results(piece.price)])


@pytest.mark.parametrize("place", [MARGIN, BATCH])
def test_the_table_of_a_chart_is_asked_for_in_the_panel(page, qtbot, tmp_path, monkeypatch, place):
    monkeypatch.setattr(
        "jewelcraft.ui.many.figure_dialog.QFileDialog.getSaveFileName",
        lambda *_asked: (str(tmp_path / "side.csv"), ""),
    )
    page.show_tab(place)
    page.view.panel.findChild(SideTable).save.click()
    qtbot.waitUntil((tmp_path / "side.csv").exists)
    qtbot.waitUntil(lambda: not page.reader.is_busy)
