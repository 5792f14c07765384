"""What a bundle of pieces from another laptop offers, and what its receiver chooses for each piece."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.sentences import Sentence

BUNDLE_SUFFIX = ".jewelbundle"
ORIGINALS = "originals"
"""What differs where a piece is the same but for pictures that come as the camera made them."""


class Standing(StrEnum):
    """How an offered piece stands to the receiver's own, by the state both last had in common."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    """Changed there alone."""
    OURS = "ours"
    """Changed here alone since it was exchanged."""
    CONFLICT = "conflict"
    """Changed on both sides, or nobody knows which side changed."""


class Choice(StrEnum):
    """What becomes of an offered piece."""

    TAKE = "take"
    KEEP = "keep"
    BOTH = "both"
    """Keep ours, and add theirs beside it under a new code."""


@dataclass(frozen=True, slots=True)
class PieceOffer:
    """A piece in a bundle, beside the receiver's own."""

    piece_id: str
    code: str
    titles: Texts
    standing: Standing
    differs: tuple[str, ...] = ()
    """Keys of what is not the same: facts, titles, metals, stones, photos..."""
    pictures: int = 0
    changed_there: datetime | None = None
    changed_here: datetime | None = None
    code_here: str = ""
    in_trash: bool = False
    """Whether the receiver has put its own into the Trash."""
    new_code: str = ""
    """What a new piece will be called here, where its own code is taken by another piece."""

    @property
    def proposal(self) -> Choice:
        """What is done unless the receiver chooses otherwise; never anything that hides a change made here."""
        if self.standing in (Standing.NEW, Standing.CHANGED) and not self.in_trash:
            return Choice.TAKE
        return Choice.KEEP


@dataclass(frozen=True, slots=True)
class BundleOffer:
    """All that a bundle holds: where it is from, its pieces, and what of it cannot be read."""

    workshop: str
    made_at: datetime | None
    pieces: tuple[PieceOffer, ...]
    rates: int = 0
    """Rates that the receiver does not have."""
    problems: tuple[Sentence, ...] = ()

    def count(self, standing: Standing) -> int:
        """Return how many pieces stand so."""
        return sum(piece.standing is standing for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class GiveReport:
    """What went into a bundle."""

    pieces: int
    remade: tuple[str, ...] = ()
    """Names of pictures that could be freed of their notes only by coding them anew, as a JPEG."""


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge brought in."""

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    kept: int = 0
    pictures: int = 0
    problems: tuple[Sentence, ...] = ()
    changes: Changes = field(default_factory=Changes)


def standing_of(theirs: str, ours: str | None, common: str | None) -> Standing:
    """Compare digests of a piece: theirs, ours (None: we have none), and the last one exchanged (None: never)."""
    if ours is None:
        return Standing.NEW
    if theirs == ours:
        return Standing.SAME
    if common == ours:
        return Standing.CHANGED
    if common == theirs:
        return Standing.OURS
    return Standing.CONFLICT


def common_state(common: str | None, *sides: tuple[str, str] | None) -> str | None:
    """Return the digest of the last state exchanged as it is reckoned today.

    Each side is a digest and what earlier versions of the program would have remembered of the same state.
    """
    return next((digest for digest, former in filter(None, sides) if common == former), common)


def differing(theirs: Mapping[str, str], ours: Mapping[str, str]) -> tuple[str, ...]:
    """Return the keys under which two pieces are not the same, in their order."""
    return tuple(key for key in {**theirs, **ours} if theirs.get(key) != ours.get(key))
