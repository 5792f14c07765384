"""Pieces that are sold together, as ring, earrings and pendant: what a set may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece


def check_members(piece: Piece, *, is_member: bool = False) -> None:
    """Refuse a set that holds itself, another set, a piece twice, or less than one of a piece.

    Raises:
        InvalidValueError: saying what to change.
    """
    if piece.members and is_member:
        raise InvalidValueError("{code} belongs to a set, so it cannot be a set itself.", code=piece.code)
    seen: set[str] = set()
    for member in piece.members:
        code = member.piece.code if member.piece else "?"
        if member.piece_id == piece.id:
            raise InvalidValueError("A set cannot hold itself. Choose another piece.")
        if member.piece is not None and member.piece.members:
            raise InvalidValueError("{code} is a set. A set holds single pieces only.", code=code)
        if member.count < 1:
            raise InvalidValueError("Type how many of {code} the set holds, 1 or more.", code=code)
        if member.piece_id in seen:
            raise InvalidValueError("{code} is in the set already. Change its number instead.", code=code)
        seen.add(member.piece_id)
