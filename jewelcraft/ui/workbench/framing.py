"""Frames and corners over a picture, in places from 0 to 1: what a pull does to them."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace

Place = tuple[float, float]
LEAST = 0.04
"""The least width and height of a frame."""
CORNER_HANDLES = ("lt", "rt", "rb", "lb")
EDGE_HANDLES = ("l", "t", "r", "b")
MOVE = "move"


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a picture that stays."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    def handle(self, name: str) -> Place:
        """Return where a handle is, by the edges that it pulls."""
        x = self.left if "l" in name else self.right if "r" in name else (self.left + self.right) / 2
        y = self.top if "t" in name else self.bottom if "b" in name else (self.top + self.bottom) / 2
        return x, y

    def holds(self, place: Place) -> bool:
        """Say whether a place is in it."""
        return self.left <= place[0] <= self.right and self.top <= place[1] <= self.bottom


def _within(place: Place) -> Place:
    return min(1.0, max(0.0, place[0])), min(1.0, max(0.0, place[1]))


def moved(frame: Frame, by: Place) -> Frame:
    """Return a frame moved within the picture."""
    right = min(1 - frame.right, max(-frame.left, by[0]))
    down = min(1 - frame.bottom, max(-frame.top, by[1]))
    return Frame(frame.left + right, frame.top + down, frame.right + right, frame.bottom + down)


def resized(frame: Frame, handle: str, to: Place, ratio: float | None = None) -> Frame:
    """Return a frame of which a handle was pulled to a place; with a ratio of width to height it keeps it.

    A corner leaves the corner opposite where it is, an edge the middle of the edge opposite, as far as there is room.
    """
    x, y = _within(to)
    wide = frame.right - x if "l" in handle else x - frame.left if "r" in handle else frame.width
    high = frame.bottom - y if "t" in handle else y - frame.top if "b" in handle else frame.height
    most_wide = frame.right if "l" in handle else 1 - frame.left if "r" in handle else 1.0
    most_high = frame.bottom if "t" in handle else 1 - frame.top if "b" in handle else 1.0
    wide, high = max(LEAST, wide), max(LEAST, high)
    if ratio is not None:
        wide = wide if handle in ("l", "r") else high * ratio if handle in ("t", "b") else max(wide, high * ratio)
        wide = max(wide, LEAST, LEAST * ratio)
        wide = min(wide, most_wide, most_high * ratio)
        high = wide / ratio
    left = _start(frame.left, frame.right, wide, pulled_low="l" in handle, pulled_high="r" in handle)
    top = _start(frame.top, frame.bottom, high, pulled_low="t" in handle, pulled_high="b" in handle)
    return Frame(left, top, left + wide, top + high)


def _start(low: float, high: float, size: float, *, pulled_low: bool, pulled_high: bool) -> float:
    if pulled_low:
        return high - size
    if pulled_high:
        return low
    return min(1 - size, max(0.0, (low + high - size) / 2))


def drawn_frame(start: Place, end: Place, ratio: float | None = None) -> Frame | None:
    """Return a frame drawn from one place to another; None where it is next to nothing."""
    start, end = _within(start), _within(end)
    across, down = end[0] - start[0], end[1] - start[1]
    if abs(across) < LEAST or abs(down) < LEAST:
        return None
    handle = ("r" if across > 0 else "l") + ("b" if down > 0 else "t")
    seed = Frame(start[0], start[1], start[0], start[1])
    return resized(seed, handle, end, ratio)


def pulled(corners: tuple[Place, ...], number: int, to: Place) -> tuple[Place, ...]:
    """Return four corners, clockwise, of which one was pulled; where they would no longer be a sheet, as they were."""
    changed = tuple(_within(to) if index == number else corner for index, corner in enumerate(corners))
    return changed if is_sheet(changed) else corners


def is_sheet(corners: tuple[Place, ...]) -> bool:
    """Say whether four corners, clockwise from the top left, bend the same way everywhere and hold some paper."""
    for place in range(4):
        (ax, ay), (bx, by), (cx, cy) = (corners[(place + step) % 4] for step in range(3))
        if (bx - ax) * (cy - by) - (by - ay) * (cx - bx) < LEAST * LEAST:
            return False
    return True


def turned_frame(frame: Frame, ratio: float | None) -> Frame:
    """Return a frame of another ratio around the same middle, as large as it was where there is room."""
    if ratio is None:
        return frame
    middle = frame.handle("")
    area = frame.width * frame.height
    wide = min(1.0, ratio, (area * ratio) ** 0.5)
    high = wide / ratio
    made = replace(frame, left=0.0, top=0.0, right=wide, bottom=high)
    return moved(made, (middle[0] - wide / 2, middle[1] - high / 2))
