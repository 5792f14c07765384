"""One piece on a page: a large picture, its name and price, a data sheet and what there is to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import cell_parts
from jewelcraft.catalog.layout.cell import fitted_parts
from jewelcraft.catalog.layout.cell import parts_height
from jewelcraft.catalog.layout.cell import put_parts
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import set_parts
from jewelcraft.catalog.layout.cell import text_share
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.layout.cell import Part
    from jewelcraft.catalog.text.paragraph import Paragraph

_PICTURE_SHARE = 0.70
"""How much of the body's height the picture may take."""
_EMPTY_SHARE = 0.36
"""The same of the place of a picture that is still missing."""
_LEAST_WORDS_MM = 56.0
_PRICE_SHARE = 0.32
_LABEL_SHARE = 0.36
_FACTS_SHARE = 0.56
_NARROW_FACTS_SHARE = 0.4
"""The same beside a story in two columns."""
_VIEW_MM = 33.0
_MOST_VIEWS = 3
_HAIR = 0.01
_SIDE_SHARE = 0.6
_TITLE_FACTOR = 1.62
_PRICE_FACTOR = 1.42
_WORD_FACTORS = (1.2, 1.12, 1.04, 0.96, 0.88, 0.82, 0.76)
"""The sizes that facts and story are tried at, both in one."""
_FACTORS = (1.0, 0.94, 0.88, 0.82, 0.76)


def single_page(content: CatalogContent, entry: Entry, number: int) -> Page:
    """Lay one piece out; on a wide sheet its words stand beside the picture."""
    sheet = Sheet(content, number)
    sheet.furniture()
    body = sheet.body
    wide = body.width > body.height * 1.02
    if wide:
        side = min(body.height, body.width * _SIDE_SHARE)
        picture = Rect(body.x, body.y, side, side)
        gap = sheet.space("gap_across")
        words = Rect(body.x + side + gap, body.y, body.width - side - gap, body.height)
    else:
        least = mm(_LEAST_WORDS_MM) * sheet.scale
        side = min(body.width, max(body.height * _PICTURE_SHARE, 0), body.height - least)
        side = side if entry.pictures else min(side, body.height * _EMPTY_SHARE)
        picture = Rect(body.x, body.y, body.width, side)
        top = body.y + side + sheet.space("cell_text") * 1.6
        words = Rect(body.x, top, body.width, body.bottom - top)
    put_picture(sheet, next(iter(entry.pictures), None), picture)
    _put_words(sheet, entry, words, stacked=wide)
    sheet.piece_ids.append(entry.piece_id)
    sheet.cells.append(body)
    return sheet.page(entry.title.text)


def _put_words(sheet: Sheet, entry: Entry, area: Rect, *, stacked: bool) -> None:
    top = _put_heading(sheet, entry, area, stacked=stacked)
    room = Rect(area.x, top, area.width, area.bottom - top)
    share = text_share(entry)
    for factor in _WORD_FACTORS:
        facts, story = _rooms(sheet, entry, room, factor * share, stacked=stacked)
        high = _facts_height(sheet, entry, facts.width, factor * share) > facts.height + _HAIR
        if not high and _story_height(sheet, entry, story.width, factor * share) <= max(story.height, 0.0) + _HAIR:
            break
    if entry.pictures[1:]:
        _put_views(sheet, entry, room if stacked else Rect(story.x, room.y, story.width, room.height))
    if facts.width:
        _put_facts(sheet, entry, facts, factor * share)
    _put_description(sheet, entry, story, factor * share)


def _rooms(sheet: Sheet, entry: Entry, room: Rect, factor: float, *, stacked: bool) -> tuple[Rect, Rect]:
    """Return where facts and story stand at a size: one over the other in a column, else beside each other."""
    has_facts = bool(_rows(sheet, entry))
    top = sheet.on_grid(room.y, factor)
    if stacked:
        bottom = room.bottom - _views_height(sheet, entry, room)
        height = min(_facts_height(sheet, entry, room.width, factor), bottom - top)
        below = top + height + (2 * sheet.step(factor) if has_facts else 0.0)
        return Rect(room.x, top, room.width, height), Rect(room.x, below, room.width, bottom - below)
    if not has_facts:
        return Rect(room.x, top, 0.0, 0.0), Rect(room.x, top, room.width, room.bottom - top)
    share = _NARROW_FACTS_SHARE if _is_beside(sheet, entry) else _FACTS_SHARE
    facts = Rect(room.x, top, room.width * share, room.bottom - top)
    x = facts.right + sheet.space("gap_across")
    story = Rect(x, top, room.right - x, room.bottom - top)
    return facts, Rect(x, top, story.width, story.height - _views_height(sheet, entry, story))


def _rows(sheet: Sheet, entry: Entry) -> list[tuple[str, str]]:
    rows = [(fact.label, fact.text) for fact in entry.facts]
    if entry.printed_code and entry.titles:
        rows.insert(0, (sheet.content.labels.get("code", ""), entry.printed_code))
    return rows


def _set_rows(sheet: Sheet, entry: Entry, width: float, factor: float) -> list[tuple[Paragraph, Paragraph]]:
    label = width * _LABEL_SHARE
    return [
        (sheet.set(name, "label", label - 4, factor, factor), sheet.set(text, "fact", width - label, factor, factor))
        for name, text in _rows(sheet, entry)
    ]


def _facts_height(sheet: Sheet, entry: Entry, width: float, factor: float) -> float:
    return sum(max(label.height, text.height) for label, text in _set_rows(sheet, entry, width, factor))


def _is_beside(sheet: Sheet, entry: Entry) -> bool:
    """Say whether the story stands in two languages, one beside the other."""
    return sheet.content.side_by_side and len(entry.descriptions) == 2  # noqa: PLR2004


def _story_parts(entry: Entry) -> list[Part]:
    return [part for part in cell_parts(entry, "") if part.style == "body"]


def _story_height(sheet: Sheet, entry: Entry, width: float, factor: float) -> float:
    parts = _story_parts(entry)
    return parts_height(sheet, parts, set_parts(sheet, parts, width, factor), width, factor) - _lead(
        sheet, parts, factor
    )


def _lead(sheet: Sheet, parts: list[Part], factor: float) -> float:
    return parts[0].gap * sheet.step(factor) if parts else 0.0


def _put_heading(sheet: Sheet, entry: Entry, area: Rect, *, stacked: bool) -> float:
    """Put name and price on one line, or the price under the name in a column; return where the facts begin."""
    price_width = 0.0 if stacked or not entry.price else area.width * _PRICE_SHARE
    width = area.width - price_width
    y = area.y
    most = area.height * 0.4
    for place, phrase in enumerate(entry.titles or (entry.title,)):
        factor = 1.0 if place else _TITLE_FACTOR
        for share in _FACTORS:
            title = sheet.set(phrase, "second_title" if place else "title", width, factor * share)
            if title.height <= most:
                break
        if title.height > most:
            title = fit_lines(title, phrase.text, width, most)
            sheet.keep_rest(entry, phrase)
        if place == 0:
            base = y + title.lines[0].above if title.lines else y
        y = sheet.put(title, area.x, y, width, "P" if place else "H2")
    if entry.price:
        price = sheet.set(Phrase(entry.price, sheet.content.language), "price", price_width or width, _PRICE_FACTOR)
        if stacked:
            y = sheet.put(price, area.x, y + 2, width)
        else:
            drop = base - price.lines[0].above
            sheet.put(price, area.x + width, drop, price_width, align="right")
            y = max(y, drop + price.height)
    y += mm(2.2) * sheet.scale
    sheet.rule(area.x, y, area.width)
    return y + mm(2.6) * sheet.scale


def _put_facts(sheet: Sheet, entry: Entry, area: Rect, factor: float) -> None:
    """Put the data sheet: names at the left, words at the right, every line on the page's grid."""
    rows, label_width = _rows(sheet, entry), area.width * _LABEL_SHARE
    y = area.y
    for place, (label, text) in enumerate(_set_rows(sheet, entry, area.width, factor)):
        height = max(label.height, text.height)
        room = area.bottom - y
        if height > room + sheet.step(factor) / 2:
            if room < text.lines[0].height:
                for row in rows[place:]:
                    sheet.keep_rest(entry, Phrase(": ".join(row), sheet.content.language))
                return
            text = fit_lines(text, rows[place][1], area.width - label_width, room)  # noqa: PLW2901 (shortened)
            label = fit_lines(label, rows[place][0], label_width - 4, room)  # noqa: PLW2901
            sheet.keep_rest(entry, Phrase(": ".join(rows[place]), sheet.content.language))
        shift = text.lines[0].above - label.lines[0].above if text.lines and label.lines else 0.0
        sheet.put(label, area.x, y + max(shift, 0), label_width - 4)
        sheet.put(text, area.x + label_width, y + max(-shift, 0), area.width - label_width)
        y += height


def _view_side(sheet: Sheet, entry: Entry, area: Rect) -> float:
    count = len(entry.pictures[1 : 1 + _MOST_VIEWS])
    gap = mm(2.5) * sheet.scale
    return min(mm(_VIEW_MM) * sheet.scale, (area.width - gap * (count - 1)) / count, area.height * 0.5)


def _views_height(sheet: Sheet, entry: Entry, area: Rect) -> float:
    """Return how much of an area further views take at its foot."""
    return _view_side(sheet, entry, area) + mm(2.5) * sheet.scale if entry.pictures[1:] else 0.0


def _put_views(sheet: Sheet, entry: Entry, area: Rect) -> None:
    """Put further views in a row at the foot of the area."""
    side, gap = _view_side(sheet, entry, area), mm(2.5) * sheet.scale
    for place, view in enumerate(entry.pictures[1 : 1 + _MOST_VIEWS]):
        put_picture(sheet, view, Rect(area.x + place * (side + gap), area.bottom - side, side, side))


def _put_description(sheet: Sheet, entry: Entry, area: Rect, factor: float) -> None:
    """Put the descriptions, shortened at the end of the room."""
    parts = [part for part in _story_parts(entry) if part.text]
    if not parts:
        return
    if area.bottom - area.y < sheet.set(parts[0].text, "body", area.width, factor, factor).lines[0].height:
        for part in parts:
            sheet.keep_rest(entry, part.text)
        return
    lead = _lead(sheet, parts, factor)
    room = Rect(area.x, area.y - lead, area.width, area.height + lead)
    put_parts(sheet, parts, fitted_parts(sheet, entry, parts, room, factor), room, factor)
