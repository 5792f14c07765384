"""The saved versions of a picture as a menu: show one again, rename it, delete it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.look_only import entry_for_changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.picture_records import Version
    from jewelcraft.ui.hub import LibraryHub


def versions_menu(hub: LibraryHub, photo_id: str, show: Callable[[str], object], parent: QWidget) -> QMenu:
    """Return the menu; `show` gets the recipe's text of the version that was chosen, empty for the original."""
    menu = QMenu(parent)
    menu.addAction(QCoreApplication.translate("Versions", "Original"), lambda: show(""))
    for version in hub.reader.workbench.versions(photo_id):
        inner = menu.addMenu(look().icon("image"), version.name)
        inner.addAction(QCoreApplication.translate("Versions", "Show this version"), partial(show, version.recipe))
        entry_for_changes(
            inner.addAction(
                QCoreApplication.translate("Versions", "Rename…"),
                partial(_rename, hub, photo_id, version, parent),
            )
        )
        entry_for_changes(
            inner.addAction(
                QCoreApplication.translate("Versions", "Delete this version"),
                partial(_delete, hub, photo_id, version),
            )
        )
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _rename(hub: LibraryHub, photo_id: str, version: Version, parent: QWidget) -> None:
    dialog = VersionNameDialog(version.name, parent)

    def keep() -> None:
        name = dialog.name()
        if name and name != version.name:
            hub.run(
                lambda library, _progress: library.workbench.rename_version(photo_id, version.recipe, name),
                QCoreApplication.translate("Versions", "Rename version"),
                lambda _changes: hub.undo_snackbar(QCoreApplication.translate("Versions", "Version renamed.")),
            )

    dialog.accepted.connect(keep)
    dialog.open()


class VersionNameDialog(Dialog):
    """Asks how a version shall be called."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Versions", "Rename version"), parent=parent, width=460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = TextEdit(name)
        self.field.selectAll()
        self.body.addWidget(LabelledField(QCoreApplication.translate("Versions", "Name"), self.field))
        self.add_button(GhostButton(QCoreApplication.translate("Versions", "Cancel")))
        self.save = PrimaryButton(QCoreApplication.translate("Versions", "Save"))
        self.add_button(self.save, 1)
        self.field.setFocus()

    def name(self) -> str:
        """Return the name as typed."""
        return " ".join(self.field.text().split())


def _delete(hub: LibraryHub, photo_id: str, version: Version) -> None:
    hub.run(
        lambda library, _progress: library.workbench.delete_version(photo_id, version.recipe),
        QCoreApplication.translate("Versions", "Delete this version"),
        lambda _changes: hub.undo_snackbar(QCoreApplication.translate("Versions", "Version deleted.")),
    )
