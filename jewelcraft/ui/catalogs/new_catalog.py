"""The dialog that asks for the name of a new catalog and for its first pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QRadioButton

from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.catalog import Catalog

_CHOSEN, _READY, _NONE, _ALL = 0, 1, 2, 3


class NewCatalogDialog(Dialog):
    """Asks what a new catalog is called and what it begins with.

    Signals:
        created: carries the name and the ids of the pieces.
        extended: the pieces go into a catalog that exists; carries its id and theirs.
    """

    created = Signal(str, object)
    extended = Signal(str, object)

    def __init__(
        self,
        ready: Sequence[str],
        chosen: Sequence[str],
        catalogs: Sequence[Catalog],
        parent: QWidget,
        every: Sequence[str] = (),
    ) -> None:
        super().__init__(QCoreApplication.translate("NewCatalogDialog", "New catalog"), "", parent, width=480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pieces = {_CHOSEN: tuple(chosen), _READY: tuple(ready), _NONE: (), _ALL: tuple(every)}
        self.target = ComboField()
        self.target.set_choices([(self.tr("A new catalog"), ""), *((catalog.name, catalog.id) for catalog in catalogs)])
        self.name = TextEdit("", self.tr("Hong Kong 2027"))
        self._name_field = LabelledField(self.tr("Name of the catalog"), self.name)
        self.group = QButtonGroup(self)
        if chosen and catalogs:
            self.body.addWidget(LabelledField(self.tr("Put the pieces into"), self.target))
        self.body.addWidget(self._name_field)
        self._label = Label(self.tr("Pieces to begin with"), "caption_medium", "ink2")
        self.body.addWidget(self._label)
        self._add_choices()
        self.add_button(GhostButton(self.tr("Cancel")))
        self.make_button = PrimaryButton(self.tr("Make the catalog"))
        self.make_button.clicked.connect(self._make)
        self.add_step(self.make_button)
        self.make_button.setDefault(True)
        self.target.chosen.connect(self._show_target)
        self.name.setFocus()

    def _add_choices(self) -> None:
        chosen, ready = len(self._pieces[_CHOSEN]), len(self._pieces[_READY])
        if chosen:
            self._add_choice(_CHOSEN, self.tr("The pieces you chose ({count})").format(count=chosen))
        if ready:
            self._add_choice(_READY, self.tr("All pieces that are ready ({count})").format(count=ready))
        if not ready and self._pieces[_ALL]:
            count = len(self._pieces[_ALL])
            self._add_choice(_ALL, self.tr("All pieces in use ({count})").format(count=count))
        self._add_choice(_NONE, self.tr("None yet, I choose them later"))
        self.group.buttons()[0].setChecked(True)

    def _add_choice(self, which: int, text: str) -> None:
        button = QRadioButton(text)
        self.group.addButton(button, which)
        self.body.addWidget(button)

    def _show_target(self, catalog_id: object) -> None:
        is_new = not catalog_id
        for widget in (self._name_field, self._label, *self.group.buttons()):
            widget.setVisible(is_new)
        self.make_button.set_label(self.tr("Make the catalog") if is_new else self.tr("Add the pieces"))
        self.fit()

    def _make(self) -> None:
        if self.target.value():
            self.extended.emit(str(self.target.value()), self._pieces[_CHOSEN])
            self.accept()
            return
        name = " ".join(self.name.text().split())
        if not name:
            self._name_field.set_error(self.tr("Type a name, for example Hong Kong 2027."))
            self.fit()
            self.name.setFocus()
            return
        self.created.emit(name, self._pieces[self.group.checkedId()])
        self.accept()
