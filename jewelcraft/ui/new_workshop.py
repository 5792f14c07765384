"""The dialog that asks for the name, the money and the languages of a new workshop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from jewelcraft.domain.settings import first_settings
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.ui.piece.languages import own_name
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.check_box import ScriptCheckBox
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CURRENCIES = ("THB", "IDR", "PHP", "VND", "LAK", "KHR", "MMK", "MYR", "SGD", "HKD", "TWD", "CNY", "INR", "USD", "EUR")
_OWN_LANGUAGES = {"THB": "th", "IDR": "id", "PHP": "fil", "LAK": "lo", "KHR": "km", "MMK": "my"}


class NewWorkshopDialog(Dialog):
    """Asks for the three things that a new workshop needs.

    Signals:
        created: with the WorkshopSettings.
    """

    created = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        say = QCoreApplication.translate
        super().__init__(
            say("NewWorkshopDialog", "New workshop"),
            say(
                "NewWorkshopDialog",
                "All of this can be changed later. The file is kept in Documents, in the folder JewelCraft.",
            ),
            parent,
            icon="sketch-logo",
            kind="gold",
            width=520,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = TextEdit("", self.tr("Baan Ngoen Studio"))
        self.currency = ComboField()
        self.currency.set_choices([(self._say_currency(code), code) for code in CURRENCIES])
        self.currency.set_value(_own_currency())
        self._name_field = LabelledField(self.tr("Name of the workshop"), self.name)
        self.body.addWidget(self._name_field)
        self.body.addWidget(LabelledField(self.tr("Money you count in"), self.currency))
        self.languages = {code: ScriptCheckBox(own_name(code)) for code in LANGUAGES}
        self._languages_chosen = False
        self._lay_languages()
        self._propose_languages()
        self.currency.chosen.connect(self._propose_languages)
        self.name.textEdited.connect(self._take_error_away)
        self.add_button(GhostButton(self.tr("Cancel")))
        make = PrimaryButton(self.tr("Make the workshop"))
        make.clicked.connect(self._make)
        self.add_step(make)
        make.setDefault(True)
        self.name.setFocus()

    def _lay_languages(self) -> None:
        self.body.addSpacing(4)
        self.body.addWidget(Label(self.tr("Languages of your buyers"), "caption_medium", "ink2"))
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, box in enumerate(self.languages.values()):
            box.clicked.connect(self._on_language)
            grid.addWidget(box, place // 3, place % 3)
        self.body.addLayout(grid)

    def _on_language(self) -> None:
        self._languages_chosen = True

    def _propose_languages(self) -> None:
        if self._languages_chosen:
            return
        own = _OWN_LANGUAGES.get(str(self.currency.value()))
        for code, box in self.languages.items():
            box.setChecked(code in ("en", own, "zh_Hant"))

    def _take_error_away(self) -> None:
        if self._name_field.message():
            self._name_field.set_error("")
            # The field gives its room back once its own layout has been told.
            QTimer.singleShot(0, self, self.fit)

    @staticmethod
    def _say_currency(code: str) -> str:
        from jewelcraft.ui.wording import currency_name

        sign = currency_sign(code)
        return f"{currency_name(code)}, {sign}" if sign != code else f"{currency_name(code)}, {code}"

    def _make(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._name_field.set_error(self.tr("Type a name, for example Baan Ngoen Studio."))
            self.fit()
            self.name.setFocus()
            return
        code = str(self.currency.value())
        languages = tuple(code for code, box in self.languages.items() if box.isChecked()) or ("en",)
        self.created.emit(replace(first_settings(name, code), languages=languages))
        self.accept()


def _own_currency() -> str:
    from PySide6.QtCore import QLocale

    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    # Many laptops were never told their country; who reads Indonesian seldom counts in dollars.
    if language() == "id" and code not in ("SGD", "MYR"):
        return "IDR"
    return code if code in CURRENCIES else "USD"
