"""What the Insights say where there is nothing to look at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.empty_state import EmptyState


class InsightsEmpty(QWidget):
    """Says why nothing is shown, and the way on.

    Signals:
        pieces_requested: the user goes to the pieces.
        clear_requested: the filters shall be taken away.
        again_requested: the work that was stopped shall be done.
    """

    pieces_requested = Signal()
    clear_requested = Signal()
    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to_pieces = PrimaryButton(self.tr("Go to the pieces"), "sketch-logo")
        self.clear = OutlineButton(self.tr("Clear the filters"))
        self.again = PrimaryButton(self.tr("Look at the pieces"), "chart-line")
        self.to_pieces.clicked.connect(self.pieces_requested)
        self.clear.clicked.connect(self.clear_requested)
        self.again.clicked.connect(self.again_requested)
        self.state = EmptyState(
            "", "", (self.to_pieces, self.clear, self.again), icons=("coins", "chart-line", "scales")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 16)
        column.addWidget(self.state)
        self.show_why(0, 0)

    def show_why(self, of: int, found: int) -> None:
        """Say that there are no pieces at all, or none that the filters let through."""
        if of and not found:
            self._say(self.tr("No piece matches these filters"), self.tr("Take one away to see more."))
        else:
            self._say(
                self.tr("Your pieces will tell their story here"),
                self.tr(
                    "Add pieces with metal, stones and labour: you see where the money goes and what an hour earns."
                ),
            )
        self.to_pieces.setVisible(not of)
        self.clear.setVisible(bool(of))
        self.again.hide()

    def show_stopped(self) -> None:
        """Say that the work was stopped."""
        self._say(self.tr("Stopped"), self.tr("Nothing was changed. What was found so far is kept."))
        self.to_pieces.hide()
        self.clear.hide()
        self.again.show()

    def _say(self, headline: str, text: str) -> None:
        self.state.headline.set_text(headline)
        self.state.text.set_text(text)
