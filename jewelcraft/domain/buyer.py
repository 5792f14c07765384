"""A buyer: who it is, in which currency and language it buys, and by which price list."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Buyer:
    """Somebody who is quoted to."""

    id: str
    name: str = ""
    company: str = ""
    country: str = ""
    address: str = ""
    contact: str = ""
    """Telephone, mail."""
    currency: str = ""
    """Empty takes the workshop's prices as they are."""
    language: str = ""
    """Of the documents; empty takes the workshop's first."""
    price_list: str = ""
    """Id of a price list; empty takes the policy in force for each piece."""
    agent: str = ""
    commission_percent: Decimal = ZERO
    """What the agent takes; prices are raised by it."""
    payment_terms: str = ""
    notes: str = ""

    @property
    def title(self) -> str:
        """The company, or else the name."""
        return self.company or self.name


def check_buyer(buyer: Buyer) -> None:
    """Refuse a buyer without a name or with an impossible commission.

    Raises:
        InvalidValueError: saying what to type.
    """
    if not buyer.title.strip():
        raise InvalidValueError("Type the buyer's name or company.")
    if len(buyer.title) > LONGEST_NAME:
        raise InvalidValueError("This name is too long. Use at most {most} letters.", most=LONGEST_NAME)
    if not ZERO <= buyer.commission_percent < HUNDRED:
        raise InvalidValueError("A commission is from 0 to less than 100 %.")
