"""The frame of each insight: a table at the left, a chart with its sentences in the panel at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.insights.table_view import FigureTable
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import Panel

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.piece_insight import PieceInsight
    from jewelcraft.library.insights import Insights


class InsightView(QObject):
    """One insight; subclasses fill the table and the panel.

    Signals:
        piece_requested: the user wants to see a piece; carries its id.
    """

    piece_requested = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.table = FigureTable(name)
        self.panel = Panel()
        self.panel.body.setSpacing(10)
        self._shown: Insights | None = None
        self.main: QWidget = Card()
        inside = QVBoxLayout(self.main)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.table, 1)
        self._foot = Card("foot")
        self.foot_text = ElidedLabel("", "small", "ink2")
        self.foot_name = Label("", "strong")
        self.foot_total = Label("", "total")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(11, 9, 14, 9)
        foot.setSpacing(16)
        foot.addWidget(self.foot_text, 1)
        foot.addWidget(self.foot_name)
        foot.addWidget(self.foot_total)
        inside.addWidget(self._foot)

    def show_insights(self, insights: Insights) -> None:
        """Show what the pieces tell."""
        self._shown = insights
        self.fill(insights)

    def fill(self, insights: Insights) -> None:
        """Fill table and panel."""
        raise NotImplementedError

    def link_pieces(self, piece_of: Callable[[Any], PieceInsight]) -> None:
        """Let the rows of the table lead to their pieces."""
        self.table.link_pressed.connect(lambda record: self.piece_requested.emit(piece_of(record).piece_id))

    def say_foot(self, text: str, name: str, total: str) -> None:
        """Say what the table comes to."""
        self.foot_text.setText(text)
        self.foot_name.setText(name)
        self.foot_total.setText(total)


def headline(panel: Panel, title: str) -> WrappedLabel:
    """Put the title of a panel in place and return it."""
    label = WrappedLabel(title, "section")
    panel.body.addWidget(label)
    return label


def paragraph(panel: Panel, tone: str = "ink2") -> WrappedLabel:
    """Put an empty paragraph in place and return it."""
    label = WrappedLabel("", "small", "ink2" if tone == "ink2" else "ink3", rich=True)
    panel.body.addWidget(label)
    return label
