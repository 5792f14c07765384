"""A scrolled area that says a few sentences below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import plain_scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.ui.widgets.labels import Tone


class SpokenLines(QWidget):
    """Sentences in an area of fixed height."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sheet = QWidget()
        sheet.setProperty("ground", "none")
        self._lines = QVBoxLayout(sheet)
        self._lines.setContentsMargins(0, 0, 14, 0)
        self._lines.setSpacing(6)
        self._lines.addStretch(1)
        area = plain_scroll()
        area.setWidget(sheet)
        area.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.setFixedHeight(height)
        self.words: list[str] = []

    def say(self, words: Sequence[str], tone: Tone = "ink") -> None:
        """Say these sentences in place of those before."""
        self.words = list(words)
        while self._lines.count() > 1:
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, line in enumerate(words):
            self._lines.insertWidget(place, WrappedLabel(line, "body", tone))
