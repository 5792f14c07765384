"""Lines that a part brings with it, as the setting of its stones: what it takes to have them no more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.parts import find_part
from jewelcraft.domain.parts import with_part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.piece import Piece

BROUGHT: Mapping[Role, Mapping[str, Any]] = {
    Role.FILINGS: {"payout_percent": ZERO},
    Role.CASTING: {"caster": "", "casting_per_gram": None, "casting_per_piece": None},
    Role.SPRUE: {"sprue_g": None},
    Role.SOLDER: {"solder_g": None, "solder_fineness": None},
    Role.SETTING: {"setting": "", "setting_price": None},
}
"""What a part is like without such a line."""


def without_brought(piece: Piece, part_id: str, role: Role) -> Piece:
    """Return the piece with a part that brings no such line any more; the part itself stays."""
    found = find_part(piece, part_id)
    if found is None or role not in BROUGHT:
        return piece
    changed: dict[str, Any] = dict(BROUGHT[role])
    return with_part(piece, replace(found[1], **changed))
