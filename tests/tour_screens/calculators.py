"""The calculators."""

from __future__ import annotations

from tests.tour_screens.screen import Screen


def show(name, **texts):
    """Return what brings a calculator up with texts in its fields."""

    def bring(window):
        window.go_to("calculators")
        page = window.page
        page.sheet.texts.clear()
        page.show_item(name)
        page.sheet.texts.clear()
        page.sheet.texts.update(texts)
        page.show_item(name)
        page.form.focus_first()

    return bring


SCREENS = [
    Screen("9-calculators-weight", show("weight", weight="2 baht 1 salueng", to="ozt")),
    Screen("9-calculators-fine-weight", show("fine-weight", weight="2 baht 1 salueng", fineness="18K")),
    Screen("9-calculators-metal-price", show("metal-price", fineness="18K", weight="3.62")),
    Screen("9-calculators-stone-weight", show("stone-weight", shape="oval", stone="sapphire", length="7", width="5")),
    Screen("9-calculators-ring-size", show("ring-size", size="6 1/2", system="US")),
    Screen("9-calculators-units", show("weight-units", weight="3 chi 5 hun")),
    Screen("9-calculators-waiting", show("solder", weight="12", fineness="abc")),
    Screen("9-calculators-shop-rate", show("shop-rate", year_wages="936000", on_jobs_percent="52")),
    Screen("9-calculators-clause", show("metal-clause", charged_weight="12.4", fineness="750", price="31000")),
]
