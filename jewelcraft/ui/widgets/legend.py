"""The legend of a cost bar or donut: colour, group, percent, amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jewelcraft.ui.widgets.charts import Part


class Swatch(QWidget):
    """A small square in the colour of a group."""

    def __init__(self, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color(self._token))
        painter.drawRoundedRect(self.rect(), 3, 3)


class Legend(QWidget):
    """The lines of a legend, one for each part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show the parts."""
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, part in enumerate(parts):
            self._grid.addWidget(Swatch(part.token), row, 0)
            self._grid.addWidget(ElidedLabel(part.name, "small"), row, 1)
            percent = Label(part.percent, "small_figures", "ink3" if part.amount else "ink")
            self._grid.addWidget(percent, row, 2, right)
            if part.amount:
                self._grid.addWidget(Label(part.amount, "small_figures_medium"), row, 3, right)
