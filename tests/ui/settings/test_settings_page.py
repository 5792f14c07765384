"""Own weights, rounding, another home currency, backups and clean-up on the settings page."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.library.backups import backups_of
from jewelcraft.ui.safety.restore_dialog import RestoreDialog
from jewelcraft.ui.settings.units import SOURCES
from jewelcraft.ui.settings.units import UNITS
from jewelcraft.ui.settings.units import UnitsSection
from jewelcraft.ui.translation import choose_language
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.wording import write_file_size
from tests.clipping import clipped

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window):
    window.go_to("settings")
    return window.page


def leave(field, text):
    field.setText(text)
    field.setModified(True)
    field.save()


def save(qtbot, hub, field, text):
    with qtbot.waitSignal(hub.changed):
        leave(field, text)
    qtbot.waitUntil(lambda: not hub.is_busy)


def test_saving_is_told_with_undo(page, hub, qtbot, messages):
    save(qtbot, hub, page.workshop._numbers["scale_step_g"], "0.01")
    save(qtbot, hub, page.workshop._numbers["amount_step"], "1")
    assert messages.stage.snackbars[-1][:2] == ("Settings saved.", "Undo")
    assert (hub.reader.settings.scale_step_g, hub.reader.settings.amount_step) == (Decimal("0.01"), 1)
    with qtbot.waitSignal(hub.changed):
        messages.stage.snackbars[-1][2]()
    assert hub.reader.settings.amount_step == 0


def test_margin_that_leaves_nothing_is_refused(page, hub):
    leave(page.workshop.policy.percent, "100")
    assert not hub.is_busy
    trouble = page.workshop.policy.trouble
    assert trouble.isVisibleTo(page)
    assert trouble.label.plain_text() == "A margin of 100 % leaves nothing for the cost. Type a margin below 100 %."


def test_ages_stay_in_order(page, hub):
    leave(page.workshop._numbers["stale_days"], "40")
    assert page.workshop._numbers["stale_days"].parentWidget().message() == "Type fewer days than 30."
    assert hub.reader.settings.stale_days == 8


def test_first_language_is_chosen(page, hub, qtbot):
    with qtbot.waitSignal(hub.changed):
        page.workshop.first_language.chosen.emit("zh_Hant")
    assert hub.reader.settings.languages == ("zh_Hant", "en")


def test_own_grams_of_a_unit(page, hub, qtbot):
    field = page.units.fields["baht_orn"]
    assert page.units._holders["baht_orn"].message() == "Usual: 15.16 g (worked gold)"
    save(qtbot, hub, field, "15.2")
    assert hub.reader.settings.unit_overrides == (("baht_orn", Decimal("15.2")),)
    save(qtbot, hub, field, "")
    assert hub.reader.settings.unit_overrides == ()


def test_who_counts_a_unit_so_is_said_in_the_language_of_the_window(page):
    assert {WEIGHT_UNITS[unit].source for unit in UNITS if unit in WEIGHT_UNITS} == SOURCES
    choose_language("id")
    section = UnitsSection(page.desk)
    assert section._holders["baht_orn"].message() == "Biasanya: 15,16 g (emas perhiasan)"
    assert section._holders["mayam_north_aceh"].message() == "Biasanya: 3 g (Aceh Utara, Bireuen)"
    assert "16,329 g (koin Bank Sentral Myanmar)" in section._holders["kyattha"].message()


def test_all_units_are_a_press_away(page, qtbot):
    assert page.units._holders["kyattha"].isHidden()
    qtbot.mouseClick(page.units.show_all, LEFT)
    assert not page.units._holders["kyattha"].isHidden()
    qtbot.waitUntil(lambda: not clipped(page))


def test_another_home_currency_is_explained(page, hub, qtbot):
    today = hub.reader.today()
    rate = Rate("g", RateKind.METAL, "gold", Decimal(62200), "THB", "baht_bar", today - timedelta(1), Decimal("0.965"))
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, progress: library.rates.add(rate, progress), "Saving")
    with qtbot.waitSignal(hub.changed):
        page.workshop.currency.chosen.emit("USD")
    assert (hub.reader.settings.amount_step, hub.reader.settings.policy.rounding_step) == (0, 1)
    field = page.workshop._held["home_currency"]
    qtbot.waitUntil(lambda: "THB has no exchange rate yet" in field.message())
    assert hub.reader.rates.card().find(RateKind.METAL, "gold").currency == "THB"
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    qtbot.waitUntil(lambda: field.message().startswith("Prices you typed keep their own currency."))


def test_backup_is_made_listed_and_opened_as_a_copy(page, hub, window, qtbot, messages):
    qtbot.mouseClick(page.backups.now, LEFT)
    qtbot.waitUntil(lambda: bool(backups_of(hub.path)) and not hub.is_busy)
    rows = page.backups._list
    qtbot.waitUntil(lambda: any("kB" in label.text() or "MB" in label.text() for label in rows.findChildren(QLabel)))
    before = hub.path
    (link,) = rows.findChildren(LinkButton)
    qtbot.mouseClick(link, LEFT)
    dialog = next(dialog for dialog in window.findChildren(RestoreDialog) if dialog.isVisible())
    with qtbot.waitSignal(hub.opened):
        qtbot.mouseClick(dialog.copy, LEFT)
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.path != before
    assert before.exists()
    assert hub.reader.settings.name == "Baan Ngoen Studio"
    assert messages.stage.snackbars[-1][0].startswith("This is a copy of the backup of ")


def test_clean_up_asks_and_reports(page, hub, qtbot, messages):
    qtbot.mouseClick(page.backups.sweep, LEFT)
    assert messages.stage.questions[-1].confirm == "Remove unused pictures"
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars))
    assert messages.stage.snackbars[-1][0] == "There is nothing to remove: every picture is in use."


@pytest.mark.parametrize(
    ("size", "said"),
    [(900, "900\u00a0B"), (84_200_000, "84\u00a0MB"), (3 * 10**9, "3.0\u00a0GB")],
)
def test_sizes_are_said_shortly(size, said):
    assert write_file_size(size) == said
