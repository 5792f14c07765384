"""Origin tags, regional value content, customs code and metal clause on the Trade tab."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.ui.piece.page import TABS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def trade(page, qtbot):
    page.show_tab(TABS.index("trade"))
    qtbot.waitUntil(lambda: bool(page.trade.origin.choices))
    return page.trade


def test_an_origin_tag_moves_the_content_and_is_undone(page, trade, hub, pieces, settled, qtbot):
    card = trade.origin
    assert set(card.choices) == {"m0", "l0"}
    before = card.direct.text()
    assert before == card.indirect.text()
    card.choices["m0"].chosen.emit("originating")
    settled()
    assert hub.reader.pieces.get(pieces[0]).metals[0].origin is Origin.ORIGINATING
    assert card.direct.text().startswith("100")
    assert "at least" in card.verdict.text()
    page.key_actions()["undo"]()
    settled()
    qtbot.waitUntil(lambda: card.direct.text() == before)
    assert card.choices["m0"].value() == Origin.UNDETERMINED


def test_too_much_foreign_material_names_the_price_that_would_do(page, trade, hub, pieces, do, qtbot):
    stored = hub.reader.pieces.get(pieces[0])
    thin = replace(stored, policy=PricePolicy(percent=Decimal(5)))
    do(lambda library: library.pieces.change(thin))
    qtbot.waitUntil(lambda: "below" in trade.origin.verdict.text())
    assert "too much" in trade.origin.headroom.plain_text()


def test_clause_names_the_day_the_sensitivity_and_a_price_for_each_step(trade):
    words = trade.clause.words.plain_text().replace("\u00a0", " ")
    assert "62,200.00 per baht-weight" in words
    assert "2 Jan 2026" in words
    assert len(trade.clause.clause.rows) == 17
    trade.clause.copy_table()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Valid at gold")
    assert len(lines) == 19
    sensitivity = trade.clause.clause.sensitivity
    trade.clause.share.setText("110")
    trade.clause.share.save()
    assert trade.clause.clause.sensitivity == sensitivity * 11 / 10


def test_customs_code_follows_the_metal(trade):
    assert trade.codes.value() == "7113.19"
    assert "customs office" in trade.code_text.plain_text()
    trade.codes.set_value("7117.19")
    trade._say_code()
    assert "customs office" not in trade.code_text.plain_text()


def test_without_a_rate_nothing_is_claimed(page, trade, hub, pieces, do, qtbot):
    stored = hub.reader.pieces.get(pieces[0])
    do(lambda library: library.pieces.change(replace(stored, metals=(), stones=(StonePart("s", "ruby"),))))
    qtbot.waitUntil(lambda: trade.origin.direct.text() == "–")
    assert "ruby" in trade.origin.headroom.plain_text().lower()
    assert trade.clause.clause is None
    assert not trade.clause.metal.isVisible()
    assert not trade.clause.copy.isEnabled()
