"""A gold price typed as it is said, from any page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.rates import RateKind
from jewelcraft.library.library import Library
from tests.ui.rates.test_gold_pill import bar
from tests.ui.rates.test_gold_pill import enter
from tests.ui.rates.test_gold_pill import gold
from tests.ui.rates.test_gold_pill import library_path
from tests.ui.rates.test_gold_pill import popover

__all__ = ["bar", "library_path"]


@pytest.mark.parametrize("by_key", [True, False])
def test_a_gold_price_is_saved_as_it_is_said(bar, hub, qtbot, messages, by_key):
    enter(qtbot, hub, gold(hub.reader.today() - timedelta(12), "60000"))
    qtbot.mouseClick(bar.pill, Qt.MouseButton.LeftButton)
    form = popover(bar.window()).form
    qtbot.keyClicks(form.price, "62.8k")
    with qtbot.waitSignal(hub.changed):
        if by_key:
            qtbot.keyClick(form.price, Qt.Key.Key_Return)
        else:
            form.price.clearFocus()
            qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars))
    with Library.open(hub.path, read_only=True) as library:
        assert library.rates.history(RateKind.METAL, "gold")[-1].amount == 62800
