"""Which pictures are copies of each other though their bytes differ: re-saved, shrunk, sent through a chat, turned."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.images import Likeness
from jewelcraft.images import are_alike
from jewelcraft.images import bands
from jewelcraft.images import may_be_alike
from jewelcraft.images import turned_bits

if TYPE_CHECKING:
    from jewelcraft.domain.work import Progress
    from jewelcraft.images import Seen
    from jewelcraft.storage.store import Store


@dataclass(frozen=True, slots=True)
class _Known:
    bits: int
    width: int
    height: int
    greys: bytes = b""


class Lookalikes:
    """Pictures by what they look like, those of a workshop and those that are just being brought in."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, _Known] = {}
        self._places: dict[tuple[int, int], list[str]] = {}
        for digest, bits, width, height in store.derived.all_bits():
            self._put(digest, _Known(bits, width, height))

    def add(self, seen: Seen) -> None:
        """Remember a picture that is just being brought in."""
        picture = seen.picture
        self._put(picture.digest, _Known(seen.bits, picture.width, picture.height, seen.greys))

    def like(self, seen: Seen) -> list[str]:
        """Return the digests of other pictures that show the same, in the order they are known."""
        picture = seen.picture
        return self._find(picture.digest, Likeness(seen.greys, picture.width, picture.height))

    def pairs(self, progress: Progress) -> list[tuple[str, str]]:
        """Return every two pictures of the workshop that are copies of each other, each pair once."""
        found: set[tuple[str, str]] = set()
        digests = list(self._known)
        for done, digest in enumerate(digests):
            progress.step(done, len(digests))
            known = self._known[digest]
            mine = Likeness(self._greys(digest), known.width, known.height)
            found.update((min(digest, other), max(digest, other)) for other in self._find(digest, mine))
        progress.step(len(digests), len(digests))
        return sorted(found)

    def _put(self, digest: str, known: _Known) -> None:
        if digest in self._known:
            return
        self._known[digest] = known
        for key in bands(known.bits):
            self._places.setdefault(key, []).append(digest)

    def _find(self, digest: str, mine: Likeness) -> list[str]:
        if mine.is_flat:
            return []
        found: dict[str, None] = {}
        for turn, bits in enumerate(turned_bits(mine.greys)):
            candidates = dict.fromkeys(other for key in bands(bits) for other in self._places.get(key, ()))
            for other in candidates:
                if other != digest and other not in found and self._is_alike(mine, bits, turn, other):
                    found[other] = None
        return [other for other in self._known if other in found] if len(found) > 1 else list(found)

    def _is_alike(self, mine: Likeness, bits: int, turn: int, other: str) -> bool:
        known = self._known[other]
        if not may_be_alike(bits, known.bits) or not self._is_shaped_like(mine, other):
            return False
        return are_alike(mine, Likeness(self._greys(other), known.width, known.height), turn)

    def _is_shaped_like(self, mine: Likeness, other: str) -> bool:
        """Say whether proportions agree, upright or on the side; spares most readings of greys."""
        known = self._known[other]
        long, short = max(mine.width, mine.height), min(mine.width, mine.height)
        others_long, others_short = max(known.width, known.height), min(known.width, known.height)
        return abs(long * others_short - short * others_long) * 30 <= long * others_short

    def _greys(self, digest: str) -> bytes:
        known = self._known[digest]
        if not known.greys:
            greys = self._store.derived.greys([digest]).get(digest, b"")
            known = replace(known, greys=greys)
            self._known[digest] = known
        return known.greys
