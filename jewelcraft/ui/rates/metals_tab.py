"""The tab of the metals: typed prices, alloys calculated from them, and the converter of weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.vocabulary import known_metals
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.alloy_panel import AlloyPanel
from jewelcraft.ui.rates.kinds import SPECS
from jewelcraft.ui.rates.metal_rows import MetalRows
from jewelcraft.ui.rates.metal_rows import chosen_alloys
from jewelcraft.ui.rates.rate_form import RateForm
from jewelcraft.ui.rates.rate_panel import RatePanel
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.rates.tab import RateTab
from jewelcraft.ui.rates.weight_converter import WeightConverter
from jewelcraft.ui.rates.words import metal_name
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.look_only import entry_for_changes
from jewelcraft.ui.wording import currency_sign

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.sheet import Row

_LOW = 480


class MetalsTab(RateTab):
    """The metals."""

    def __init__(self, desk: Desk) -> None:
        home = currency_sign(desk.hub.reader.settings.home_currency)
        columns = (
            Column("metal", self.tr("Metal"), 150, stretches=True),
            Column("purity", self.tr("Purity"), 64, right=True),
            Column("gram", self.tr("{currency} per gram").format(currency=home), 80, right=True),
            Column("quote", self.tr("How the trade quotes it"), 156, right=True, hides_below=560),
            Column("line", self.tr("12 months"), 92, hides_below=660),
            Column("age", self.tr("Price age"), 92),
        )
        super().__init__(desk, columns, self.tr("Metal prices"))
        self._shows_all = False
        self.show_all = LinkButton("", small=True)
        self.add_metal = LinkButton(self.tr("Another metal"), "plus", small=True)
        self.add_alloy = LinkButton(self.tr("Add alloy"), "plus", small=True)
        foot = QHBoxLayout()
        foot.setContentsMargins(13, 2, 13, 0)
        foot.setSpacing(18)
        foot.addWidget(self.show_all)
        foot.addStretch(1)
        foot.addWidget(self.add_metal)
        foot.addWidget(self.add_alloy)
        self.card_column.addLayout(foot)
        self.converter = WeightConverter(desk)
        self.left_side.addWidget(self.converter)
        self.panel = RatePanel(desk, RateForm(desk, SPECS[RateKind.METAL]))
        self.alloy_panel = AlloyPanel(desk)
        self.panels.addWidget(self.panel)
        self.panels.addWidget(self.alloy_panel)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.show_all.clicked.connect(self._toggle_all)
        self.add_metal.clicked.connect(self._offer_metals)
        self.add_alloy.clicked.connect(self._ask_alloy)
        self.panel.pieces_requested.connect(self._show_pieces)
        self.alloy_panel.pieces_requested.connect(self._show_pieces_of)
        self.alloy_panel.made.connect(self._choose_alloy)
        self.alloy_panel.left_new.connect(self.view.choose_first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the prices where it is low."""
        super().resizeEvent(event)
        self.converter.setVisible(self.height() >= look().px(_LOW))

    def rows(self) -> list[Row]:
        """Return the metals and the alloys in use, or all alloys."""
        return MetalRows(self.library, every_alloy=self._shows_all).build()

    def refresh(self) -> None:
        """Show what is stored now."""
        super().refresh()
        count = len(self.library.rates.alloys())
        text = self.tr("Show the alloys in use") if self._shows_all else self.tr("Show all {count} alloys")
        self.show_all.set_label(text.format(count=count))
        self.show_all.setVisible(len(chosen_alloys(self.library)) < count)
        self.converter.refresh()

    def is_making(self) -> bool:
        """Tell whether a new alloy is being typed."""
        return self.panels.currentWidget() is self.alloy_panel and self.alloy_panel.is_new

    @Slot(str)
    def show_chosen(self, key: str) -> None:
        """Show the price of a metal or the recipe of an alloy."""
        kind, _, name = key.partition(":")
        if kind == "alloy":
            self.alloy_panel.show_alloy(name)
            self.panels.setCurrentWidget(self.alloy_panel)
        elif kind == "metal":
            self.panel.show_name(name)
            self.panels.setCurrentWidget(self.panel)

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take a metal's prices or an alloy out."""
        kind, _, name = key.partition(":")
        if kind == "alloy":
            self.alloy_panel.remove(name)
        else:
            super().remove(key)

    def show_metal(self, metal: str) -> None:
        """Bring a metal's price to the front."""
        self.view.choose(f"metal:{metal}")
        self.panel.form.focus_first()

    @Slot()
    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self.refresh()

    @Slot()
    def _offer_metals(self) -> None:
        shown = {row.id for row in self.view.sheet.rows}
        menu = QMenu(self)
        for metal in known_metals():
            if f"metal:{metal}" not in shown:
                action = entry_for_changes(menu.addAction(metal_name(metal)))
                action.triggered.connect(lambda _checked=False, name=metal: self._ask_metal(name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add_metal.mapToGlobal(self.add_metal.rect().bottomLeft()))

    def _ask_metal(self, metal: str) -> None:
        self.view.forget_choice()
        self.panel.show_name(metal)
        self.panels.setCurrentWidget(self.panel)
        self.panel.form.focus_first()

    @Slot()
    def _ask_alloy(self) -> None:
        chosen = self.view.chosen_id()
        metal = chosen.removeprefix("metal:") if chosen.startswith("metal:") else "gold"
        self.view.forget_choice()
        self.alloy_panel.ask_new(metal)
        self.panels.setCurrentWidget(self.alloy_panel)

    @Slot(str)
    def _choose_alloy(self, alloy_id: str) -> None:
        self.refresh()
        self.view.choose(f"alloy:{alloy_id}")

    @Slot(str)
    def _show_pieces(self, metal: str) -> None:
        alloys = frozenset(alloy.id for alloy in self.library.rates.alloys() if alloy.metal == metal)
        self.desk.go_to("pieces", PieceQuery(alloys=alloys & set(chosen_alloys(self.library))))

    @Slot(str)
    def _show_pieces_of(self, alloy_id: str) -> None:
        self.desk.go_to("pieces", PieceQuery(alloys=frozenset({alloy_id})))
