"""Turn what the user wants listed into one SQL statement."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jewelcraft.domain.query_text import fold
from jewelcraft.domain.query_text import parse
from jewelcraft.domain.search import Sort
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.search_index import GRAMS_PER_KEY
from jewelcraft.storage.search_index import word_condition
from jewelcraft.storage.values import PRICE_STEPS
from jewelcraft.storage.values import sort_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.query_text import Comparison
    from jewelcraft.domain.search import PieceQuery

    Condition = tuple[str, Sequence[str | int | None]]

_ORDER = {
    Sort.NEWEST: "created_at DESC, number DESC",
    Sort.CHANGED: "coalesce(changed_at, created_at) DESC, number DESC",
    Sort.CODE: "code_key, number",
    Sort.TITLE: "title_key = '', title_key, code_key, number",
    Sort.PRICE_LOW: "price_key IS NULL, price_key, number",
    Sort.PRICE_HIGH: "price_key IS NULL, price_key DESC, number",
    Sort.WEIGHT: "weight_key IS NULL, weight_key, number",
}
_NUMBER_COLUMNS = {"price": ("price_key", PRICE_STEPS), "weight": ("weight_key", GRAMS_PER_KEY)}
_BY_PIECE = "listing.id IN (SELECT piece_id FROM {table} WHERE {column} IN ({marks}))"
# Where the words of a filter stand: the words in use, and the condition that picks pieces by some of them.
_WORD_FILTERS = {
    "type": ("SELECT DISTINCT type, type FROM listing", "type IN ({marks})"),
    "status": ("SELECT DISTINCT status, status FROM listing", "status IN ({marks})"),
    "collection": ("SELECT DISTINCT collection, collection FROM listing", "collection IN ({marks})"),
    "metal": (
        (
            "SELECT used.alloy, used.alloy || char(10) || coalesce(alloy.name || char(10) || alloy.metal, '')"
            " FROM (SELECT DISTINCT alloy FROM metal_part) AS used LEFT JOIN alloy ON alloy.id = used.alloy"
        ),
        _BY_PIECE.format(table="metal_part", column="alloy", marks="{marks}"),
    ),
    "stone": (
        "SELECT DISTINCT kind, kind FROM stone_part",
        _BY_PIECE.format(table="stone_part", column="kind", marks="{marks}"),
    ),
    "technique": (
        "SELECT DISTINCT word, word FROM piece_word WHERE kind = 'techniques'",
        "listing.id IN (SELECT piece_id FROM piece_word WHERE kind = 'techniques' AND word IN ({marks}))",
    ),
    "tag": (
        "SELECT DISTINCT word, word FROM piece_word WHERE kind = 'tags'",
        "listing.id IN (SELECT piece_id FROM piece_word WHERE kind = 'tags' AND word IN ({marks}))",
    ),
}
# "ring" must not find earrings, yet "ear" may.
_FROM_THE_START = ("type", "status")


def statement_for(connection: sqlite3.Connection, query: PieceQuery) -> Condition:
    """Return the statement that lists the ids of a query's pieces in order, and its parameters."""
    conditions: list[str] = ["shelf = ?"]
    parameters: list[str | int | None] = [str(query.shelf)]
    for condition, values in _conditions(connection, query):
        conditions.append(condition)
        parameters.extend(values)
    asks_price = any("price_key" in condition for condition in conditions) or "price_key" in _ORDER[query.sort]
    source = "listing LEFT JOIN figures ON figures.piece_id = listing.id" if asks_price else "listing"
    where = " AND ".join(conditions)
    return f"SELECT listing.id FROM {source} WHERE {where} ORDER BY {_ORDER[query.sort]}", parameters


def _conditions(connection: sqlite3.Connection, query: PieceQuery) -> Iterable[Condition]:
    for column, chosen in (
        ("type IN ({marks})", query.types),
        ("collection IN ({marks})", query.collections),
        ("status IN ({marks})", query.statuses),
        (_WORD_FILTERS["metal"][1], query.alloys),
    ):
        if chosen:
            yield column.format(marks=places(len(chosen))), sorted(map(str, chosen))
    if query.ids:
        yield "listing.id IN (SELECT value FROM json_each(?))", [json.dumps(sorted(query.ids))]
    typed = parse(query.text)
    for name, words in typed.filters:
        yield _code_condition(words) if name == "code" else _word_filter(connection, name, words)
    for comparison in typed.comparisons:
        yield _comparison(comparison)
    if typed.words:
        yield word_condition(typed.words)


def _word_filter(connection: sqlite3.Connection, name: str, words: tuple[str, ...]) -> Condition:
    in_use, condition = _WORD_FILTERS[name]
    meets = str.startswith if name in _FROM_THE_START else str.__contains__
    rows = connection.execute(in_use).fetchall()
    chosen = [
        key for key, shown in rows if any(meets(fold(line), word) for word in words for line in shown.split("\n"))
    ]
    return condition.format(marks=places(len(chosen))), chosen


def _code_condition(words: tuple[str, ...]) -> Condition:
    inside = " OR ".join("instr(code_folded, ?)" for _ in words)
    return f"listing.id IN (SELECT id FROM piece WHERE {inside})", list(words)


def _comparison(comparison: Comparison) -> Condition:
    column, steps = _NUMBER_COLUMNS[comparison.field]
    return f"{column} {comparison.operator} ?", [sort_key(comparison.bound, steps)]
