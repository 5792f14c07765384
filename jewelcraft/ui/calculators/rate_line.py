"""The line that says which of the workshop's rates fills the form, and how old it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.calculators.offers import NONE
from jewelcraft.ui.rates.words import age_tag
from jewelcraft.ui.widgets.chips import ChoiceButton
from jewelcraft.ui.widgets.fields import Glyph
from jewelcraft.ui.widgets.flow import FlowLayout
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.tags import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.library.library import Library
    from jewelcraft.ui.calculators.offers import Offer


class RateLine(Card):
    """A choice among the rates that can be filled in.

    Signals:
        chosen: another rate was chosen; carries its id, or NONE for prices typed by hand.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("sunken")
        self._offers: Sequence[Offer] = ()
        self._shown: Offer | None = None
        self.button = ChoiceButton(self.tr("From your rates:"), "", build_menu=self.build_menu)
        self.age = Tag("")
        self._beside = QWidget()
        middle = QHBoxLayout(self._beside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.age, 0, Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 10, 5)
        row.setSpacing(9)
        row.addWidget(Glyph("scales", self, "ink2"))
        words = FlowLayout(spacing=10)
        words.addWidget(self.button)
        words.addWidget(self._beside)
        row.addLayout(words, 1)

    def show_offers(self, offers: Sequence[Offer], shown: Offer | None, library: Library) -> None:
        """Show what the rates offer and which of it is in force."""
        self._offers, self._shown = offers, shown
        self.setVisible(bool(offers))
        self.button.set_value(shown.name if shown else self.tr("none"))
        self.age.setVisible(shown is not None)
        self._beside.setMinimumHeight(self.button.sizeHint().height())
        if shown is not None:
            self.age.set_state(*age_tag(shown.day, library.today(), library.settings, shown.kind))

    def build_menu(self) -> QMenu:
        """Return the rates to choose from."""
        menu = QMenu(self)
        for offer in self._offers:
            action = menu.addAction(offer.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(offer == self._shown)
            action.triggered.connect(lambda _checked=False, chosen=offer.id: self.chosen.emit(chosen))
        menu.addSeparator()
        none = menu.addAction(self.tr("Type the price by hand"))
        none.setCheckable(True)
        none.setChecked(self._shown is None)
        none.triggered.connect(lambda: self.chosen.emit(NONE))
        return menu
