"""Hold the open piece as the user sees it: changed at once here, saved behind it, refreshed when others change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from jewelcraft.domain.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.piece import Piece
    from jewelcraft.library.library import Library
    from jewelcraft.ui.hub import LibraryHub


class PieceDraft(QObject):
    """The open piece.

    A change is a function from piece to piece: it is done here at once, and again on the stored
    piece by the worker, so that what happened in between is never overwritten. It must be pure:
    the worker's thread may use neither widgets nor the window's library.

    Signals:
        changed: the piece is another one, or has other content.
        saving_changed: whether changes wait to be saved.
        vanished: the piece is no longer in the library.
    """

    changed = Signal()
    saving_changed = Signal(bool)
    vanished = Signal()

    def __init__(self, hub: LibraryHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._piece: Piece | None = None
        self._waiting = 0
        hub.changed.connect(self._on_hub_changed)
        hub.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether a piece is open."""
        return self._piece is not None

    @property
    def piece(self) -> Piece:
        """The piece as the user sees it; only while one is open."""
        if self._piece is None:
            msg = "no piece is open"
            raise RuntimeError(msg)
        return self._piece

    @property
    def is_saving(self) -> bool:
        """Whether changes wait to be saved."""
        return self._waiting > 0

    def open(self, piece_id: str) -> None:
        """Show a piece.

        Raises:
            NotFoundError: where it has been deleted for ever.
        """
        self._piece = self._hub.reader.pieces.get(piece_id)
        self.changed.emit()

    def close(self) -> None:
        """Let the piece go."""
        self._piece = None

    def edit(self, turn: Callable[[Piece], Piece]) -> None:
        """Change the piece and save it; nothing where none is open any more."""
        if self._piece is None or not self._hub.is_open:
            return
        turned = turn(self.piece)
        if turned == self.piece:
            return
        piece_id = turned.id
        self._piece = turned

        def save(library: Library, _progress: object) -> Changes:
            return library.pieces.change(turn(library.pieces.get(piece_id)))

        self._wait(1)
        job = self._hub.run(save, self.tr("Saving"))
        job.must_finish = True
        job.ended.connect(self._on_saved)
        self.changed.emit()

    def preview(self, turn: Callable[[Piece], Piece]) -> None:
        """Show a change without saving it, as while a slider moves; the next edit or refresh ends it."""
        self._piece = turn(self.piece)
        self.changed.emit()

    def _on_saved(self) -> None:
        self._wait(-1)
        if not self._waiting:
            self._refresh()

    def _wait(self, by: int) -> None:
        self._waiting += by
        self.saving_changed.emit(self.is_saving)

    def _on_hub_changed(self, changes: Changes) -> None:
        if self._piece is None or self._waiting:
            return
        if self._piece.id in changes.pieces:
            self._refresh()
        elif {each.piece_id for each in self._piece.members} & changes.pieces:
            # A piece of the set changed, which the set itself does not show as another one.
            self.open(self._piece.id)
        elif changes.rates or changes.settings or changes.price_lists:
            self.changed.emit()

    def _refresh(self) -> None:
        if self._piece is None:
            return
        try:
            stored = self._hub.reader.pieces.get(self._piece.id)
        except NotFoundError:
            self._piece = None
            self.vanished.emit()
            return
        if stored != self._piece:
            self._piece = stored
            self.changed.emit()
