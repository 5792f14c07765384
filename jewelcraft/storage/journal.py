"""Record each change of a watched table beside the change itself, and take changes back.

Temporary triggers of the writer's connection write the images; the file itself holds none, so a
trigger found in a file is always a stranger's. A change keeps only what is needed to reverse it.
Reversing fires the same triggers, and what they record is what doing it again needs.
"""

from __future__ import annotations

import json
from datetime import UTC
from datetime import datetime
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.changes import HistoryEntry
from jewelcraft.storage import values
from jewelcraft.storage.schema import WATCHED

if TYPE_CHECKING:
    import sqlite3

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.storage.schema import Watched

MOST_ACTIONS = 500
MOST_BYTES = 64 * 1024 * 1024
_ROW_BYTES = 40
GONE_BACK_TO = "step"
"""Under this name the words of a way back keep the number of the action that it led to."""


class Journal:
    """The undo history inside the file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def install(self) -> None:
        """Set the triggers up on this connection."""
        self._connection.execute(
            "CREATE TEMP TABLE touched (room TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (room, id)) WITHOUT ROWID"
        )
        for table, watched in WATCHED.items():
            columns = [row[1] for row in self._connection.execute(f"PRAGMA main.table_info({table})").fetchall()]
            for statement in _triggers(table, watched, columns):
                self._connection.execute(statement)

    def next_change(self) -> int:
        """Return the number that the next change will bear."""
        (last,) = self._connection.execute("SELECT coalesce(max(number), 0) FROM journal_change").fetchone()
        return int(last) + 1

    def take_touched(self) -> dict[str, set[str]]:
        """Return the ids touched since the last call, room by room, and forget them."""
        touched: dict[str, set[str]] = {}
        for room, touched_id in self._connection.execute("SELECT room, id FROM touched").fetchall():
            touched.setdefault(room, set()).add(touched_id)
        if touched:
            self._connection.execute("DELETE FROM touched")
        return touched

    def record(self, label: Sentence, first: int) -> None:
        """Close an action whose changes start at a number; one without changes leaves no entry."""
        last = self.next_change() - 1
        if last < first:
            return
        self._forget("undone = 1")
        moment = values.moment_cell(datetime.now(UTC))
        self._connection.execute(
            "INSERT INTO journal_action (label, at, undone, first_change, last_change, size) VALUES (?, ?, 0, ?, ?, ?)",
            (values.sentence_cell(label), moment, first, last, self._size(first, last)),
        )
        self._prune()

    def undo(self) -> Sentence | None:
        """Reverse the newest action that stands; None where none does."""
        return self._reverse("undone = 0 ORDER BY id DESC", undone=True)

    def redo(self) -> Sentence | None:
        """Do the oldest reversed action again; None where there is none."""
        return self._reverse("undone = 1 ORDER BY id", undone=False)

    def label_of(self, action: int) -> Sentence | None:
        """Return the label of an action that stands; None where there is none."""
        return self._label("undone = 0 AND id = ?", (action,))

    def reverse_since(self, action: int) -> int:
        """Reverse every standing action after this one, the newest first, and keep them all; return how many.

        It belongs inside an action of its own: what it does is recorded there, so that undoing that
        brings everything back.
        """
        rows = self._connection.execute(
            "SELECT id, label, first_change, last_change FROM journal_action WHERE undone = 0 AND id > ?"
            " ORDER BY id DESC",
            (action,),
        ).fetchall()
        target, reached, count = action or self.oldest() - 1, None, 0
        for number, label, first, last in rows:
            if reached is not None and number > reached:
                # What was gone back over counts for nothing: else each way back would be twice as long as the last.
                continue
            back_to = _went_back_to(label)
            if back_to is not None and back_to >= target:
                reached = back_to
                continue
            self._reverse_all(first, last)
            count += 1
        return count

    def oldest(self) -> int:
        """Return the number of the oldest action that is kept."""
        (oldest,) = self._connection.execute("SELECT coalesce(min(id), 1) FROM journal_action").fetchone()
        return int(oldest)

    def size(self) -> tuple[int, int]:
        """Return how many actions are kept and how many bytes they take."""
        count, size = self._connection.execute("SELECT count(*), coalesce(sum(size), 0) FROM journal_action").fetchone()
        return int(count), int(size)

    def undo_label(self) -> Sentence | None:
        """Return what undo would reverse."""
        return self._label("undone = 0 ORDER BY id DESC")

    def redo_label(self) -> Sentence | None:
        """Return what redo would do again."""
        return self._label("undone = 1 ORDER BY id")

    def history(self, limit: int) -> list[HistoryEntry]:
        """Return the last actions, the newest first."""
        rows = self._connection.execute(
            "SELECT id, label, at, undone FROM journal_action ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()
        with values.telling("journal_action"):
            return [
                HistoryEntry(number, values.read_sentence(label), datetime.fromisoformat(at), bool(undone))
                for number, label, at, undone in rows
            ]

    def _label(self, which: str, parameters: tuple[int, ...] = ()) -> Sentence | None:
        row = self._connection.execute(f"SELECT label FROM journal_action WHERE {which} LIMIT 1", parameters).fetchone()
        with values.telling("journal_action"):
            return values.read_sentence(row[0]) if row else None

    def _size(self, first: int, last: int) -> int:
        (size,) = self._connection.execute(
            f"SELECT coalesce(sum(length(image) + {_ROW_BYTES}), 0) FROM journal_change WHERE number BETWEEN ? AND ?",
            (first, last),
        ).fetchone()
        return int(size)

    def _reverse(self, which: str, *, undone: bool) -> Sentence | None:
        row = self._connection.execute(
            f"SELECT id, label, first_change, last_change FROM journal_action WHERE {which} LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        action, label, first, last = row
        fresh = self.next_change()
        self._reverse_all(first, last)
        self._connection.execute("DELETE FROM journal_change WHERE number BETWEEN ? AND ?", (first, last))
        end = self.next_change() - 1
        self._connection.execute(
            "UPDATE journal_action SET undone = ?, first_change = ?, last_change = ?, size = ? WHERE id = ?",
            (int(undone), fresh, end, self._size(fresh, end), action),
        )
        with values.telling("journal_action"):
            return values.read_sentence(label)

    def _reverse_all(self, first: int, last: int) -> None:
        changes = self._connection.execute(
            "SELECT entity, kind, image FROM journal_change WHERE number BETWEEN ? AND ? ORDER BY number DESC",
            (first, last),
        ).fetchall()
        for entity, kind, image in changes:
            with values.telling("journal_change"):
                self._reverse_one(entity, kind, json.loads(image))

    def _reverse_one(self, entity: str, kind: str, image: dict[str, Any]) -> None:
        where = " AND ".join(f"{name} = ?" for name in WATCHED[entity].key)
        key = [image[name] for name in WATCHED[entity].key]
        if kind == "insert":
            self._connection.execute(f"DELETE FROM {entity} WHERE {where}", key)
        elif kind == "delete":
            names = ", ".join(image)
            places = ", ".join("?" * len(image))
            self._connection.execute(f"INSERT INTO {entity} ({names}) VALUES ({places})", list(image.values()))
        else:
            sets = ", ".join(f"{name} = ?" for name in image)
            self._connection.execute(f"UPDATE {entity} SET {sets} WHERE {where}", [*image.values(), *key])

    def _forget(self, which: str, parameters: tuple[int, ...] = ()) -> None:
        """Drop entries of the history; what they did stays done."""
        rows = self._connection.execute(
            f"SELECT id, first_change, last_change FROM journal_action WHERE {which}", parameters
        ).fetchall()
        for action, first, last in rows:
            self._connection.execute("DELETE FROM journal_change WHERE number BETWEEN ? AND ?", (first, last))
            self._connection.execute("DELETE FROM journal_action WHERE id = ?", (action,))

    def forget_all(self) -> None:
        """Drop all actions."""
        self._connection.execute("DELETE FROM journal_change")
        self._connection.execute("DELETE FROM journal_action")

    def _prune(self) -> None:
        """Keep the history within its bounds; the newest action always stays."""
        rows = self._connection.execute("SELECT id, size FROM journal_action ORDER BY id DESC").fetchall()
        total = 0
        for place, (action, size) in enumerate(rows):
            total += size
            if place and (place >= MOST_ACTIONS or total > MOST_BYTES):
                self._forget("id <= ?", (action,))
                return


def _went_back_to(label: str) -> int | None:
    """Return which action an action went back to, where it did that."""
    with values.telling("journal_action"):
        step = values.read_sentence(label).values.get(GONE_BACK_TO)
        return None if step is None else int(str(step))


def _triggers(table: str, watched: Watched, columns: list[str]) -> list[str]:
    everything = ", ".join(f"'{name}', OLD.{name}" for name in columns)
    key = ", ".join(f"'{name}', NEW.{name}" for name in watched.key)
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
    recorded = "INSERT INTO journal_change (entity, kind, image) VALUES"
    return [
        (
            f"CREATE TEMP TRIGGER journal_{table}_insert AFTER INSERT ON main.{table} BEGIN "
            f"{recorded} ('{table}', 'insert', json_object({key})); {_touch(watched, 'NEW')} END"
        ),
        (
            f"CREATE TEMP TRIGGER journal_{table}_update AFTER UPDATE ON main.{table} WHEN {differs} BEGIN "
            f"{recorded} ('{table}', 'update', json_object({everything})); "
            f"{_touch(watched, 'OLD')} {_touch(watched, 'NEW')} END"
        ),
        (
            f"CREATE TEMP TRIGGER journal_{table}_delete AFTER DELETE ON main.{table} BEGIN "
            f"{recorded} ('{table}', 'delete', json_object({everything})); {_touch(watched, 'OLD')} END"
        ),
    ]


def _touch(watched: Watched, row: str) -> str:
    # The null test keeps a photo without a piece from touching one. No OR IGNORE: the conflict
    # clause of the statement that fires a trigger overrides the one inside it.
    return " ".join(
        f"INSERT INTO touched SELECT '{room}', {row}.{column} WHERE {row}.{column} IS NOT NULL"
        f" AND NOT EXISTS (SELECT 1 FROM touched WHERE room = '{room}' AND id = {row}.{column});"
        for room, column in watched.touches
    )
