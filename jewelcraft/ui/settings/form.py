"""A section of settings: a card with a head, and fields in two columns that become one where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

WIDEST = 720
_TWO_COLUMNS_FROM = 480


class Section(Card):
    """A card of fields under a head and, where it helps, a sentence."""

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setMaximumWidth(WIDEST)
        self._fields: list[tuple[QWidget, bool]] = []
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(8)
        column.addWidget(Label(title, "section"))
        if text:
            column.addWidget(WrappedLabel(text, "small", "ink2"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        column.addLayout(self._grid)

    def add(self, field: QWidget, *, wide: bool = False) -> None:
        """Add a field; a wide one takes the whole row."""
        self._fields.append((field, wide))
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= _TWO_COLUMNS_FROM else 1
        if columns == self._columns:
            return
        self._columns = columns
        for field, _wide in self._fields:
            self._grid.removeWidget(field)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
        row = place = 0
        for field, wide in self._fields:
            if place and (wide or place >= columns):
                row, place = row + 1, 0
            self._grid.addWidget(field, row, place, 1, columns if wide else 1, Qt.AlignmentFlag(0))
            place = columns if wide else place + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column where room is short."""
        super().resizeEvent(event)
        self._arrange()


class Rows(QWidget):
    """Widgets below each other under a caption, as the check boxes of one question."""

    def __init__(self, label: str, parent: QWidget | None = None, *, columns: int = 2) -> None:
        super().__init__(parent)
        self._columns = columns
        self._count = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(label, "caption_medium", "ink2"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        column.addLayout(self._grid)

    def add(self, widget: QWidget) -> None:
        """Add a widget."""
        self._grid.addWidget(widget, self._count // self._columns, self._count % self._columns)
        self._count += 1
