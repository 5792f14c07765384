"""Keep the search index and the list order of pieces true to the pieces, and ask the index."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.query_text import fold
from jewelcraft.domain.search import Shelf
from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.values import read_exact
from jewelcraft.storage.values import sort_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from collections.abc import Sequence

GRAMS_PER_KEY = 1_000_000
"""Steps of a gram in `weight_key`."""
_SHORT = 3
_DIGITS = re.compile(r"[0-9]+")
# The tokenizer takes every character beyond ASCII as part of a token; the marks of ASCII are moved
# there, so that "r-" is a pair like any other.
_MOVED = {code: 0xE000 + code for code in range(0x21, 0x7F) if not chr(code).isalnum()}


@dataclass(frozen=True, slots=True)
class _Facts:
    number: int
    id: str
    shelf: Shelf
    type: str
    collection: str
    status: str
    code: str
    created_at: str | None
    changed_at: str | None
    others: tuple[str, ...]


def natural_key(code: str) -> str:
    """Return a key that sorts R-2 before R-10."""
    return _DIGITS.sub(lambda digits: f"{len(digits[0].lstrip('0')):03}{digits[0].lstrip('0')}", fold(code))


def grams(text: str) -> str:
    """Return the pairs of neighbouring characters in a text, and the first and last character of each word."""
    moved = text.translate(_MOVED)
    return " ".join(set(map("".join, zip(moved, moved[1:] + " ", strict=True))))


def word_condition(words: Sequence[str]) -> tuple[str, list[str]]:
    """Return the SQL that a piece's `number` must meet so that each word occurs in it."""
    phrases = ['"' + word.replace('"', '""') + '"' for word in words if len(word) >= _SHORT]
    conditions = []
    parameters = []
    if phrases:
        conditions.append("number IN (SELECT rowid FROM piece_words_fts WHERE piece_words_fts MATCH ?)")
        parameters.append(" AND ".join(phrases))
    short = [word.translate(_MOVED) for word in words if len(word) < _SHORT]
    if short:
        asked = [f'"{word}"' if len(word) > 1 else f'"{word}" *' for word in short]
        conditions.append("number IN (SELECT rowid FROM piece_grams WHERE piece_grams MATCH ?)")
        parameters.append(" AND ".join(asked))
    return " AND ".join(conditions), parameters


class SearchIndex:
    """The derived rows of pieces: where each stands in a list, and the words it is found by."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def refresh(self, piece_ids: Iterable[str], language: str) -> None:
        """Bring the rows of touched pieces up to date; `language` is the one that titles sort by."""
        for batch in batches(sorted(piece_ids)):
            self._refresh_batch(batch, language)

    def refresh_all(self, language: str) -> None:
        """Bring every piece's rows up to date."""
        self.refresh([row[0] for row in self._connection.execute("SELECT id FROM piece").fetchall()], language)

    def rebuild(self, language: str) -> None:
        """Make the whole index anew from the pieces."""
        for table in ("listing", "piece_words"):
            self._connection.execute(f"DELETE FROM {table}")
        for table in ("piece_words_fts", "piece_grams"):
            self._connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        self.refresh_all(language)

    def _refresh_batch(self, batch: Sequence[str], language: str) -> None:
        marks = places(len(batch))
        known = dict(
            self._connection.execute(f"SELECT id, number FROM listing WHERE id IN ({marks})", batch).fetchall()
        )
        facts = [_facts(row) for row in self._connection.execute(_FACTS.format(marks), batch).fetchall()]
        gone = {known[piece_id] for piece_id in known} - {fact.number for fact in facts}
        texts = self._many(f"SELECT piece_id, field, language, text FROM piece_text WHERE piece_id IN ({marks})", batch)
        words = self._many(_WORDS.format(marks), [*batch, *batch, *batch, *batch])
        weights = self._many(f"SELECT piece_id, net_weight_g FROM metal_part WHERE piece_id IN ({marks})", batch)
        for number in gone:
            self._put_words(number, None)
            self._connection.execute("DELETE FROM listing WHERE number = ?", (number,))
        for fact in facts:
            own = texts.get(fact.id, [])
            self._list(fact, _title(own, language), [read_exact(cell) for (cell,) in weights.get(fact.id, [])])
            parts = [*fact.others, *(text for _, _, text in own), *(word for (word,) in words.get(fact.id, []))]
            self._put_words(fact.number, "\n".join(dict.fromkeys(fold(part).strip() for part in parts if part)))

    def _many(self, statement: str, parameters: Sequence[str]) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        for piece_id, *cells in self._connection.execute(statement, parameters).fetchall():
            found.setdefault(piece_id, []).append(cells)
        return found

    def _list(self, fact: _Facts, title: str, weights: list[Any]) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO listing (number, id, shelf, type, collection, status, code_key, title_key,"
            " created_at, changed_at, weight_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(fact.number, fact.id, str(fact.shelf), fact.type, fact.collection, fact.status),
                *(natural_key(fact.code), natural_key(title), fact.created_at, fact.changed_at),
                sort_key(sum(weights), GRAMS_PER_KEY) if weights else None,
            ),
        )

    def _put_words(self, number: int, text: str | None) -> None:
        row = self._connection.execute("SELECT text FROM piece_words WHERE number = ?", (number,)).fetchone()
        old = row[0] if row else None
        if old == text:
            return
        run = self._connection.execute
        if old is not None:
            run(
                "INSERT INTO piece_words_fts (piece_words_fts, rowid, text) VALUES ('delete', ?, ?)",
                (number, old),
            )
            run("INSERT INTO piece_grams (piece_grams, rowid, grams) VALUES ('delete', ?, ?)", (number, grams(old)))
            run("DELETE FROM piece_words WHERE number = ?", (number,))
        if text is not None:
            run("INSERT INTO piece_words (number, text) VALUES (?, ?)", (number, text))
            run("INSERT INTO piece_words_fts (rowid, text) VALUES (?, ?)", (number, text))
            run("INSERT INTO piece_grams (rowid, grams) VALUES (?, ?)", (number, grams(text)))


_FACTS = (
    "SELECT number, id, archived, trashed_at, type, collection, status, code, created_at, changed_at, finish, notes"
    " FROM piece WHERE id IN ({})"
)
_WORDS = (
    "SELECT piece_id, word FROM piece_word WHERE piece_id IN ({0})"
    " UNION ALL SELECT piece_id, metal_part.alloy || ' ' || coalesce(alloy.name, '') FROM metal_part"
    " LEFT JOIN alloy ON alloy.id = metal_part.alloy WHERE piece_id IN ({0})"
    " UNION ALL SELECT piece_id, kind || ' ' || cut || ' ' || treatment FROM stone_part WHERE piece_id IN ({0})"
    " UNION ALL SELECT piece_id, name FROM finding WHERE piece_id IN ({0})"
)


def _facts(row: Sequence[Any]) -> _Facts:
    number, piece_id, archived, trashed_at, kind, collection, status, code, created, changed, *others = row
    shelf = Shelf.TRASH if trashed_at else Shelf.ARCHIVE if archived else Shelf.ACTIVE
    found_by = (code, kind, collection, status, *others)
    return _Facts(number, piece_id, shelf, kind, collection, status, code, created, changed, found_by)


def _title(texts: list[Any], language: str) -> str:
    titles = {code: text for field, code, text in texts if field == "titles"}
    return titles.get(language) or titles.get("en") or next(iter(titles.values()), "")
