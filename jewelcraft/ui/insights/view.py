"""The frame of each insight: a table at the left, a chart with its sentences in the panel at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.insights.table_view import FigureTable
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.widgets.surfaces import SectionHeader

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.piece_insight import PieceInsight
    from jewelcraft.library.insights import Insights
    from jewelcraft.ui.insights.columns import Column


class InsightView(QObject):
    """One insight; subclasses fill the table and the panel.

    Signals:
        piece_requested: the user wants to see a piece; carries its id.
        save_requested: the table of a chart in the panel shall be saved; carries the table and a name for its file.
    """

    piece_requested = Signal(str)
    save_requested = Signal(object, str)

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

    def add_side_table(self, title: str, name: str, name_file: Callable[[], str]) -> SideTable:
        """Put the table of a chart into the panel, with ways to copy it and to save it for a spreadsheet."""
        made = SideTable(title, name)
        made.save.clicked.connect(lambda: self.save_requested.emit(made.table, name_file()))
        self.panel.body.addWidget(made)
        return made

    def say_foot(self, text: str, name: str, total: str) -> None:
        """Say what the table comes to."""
        self.foot_text.setText(text)
        self.foot_name.setText(name)
        self.foot_total.setText(total)


class SideTable(QWidget):
    """What a chart shows, as a table under it."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.table = FigureTable(name)
        # Two links in words are wider than a narrow panel, and would push the chart's end out of sight.
        head = SectionHeader(title, role="small_strong")
        copy = IconButton("copy", QCoreApplication.translate("SideTable", "Copy"), framed=False)
        self.save = IconButton("download-simple", QCoreApplication.translate("SideTable", "Save as CSV"), framed=False)
        head.add(copy)
        head.add(self.save)
        copy.clicked.connect(self.table.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.table)

    def show_records(self, columns: Sequence[Column], records: Sequence[Any]) -> None:
        """Show records, each of them in sight."""
        self.table.show_records(columns, records)
        self.table.setFixedHeight(self.table.height_of_all())


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
