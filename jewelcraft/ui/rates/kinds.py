"""What tells one kind of rate from another on the screen: its units, and what its form asks for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.cost_basis import REJECT
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.setting_tariff import MINUTES
from jewelcraft.domain.vocabulary import known_settings
from jewelcraft.library.seeds import seed_table
from jewelcraft.ui.marks import mark
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class KindSpec:
    """A kind of rate: its units, the words of its group and form, an example of a name, and names to offer."""

    kind: RateKind
    units: tuple[str, ...]
    group: str
    add: str
    name_label: str
    example: str
    icon: str

    def say(self, text: str) -> str:
        """Put one of the kind's own texts into the window's language."""
        return QCoreApplication.translate("RateKinds", text)

    def offers(self) -> list[str]:
        """Return the names that the trade knows for this kind."""
        if self.kind is RateKind.SETTING:
            return [say(word) for word in known_settings().values()]
        if self.kind is not RateKind.OPERATION:
            return list(_OFFERS.get(self.kind, ()))
        return [entry["names"]["en"] for entry in seed_table("operations")["operation"]]


METAL_UNITS = (
    *("g", "kg", "ozt", "baht_bar", "baht_orn", "tael_hk", "chi", "damloeng", "kyattha", "baht_lao", "luong"),
    *("chi_vn", "tael_tw", "mace_tw", "tael_sg_my", "tola", "dwt", "mayam_aceh", "mayam_my"),
)
_OFFERS: Mapping[RateKind, tuple[str, ...]] = {
    RateKind.PLATING: ("gold", "rhodium", "silver", "ruthenium", "palladium", "platinum", "copper", "nickel"),
}
SPECS: Mapping[RateKind, KindSpec] = {
    spec.kind: spec
    for spec in (
        KindSpec(
            RateKind.METAL,
            METAL_UNITS,
            mark("RateKinds", "Metals"),
            mark("RateKinds", "Add metal price"),
            mark("RateKinds", "Metal"),
            mark("RateKinds", "gold"),
            "coin",
        ),
        KindSpec(
            RateKind.STONE,
            ("ct", "pc", "g", "strand", "momme", "lot"),
            mark("RateKinds", "Stones"),
            mark("RateKinds", "Add stone"),
            mark("RateKinds", "Stone, size and quality"),
            mark("RateKinds", "Sapphire, round 3.2 mm, A"),
            "diamond",
        ),
        KindSpec(
            RateKind.FINDING,
            ("pc", "g"),
            mark("RateKinds", "Findings"),
            mark("RateKinds", "Add finding"),
            mark("RateKinds", "Finding"),
            mark("RateKinds", "Lobster clasp 925, 12 mm"),
            "link-simple",
        ),
        KindSpec(
            RateKind.EXTRA,
            ("pc", "g"),
            mark("RateKinds", "Extras"),
            mark("RateKinds", "Add extra"),
            mark("RateKinds", "Extra"),
            mark("RateKinds", "Gift box"),
            "package",
        ),
        KindSpec(
            RateKind.OPERATION,
            ("hour", "pc", "stone", "g", "joint"),
            mark("RateKinds", "Operations"),
            mark("RateKinds", "Add operation"),
            mark("RateKinds", "Operation"),
            mark("RateKinds", "Claw setting, up to 3 mm"),
            "wrench",
        ),
        KindSpec(
            RateKind.WORKER,
            ("hour", "pc", "stone", "g", "joint"),
            mark("RateKinds", "People, workshops, skills"),
            mark("RateKinds", "Add person or workshop"),
            mark("RateKinds", "Who, and what for"),
            mark("RateKinds", "Ko Aung: polishing"),
            "user",
        ),
        KindSpec(
            RateKind.SETTING,
            ("stone", MINUTES),
            mark("RateKinds", "Tariff of settings"),
            mark("RateKinds", "Add setting"),
            mark("RateKinds", "Setting, up to so many mm"),
            mark("RateKinds", "prong 2.5"),
            "diamond",
        ),
        KindSpec(
            RateKind.PLATING,
            ("g", "pc"),
            mark("RateKinds", "Plating"),
            mark("RateKinds", "Add plating"),
            mark("RateKinds", "Plated metal"),
            mark("RateKinds", "rhodium"),
            "drop",
        ),
        KindSpec(
            RateKind.OVERHEAD,
            ("hour", "pc", "percent", "percent_labour", REJECT),
            mark("RateKinds", "Overhead"),
            mark("RateKinds", "Add overhead"),
            mark("RateKinds", "Overhead"),
            mark("RateKinds", "Rent, power and tools"),
            "storefront",
        ),
        KindSpec(
            RateKind.CURRENCY,
            ("",),
            mark("RateKinds", "Currencies"),
            mark("RateKinds", "Add currency"),
            mark("RateKinds", "Currency"),
            mark("RateKinds", "USD"),
            "currency-circle-dollar",
        ),
    )
}


def quoted_as(metal: str, currency: str) -> tuple[str, Decimal]:
    """Return the unit and fineness that the market of a currency quotes a metal in, as baht of 965 in Thailand."""
    if metal == "gold":
        for market in seed_table("markets")["market"]:
            if market["currency"] == currency:
                return market["unit"], Decimal(market["fineness"])
    if currency in {"USD", "EUR", "GBP"}:
        return "ozt", Decimal(1)
    # Indonesian shops say the price of a gram, also of silver.
    return "kg" if metal == "silver" and currency != "IDR" else "g", Decimal(1)


def fits_percent(unit: str) -> bool:
    """Tell whether a unit speaks of a share and not of money."""
    return unit in {"percent", "percent_labour", REJECT}


def without_money(unit: str) -> str:
    """Return the sign of a unit whose number is no money, as "%" or "min"; empty where it is money."""
    if fits_percent(unit):
        return "%"
    return MINUTES if unit == MINUTES else ""
