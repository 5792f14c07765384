"""What the boxes of all parts share: the rates that their fields offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.piece.line_editor import LineEditor
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.rates import RateCard


@dataclass(frozen=True, slots=True)
class Offer:
    """What the fields of an editor offer: the rates, the home currency."""

    card: RateCard
    columns: int = 4
    """How many fields stand side by side."""

    def names(self, kind: RateKind) -> list[str]:
        """Return the names of the rates of a kind."""
        return sorted((name for rate_kind, name in self.card.rates if rate_kind is kind), key=str.casefold)

    def workers(self) -> list[str]:
        """Return the people, workshops and skills that have a rate."""
        return sorted({name.partition(":")[0].strip() for name in self.names(RateKind.WORKER)}, key=str.casefold)

    def price_hint(self, kind: RateKind, name: str) -> str:
        """Return what the rates say for an empty price field."""
        rate = self.card.find(kind, name)
        if rate is None:
            return ""
        amount = write_decimal(rate.amount)
        # The field itself names the money at home.
        at_home = rate.currency == self.card.home_currency
        return amount if at_home else f"{currency_sign(rate.currency)}\u00a0{amount}"


class PartEditor(LineEditor):
    """The box of a part; a subclass adds its fields."""

    def __init__(self, part: Part, offer: Offer, parent: QWidget | None = None) -> None:
        self.offer = offer
        super().__init__(part, offer.card.home_currency, parent, offer.columns)
