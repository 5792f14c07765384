"""Plan pages of work, of which a piece takes as many as its steps need: each counts as one page until it is laid out.

The first page can be shown at once, however many pieces there are; the plan grows while the others are looked at.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from jewelcraft.catalog.page_plan import PagePlan
from jewelcraft.catalog.page_plan import Plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.boxes import Rest
    from jewelcraft.catalog.content import CatalogContent

_MOST_KEPT = 300
"""Pieces whose pages are kept, so that what was counted need not be laid out again to be drawn."""


@dataclass(frozen=True, slots=True)
class Work:
    """A piece whose pages are laid out together; `lay_out` gets the number of the first one."""

    piece_id: str
    lay_out: Callable[[int], list[Page]]


class GrowingPlan:
    """The pages of a document as far as they are known.

    `version` grows whenever pages have come in between, and once more when all are known: what was
    painted before may bear another number now. `known` says how many pages pieces had in the plan before,
    and keeps what this one learns.
    """

    def __init__(
        self,
        content: CatalogContent,
        front: Sequence[PagePlan],
        works: Sequence[Work],
        end: Callable[[list[PagePlan], list[Rest]], list[PagePlan]],
        known: dict[str, int] | None = None,
    ) -> None:
        self.content = content
        self.version = 0
        self._front = tuple(front)
        self._works = tuple(works)
        self._make_end = end
        self._known = {} if known is None else known
        self._counts = [self._known.get(work.piece_id, 1) for work in works]
        self._rests: dict[int, list[Rest]] = {}
        self._kept: OrderedDict[int, tuple[int, list[Page]]] = OrderedDict()
        self._end: list[PagePlan] | None = None
        self._pages: tuple[PagePlan, ...] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether each piece was laid out, so that no page is missing."""
        return len(self._rests) == len(self._works)

    @property
    def pages(self) -> tuple[PagePlan, ...]:
        """The pages as far as they are known."""
        if self._pages is None:
            shown = [*self._front]
            for place, (work, count) in enumerate(zip(self._works, self._counts, strict=True)):
                ids = (work.piece_id,)
                shown += [PagePlan("pieces", partial(self._page, place, offset), ids) for offset in range(count)]
            if self._end is None:
                self._end = self._make_end(
                    shown, [rest for place in sorted(self._rests) for rest in self._rests[place]]
                )
            self._pages = (*shown, *self._end)
        return self._pages

    def page(self, index: int) -> Page:
        """Lay out one page."""
        return self.pages[index].lay_out()

    def page_of(self, piece_id: str) -> int | None:
        """Return the index of the page that shows a piece."""
        return Plan(self.content, self.pages).page_of(piece_id)

    def whole(self) -> Plan:
        """Lay out every piece once, so that all pages are known."""
        for place in range(len(self._works)):
            self._lay_out(place)
        return Plan(self.content, self.pages)

    def _page(self, place: int, offset: int) -> Page:
        pages = self._lay_out(place)
        return pages[min(offset, len(pages) - 1)]

    def _lay_out(self, place: int) -> list[Page]:
        number = len(self._front) + 1 + sum(self._counts[:place])
        known = self._kept.get(place)
        if known is not None and known[0] == number:
            self._kept.move_to_end(place)
            return known[1]
        pages = self._works[place].lay_out(number)
        self._kept[place] = (number, pages)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self._learn(place, pages)
        return pages

    def _learn(self, place: int, pages: list[Page]) -> None:
        """Take in how many pages a piece has; what stands behind the pieces is planned anew when all are known."""
        was_whole = self.is_whole
        grows = len(pages) != self._counts[place]
        self._counts[place] = self._known[self._works[place].piece_id] = len(pages)
        self._rests[place] = [rest for page in pages for rest in page.rests]
        if grows:
            self.version += 1
            self._pages = None
        if self.is_whole and not was_whole and (self.version or any(self._rests.values())):
            self.version += 1
            self._pages = self._end = None
