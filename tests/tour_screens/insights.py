"""The Insights: every question, with some margins that differ, sliders that are moved, and the empty state."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.ui.insights.page import BATCH
from jewelcraft.ui.insights.page import COST
from jewelcraft.ui.insights.page import HOUR
from jewelcraft.ui.insights.page import MARGIN
from jewelcraft.ui.insights.page import METAL
from jewelcraft.ui.insights.page import WHAT_IF
from tests.tour import wait_until
from tests.tour_screens.screen import Screen

MARGINS = (35, 36, 37, 38, 38, 39, 41, 42, 42, 43, 44, 46, 48, 52)


def vary_margins(library):
    """Give some pieces a margin of their own."""
    ids = library.pieces.ids(PieceQuery(sort=Sort.CODE))
    changes = None
    for piece_id, percent in zip(ids, MARGINS, strict=False):
        policy = PricePolicy(percent=Decimal(percent), rounding_step=Decimal(10))
        change = library.pieces.change(replace(library.pieces.get(piece_id), policy=policy))
        changes = change if changes is None else changes | change
    return changes


def show(place):
    """Return what shows a question."""

    def bring_up(window):
        if not getattr(window, "margins_vary", False):
            window.margins_vary = True
            window.hub.run(lambda library, _progress: vary_margins(library), "Pricing")
            wait_until(lambda: not window.hub.is_busy)
        window.go_to("insights")
        page = window.page
        page.show_tab(place)
        wait_until(lambda: not page.reader.is_busy)
        return page

    return bring_up


def show_what_if(window):
    """Move gold, the exchange and labour."""
    page = show(WHAT_IF)(window)
    page.what_if.sliders.metals["gold"].set_value(8)
    page.what_if.sliders.exchange.set_value(-3)
    page.what_if.sliders.labour.set_value(5)
    wait_until(lambda: False, 300)
    wait_until(lambda: not page.reader.is_busy)


def show_nothing(window):
    """Choose what no piece is."""
    page = show(COST)(window)
    page.chips.set_query(PieceQuery(types=frozenset({"anklet"}), collections=frozenset({"Nowhere"})))
    wait_until(lambda: not page.reader.is_busy)


SCREENS = [
    Screen("8-insights-cost", show(COST)),
    Screen("8-insights-margins", show(MARGIN)),
    Screen("8-insights-metal", show(METAL)),
    Screen("8-insights-hours", show(HOUR)),
    Screen("8-insights-what-if", show_what_if, leave=lambda window: window.page.what_if.sliders.back_to_today()),
    Screen("8-insights-batch", show(BATCH)),
    Screen("8-insights-empty", show_nothing, leave=lambda window: window.page.chips.clear_filters()),
]
