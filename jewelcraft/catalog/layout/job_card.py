"""The job card of a piece: what the bench needs to make it, on one sheet that can be written on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.content import WorkSheet
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.codes import put_dotted_qr
from jewelcraft.catalog.layout.flow import TICK
from jewelcraft.catalog.layout.flow import Column
from jewelcraft.catalog.layout.flow import PageFlow
from jewelcraft.catalog.layout.flow import fewest_pages
from jewelcraft.catalog.layout.marks import put_marks
from jewelcraft.domain.catalog import CatalogField

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.layout.sheet import Sheet

_QR_MM = 19.0
_PICTURE_SHARE = 0.44
_TALLEST_PICTURE = 0.34
_SMALL_MM = 30.0
_MARKED_MM = 48.0
"""How large the smaller pictures are where something is drawn over one of them."""
_LEAST_BESIDE = 0.8
"""How much of their size the smaller pictures must have to stand beside the large one."""
_STEP_ROW_MM = 5.2
_SIGNED_MM = 15.5
"""How high the line is that is signed at the end, with the gap over it."""
_KEPT = (CatalogField.WEIGHT, CatalogField.DIMENSIONS, CatalogField.RING_SIZE, CatalogField.LEAD_TIME)


def job_card_pages(content: CatalogContent, entry: Entry, number: int) -> list[Page]:
    """Lay out the card of one piece, on further pages where it has many stones or steps."""
    return fewest_pages(lambda share, air: _pages(content, entry, number, share, air))


def _pages(content: CatalogContent, entry: Entry, number: int, share: float, air: float) -> list[Page]:
    """Lay out the card with its pictures and its spaces at a share of their full size."""
    work = entry.work or WorkSheet()
    label = content.labels.get
    continues = label("continued", "").format(code=entry.code)
    flow = PageFlow(content, number, entry.piece_id, entry.code, continues=continues, air=air)
    _put_head(flow, content, entry)
    asked = content.labelling
    flow.blanks(("buyer", "order_number", "due"), (asked.customer, asked.order, asked.due))
    flow.gap(3)
    _put_picture_and_facts(flow, entry, work, share)
    if work.metal_rows:
        flow.gap(5)
        _put_metals(flow, content, work)
    listed = [mark for mark in work.marks if mark.is_listed]
    if listed:
        flow.gap(4)
        flow.heading(label("marks", ""))
        rows = [(mark.sign or str(mark.number), mark.text) for mark in listed]
        flow.table((Column("", 0.06, "code"), Column("", 0.94)), rows)
    if work.stones:
        flow.gap(5)
        _put_stones(flow, content, work)
    if work.steps:
        flow.gap(5)
        _put_steps(flow, content, work)
    if work.notes.strip():
        flow.gap(5)
        flow.heading(label("notes", ""))
        flow.text(Phrase(work.notes, content.language), "fact")
    flow.gap(4)
    flow.blanks(("made_by", "checked_by", "day"))
    return flow.finish()


def _put_head(flow: PageFlow, content: CatalogContent, entry: Entry) -> None:
    """Put code and name at the left, a code to scan at the right."""
    sheet, body = flow.sheet, flow.sheet.body
    size = mm(_QR_MM) * sheet.scale
    width = body.width - size - mm(6)
    put_dotted_qr(sheet, entry.code, Rect(body.right - size, body.y, size, size))
    y = sheet.put_text(content.labels.get("job_card", ""), "label", body.x, body.y, width, "P", "left")
    code = sheet.set(entry.code, "heading", width)
    if len(code.lines) > 1:
        code = sheet.one_line(entry.code, "title", width)
        if code.rest:
            sheet.keep_rest(entry, Phrase(entry.code))
    y = sheet.put(code, body.x, y, width, "H1", "left")
    for title in entry.titles:
        name = sheet.one_line(title, "fact", width)
        if name.rest:
            sheet.keep_rest(entry, title)
        y = sheet.put(name, body.x, y, width, align="left")
    flow.y = max(y, body.y + size) + mm(4)


def _put_picture_and_facts(flow: PageFlow, entry: Entry, work: WorkSheet, share: float) -> None:
    """Put the picture with its marks and the sketch at the left, metals and sizes at the right."""
    sheet, body = flow.sheet, flow.sheet.body
    top = flow.y
    side = min(body.width * _PICTURE_SHARE, body.height * _TALLEST_PICTURE) * share
    end = top
    pictures = _pictures(entry, work)
    if pictures:
        place = Rect(body.x, top, side, side)
        put_picture(sheet, pictures[0], place)
        put_marks(sheet, pictures[0], work.marks)
        end = top + side
    x = body.x + side + mm(7) if pictures else body.x
    width = body.right - x
    y = top
    for name, text in _facts(sheet.content, entry, work):
        name_set, text_set = sheet.set(name, "label", width * 0.38), sheet.set(text, "fact", width * 0.58)
        drop = text_set.lines[0].above - name_set.lines[0].above if text_set.lines and name_set.lines else 0
        height = max(text_set.height, name_set.height + max(drop, 0))
        if y + height > body.bottom:
            sheet.keep_rest(entry, Phrase(f"{name}: {text}", sheet.content.language))
            continue
        sheet.put(name_set, x, y + max(drop, 0), width * 0.38)
        sheet.put(text_set, x + width * 0.42, y + max(-drop, 0), width * 0.58)
        y += height + mm(1)
        sheet.rule(x, y, width)
        y += mm(1)
    flow.y = max(end, y, _put_others(sheet, pictures[1:], work, Rect(x, y + mm(3), width, end - y - mm(3)), share))


def _pictures(entry: Entry, work: WorkSheet) -> list[PictureRef]:
    """Return the picture with most marks first, else the piece's own, then those that it is made from."""
    found = [*entry.pictures[:1], *(stage.picture for stage in work.stages)]
    counts = Counter(mark.digest for mark in work.marks)
    return sorted({picture.digest: picture for picture in found}.values(), key=lambda one: -counts[one.digest])


def _put_others(sheet: Sheet, pictures: list[PictureRef], work: WorkSheet, beside: Rect, share: float) -> float:
    """Put the other pictures under the facts where they have room beside the large one, else under it; say where."""
    if not pictures:
        return 0.0
    marked = {mark.digest for mark in work.marks}
    small = mm(_MARKED_MM if any(one.digest in marked for one in pictures) else _SMALL_MM) * sheet.scale * share
    if beside.height >= small * _LEAST_BESIDE:
        side = min(small, beside.height)
        _put_small(sheet, pictures, Rect(beside.x, beside.bottom - side, beside.width, side), work)
        return beside.bottom
    body, top = sheet.body, max(beside.bottom, beside.y) + mm(2)
    _put_small(sheet, pictures, Rect(body.x, top, body.width, small), work)
    return top + small


def _put_small(sheet: Sheet, pictures: list[PictureRef], area: Rect, work: WorkSheet) -> None:
    gap = mm(2)
    for place, picture in enumerate(pictures):
        x = area.x + place * (area.height + gap)
        if x + area.height > area.right + 0.1:
            break
        put_picture(sheet, picture, Rect(x, area.y, area.height, area.height))
        put_marks(sheet, picture, work.marks)


def _facts(content: CatalogContent, entry: Entry, work: WorkSheet) -> list[tuple[str, str]]:
    label = content.labels.get
    rows = [] if work.metal_rows else [(fact.label, fact.text) for fact in work.metals]
    rows += [(fact.label, fact.text) for kind in _KEPT if (fact := entry.fact(kind)) is not None]
    rows += [
        (label("finish", ""), work.finish),
        (label("techniques", ""), work.techniques),
        (label("working_time", ""), work.total_time),
    ]
    return [(name, text) for name, text in rows if text.strip()]


def _put_metals(flow: PageFlow, content: CatalogContent, work: WorkSheet) -> None:
    """Put the metals with what they weigh, and room for what is given out, comes back and is left at the end."""
    label = content.labels.get
    columns = (
        Column(label("metal", ""), 0.34),
        Column(label("gram", ""), 0.12, "cell", "right"),
        Column(label("sprue", ""), 0.12, "cell", "right"),
        *(Column(label(key, ""), 0.14, "cell", "right") for key in ("given_out", "returned", "finished_weight")),
    )
    flow.table(columns, [(row.name, row.weight, row.sprue, "", "", "") for row in work.metal_rows], mm(_STEP_ROW_MM))


def _put_stones(flow: PageFlow, content: CatalogContent, work: WorkSheet) -> None:
    label = content.labels.get
    columns = (
        Column(label("position", ""), 0.1, "code"),
        Column(label("stones", ""), 0.34),
        Column(label("shape", ""), 0.18),
        Column(label("dimensions", ""), 0.16, "cell"),
        Column(label("count", ""), 0.1, "cell", "right"),
        Column(label("carat", ""), 0.12, "cell", "right"),
    )
    rows = [
        (
            stone.position,
            f"{stone.kind}: {stone.note}" if stone.note else stone.kind,
            stone.cut,
            stone.size,
            stone.count,
            stone.weight,
        )
        for stone in work.stones
    ]
    flow.table(columns, rows)


def _put_steps(flow: PageFlow, content: CatalogContent, work: WorkSheet) -> None:
    """Put the steps with room for what they really took, the weight after each, who did them, and a square to tick."""
    label = content.labels.get
    columns = (
        Column("", 0.05, "code"),
        Column(label("step", ""), 0.33),
        Column(label("time", ""), 0.13, "cell", "right"),
        Column(label("actual", ""), 0.11, "cell", "right"),
        Column(label("gram", ""), 0.09, "cell", "right"),
        Column(label("made_by", ""), 0.19),
        Column(label("done", ""), 0.1, TICK, "right"),
    )
    rows = [
        (
            str(place),
            step.name[:1].upper() + step.name[1:] + (f": {step.note}" if step.note else ""),
            step.time,
            "",
            "",
            step.worker,
            "",
        )
        for place, step in enumerate(work.steps, 1)
    ]
    if work.total_time:
        rows.append(("", label("working_time", ""), work.total_time, "", "", "", ""))
    is_last = not work.notes.strip()
    flow.table(columns, rows, mm(_STEP_ROW_MM), mm(_SIGNED_MM) * flow.sheet.scale if is_last else 0.0)
