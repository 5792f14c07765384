"""One piece on a page: a large picture, its name and price, a data sheet and what there is to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.catalog.text.paragraph import split_lines

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.text.paragraph import Paragraph

_PICTURE_SHARE = 0.70
"""How much of the body's height the picture may take."""
_LEAST_WORDS_MM = 56.0
_PRICE_SHARE = 0.32
_LABEL_SHARE = 0.36
_FACTS_SHARE = 0.56
_VIEW_MM = 33.0
_MOST_VIEWS = 3
_SIDE_SHARE = 0.6
_TITLE_FACTOR = 1.62
_PRICE_FACTOR = 1.42
_FACT_FACTORS = (1.1, 1.0, 0.92, 0.84, 0.76)
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
    views = entry.pictures[1 : 1 + _MOST_VIEWS]
    if stacked:
        room = _put_views_below(sheet, entry, room) if views else room
        end = _put_facts(sheet, entry, Rect(room.x, room.y, room.width, room.height))
        left = Rect(room.x, end + mm(4) * sheet.scale, room.width, room.bottom - end - mm(4) * sheet.scale)
        _put_description(sheet, entry, left)
        return
    facts = Rect(room.x, room.y, room.width * _FACTS_SHARE, room.height)
    gap = sheet.space("gap_across")
    right = Rect(facts.right + gap, room.y, room.right - facts.right - gap, room.height)
    if not entry.facts:
        right = Rect(room.x, room.y, room.width, room.height)
    else:
        _put_facts(sheet, entry, facts)
    if views:
        right = _put_views_below(sheet, entry, right)
    _put_description(sheet, entry, right)


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


def _put_facts(sheet: Sheet, entry: Entry, area: Rect) -> float:
    """Put the data sheet: names at the left, words at the right, hairlines between; return where it ends."""
    rows = [(fact.label, fact.text) for fact in entry.facts]
    if entry.printed_code and entry.titles:
        rows.insert(0, (sheet.content.labels.get("code", ""), entry.printed_code))
    label_width = area.width * _LABEL_SHARE
    text_width = area.width - label_width
    gap = 2.4 * sheet.scale
    for factor in _FACT_FACTORS:
        labels = [sheet.set(label, "label", label_width - 4, factor) for label, _ in rows]
        texts = [sheet.set(text, "fact", text_width, factor) for _, text in rows]
        heights = [max(label.height, text.height) + gap for label, text in zip(labels, texts, strict=True)]
        if sum(heights) <= area.height:
            break
    y = area.y
    for place, (label, text, height) in enumerate(zip(labels, texts, heights, strict=True)):
        if y + height > area.bottom + gap:
            room = area.bottom - y
            if room < text.lines[0].height:
                for label_text, fact_text in rows[place:]:
                    sheet.keep_rest(entry, Phrase(f"{label_text}: {fact_text}", sheet.content.language))
                break
            text = fit_lines(text, rows[place][1], text_width, room)  # noqa: PLW2901 (shortened in place)
            label = fit_lines(label, rows[place][0], label_width - 4, room)  # noqa: PLW2901
            sheet.keep_rest(entry, Phrase(": ".join(rows[place]), sheet.content.language))
        shift = _baseline_shift(text, label)
        sheet.put(label, area.x, y + max(shift, 0), label_width - 4)
        sheet.put(text, area.x + label_width, y + max(-shift, 0), text_width)
        y += height
    return y


def _baseline_shift(text: Paragraph, label: Paragraph) -> float:
    """Return how far the label must go down to stand on the text's baseline."""
    if not text.lines or not label.lines:
        return 0.0
    return text.lines[0].above - label.lines[0].above


def _put_views_below(sheet: Sheet, entry: Entry, area: Rect) -> Rect:
    """Put further views in a row at the foot of the area; return what is left above them."""
    views = entry.pictures[1 : 1 + _MOST_VIEWS]
    gap = mm(2.5) * sheet.scale
    side = min(mm(_VIEW_MM) * sheet.scale, (area.width - gap * (len(views) - 1)) / len(views), area.height * 0.62)
    top = area.bottom - side
    for place, view in enumerate(views):
        put_picture(sheet, view, Rect(area.x + place * (side + gap), top, side, side))
    return Rect(area.x, area.y, area.width, max(top - gap - area.y, 0))


def _put_description(sheet: Sheet, entry: Entry, area: Rect) -> None:
    """Put the descriptions, smaller if they need it, shortened at the end of the room."""
    y = area.y
    for place, phrase in enumerate(entry.descriptions):
        for factor in _FACTORS:
            text = sheet.set(phrase, "body", area.width, factor)
            if text.height <= area.bottom - y:
                break
        if text.height > area.bottom - y:
            if area.bottom <= y or not split_lines(text, area.bottom - y)[0].lines:
                for left in entry.descriptions[place:]:
                    sheet.keep_rest(entry, left)
                return
            text = fit_lines(text, phrase.text, area.width, area.bottom - y)
            sheet.keep_rest(entry, phrase)
        y = sheet.put(text, area.x, y, area.width) + mm(2)
