"""The left side of the calculators: the search and the list below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from jewelcraft.ui.calculators.list_model import best_row
from jewelcraft.ui.calculators.list_model import list_rows
from jewelcraft.ui.calculators.list_view import CalculatorList
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.search import SearchField
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import Line

if TYPE_CHECKING:
    from collections.abc import Sequence


class Chooser(Card):
    """Type to narrow the list, move with Up and Down, go into the form with Enter.

    Signals:
        chosen: another calculator was chosen; carries its name.
        form_requested: the form shall take the keyboard.
        star_pressed: the star of a calculator was pressed; carries its name.
    """

    chosen = Signal(str)
    form_requested = Signal()
    star_pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._favourites: Sequence[str] = ()
        self._current = ""
        self.search = SearchField(self.tr("Search"), keys="Ctrl F")
        self.search.setAccessibleName(self.tr("Search calculators"))
        self.search.setMinimumWidth(100)
        self.search.setMaximumWidth(10_000)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list = CalculatorList()
        self.nothing = WrappedLabel("", "small", "ink2")
        self.clear = LinkButton(self.tr("Show all"), small=True)
        self.clear.clicked.connect(self.search.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(10, 10, 10, 10)
        head.setSpacing(8)
        head.addWidget(self.search)
        head.addWidget(self.nothing)
        head.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(Line("h"))
        column.addWidget(self.list, 1)
        self.list.chosen.connect(self._on_chosen)
        self.list.form_requested.connect(self.form_requested)
        self.list.star_pressed.connect(self.star_pressed)
        self.list.letter_typed.connect(self._on_letter)
        self._narrow()

    def show_favourites(self, favourites: Sequence[str]) -> None:
        """Show others as favourites."""
        self._favourites = favourites
        bar = self.list.verticalScrollBar()
        before = bar.value()
        self._narrow()
        bar.setValue(before)

    def choose(self, name: str) -> None:
        """Choose a calculator without telling; the search gives way where it hides it."""
        self._current = name
        if self.list.model_of_rows.place_of(name) < 0:
            self.search.clear()
        self.list.choose(name, tell=False)

    def focus_search(self) -> None:
        """Move the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _narrow(self) -> None:
        text = self.search.text()
        rows = list_rows(text, self._favourites)
        self.list.show_rows(rows, self._current)
        self.nothing.setVisible(not rows)
        self.clear.setVisible(not rows)
        self.nothing.set_text(self.tr("No calculator matches “{text}”.").format(text=text.strip()))
        if text.strip() and rows:
            self.list.choose(best_row(rows, text))

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self._current = name
        self.chosen.emit(name)

    @Slot(str)
    def _on_letter(self, letter: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while typing; Enter goes into the form."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.form_requested.emit()
                return True
        return super().eventFilter(watched, event)
