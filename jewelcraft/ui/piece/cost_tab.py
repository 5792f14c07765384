"""The Cost tab: the table with its boxes at the left, donut, batch, prices and what-if at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.piece.cost_desk import CostDesk
from jewelcraft.ui.piece.cost_foot import CostFoot
from jewelcraft.ui.piece.cost_table import CostTable
from jewelcraft.ui.piece.day_banner import DayBanner
from jewelcraft.ui.piece.day_banner import DayMenu
from jewelcraft.ui.piece.price_panel import PricePanel
from jewelcraft.ui.piece.set_box import SetBox
from jewelcraft.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft

_PANEL = 368
_PANEL_NARROW = 320
_TALL = 680


class CostTab(QWidget):
    """What a piece costs, line by line, and what it is sold for."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._draft = draft
        self.table = CostTable()
        self.lines = CostDesk(hub, draft, self.table, self)
        self.panel = PricePanel(hub, draft)
        self.foot = CostFoot()
        self.banner = DayBanner()
        self.set_box = SetBox(hub, draft)
        self.set_box.hide()
        self.banner.hide()
        self.days = DayMenu(lambda: hub.reader, self)
        self._day: date | None = None
        card = Card("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(self.foot)
        left = QVBoxLayout()
        left.setContentsMargins(24, 16, 16, 16)
        left.setSpacing(12)
        left.addWidget(self.set_box)
        left.addWidget(card, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self.banner.day_chosen.connect(self.recost_at)
        self.foot.days_requested.connect(self._offer_days)
        self.panel.missing.enter_requested.connect(self.lines.enter_first_missing)
        draft.changed.connect(self.refresh)
        look().changed.connect(self._fit)

    def refresh(self) -> None:
        """Compute the sheet of the piece as it now is, and show it."""
        if not self._draft.is_open or not self.isVisible():
            return
        reader = self._hub.reader
        piece = self._draft.piece
        sheet = reader.pieces.cost_sheet(piece, day=self._day)
        card = reader.rates.card(self._day)
        self.banner.setVisible(self._day is not None)
        if self._day is not None:
            self.banner.show_days(sheet, reader.pieces.cost_sheet(piece))
        self.set_box.show_sheet(piece, sheet)
        self.table.show_sheet(sheet, piece, card)
        self.lines.show_sheet(sheet, card)
        # A cost at the rates of another day was asked for: how old those were on that day is what counts.
        self.foot.age.show_age(sheet.oldest_rate_day, sheet.day, reader.settings)
        self.foot.show_sheet(sheet)
        self.panel.show_sheet(sheet, card)

    def recost_at(self, day: date | None) -> None:
        """Show the cost at the rates of a day; None goes back to those of today. Nothing is saved."""
        self._day = day
        self.refresh()

    def _offer_days(self, place: QPoint) -> None:
        menu = self.days.build(self._draft.piece, self.recost_at, self._pick_day)
        menu.popup(place)

    def _pick_day(self) -> None:
        self.recost_at(self._day or self._hub.reader.today())
        self.banner.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close what is open under the lines; what was typed is saved by its field."""
        self.lines.close_boxes()

    def _fit(self) -> None:
        self.panel.be_tight(self.height() < look().px(_TALL))
        self.panel.setFixedWidth(look().px(_PANEL if self.width() >= 1000 else _PANEL_NARROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel less room in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: object) -> None:
        """Compute when the tab comes to the front."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()
