"""The piece page: its tabs on a ring of gold with stones, and what can be opened there."""

from __future__ import annotations

from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.piece.page import TABS
from tests.tour_screens.screen import Screen

CODE = "BN-R-0142"


def open_tab(window, tab):
    """Open the piece at a tab and return its page."""
    window.go_to("pieces")
    pieces = window.hub.reader.pieces
    rows = pieces.rows(pieces.ids(PieceQuery()))
    window.page.open_piece(next(row.id for row in rows if row.code == CODE))
    page = window.page.piece
    page.show_tab(TABS.index(tab))
    return page


def show_tab(tab):
    """Return what shows a tab of the piece."""
    return lambda window: open_tab(window, tab)


SCREENS = [
    Screen("2-piece-design", show_tab("design")),
    Screen("3-piece-cost", show_tab("cost")),
    Screen("3b-piece-alternatives", show_tab("alternatives")),
    Screen("3c-piece-trade", show_tab("trade")),
]
