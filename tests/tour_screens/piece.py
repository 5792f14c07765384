"""The piece page: its tabs on a ring of gold with stones, and what can be opened there."""

from __future__ import annotations

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.piece.cost_tab import CostTab
from jewelcraft.ui.piece.page import TABS
from tests.tour_screens.screen import Screen

CODE = "BN-R-0142"


def open_tab(window, tab, code=CODE):
    """Open the piece at a tab and return its page."""
    window.go_to("pieces")
    pieces = window.hub.reader.pieces
    rows = pieces.rows(pieces.ids(PieceQuery()))
    window.page.open_piece(next(row.id for row in rows if row.code == code))
    page = window.page.piece
    page.show_tab(TABS.index(tab))
    return page


def show_tab(tab):
    """Return what shows a tab of the piece."""
    return lambda window: open_tab(window, tab)


def show_cost(code):
    """Return what shows the cost of a piece."""
    return lambda window: open_tab(window, "cost", code)


def edit_line(bucket, code=CODE, fold=True):
    """Return what opens the box of the first line of a group, its folds open."""

    def show(window):
        page = open_tab(window, "cost", code)
        tab = page.findChild(CostTab)
        key = next(key for key, line in tab.table.lines.items() if line.bucket is bucket)
        tab.table.unfold(bucket)
        tab.lines.edit_line(key)
        if fold:
            for link, box, _names in tab.lines.editor.folds:
                tab.lines.editor.open_fold(link, box, opened=True)

    return show


SCREENS = [
    Screen("3d-edit-metal", edit_line(Bucket.METAL, "BN-R-0131")),
    Screen("3e-edit-stone", edit_line(Bucket.STONES, "BN-R-0128")),
    Screen("3f-edit-labour", edit_line(Bucket.LABOUR, "BN-R-0131")),
    Screen("3g-edit-plating", edit_line(Bucket.PLATING)),
    Screen("3h-setting-line", show_cost("BN-R-0128")),
    Screen("2-piece-design", show_tab("design")),
    Screen("3-piece-cost", show_tab("cost")),
    Screen("3b-piece-alternatives", show_tab("alternatives")),
    Screen("3c-piece-trade", show_tab("trade")),
]
