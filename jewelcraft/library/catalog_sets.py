"""Sets as a catalog shows them: the set with the facts of its pieces, and the pieces beside it under its name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.catalog.content import Entry
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import PieceMember

_IN_BLOCKS = frozenset({CatalogKind.CATALOG, CatalogKind.LINE_SHEET})


def whole(piece: Piece) -> Piece:
    """Return a set with the metals and stones of its pieces as its own; another piece as it is."""
    known = [(member.piece, member.count) for member in piece.members if member.piece is not None]
    if not known:
        return piece
    metals = [
        replace(part, net_weight_g=part.net_weight_g * count) for member, count in known for part in member.metals
    ]
    stones = [replace(part, count=part.count * count) for member, count in known for part in member.stones]
    return replace(piece, metals=(*piece.metals, *metals), stones=(*piece.stones, *stones))


def members_shown(catalog: Catalog, pieces: Sequence[Piece]) -> dict[str, tuple[str, ...]]:
    """Return the pieces of each set that stand with it on its page, by the set's id."""
    if catalog.kind not in _IN_BLOCKS or catalog.layout is Layout.LIST:
        return {}
    return {piece.id: ids for piece in pieces if (ids := tuple(_shown(piece.members)))}


def _shown(members: tuple[PieceMember, ...]) -> list[str]:
    return [member.piece_id for member in members if member.piece is not None and member.piece.trashed_at is None]


def in_sets(ids: Sequence[str], sets: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the pieces in order, those of a set brought behind it; none is shown twice."""
    taken = {member for piece_id in ids for member in sets.get(piece_id, ())}
    found: dict[str, None] = {}
    for piece_id in ids:
        if piece_id not in taken:
            found |= dict.fromkeys((piece_id, *sets.get(piece_id, ())))
    return tuple(found)


def named(entries: Sequence[Entry], sets: Mapping[str, tuple[str, ...]]) -> tuple[Entry, ...]:
    """Give the pieces of a set its name and its price, as the heading of their page; a name by hand stays."""
    heads = {entry.piece_id: entry for entry in entries if entry.piece_id in sets}
    owner = {member: head for head in heads for member in (head, *sets[head])}
    return tuple(
        entry if entry.set_name or entry.piece_id not in owner else _under(entry, heads[owner[entry.piece_id]])
        for entry in entries
    )


def _under(entry: Entry, head: Entry) -> Entry:
    is_head = entry.piece_id == head.piece_id
    return replace(
        entry,
        set_name=head.set_name or head.title.text,
        set_price=head.price,
        leads_set=is_head,
        section=head.section,
        breaks_before=entry.breaks_before and is_head,
    )
