"""A tab of the rates: a table of prices at the left, the panel of the chosen one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.look import look
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.rates.sheet_view import SheetView
from jewelcraft.ui.rates.side import SidePanel
from jewelcraft.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.sheet import Column
    from jewelcraft.ui.rates.sheet import Row
    from jewelcraft.ui.rates.tariff_view import TariffView

    RateView = SheetView | TariffView

_PANEL, _NARROW_PANEL, _WIDE_PANEL = 388, 344, 420
_NARROW, _WIDE = 1110, 1700


def key_of(kind: RateKind, name: str) -> str:
    """Return the id of a price's row."""
    return f"{kind}:{name}"


def split_key(key: str) -> tuple[RateKind, str]:
    """Return kind and name of a price's row."""
    kind, _, name = key.partition(":")
    return RateKind(kind), name


class RateFrame(QWidget):
    """The frame of a tab: a table in a card at the left, panels at the right."""

    def __init__(self, desk: Desk, view: RateView) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ground", "none")
        self.view = view
        self.card = Card()
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setContentsMargins(1, 1, 1, 8)
        self.card_column.addWidget(self.view)
        self.left_side = QVBoxLayout()
        self.left_side.setContentsMargins(24, 16, 16, 16)
        self.left_side.setSpacing(12)
        self.left_side.addWidget(self.card, 1)
        self.panels = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self.left_side, 1)
        row.addWidget(self.panels)
        self.view.chosen.connect(self.show_chosen)
        self.view.opened.connect(self._on_opened)
        self.view.removal_requested.connect(self.remove)
        self._fit()
        look().changed.connect(self._fit)

    def refresh(self) -> None:
        """Show what is stored now."""
        raise NotImplementedError

    def show_chosen(self, key: str) -> None:
        """Show the panel of a row."""
        raise NotImplementedError

    def remove(self, key: str) -> None:
        """Take a name out, if it can be."""
        kind, name = split_key(key)
        if not self.desk.hub.reader.rates.history(kind, name):
            return
        self.desk.hub.run(
            lambda library, progress: library.rates.remove_name(kind, name, progress),
            self.tr("Working out costs"),
            self._on_removed,
        )

    def save_typing(self) -> None:
        """Finish an edit in the table."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()

    @property
    def library(self) -> Library:
        """The library that is read."""
        return self.desk.hub.reader

    @Slot(object)
    def _on_removed(self, report: RepriceReport) -> None:
        tell_report(self.desk, self, self.tr("Removed from the prices."), report)

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.show_chosen(key)
        panel = self.panels.currentWidget()
        if isinstance(panel, SidePanel):
            panel.focus_first()

    def _fit(self) -> None:
        width = _NARROW_PANEL if self.width() < _NARROW else _WIDE_PANEL if self.width() > _WIDE else _PANEL
        self.panels.setFixedWidth(look().px(width) if self.width() >= _NARROW else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel the width of the design."""
        super().resizeEvent(event)
        self._fit()


class RateTab(RateFrame):
    """A tab with a list of prices; subclasses fill the rows and the panels."""

    view: SheetView

    def __init__(self, desk: Desk, columns: Sequence[Column], name: str) -> None:
        super().__init__(desk, SheetView(columns, name))

    def rows(self) -> list[Row]:
        """Return what the table shows."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is stored now."""
        self.view.show_rows(self.rows())
        if not self.view.chosen_id() and not self.is_making():
            self.view.choose_first()
        panel = self.panels.currentWidget()
        if isinstance(panel, SidePanel):
            panel.refresh()

    def is_making(self) -> bool:
        """Tell whether something new is being typed in the panel."""
        return False
