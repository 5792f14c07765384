"""The menu of line templates: add one to the piece, save lines as one, look after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.parts import all_parts
from jewelcraft.ui.look import look
from jewelcraft.ui.piece.template_dialogs import CareDialog
from jewelcraft.ui.piece.template_dialogs import NameDialog
from jewelcraft.ui.widgets.look_only import entry_for_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.parts import Part
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.draft import PieceDraft
    from jewelcraft.ui.piece.line_care import LineCare


class TemplateMenu(QObject):
    """Opens under its link in the head of the cost table."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, table: CostTable, care: LineCare) -> None:
        super().__init__(table)
        self._hub, self._draft, self._table, self._care = hub, draft, table, care
        table.templates_requested.connect(self.open)

    def open(self, place: QPoint) -> None:
        """Open the menu at a place on the screen."""
        self.build().popup(place)

    def build(self) -> QMenu:
        """Build the menu of the templates as they are now."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        templates = self._hub.reader.templates.all()
        for template in templates:
            name = template.name.replace("&", "&&")
            entry = entry_for_changes(menu.addAction(look().icon("plus"), name))
            entry.triggered.connect(lambda _checked=False, key=template.id: self.add(key))
        if templates:
            menu.addSeparator()
        chosen = self._care.parts(self._table.chosen_keys()) if self._table.marked else []
        if chosen:
            words = self.tr("Save the {count} chosen lines as a template").format(count=len(chosen))
            entry_for_changes(menu.addAction(look().icon("bookmark-simple"), words, lambda: self.ask_name(chosen)))
        every = all_parts(self._draft.piece)
        whole = menu.addAction(
            look().icon("bookmark-simple"), self.tr("Save all lines as a template"), lambda: self.ask_name(every)
        )
        whole.setEnabled(bool(every))
        entry_for_changes(whole)
        care = menu.addAction(look().icon("pencil-simple"), self.tr("Rename or remove templates"), self.look_after)
        care.setEnabled(bool(templates))
        entry_for_changes(care)
        return menu

    def add(self, template_id: str) -> None:
        """Add the lines of a template to the piece."""
        try:
            self._care.add(self._hub.reader.templates.parts(template_id))
        except JewelCraftError as error:
            self._hub.messages.tell(error)

    def ask_name(self, parts: Sequence[Part]) -> None:
        """Ask under which name lines shall be kept."""
        known = [template.name for template in self._hub.reader.templates.all()]
        dialog = NameDialog(len(parts), known, self._table.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self.save(name, parts))
        dialog.open()
        dialog.field.setFocus()

    def save(self, name: str, parts: Sequence[Part]) -> None:
        """Keep lines under a name."""
        self._hub.run(
            lambda library, _progress: library.templates.save(name, parts),
            self.tr("Saving"),
            lambda _changes: self._hub.undo_snackbar(self.tr("Template {name} saved.").format(name=name)),
        )

    def look_after(self) -> None:
        """List the templates to be renamed or removed."""
        dialog = CareDialog(self._hub.reader.templates.all(), self._table.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.renamed.connect(self._rename)
        dialog.removed.connect(self._remove)
        dialog.open()

    def _rename(self, template_id: str, name: str) -> None:
        self._hub.run(lambda library, _progress: library.templates.rename(template_id, name), self.tr("Saving"))

    def _remove(self, template_id: str) -> None:
        self._hub.run(
            lambda library, _progress: library.templates.remove(template_id),
            self.tr("Saving"),
            lambda _changes: self._hub.undo_snackbar(self.tr("Template removed.")),
        )
