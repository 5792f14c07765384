"""Undo and redo of every action, kept in the library itself so that they outlive a restart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.changes import HistoryEntry
    from jewelcraft.domain.changes import Undone
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.storage.store import Store


class History:
    """The actions that can be taken back and done again."""

    def __init__(self, store: Store, recost: Callable[[Changes], Changes]) -> None:
        self._store = store
        self._recost = recost

    @property
    def undo_label(self) -> Sentence | None:
        """What undo would take back, or None."""
        return self._store.undo_label()

    @property
    def redo_label(self) -> Sentence | None:
        """What redo would do again, or None."""
        return self._store.redo_label()

    def entries(self, limit: int = 500) -> list[HistoryEntry]:
        """Return the actions that are kept, the newest first; those taken back can be done again."""
        return self._store.history(limit)

    def size(self) -> tuple[int, int]:
        """Return how many actions are kept and how many bytes they take in the file."""
        return self._store.history_size()

    def go_back(self, entry_id: int) -> Undone | None:
        """Bring everything back to how it was right after an action; this can itself be undone.

        0 goes back to before the oldest action that is kept. None where nothing came after it.
        """
        return self._after(self._store.go_back(entry_id))

    def redo_to(self, entry_id: int) -> list[Undone]:
        """Do again what was taken back, up to and with an action."""
        done: list[Undone] = []
        while any(entry.undone and entry.id <= entry_id for entry in self.entries()):
            again = self.redo()
            if again is None:
                break
            done.append(again)
        return done

    def undo(self) -> Undone | None:
        """Take the last action back and recompute the figures it moved."""
        return self._after(self._store.undo())

    def redo(self) -> Undone | None:
        """Do the last undone action again."""
        return self._after(self._store.redo())

    def _after(self, undone: Undone | None) -> Undone | None:
        if undone is None:
            return None
        return replace(undone, changes=undone.changes | self._recost(undone.changes))
