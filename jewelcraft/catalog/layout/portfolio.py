"""A piece in a trainee's portfolio: its way from sketch to finished work, what it took, and the teacher's word.

Two pictures that tell the whole way stand large over the page; of a longer way the finished piece is large,
and its steps stand in one row below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import WorkSheet
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.flow import Column
from jewelcraft.catalog.layout.flow import PageFlow
from jewelcraft.catalog.layout.flow import fewest_pages
from jewelcraft.domain.catalog import CatalogField

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.content import StagePicture

_PICTURE_SHARE = 0.58
_TALLEST_PICTURE = 0.46
_MOST_STAGES = 6
_LEADING_ROW_MM = 58.0
"""A row of pictures so high leads the page; a lower one stands under the finished piece."""
_TALLEST_ROW = 0.36
_STAGE_GAP_MM = 3.0
_BAND_COLUMNS = 3
_SIGN_OFF = ("teacher", "signature", "day")
_LINE_MM = 8.5
_LEAST_REMARKS_MM = 26.0
_MOST_LINES = 7
_LEFT_OUT = frozenset({CatalogField.PRICE, CatalogField.MINIMUM_ORDER, CatalogField.LEAD_TIME})


def portfolio_pages(content: CatalogContent, entry: Entry, number: int) -> list[Page]:
    """Lay out one piece, on a second page where its story is long."""
    return fewest_pages(lambda share, air: _pages(content, entry, number, share, air))


def _pages(content: CatalogContent, entry: Entry, number: int, share: float, air: float) -> list[Page]:
    """Lay out one piece with its pictures and its spaces at a share of their full size."""
    work = entry.work or WorkSheet()
    flow = PageFlow(content, number, entry.piece_id, entry.title.text, air=air)
    flow.text(entry.type_name, "label", 1.1)
    for place, title in enumerate(entry.titles or (entry.title,)):
        flow.text(title, "second_title" if place else "heading")
    flow.gap(4)
    stages = work.stages[-_MOST_STAGES:] if len(work.stages) > 1 else ()
    if stages and _row_height(flow, stages) >= mm(_LEADING_ROW_MM) * flow.sheet.scale:
        _put_row(flow, stages, share)
        flow.gap(5)
        _put_stories(flow, entry)
        _put_band(flow, entry, work)
    else:
        _put_piece(flow, entry, work, share)
        flow.gap(6)
        if stages:
            height = _row_height(flow, stages) * share
            flow.heading(content.labels.get("process", ""), height + mm(9))
            _put_row(flow, stages, share)
            flow.gap(4)
        _put_stories(flow, entry)
    _put_steps(flow, content, work)
    _put_sign_off(flow, content)
    return flow.finish()


def _put_stories(flow: PageFlow, entry: Entry) -> None:
    for story in entry.descriptions:
        flow.text(story, "prose", 0.96)
        flow.gap(3)
    flow.gap(2)


def _shape(picture: PictureRef) -> float:
    return picture.width / max(picture.height, 1)


def _row_height(flow: PageFlow, stages: tuple[StagePicture, ...]) -> float:
    """Return how high pictures are that fill the width of the page together, each of them whole."""
    body, gap = flow.sheet.body, mm(_STAGE_GAP_MM) * flow.sheet.scale
    shapes = sum(_shape(stage.picture) for stage in stages)
    return min((body.width - gap * (len(stages) - 1)) / shapes, body.height * _TALLEST_ROW)


def _put_row(flow: PageFlow, stages: tuple[StagePicture, ...], share: float) -> None:
    """Put the pictures of the way in one row, as high as each other, numbered and named below."""
    height = _row_height(flow, stages) * share
    flow.keep_together(height + mm(9))
    sheet, gap = flow.sheet, mm(_STAGE_GAP_MM) * flow.sheet.scale
    x, tallest = sheet.body.x, 0.0
    for place, stage in enumerate(stages, 1):
        width = height * _shape(stage.picture)
        put_picture(sheet, stage.picture, Rect(x, flow.y, width, height))
        name = sheet.set(f"{place}\u2002{stage.name}", "label", width)
        sheet.put(name, x, flow.y + height + mm(1.4), width, align="left")
        tallest = max(tallest, name.height)
        x += width + gap
    flow.y += height + mm(1.4) + tallest


def _facts(flow: PageFlow, entry: Entry, work: WorkSheet) -> list[tuple[str, str]]:
    label = flow.sheet.content.labels.get
    rows = [(label("techniques", ""), work.techniques), (label("working_time", ""), work.total_time)]
    rows += [(fact.label, fact.text) for fact in entry.facts if fact.kind not in _LEFT_OUT]
    rows += [(label("finish", ""), work.finish), (label("code", ""), entry.printed_code if entry.titles else "")]
    return [(name, text[:1].upper() + text[1:]) for name, text in rows if text.strip()]


def _put_band(flow: PageFlow, entry: Entry, work: WorkSheet) -> None:
    """Put what the piece is made of and what it took into columns between two rules."""
    facts = _facts(flow, entry, work)
    if not facts:
        return
    sheet = flow.sheet
    gap = sheet.space("gap_across") * 0.8
    width = (sheet.body.width - gap * (_BAND_COLUMNS - 1)) / _BAND_COLUMNS
    made = [(sheet.set(name, "label", width), sheet.set(text, "fact", width, 1.06)) for name, text in facts]
    rows = [made[start : start + _BAND_COLUMNS] for start in range(0, len(made), _BAND_COLUMNS)]
    for place, row in enumerate(rows):
        height = max(name.height + text.height for name, text in row) + mm(2.2) * sheet.scale
        flow.keep_together(height + mm(2))
        if place == 0:
            flow.sheet.rule(flow.sheet.body.x, flow.y, flow.sheet.body.width, 0.5, "brand")
            flow.y += mm(2.4) * sheet.scale
        for column, (name, text) in enumerate(row):
            x = flow.sheet.body.x + column * (width + gap)
            flow.sheet.put(text, x, flow.sheet.put(name, x, flow.y, width), width)
        flow.y += height
    flow.gap(2)


def _put_piece(flow: PageFlow, entry: Entry, work: WorkSheet, share: float) -> None:
    """Put the finished piece at the left, at its right what it is made of and what it took."""
    body = flow.sheet.body
    side = min(body.width * _PICTURE_SHARE, body.height * _TALLEST_PICTURE) * share
    flow.keep_together(side)
    sheet, top = flow.sheet, flow.y
    put_picture(sheet, _finished(entry, work), Rect(body.x, top, side, side))
    gap = sheet.space("gap_across") * 0.8
    x, width = body.x + side + gap, body.width - side - gap
    y = top
    for name, text in _facts(flow, entry, work):
        name_set, text_set = sheet.set(name, "label", width), sheet.set(text, "fact", width, 1.06)
        if y + name_set.height + text_set.height > top + side:
            sheet.keep_rest(entry, Phrase(f"{name}: {text}", sheet.content.language))
            continue
        y = sheet.put(name_set, x, y, width)
        y = sheet.put(text_set, x, y, width) + mm(2.2) * sheet.scale
    flow.y = top + side


def _finished(entry: Entry, work: WorkSheet) -> PictureRef | None:
    return next(iter(entry.pictures), work.stages[-1].picture if work.stages else None)


def _put_steps(flow: PageFlow, content: CatalogContent, work: WorkSheet) -> None:
    """Put the work step by step with its time, and the time of all of it at the end."""
    if not work.steps:
        return
    label = content.labels.get
    columns = (
        Column("", 0.05, "code"),
        Column(label("step", ""), 0.77),
        Column(label("time", ""), 0.18, "cell", "right"),
    )
    rows = [(str(place), _said(step.name, step.note), step.time) for place, step in enumerate(work.steps, 1)]
    if work.total_time:
        rows.append(("", label("working_time", ""), work.total_time))
    flow.table(columns, rows)


def _said(name: str, note: str) -> str:
    name = name[:1].upper() + name[1:]
    return f"{name}: {note}" if note else name


def _put_sign_off(flow: PageFlow, content: CatalogContent) -> None:
    """Put the teacher's line at the foot of the page, over it as many lines for remarks as there is room for."""
    sign = mm(13) * flow.sheet.scale
    flow.gap(5)
    flow.keep_together(sign)
    spare = flow.room - sign
    step = mm(_LINE_MM) * flow.sheet.scale
    if spare >= mm(_LEAST_REMARKS_MM) * flow.sheet.scale:
        flow.heading(content.labels.get("remarks", ""))
        sheet = flow.sheet
        count = min(int((sheet.body.bottom - sign - flow.y) / step), _MOST_LINES)
        for place in range(1, count + 1):
            sheet.rule(sheet.body.x, flow.y + place * step, sheet.body.width, 0.4, "line")
    flow.y = flow.sheet.body.bottom - sign
    flow.blanks(_SIGN_OFF)
