"""A workshop's own settings, kept inside its library."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal

from jewelcraft.domain.price_policy import PricePolicy


@dataclass(frozen=True, slots=True)
class WorkshopSettings:
    """Name, money, languages and habits of one workshop."""

    name: str = ""
    place: str = ""
    maker: str = ""
    contact: str = ""
    home_currency: str = "USD"
    languages: tuple[str, ...] = ("en", "zh_Hant")
    """Languages in which pieces are described, the first one first."""
    code_prefix: str = ""
    local_weight_unit: str = ""
    """As "salueng", shown beside grams; empty shows grams alone."""
    ring_systems: tuple[str, ...] = ("EU", "US")
    mark_market: str = ""
    """The market whose marks of fineness count; empty takes all marks in use."""
    policy: PricePolicy = field(default_factory=PricePolicy)
    stale_days: int = 8
    too_old_days: int = 30
    default_loss_percent: Decimal = Decimal(6)
    unit_overrides: tuple[tuple[str, Decimal], ...] = ()
    """Grams of customary units that the workshop counts in its own way."""
    amount_step: Decimal = Decimal(0)
    """What the lines of a cost sheet are rounded to, as 1 for whole baht; 0 takes the currency's own step."""
    price_code: str = ""
    """Ten different letters that stand for 1 to 9 and 0, for prices that only the workshop can read."""
    scale_step_g: Decimal = Decimal(0)
    """What the workshop's scale shows, as 0.01 g: metal given out is counted in it; 0 counts exactly."""
