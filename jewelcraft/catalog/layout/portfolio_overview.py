"""The overview of a portfolio: every piece with its techniques and hours, and the hours by technique."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import WorkSheet
from jewelcraft.catalog.layout.flow import CLOSER_ROWS
from jewelcraft.catalog.layout.flow import Column
from jewelcraft.catalog.layout.flow import PageFlow
from jewelcraft.catalog.layout.flow import fewest_pages

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent

_SIGNED_MM = 23.5
"""How high the line is that is signed at the end, with the gap over it."""
_LEAST = 2
"""Of one piece its own page tells all."""


def has_overview(content: CatalogContent) -> bool:
    """Say whether there is anything to sum up."""
    return len(content.entries) >= _LEAST and any(entry.work is not None for entry in content.entries)


def overview_pages(content: CatalogContent, number: int) -> list[Page]:
    """Lay out the overview, on further pages where there are many pieces."""
    return fewest_pages(lambda _share, air: _pages(content, number, air), CLOSER_ROWS)


def _pages(content: CatalogContent, number: int, air: float) -> list[Page]:
    """Lay out the overview with its spaces at a share of the usual."""
    label = content.labels.get
    flow = PageFlow(content, number, "", label("overview", ""), air=air)
    flow.text(label("overview", ""), "heading")
    flow.gap(5)
    _put_pieces(flow, content)
    if content.times:
        flow.gap(9)
        flow.heading(label("by_technique", ""), mm(14))
        _put_times(flow, content)
    flow.gap(12)
    flow.blanks(("teacher", "signature", "day"))
    return flow.finish()


def _put_pieces(flow: PageFlow, content: CatalogContent) -> None:
    label = content.labels.get
    columns = (
        Column("", 0.05, "code"),
        Column(label("piece", ""), 0.34),
        Column(label("techniques", ""), 0.44),
        Column(label("working_time", ""), 0.17, "cell", "right"),
    )
    rows: list[tuple[str, str, str, str]] = []
    for place, entry in enumerate(content.entries, 1):
        work = entry.work or WorkSheet()
        techniques = work.techniques[:1].upper() + work.techniques[1:]
        rows.append((str(place), entry.title.text or entry.type_name, techniques, work.total_time))
    if content.total_time:
        rows.append(("", label("total", ""), "", content.total_time))
    flow.table(columns, rows, follow=0.0 if content.times else mm(_SIGNED_MM) * flow.sheet.scale)


def _put_times(flow: PageFlow, content: CatalogContent) -> None:
    label = content.labels.get
    columns = (
        Column(label("step", ""), 0.66),
        Column(label("time", ""), 0.18, "cell", "right"),
        Column(label("share", ""), 0.16, "cell", "right"),
    )
    rows = [(each.name[:1].upper() + each.name[1:], each.time, each.share) for each in content.times]
    flow.table(columns, rows, follow=mm(_SIGNED_MM) * flow.sheet.scale)
