"""The dialog that asks for the name and the money of a new workshop."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.formatting import WHOLE_CURRENCIES
from jewelcraft.ui.widgets.buttons import GhostButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.dialogs import Dialog
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.wording import currency_sign

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CURRENCIES = ("THB", "IDR", "PHP", "VND", "LAK", "KHR", "MMK", "MYR", "SGD", "HKD", "TWD", "CNY", "INR", "USD", "EUR")
_LOCAL_UNITS = {"THB": "salueng", "KHR": "chi", "MMK": "kyattha", "HKD": "tael_hk", "VND": "chi_vn", "LAK": "baht_lao"}


class NewWorkshopDialog(Dialog):
    """Asks for the two things that a new workshop needs.

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
                "You can change both later. The file is kept in Documents, in the folder JewelCraft.",
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
        self.add_button(GhostButton(self.tr("Cancel")))
        make = PrimaryButton(self.tr("Make the workshop"))
        make.clicked.connect(self._make)
        self.add_step(make)
        make.setDefault(True)
        self.name.setFocus()

    @staticmethod
    def _say_currency(code: str) -> str:
        from jewelcraft.ui.wording import currency_name

        sign = currency_sign(code)
        return f"{currency_name(code)}, {sign}" if sign != code else f"{currency_name(code)}, {code}"

    def _make(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._name_field.set_error(self.tr("Type a name, for example Baan Ngoen Studio."))
            self.name.setFocus()
            return
        code = str(self.currency.value())
        # Where shops write no decimals, the lines of a sheet must add up as they are shown.
        step = Decimal(1) if code in WHOLE_CURRENCIES else Decimal(0)
        unit = _LOCAL_UNITS.get(code, "")
        self.created.emit(WorkshopSettings(name=name, home_currency=code, local_weight_unit=unit, amount_step=step))
        self.accept()


def _own_currency() -> str:
    from PySide6.QtCore import QLocale

    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in CURRENCIES else "USD"
