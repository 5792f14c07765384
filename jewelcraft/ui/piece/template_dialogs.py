"""Name a template of lines, and look after those that are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.surfaces import plain_scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.line_template import LineTemplate

_MOST_HEIGHT = 320


class NameDialog(Dialog):
    """Asks for the name of a template.

    Signals:
        named: the user gave a name.
    """

    named = Signal(str)

    def __init__(self, count: int, known: Sequence[str], parent: QWidget) -> None:
        title = QCoreApplication.translate("NameDialog", "Save as a template")
        text = QCoreApplication.translate("NameDialog", "Its {count} lines can then be added to any piece.")
        super().__init__(title, text.format(count=count), parent, width=480)
        self._known = {name.casefold() for name in known}
        self.field = TextEdit("", self.tr("Silver stud"))
        self._labelled = LabelledField(self.tr("Name of the template"), self.field)
        self.body.addWidget(self._labelled)
        self.field.textChanged.connect(self._say)
        self.add_button(GhostButton(self.tr("Cancel")))
        save = PrimaryButton(self.tr("Save template"), "check")
        save.setDefault(True)
        save.clicked.connect(self._name)
        self.add_step(save)

    def _say(self, text: str) -> None:
        replaces = " ".join(text.split()).casefold() in self._known
        self._labelled.set_error("")
        self._labelled.set_warning(self.tr("It takes the place of the template of this name.") if replaces else "")
        self.fit()

    def _name(self) -> None:
        name = " ".join(self.field.text().split())
        if not name:
            self._labelled.set_error(self.tr("Type a name, for example Silver stud."))
            self.fit()
            self.field.setFocus()
            return
        self.done(1)
        self.named.emit(name)


class CareDialog(Dialog):
    """Lists the templates, to be renamed or removed.

    Signals:
        renamed: carries the id of a template and its new name.
        removed: carries the id of a template.
    """

    renamed = Signal(str, str)
    removed = Signal(str)

    def __init__(self, templates: Sequence[LineTemplate], parent: QWidget) -> None:
        title = QCoreApplication.translate("CareDialog", "Templates")
        text = QCoreApplication.translate("CareDialog", "Pieces made with a template keep their lines.")
        super().__init__(title, text, parent, width=520)
        self.rows: dict[str, QWidget] = {}
        table = QWidget()
        table.setProperty("ground", "none")
        self._column = QVBoxLayout(table)
        self._column.setContentsMargins(0, 4, 8, 4)
        self._column.setSpacing(6)
        for template in templates:
            self._add(template)
        area = plain_scroll()
        area.setWidget(table)
        area.setFixedHeight(min(table.sizeHint().height() + 4, _MOST_HEIGHT))
        self.body.addWidget(area)
        self.add_button(PrimaryButton(self.tr("Done")), 1)

    def _add(self, template: LineTemplate) -> None:
        row = QWidget()
        field = TextEdit(template.name)
        field.setAccessibleName(self.tr("Name of the template"))
        field.saved.connect(lambda name: self.renamed.emit(template.id, name))
        bin_button = IconButton("trash", self.tr("Remove {name}").format(name=template.name), framed=False)
        bin_button.clicked.connect(lambda: self._remove(template.id))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(field, 1)
        line.addWidget(bin_button)
        self._column.addWidget(row)
        self.rows[template.id] = row

    def _remove(self, template_id: str) -> None:
        self.rows.pop(template_id).hide()
        self.removed.emit(template_id)
