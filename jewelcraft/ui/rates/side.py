"""What all panels beside a table of prices share."""

from __future__ import annotations

from PySide6.QtCore import QSize

from jewelcraft.ui.widgets.surfaces import Panel


class SidePanel(Panel):
    """A panel beside a table."""

    def refresh(self) -> None:
        """Show what is stored now."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Move the keyboard to what is typed first."""
        self.setFocus()

    def sizeHint(self) -> QSize:
        """Ask for the width of the design."""
        return QSize(388, 600)
