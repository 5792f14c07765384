"""The calculators in the groups of the trade, and which of their fields stand behind "More"."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.calculators.registry import CALCULATORS
from jewelcraft.ui.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.calculators.calculator import Calculator
    from jewelcraft.domain.calculators.calculator import Figure
    from jewelcraft.domain.calculators.calculator import Input
    from jewelcraft.domain.calculators.calculator import Output

Row = TypeVar("Row", "Figure", "Output")

SHELVES = {
    "weights": mark("CalculatorShelves", "Weights and fineness"),
    "metal": mark("CalculatorShelves", "Metal"),
    "stones": mark("CalculatorShelves", "Stones and pearls"),
    "sizes": mark("CalculatorShelves", "Rings and sizes"),
    "labour": mark("CalculatorShelves", "Labour and plating"),
    "prices": mark("CalculatorShelves", "Prices and trade"),
}
_OF_ROOM = {
    "weighing": "weights",
    "purity": "weights",
    "alloys": "metal",
    "metal_prices": "metal",
    "losses": "metal",
    "stock": "metal",
    "stones": "stones",
    "sizes": "sizes",
    "plating": "labour",
    "labour": "labour",
    "prices": "prices",
    "export": "prices",
}
_ELSEWHERE = {"momme": "stones", "metal-clause": "prices"}
# Forms where what is asked at once is not simply what has to be answered.
_FOLDED = {
    "density": ("nickel", "palladium", "platinum", "cadmium", "aluminium", "tin"),
    "metal-price": ("own_grams", "premium", "premium_percent", "master_price", "fee"),
    "metal-clause": ("pass_through_percent", "span", "step"),
    "loss": ("recovered_percent", "price_per_gram", "payout_percent"),
    "yield": (),
    "stone-weight": ("girdle",),
    "melee": (),
    "wire": (),
    "plating": ("efficiency_percent",),
    "margin": (),
    "shop-rate": ("profit_percent",),
    "thai-gold": ("fineness",),
}

# What somebody wants to know, where it is not the first thing that is worked out.
_CHIEF = {
    "metal-price": "cost",
    "fineness": "karat",
    "wax-to-metal": "metal_weight",
    "ring-size": "in_words",
    "shop-rate": "shop_rate",
    "batch": "unit_cost",
    "learning": "average_minutes",
    "income-target": "sales",
    "overhead": "total",
    "origin": "reaches",
}


def chief_first(calculator: Calculator, rows: Sequence[Row]) -> list[Row]:
    """Return answers with the one in front that the calculator is opened for."""
    chief = _CHIEF.get(calculator.name, "")
    return sorted(rows, key=lambda row: row.name != chief) if chief else list(rows)


def shelf_of(calculator: Calculator) -> str:
    """Return the id of the group a calculator stands in."""
    room = calculator.formula.__module__.rpartition(".")[2]
    return _ELSEWHERE.get(calculator.name) or _OF_ROOM.get(room, "prices")


def shelf_title(shelf: str) -> str:
    """Return the words for a group."""
    return QCoreApplication.translate("CalculatorShelves", SHELVES[shelf])


def on_shelf(shelf: str) -> list[Calculator]:
    """Return the calculators of a group in the order of the trade."""
    return [each for each in CALCULATORS.values() if shelf_of(each) == shelf]


def is_folded(calculator: Calculator, field: Input) -> bool:
    """Tell whether a field stands behind "More"."""
    folded = _FOLDED.get(calculator.name)
    return field.optional if folded is None else field.name in folded
