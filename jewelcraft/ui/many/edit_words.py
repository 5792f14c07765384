"""The words of a change for many pieces: its fields, examples, choices, and the values before and after."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.edit_request import CHART
from jewelcraft.domain.edit_request import NATURES
from jewelcraft.domain.edit_request import PART_ROOMS
from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import PIECE_TYPES
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import Status
from jewelcraft.domain.sentences import Sentence
from jewelcraft.ui import trade_words
from jewelcraft.ui.insights.columns import NOTHING
from jewelcraft.ui.marks import mark
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable

    from jewelcraft.domain.edited_text import Shown
    from jewelcraft.library.library import Library

_NAMES = {
    EditField.STATUS: mark("EditWords", "Status"),
    EditField.COLLECTION: mark("EditWords", "Collection"),
    EditField.TYPE: mark("EditWords", "Type"),
    EditField.TAGS: mark("EditWords", "Tags"),
    EditField.TECHNIQUES: mark("EditWords", "Techniques"),
    EditField.FINISH: mark("EditWords", "Finish"),
    EditField.MARGIN: mark("EditWords", "Price by margin"),
    EditField.MARKUP: mark("EditWords", "Price by markup"),
    EditField.RETAIL_FACTOR: mark("EditWords", "Retail factor"),
    EditField.ALLOY: mark("EditWords", "Alloy, weight stays"),
    EditField.REMAKE: mark("EditWords", "Alloy, weight follows the density"),
    EditField.LOSS: mark("EditWords", "Metal loss"),
    EditField.MINUTES: mark("EditWords", "Minutes at the bench"),
    EditField.LABOUR_RATE: mark("EditWords", "Labour rate typed on the piece"),
    EditField.STONE: mark("EditWords", "Name of a stone"),
    EditField.NATURE: mark("EditWords", "Nature of stones"),
    EditField.TREATMENT: mark("EditWords", "Treatment of stones"),
    EditField.STONE_WEIGHT: mark("EditWords", "Weight of small diamonds"),
    EditField.FINDING: mark("EditWords", "Name of a finding"),
    EditField.FINDING_PRICE: mark("EditWords", "Price of a finding"),
    EditField.ORIGIN: mark("EditWords", "Origin of lines"),
    EditField.BATCH: mark("EditWords", "Batch quantity"),
}
FIELDS = tuple(_NAMES)
"""The fields in the order they are offered."""
_EXAMPLES = {
    EditField.COLLECTION: mark("EditWords", "Hong Kong 2027"),
    EditField.TAGS: mark("EditWords", "wedding, export"),
    EditField.TECHNIQUES: mark("EditWords", "lost-wax casting"),
    EditField.FINISH: mark("EditWords", "high polish"),
    EditField.MARGIN: mark("EditWords", "45, or +5; workshop for none of its own"),
    EditField.MARKUP: mark("EditWords", "80, or +10; workshop for none of its own"),
    EditField.RETAIL_FACTOR: mark("EditWords", "2.2"),
    EditField.LOSS: mark("EditWords", "6, or +1"),
    EditField.MINUTES: mark("EditWords", "+10 %, −5, or 30"),
    EditField.LABOUR_RATE: mark("EditWords", "+10 %, or 180"),
    EditField.FINDING_PRICE: mark("EditWords", "+5 %, or 12.50 THB"),
    EditField.STONE: mark("EditWords", "Spinel"),
    EditField.FINDING: mark("EditWords", "Ear wire"),
    EditField.TREATMENT: mark("EditWords", "heated"),
    EditField.BATCH: mark("EditWords", "50"),
}
_ORIGINS = {
    Origin.ORIGINATING: mark("EditWords", "originating"),
    Origin.NON_ORIGINATING: mark("EditWords", "not originating"),
    Origin.UNDETERMINED: mark("EditWords", "not known"),
    Origin.OTHER: mark("EditWords", "other, up to the port"),
    Origin.EXCLUDED: mark("EditWords", "not in the price"),
}
NEEDS_WHICH = frozenset({EditField.STONE, EditField.FINDING})
"""Fields that replace one name by another."""
_OF_CHART = mark("EditWords", "by the sieve chart, where it is estimated too light")
_ALL = mark("EditWords", "all of them")
LISTS = frozenset({EditField.TAGS, EditField.TECHNIQUES})


def _say(text: str) -> str:
    return QCoreApplication.translate("EditWords", text)


def field_name(field: EditField) -> str:
    """Return the words of a field."""
    return _say(_NAMES[field])


def example(field: EditField) -> str:
    """Return what could be typed."""
    text = _EXAMPLES.get(field)
    return _say(text) if text else ""


def choices(field: EditField, library: Library) -> list[tuple[str, object]]:
    """Return what a field can be, where it is one of a few; empty where anything can be typed."""
    if field is EditField.STATUS:
        return [(word(status.value), status.value) for status in Status]
    if field is EditField.TYPE:
        return [(word(kind), kind) for kind in PIECE_TYPES]
    if field in {EditField.ALLOY, EditField.REMAKE}:
        return [(trade_words.alloy(alloy.name), alloy.id) for alloy in library.rates.alloys()]
    fixed: dict[EditField, list[tuple[str, object]]] = {
        EditField.NATURE: [(QCoreApplication.translate("StoneNature", nature), nature) for nature in NATURES],
        EditField.STONE_WEIGHT: [(_say(_OF_CHART), CHART)],
        EditField.ORIGIN: [(_say(text), origin.value) for origin, text in _ORIGINS.items()],
    }
    return fixed.get(field, [])


def which_choices(field: EditField, names: Iterable[str], library: Library) -> list[tuple[str, object]]:
    """Return the lines that a change can be limited to: all, or one of the names in use."""
    if field is EditField.ORIGIN:
        found: list[tuple[str, object]] = [(word(room), room) for room in PART_ROOMS]
    else:
        alloys = {alloy.id: trade_words.alloy(alloy.name) for alloy in library.rates.alloys()}
        found = [(alloys.get(name) or trade_words.stone(name), name) for name in names]
    if field in NEEDS_WHICH or not found:
        return found
    return [(_say(_ALL), ""), *found]


def write_values(values: Iterable[Shown], field: EditField) -> str:
    """Write what a field holds."""
    return ", ".join(filter(None, (_write(value, field) for value in values))) or NOTHING


def _write(value: Shown, field: EditField) -> str:
    if isinstance(value, Sentence):
        return say(value)
    if isinstance(value, Money):
        return write_money(value)
    if isinstance(value, Decimal):
        return write_decimal(value)
    return _WRITERS[field](value) if field in _WRITERS else value


def _write_nature(value: str) -> str:
    return QCoreApplication.translate("StoneNature", value) if value else ""


_WRITERS: dict[EditField, Callable[[str], str]] = {
    EditField.ORIGIN: lambda value: _say(_ORIGINS[Origin(value)]),
    EditField.NATURE: _write_nature,
    EditField.STONE: trade_words.stone,
    EditField.TREATMENT: trade_words.treatment,
    EditField.STATUS: word,
    EditField.TYPE: word,
}


def read_value(field: EditField, typed: str) -> str:
    """Return what is kept of a typed value: English for a known stone or treatment."""
    if field is EditField.STONE:
        return trade_words.read_stone_kind(typed)
    return trade_words.read_treatment(typed) if field is EditField.TREATMENT else typed
