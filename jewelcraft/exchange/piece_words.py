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

if TYPE_CHECKING:
    from jewelcraft.domain.units import RingSize

_TYPES = {
    "ring": ("ring", "rings", "cincin", "แหวน", "ແຫວນ", "ចិញ្ចៀន", "လက်စွပ်", "singsing", "nhẫn", "戒指", "鑽戒", "對戒"),
    "earrings": (
        "earrings",
        "earring",
        "ear ring",
        "ear rings",
        "studs",
        "stud",
        "stud earrings",
        "hoops",
        "hoop",
        "anting",
        "anting anting",
        "giwang",
        "ต่างหู",
        "ຕຸ້ມຫູ",
        "ក្រវិល",
        "နားကပ်",
        "hikaw",
        "耳環",
        "耳釘",
        "耳墜",
        "bông tai",
        "hoa tai",
    ),
    "pendant": (
        "pendant",
        "pendants",
        "charm",
        "liontin",
        "จี้",
        "ຈີ້",
        "បន្តោង",
        "ဆွဲသီး",
        "palawit",
        "mặt dây",
        "吊墜",
        "項墜",
        "掛墜",
    ),
    "necklace": (
        "necklace",
        "necklaces",
        "chain",
        "kalung",
        "สร้อยคอ",
        "ສາຍຄໍ",
        "ខ្សែក",
        "ဆွဲကြိုး",
        "kuwintas",
        "dây chuyền",
        "項鍊",
        "套鍊",
    ),
    "bracelet": (
        "bracelet",
        "bracelets",
        "gelang tangan",
        "สร้อยข้อมือ",
        "ສາຍແຂນ",
        "ខ្សែដៃ",
        "လက်ကောက်",
        "pulseras",
        "lắc tay",
        "手鍊",
    ),
    "bangle": ("bangle", "bangles", "cuff", "gelang", "กำไล", "กำไลข้อมือ", "ກຳໄລ", "កងដៃ", "手鐲"),
    "anklet": ("anklet", "anklets", "gelang kaki", "สร้อยข้อเท้า", "腳鍊"),
    "brooch": ("brooch", "brooches", "pin", "bros", "เข็มกลัด", "胸針"),
    "set": ("set", "sets", "ชุด", "套裝", "bộ"),
    "other": ("other", "others", "lainnya", "อื่นๆ", "其他"),
}
_TYPE_OF = {plain_word(word): kind for kind, words in _TYPES.items() for word in words}
_STOCK_TYPES = {"simple", "variable", "variation", "grouped", "external", "physical", "storable product", "goods"}
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


def read_type(text: str, category: str = "") -> str:
    """Return the program's word for a type, else the shop's own in small letters.

    A web shop's category is a path such as "Jewelry > Rings"; its type may speak of stock, as "simple".
    """
    words = ["" if plain_word(text) in _STOCK_TYPES else text, *reversed(re.split(r"[>/,|]", category))]
    for word in words:
        if plain_word(word) in _TYPE_OF:
            return _TYPE_OF[plain_word(word)]
    return next((" ".join(word.casefold().split()) for word in words if word.strip()), "other")


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
