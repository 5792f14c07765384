"""How each look sets its index: in how many columns, with which ornaments, and what stands in a line."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.terms_manners import columns
from jewelcraft.catalog.layout.terms_manners import open_case
from jewelcraft.catalog.layout.terms_manners import open_framed
from jewelcraft.catalog.layout.terms_manners import put_heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.layout.sheet import Sheet

_LYING = 1.1
_MANY = 150
"""So many pieces stand without pictures, their codes beside their names."""


@dataclass(frozen=True, slots=True)
class IndexManner:
    """How the lines of an index are set; `open` puts what stands on a page and returns the area of its columns."""

    open: Callable[[Sheet, str, bool], Rect]
    columns: int = 2
    name_style: str = "fact"
    name_factor: float = 1.0
    code_share: float = 0.28
    """How much of a line the code takes; 0 puts it under the name."""
    page_style: str = "cell"
    picture_mm: float = 0.0
    rule: str = "line"
    leader: str = ""
    """The colour of a line from the name to its page, where there is one."""
    padding_mm: float = 0.75
    head_rule: float = 0.0
    gap: float = 1.4
    """The air between columns, as a share of that of the grid."""
    divider: str = ""
    """The colour of a line between columns."""

    def areas(self, sheet: Sheet, area: Rect) -> list[Rect]:
        """Return the columns of an area; lying pages have one more."""
        count = self.columns + (area.width > area.height * _LYING)
        return columns(area, count, sheet.space("gap_across") * self.gap)


def index_manner(sheet: Sheet, count: int) -> IndexManner:
    """Return the manner of a look for so many pieces; many stand on single lines."""
    manner = _MANNERS[sheet.content.look.index]
    if count <= _MANY:
        return manner
    return replace(
        manner,
        name_style="fact",
        name_factor=1.0,
        code_share=manner.code_share or 0.3,
        picture_mm=0.0,
        rule=manner.rule or "line",
        leader="",
        padding_mm=min(manner.padding_mm, 0.75),
    )


def _open_plain(sheet: Sheet, heading: str, is_first: bool) -> Rect:
    body = sheet.body
    if not is_first:
        return body
    top = put_heading(sheet, heading, body) + mm(7) * sheet.scale
    return Rect(body.x, top, body.width, body.bottom - top)


def _open_quiet(sheet: Sheet, heading: str, is_first: bool) -> Rect:
    body = sheet.body
    if not is_first:
        return body
    top = put_heading(sheet, heading, body, "centre") + mm(9) * sheet.scale
    return Rect(body.x, top, body.width, body.bottom - top)


def _open_case(sheet: Sheet, heading: str, is_first: bool) -> Rect:
    return _whole(open_case(sheet, heading, is_first))


def _open_framed(sheet: Sheet, heading: str, is_first: bool) -> Rect:
    return _whole(open_framed(sheet, heading, is_first))


def _whole(frames: list[Rect]) -> Rect:
    return Rect(frames[0].x, frames[0].y, frames[-1].right - frames[0].x, frames[0].height)


_MANNERS = {
    "pictures": IndexManner(_open_quiet),
    "rows": IndexManner(_open_plain, picture_mm=9.0, code_share=0.22, padding_mm=1.3, gap=1.8),
    "leaders": IndexManner(
        _open_case, name_style="title", name_factor=0.78, code_share=0.0, page_style="price", rule="", leader="line",
        padding_mm=1.5, gap=2.2,
    ),
    "framed": IndexManner(_open_framed, code_share=0.3, padding_mm=1.2, gap=1.8, divider="line"),
    "compact": IndexManner(_open_plain, columns=3, code_share=0.3, padding_mm=0.6, head_rule=1.0, gap=0.9),
}  # fmt: skip
