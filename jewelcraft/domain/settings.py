"""A workshop's own settings, kept inside its library."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from decimal import Decimal

from jewelcraft.domain.money import WHOLE_CURRENCIES
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_rounding import Ending

_LOCAL_UNITS = {"THB": "salueng", "KHR": "chi", "MMK": "kyattha", "HKD": "tael_hk", "VND": "chi_vn", "LAK": "baht_lao"}
_ROUND_TO = {
    **dict.fromkeys(("IDR", "VND", "LAK", "KHR"), 1000),
    **dict.fromkeys(("THB", "PHP", "HKD", "TWD", "INR"), 10),
    "MMK": 100,
}
"""What prices are rounded up to at first, as shops write them; others to whole units."""


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


def first_settings(name: str, currency: str) -> WorkshopSettings:
    """Return what a new workshop starts with that counts in a currency."""
    return WorkshopSettings(
        name=name,
        home_currency=currency,
        local_weight_unit=_LOCAL_UNITS.get(currency, ""),
        # Where shops write no decimals, the lines of a sheet must add up as they are shown.
        amount_step=Decimal(1) if currency in WHOLE_CURRENCIES else Decimal(0),
        policy=PricePolicy(rounding_step=Decimal(_ROUND_TO.get(currency, 1))),
    )


def counting_in(settings: WorkshopSettings, currency: str) -> WorkshopSettings:
    """Return the settings with another home currency and its usual steps: rounded to 1000, dollars would be no prices.

    Prices that are asked in a currency of their own keep their rounding.
    """
    if currency == settings.home_currency:
        return settings
    step = first_settings(settings.name, currency).amount_step
    policy = rounded_in(settings.policy, currency)
    return replace(settings, home_currency=currency, amount_step=step, policy=policy)


def rounded_in(policy: PricePolicy, currency: str) -> PricePolicy:
    """Return a policy rounded as is usual in a new home currency; one that asks in a currency of its own stays."""
    if policy.currency:
        return policy
    step = first_settings("", currency).policy.rounding_step
    return replace(policy, rounding_step=step, bands=(), ending=Ending.NONE)
