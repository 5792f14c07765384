"""What the navigation tells of the open workshop: how many pieces and pictures, old prices, the last backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from jewelcraft.domain.changes import Changes
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.keeper import Keeper
    from jewelcraft.ui.navigation import Navigation


class Standing(QObject):
    """Keeps the navigation's badges and its line on backups true."""

    def __init__(self, hub: LibraryHub, keeper: Keeper, navigation: Navigation) -> None:
        super().__init__(navigation)
        self._hub, self._keeper, self._navigation = hub, keeper, navigation
        keeper.backed_up.connect(self._show_backup)
        hub.changed.connect(self._on_changed)

    def show(self) -> None:
        """Show all of it; the backup a moment later, for looking the copies up touches other disks."""
        self._show_counts()
        self._show_price_care()
        QTimer.singleShot(0, self, self._show_backup)

    def _on_changed(self, changes: Changes) -> None:
        self._show_counts()
        if changes.pieces or changes.rates or changes.settings:
            self._show_price_care()

    def _show_counts(self) -> None:
        pieces, waiting = self._hub.reader.pieces.count(), self._hub.reader.photos.count_inbox()
        self._navigation.set_badge("pieces", str(pieces) if pieces else "")
        self._navigation.set_badge("inbox", str(waiting) if waiting else "")

    def _show_price_care(self) -> None:
        from jewelcraft.library.rate_care import metals_to_price

        self._navigation.set_badge("rates", "", warns=bool(metals_to_price(self._hub.reader)))

    def _show_backup(self) -> None:
        if self._hub.is_open:
            text, warns = self._keeper.say_backup()
            self._navigation.set_backup(text, warns=warns)
