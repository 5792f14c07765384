"""A field for a day, with a calendar to choose from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtCore import QLocale
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDateEdit
from PySide6.QtWidgets import QSizePolicy

from jewelcraft.ui.look import look
from jewelcraft.ui.wording import language

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget


class DayEdit(QDateEdit):
    """A field for a day, written as 11 Nov 2026.

    Signals:
        day_changed: another day is shown; carries the date.
    """

    day_changed = Signal(object)

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        locale = QLocale(language())
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.setLocale(locale)
        self.setDisplayFormat("d MMM yyyy")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        self.set_day(day or date.today())  # noqa: DTZ011 (a shop's prices follow the local calendar)
        self.dateChanged.connect(self._on_changed)
        look().changed.connect(self._restyle)
        self._restyle()

    def day(self) -> date:
        """Return the day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def _on_changed(self) -> None:
        self.day_changed.emit(self.day())

    def _restyle(self) -> None:
        self.setFont(look().font("figures", self.text()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
