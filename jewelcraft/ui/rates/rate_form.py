"""The form for one dated price; the gold pill, the metals and every other kind of rate share it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.rate_care import odd_change
from jewelcraft.ui.many.moved_dialog import tell_report
from jewelcraft.ui.rates.kinds import quoted_as
from jewelcraft.ui.rates.kinds import without_money
from jewelcraft.ui.rates.price_trial import PriceTrial
from jewelcraft.ui.rates.rate_fields import RateFields
from jewelcraft.ui.rates.typed_price import read_typed_price
from jewelcraft.ui.rates.words import currency_choices
from jewelcraft.ui.rates.words import metal_inside
from jewelcraft.ui.rates.words import setting_key
from jewelcraft.ui.rates.words import unit_choice
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.rates.kinds import KindSpec
    from jewelcraft.ui.widgets.numbers import DecimalEdit

_THOUSAND = Decimal(1000)


class RateForm(RateFields):
    """A form for a new price of a name, for a new name, or to mend a price that was typed wrongly.

    The owner puts `save_button` where it belongs.

    Signals:
        saved: the price is stored and everything is repriced; carries the Rate.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, spec: KindSpec, parent: QWidget | None = None) -> None:
        super().__init__(desk, spec, parent)
        self._changing: Rate | None = None
        self._last: Rate | None = None
        self._name = ""
        self._sent: Rate | None = None
        self._connect()

    def _typed_name(self) -> str:
        typed = " ".join(self.name.text().split())
        return self._name or (setting_key(typed) if self.spec.kind is RateKind.SETTING and typed else typed)

    def _unit(self) -> str:
        return str(self.unit.value())

    def _connect(self) -> None:
        self.trial = PriceTrial(self.desk, self)
        self.trial.told.connect(self._show_trial)
        self.price.textChanged.connect(self._on_typed)
        self.price.refused.connect(self._price_field.set_error)
        self.purity.refused.connect(self._purity_field.set_error)
        self.purity.value_saved.connect(self._on_typed)
        for field, holder in ((self.premium, self._premium_field), (self.premium_percent, self._percent_field)):
            field.refused.connect(holder.set_error)
            field.value_saved.connect(self._on_typed)
        self.day.day_changed.connect(self._on_typed)
        self.unit.chosen.connect(self._on_unit)
        self.currency.chosen.connect(self._on_unit)
        self.details.clicked.connect(self._toggle_details)
        self.save_button.clicked.connect(self.save)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter from any field, a choice too; a button that has the keyboard is pressed instead."""
        is_button = isinstance(self.focusWidget(), QAbstractButton)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_button:
            self.save()
        else:
            super().keyPressEvent(event)

    def ask_new(self) -> None:
        """Ask for the first price of a new name."""
        self._start("", None, None)
        self._name_field.show()

    def ask_price(self, name: str, last: Rate | None) -> None:
        """Ask for a new dated price of a name; `last` is the one in force."""
        self._start(name, last, None)
        self._name_field.hide()

    def ask_change(self, rate: Rate) -> None:
        """Offer a stored price to be mended."""
        self._start(rate.name, rate, rate)
        self._name_field.hide()
        self.day.set_day(rate.day)
        self.source.set_text(rate.source)
        self.note.set_text(rate.note)
        self._show_amount(rate)
        self.price.setFocus()
        self.price.selectAll()

    def ask_name(self, name: str) -> None:
        """Put a name into the form for a new one."""
        self.ask_new()
        self.name.set_text(name)

    def focus_first(self) -> None:
        """Move the keyboard to what is typed first."""
        (self.name if self._name_field.isVisibleTo(self) else self.price).setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """Show a price that was typed elsewhere and cannot be used, and how to mend it."""
        self.price.setText(text)
        self.price.setModified(True)
        self._price_field.set_error(self._price_trouble())

    @property
    def is_changing(self) -> bool:
        """Whether a stored price is being mended."""
        return self._changing is not None

    def _start(self, name: str, last: Rate | None, changing: Rate | None) -> None:
        library = self.desk.hub.reader
        self._name, self._last, self._changing = name, last, changing
        self.trial.stop()
        self.tip.hide()
        for field in (self._name_field, self._price_field, self._purity_field, self._premium_field):
            field.set_error("")
        self.name.set_text("")
        self.price.setModified(False)
        self.price.set_value(None)
        home = library.settings.home_currency
        self.unit.set_choices([(unit_choice(unit), unit) for unit in self.spec.units])
        self.currency.set_choices(currency_choices((home, last.currency) if last else (home,)))
        self._preset(name, last, home)
        self.source.set_text(last.source if last else "")
        self.note.set_text("")
        self.day.set_day(library.today())
        self._offer(library)
        self.save_button.set_label(self.tr("Save the change") if changing else self.tr("Save new price"))
        self._on_unit()

    def _preset(self, name: str, last: Rate | None, home: str) -> None:
        unit, currency, fineness = (
            self._habit(name, home) if last is None else (last.unit, last.currency, last.fineness)
        )
        if self.unit.findData(unit) < 0:
            self.unit.add(unit_choice(unit), unit)
        self.unit.set_value(unit)
        self.currency.set_value(currency)
        self.purity.set_value(fineness * _THOUSAND)
        self.premium.set_value((last.premium or None) if last else None)
        self.premium_percent.set_value((last.premium_percent or None) if last else None)
        self.price.setPlaceholderText(write_amount(last.amount) if last else "")

    def _habit(self, name: str, home: str) -> tuple[str, str, Decimal]:
        if not self._is_metal:
            return self.spec.units[0], home, ONE
        unit, fineness = quoted_as(name, home)
        return unit, home, fineness

    def _offer(self, library: Library) -> None:
        kind = self.spec.kind
        every = library.rates.every()
        self._complete(self.source, {rate.source for rate in every if rate.kind is kind and rate.source})
        known = {rate.name for rate in every if rate.kind is kind}
        self._complete(self.name, {offer for offer in self.spec.offers() if offer not in known})

    def _show_amount(self, rate: Rate) -> None:
        self.price.set_value(rate.amount)

    @Slot()
    def _on_unit(self) -> None:
        unit, currency = self._unit(), str(self.currency.value())
        sign = without_money(unit)
        self.price.set_suffix(sign or currency_sign(currency))
        self.price.take_money(not sign and self.spec.kind is not RateKind.CURRENCY)
        self.premium.set_suffix(currency_sign(currency))
        self._currency_field.setEnabled(not sign)
        self._say_details()
        self._on_typed()

    def _say_details(self) -> None:
        purity = self.purity.value() or _THOUSAND
        text = self.tr("In {currency}, quote for {purity} % pure metal")
        self.details.set_label(
            text.format(currency=currency_sign(str(self.currency.value())), purity=write_decimal(purity / 10))
            + (self.tr(", with a premium") if self.premium.value() or self.premium_percent.value() else "")
        )

    @Slot()
    def _toggle_details(self) -> None:
        self._more.setVisible(self._more.isHidden())
        self.details.set_icon("caret-down" if self._more.isHidden() else "caret-up")

    @Slot()
    def _on_typed(self) -> None:
        if not self.desk.hub.is_open:
            return
        self._price_field.set_error("")
        self._say_details()
        rate = self._typed()
        if rate is not None:
            self._warn_if_odd(rate)
        if rate is None or not self._is_metal:
            self.trial.stop()
            self.tip.hide()
            return
        self.trial.ask(rate)

    def _warn_if_odd(self, rate: Rate) -> None:
        if self.is_changing:
            return
        change = odd_change(rate, self._last, self.desk.hub.reader.rates.card())
        if change is not None:
            text = self.tr("This is {percent} % above the last price. Look at the unit and the zeros.")
            if change < 0:
                text = self.tr("This is {percent} % below the last price. Look at the unit and the zeros.")
            self._price_field.set_warning(text.format(percent=write_decimal(abs(change) * HUNDRED, 0)))

    @Slot(str)
    def _show_trial(self, text: str) -> None:
        self.tip.set_text(text)
        self.tip.setVisible(bool(text))

    def _typed(self) -> Rate | None:
        amount = self._amount()
        name = self._typed_name()
        if amount is None or amount <= 0 or not name or self._price_trouble():
            return None
        if self._is_metal and self.premium.trouble():
            return None
        purity = self.purity.typed() if self._is_metal else _THOUSAND
        if purity is None or not 0 < purity <= _THOUSAND:
            return None
        unit = self._unit()
        home = self.desk.hub.reader.settings.home_currency
        made = self._changing or Rate(fresh_id(), self.spec.kind, name, amount, home, unit, self.day.day())
        return replace(
            made,
            name=name,
            amount=amount,
            currency=home if without_money(unit) else str(self.currency.value()),
            unit=unit,
            day=self.day.day(),
            fineness=purity / _THOUSAND,
            source=self.source.text().strip(),
            note=self.note.text().strip(),
            premium=self._typed_premium(self.premium),
            premium_percent=self._typed_premium(self.premium_percent),
        )

    def _typed_premium(self, field: DecimalEdit) -> Decimal:
        typed = field.read() if self._is_metal else None
        return typed if typed is not None and typed >= 0 else Decimal(0)

    def _amount(self) -> Decimal | None:
        return self._read_price()[0]

    def _price_trouble(self) -> str:
        """Return how to mend the price as it is typed, empty where it has one reading."""
        return self._read_price()[1]

    def _read_price(self) -> tuple[Decimal | None, str]:
        """Return the price as it is typed, and how to mend it."""
        return read_typed_price(
            self.price.text(), self.spec.kind, self._unit(), self._last.amount if self._last else None
        )

    @Slot()
    def save(self) -> None:
        """Store the price and reprice everything, or say what is missing."""
        rate = self._typed()
        if rate is None:
            self._say_what_is_missing()
            return
        if self._sent is not None:
            return
        self.trial.stop()
        self._sent, is_changing = rate, self.is_changing

        def work(library: Library, progress: Progress) -> RepriceReport:
            return library.rates.change(rate, progress) if is_changing else library.rates.add(rate, progress)

        job = self.desk.hub.run(work, self.tr("Working out costs"), self._on_saved)
        job.ended.connect(self._on_ended)

    def _say_what_is_missing(self) -> None:
        if not self._typed_name():
            self._name_field.set_error(
                self.tr("Type a name, for example {example}.").format(example=self.spec.say(self.spec.example))
            )
            self.name.setFocus()
            return
        trouble = self._price_trouble()
        if trouble:
            is_empty = not self.price.text().strip()
            self._price_field.set_error(self.tr("Type a price above zero.") if is_empty else trouble)
            self.price.setFocus()
            return
        self._more.show()
        if self.premium.trouble():
            self._premium_field.set_error(self.premium.trouble())
            self.premium.setFocus()
            return
        self._purity_field.set_error(self.tr("Type the purity between 1 and 1000, for example 965."))
        self.purity.setFocus()

    @Slot(object)
    def _on_saved(self, report: RepriceReport) -> None:
        rate = self._sent
        if rate is None:
            return
        name = metal_inside(rate.name)
        if self.is_changing:
            lead = self.tr("Price of {name} mended.").format(name=name)
        elif self._is_metal:
            lead = self.tr("New {metal} price saved.").format(metal=name)
        else:
            lead = self.tr("Price of {name} saved.").format(name=name)
        self.price.setModified(False)
        self.price.set_value(None)
        self.saved.emit(rate)
        tell_report(self.desk, self, lead, report)

    @Slot()
    def _on_ended(self) -> None:
        self._sent = None
