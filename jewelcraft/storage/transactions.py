"""Group changes: an action is one transaction and one entry of the history, or nothing at all."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.changes import Undone
from jewelcraft.domain.sentences import sentence
from jewelcraft.storage.errors import LookOnlyError
from jewelcraft.storage.journal import GONE_BACK_TO
from jewelcraft.storage.journal import Journal
from jewelcraft.storage.seals import renew_touched
from jewelcraft.storage.search_index import SearchIndex
from jewelcraft.storage.settings_store import title_language
from jewelcraft.storage.stale_figures import mark_stale_figures

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from jewelcraft.domain.sentences import Sentence


class Action:
    """A running group of changes; `changes` tells after the block what it touched."""

    def __init__(self) -> None:
        self.changes = Changes()


class Transactions:
    """The one place that begins, commits and rolls back on a connection."""

    def __init__(self, connection: sqlite3.Connection, *, read_only: bool) -> None:
        self.connection = connection
        self.journal = Journal(connection)
        self.index = SearchIndex(connection)
        self.read_only = read_only
        self._depth = 0
        if not read_only:
            self.journal.install()

    @contextmanager
    def action(self, label: Sentence, *, bulk: bool = False) -> Iterator[Action]:
        """Group changes under a label; inside another action they become part of that one."""
        action = Action()
        if self._depth:
            with self._savepoint():
                yield action
                action.changes = self._touched_so_far()
            return
        with self._transaction(durable=not bulk):
            first = self.journal.next_change()
            yield action
            action.changes = self._settle()
            self.journal.record(label, first)

    @contextmanager
    def derived(self, *, durable: bool = False) -> Iterator[None]:
        """Write what no history keeps: originals, thumbnails, figures; alone or as part of an action."""
        if self._depth:
            yield
            return
        with self._transaction(durable=durable):
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one state of the file over several statements."""
        if self.connection.in_transaction:
            yield
            return
        self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.connection.rollback()

    def require_action(self) -> None:
        """Refuse a change that no history would know of; a fault of ours."""
        if not self._depth:
            msg = "a change needs an action around it"
            raise RuntimeError(msg)

    def rebuild_index(self) -> None:
        """Make the search index anew, inside a running transaction."""
        self.index.rebuild(title_language(self.connection))

    def undo(self) -> Undone | None:
        """Take the newest standing action back."""
        return self._reverse(redo=False)

    def redo(self) -> Undone | None:
        """Do the action that was taken back last again."""
        return self._reverse(redo=True)

    def go_back(self, action: int) -> Undone | None:
        """Bring everything back to how it was after an action of the history, as a new action of its own.

        0 stands for the state before the oldest action that is kept. None where nothing came after it.
        """
        if self._depth:
            raise RuntimeError("an action is still open")
        with self._transaction(durable=True):
            reached = self.journal.label_of(action) if action else None
            if action and reached is None:
                return None
            step = {GONE_BACK_TO: action or self.journal.oldest() - 1}
            label = (
                sentence("Gone back to: {what}", what=reached, **step)
                if reached
                else sentence("Gone back to the beginning of the history", **step)
            )
            # Rows go back in an order that may pass through states with a missing owner.
            self.connection.execute("PRAGMA defer_foreign_keys = ON")
            first = self.journal.next_change()
            if not self.journal.reverse_since(action):
                return None
            changes = self._settle()
            self.journal.record(label, first)
            return Undone(label, changes)

    def _reverse(self, *, redo: bool) -> Undone | None:
        if self._depth:
            raise RuntimeError("an action is still open")
        with self._transaction(durable=True):
            # Rows go back in an order that may pass through states with a missing owner.
            self.connection.execute("PRAGMA defer_foreign_keys = ON")
            label = self.journal.redo() if redo else self.journal.undo()
            return Undone(label, self._settle()) if label else None

    @contextmanager
    def _transaction(self, *, durable: bool) -> Iterator[None]:
        if self.read_only:
            raise LookOnlyError
        run = self.connection.execute
        run(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        run("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
            run("COMMIT")
        except BaseException:
            # A full disk can have ended the transaction already.
            if self.connection.in_transaction:
                run("ROLLBACK")
            raise
        finally:
            self._depth = 0

    @contextmanager
    def _savepoint(self) -> Iterator[None]:
        run = self.connection.execute
        name = f"step_{self._depth}"
        run(f"SAVEPOINT {name}")
        self._depth += 1
        try:
            yield
        except BaseException:
            if self.connection.in_transaction:
                run(f"ROLLBACK TO {name}")
                run(f"RELEASE {name}")
            raise
        else:
            run(f"RELEASE {name}")
        finally:
            self._depth -= 1

    def _settle(self) -> Changes:
        """Bring the index up to date with what was touched, and say what that was."""
        renew_touched(self.connection)
        touched = self.journal.take_touched()
        mark_stale_figures(self.connection, touched)
        pieces = set(touched.get("piece", ()))
        language = title_language(self.connection)
        if "languages" in touched.get("setting", ()):
            self.index.refresh_all(language)
        else:
            if "alloy" in touched:
                pieces |= self._pieces_of_alloys(touched["alloy"])
            self.index.refresh(pieces, language)
        return _changes(touched)

    def _pieces_of_alloys(self, alloys: set[str]) -> set[str]:
        found: set[str] = set()
        for alloy in alloys:
            rows = self.connection.execute("SELECT DISTINCT piece_id FROM metal_part WHERE alloy = ?", (alloy,))
            found.update(row[0] for row in rows.fetchall())
        return found

    def _touched_so_far(self) -> Changes:
        touched: dict[str, set[str]] = {}
        for room, touched_id in self.connection.execute("SELECT room, id FROM touched").fetchall():
            touched.setdefault(room, set()).add(touched_id)
        return _changes(touched)


def _changes(touched: dict[str, set[str]]) -> Changes:
    nothing: set[str] = set()
    return Changes(
        pieces=frozenset(touched.get("piece", nothing)),
        photos=frozenset(touched.get("photo", nothing)),
        rates=frozenset(touched.get("rate", nothing) | touched.get("alloy", nothing)),
        catalogs=frozenset(touched.get("catalog", nothing)),
        settings="setting" in touched,
        templates=frozenset(touched.get("template", nothing)),
        price_lists=frozenset(touched.get("price_list", nothing)),
        buyers=frozenset(touched.get("buyer", nothing)),
        quotes=frozenset(touched.get("quote", nothing)),
    )
