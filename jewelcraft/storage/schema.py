"""What a workshop file looks like: its marks, its version, and which tables the journal watches."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x4A574C43
"""ASCII "JWLC", at offset 68 of the file."""
VERSION = 5
"""Kept as user_version; one per released schema."""
FINGERPRINTS: dict[int, str] = {
    1: "36616529e3c04c3cff3943a8106b94d76263d17c89ff5e043b28d9de54851ff6",
    2: "d7dba47f59256f1b37b65ceab362db8aeffc744a82286b90d399e27309e48e63",
    3: "84aa5911c43faacbb120e1ad2a20cd255ccb5ef02a4a7d373b2fcaec99119cca",
    4: "ec0e668013b8d872beea7080e80de52e6a2074a6c48e0111bab9307a261047fe",
    5: "785874a1d545893cd93972d8d2046e595bcdaf079640b91d619474904ed77d6d",
}
"""Of each version, the digest of its tables as `fingerprint` takes it."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A journaled table: its key, and which room's ids its rows touch."""

    key: tuple[str, ...]
    touches: tuple[tuple[str, str], ...]
    """Pairs of room and the column that names its id."""


_PART = Watched(("piece_id", "position"), (("piece", "piece_id"),))
WATCHED: dict[str, Watched] = {
    "piece": Watched(("number",), (("piece", "id"),)),
    "piece_text": Watched(("piece_id", "field", "language"), (("piece", "piece_id"),)),
    "piece_word": Watched(("piece_id", "kind", "position"), (("piece", "piece_id"),)),
    "metal_part": _PART,
    "stone_part": _PART,
    "finding": _PART,
    "labour_step": _PART,
    "plating": _PART,
    "extra": _PART,
    "photo": Watched(("number",), (("photo", "id"), ("piece", "piece_id"))),
    "rate": Watched(("number",), (("rate", "id"),)),
    "alloy": Watched(("number",), (("alloy", "id"),)),
    "catalog": Watched(("number",), (("catalog", "id"),)),
    "catalog_text": Watched(("catalog_id", "field", "language"), (("catalog", "catalog_id"),)),
    "catalog_piece": Watched(("catalog_id", "position"), (("catalog", "catalog_id"),)),
    "catalog_choice": Watched(("catalog_id", "piece_id"), (("catalog", "catalog_id"),)),
    "catalog_choice_text": Watched(("catalog_id", "piece_id", "field", "language"), (("catalog", "catalog_id"),)),
    "print_profile": Watched(("number",), (("setting", "id"),)),
    "setting": Watched(("key",), (("setting", "key"),)),
    "line_template": Watched(("number",), (("template", "id"),)),
    "set_member": _PART,
    "price_list": Watched(("number",), (("price_list", "id"),)),
    "buyer": Watched(("number",), (("buyer", "id"),)),
    "quote": Watched(("number",), (("quote", "id"),)),
    "quote_line": Watched(("quote_id", "position"), (("quote", "quote_id"),)),
}

_SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")
_SEARCH_TABLES = ("piece_words_fts", "piece_grams")
# Notes of the query planner, left by tools that analyze a file; they declare nothing of their own.
_PLANNER_TABLES = ("sqlite_stat1", "sqlite_stat4")
_NOISE = re.compile(r"""[\s"'`\[\];]+""")
_MORE_THAN_COLUMNS = re.compile(r"\b(virtual|check|generated|as|default|references)\b", re.IGNORECASE)


def fingerprint(connection: sqlite3.Connection) -> str:
    """Digest all that a file declares: tables, indexes, and whatever else a stranger may have added.

    White space and quotes are left out, because they differ between versions of the tools.
    """
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    facts = [
        "\t".join((str(kind), str(name), str(table), _NOISE.sub("", str(sql)).lower()))
        for kind, name, table, sql in rows
        if not _is_sqlites_own(str(kind), str(name), sql)
    ]
    return hashlib.sha256("\n".join(sorted(facts)).encode("utf-8", "replace")).hexdigest()


def _is_sqlites_own(kind: str, name: str, sql: str | None) -> bool:
    """Say whether SQLite made it by itself: the index behind a key, a search table's store, planner notes."""
    if kind == "index":
        return sql is None
    if kind != "table" or _MORE_THAN_COLUMNS.search(str(sql)):
        return False
    return name in _PLANNER_TABLES or any(name == table + end for table in _SEARCH_TABLES for end in _SHADOWS)
