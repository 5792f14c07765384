"""The rates and the settings."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtTest import QTest

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.gold import PricePopover
from jewelcraft.ui.rates.page import CURRENCIES
from jewelcraft.ui.rates.page import LABOUR
from jewelcraft.ui.rates.page import METALS
from jewelcraft.ui.rates.page import STONES
from jewelcraft.ui.rates.page import TARIFF
from jewelcraft.ui.rates.paste_dialog import PasteDialog
from jewelcraft.ui.wording import write_decimal
from tests.tour_screens.screen import Screen


def figure(number):
    """Write a number as it is typed in the window's language."""
    return write_decimal(Decimal(number))


def rates(window):
    """Bring the rates up and return their page."""
    window.go_to("rates")
    return window.page


def show_metals(window):
    """Show the metals with gold chosen and a price typed."""
    page = rates(window)
    page.show_tab(METALS)
    page.tab.view.choose("metal:gold")
    page.tab.panel.form.price.setText(figure(62850))
    QTest.qWait(450)


def show_alloy(window):
    """Show an alloy."""
    page = rates(window)
    page.show_tab(METALS)
    page.tab.view.choose("alloy:au750y")


def show_labour(window):
    """Show the labour with the calculator filled in."""
    page = rates(window)
    page.show_tab(LABOUR)
    page.tab.show_shop_rate()
    panel = page.tab.shop_rate
    for field, text in (
        (panel.people, "4"),
        (panel.wages, figure(78000)),
        (panel.days, "26"),
        (panel.hours, "8"),
        (panel.rent, figure(24500)),
        (panel.tools, figure(9600)),
        (panel.other, figure(7000)),
    ):
        field.setText(text)
    panel.share.setValue(52)


def show_tariff(window):
    """Show the tariff of settings with a row chosen."""
    page = rates(window)
    page.show_tab(LABOUR)
    page.tab.view.choose("setting:pave 1.5")


def show_matrix(window):
    """Show the tariff laid out by size and way, the cursor on a cell with a price."""
    page = rates(window)
    page.show_tab(TARIFF)
    page.tab.view.choose("setting:prong 3")
    page.tab.view.setFocus()


def show_refused(window):
    """Show cells that were pasted and cannot be taken."""
    show_matrix(window)
    tab = window.page.tab
    tab.view.choose("setting:prong 3")
    tab._enter({tab.view.model_of_tariff.place(0, 0): "about 40", tab.view.model_of_tariff.place(1, 0): "40?"})


def leave_refused(window):
    """Forget what was refused."""
    model = window.page.tab.view.model_of_tariff
    for place in list(model.refused):
        model.forget_refused(place)


def write_scripts(library, _progress):
    """Enter prices whose names are written in Thai, Burmese and Khmer."""
    settings = ("ฝังหนามเตย 2.5", "လက်စွပ်ခံ 2.5", "ដាំក្រញាំ 2.5")
    stones = ("ทับทิม กลม 2.5 mm, น้ำงาม", "ပတ္တမြား အဝိုင်း 2.5 mm, AA", "ត្បូងទទឹម មូល 2.5 mm, AA")
    day = library.today()
    prices = [Rate(fresh_id(), RateKind.SETTING, name, Decimal(40), "THB", "stone", day) for name in settings]
    prices += [Rate(fresh_id(), RateKind.STONE, name, Decimal(280), "THB", "pc", day) for name in stones]
    return library.rates.add_many(prices)


def show_scripts(place, chosen):
    """Return what shows a tab with prices in scripts of the region."""

    def show(window):
        from tests.tour import wait_until

        page = rates(window)
        page.show_tab(place)
        if not any(rate.name.startswith("ฝัง") for rate in page.tab.library.rates.every()):
            window.hub.run(write_scripts, "")
            wait_until(lambda: not window.hub.is_busy)
        page.tab.view.choose(chosen)

    return show


def show_tab(place):
    """Return what shows a tab."""
    return lambda window: rates(window).show_tab(place)


def show_pill(window):
    """Open the form under the gold pill."""
    show_metals(window)
    window.page.pill.click()
    window.findChild(PricePopover).form.price.setText(figure(62850))
    QTest.qWait(450)


def close_pill(window):
    """Close the form under the gold pill."""
    for card in window.findChildren(PricePopover):
        card.hide()


def show_paste(window):
    """Show the dialog for a pasted list."""
    page = rates(window)
    page.show_tab(STONES)
    page.tab.ask_paste()
    dialog = window.findChild(PasteDialog)
    dialog.list.setPlainText(
        "Stone\tPrice\tUnit\nRuby, oval 7 × 5 mm, AA\t9,800\tct\nDiamond, round 2.0 mm, GH SI\t540\tct\n"
        "Garnet, round 3.0 mm\t45\tpc\nPearl, freshwater 6 mm\task\tpc\nTurquoise bead\t12\tbag\n"
    )


def show_history(window):
    """Show the gold prices as a table."""
    show_metals(window)
    panel = window.page.tab.panel
    if panel.history.isHidden():
        panel.table_link.click()


def leave_history(window):
    """Fold the table of gold prices."""
    window.page.tab.panel.table_link.click()


def close_dialogs(window):
    """Close whatever dialog is open."""
    for dialog in window.findChildren(PasteDialog):
        dialog.done(0)


def show_settings_end(window):
    """Show the lower half of the settings."""
    window.go_to("settings")
    QTest.qWait(50)
    window.page.show_item("units")


SCREENS = [
    Screen("4-rates-metals", show_metals),
    Screen("4-rates-alloy", show_alloy),
    Screen("4b-rates-labour", show_labour),
    Screen("4b2-rates-tariff", show_tariff),
    Screen("4b3-rates-matrix", show_matrix),
    Screen("4b4-rates-matrix-refused", show_refused, leave=leave_refused),
    Screen("4c-rates-stones", show_tab(STONES)),
    Screen("4c2-rates-stones-scripts", show_scripts(STONES, "stone:ត្បូងទទឹម មូល 2.5 mm, AA")),
    Screen("4b5-rates-matrix-scripts", show_scripts(TARIFF, "setting:ฝังหนามเตย 2.5")),
    Screen("4d-rates-currencies", show_tab(CURRENCIES)),
    Screen("4e-rates-pill", show_pill, leave=close_pill),
    Screen("4f-rates-paste", show_paste, lambda window: window.findChild(PasteDialog), close_dialogs),
    Screen("4g-rates-history", show_history, leave=leave_history),
    Screen("6-settings-end", show_settings_end),
]
