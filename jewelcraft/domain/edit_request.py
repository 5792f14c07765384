"""What is asked of many pieces: a field, its new value, and perhaps which lines it is for."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.price_list import PolicyBook
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.typed_values import Change
from jewelcraft.domain.typed_values import read_change

Changer = Callable[[Piece], Piece]
PART_ROOMS = {
    "metal": "metals",
    "stones": "stones",
    "findings": "findings",
    "labour": "labour",
    "plating": "platings",
    "extras": "extras",
}
CHART = "chart"
"""As the weight of stones: what the trade's sieve chart has."""
NATURES = ("natural", "treated", "synthetic", "imitation", "cultured")
WORKSHOP = frozenset({"workshop", "bengkel"})
"""As a price policy, in the languages of the window: none of the piece's own."""


class EditField(StrEnum):
    """What can be changed on many pieces at once."""

    COLLECTION = "collection"
    STATUS = "status"
    TYPE = "type"
    TAGS = "tags"
    TECHNIQUES = "techniques"
    FINISH = "finish"
    ALLOY = "alloy"
    REMAKE = "remake"
    """Another alloy for the same design: its weight follows the density."""
    LOSS = "loss_percent"
    MARGIN = "margin"
    MARKUP = "markup"
    RETAIL_FACTOR = "retail_factor"
    LABOUR_RATE = "labour_rate"
    MINUTES = "minutes"
    FINDING_PRICE = "finding_price"
    FINDING = "finding"
    STONE = "stone"
    NATURE = "nature"
    TREATMENT = "treatment"
    STONE_WEIGHT = "stone_weight"
    """The chart's weight for small round diamonds whose estimate is too light; a weight that was typed stays."""
    ORIGIN = "origin"
    BATCH = "batch_quantity"


@dataclass(frozen=True, slots=True)
class Edit:
    """A field and its new value as typed; `only` limits it to lines of that name, alloy or group."""

    field: EditField
    value: str
    only: str = ""


@dataclass(frozen=True, slots=True)
class EditBasis:
    """What an edit has to know of the workshop."""

    alloys: Mapping[str, Alloy] = field(default_factory=dict)
    policies: PolicyBook = field(default_factory=PolicyBook)
    currency: str = "USD"


def read_edit(text: str) -> Edit:
    """Read an edit as written on the command line: status=ready, alloy[au750y]=au585y, tags=+sale.

    Raises:
        InvalidValueError: where it is none.
    """
    found = re.fullmatch(r"\s*([a-zA-Z_ -]+?)\s*(?:\[(.*?)\])?\s*=(.*)", text, re.DOTALL)
    if not found:
        raise InvalidValueError("{text} is no change. Write it as status=ready.", text=text)
    name = found[1].lower().replace("-", "_").replace(" ", "_")
    try:
        chosen = EditField(name)
    except ValueError:
        known = ", ".join(EditField)
        raise InvalidValueError("There is no field {name}. There are: {known}.", name=name, known=known) from None
    return Edit(chosen, found[3].strip(), (found[2] or "").strip())


def find_alloy(text: str, basis: EditBasis) -> Alloy:
    """Return the alloy of an id or a name.

    Raises:
        InvalidValueError: where there is none.
    """
    folded = " ".join(text.split()).casefold()
    for alloy in basis.alloys.values():
        if folded in {alloy.id.casefold(), alloy.name.casefold()}:
            return alloy
    raise InvalidValueError("There is no alloy {alloy}. Add it under Rates.", alloy=text)


def not_one_of(text: str, known: Iterable[str]) -> InvalidValueError:
    """Return what is said of a value that is none of a few."""
    return InvalidValueError("{text} is not one of these: {known}.", text=text, known=", ".join(known))


def read_points(text: str) -> Change:
    """Read a percentage, or by how many points it changes: 6, 6 %, +2."""
    return read_change(text.strip().removesuffix("%"))
