"""The chips above the pieces, the count, and which price and order are shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.piece import PIECE_TYPES
from jewelcraft.domain.piece import Status
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.search import Sort
from jewelcraft.ui.gallery.finder import FILTERS
from jewelcraft.ui.gallery.finder import with_values
from jewelcraft.ui.gallery.finder import without
from jewelcraft.ui.gallery.row_words import PriceShown
from jewelcraft.ui.gallery.value_menu import Choice
from jewelcraft.ui.gallery.value_menu import ValueMenu
from jewelcraft.ui.widgets.buttons import SMALL_GHOST
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.chips import Chip
from jewelcraft.ui.widgets.chips import ChoiceButton
from jewelcraft.ui.widgets.flow import FlowLayout
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.segments import Segment
from jewelcraft.ui.widgets.segments import SegmentedControl
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Hashable
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.search import Facets

_LONGEST = 26


class FilterBar(QWidget):
    """What is shown, and how.

    Signals:
        query_changed: carries the PieceQuery, its text as it was given.
        price_chosen: carries a PriceShown.
        view_chosen: "gallery" or "table".
    """

    query_changed = Signal(object)
    price_chosen = Signal(object)
    view_chosen = Signal(str)

    def __init__(self, read_facets: Callable[[Shelf], Facets], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_facets = read_facets
        self._query = PieceQuery()
        self._price = PriceShown.WHOLESALE
        self._currency = ""
        self._alloys: Mapping[str, str] = {}
        self.chips = {
            "types": Chip(self.tr("Type"), build_menu=partial(self._build_menu, "types")),
            "alloys": Chip(self.tr("Metal"), build_menu=partial(self._build_menu, "alloys")),
            "collections": Chip(self.tr("Collection"), build_menu=partial(self._build_menu, "collections")),
            "statuses": Chip(self.tr("Status"), build_menu=partial(self._build_menu, "statuses")),
        }
        for part, chip in self.chips.items():
            chip.cleared.connect(partial(self._clear, part))
        self.clear = Button(self.tr("Clear"), style=replace(SMALL_GHOST, height="chip"))
        self.clear.clicked.connect(self.clear_filters)
        self.view = SegmentedControl(
            (
                Segment("gallery", icon="squares-four", tooltip=self.tr("Gallery")),
                Segment("table", icon="rows", tooltip=self.tr("Table")),
            ),
            name=self.tr("Gallery or table"),
        )
        self.view.chosen.connect(self._on_view)
        self.count = Label("", "small", "ink2")
        self.shelf = ChoiceButton("", build_menu=self._build_shelves)
        self.price = ChoiceButton(self.tr("Price shown"), build_menu=self._build_prices)
        self.sort = ChoiceButton(self.tr("Sort"), build_menu=self._build_sorts)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        chips = FlowLayout(spacing=8)
        for widget in (*self.chips.values(), self.clear):
            chips.addWidget(widget)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addLayout(chips, 1)
        first.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop)
        second = QHBoxLayout()
        second.setSpacing(20)
        second.addWidget(self.count)
        second.addWidget(self.shelf)
        second.addStretch(1)
        second.addWidget(self.price)
        second.addWidget(self.sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 0)
        column.setSpacing(7)
        column.addLayout(first)
        column.addLayout(second)

    @property
    def query(self) -> PieceQuery:
        """What is asked for."""
        return self._query

    def set_query(self, query: PieceQuery) -> None:
        """Ask for something else, and tell."""
        if query != self._query:
            self._query = query
            self._show()
            self.query_changed.emit(query)

    def set_text(self, text: str) -> None:
        """Search for words."""
        self.set_query(replace(self._query, text=text))

    def clear_filters(self) -> None:
        """Take every filter away; words and order stay."""
        query = self._query
        for part in FILTERS:
            query = without(query, part)
        self.set_query(query)

    def show_count(self, found: int, of: int) -> None:
        """Say how many pieces are shown."""
        if found == of:
            text = self.tr("1 piece") if of == 1 else self.tr("{count} pieces").format(count=of)
        else:
            text = self.tr("{found} of {count} pieces").format(found=found, count=of)
        self.count.setText(text)

    def show_workshop(self, currency: str, alloys: Mapping[str, str]) -> None:
        """Know the currency of prices and the names of alloys."""
        self._currency, self._alloys = currency, alloys
        self._show()

    def show_price(self, price: PriceShown) -> None:
        """Mark which price is shown."""
        self._price = price
        self._show()

    def name_of(self, part: str) -> str:
        """Write the values of a filter out, as its chip does."""
        values = sorted(getattr(self._query, part))
        words = [self._name_value(part, value) for value in values]
        text = ", ".join(words)
        if len(text) > _LONGEST and len(words) > 1:
            text = self.tr("{first} and {count} more").format(first=words[0], count=len(words) - 1)
        return text if len(text) <= _LONGEST + 12 else text[: _LONGEST + 11].rstrip() + "\u2026"

    def _show(self) -> None:
        for part, chip in self.chips.items():
            chip.set_value(self.name_of(part))
        self.clear.setVisible(any(getattr(self._query, part) for part in FILTERS))
        self.shelf.set_value(self._shelves()[self._query.shelf])
        sign = currency_sign(self._currency) if self._currency else ""
        self.price.set_value(f"{word(self._price.value)} {sign}".strip())
        self.sort.set_value(self._sorts()[self._query.sort])

    def _name_value(self, part: str, value: str) -> str:
        return self._alloys.get(value, value) if part == "alloys" else word(value)

    def _build_menu(self, part: str) -> QMenu:
        counts: dict[str, int] = getattr(self._read_facets(self._query.shelf), part)
        chosen: frozenset[str] = getattr(self._query, part)
        values = [*counts, *(value for value in chosen if value not in counts)]
        choices = [
            Choice(value, self._name_value(part, value), counts.get(value, 0))
            for value in _ordered(part, values, partial(self._name_value, part))
        ]
        menu = ValueMenu(choices, chosen, self)
        menu.changed.connect(partial(self._choose, part))
        return menu

    def _choose(self, part: str, values: frozenset[str]) -> None:
        self.set_query(with_values(self._query, part, values))

    def _clear(self, part: str) -> None:
        self.set_query(without(self._query, part))

    def _build_shelves(self) -> QMenu:
        return self._build_one_of(
            self._shelves(), self._query.shelf, lambda shelf: self.set_query(replace(self._query, shelf=shelf))
        )

    def _build_sorts(self) -> QMenu:
        return self._build_one_of(
            self._sorts(), self._query.sort, lambda sort: self.set_query(replace(self._query, sort=sort))
        )

    def _build_prices(self) -> QMenu:
        return self._build_one_of({price: word(price.value) for price in PriceShown}, self._price, self._choose_price)

    def _choose_price(self, price: PriceShown) -> None:
        self.show_price(price)
        self.price_chosen.emit(price)

    def _build_one_of(self, words: Mapping[Hashable, str], chosen: Hashable, choose: Callable[..., object]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, text in words.items():
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))
            group.addAction(action)
        return menu

    def _shelves(self) -> dict[Hashable, str]:
        return {
            Shelf.ACTIVE: self.tr("In use"),
            Shelf.ARCHIVE: self.tr("Archive"),
            Shelf.TRASH: self.tr("Trash"),
        }

    def _sorts(self) -> dict[Hashable, str]:
        return {
            Sort.NEWEST: self.tr("Newest"),
            Sort.CHANGED: self.tr("Last changed"),
            Sort.CODE: self.tr("Code"),
            Sort.TITLE: self.tr("Title"),
            Sort.PRICE_LOW: self.tr("Lowest price"),
            Sort.PRICE_HIGH: self.tr("Highest price"),
            Sort.WEIGHT: self.tr("Weight"),
        }

    def _on_view(self, value: object) -> None:
        self.view_chosen.emit(str(value))


def _ordered(part: str, values: Sequence[str], name: Callable[[str], str]) -> list[str]:
    known = {"types": PIECE_TYPES, "statuses": tuple(Status)}.get(part, ())
    places = {value: place for place, value in enumerate(known)}
    return sorted(values, key=lambda value: (places.get(value, len(places)), name(value).casefold()))
