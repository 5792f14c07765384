"""The tab of what is bought: stones, findings and extras."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.rate_care import pieces_with_price
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.paste_dialog import PasteDialog
from jewelcraft.ui.rates.priced_tab import PricedTab
from jewelcraft.ui.rates.sheet import Column
from jewelcraft.ui.rates.stone_rows import StoneRows
from jewelcraft.ui.rates.tab import split_key
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.look_only import for_changes

if TYPE_CHECKING:
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.rate_panel import RatePanel
    from jewelcraft.ui.rates.sheet import Row

_SPLIT, _LINES, _DECLARED = 760, 1100, 520
"""From which width of the table on size and quality, the last twelve months, what is declared have a column."""
_BESIDE = 1250
"""From which width of the tab on the panel stands beside the table by itself."""


class StonesTab(PricedTab):
    """Stones, findings and extras."""

    def __init__(self, desk: Desk) -> None:
        columns = (
            Column("name", self.tr("Name and where from"), 170, stretches=True),
            Column("size", self.tr("Size"), 90, hides_below=_SPLIT),
            Column("quality", self.tr("Quality"), 100, hides_below=_SPLIT),
            Column("price", self.tr("Price"), 64, right=True),
            Column("unit", "", 58),
            Column("line", self.tr("12 months"), 92, hides_below=_LINES),
            Column("used", self.tr("Used in"), 90, right=True),
            Column("declared", self.tr("Declared as"), 110, hides_below=_DECLARED),
        )
        kinds = (RateKind.STONE, RateKind.FINDING, RateKind.EXTRA)
        self._is_built, self._is_split = False, True
        self._wants_panel: bool | None = None
        super().__init__(desk, kinds, columns, self.tr("Prices of stones and findings"))
        self.paste = for_changes(OutlineButton("", "clipboard", tooltip=self.tr("Paste a list from a spreadsheet")))
        self.tools.insertWidget(4, self.paste)
        self.paste.clicked.connect(self.ask_paste)
        self.side = IconButton("info", self.tr("Show history and details"))
        self.side.setCheckable(True)
        self.tools.addWidget(self.side)
        self.side.clicked.connect(self.unfold)
        self.view.fitted.connect(self._split)
        self.view.followed.connect(self._follow)
        self._is_built = True
        self.refresh()
        self._fit()

    def rows(self) -> list[Row]:
        """Return the prices that the search leaves; names are whole where size and quality have no column."""
        return StoneRows(self.library, self.search.text(), split=self._is_split).build(self.kinds)

    def panel(self, kind: RateKind) -> RatePanel:
        """Return the panel of a kind, which leads to the pieces too."""
        is_new = kind not in self._panels
        panel = super().panel(kind)
        if is_new:
            panel.pieces_requested.connect(lambda name: self._show_pieces(kind, name))
        return panel

    @Slot(str)
    def show_chosen(self, key: str) -> None:
        """Show the panel of a price, and the way to its pieces where some use it."""
        super().show_chosen(key)
        kind, name = split_key(key)
        self.panel(kind).lead_to_pieces(bool(pieces_with_price(self.library, kind, name)))

    @Slot(str, str)
    def _follow(self, key: str, _column: str) -> None:
        self._show_pieces(*split_key(key))

    def _show_pieces(self, kind: RateKind, name: str) -> None:
        found = pieces_with_price(self.library, kind, name)
        if found:
            self.desk.go_to("pieces", PieceQuery(ids=found))

    def refresh(self) -> None:
        """Show what is stored now; where there is nothing yet, how the first price is typed."""
        self._say_empty()
        super().refresh()
        if not self.view.sheet.rows and not self.search.text() and not self.is_making():
            self.ask_new(RateKind.STONE)

    def _on_searched(self, text: str) -> None:
        self._say_empty()
        super()._on_searched(text)

    def _say_empty(self) -> None:
        if self.search.text():
            self.view.say_when_empty(self.tr("No price has these words."))
            return
        self.view.say_when_empty(
            self.tr(
                "No price yet. Type the first one at the right, or paste the list you have in a spreadsheet. "
                "Prices typed in a piece come here by themselves."
            )
        )

    @Slot()
    def _split(self) -> None:
        """Divide the names where size and quality have columns, and only there."""
        is_split = not self.view.isColumnHidden(1)
        if is_split != self._is_split:
            self._is_split = is_split
            self.view.show_rows(self.rows())

    @Slot(bool)
    def unfold(self, shows: bool = True) -> None:
        """Show the panel beside the table, or leave the whole width to the columns."""
        self._wants_panel = shows
        self._fit()

    def ask_new(self, kind: RateKind, name: str = "") -> None:
        """Ask for a new name of a kind, in the panel."""
        self.unfold()
        super().ask_new(kind, name)

    def refuse(self, key: str, text: str) -> None:
        """Show in the panel what was typed into a cell and cannot be used."""
        self.unfold()
        super().refuse(key, text)

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.unfold()
        super()._on_opened(key)

    def spare_room(self) -> int:
        """Return the width that is left beside the tools when all show their words."""
        return super().spare_room() - (self.side.sizeHint().width() + self.tools.spacing() if self._is_built else 0)

    def _fit(self) -> None:
        shows = self.width() >= look().px(_BESIDE) if self._wants_panel is None else self._wants_panel
        self.panels.setVisible(shows)
        if self._is_built:
            self.side.setChecked(shows)
        super()._fit()
        if self._is_built:
            self.paste.set_label(self.tr("Paste a list"))
            if self.spare_room() < self.paste.sizeHint().width() - self.more.sizeHint().width():
                self.paste.set_label("")
            self.tools.activate()

    @Slot()
    def ask_paste(self) -> None:
        """Ask for a list from a spreadsheet."""
        dialog = PasteDialog(self.desk, self.window())
        dialog.agreed.connect(self.enter)
        dialog.open()

    def say_entered(self, count: int) -> str:
        """Say how many of a pasted list were saved."""
        return self.tr("{count} prices saved.").format(count=count)
