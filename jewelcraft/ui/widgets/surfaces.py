"""Grounds and lines: cards, panels, section heads, hairlines."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.labels import Label

Surface = Literal["card", "tint", "sunken", "warn", "err", "bar", "foot", "side", "nav"]


class Card(QFrame):
    """A ground with a frame; `card` is white with a hairline."""

    def __init__(self, surface: Surface = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)


class Line(QFrame):
    """A hairline, across or upright."""

    def __init__(self, direction: Literal["h", "v"] = "h", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", direction)


class SectionHeader(QWidget):
    """The head of a section of a panel or form, with room for something at the right."""

    def __init__(self, text: str, parent: QWidget | None = None, *, role: str = "section") -> None:
        super().__init__(parent)
        self.label = Label(text, role)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.label)
        self._row.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)


class Panel(QFrame):
    """A side panel: content that scrolls, and an action row below that does not.

    Put widgets into `body` (a vertical layout) and, with `add_action`, into the row below.
    """

    def __init__(self, parent: QWidget | None = None, *, width: int = 0, surface: Surface = "side") -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        if width:
            self.setFixedWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        self.area = plain_scroll()
        content = QWidget()
        content.setProperty("ground", "none")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(8)
        self.area.setWidget(content)
        column.addWidget(self.area, 1)
        self._foot = Card("foot")
        self.foot = QHBoxLayout(self._foot)
        self.foot.setContentsMargins(16, 11, 16, 11)
        self.foot.setSpacing(8)
        self._foot.hide()
        column.addWidget(self._foot)

    def add_action(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget into the pinned row."""
        self.foot.addWidget(widget, stretch)
        self._foot.show()


def plain_scroll(parent: QWidget | None = None) -> QScrollArea:
    """Return a scroll area without frame or ground that scrolls upright only."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    return area
