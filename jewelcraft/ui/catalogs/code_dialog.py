"""The dialog for the ten letters of a workshop's price code."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.price_code import check_code
from jewelcraft.domain.price_code import in_code
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_EXAMPLE = Money(Decimal(1250), "USD")


class CodeDialog(Dialog):
    """Asks for ten different letters and shows a price written in them.

    Signals:
        decided: carries the letters.
    """

    decided = Signal(str)

    def __init__(self, letters: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("CodeDialog", "Prices in secret letters")
        text = QCoreApplication.translate(
            "CodeDialog", "Ten different letters stand for 1 to 9 and 0. Only who knows them can read your prices."
        )
        super().__init__(title, text, parent, width=480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.letters = TextEdit(letters, "FINEGOLDSM")
        self._field = LabelledField(self.tr("Your ten letters"), self.letters)
        self.example = WrappedLabel("", "small", "ink2")
        self.body.addWidget(self._field)
        self.body.addWidget(self.example)
        self.add_button(GhostButton(self.tr("Cancel")))
        save = PrimaryButton(self.tr("Save"))
        save.clicked.connect(self._save)
        self.add_step(save)
        save.setDefault(True)
        self.letters.textChanged.connect(self._show_example)
        self._show_example()

    def _show_example(self) -> None:
        try:
            written = in_code(_EXAMPLE, self.letters.text() or "FINEGOLDSM")
        except InvalidValueError:
            written = "…"
        self.example.set_text(self.tr("1,250 is written {letters}").format(letters=written))

    def _save(self) -> None:
        try:
            letters = check_code(self.letters.text())
        except InvalidValueError as error:
            self._field.set_error(say(error.sentence))
            self.fit()
            return
        if not letters:
            self._field.set_error(self.tr("Type ten letters, as FINEGOLDSM."))
            self.fit()
            return
        self.decided.emit(letters)
        self.accept()
