"""Random work, undo, redo, going back, restarts, backups and restoring, beside a model of plain dictionaries."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine
from hypothesis.stateful import invariant
from hypothesis.stateful import precondition
from hypothesis.stateful import rule

from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.backups import backups_of
from jewelcraft.library.backups import make_backup
from jewelcraft.library.backups import restore_backup
from jewelcraft.library.library import Library
from tests.images.torture import saved
from tests.images.torture import upright

PICTURES = [saved(upright(24 + number, 16), "PNG") for number in range(4)]


def held(library):
    """Return all that was entered, as plain values without moments."""
    pieces = {}
    for shelf in Shelf:
        for piece_id in library.pieces.ids(PieceQuery(shelf=shelf)):
            piece = library.pieces.get(piece_id)
            photos = tuple((photo.name, photo.kind) for photo in library.photos.of_piece(piece_id))
            pieces[piece.code] = (shelf, piece.notes, tuple(part.net_weight_g for part in piece.metals), photos)
    rates = {(rate.name, rate.day): rate.amount for rate in library.rates.every()}
    inbox = sorted(photo.name for photo in library.photos.inbox())
    return pieces, rates, inbox, library.settings.name


class Workshop(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "shop.jewelcraft"
        self.library = Library.create(self.path, WorkshopSettings(name="Shop", home_currency="THB"))
        self.number = 0
        self.past, self.future, self.kept = [], [], []
        self.state = held(self.library)

    def did(self):
        """Take what an action left as the state, where it left anything else."""
        state = held(self.library)
        if state != self.state:
            self.past.append(self.state)
            self.future = []
            self.state = state

    def some(self, share, shelf=Shelf.ACTIVE):
        ids = self.library.pieces.ids(PieceQuery(shelf=shelf))
        return ids[share * len(ids) // 101] if ids else None

    @rule(grams=st.lists(st.integers(1, 9), max_size=2))
    def add(self, grams):
        self.number += 1
        metals = tuple(MetalPart(f"m{place}", "ag925", Decimal(each)) for place, each in enumerate(grams))
        self.library.pieces.add(replace(self.library.pieces.new(), code=f"R-{self.number}", metals=metals))
        self.did()

    @rule(share=st.integers(0, 100), notes=st.sampled_from(["戒指", "x", "นาค"]))
    def change(self, share, notes):
        if piece_id := self.some(share):
            piece = self.library.pieces.get(piece_id)
            if piece.notes != notes:
                self.library.pieces.change(replace(piece, notes=notes))
                self.did()

    @rule(share=st.integers(0, 100), number=st.integers(0, 3))
    def take_picture(self, share, number):
        self.number += 1
        self.library.photos.add_bytes(PICTURES[number], f"{self.number}.png", piece_id=self.some(share))
        self.did()

    @rule(share=st.integers(0, 100))
    def trash(self, share):
        if piece_id := self.some(share):
            self.library.pieces.trash([piece_id])
            self.did()

    @rule(share=st.integers(0, 100))
    def delete(self, share):
        if piece_id := self.some(share, Shelf.TRASH):
            self.library.pieces.delete_for_ever([piece_id])
            self.did()

    @rule(amount=st.integers(1, 99))
    def price(self, amount):
        self.number += 1
        day = date(2026, 1, 1 + self.number % 28)
        rate = Rate(f"r{self.number}", RateKind.METAL, f"metal {self.number}", Decimal(amount), "USD", "ozt", day)
        self.library.rates.add(rate)
        self.did()

    @precondition(lambda self: self.past)
    @rule()
    def undo(self):
        self.library.history.undo()
        self.future.append(self.state)
        self.state = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        self.library.history.redo()
        self.past.append(self.state)
        self.state = self.future.pop()

    @precondition(lambda self: self.past)
    @rule(share=st.integers(0, 100))
    def go_back(self, share):
        standing = sorted(entry.id for entry in self.library.history.entries() if not entry.undone)
        assert len(standing) == len(self.past)
        place = share * len(standing) // 101
        gone = self.library.history.go_back([0, *standing][place])
        reached = self.past[place]
        if gone is None:
            assert reached == self.state
            return
        self.past.append(self.state)
        self.future = []
        self.state = reached

    @rule()
    def restart(self):
        self.library.close()
        self.library = Library.open(self.path)

    @rule()
    def back_up(self):
        report = make_backup(self.library, self.folder / "copies")
        self.kept.append((report.backup.number, self.state))

    @precondition(lambda self: self.kept)
    @rule(share=st.integers(0, 100))
    def restore(self, share):
        number, state = self.kept[share * len(self.kept) // 101]
        found = {backup.number: backup for backup in backups_of(self.path, self.folder / "copies")}
        if number in found:
            target = self.folder / "back.jewelcraft"
            assert restore_backup(found[number], target) == []
            with Library.open(target) as library:
                assert held(library) == state
                assert library.check() == []
            target.unlink()

    @invariant()
    def equals_the_model(self):
        assert held(self.library) == self.state

    def teardown(self):
        assert self.library.check() == []
        self.library.close()
        shutil.rmtree(self.folder)


TestWorkshop = Workshop.TestCase
TestWorkshop.settings = settings(
    max_examples=6, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
