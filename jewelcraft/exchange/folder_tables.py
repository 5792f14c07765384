"""The tables of a library's readable copy; the one of pieces can be read in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.exchange.cells import table_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.rates import Rate
    from jewelcraft.exchange.cells import Cell
    from jewelcraft.exchange.content import LibraryContent

_FACTS = (
    "Code",
    "Type",
    "Collection",
    "Status",
    "Metal",
    "Net weight (g)",
    "Stones",
    "Ring size",
    "Width (mm)",
    "Height (mm)",
    "Depth (mm)",
    "Length (mm)",
    "Techniques",
    "Tags",
    "Finish",
    "Notes",
    "Minimum order",
    "Lead time (days)",
    "Archived",
    "Cost",
    "Cost currency",
    "Price",
    "Price currency",
    "Missing rates",
    "Photos",
)


def pieces_table(content: LibraryContent, file_names: Mapping[str, str]) -> bytes:
    """Write one row per piece, with a title and a description column for each language in use."""
    languages = _languages(content.pieces)
    header = [
        *_FACTS,
        *(f"Title ({language})" for language in languages),
        *(f"Description ({language})" for language in languages),
    ]
    alloys = {alloy.id: alloy.name for alloy in content.alloys}
    photos = _photo_names(content, file_names)
    rows = (
        [
            *_facts(piece, alloys),
            *_amounts(piece, content),
            "; ".join(content.missing.get(piece.id, ())),
            " ".join(photos.get(piece.id, ())),
            *_texts(piece, languages),
        ]
        for piece in content.pieces
    )
    return table_bytes(header, rows)


def rates_table(rates: Sequence[Rate]) -> bytes:
    """Write one row per dated rate."""
    facts = ("Kind", "Name", "Amount", "Currency", "Unit", "Date", "Fineness", "Source", "Note")
    header = (*facts, "Premium", "Premium %")
    return table_bytes(
        header,
        (
            [
                rate.kind.value,
                rate.name,
                rate.amount,
                rate.currency,
                rate.unit,
                rate.day,
                rate.fineness,
                rate.source,
                rate.note,
                rate.premium,
                rate.premium_percent,
            ]
            for rate in rates
        ),
    )


def catalogs_table(catalogs: Sequence[Catalog], pieces: Sequence[Piece]) -> bytes:
    """Write one row per catalog, with the codes of its pieces in their order."""
    codes = {piece.id: piece.code for piece in pieces}
    header = ("Name", "Look", "Layout", "Paper", "Language", "Currency", "Price shown", "Pieces")
    return table_bytes(
        header,
        (
            [
                catalog.name,
                catalog.look,
                catalog.layout.value,
                catalog.paper.name,
                catalog.language,
                catalog.currency,
                catalog.price_shown.value,
                " ".join(codes[piece_id] for piece_id in catalog.piece_ids if piece_id in codes),
            ]
            for catalog in catalogs
        ),
    )


def _languages(pieces: Sequence[Piece]) -> list[str]:
    used = {language for piece in pieces for texts in (piece.titles, piece.descriptions) for language, _text in texts}
    known = [language for language in LANGUAGES if language in used]
    return [*known, *sorted(used - set(known))] or ["en"]


def _facts(piece: Piece, alloys: Mapping[str, str]) -> list[Cell]:
    size = piece.dimensions
    return [
        piece.code,
        piece.type,
        piece.collection,
        piece.status.value,
        "; ".join(dict.fromkeys(alloys.get(part.alloy, part.alloy) for part in piece.metals)),
        piece.net_weight_g,
        "; ".join(_stone(part) for part in piece.stones),
        str(piece.ring_size) if piece.ring_size else None,
        size.width_mm,
        size.height_mm,
        size.depth_mm,
        size.length_mm,
        "; ".join(piece.techniques),
        "; ".join(piece.tags),
        piece.finish,
        piece.notes,
        piece.minimum_order,
        piece.lead_time_days,
        "yes" if piece.archived else "",
    ]


def _stone(part: StonePart) -> str:
    words = [str(part.count), part.kind, part.cut]
    if part.size_mm:
        words.append("x".join(f"{size:f}" for size in part.size_mm) + " mm")
    if part.carat_total is not None:
        words.append(f"{part.carat_total:f} ct together")
    elif part.carat_each is not None:
        words.append(f"{part.carat_each:f} ct each")
    return " ".join(word for word in words if word)


def _amounts(piece: Piece, content: LibraryContent) -> list[Cell]:
    cells: list[Cell] = []
    for money in (content.costs.get(piece.id), content.prices.get(piece.id)):
        cells += [money.amount, money.currency] if money else [None, None]
    return cells


def _photo_names(content: LibraryContent, file_names: Mapping[str, str]) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for photo in content.photos:
        if photo.piece_id is not None and photo.trashed_at is None:
            names.setdefault(photo.piece_id, []).append(file_names[photo.id])
    return names


def _texts(piece: Piece, languages: Sequence[str]) -> list[Cell]:
    return [texts.get(language) for texts in (piece.titles, piece.descriptions) for language in languages]
