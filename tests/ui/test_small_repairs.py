"""What was cut, said wrongly or fell apart on small screens, each held by a test."""

from __future__ import annotations

from PySide6.QtCore import Qt

from jewelcraft.ui.calculators.page import CalculatorsPage
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.page import METALS
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from tests.clipping import clipped


def test_a_number_stays_on_the_line_of_its_unit(dressed, qtbot):
    label = WrappedLabel("75 % of 3.62 g, 4 hands")
    qtbot.addWidget(label)
    assert "75\u00a0% of 3.62\u00a0g, 4 hands" in label.text()
    assert label.plain_text() == "75 % of 3.62 g, 4 hands"


def test_a_label_keeps_its_role_when_its_tone_changes(dressed, qtbot):
    label = Label("Not complete", "price")
    qtbot.addWidget(label)
    label.show()
    label.set_role("small_strong")
    label.set_tone("warn")
    assert label.font().pixelSize() == look().font("small_strong").pixelSize()


def test_pairs_of_quantities_take_a_whole_row(window, qtbot):
    window.go_to("calculators")
    page = window.page
    assert isinstance(page, CalculatorsPage)
    page.show_item("quantity-tiers")
    entries = page.form.entries
    qtbot.waitUntil(lambda: entries["markups"].width() > entries["step"].width())
    assert not clipped(page.form)


def test_the_time_shown_goes_below_a_long_name(window, qtbot):
    window.go_to("rates")
    window.page.show_tab(METALS)
    panel = window.page.tab.panel
    panel.periods.show()
    panel.title.setText("Gold")
    panel._fit_head()
    assert panel._head.direction() == panel._head.Direction.LeftToRight
    panel.title.setText("Palladium of the refinery in the old town price")
    panel._fit_head()
    assert panel._head.direction() == panel._head.Direction.TopToBottom


def test_a_name_that_may_be_cut_is_whole_in_its_tooltip(window, hub):
    window.go_to("rates")
    window.page.show_tab(METALS)
    sheet = window.page.tab.view.sheet
    index = sheet.index(sheet.place_of("metal:gold"), 0) if sheet.place_of("metal:gold") >= 0 else sheet.index(1, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith(index.data(Qt.ItemDataRole.DisplayRole))
