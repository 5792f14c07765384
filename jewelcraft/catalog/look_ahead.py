"""Lay pages out a little before they are drawn, so that their pictures are made ready meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.output import BLANK

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.pdf_document import PdfDocument
    from jewelcraft.catalog.plan import Plan

_FEW_PIECES = 12
"""So few pictures are made ready faster than processes start."""


class LookAhead:
    """The pages of a document in the order of its sheets."""

    def __init__(self, document: PdfDocument, plan: Plan, order: list[int]) -> None:
        self._document, self._plan, self._order = document, plan, order
        self._laid_out: dict[int, Page | None] = {}
        self._next = 0
        if len(plan.content.entries) > _FEW_PIECES:
            document.pictures.begin_beside()

    def page(self, place: int) -> Page | None:
        """Return the page at a place, None for a blank one; begin the pictures of those that follow."""
        while self._next <= place or (self._next < len(self._order) and self._document.pictures.wants_more):
            self._laid_out[self._next] = self._begun(self._order[self._next])
            self._next += 1
        return self._laid_out.pop(place)

    def _begun(self, index: int) -> Page | None:
        if index == BLANK:
            return None
        from jewelcraft.catalog.draw import wanted_pictures

        page = self._plan.page(index)
        if self._document.pictures.wants_more:
            for picture, longest in wanted_pictures(self._document, page, index):
                self._document.pictures.prepare(picture, longest)
        return page
