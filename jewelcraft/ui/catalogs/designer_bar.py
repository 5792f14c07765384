"""The bar over the designer: the name, whether it is saved, undo and redo, more pieces, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.ui.catalogs.title_edit import TitleEdit
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.desk import Desk


class DesignerBar(TopBar):
    """The name of the catalog, which can be typed anew in its place, and the buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent, has_back=True, serif=True)
        self._desk = desk
        self.name = TitleEdit(self)
        self.saved = Label("", "small", "ink2")
        self.undo_button = IconButton("arrow-u-up-left", desk.actions.hint("undo"))
        self.redo_button = IconButton("arrow-u-up-right", desk.actions.hint("redo"))
        self.add_button = for_changes(OutlineButton(self.tr("Add pieces"), "plus"))
        self.print_button = IconButton("printer", self.tr("Print on a printer of this computer"))
        self.export_button = PrimaryButton(self.tr("Export PDF"), "export")
        for widget in (self.saved, self.undo_button, self.redo_button):
            self.add_right(widget)
        for button in (self.print_button, self.add_button, self.export_button):
            self.add_right(button)
        self.undo_button.clicked.connect(desk.hub.undo)
        self.redo_button.clicked.connect(desk.hub.redo)

    def show_catalog(self, name: str, pieces: int, number: int) -> None:
        """Show the name, which edition is being made, and how many pieces there are."""
        self.set_title(name)
        count = self.tr("1 piece") if pieces == 1 else self.tr("{count} pieces").format(count=pieces)
        self.set_tag(self.tr("Edition {number} · draft").format(number=number))
        self.tag.setToolTip(count)

    def show_history(self, *, is_saving: bool) -> None:
        """Show what can be taken back, and whether all is saved."""
        history = self._desk.hub.reader.history
        for button, label, name in (
            (self.undo_button, history.undo_label, "undo"),
            (self.redo_button, history.redo_label, "redo"),
        ):
            hint = self._desk.actions.hint(name)
            button.setEnabled(label is not None)
            button.setToolTip(hint if label is None else f"{hint}\n{say(label)}")
        self.saved.setText(self.tr("Saving") if is_saving else self.tr("Saved"))

    def show_export(self, *, has_pieces: bool, is_busy: bool) -> None:
        """Offer the export while there is something to write and nothing is being written."""
        self.export_button.setEnabled(has_pieces and not is_busy)
        self.print_button.setEnabled(has_pieces and not is_busy)
        reason = self._desk.actions.hint("export_pdf") if has_pieces else self.tr("Add at least one piece first")
        self.export_button.setToolTip(reason)
