"""The proof of authorship of a piece: its pictures with their dates and the digests of their files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.flow import PageFlow
from jewelcraft.catalog.page_plan import PagePlan
from jewelcraft.catalog.page_plan import Plan

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import PictureRef

_SIDE_MM = 34.0
_NAME_SHARE = 0.26
_GAP_MM = 0.9


@dataclass(frozen=True, slots=True)
class ProofPicture:
    """A picture in the proof: what it shows, facts as (name, words), its file's digest, what was said of it."""

    picture: PictureRef
    kind: str
    facts: tuple[tuple[str, str], ...]
    digest: str
    notes: tuple[tuple[str, str], ...] = ()


def plan_proof(
    content: CatalogContent, facts: tuple[tuple[str, str], ...], statement: str, pictures: tuple[ProofPicture, ...]
) -> Plan:
    """Lay out the proof of the content's only piece."""
    pages = _pages(content, facts, statement, pictures)
    return Plan(content, tuple(PagePlan("proof", lambda page=page: page, page.piece_ids) for page in pages))  # type: ignore[misc]


def _pages(
    content: CatalogContent, facts: tuple[tuple[str, str], ...], statement: str, pictures: tuple[ProofPicture, ...]
) -> list[Page]:
    entry = content.entries[0]
    flow = PageFlow(content, 1, entry.piece_id, entry.code)
    sheet, body = flow.sheet, flow.sheet.body
    flow.y = sheet.put_text(content.labels.get("proof", ""), "label", body.x, flow.y, body.width, "P", "left")
    for title in entry.titles[:1]:
        flow.y = sheet.put_text(title, "heading", body.x, flow.y, body.width, "H1", "left")
    flow.gap(3)
    for name, text in facts:
        _put_fact(flow, body.x, body.width, name, Phrase(text, content.language))
    flow.gap(3)
    flow.text(Phrase(statement, content.language), "body")
    flow.gap(4)
    for picture in pictures:
        _put_picture(flow, content, picture)
    flow.gap(4)
    flow.blanks(("signature", "day"))
    return flow.finish()


def _put_picture(flow: PageFlow, content: CatalogContent, shown: ProofPicture) -> None:
    """Put a picture at the left, its facts and digest at the right, and below them what was said of it."""
    side = mm(_SIDE_MM) * flow.sheet.scale
    flow.keep_together(side + mm(6))
    sheet, body, top = flow.sheet, flow.sheet.body, flow.y
    put_picture(sheet, shown.picture, Rect(body.x, top, side, side))
    x = body.x + side + mm(5)
    width = body.right - x
    flow.y = sheet.put_text(Phrase(shown.kind, content.language), "title", x, top, width, "H2", "left") + mm(_GAP_MM)
    for name, text in shown.facts:
        _put_fact(flow, x, width, name, Phrase(text, content.language))
    half = len(shown.digest) // 2
    for place, part in enumerate((shown.digest[:half], shown.digest[half:])):
        _put_fact(flow, x, width, "" if place else content.labels.get("digest", ""), Phrase(part), "code")
    flow.y = max(flow.y, top + side) + mm(2)
    for day, text in shown.notes:
        flow.text(Phrase(f"{day}: {text}", content.language), "fact")
    flow.y += mm(1)
    flow.sheet.rule(body.x, flow.y, body.width)
    flow.y += mm(3)


def _put_fact(  # noqa: PLR0917 (a place and a width read best in order)
    flow: PageFlow, x: float, width: float, name: str, text: Phrase, style: str = "fact"
) -> None:
    """Put a name and its words side by side on one baseline."""
    sheet = flow.sheet
    left, right = width * _NAME_SHARE, width * (1 - _NAME_SHARE) - mm(2)
    name_set, text_set = sheet.set(name, "label", left), sheet.set(text, style, right)
    first = [cell.lines[0].above for cell in (name_set, text_set) if cell.lines]
    base = max(first, default=0.0)
    end = flow.y
    for cell, at, room in ((name_set, x, left), (text_set, x + left + mm(2), right)):
        if cell.lines:
            end = max(end, sheet.put(cell, at, flow.y + base - cell.lines[0].above, room, "P", "left"))
    flow.y = end + mm(_GAP_MM)
