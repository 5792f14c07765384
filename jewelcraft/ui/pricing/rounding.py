"""How prices are rounded: a step, bands by the size of the price, or what they end in."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_rounding import PRICE_BANDS
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.ui.pricing.block import Block
from jewelcraft.ui.pricing.words import ending_word
from jewelcraft.ui.pricing.words import read_bands
from jewelcraft.ui.pricing.words import write_bands
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.price_policy import PricePolicy

_STEPS = tuple(
    Decimal(step) for step in ("0", "0.05", "0.5", "1", "5", "10", "50", "100", "500", "1000", "5000", "10000")
)


class RoundingBlock(Block):
    """Step, direction, ending and bands; an ending takes the place of steps, bands that of the one step."""

    def __init__(self) -> None:
        super().__init__()
        self._currency = ""
        self.step, self.rounding, self.ending = ComboField(), ComboField(), ComboField()
        self.bands = TextEdit("", self.tr("25 = 1; 500 = 5"))
        self.usual = LinkButton("", small=True)
        self.rounding.set_choices(
            [
                (self.tr("up"), Rounding.UP),
                (self.tr("to the nearest"), Rounding.NEAREST),
                (self.tr("down"), Rounding.DOWN),
            ]
        )
        self.ending.set_choices([(ending_word(ending), ending) for ending in Ending])
        self.put(LabelledField(self.tr("Round prices to"), self.step))
        self.put(LabelledField(self.tr("Round"), self.rounding))
        self.put(LabelledField(self.tr("Prices end in"), self.ending))
        help_text = self.tr("From a price on, its step.")
        self.bands_field = LabelledField(self.tr("Steps by price"), self.bands, help_text=help_text)
        self.put(self.bands_field)
        self.room.addWidget(self.usual)
        self.step.chosen.connect(lambda step: self.changed.emit({"rounding_step": step}))
        self.rounding.chosen.connect(lambda how: self.changed.emit({"rounding": Rounding(how)}))
        self.ending.chosen.connect(lambda ending: self.changed.emit({"ending": Ending(ending)}))
        self.bands.saved.connect(self._on_bands)
        self.usual.clicked.connect(self._take_usual)

    def show_policy(self, policy: PricePolicy, currency: str) -> None:
        """Show how a policy rounds prices of a currency."""
        self._currency = currency
        steps = sorted({*_STEPS, policy.rounding_step})
        self.step.set_choices([(write_decimal(step) if step else self.tr("not rounded"), step) for step in steps])
        self.step.set_value(policy.rounding_step)
        self.rounding.set_value(policy.rounding)
        self.ending.set_value(policy.ending)
        self.bands.set_text(write_bands(policy.bands))
        plain = policy.ending is Ending.NONE
        self.step.setEnabled(plain and not policy.bands)
        self.bands.setEnabled(plain)
        usual = _usual(currency)
        self.usual.setVisible(plain and bool(usual) and usual != policy.bands)
        self.usual.set_label(self.tr("Use the usual steps for {currency}").format(currency=currency))

    def _on_bands(self, text: str) -> None:
        try:
            bands = read_bands(text)
        except ValueError as error:
            trouble = self.tr("{part} is not understood. Type a price, = and a step, as 500 = 5.")
            self.bands_field.set_error(trouble.format(part=error))
            return
        self.bands_field.set_error("")
        self.changed.emit({"bands": bands})

    def _take_usual(self) -> None:
        self.bands_field.set_error("")
        self.changed.emit({"bands": _usual(self._currency)})


def _usual(currency: str) -> tuple[PriceBand, ...]:
    return tuple(sorted((PriceBand(*band) for band in PRICE_BANDS.get(currency, ())), key=lambda band: band.start))
