"""Lines that are used again and again, kept under a name, as "Silver stud"."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class LineTemplate:
    """A name and the lines it stands for, written by `part_text.write_parts`."""

    id: str
    name: str
    lines: str
