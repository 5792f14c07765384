"""The chips that choose which pieces are looked at, and how many those are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.piece import PIECE_TYPES
from jewelcraft.domain.piece import Status
from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.gallery.finder import FILTERS
from jewelcraft.ui.gallery.finder import with_values
from jewelcraft.ui.gallery.finder import without
from jewelcraft.ui.gallery.value_menu import Choice
from jewelcraft.ui.gallery.value_menu import ValueMenu
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.widgets.buttons import SMALL_GHOST
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.chips import Chip
from jewelcraft.ui.widgets.flow import FlowLayout
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.search import Facets

_LONGEST = 22
_ORDERS: dict[str, Sequence[str]] = {"types": PIECE_TYPES, "statuses": tuple(Status)}


class SelectionBar(QWidget):
    """Which pieces in use are looked at.

    Signals:
        query_changed: other pieces shall be looked at; carries the PieceQuery.
    """

    query_changed = Signal(object)

    def __init__(self, read_facets: Callable[[], Facets], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_facets = read_facets
        self._query = PieceQuery()
        self._alloys: Mapping[str, str] = {}
        self.chips = {
            "collections": Chip(self.tr("Collection"), build_menu=partial(self._build_menu, "collections")),
            "types": Chip(self.tr("Type"), build_menu=partial(self._build_menu, "types")),
            "alloys": Chip(self.tr("Metal"), build_menu=partial(self._build_menu, "alloys")),
            "statuses": Chip(self.tr("Status"), build_menu=partial(self._build_menu, "statuses")),
        }
        for part, chip in self.chips.items():
            chip.cleared.connect(partial(self._clear, part))
        self.chosen = Chip(self.tr("Chosen by hand"))
        self.chosen.cleared.connect(lambda: self.set_query(replace(self._query, ids=frozenset())))
        self.clear = Button(self.tr("Clear"), style=replace(SMALL_GHOST, height="chip"))
        self.clear.clicked.connect(self.clear_filters)
        self.age = PriceAgeTag()
        self.count = Label("", "small", "ink2")
        chips = FlowLayout(spacing=8)
        for widget in (self.chosen, *self.chips.values(), self.clear):
            chips.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(chips, 1)
        row.addWidget(self.age, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show()

    @property
    def query(self) -> PieceQuery:
        """What is asked for."""
        return self._query

    def set_query(self, query: PieceQuery) -> None:
        """Ask for other pieces, and tell."""
        if query != self._query:
            self._query = query
            self._show()
            self.query_changed.emit(query)

    def clear_filters(self) -> None:
        """Look at all pieces in use."""
        query = replace(self._query, ids=frozenset())
        for part in FILTERS:
            query = without(query, part)
        self.set_query(query)

    def show_alloys(self, names: Mapping[str, str]) -> None:
        """Know the names of alloys by their ids."""
        self._alloys = names
        self._show()

    def show_count(self, found: int, of: int) -> None:
        """Say how many pieces are looked at."""
        if found == of:
            text = self.tr("1 piece") if of == 1 else self.tr("{count} pieces").format(count=of)
        else:
            text = self.tr("{found} of {count} pieces").format(found=found, count=of)
        self.count.setText(text)

    def _show(self) -> None:
        for part, chip in self.chips.items():
            chip.set_value(self._name_values(part))
        self.chosen.setVisible(bool(self._query.ids))
        self.chosen.set_value(self.tr("{count} pieces").format(count=len(self._query.ids)) if self._query.ids else "")
        self.clear.setVisible(any(getattr(self._query, part) for part in (*FILTERS, "ids")))

    def _name_values(self, part: str) -> str:
        words = [self._name_value(part, value) for value in sorted(getattr(self._query, part))]
        text = ", ".join(words)
        if len(text) > _LONGEST and len(words) > 1:
            text = self.tr("{first} and {count} more").format(first=words[0], count=len(words) - 1)
        return text if len(text) <= _LONGEST + 12 else f"{text[: _LONGEST + 11].rstrip()}\u2026"

    def _name_value(self, part: str, value: str) -> str:
        return self._alloys.get(value, value) if part == "alloys" else word(value)

    def _build_menu(self, part: str) -> QMenu:
        counts: dict[str, int] = getattr(self._read_facets(), part)
        chosen: frozenset[str] = getattr(self._query, part)
        places = {value: place for place, value in enumerate(_ORDERS.get(part, ()))}
        values = sorted(
            {*counts, *chosen},
            key=lambda value: (places.get(value, len(places)), self._name_value(part, value).casefold()),
        )
        choices = [Choice(value, self._name_value(part, value), counts.get(value, 0)) for value in values]
        menu = ValueMenu(choices, chosen, self)
        menu.changed.connect(partial(self._choose, part))
        return menu

    def _choose(self, part: str, values: frozenset[str]) -> None:
        self.set_query(with_values(self._query, part, values))

    def _clear(self, part: str) -> None:
        self.set_query(without(self._query, part))
