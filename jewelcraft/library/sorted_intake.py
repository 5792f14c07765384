"""Bring pictures in as a plan says: pieces made, pictures in order of their capture, all of it one step to undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.examined_files import Listener
from jewelcraft.library.examined_files import examine_files
from jewelcraft.library.found_files import natural_key
from jewelcraft.library.intake import Batches
from jewelcraft.library.intake import IntakeEntry
from jewelcraft.library.intake import IntakeReport
from jewelcraft.library.intake import bare_photo
from jewelcraft.library.intake import forgotten_if_stopped
from jewelcraft.library.intake import told
from jewelcraft.library.whereabouts import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.examined_files import Examined
    from jewelcraft.library.library import Library
    from jewelcraft.library.sorting import IntakePlan
    from jewelcraft.library.sorting import NewPiece
    from jewelcraft.library.sorting import Proposal


def take_in_plan(library: Library, plan: IntakePlan, progress: Progress | None = None) -> IntakeReport:
    """Bring in what a plan wants; files that changed since are examined anew.

    Raises:
        Cancelled: raised by `progress`; nothing was added then.
    """
    return _SortedIntake(library, plan).run(progress or NoProgress())


class _SortedIntake:
    """One run: originals first, in small transactions, then pieces and photos as one action."""

    def __init__(self, library: Library, plan: IntakePlan) -> None:
        self._library = library
        self._store = library.store
        self._plan = plan
        self._by_path = {each.path: each for each in plan.wanted}
        self._whereabouts = Whereabouts(library.store)
        self._stored: list[str] = []
        self._arrived: dict[str, tuple[Proposal, Photo]] = {}
        self._entries: list[IntakeEntry] = []

    def run(self, progress: Progress) -> IntakeReport:
        files = [Path(path) for path in self._by_path]
        listener = Listener(progress, len(files))
        with forgotten_if_stopped(self._store, self._stored):
            with Batches(self._store) as batches:
                for done, found in enumerate(examine_files(files, frozenset(), listener.again, self._plan.seen)):
                    listener.step(done, len(files), found.name)
                    self._entries.append(self._entry(found, batches))
            listener.step(len(files), len(files))
            return self._finish()

    def _entry(self, found: Examined, batches: Batches) -> IntakeEntry:
        proposal = self._by_path[found.path]
        if found.refused is not None or found.seen is None:
            return IntakeEntry(found.path, "refused", found.refused)
        here = self._whereabouts.of(found.digest)
        if here is not None:
            return told(found.path, "duplicate", here.photo, here.sentence)
        if found.digest in self._arrived:
            twin, photo = self._arrived[found.digest]
            said = sentence("The same picture is among these files already, as {name}.", name=twin.name)
            return told(found.path, "duplicate", photo, said)
        if batches.put(found):
            self._stored.append(found.digest)
        photo = replace(
            bare_photo(found.digest, found.seen.picture, len(found.data)),
            id=str(uuid4()),
            kind=proposal.kind,
            caption=proposal.caption,
            name=found.name,
            added_at=datetime.now(UTC),
        )
        self._arrived[found.digest] = (proposal, photo)
        return told(found.path, "accepted", photo, found.seen.note)

    def _finish(self) -> IntakeReport:
        if not self._arrived:
            return IntakeReport(tuple(self._entries))
        label = one_or_many(len(self._arrived), sentence("Add 1 photo"), sentence("Add {count} photos"))
        made: list[str] = []
        with self._store.action(label, bulk=True) as action:
            for (piece_id, new_piece), photos in self._groups().items():
                target = piece_id
                if new_piece:
                    target = self._make(self._plan.new_pieces[new_piece])
                    made.append(target)
                self._insert(target or None, photos)
            for proposal, photo in self._arrived.values():
                if proposal.instead_of:
                    self._library.photos.put_in_place(photo.id, proposal.instead_of)
        changes = action.changes | self._library.follow(action.changes, made)
        return IntakeReport(tuple(self._entries), changes)

    def _groups(self) -> dict[tuple[str, str], list[Photo]]:
        groups: dict[tuple[str, str], list[Photo]] = {}
        for proposal, photo in self._arrived.values():
            groups.setdefault((proposal.piece_id, proposal.new_piece), []).append(photo)
        return groups

    def _make(self, wanted: NewPiece) -> str:
        """Make a piece; a code that was taken meanwhile gives way to the next free one."""
        piece = self._library.pieces.new(wanted.type)
        code = " ".join(wanted.code.split())
        if code and self._store.pieces.by_code(code) is None:
            piece = replace(piece, code=code)
        language = self._library.settings.languages[0] if self._library.settings.languages else "en"
        notes = f"{wanted.price}" if wanted.price else ""
        titles = Texts.of({language: wanted.title}) if wanted.title else piece.titles
        piece = replace(piece, titles=titles, collection=wanted.collection, notes=notes)
        self._store.pieces.insert(piece)
        return piece.id

    def _insert(self, piece_id: str | None, photos: Sequence[Photo]) -> None:
        there = self._store.photos.of_piece(piece_id) if piece_id else self._store.photos.inbox()
        position = 1 + max((photo.position for photo in there), default=-1)
        has_cover = piece_id is None or any(photo.is_cover for photo in there)
        for place, photo in enumerate(in_order_of_capture(photos)):
            is_cover = not has_cover and place == 0
            self._store.photos.insert(replace(photo, piece_id=piece_id, position=position + place, is_cover=is_cover))


def in_order_of_capture(photos: Sequence[Photo]) -> list[Photo]:
    """Return pictures by the camera's clock; where one has no time, by their names as people count."""
    by_name = sorted(photos, key=lambda photo: natural_key(photo.name))
    if all(photo.taken_at for photo in photos):
        return sorted(by_name, key=lambda photo: str(photo.taken_at))
    return by_name
