"""The Insights place: which pieces, six questions about them, each with a table and a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.reprice_report import reprice_between
from jewelcraft.library.table_file import write_table
from jewelcraft.ui import trade_words
from jewelcraft.ui.catalogs.export import open_path
from jewelcraft.ui.gold import add_gold_pill
from jewelcraft.ui.insights.batch_view import BatchView
from jewelcraft.ui.insights.cost_view import CostView
from jewelcraft.ui.insights.empty import InsightsEmpty
from jewelcraft.ui.insights.hour_view import HourView
from jewelcraft.ui.insights.margin_view import MarginView
from jewelcraft.ui.insights.metal_view import MetalView
from jewelcraft.ui.insights.notice import GapNotice
from jewelcraft.ui.insights.reader import InsightReader
from jewelcraft.ui.insights.selection_bar import SelectionBar
from jewelcraft.ui.insights.table_model import read_rows
from jewelcraft.ui.insights.whatif_view import WhatIfView
from jewelcraft.ui.look import look
from jewelcraft.ui.many.figure_dialog import ask_table_path
from jewelcraft.ui.many.moved_dialog import show_report
from jewelcraft.ui.places import Page
from jewelcraft.ui.widgets.bars import TabBar
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.rate_moves import RateMoves
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.insights import InsightRoom
    from jewelcraft.library.insights import Insights
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.insights.table_view import FigureTable
    from jewelcraft.ui.insights.view import InsightView

COST, MARGIN, METAL, HOUR, WHAT_IF, BATCH = range(6)
_PANEL, _NARROW_PANEL, _WIDE_PANEL = 372, 308, 420
_NARROW, _WIDE = 1110, 1700
_PATIENCE_MS = 400


class InsightsPage(Page):
    """What the pieces in use tell together."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.hub = desk.hub
        self.reader = InsightReader(self.hub.path, self)
        self.insights: Insights | None = None
        self._target: Decimal | None = None
        self._changed: set[str] = set()
        self._is_stale = True
        self._filled: set[int] = set()
        self.margin, self.what_if, self.batch = MarginView(self), WhatIfView(self), BatchView(self)
        self.views: tuple[InsightView, ...] = (
            CostView(self),
            self.margin,
            MetalView(self),
            HourView(self),
            self.what_if,
            self.batch,
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        self.bar = TopBar(self.tr("Insights"))
        self.pill = add_gold_pill(self.bar, self.desk)
        self.tab_bar = TabBar(
            [
                self.tr("Cost"),
                self.tr("Margins"),
                self.tr("Metal"),
                self.tr("Bench hours"),
                self.tr("What if"),
                self.tr("Break-even"),
            ]
        )
        self.copy = GhostButton(self.tr("Copy"), "copy", tooltip=self.tr("Copy the table"))
        self.save = GhostButton(
            self.tr("Save as CSV"), "download-simple", tooltip=self.tr("Save the table for a spreadsheet")
        )
        self.tab_bar.add_right(self.copy)
        self.tab_bar.add_right(self.save)
        self.chips = SelectionBar(self.hub.reader.pieces.facets)
        self.notice = GapNotice()
        self.progress = ProgressLine("chart-line")
        self.progress.hide()
        self.tables, self.panels = QStackedWidget(), QStackedWidget()
        for view in self.views:
            self.tables.addWidget(view.main)
            self.panels.addWidget(view.panel)
        left = QVBoxLayout()
        left.setContentsMargins(24, 14, 16, 16)
        left.setSpacing(12)
        for widget in (self.chips, self.progress, self.notice):
            left.addWidget(widget)
        left.addWidget(self.tables, 1)
        self._content = QWidget()
        row = QHBoxLayout(self._content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panels)
        self.empty = InsightsEmpty()
        self._front = QStackedWidget()
        self._front.addWidget(self._content)
        self._front.addWidget(self.empty)
        for part in (self.bar, self.tab_bar):
            self.column.addWidget(part)
        self.column.addWidget(self._front, 1)
        self._fit()

    def _connect(self) -> None:
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)
        self.reader.failed.connect(self._on_failed)
        self.hub.changed.connect(self._on_changed)
        self.hub.closed.connect(self.reader.close)
        self.chips.query_changed.connect(self._look)
        self.progress.cancel_requested.connect(self._stop)
        self.notice.piece_requested.connect(self._open_piece)
        self.empty.pieces_requested.connect(lambda: self.desk.go_to("pieces"))
        self.empty.clear_requested.connect(self.chips.clear_filters)
        self.empty.again_requested.connect(self._look)
        self.tab_bar.chosen.connect(self.show_tab)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(lambda: self.ask_save(self.view.table, self.view.name))
        look().changed.connect(self._fit)
        for view in self.views:
            view.piece_requested.connect(self._open_piece)
            view.save_requested.connect(self.ask_save)
        self.margin.target_changed.connect(self._on_target)
        self.what_if.moves_changed.connect(self._try)
        self.what_if.day_requested.connect(self._compare_days)

    @property
    def view(self) -> InsightView:
        """The view in front."""
        return self.views[self.tab_bar.current()]

    def show_tab(self, place: int) -> None:
        """Bring a question to the front."""
        self.tab_bar.set_current(place)
        self.tables.setCurrentIndex(place)
        self.panels.setCurrentIndex(place)
        self._fill()

    def show_item(self, what: object) -> None:
        """Try prices on pieces that were chosen by hand."""
        if isinstance(what, tuple) and what:
            self.chips.set_query(PieceQuery(ids=frozenset(map(str, what))))
            self.show_tab(WHAT_IF)

    def activated(self) -> None:
        """Come to the front; look anew where something changed meanwhile."""
        self.chips.show_alloys({alloy.id: trade_words.alloy(alloy.name) for alloy in self.hub.reader.rates.alloys()})
        if self._is_stale or (self.insights is not None and self.insights.card.day != self.hub.reader.today()):
            self._look()
        self.view.table.setFocus()

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do here."""
        return {"next_tab": lambda: self.tab_bar.step(1), "previous_tab": lambda: self.tab_bar.step(-1)}

    # What is asked and found

    def _look(self) -> None:
        changed, self._changed = self._changed, set()
        query, target = self.chips.query, self._target
        self._is_stale = False

        def work(room: InsightRoom, progress: Progress) -> Insights:
            room.forget(changed)
            return room.insights(query, target, progress)

        job = self.reader.ask("insights", work, self._on_insights, self.tr("Looking at the pieces"))
        job.progressed.connect(self.progress.show_step)
        job.cancelled.connect(lambda: self._changed.update(changed))
        self._patience.start()

    def _on_insights(self, insights: Insights) -> None:
        self._rest()
        self.insights = insights
        self._filled.clear()
        self.chips.show_count(len(insights.pieces), insights.of)
        self.chips.age.show_age(insights.metal_day, insights.card.day, self.hub.reader.settings)
        self.notice.show_gaps(insights.gaps)
        self.empty.show_why(insights.of, len(insights.pieces))
        is_empty = not insights.pieces
        self._front.setCurrentWidget(self.empty if is_empty else self._content)
        for button in (self.copy, self.save):
            button.setVisible(not is_empty)
        if not is_empty:
            self._fill()

    def _fill(self) -> None:
        place = self.tab_bar.current()
        if self.insights is not None and self.insights.pieces and place not in self._filled:
            self._filled.add(place)
            self.views[place].show_insights(self.insights)

    def _on_changed(self, changes: Changes) -> None:
        if not (changes.pieces or changes.prices or changes.rates or changes.settings):
            return
        self._changed |= changes.pieces
        self._is_stale = True
        if self.isVisible():
            self._look()

    def _on_target(self, target: Decimal) -> None:
        self._target = target
        self._look()

    def _try(self, moves: RateMoves) -> None:
        insights = self.insights
        if insights is None:
            return
        if moves:
            self.reader.ask("moves", lambda room, _progress: room.try_moves(insights, moves), self.what_if.show_outcome)
        else:
            self.reader.drop("moves")
            self.what_if.show_insights(insights)

    def _compare_days(self, day: date) -> None:
        """Show who moved from a day to today, for the pieces chosen; nothing is saved."""
        insights = self.insights
        if insights is None:
            return
        ids = [piece.piece_id for piece in insights.pieces]
        today = insights.card.day
        self.hub.run(
            lambda library, progress: reprice_between(library, ids, day, today, progress),
            self.tr("Comparing two days"),
            lambda report: show_report(self.desk, self, report),
        )

    # How far the work is

    def _show_progress(self) -> None:
        if self.reader.is_busy:
            self.progress.start(self.tr("Looking at the pieces"))
            self.progress.show()

    def _rest(self) -> None:
        self._patience.stop()
        self.progress.hide()

    def _stop(self) -> None:
        self._rest()
        self.reader.drop("insights")
        self._is_stale = True
        if self.insights is None:
            self.empty.show_stopped()
            self.copy.hide()
            self.save.hide()
            self._front.setCurrentWidget(self.empty)

    def _on_failed(self, error: object) -> None:
        self._rest()
        self._is_stale = True
        self.desk.messages.tell(error)

    # What is done with a table

    def _open_piece(self, piece_id: str) -> None:
        self.desk.go_to("pieces", piece_id)

    def _copy(self) -> None:
        self.view.table.copy()
        self.desk.messages.snackbar(self.tr("Table copied. Paste it into a spreadsheet."))

    def ask_save(self, table: FigureTable, name: str) -> None:
        """Ask where a table shall be, and save it there."""
        target = ask_table_path(self.desk, self, name)
        if target is not None:
            self.save_table(table, target)

    def save_table(self, table: FigureTable, target: Path) -> None:
        """Save a table as CSV."""
        figures = table.figures
        header, rows = figures.header(), read_rows(figures.columns, figures.records)
        self.reader.ask("save", lambda _room, _progress: write_table(target, header, rows), self._tell_saved)

    def _tell_saved(self, target: Path) -> None:
        self.desk.messages.snackbar(
            self.tr("{file} saved").format(file=target.name),
            self.tr("Open folder"),
            lambda: open_path(target.parent),
        )

    def _fit(self) -> None:
        width = _NARROW_PANEL if self.width() < _NARROW else _WIDE_PANEL if self.width() > _WIDE else _PANEL
        self.panels.setFixedWidth(look().px(width) if self.width() >= _NARROW else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel the width of the design."""
        super().resizeEvent(event)
        self._fit()
