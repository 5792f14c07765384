"""The cost at the rates of another day, beside today's, with nothing saved."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.translation import choose_language

EARLIER = date(2025, 8, 3)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def cost(page, qtbot, do):
    old = [
        Rate("old", RateKind.METAL, "gold", Decimal(50000), "THB", "baht_bar", EARLIER, Decimal("0.965")),
        Rate("old-polish", RateKind.OPERATION, "Polishing", Decimal(180), "THB", "hour", EARLIER),
    ]
    do(lambda library: library.rates.add_many(old))
    page.show_tab(1)
    qtbot.waitUntil(lambda: bool(page.cost.table.lines))
    return page.cost


def menu_of(cost):
    return cost.days.build(cost._draft.piece, cost.recost_at, cost._pick_day)


def test_a_day_of_the_metal_price_is_shown_beside_today(page, cost, hub, pieces, qtbot):
    today = cost.foot.total.text()
    stored = hub.reader.pieces.get(pieces[0])
    menu = menu_of(cost)
    days = [one for one in menu.actions() if "baht-weight" in one.text()]
    assert [one.text().split(":")[0] for one in days] == ["2 Jan 2026", "3 Aug 2025"]
    days[1].trigger()
    menu.close()

    assert cost.banner.isVisible()
    assert cost.banner.day.day() == EARLIER
    assert cost.foot.total.text() != today
    words = cost.banner.words.plain_text()
    assert "9,9" in words
    assert "12,3" in words
    assert "Nothing is saved" in words
    assert "3 Aug 2025" in cost.foot.rates_used.text()

    qtbot.mouseClick(cost.banner.back, Qt.MouseButton.LeftButton)
    assert not cost.banner.isVisible()
    assert cost.foot.total.text() == today
    assert hub.reader.pieces.get(pieces[0]) == stored


def test_before_the_first_rate_the_cost_is_not_known(cost):
    cost.recost_at(date(2024, 1, 1))
    assert "rates are missing" in cost.banner.words.plain_text()
    assert "so far" in cost.foot.total.text()
    cost.banner.day.set_day(EARLIER)
    assert "so far" not in cost.foot.total.text()


def test_leaving_the_page_goes_back_to_today(page, cost, pieces):
    menu_of(cost).actions()[-1].trigger()
    assert cost.banner.isVisible()
    page.close_piece()
    page.open_piece(pieces[0], pieces)
    assert not cost.banner.isVisible()


@pytest.mark.parametrize("language", ["en", "id"])
def test_an_amount_keeps_its_digits_where_the_table_is_narrow(page, cost, window, qtbot, language):
    choose_language(language)
    try:
        foot = cost.foot
        foot.age.set_state(foot.tr("Price is old"), "warn", "warning")
        foot.age.show()
        foot.missing.setText("Missing: price of the diamond, casting per gram, polishing per hour")
        for width in range(460, 900, 20):
            foot.setFixedWidth(width)
            foot.total.show_amount("\u0e3f1,012,282 so far")
            foot._name_day()
            foot.layout().activate()
            assert foot.total.width() >= foot.total.sizeHint().width(), width
    finally:
        choose_language("en")
