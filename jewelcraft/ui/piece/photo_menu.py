"""What can be done with one picture: the menu, and the box for its caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.look_only import entry_for_changes
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.photo import Photo


def build_photo_menu(
    parent: QWidget,
    photo: Photo,
    *,
    make_cover: Callable[[], object],
    set_kind: Callable[[PhotoKind], object],
    caption: Callable[[], object],
    export: Callable[[bool], object],
    to_inbox: Callable[[], object],
    trash: Callable[[], object],
) -> QMenu:
    """Build the menu of a picture."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    cover = entry_for_changes(
        menu.addAction(look().icon("star"), QCoreApplication.translate("PhotoMenu", "Make main picture"), make_cover)
    )
    cover.setEnabled(cover.isEnabled() and not photo.is_cover)
    kinds = menu.addMenu(look().icon("tag"), QCoreApplication.translate("PhotoMenu", "Kind"))
    for kind in PhotoKind:
        action = entry_for_changes(kinds.addAction(word(kind.value)))
        action.setCheckable(True)
        action.setChecked(kind is photo.kind)
        action.triggered.connect(lambda _checked=False, kind=kind: set_kind(kind))
    entry_for_changes(
        menu.addAction(look().icon("text-aa"), QCoreApplication.translate("PhotoMenu", "Caption"), caption)
    )
    original = QCoreApplication.translate("PhotoMenu", "Save the original as a file")
    clean = QCoreApplication.translate("PhotoMenu", "Save a clean copy, without position and owner")
    menu.addAction(look().icon("export"), original, lambda: export(False))
    menu.addAction(look().icon("shield-check"), clean, lambda: export(True))
    menu.addSeparator()
    entry_for_changes(
        menu.addAction(look().icon("tray"), QCoreApplication.translate("PhotoMenu", "Move to the Inbox"), to_inbox)
    )
    entry_for_changes(
        menu.addAction(look().icon("trash"), QCoreApplication.translate("PhotoMenu", "Move to Trash"), trash)
    )
    return menu


class CaptionDialog(Dialog):
    """Asks for the caption of a picture."""

    def __init__(self, caption: str, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("CaptionDialog", "Caption of the picture"), parent=parent, width=460
        )
        self._field = TextEdit(caption)
        self.body.addWidget(LabelledField(self.tr("Caption"), self._field))
        self.add_button(GhostButton(self.tr("Cancel")))
        self.add_button(PrimaryButton(self.tr("Save")), 1)
        self._field.setFocus()

    def text_typed(self) -> str:
        """Return the caption as typed."""
        return " ".join(self._field.text().split())
