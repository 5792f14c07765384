"""The places of the window: each names its page, which is built when first visited."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.ui.desk import Desk


class Page(QWidget):
    """A page of the window. Subclass it; the constructor takes the Desk alone.

    `activated` is called each time the page comes to the front, `left` when it goes; `key_actions`
    returns what the keys of the table do here.

    Signals:
        badge_changed: text for the navigation, and whether it warns.
    """

    badge_changed = Signal(str, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def activated(self) -> None:
        """Come to the front."""

    def left(self) -> None:
        """Go to the back; save what is being typed."""

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what actions of the table do on this page."""
        return {}

    def go_back(self) -> bool:
        """Go back one level inside the page; tell whether there was one."""
        return False


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the navigation: id, words, icon, and where its page class is (module:Class)."""

    id: str
    text: str
    icon: str
    page: str

    @property
    def title(self) -> str:
        """The words in the window's language."""
        return QCoreApplication.translate("Places", self.text)

    def build(self, desk: Desk) -> Page:
        """Import the page class and make a page."""
        module, _, name = self.page.partition(":")
        page = getattr(importlib.import_module(module), name)(desk)
        if not isinstance(page, Page):
            raise TypeError(self.page)
        return page


PLACES = (
    Place("pieces", mark("Places", "Pieces"), "sketch-logo", "jewelcraft.ui.pieces.page:PiecesPage"),
    Place("inbox", mark("Places", "Inbox"), "tray", "jewelcraft.ui.inbox.page:InboxPage"),
    Place("rates", mark("Places", "Rates"), "scales", "jewelcraft.ui.rates.page:RatesPage"),
    Place("catalogs", mark("Places", "Catalogs"), "book-open", "jewelcraft.ui.catalogs.page:CatalogsPage"),
    Place("quotes", mark("Places", "Buyers and quotes"), "handshake", "jewelcraft.ui.quotes.page:QuotesPage"),
    Place(
        "calculators",
        mark("Places", "Calculators"),
        "calculator",
        "jewelcraft.ui.calculators.page:CalculatorsPage",
    ),
    Place("insights", mark("Places", "Insights"), "chart-line", "jewelcraft.ui.insights.page:InsightsPage"),
)
SETTINGS = Place("settings", mark("Places", "Settings"), "gear-six", "jewelcraft.ui.settings.page:SettingsPage")
