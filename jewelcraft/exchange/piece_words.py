"""Types, stages and ring sizes as shops write them, into the program's own."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain import ring_sizes
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.piece import Status
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import ring_number
from jewelcraft.domain.ring_sizes import ring_system_of
from jewelcraft.exchange.columns import plain_word
from jewelcraft.exchange.type_words import TYPE_OF
from jewelcraft.exchange.type_words import type_within

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jewelcraft.domain.units import RingSize

_STOCK_TYPES = {"simple", "variable", "variation", "grouped", "external", "physical", "storable product", "goods"}
_SAY_NOTHING = {
    *("uncategorized", "uncategorised", "accessories", "fashion accessories", "apparel & accessories", "jewelry"),
    *("jewellery", "jewels", "fine jewelry", "perhiasan", "เครื่องประดับ", "珠寶", "飾品", "trang sức", "bijoux", "joyas"),
    *("shop", "store", "catalog", "catalogue", "home", "featured", "collection", "collections", "gifts", "gift"),
    *("all", "default", "product", "products", "item", "other", "others", "new", "sale", "women", "men", "unisex"),
}
"""Words for a type that do not tell a ring from a necklace."""
_STATUSES = {
    Status.IDEA: ("idea", "concept", "new", "ide"),
    Status.SKETCH: ("sketch", "drawing", "draft", "sketsa", "in design", "design"),
    Status.SAMPLE: ("sample", "prototype", "wax", "model", "contoh", "in sampling"),
    Status.READY: ("ready", "active", "in production", "production", "for sale", "available", "in stock", "siap"),
    Status.RETIRED: ("retired", "discontinued", "inactive", "archived", "sold out", "obsolete"),
}
_STATUS_OF = {plain_word(word): status for status, words in _STATUSES.items() for word in words}

_LARGEST_US = Decimal(17)
_SMALLEST_EU, _LARGEST_EU = Decimal(36), Decimal(80)


def read_type(text: str, category: str = "", said: Iterable[str] = ()) -> str:
    """Return the program's word for a type, else the shop's own in small letters.

    A web shop's category is a path such as "Jewelry > Rings"; its type may speak of stock, as "simple". Where neither
    says what a piece is, what is `said` of it may, as its title.
    """
    words = ["" if plain_word(text) in _STOCK_TYPES else text, *reversed(re.split(r"[>/,|]", category))]
    for word in words:
        if plain_word(word) in TYPE_OF:
            return TYPE_OF[plain_word(word)]
    found = next(filter(None, map(type_within, words)), "")
    if found:
        return found
    own = next((" ".join(word.casefold().split()) for word in words if word.strip()), "")
    if own and plain_word(own) not in _SAY_NOTHING:
        return own
    return next(filter(None, map(type_within, said)), own or "other")


def read_status(text: str) -> Status | None:
    """Return the stage that a word means, or None."""
    return _STATUS_OF.get(plain_word(text))


def read_ring_size(text: str) -> RingSize | None:
    """Return a ring size written as EU 54, US 7, UK N½, HK 14, or a bare number that only US or EU can be."""
    bare = ring_system_of(text) is None
    try:
        if bare:
            return _bare_size(ring_sizes.read_ring_size(f"US {text}"), text)
        return ring_sizes.read_ring_size(text)
    except InvalidValueError:
        return _circumference(text) if bare else None


def _bare_size(size: RingSize, text: str) -> RingSize | None:
    number = ring_number(size, RingSystem.US)
    return size if number <= _LARGEST_US + Decimal("0.01") else _circumference(text)


def _circumference(text: str) -> RingSize | None:
    try:
        size = ring_sizes.read_ring_size(text)
    except InvalidValueError:
        return None
    return size if _SMALLEST_EU <= size.circumference_mm <= _LARGEST_EU else None
