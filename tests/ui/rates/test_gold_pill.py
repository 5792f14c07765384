"""The gold pill: what it shows, how old it is, and typing a price from any page."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.ui.gold import PricePopover
from jewelcraft.ui.gold import add_gold_pill
from jewelcraft.ui.widgets.bars import TopBar


@pytest.fixture
def library_path(tmp_path):
    """A workshop with neither prices nor pieces."""
    path = tmp_path / "Baan Ngoen Studio.jewelcraft"
    Library.create(path, WorkshopSettings(name="Baan Ngoen Studio", home_currency="THB")).close()
    return path


def gold(day, amount="62200"):
    return Rate("g1", RateKind.METAL, "gold", Decimal(amount), "THB", "baht_bar", day, Decimal("0.965"), "Gold Traders")


def enter(qtbot, hub, rate):
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, progress: library.rates.add(rate, progress), "Saving")
    qtbot.waitUntil(lambda: not hub.is_busy)


@pytest.fixture
def bar(window, qtbot):
    made = TopBar("Pieces", window)
    made.pill = add_gold_pill(made, window.desk)
    made.resize(900, 60)
    made.show()
    return made


def popover(window):
    return window.findChild(PricePopover)


def test_a_missing_price_is_said(bar):
    assert bar.pill.accessibleName() == "Gold has no price yet"


@pytest.mark.parametrize(("days", "said"), [(0, "today"), (1, "1 day old"), (12, "12 days old"), (41, "41 days old")])
def test_the_price_bears_its_age(bar, hub, qtbot, days, said):
    enter(qtbot, hub, gold(hub.reader.today() - timedelta(days)))
    assert bar.pill.accessibleName() == f"Gold ฿62,200 / baht-weight {said}"


def test_silver_stands_in_where_only_silver_is_priced(bar, hub, qtbot):
    enter(qtbot, hub, Rate("s", RateKind.METAL, "silver", Decimal(54400), "THB", "kg", hub.reader.today()))
    assert bar.pill.accessibleName() == "Silver ฿54,400 / kg today"


def test_a_price_is_typed_from_any_page(bar, hub, qtbot, messages):
    enter(qtbot, hub, gold(hub.reader.today() - timedelta(12)))
    qtbot.mouseClick(bar.pill, Qt.MouseButton.LeftButton)
    card = popover(bar.window())
    assert card.isVisible()
    qtbot.keyClicks(card.form.price, "62,850")
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(card.form.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars))
    assert not card.isVisible()
    assert bar.pill.accessibleName() == "Gold ฿62,850 / baht-weight today"
    assert messages.stage.snackbars[-1][0] == "New gold price saved. No piece has a new cost."
    with Library.open(hub.path, read_only=True) as library:
        rate = library.rates.history(RateKind.METAL, "gold")[-1]
    assert (rate.amount, rate.unit, rate.fineness, rate.source) == (62850, "baht_bar", Decimal("0.965"), "Gold Traders")


def test_a_price_that_is_none_is_not_saved(bar, hub, qtbot):
    qtbot.mouseClick(bar.pill, Qt.MouseButton.LeftButton)
    form = popover(bar.window()).form
    qtbot.keyClicks(form.price, "abc")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form._price_field.message() == "Type a number, for example 3.62."
    assert form.price.text() == "abc"
    assert not hub.is_busy


def test_a_price_far_off_is_doubted_but_can_be_saved(bar, hub, qtbot):
    enter(qtbot, hub, gold(hub.reader.today() - timedelta(12)))
    qtbot.mouseClick(bar.pill, Qt.MouseButton.LeftButton)
    form = popover(bar.window()).form
    qtbot.keyClicks(form.price, "6285")
    assert form._price_field.message() == "This is 90 % below the last price. Look at the unit and the zeros."


def test_the_card_grows_with_the_warning_of_an_odd_price(window, bar, hub, qtbot):
    enter(qtbot, hub, gold(hub.reader.today() - timedelta(1)))
    bar.pill.clicked.emit()
    card = popover(window)
    before = card.height()
    qtbot.keyClicks(card.focusWidget(), "6")
    card.form.focusWidget().selectAll()
    qtbot.keyClicks(card.form.focusWidget(), "3500")
    qtbot.waitUntil(lambda: card.height() > before, timeout=5_000)
    assert card.height() >= card.layout().totalMinimumSize().height()
