"""Say how deep each character of a line is embedded, and which stretches of one depth are read as one.

Rules X1 to X10 and BD9 of the Unicode Bidirectional Algorithm; characters that rule X9 takes out stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from typing import NamedTuple

_DEEPEST = 125
_EMBEDDINGS = {"LRE": 0, "RLE": 1, "LRO": 0, "RLO": 1}
_OVERRIDES = {"LRO": "L", "RLO": "R"}
ISOLATES = frozenset({"LRI", "RLI", "FSI"})
REMOVED = frozenset({*_EMBEDDINGS, "PDF", "BN"})
"""What draws nothing and stands in nobody's way."""
STRONG = {"L": "L", "R": "R", "AL": "R"}


class Embedding(NamedTuple):
    """How deep each character is embedded, what it counts as, and where each isolate ends."""

    levels: list[int]
    classes: list[str]
    ends: dict[int, int]


class Sequence(NamedTuple):
    """Places that are read as if nothing stood between them, their level, and the directions around them."""

    places: list[int]
    level: int
    before: str
    after: str


class _Status(NamedTuple):
    level: int
    override: str
    is_isolate: bool


@dataclass(slots=True)
class _Depth:
    """Which embeddings and isolates are open, and how many found no room."""

    stack: list[_Status]
    lost_isolates: int = 0
    lost_embeddings: int = 0
    open_isolates: int = field(default=0)

    @property
    def top(self) -> _Status:
        return self.stack[-1]

    def embed(self, kind: str) -> None:
        level = _next_level(self.top.level, is_rtl=bool(_EMBEDDINGS[kind]))
        if level <= _DEEPEST and not self.lost_isolates and not self.lost_embeddings:
            self.stack.append(_Status(level, _OVERRIDES.get(kind, ""), is_isolate=False))
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def isolate(self, *, is_rtl: bool) -> None:
        level = _next_level(self.top.level, is_rtl=is_rtl)
        if level <= _DEEPEST and not self.lost_isolates and not self.lost_embeddings:
            self.open_isolates += 1
            self.stack.append(_Status(level, "", is_isolate=True))
        else:
            self.lost_isolates += 1

    def end_isolate(self) -> None:
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.open_isolates:
            self.lost_embeddings = 0
            while not self.top.is_isolate:
                self.stack.pop()
            self.stack.pop()
            self.open_isolates -= 1

    def end_embedding(self) -> None:
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif not self.top.is_isolate and len(self.stack) > 1:
            self.stack.pop()


def _next_level(level: int, *, is_rtl: bool) -> int:
    return level + 1 + (level % 2 == int(is_rtl))


def embed(classes: list[str], base: int) -> Embedding:
    """Return what explicit controls make of a line whose own level is `base`."""
    ends = isolate_ends(classes)
    depth = _Depth([_Status(base, "", is_isolate=False)])
    levels: list[int] = []
    made = list(classes)
    for place, kind in enumerate(classes):
        if kind == "PDI":
            depth.end_isolate()
        elif kind == "PDF":
            depth.end_embedding()
        levels.append(base if kind == "B" else depth.top.level)
        if depth.top.override and kind not in REMOVED and kind != "B":
            made[place] = depth.top.override
        if kind in _EMBEDDINGS:
            depth.embed(kind)
        elif kind in ISOLATES:
            inside = classes[place + 1 : ends.get(place, len(classes))]
            depth.isolate(is_rtl=kind == "RLI" or (kind == "FSI" and first_strong(inside) == "R"))
    return Embedding(levels, made, ends)


def isolate_ends(classes: list[str]) -> dict[int, int]:
    """Return where each isolate ends that is ended at all."""
    ends: dict[int, int] = {}
    begun: list[int] = []
    for place, kind in enumerate(classes):
        if kind in ISOLATES:
            begun.append(place)
        elif kind == "PDI" and begun:
            ends[begun.pop()] = place
    return ends


def first_strong(classes: list[str]) -> str:
    """Return L or R, as the first letter outside of isolates says; empty where there is none."""
    ends = isolate_ends(classes)
    place = 0
    while place < len(classes):
        kind = classes[place]
        if kind in STRONG:
            return STRONG[kind]
        place = ends.get(place, len(classes)) if kind in ISOLATES else place + 1
    return ""


def sequences(classes: list[str], embedding: Embedding, base: int) -> list[Sequence]:
    """Return the stretches that are resolved each by itself: of one level, joined across isolates."""
    levels, ends = embedding.levels, embedding.ends
    kept = [place for place, kind in enumerate(classes) if kind not in REMOVED]
    runs: list[list[int]] = []
    for place in kept:
        if runs and levels[runs[-1][-1]] == levels[place]:
            runs[-1].append(place)
        else:
            runs.append([place])
    joined = set(ends.values())
    starting = {run[0]: run for run in runs}
    rank = {place: number for number, place in enumerate(kept)}
    made = []
    for run in runs:
        if run[0] in joined:
            continue
        places = list(run)
        while (end := ends.get(places[-1])) is not None:
            places += starting[end]
        level = levels[places[0]]
        first, last = rank[places[0]], rank[places[-1]]
        earlier = levels[kept[first - 1]] if first else base
        is_open = classes[places[-1]] in ISOLATES
        later = base if is_open or last + 1 == len(kept) else levels[kept[last + 1]]
        made.append(Sequence(places, level, _direction(max(level, earlier)), _direction(max(level, later))))
    return made


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"
