"""The form of a calculator, built from what it asks: live, with its problems under the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.calculators.entries import local_figures
from jewelcraft.ui.calculators.entry import Entry
from jewelcraft.ui.calculators.rate_line import RateLine
from jewelcraft.ui.calculators.shelves import is_folded
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import plain_scroll
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.calculators.calculator import Calculator
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.ui.calculators.memory import Sheet
    from jewelcraft.ui.calculators.offers import Offer

_TWO_COLUMNS = 430


class CalculatorForm(Card):
    """Title, description and fields of the calculator in front.

    Signals:
        edited: a field was typed into or chosen.
        left: a field was left; its problem may be told now.
        star_pressed: the calculator shall be among the favourites, or no longer.
    """

    edited = Signal()
    left = Signal()
    star_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[str, Entry] = {}
        self.rates = RateLine()
        self._sheet: Sheet | None = None
        self._offer: Offer | None = None
        self._left: set[str] = set()
        self.title = WrappedLabel("", "title")
        self.star = IconButton("star", "", framed=False)
        self.star.setCheckable(True)
        self.star.clicked.connect(self.star_pressed)
        self.description = WrappedLabel("", "small", "ink2")
        self.more = GhostButton("", "caret-down")
        self.more.clicked.connect(self._toggle_more)
        self._front, self._behind = _FieldGrid(), _FieldGrid()
        self._build()
        look().changed.connect(self._fit)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        content.setProperty("ground", "none")
        body = QVBoxLayout(content)
        body.setContentsMargins(18, 9, 14, 16)
        body.setSpacing(10)
        body.addLayout(head)
        body.addWidget(self.description)
        body.addSpacing(2)
        body.addWidget(self.rates)
        body.addWidget(self._front)
        body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._behind)
        body.addStretch(1)
        self.area = plain_scroll()
        self.area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.area)

    def show_calculator(self, calculator: Calculator, sheet: Sheet, settings: WorkshopSettings) -> None:
        """Build the fields of a calculator with what was typed into them before."""
        self._sheet, self._offer, self._left = sheet, None, set()
        self.title.set_text(say(calculator.title))
        self.description.set_text(say(calculator.description))
        self.entries = {field.name: Entry(field, settings) for field in calculator.inputs}
        for entry in self.entries.values():
            entry.set_text(sheet.texts.get(entry.name, ""))
            entry.edited.connect(lambda name=entry.name: self._on_edited(name))
            entry.left.connect(lambda name=entry.name: self._on_left(name))
            if sheet.texts.get(entry.name):
                self._left.add(entry.name)
        folded = {field.name for field in calculator.inputs if is_folded(calculator, field)}
        self._front.show_entries([entry for name, entry in self.entries.items() if name not in folded])
        self._behind.show_entries([entry for name, entry in self.entries.items() if name in folded])
        self.more.setVisible(bool(folded))
        self._show_more()
        self._fit()
        self.area.verticalScrollBar().setValue(0)

    def show_offer(self, offer: Offer | None) -> None:
        """Fill in what a rate gives, wherever nothing was typed by hand."""
        self._offer = offer
        if self._sheet is not None:
            for name, entry in self.entries.items():
                if name not in self._sheet.texts:
                    entry.set_text(self._offered(name))

    def _offered(self, name: str) -> str:
        text = self._offer.texts.get(name, "") if self._offer else ""
        return text if not text or self.entries[name].input.choices else local_figures(text)

    def texts(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: text for name, entry in self.entries.items() if (text := entry.text())}

    def show_units(self, money: str, foreign: str) -> None:
        """Show the currencies and units behind the fields."""
        for entry in self.entries.values():
            entry.show_unit(money, foreign)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say under each field that was left what is wrong with it; the others are still being typed."""
        for name, entry in self.entries.items():
            is_told = name in self._left and bool(entry.text())
            entry.set_error(problems.get(name, "") if is_told else "")

    def show_star(self, chosen: bool) -> None:
        """Show whether the calculator is a favourite."""
        self.star.setChecked(chosen)
        self.star.set_icon("star-fill" if chosen else "star")
        hint = self.tr("Take off the favourites") if chosen else self.tr("Add to the favourites")
        self.star.explain_shortcut(hint, "Ctrl+D")

    def focus_first(self) -> None:
        """Move the keyboard to the first field that is still empty, else to the first."""
        fields = [entry for entry in self._front.entries if not entry.isHidden()]
        chosen = next((each for each in fields if each.input.required and not each.text()), None)
        target = chosen or (fields[0] if fields else None)
        if target is not None:
            target.field.setFocus(Qt.FocusReason.TabFocusReason)

    def clear(self) -> None:
        """Empty the fields that were typed into."""
        if self._sheet is not None:
            self._sheet.texts.clear()
            self._left.clear()
            for name, entry in self.entries.items():
                entry.set_text(self._offered(name))

    def _on_edited(self, name: str) -> None:
        if self._sheet is None:
            return
        text = self.entries[name].text()
        self._left.discard(name)
        if text or self._offered(name):
            self._sheet.texts[name] = text
        else:
            self._sheet.texts.pop(name, None)
        if self.entries[name].input.choices:
            self._left.add(name)
        self.edited.emit()

    def _on_left(self, name: str) -> None:
        if name not in self.entries:
            return
        entry = self.entries[name]
        self._left.add(name)
        if self._sheet is not None and not entry.text() and name in self._sheet.texts:
            # An emptied field takes the rate again.
            self._sheet.texts.pop(name)
            entry.set_text(self._offered(name))
        self.left.emit()

    @Slot()
    def _toggle_more(self) -> None:
        if self._sheet is not None:
            self._sheet.is_open = not self._sheet.is_open
            self._show_more()

    def _show_more(self) -> None:
        is_open = self._sheet is not None and self._sheet.is_open
        self._behind.setVisible(is_open and bool(self._behind.entries))
        self.more.set_label(self.tr("Less") if is_open else self.tr("More"))
        self.more.set_icon("caret-up" if is_open else "caret-down")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one or two columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns = 2 if self.width() >= look().px(_TWO_COLUMNS) else 1
        self._front.set_columns(columns)
        self._behind.set_columns(columns)


class _FieldGrid(QWidget):
    """Fields side by side in one or two columns of the same width."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show other fields."""
        for old in self.entries:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.entries = entries
        for entry in entries:
            entry.setParent(self)
            entry.show()
        self._arrange()

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)
        place = 0
        for entry in self.entries:
            if entry.is_long and self._columns > 1:
                place += place % self._columns
                self._grid.addWidget(entry, place // self._columns, 0, 1, self._columns, Qt.AlignmentFlag.AlignTop)
                place += self._columns
                continue
            self._grid.addWidget(entry, place // self._columns, place % self._columns, Qt.AlignmentFlag.AlignTop)
            place += 1
        before: QWidget | None = None
        for entry in self.entries:
            if before is not None:
                QWidget.setTabOrder(before, entry.field)
            before = entry.field
