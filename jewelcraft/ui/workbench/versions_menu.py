"""The saved versions of a picture as a menu: show one again, rename it, delete it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog
from PySide6.QtWidgets import QMenu

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.picture_records import Version
    from jewelcraft.ui.hub import LibraryHub


def versions_menu(hub: LibraryHub, photo_id: str, show: Callable[[str], object], parent: QWidget) -> QMenu:
    """Return the menu; `show` gets the recipe's text of the version that was chosen, empty for the original."""
    menu = QMenu(parent)
    menu.addAction(QCoreApplication.translate("Versions", "Original"), lambda: show(""))
    for version in hub.reader.workbench.versions(photo_id):
        inner = menu.addMenu(look().icon("image"), version.name)
        inner.addAction(QCoreApplication.translate("Versions", "Show this version"), partial(show, version.recipe))
        inner.addAction(
            QCoreApplication.translate("Versions", "Rename…"),
            partial(_rename, hub, photo_id, version, parent),
        )
        inner.addAction(
            QCoreApplication.translate("Versions", "Delete this version"),
            partial(_delete, hub, photo_id, version),
        )
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _rename(hub: LibraryHub, photo_id: str, version: Version, parent: QWidget) -> None:
    name, taken = QInputDialog.getText(
        parent,
        QCoreApplication.translate("Versions", "Rename version"),
        QCoreApplication.translate("Versions", "Name"),
        text=version.name,
    )
    if taken and name.strip():
        hub.run(
            lambda library, _progress: library.workbench.rename_version(photo_id, version.recipe, name),
            QCoreApplication.translate("Versions", "Rename version"),
        )


def _delete(hub: LibraryHub, photo_id: str, version: Version) -> None:
    hub.run(
        lambda library, _progress: library.workbench.delete_version(photo_id, version.recipe),
        QCoreApplication.translate("Versions", "Delete this version"),
        lambda _changes: hub.undo_snackbar(QCoreApplication.translate("Versions", "Version deleted.")),
    )
