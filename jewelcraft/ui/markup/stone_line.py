"""A stone line of the cost sheet in few words, as the legend and the choice of stones say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.ui import trade_words
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.piece import StonePart


def stone_line(stone: StonePart) -> str:
    """Return count, kind, cut and millimetres of a stone line."""
    sizes = " × ".join(write_decimal(side) for side in stone.size_mm)
    words = " ".join(part for part in (trade_words.stone(stone.kind), trade_words.cut(stone.cut)) if part)
    named = f"{stone.count} × {words}" if stone.count > 1 else words
    return f"{named}, {sizes}\N{NO-BREAK SPACE}mm" if sizes else named
