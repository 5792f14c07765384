"""Turn queries into ids: at once while that is quick, else beside the window, where the last query wins."""

from __future__ import annotations

import time
from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.search import Sort

if TYPE_CHECKING:
    from jewelcraft.domain.id_list import IdList
    from jewelcraft.domain.search import PieceQuery
    from jewelcraft.library.library import Library
    from jewelcraft.ui.gallery.side_reader import SideReader

SLOW_SECONDS = 0.010
FILTERS = ("types", "alloys", "collections", "statuses")
_QUICK_AGAIN = 2
_CHANNEL = "find"


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found, how many pieces its shelf holds, and what stands in the way where it found none."""

    query: PieceQuery
    ids: IdList
    of: int
    culprits: tuple[str, ...] = ()
    """Of FILTERS and "text" those without which something is found."""
    seconds: float = 0.0


def without(query: PieceQuery, part: str) -> PieceQuery:
    """Return a query without one of its filters, or without its text."""
    return replace(query, text="") if part == "text" else with_values(query, part, frozenset())


def with_values(query: PieceQuery, part: str, values: frozenset[str]) -> PieceQuery:
    """Return a query with other values of one filter."""
    changed: dict[str, Any] = {part: values}
    return replace(query, **changed)


def parts_of(query: PieceQuery) -> list[str]:
    """Name the filters, and the text, that a query has."""
    return [part for part in (*FILTERS, "text") if getattr(query, part)]


def asks_for_prices(query: PieceQuery) -> bool:
    """Tell whether new prices may change what a query finds, or in which order."""
    return bool(query.text) or query.sort in {Sort.PRICE_LOW, Sort.PRICE_HIGH}


def find(library: Library, query: PieceQuery) -> Found:
    """Ask a library."""
    started = time.perf_counter()
    ids = library.pieces.order(query)
    of = library.pieces.count(query.shelf)
    culprits: tuple[str, ...] = ()
    if not ids and of:
        culprits = tuple(part for part in parts_of(query) if library.pieces.order(without(query, part)))
    return Found(query, ids, of, culprits, time.perf_counter() - started)


class Finder(QObject):
    """Answers queries about one library.

    Signals:
        found: carries a Found; only the answer to the last query is told.
        failed: the library refused; carries the error.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, reader: Library, side: SideReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._side = side
        self._turns_beside = 0

    @property
    def is_waiting(self) -> bool:
        """Whether the answer to the last query is still to come."""
        return self._side.waits_for(_CHANNEL)

    def ask(self, query: PieceQuery) -> None:
        """Answer a query, with `found`, now or soon."""
        if self._turns_beside:
            self._side.ask(_CHANNEL, lambda library: find(library, query), self._tell)
            return
        self._side.drop(_CHANNEL)
        try:
            answer = find(self._reader, query)
        except JewelCraftError as error:
            self.failed.emit(error)
            return
        self._tell(answer)

    def _tell(self, answer: Found) -> None:
        slow = answer.seconds > SLOW_SECONDS
        self._turns_beside = _QUICK_AGAIN if slow else max(0, self._turns_beside - 1)
        self.found.emit(answer)
