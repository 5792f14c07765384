"""A choice of a currency, found by the letters of its code or of any word of its name."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QListView

from jewelcraft.ui.widgets.combo import ComboField


class CurrencyField(ComboField):
    """A list of currencies; typing "usd", "dollar" or the sign goes to the first that begins so."""

    def __init__(self) -> None:
        super().__init__()
        self.setView(_CurrencyList())


class _CurrencyList(QListView):
    """The choices; Qt asks it where typed letters lead, with the list open or not."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._since = QElapsedTimer()

    def keyboardSearch(self, search: str) -> None:
        """Go to the choice that the letters typed in one go begin, in its code before its name."""
        is_pause = not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval()
        self._typed = search.casefold() if is_pause or not search else self._typed + search.casefold()
        self._since.start()
        model = self.model()
        places = [model.index(row, 0) for row in range(model.rowCount())]
        found = [place for place in places if any(word.startswith(self._typed) for word in _words(place.data()))]
        by_code = [p for p in places if str(p.data(Qt.ItemDataRole.UserRole)).casefold().startswith(self._typed)]
        if self._typed and (found or by_code):
            self.setCurrentIndex((by_code or found)[0])


def _words(text: object) -> list[str]:
    whole = str(text).casefold()
    return [whole, *whole.split()]
