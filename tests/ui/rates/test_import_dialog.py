"""A history of prices comes in through the window: chosen, looked at, taken, taken back."""

from datetime import timedelta
from decimal import Decimal

import pytest

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.typed_days import DayOrder
from jewelcraft.exchange.price_history import Fate
from jewelcraft.ui.rates.import_dialog import ImportDialog


@pytest.fixture
def open_table(page, window, hub, tmp_path, monkeypatch, settled, qtbot):
    """Write a table, choose it for gold and return the dialog."""

    def act(text, name="metal:gold"):
        path = tmp_path / "gold.csv"
        path.write_text(text, encoding="utf-8")
        monkeypatch.setattr(
            "jewelcraft.ui.rates.import_dialog.QFileDialog.getOpenFileName", lambda *_args: (str(path), "")
        )
        page.tab.view.choose(name)
        page.tab.panel.bring.click()
        settled()
        return window.findChild(ImportDialog)

    return act


def test_rows_are_looked_at_before_they_are_taken(open_table, hub, settled, messages, qtbot):
    today = hub.reader.today()
    days = [(today - timedelta(days)).strftime("%d/%m/") + str(today.year + 543) for days in (3, 2, 1, 12)]
    table = "วันที่;รับซื้อ;ขายออก\n" + "".join(
        f"{day};{price};{price}\n" for day, price in zip(days, ("63.000,00", "-", "63.500,00", "1,00"), strict=True)
    )
    dialog = open_table(table.replace("1,00;1,00", "62.000,00;62.100,00"))
    assert dialog.column.currentText() == "ขายออก"
    assert dialog.go.text() == "Take 2 prices"
    assert "2 of 4 rows are taken" in dialog.words.plain_text()
    fates = [row.fate for row in dialog.table.figures.records]
    assert sorted(fates) == sorted([Fate.NEW, Fate.NO_PRICE, Fate.NEW, Fate.KEPT])
    dialog.replaces.setChecked(True)
    settled()
    assert dialog.go.text() == "Take 3 prices"
    assert len(hub.reader.rates.history(RateKind.METAL, "gold")) == 2
    dialog.go.click()
    settled()
    rates = hub.reader.rates.history(RateKind.METAL, "gold")
    assert [rate.amount for rate in rates][-3:] == [Decimal("62100.00"), Decimal("63000.00"), Decimal("63500.00")]
    assert {rate.unit for rate in rates} == {"baht_bar"}
    text, _action, act = messages.stage.snackbars[-1]
    assert text.startswith("3 prices brought in.")
    act()
    settled()
    assert len(hub.reader.rates.history(RateKind.METAL, "gold")) == 2


def test_another_column_order_and_money_are_read_again(open_table, hub, settled):
    dialog = open_table("date,buy,sell\n01/02/2026,1.5,2.5\n03/04/2026,1.6,2.6\n")
    assert "does not show it for certain" in dialog.words.plain_text()
    dialog.column.set_value("2")
    dialog.order.set_value(DayOrder.MONTH_FIRST)
    dialog.currency.set_value("USD")
    dialog.look()
    settled()
    rates = dialog._plan.new
    assert [(rate.amount, rate.day.month, rate.currency) for rate in rates] == [
        (Decimal("1.5"), 1, "USD"),
        (Decimal("1.6"), 3, "USD"),
    ]


def test_a_file_that_is_no_table_says_why(open_table):
    dialog = open_table("just words\nand more\n")
    assert "days" in dialog.words.plain_text()
    assert not dialog.go.isEnabled()
    dialog.done(0)


def test_a_note_stands_beside_its_price(page, hub, settled):
    page.tab.view.choose("metal:gold")
    form = page.tab.panel.form
    form.price.setText("62500")
    form.note.setText("by phone")
    form.save()
    settled()
    assert hub.reader.rates.history(RateKind.METAL, "gold")[-1].note == "by phone"
    panel = page.tab.panel
    if panel.history.isHidden():
        panel.table_link.click()
    assert "by phone" in panel.history.view.sheet.rows[0].cells[0].note
