"""The second place for backups: where it is, how old its last copy is, and the choice of another."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.library.second_place import find_place
from jewelcraft.library.second_place import forget_place
from jewelcraft.library.second_place import known_place
from jewelcraft.ui.quiet_backups import OLD_DAYS
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from jewelcraft.ui.desk import Desk


class SecondPlaceRow(QWidget):
    """One line about the second place; `choose` is connected by whoever can ask for a folder."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choose = OutlineButton(self.tr("Choose"), "usb")
        self.forget = LinkButton(self.tr("Use none"), small=True)
        self.forget.setToolTip(self.tr("What lies in the second place stays there."))
        self.forget.clicked.connect(self._forget)
        self._words = WrappedLabel("", "small", "ink2")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.tr("Second place"), "strong"))
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(words, 1)
        row.addWidget(self.forget)
        row.addWidget(self.choose)

    def refresh(self) -> None:
        """Say where it is and how old its last copy is."""
        place = known_place()
        self.forget.setVisible(place is not None)
        if place is None or not self._desk.hub.is_open:
            self._words.set_text(
                self.tr(
                    "A memory stick, another disk or a synced folder. Copied by itself whenever it is there, and"
                    " known again under any drive letter."
                )
            )
            return
        there = find_place(place)
        copied = place.copied_at(self._desk.hub.path)
        words = [str(there) if there is not None else self.tr("{folder} is not connected.").format(folder=place.folder)]
        if copied is None:
            words.append(self.tr("No copy of this workshop is there yet."))
        else:
            words.append(self.tr("Last copy: {when}.").format(when=write_moment(copied)))
            if (datetime.now() - copied).days > OLD_DAYS:  # noqa: DTZ005 (the laptop's own clock, as shown)
                words.append(self.tr("That is long ago. Connect it today."))
        self._words.set_text("\n".join(words))

    @Slot()
    def _forget(self) -> None:
        forget_place()
        self.refresh()
        self._desk.actions.trigger("backup")
