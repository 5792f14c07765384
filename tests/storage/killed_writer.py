"""A writer that changes a workshop in a foreseeable order until it is killed, and the model of what it did.

Run as a program: killed_writer.py FILE START. Prints the number of each change once it is done.
"""

from __future__ import annotations

import hashlib
import random
import sys
from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.sentences import sentence
from jewelcraft.storage.journal import MOST_ACTIONS
from jewelcraft.storage.store import Store

KINDS = ("add", "add", "edit", "edit", "delete", "photos", "bulk", "undo", "undo", "redo")
Books = dict[str, str]


@dataclass
class Model:
    """The workshop as plain dictionaries: notes of pieces, digests of photos, and the history."""

    pieces: Books = field(default_factory=dict)
    photos: Books = field(default_factory=dict)
    past: list[tuple[Books, Books]] = field(default_factory=list)
    future: list[tuple[Books, Books]] = field(default_factory=list)

    def step(self, number: int, store: Store | None) -> None:
        """Make a change, foreseeable from its number, in the model and in the store where there is one."""
        chance = random.Random(number)
        kind = chance.choice(KINDS)
        if kind in ("undo", "redo"):
            self._turn(kind, store)
            return
        before = (dict(self.pieces), dict(self.photos))
        if store is None:
            changed = getattr(self, f"_{kind}")(number, chance, None)
        else:
            with store.action(sentence("Change {number}", number=number), bulk=kind == "bulk"):
                changed = getattr(self, f"_{kind}")(number, chance, store)
        if changed:
            self.past.append(before)
            del self.past[:-MOST_ACTIONS]
            self.future.clear()

    def _turn(self, kind: str, store: Store | None) -> None:
        taken, given = (self.past, self.future) if kind == "undo" else (self.future, self.past)
        if store:
            getattr(store, kind)()
        if taken:
            given.append((self.pieces, self.photos))
            self.pieces, self.photos = taken.pop()

    def _add(self, number: int | str, chance: random.Random, store: Store | None) -> bool:
        piece = _piece(f"p{number}", chance)
        self.pieces[piece.id] = piece.notes
        if store:
            store.pieces.insert(piece)
        return True

    def _bulk(self, number: int, chance: random.Random, store: Store | None) -> bool:
        return all(self._add(f"{number}-{place}", chance, store) for place in range(30))

    def _edit(self, number: int, chance: random.Random, store: Store | None) -> bool:
        if not self.pieces:
            return False
        piece = _piece(chance.choice(sorted(self.pieces)), chance)
        self.pieces[piece.id] = piece.notes
        if store:
            store.pieces.update(piece)
        return True

    def _delete(self, number: int, chance: random.Random, store: Store | None) -> bool:
        gone = chance.sample(sorted(self.pieces), min(len(self.pieces), 3))
        for piece_id in gone:
            del self.pieces[piece_id]
        if store:
            store.pieces.delete(gone)
        return bool(gone)

    def _photos(self, number: int, chance: random.Random, store: Store | None) -> bool:
        for place in range(3):
            data = chance.randbytes(chance.randrange(1000, 400_000))
            digest = hashlib.sha256(data).hexdigest()
            photo = Photo(f"f{number}-{place}", digest, None, PhotoKind.PHOTO, "a.jpg", "image/jpeg", 1, 1, len(data))
            self.photos[photo.id] = digest
            if store:
                store.photos.put_original(digest, data)
                store.photos.put_thumbnail(digest, data[:900])
                store.photos.insert(photo)
        return True

    def equals(self, store: Store) -> bool:
        """Say whether the store holds just what the model does."""
        pieces = {piece.id: piece.notes for piece in store.pieces.many(store.pieces.ids(PieceQuery()))}
        photos = {photo.id: photo.digest for photo in store.photos.all()}
        history = [entry.undone for entry in store.history(10_000)]
        expected = [True] * len(self.future) + [False] * len(self.past)
        return (pieces, photos, history[:400]) == (self.pieces, self.photos, expected[:400])


def _piece(piece_id: str, chance: random.Random) -> Piece:
    metals = tuple(MetalPart(f"m{place}", "925", Decimal(chance.randrange(9))) for place in range(chance.randrange(4)))
    return Piece(piece_id, piece_id, notes=f"戒指 {chance.random()}", metals=metals)


def main() -> None:
    """Change the workshop until killed."""
    path, start = Path(sys.argv[1]), int(sys.argv[2])
    model = Model()
    for number in range(start):
        model.step(number, None)
    store = Store.open(path)
    number = start
    while True:
        model.step(number, store)
        number += 1
        print(number, flush=True)


if __name__ == "__main__":
    main()
