"""Which texts of a catalog are still to be written in its languages, and in which piece."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import PieceChoice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.library.library import Library


@dataclass(frozen=True, slots=True)
class MissingText:
    """A text that has no words yet in a language of the document."""

    language: str
    field: str
    """title, description, or of the catalog itself: titles, maker_texts, terms_texts."""
    piece_id: str = ""
    code: str = ""


def missing_texts(library: Library, catalog: Catalog) -> list[MissingText]:
    """Return every text that is missing, the catalog's own first, then by language in the order of the pieces."""
    return [*_own(catalog), *_of_pieces(library, catalog)]


def _own(catalog: Catalog) -> Iterator[MissingText]:
    wanted = {
        "titles": True,
        "maker_texts": catalog.has_maker_page,
        "terms_texts": catalog.has_terms_page,
    }
    for language in catalog.languages:
        for field, is_printed in wanted.items():
            texts = getattr(catalog, field)
            if is_printed and texts and texts.get(language) is None:
                yield MissingText(language, field)


def _of_pieces(library: Library, catalog: Catalog) -> Iterator[MissingText]:
    order = {piece_id: place for place, piece_id in enumerate(catalog.piece_ids)}
    pieces = sorted(library.store.pieces.many(catalog.piece_ids), key=lambda piece: order[piece.id])
    for language in catalog.languages:
        for piece in pieces:
            if piece.trashed_at is not None:
                continue
            # What was written for this catalog alone is printed in its place, in the first language.
            own = catalog.choice(piece.id) if language == catalog.language else PieceChoice(piece.id)
            title, story = own.titles.get(language), own.descriptions.get(language)
            if CatalogField.TITLE in catalog.fields and (title or piece.titles.get(language)) is None:
                yield MissingText(language, "title", piece.id, piece.code)
            # A story that nobody has written is no missing translation.
            tells = CatalogField.DESCRIPTION in catalog.fields and piece.descriptions
            if tells and (story or piece.descriptions.get(language)) is None:
                yield MissingText(language, "description", piece.id, piece.code)
