"""A field that finds a piece by code or title as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.wording import language

if TYPE_CHECKING:
    from jewelcraft.ui.desk import Desk

_SHOWN = 30


class PieceField(TextEdit):
    """Search as you type; Enter or a click takes the piece.

    Signals:
        piece_chosen: carries the id of the piece.
    """

    piece_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setPlaceholderText(self.tr("Code or name"))
        self._desk = desk
        self._ids: list[str] = []
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(self._on_activated)
        self.setCompleter(completer)
        self.textChanged.connect(self._on_typed)
        self.returnPressed.connect(self._on_return)

    def _on_typed(self, text: str) -> None:
        pieces = self._desk.hub.reader.pieces
        words = text.strip()
        self._ids = pieces.ids(PieceQuery(text=words, sort=Sort.CODE))[:_SHOWN] if words else []
        rows = pieces.rows(self._ids)
        self._found.setStringList([f"{row.code}  {row.titles.best(language())}" for row in rows])

    def _on_activated(self, text: str) -> None:
        if text in self._found.stringList():
            self._take(self._found.stringList().index(text))

    def _on_return(self) -> None:
        if self._ids:
            self._take(0)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._ids):
            piece_id = self._ids[row]
            self._ids = []
            self._found.setStringList([])
            self.clear()
            self.piece_chosen.emit(piece_id)
