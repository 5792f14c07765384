"""Say above every page that the workshop is open to look only, and offer to open it for changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.look_only import writing
from jewelcraft.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from jewelcraft.ui.hub import LibraryHub


class LookOnlyBanner(Card):
    """Shown while nothing can be changed."""

    def __init__(self, hub: LibraryHub, parent: QWidget | None = None) -> None:
        super().__init__("tint", parent)
        self._hub = hub
        words = WrappedLabel(self.tr("Open to look only: what would change the workshop is grey."), "small", "ink")
        self.again = LinkButton(self.tr("Open it for changes"), small=True)
        self.again.setToolTip(self.tr("Works once the other window is closed, and where the file may be written."))
        self.again.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(10)
        row.addWidget(Glyph("eye", self, "accent"))
        row.addWidget(words, 1)
        row.addWidget(self.again)
        self.follow()
        writing().changed.connect(self.follow)

    def follow(self) -> None:
        """Show or hide as the workshop that is open allows."""
        self.setVisible(not writing().is_possible)

    def _open(self) -> None:
        self._hub.open_library(self._hub.path)
