"""A workshop that is too damaged to open: a backup of it, or what can still be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.library.backups import backups_of
from jewelcraft.ui.safety.backup_words import content_words
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import write_moment

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jewelcraft.library.backups import Backup


class RepairDialog(Dialog):
    """Offers the newest good backup, and the salvage of the file itself.

    Signals:
        backup_wanted: the newest good backup shall come back; carries it.
        salvage_wanted: what can be read shall be saved into a new workshop.
    """

    backup_wanted = Signal(object)
    salvage_wanted = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("RepairDialog", "{name} is damaged").format(name=path.name),
            translate(
                "RepairDialog",
                "Parts of the file are missing or cannot be read. The damaged file is kept, whatever you choose.",
            ),
            parent,
            icon="first-aid-kit",
            kind="err",
            width=620,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        newest = next((backup for backup in backups_of(path) if backup.is_good), None)
        self.body.addWidget(WrappedLabel(self._advice(newest), "body"))
        self.add_button(GhostButton(self.tr("Cancel")))
        self.save = OutlineButton(self.tr("Save what can be read"))
        self.save.clicked.connect(self.salvage_wanted)
        self.back = PrimaryButton(self.tr("Bring the backup back"), "clock-counter-clockwise")
        if newest is None:
            self.back.hide()
            self.add_button(self.save)
            return
        self.back.clicked.connect(lambda: self.backup_wanted.emit(newest))
        self.add_button(self.save)
        self.add_button(self.back)

    def _advice(self, newest: Backup | None) -> str:
        if newest is None:
            return self.tr(
                "There is no backup of it on this computer. What can still be read is saved into a new workshop, and"
                " you are told what was lost."
            )
        return self.tr(
            "The newest backup was made {when} ({content}). If you have worked since then, first save what can be"
            " read into a new workshop and look at it."
        ).format(when=write_moment(newest.made_at), content=content_words(newest))
