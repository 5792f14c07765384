"""A piece in a trainee's portfolio: the finished work, its way from the first sketch, and what it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import WorkSheet
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.flow import Column
from jewelcraft.catalog.layout.flow import PageFlow
from jewelcraft.domain.catalog import CatalogField

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef

_PICTURE_SHARE = 0.58
_TALLEST_PICTURE = 0.46
_MOST_STAGES = 5
_STAGE_MM = 54.0
_SIGN_OFF = ("teacher", "signature", "day")
_LEFT_OUT = frozenset({CatalogField.PRICE, CatalogField.MINIMUM_ORDER, CatalogField.LEAD_TIME})


def portfolio_pages(content: CatalogContent, entry: Entry, number: int) -> list[Page]:
    """Lay out one piece, on a second page where its story is long."""
    work = entry.work or WorkSheet()
    flow = PageFlow(content, number, entry.piece_id, entry.title.text)
    for place, title in enumerate(entry.titles or (entry.title,)):
        flow.text(title, "second_title" if place else "heading")
    flow.gap(4)
    _put_piece(flow, entry, work)
    flow.gap(6)
    _put_stages(flow, content, work)
    for story in entry.descriptions:
        flow.text(story, "prose", 0.92)
        flow.gap(3)
    if work.steps:
        label = content.labels.get
        flow.gap(3)
        columns = (
            Column("", 0.06, "code"),
            Column(label("step", ""), 0.8),
            Column(label("time", ""), 0.14, "cell", "right"),
        )
        rows = [(str(place), _said(step.name, step.note), step.time) for place, step in enumerate(work.steps, 1)]
        flow.table(columns, rows)
    flow.gap(4)
    flow.blanks(_SIGN_OFF)
    return flow.finish()


def _said(name: str, note: str) -> str:
    name = name[:1].upper() + name[1:]
    return f"{name}: {note}" if note else name


def _put_piece(flow: PageFlow, entry: Entry, work: WorkSheet) -> None:
    """Put the finished piece at the left, at its right what it is made of and what it took."""
    sheet, body = flow.sheet, flow.sheet.body
    side = min(body.width * _PICTURE_SHARE, body.height * _TALLEST_PICTURE)
    top = flow.y
    put_picture(sheet, _finished(entry, work), Rect(body.x, top, side, side))
    gap = sheet.space("gap_across") * 0.8
    x, width = body.x + side + gap, body.width - side - gap
    label = sheet.content.labels.get
    rows = [(label("techniques", ""), work.techniques), (label("working_time", ""), work.total_time)]
    rows += [(fact.label, fact.text) for fact in entry.facts if fact.kind not in _LEFT_OUT]
    rows += [(label("finish", ""), work.finish), (label("code", ""), entry.printed_code if entry.titles else "")]
    y = top
    for name, text in rows:
        if not text.strip():
            continue
        name_set, text_set = sheet.set(name, "label", width), sheet.set(text, "fact", width)
        if y + name_set.height + text_set.height > top + side:
            sheet.keep_rest(entry, Phrase(f"{name}: {text}", sheet.content.language))
            continue
        y = sheet.put(name_set, x, y, width)
        y = sheet.put(text_set, x, y, width) + mm(1.8) * sheet.scale
    flow.y = top + side


def _finished(entry: Entry, work: WorkSheet) -> PictureRef | None:
    return next(iter(entry.pictures), work.stages[-1].picture if work.stages else None)


def _put_stages(flow: PageFlow, content: CatalogContent, work: WorkSheet) -> None:
    """Put the pictures of the way in a row, numbered and named, a fine line leading from one to the next."""
    stages = work.stages[:_MOST_STAGES]
    if len(stages) < 2:  # noqa: PLR2004 (one picture tells no way)
        return
    sheet = flow.sheet
    gap = mm(4) * sheet.scale
    side = min((sheet.body.width - gap * (len(stages) - 1)) / len(stages), mm(_STAGE_MM) * sheet.scale)
    flow.heading(content.labels.get("process", ""), side + mm(9))
    sheet = flow.sheet
    tallest = 0.0
    for place, stage in enumerate(stages):
        x = sheet.body.x + place * (side + gap)
        put_picture(sheet, stage.picture, Rect(x, flow.y, side, side))
        if place:
            sheet.rule(x - gap + mm(0.6), flow.y + side / 2, gap - mm(1.2), 0.6, "brand")
        name = sheet.set(f"{place + 1}\u2002{stage.name}", "label", side)
        sheet.put(name, x, flow.y + side + mm(1.2), side)
        tallest = max(tallest, name.height)
    flow.y += side + mm(1.2) + tallest
    flow.gap(4)
