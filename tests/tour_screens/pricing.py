"""The rules of prices: in the settings, for one piece, and as price lists."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtTest import QTest

from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import formula_policy
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.ui.rates.page import LISTS
from tests.tour_screens.screen import Screen

_NAME = "Wholesale USD"


def show_settings(window):
    """Show the rule of the workshop and what it makes of a piece."""
    window.go_to("settings")
    QTest.qWait(50)
    window.page.show_item("money")


def _make(library, _progress):
    if any(each.name == _NAME for each in library.price_lists.all()):
        return library.price_lists.save(library.price_lists.by_name(_NAME))
    policy = replace(
        formula_policy("with overhead", library.settings.policy),
        currency="USD",
        commission_percent=Decimal(10),
        tiers=(PolicyTier(6, None, Decimal(5)), PolicyTier(24, None, Decimal(12))),
    )
    made = replace(library.price_lists.new(_NAME, policy), collections=tuple(library.pieces.collections()[:1]))
    return library.price_lists.save(made)


def show_lists(window):
    """Show a price list with its formula and quantities."""
    window.desk.hub.run(_make, "")
    for _ in range(300):
        QTest.qWait(20)
        if not window.desk.hub.is_busy:
            break
    window.go_to("rates")
    window.page.show_tab(LISTS)
    tab = window.page.tab
    tab.view.choose_first()
    if tab.panel.editor.details.isHidden():
        tab.panel.editor.more.click()


def show_list_example(window):
    """Show the lower end of the panel: quantities and the way to the price."""
    show_lists(window)
    bar = window.page.tab.panel.area.verticalScrollBar()
    QTest.qWait(50)
    bar.setValue(bar.maximum())


def show_piece(window):
    """Show the rule of one piece with everything unfolded."""
    pieces = window.desk.hub.reader.pieces
    window.go_to("pieces")
    window.page.open_piece(pieces.ids(PieceQuery(sort=Sort.CODE))[3])
    page = window.page.piece
    page.show_tab(1)
    editor = page.cost.panel.policy.editor
    if editor.details.isHidden():
        editor.more.click()
    QTest.qWait(50)
    page.cost.panel.area.verticalScrollBar().setValue(editor.y() - 8)


def leave_piece(window):
    """Fold the rule of the piece."""
    window.page.piece.cost.panel.policy.editor.more.click()


SCREENS = [
    Screen("11-price-settings", show_settings),
    Screen("11-price-lists", show_lists),
    Screen("11-price-lists-end", show_list_example),
    Screen("11-price-piece", show_piece, leave=leave_piece),
]
