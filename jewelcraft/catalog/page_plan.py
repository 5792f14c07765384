"""Pages that are decided but not laid out yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page to be laid out: what it is, whose pieces it shows, and how."""

    kind: str
    """cover, opening, maker, section, pieces, more, terms, index, back, labels."""
    lay_out: Callable[[], Page]
    piece_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The pages of a document in order, all of them known."""

    content: CatalogContent
    pages: tuple[PagePlan, ...]
    version: int = 0
    """Never another one: see GrowingPlan."""

    def page(self, index: int) -> Page:
        """Lay out one page."""
        return self.pages[index].lay_out()

    def page_of(self, piece_id: str) -> int | None:
        """Return the index of the page that shows a piece."""
        return next((index for index, page in enumerate(self.pages) if piece_id in page.piece_ids), None)
