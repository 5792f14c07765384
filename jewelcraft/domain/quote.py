"""A quotation: pieces at prices for a buyer, each with the frozen cost sheet the price was made from."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.frozen_sheet import FrozenSheet
from jewelcraft.domain.metal_clause import fine_exposure
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.price_tiers import price_for
from jewelcraft.domain.price_tiers import tier_prices
from jewelcraft.domain.texts import Texts

if TYPE_CHECKING:
    from jewelcraft.domain.price_tiers import TierPrice

LONGEST_CODE = 40
USUAL_COVER_PERCENT = Decimal(110)
"""What CIF and CIP ask for at least (Incoterms 2020, A5)."""


class QuoteStatus(StrEnum):
    """Where a quotation stands."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    LAPSED = "lapsed"


class Incoterm(StrEnum):
    """Who pays and bears what on the way (Incoterms 2020). FOB and CIF are for sea; by air FCA and CIP say the same."""

    EXW = "EXW"
    FCA = "FCA"
    FOB = "FOB"
    CIF = "CIF"
    CIP = "CIP"


class Spread(StrEnum):
    """How the costs of a shipment are shown: as lines of their own, or inside the prices by value or by weight."""

    APART = "apart"
    VALUE = "value"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Shipment:
    """What one shipment costs on its way, in the currency of the quotation."""

    packing: Decimal = ZERO
    inland: Decimal = ZERO
    clearance: Decimal = ZERO
    loading: Decimal = ZERO
    freight: Decimal = ZERO
    insurance_percent: Decimal = ZERO
    """The premium's rate; 0 counts no insurance."""
    cover_percent: Decimal = USUAL_COVER_PERCENT
    """How much of the value is insured; Incoterms ask for 110 % at least."""
    spread: Spread = Spread.APART


@dataclass(frozen=True, slots=True)
class AgreedMetal:
    """The metal price that a quotation holds for: so much for one unit of a fineness."""

    metal: str
    price: Money
    unit: str
    fineness: Decimal = ONE


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A piece of a quotation. The unit price is what was quoted, whatever the rates do afterwards."""

    piece_id: str
    code: str
    quantity: int = 1
    unit_price: Money | None = None
    """Before the discount; None while a rate is missing."""
    titles: Texts = field(default_factory=Texts)
    discount_percent: Decimal = ZERO
    remark: str = ""
    typed: bool = False
    """Whether the unit price was typed and not computed."""
    customs_code: str = ""
    weight_g: Decimal | None = None
    """Gross weight of one piece, for the spreading of costs."""
    sheet: FrozenSheet | None = field(default=None, compare=False)

    @property
    def net_price(self) -> Money | None:
        """The price of one piece after the discount."""
        if self.unit_price is None:
            return None
        return (self.unit_price * ((HUNDRED - self.discount_percent) / HUNDRED)).rounded()

    @property
    def amount(self) -> Money | None:
        """The price of all pieces of the line."""
        return None if self.net_price is None else self.net_price * self.quantity

    def computed(self) -> TierPrice | None:
        """Return the price by quantity that the frozen sheet makes, with its explanation."""
        if self.sheet is None:
            return None
        tiers = tier_prices(self.sheet.piece, self.sheet.policy, self.sheet.card)
        return price_for(tiers, self.quantity)

    def fine_g(self, metal: str) -> Decimal:
        """Return the fine grams of a metal that the price of one piece follows."""
        return ZERO if self.sheet is None else fine_exposure(self.sheet.piece, self.sheet.card).get(metal, ZERO)


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation or proforma invoice."""

    id: str
    code: str
    day: date
    buyer: Buyer
    """As the buyer was when it was quoted to."""
    currency: str
    language: str = "en"
    lines: tuple[QuoteLine, ...] = ()
    price_list: str = ""
    incoterm: Incoterm = Incoterm.EXW
    place: str = ""
    shipment: Shipment = field(default_factory=Shipment)
    valid_until: date | None = None
    payment_terms: str = ""
    lead_time_days: int | None = None
    origin: str = ""
    """Country of origin of the goods."""
    clause: AgreedMetal | None = None
    cash: bool = False
    """Whether the total is rounded as it is paid in cash."""
    status: QuoteStatus = QuoteStatus.DRAFT
    notes: str = ""

    @property
    def metal_day(self) -> date | None:
        """The day of the oldest metal price that a computed price rests on; None where no metal is used."""
        sheets = [line.sheet for line in self.lines if line.sheet is not None and not line.typed]
        return min((day for sheet in sheets if (day := sheet.metal_day) is not None), default=None)

    def status_on(self, day: date) -> QuoteStatus:
        """Return where it stands on a day: one that was sent lapses by itself."""
        if self.status is QuoteStatus.SENT and self.valid_until is not None and self.valid_until < day:
            return QuoteStatus.LAPSED
        return self.status


def check_quote(quote: Quote) -> None:
    """Refuse a quotation that cannot be printed as it is.

    Raises:
        InvalidValueError: saying what to change.
    """
    if not quote.code.strip():
        raise InvalidValueError("Type a number for the quotation, for example {example}.", example="Q-2026-001")
    if len(quote.code) > LONGEST_CODE:
        raise InvalidValueError("This number is too long. Use at most {most} letters.", most=LONGEST_CODE)
    if quote.valid_until is not None and quote.valid_until < quote.day:
        raise InvalidValueError("The quotation is valid until a day before its own. Choose a later day.")
    for line in quote.lines:
        _check_line(line, quote.currency)
    check_shipment(quote.shipment)


def _check_line(line: QuoteLine, currency: str) -> None:
    if line.quantity < 1:
        raise InvalidValueError("Type how many of {code} are quoted, 1 or more.", code=line.code)
    if not ZERO <= line.discount_percent < HUNDRED:
        raise InvalidValueError("The discount of {code} is from 0 to less than 100 %.", code=line.code)
    if line.unit_price is not None and (line.unit_price.amount < 0 or line.unit_price.currency != currency):
        raise InvalidValueError("The price of {code} must be in {currency}.", code=line.code, currency=currency)


def check_shipment(shipment: Shipment) -> None:
    """Refuse costs of a shipment that cannot be.

    Raises:
        InvalidValueError: saying what to change.
    """
    costs = (shipment.packing, shipment.inland, shipment.clearance, shipment.loading, shipment.freight)
    if min(costs) < 0:
        raise InvalidValueError("The costs of a shipment cannot be below zero.")
    if not ZERO <= shipment.insurance_percent < Decimal(50):
        raise InvalidValueError("An insurance rate is from 0 to less than 50 %.")
    if not Decimal(100) <= shipment.cover_percent <= Decimal(150):
        raise InvalidValueError("Insurance covers 100 to 150 % of the value, usually 110 %.")
