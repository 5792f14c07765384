"""The tabs of prices by name: stones and findings, labour and overhead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu

from jewelcraft.domain.rates import RateKind
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.look import look
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.rates.kinds import SPECS
from jewelcraft.ui.rates.priced_rows import PricedRows
from jewelcraft.ui.rates.rate_form import RateForm
from jewelcraft.ui.rates.rate_panel import RatePanel
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.rates.tab import RateTab
from jewelcraft.ui.rates.tab import key_of
from jewelcraft.ui.rates.tab import split_key
from jewelcraft.ui.rates.typed_price import read_typed_price
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.fields import SearchField
from jewelcraft.ui.widgets.look_only import entry_for_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.sheet import Row

_GAP = 8
_SEARCH_AIR = 104


class PricedTab(RateTab):
    """A tab of prices by name."""

    def __init__(self, desk: Desk, kinds: Sequence[RateKind], columns: Sequence[Column], name: str) -> None:
        super().__init__(desk, columns, name)
        self.kinds = tuple(kinds)
        self._panels: dict[RateKind, RatePanel] = {}
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.adders = {kind: self._adder(kind, is_first=place == 0) for place, kind in enumerate(self.kinds)}
        self.more = IconButton("dots-three", self.tr("Add something else"))
        self.more.clicked.connect(self._offer_more)
        self.tools.addWidget(self.more)
        self.tools.addStretch(1)
        self.search = SearchField(self.tr("Find a price"), keys="Ctrl F")
        self.search.setMaximumWidth(260)
        self.tools.addWidget(self.search)
        self.left_side.insertLayout(0, self.tools)
        self.search.searched.connect(self._on_searched)
        self.view.sheet.edited.connect(self._on_edited)
        self._fit()

    def _adder(self, kind: RateKind, *, is_first: bool) -> PrimaryButton | OutlineButton:
        spec = SPECS[kind]
        button = (PrimaryButton if is_first else OutlineButton)(spec.say(spec.add), "plus")
        button.clicked.connect(lambda: self.ask_new(kind))
        self.tools.addWidget(button)
        return button

    def spare_room(self) -> int:
        """Return the width that is left beside the tools when all show their words."""
        words = QFontMetrics(self.search.font()).horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(words + look().px(_SEARCH_AIR))
        taken = self.search.minimumWidth() + self.more.sizeHint().width() + 2 * _GAP
        taken += sum(adder.sizeHint().width() + _GAP for adder in self.adders.values())
        beside = 0 if self.panels.isHidden() else self.panels.width()
        return self.width() - beside - 40 - taken

    def _fit(self) -> None:
        super()._fit()
        if not hasattr(self, "search"):
            return
        has_room = self.spare_room() >= 0
        for kind in self.kinds[1:]:
            self.adders[kind].setVisible(has_room)
        self.more.setHidden(has_room or len(self.kinds) == 1)

    @Slot()
    def _offer_more(self) -> None:
        menu = QMenu(self)
        for kind in self.kinds[1:]:
            action = entry_for_changes(menu.addAction(SPECS[kind].say(SPECS[kind].add)))
            action.triggered.connect(lambda _checked=False, kind=kind: self.ask_new(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def rows(self) -> list[Row]:
        """Return the prices that the search leaves."""
        return PricedRows(self.library, self.search.text()).build(self.kinds)

    def panel(self, kind: RateKind) -> RatePanel:
        """Return the panel of a kind, brought to the front."""
        panel = self._panels.get(kind)
        if panel is None:
            panel = RatePanel(self.desk, self._make_form(kind))
            panel.form.saved.connect(self._on_saved)
            panel.left_new.connect(self.view.choose_first)
            self._panels[kind] = panel
            self.panels.addWidget(panel)
        self.panels.setCurrentWidget(panel)
        return panel

    def _make_form(self, kind: RateKind) -> RateForm:
        return RateForm(self.desk, SPECS[kind])

    def ask_new(self, kind: RateKind, name: str = "") -> None:
        """Ask for a new name of a kind."""
        self.view.forget_choice()
        self.panel(kind).ask_new(name)

    def is_making(self) -> bool:
        """Tell whether a new name is being typed."""
        panel = self.panels.currentWidget()
        return isinstance(panel, RatePanel) and not panel.name

    @Slot(str)
    def show_chosen(self, key: str) -> None:
        """Show the panel of a price."""
        kind, name = split_key(key)
        self.panel(kind).show_name(name)

    @Slot(str)
    def _on_searched(self, _text: str) -> None:
        self.view.show_rows(self.rows())

    @Slot(object)
    def _on_saved(self, rate: Rate) -> None:
        if self.search.text() and self.view.sheet.place_of(key_of(rate.kind, rate.name)) < 0:
            self.search.clear()
        self.view.show_rows(self.rows())
        self.view.choose(key_of(rate.kind, rate.name), tell=False)

    @Slot(str, str, str)
    def _on_edited(self, key: str, _column: str, text: str) -> None:
        kind, name = split_key(key)
        current = self.library.rates.card().find(kind, name)
        if current is None or not text.strip():
            return
        amount, trouble = read_typed_price(text, kind, current.unit, current.amount)
        if amount == current.amount:
            return
        if amount is None or trouble:
            self.refuse(key, text)
            return
        today = self.library.today()
        is_mending = current.day == today
        rate = replace(current, amount=amount, day=today, id=current.id if is_mending else fresh_id())

        def work(library: Library, progress: Progress) -> RepriceReport:
            return library.rates.change(rate, progress) if is_mending else library.rates.add(rate, progress)

        self.desk.hub.run(work, self.tr("Working out costs"), self._on_priced)

    def refuse(self, key: str, text: str) -> None:
        """Show in the panel what was typed into a cell and cannot be used."""
        self.view.choose(key)
        self.panel(split_key(key)[0]).form.refuse(text)

    @Slot(object)
    def _on_priced(self, report: RepriceReport) -> None:
        tell_report(self.desk, self, self.tr("Price saved."), report)

    @Slot(object)
    def enter(self, rates: list[Rate]) -> None:
        """Keep a list that was pasted, as one step to undo."""
        self.desk.hub.run(
            lambda library, progress: library.rates.add_many(rates, progress),
            self.tr("Working out costs"),
            self._on_entered,
        )

    @Slot(object)
    def _on_entered(self, report: RepriceReport) -> None:
        tell_report(self.desk, self, self.say_entered(len(report.changes.rates)), report)

    def say_entered(self, count: int) -> str:
        """Say how many of a pasted list were saved."""
        raise NotImplementedError
