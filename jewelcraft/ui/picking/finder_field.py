"""A field that finds pieces while a code or a title is typed, and hands on the one that is chosen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter
from PySide6.QtWidgets import QListView

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.ui.look import look
from jewelcraft.ui.picking.found_pieces import FoundDelegate
from jewelcraft.ui.picking.found_pieces import FoundPieces
from jewelcraft.ui.widgets.fields import TextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.ui.hub import LibraryHub

MOST = 40
_SHOWN = 6
_COUNT = re.compile(r"\s*(?:\s[x×*=]\s*|\t)(\d{1,4})\s*$")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _PickedList(QListView):
    """The list below the field."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("popup", "true")
        self.setUniformItemSizes(True)


class PieceFinder(TextEdit):
    """Type a part of a code or a title; Up and Down choose among what is found, Enter takes it.

    A number behind it says how many: "E-0207 x 2". Down in the empty field shows the newest pieces.

    Signals:
        found: a piece was chosen; carries its row and how many are wanted.
        not_found: Enter was pressed on words that no piece has; carries them.
    """

    found = Signal(object, int)
    not_found = Signal(str)

    def __init__(self, hub: LibraryHub, hint: str, parent: QWidget | None = None) -> None:
        super().__init__("", hint, parent)
        self._hub = hub
        self._may: Callable[[PieceRow], bool] = lambda _row: True
        self.model = FoundPieces()
        self._completer = QCompleter(self.model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._list = _PickedList()
        self._completer.setPopup(self._list)
        # A completer gives its list a delegate of its own.
        self._list.setItemDelegate(FoundDelegate(self.model, hub.thumbnails, self._list))
        hub.thumbnails.ready.connect(self._list.viewport().update)
        self._completer.setWidget(self)
        self._list.clicked.connect(self._on_chosen)
        self.textEdited.connect(self._on_edited)
        self.setAccessibleName(hint)

    def offer_only(self, may: Callable[[PieceRow], bool]) -> None:
        """Say which pieces may be chosen."""
        self._may = may

    def is_open(self) -> bool:
        """Say whether the list of what was found is open."""
        return self._list.isVisible()

    def open_list(self) -> None:
        """Show what is found for the words typed; for none, the newest pieces."""
        words, _count = split_count(self.text())
        self.model.show_rows(self._search(words))
        if not self.model.rows:
            self._list.hide()
            return
        self._list.setFont(look().font("body"))
        self._completer.complete()
        self._list.setCurrentIndex(self.model.index(0))

    def _search(self, words: str) -> list[PieceRow]:
        pieces = self._hub.reader.pieces
        query = PieceQuery(words, sort=Sort.CODE if words else Sort.NEWEST)
        rows = [row for row in pieces.rows(pieces.ids(query)[:MOST]) if self._may(row)]
        wanted = words.casefold()
        rows.sort(key=lambda row: (row.code.casefold() != wanted, not row.code.casefold().startswith(wanted)))
        return rows

    def _on_edited(self, text: str) -> None:
        if text.strip():
            self.open_list()
        else:
            self._list.hide()

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self.model.rows):
            self._take(self.model.rows[index.row()])

    def _take(self, row: PieceRow) -> None:
        _words, count = split_count(self.text())
        self.clear()
        self._list.hide()
        self.found.emit(row, count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with Down; take the first piece found with Enter."""
        words, _count = split_count(self.text())
        if event.key() == Qt.Key.Key_Escape and self.is_open():
            self._list.hide()
        elif event.key() == Qt.Key.Key_Down:
            self.open_list()
        elif event.key() in _ENTER and (words or self.is_open()):
            self._choose(words)
        else:
            super().keyPressEvent(event)

    def _choose(self, words: str) -> None:
        place = self._list.currentIndex().row() if self.is_open() else -1
        rows = self.model.rows if self.is_open() else self._search(words)
        if rows:
            self._take(rows[max(0, place)])
        else:
            self.not_found.emit(self.text().strip())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the keyboard goes elsewhere; nothing is saved by leaving."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._list.hide()
        super().focusOutEvent(event)


def split_count(text: str) -> tuple[str, int]:
    """Return the words and how many are wanted, as ("E-0207", 2) of "E-0207 x 2"."""
    match = _COUNT.search(text)
    if match is None or not text[: match.start()].strip():
        return text.strip(), 1
    return text[: match.start()].strip(), max(1, int(match[1]))
