"""The place of the rates: metals, stones and findings, labour and overhead, currencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from jewelcraft.ui.gold import add_gold_pill
from jewelcraft.ui.places import Page
from jewelcraft.ui.rates.currencies_tab import CurrenciesTab
from jewelcraft.ui.rates.labour_tab import LabourTab
from jewelcraft.ui.rates.lists_tab import PriceListsTab
from jewelcraft.ui.rates.metals_tab import MetalsTab
from jewelcraft.ui.rates.priced_tab import PricedTab
from jewelcraft.ui.rates.stones_tab import StonesTab
from jewelcraft.ui.rates.tariff_tab import TariffTab
from jewelcraft.ui.widgets.bars import TabBar
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.changes import Changes
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.tab import RateFrame

METALS, STONES, LABOUR, TARIFF, CURRENCIES, LISTS = range(6)
_TABS: tuple[Callable[[Desk], RateFrame], ...] = (
    MetalsTab,
    StonesTab,
    LabourTab,
    TariffTab,
    CurrenciesTab,
    PriceListsTab,
)


class RatesPage(Page):
    """All dated prices of the workshop."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.bar = TopBar(self.tr("Rates"))
        self.pill = add_gold_pill(self.bar, desk)
        self.tab_bar = TabBar(
            [
                self.tr("Metals"),
                self.tr("Stones and findings"),
                self.tr("Labour and overhead"),
                self.tr("Setting tariff"),
                self.tr("Currencies"),
                self.tr("Price lists"),
            ]
        )
        self._newest = Label("", "small", "ink3")
        self.tab_bar.add_right(self._newest)
        self._stack = QStackedWidget()
        self._tabs: dict[int, RateFrame] = {}
        self._home = desk.hub.reader.settings.home_currency
        self.column.addWidget(self.bar)
        self.column.addWidget(self.tab_bar)
        self.column.addWidget(self._stack, 1)
        self.tab_bar.chosen.connect(self.show_tab)
        desk.hub.changed.connect(self._on_changed)
        self.show_tab(METALS)

    @property
    def tab(self) -> RateFrame:
        """The tab in front."""
        return self._tabs[self.tab_bar.current()]

    @Slot(int)
    def show_tab(self, place: int) -> None:
        """Bring a tab to the front; it is made when first shown."""
        tab = self._tabs.get(place)
        if tab is None:
            tab = _TABS[place](self.desk)
            self._tabs[place] = tab
            self._stack.addWidget(tab)
        self.tab_bar.set_current(place)
        self._stack.setCurrentWidget(tab)
        self._say_newest()

    def show_item(self, what: object) -> None:
        """Show a tab by its name, or the price of a metal."""
        places = {"metals": METALS, "stones": STONES, "labour": LABOUR, "currencies": CURRENCIES, "pricelists": LISTS}
        places["tariff"] = TARIFF
        self.show_tab(places.get(str(what), METALS))
        if isinstance(self.tab, MetalsTab) and what not in places:
            self.tab.show_metal(str(what))

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do here."""
        return {
            "next_tab": lambda: self.tab_bar.step(1),
            "previous_tab": lambda: self.tab_bar.step(-1),
            "search": self._search,
        }

    def activated(self) -> None:
        """Come to the front: the table takes the keyboard, and ages follow the day."""
        self.tab.refresh()
        self.tab.view.setFocus()

    def left(self) -> None:
        """Finish what is being typed in a cell."""
        self.tab.save_typing()

    def _search(self) -> None:
        if not isinstance(self.tab, PricedTab) or self.tab.search.isHidden():
            self.show_tab(STONES)
        tab = self.tab
        if isinstance(tab, PricedTab):
            tab.search.setFocus()
            tab.search.selectAll()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.settings and self.desk.hub.reader.settings.home_currency != self._home:
            self._rebuild()
        elif changes.rates or changes.settings or changes.pieces or changes.catalogs or changes.price_lists:
            for tab in self._tabs.values():
                tab.refresh()
            self._say_newest()

    def _rebuild(self) -> None:
        self._home = self.desk.hub.reader.settings.home_currency
        place = self.tab_bar.current()
        for tab in self._tabs.values():
            self._stack.removeWidget(tab)
            tab.deleteLater()
        self._tabs.clear()
        self.show_tab(place)

    def _say_newest(self) -> None:
        days = [rate.day for rate in self.desk.hub.reader.rates.card().rates.values()]
        self._newest.setText(self.tr("Newest price {day}").format(day=write_date(max(days))) if days else "")
