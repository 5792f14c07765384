"""A cost at the rates of another day, beside what it is today; nothing of it is saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.vocabulary import unit_word
from jewelcraft.ui.look import look
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.piece.line_words import put
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.day_edit import DayEdit
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_money
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.library import Library

_MOST_DAYS = 8


class DayBanner(Card):
    """Names the day, its cost and the cost of today, and leads back.

    Signals:
        day_chosen: another day is wanted; carries it, None for today.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", parent)
        self.day = DayEdit()
        self.day.setMaximumWidth(look().px(150))
        self.day.setAccessibleName(self.tr("Day of the rates"))
        self.words = WrappedLabel("", "small", "ink", rich=True)
        self.back = LinkButton(self.tr("Use today's rates"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(10)
        row.addWidget(Glyph("clock-counter-clockwise", self, "accent"))
        row.addWidget(Label(self.tr("Rates of"), "small_strong"))
        row.addWidget(self.day)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        self.day.day_changed.connect(self.day_chosen)
        self.back.clicked.connect(lambda: self.day_chosen.emit(None))

    def show_days(self, then: CostSheet, today: CostSheet) -> None:
        """Show the cost of both days and what lies between."""
        self.day.blockSignals(True)
        self.day.setMaximumDate(QDate(today.day.year, today.day.month, today.day.day))
        self.day.set_day(then.day)
        self.day.blockSignals(False)
        before, now = then.total, today.total
        if before is None or now is None:
            self.words.set_text(self.tr("On this day rates are missing, so there is no cost to compare."))
            return
        change = before - now
        sign = "+" if change.amount > 0 else ""
        percent = ""
        if now.amount:
            percent = f", {sign}{write_percent(HUNDRED * change.amount / now.amount, 1)}"
        words = self.tr("<b>{then}</b> · today <b>{now}</b> ({change}). Nothing is saved.")
        self.words.set_text(
            words.format(then=write_short(before), now=write_short(now), change=f"{sign}{write_short(change)}{percent}")
        )


class DayMenu(QObject):
    """Offers the days on which the metals of a piece changed their price."""

    def __init__(self, reader: Callable[[], Library], parent: QWidget) -> None:
        super().__init__(parent)
        self._reader, self._parent = reader, parent

    def build(self, piece: Piece, choose: Callable[[date | None], object], pick: Callable[[], object]) -> QMenu:
        """Build the menu: today, the days of the metal prices, and any other day."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(look().icon("calendar-check"), self.tr("Today's rates"), lambda: choose(None))
        menu.addSeparator()
        for rate in self._rates(piece):
            words = self.tr("{day}: {price} per {unit}").format(
                day=write_date(rate.day), price=write_money(rate.money), unit=put(unit_word(rate.unit))
            )
            menu.addAction(words, partial(choose, rate.day))
        menu.addSeparator()
        menu.addAction(look().icon("calendar-blank"), self.tr("Another day"), pick)
        return menu

    def _rates(self, piece: Piece) -> list[Rate]:
        rates = self._reader().rates
        card = rates.card()
        metals = {card.alloys[part.alloy].metal for part in piece.metals if part.alloy in card.alloys}
        found = {rate.day: rate for metal in sorted(metals) for rate in rates.history(RateKind.METAL, metal)}
        days = sorted((day for day in found if day <= card.day), reverse=True)
        return [found[day] for day in days[:_MOST_DAYS]]
