"""Which pictures are copies of each other though their bytes differ: re-saved, shrunk, sent through a chat, turned."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from jewelcraft.images import Likeness
from jewelcraft.images import are_alike
from jewelcraft.images import bands
from jewelcraft.images import cannot_be_alike
from jewelcraft.images import may_be_alike
from jewelcraft.images import outline_of
from jewelcraft.images import turned
from jewelcraft.images import turned_bits

if TYPE_CHECKING:
    from jewelcraft.domain.work import Progress
    from jewelcraft.images import Seen
    from jewelcraft.storage.store import Store

_MOST = 12
"""So many pictures that a new one is like are named; a series saved again and again would fill pages."""


@dataclass(slots=True)
class _Known:
    """A picture that others may be like; what is costly to know of it is found when first asked for."""

    digest: str
    bits: int
    width: int
    height: int
    greys: bytes = b""
    outline: array[float] | None = None


class _Sought:
    """A picture whose copies are looked for, turned by each number of quarters."""

    def __init__(self, digest: str, likeness: Likeness, bits: tuple[int, int, int, int]) -> None:
        self.digest = digest
        self.likeness = likeness
        self.bits = bits

    @cached_property
    def outlines(self) -> list[array[float]]:
        return [outline_of(turned(self.likeness.greys, turn)) for turn in range(len(self.bits))]


class Lookalikes:
    """Pictures by what they look like, those of a workshop and those that are just being brought in."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: list[_Known] = []
        self._digests: set[str] = set()
        self._places: dict[tuple[int, int], array[int]] = {}
        for digest, bits, width, height in store.derived.all_bits():
            self._put(_Known(digest, bits, width, height))

    def add(self, seen: Seen) -> None:
        """Remember a picture that is just being brought in."""
        picture = seen.picture
        self._put(_Known(picture.digest, seen.bits, picture.width, picture.height, seen.greys))

    def like(self, seen: Seen) -> list[str]:
        """Return the digests of other pictures that show the same, a dozen at most, in the order they are known."""
        picture = seen.picture
        mine = Likeness(seen.greys, picture.width, picture.height)
        return self._find(_Sought(picture.digest, mine, seen.turned_bits), _MOST)

    def pairs(self, progress: Progress) -> list[tuple[str, str]]:
        """Return every two pictures of the workshop that are copies of each other, each pair once."""
        found: set[tuple[str, str]] = set()
        for done, known in enumerate(self._known):
            progress.step(done, len(self._known))
            greys = self._greys(known)
            sought = _Sought(known.digest, Likeness(greys, known.width, known.height), turned_bits(greys))
            others = self._find(sought, len(self._known))
            found.update((min(known.digest, other), max(known.digest, other)) for other in others)
        progress.step(len(self._known), len(self._known))
        return sorted(found)

    def _put(self, known: _Known) -> None:
        if known.digest in self._digests:
            return
        self._digests.add(known.digest)
        for key in bands(known.bits):
            self._places.setdefault(key, array("I")).append(len(self._known))
        self._known.append(known)

    def _find(self, sought: _Sought, most: int) -> list[str]:
        if sought.likeness.is_flat:
            return []
        found: set[int] = set()
        for turn, bits in enumerate(sought.bits):
            near = (self._places.get(key, ()) for key in bands(bits))
            for number in sorted(set().union(*near) - found):
                if len(found) < most and self._is_alike(sought, turn, self._known[number]):
                    found.add(number)
        return [self._known[number].digest for number in sorted(found)]

    def _is_alike(self, sought: _Sought, turn: int, known: _Known) -> bool:
        if not may_be_alike(sought.bits[turn], known.bits) or known.digest == sought.digest:
            return False
        if not _is_shaped_like(sought.likeness, known):
            return False
        if known.outline is None:
            known.outline = outline_of(greys) if (greys := self._greys(known)) else array("d")
        if not known.outline or cannot_be_alike(sought.outlines[turn], known.outline):
            return False
        return are_alike(sought.likeness, Likeness(self._greys(known), known.width, known.height), turn)

    def _greys(self, known: _Known) -> bytes:
        """Return a picture's greys; those of the workshop are read again, for fifty thousand would fill the memory."""
        return known.greys or self._store.derived.greys([known.digest]).get(known.digest, b"")


def _is_shaped_like(mine: Likeness, known: _Known) -> bool:
    """Say whether proportions agree, upright or on the side; spares most readings of greys."""
    long, short = max(mine.width, mine.height), min(mine.width, mine.height)
    others_long, others_short = max(known.width, known.height), min(known.width, known.height)
    return abs(long * others_short - short * others_long) * 30 <= long * others_short
