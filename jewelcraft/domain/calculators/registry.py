"""All calculators by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.calculators import alloys
from jewelcraft.domain.calculators import export
from jewelcraft.domain.calculators import labour
from jewelcraft.domain.calculators import losses
from jewelcraft.domain.calculators import metal_prices
from jewelcraft.domain.calculators import plating
from jewelcraft.domain.calculators import prices
from jewelcraft.domain.calculators import purity
from jewelcraft.domain.calculators import sizes
from jewelcraft.domain.calculators import stock
from jewelcraft.domain.calculators import stones
from jewelcraft.domain.calculators import weighing
from jewelcraft.domain.calculators.calculator import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.calculators.calculator import Calculator

_ROOMS = (weighing, purity, alloys, metal_prices, losses, stones, sizes, stock, plating, labour, prices, export)
CALCULATORS: Mapping[str, Calculator] = {each.name: each for room in _ROOMS for each in room.CALCULATORS}


def calculator_named(name: str) -> Calculator:
    """Return a calculator by its name.

    Raises:
        UnknownNameError: listing the names there are.
    """
    wanted = name.lower().replace("_", "-")
    if wanted not in CALCULATORS:
        raise UnknownNameError(
            "There is no calculator {name}. These are known: {known}.", name=name, known=", ".join(CALCULATORS)
        )
    return CALCULATORS[wanted]
