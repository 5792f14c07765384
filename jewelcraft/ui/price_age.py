"""How old the metal price under a cost is, wherever a cost or a price shows: nothing while it is fresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.library.rate_care import Age
from jewelcraft.library.rate_care import age_of
from jewelcraft.ui.widgets.tags import Kind
from jewelcraft.ui.widgets.tags import Tag
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.settings import WorkshopSettings

AGE_KINDS: dict[Age, Kind] = {"old": "warn", "too_old": "err"}


def age_text(age: Age) -> str:
    """Say that a price is old or too old; nothing of a fresh one."""
    if age == "old":
        return QCoreApplication.translate("PriceAge", "Price is old")
    return QCoreApplication.translate("PriceAge", "Price is too old") if age == "too_old" else ""


class PriceAgeTag(Tag):
    """A pill that shows only where the oldest metal price used is no longer fresh."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "warn", "warning", parent)
        self.hide()

    def show_age(self, day: date | None, today: date, settings: WorkshopSettings) -> None:
        """Show the age of a metal price of a day; without metal there is none."""
        age: Age = age_of(day, today, settings) if day is not None else "fresh"
        text = age_text(age)
        self.setVisible(bool(text))
        if text and day is not None:
            self.set_state(text, AGE_KINDS[age], "warning")
            hint = QCoreApplication.translate("PriceAge", "The oldest metal price used is of {day}.")
            self.setToolTip(hint.format(day=write_date(day)))
