"""Pages of reading text: the maker's story, flowing over as many pages as it needs."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.addresses import address_link
from jewelcraft.catalog.layout.maker_pictures import MOST_PICTURES
from jewelcraft.catalog.layout.maker_pictures import MakerRoom
from jewelcraft.catalog.layout.maker_pictures import maker_room
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.layout.sheet import over_lines
from jewelcraft.catalog.text.paragraph import split_lines

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.text.paragraph import Paragraph

_SIDE_SHARE = 0.34
_TERM = re.compile(r"(?P<label>[^:：\n]{2,28}[:：])\s*(?P<text>\S.*)")
_TERMS_SHARE = 0.6
_TERM_LABEL_SHARE = 0.3
_HALF = 0.5
_TERM_FACTOR = 0.9
_GAP_MM = 2.6
_SMALLER = (0.95, 0.9, 0.85)


def maker_pages(content: CatalogContent, pictures: tuple[PictureRef, ...], number: int) -> list[Page]:
    """Lay the maker's text out beside pictures of the work, the address under it."""
    heading = content.labels.get("about", "")
    pages = _prose_pages(content, (content.maker, content.second_maker), heading, number, pictures[:MOST_PICTURES])
    sheet, area, end = pages[-1]
    lines = [line for line in (content.workshop, content.place, *content.contact.splitlines()) if line.strip()]
    paragraphs = [sheet.set(line, "body", area.width) for line in lines]
    height = sum(paragraph.height for paragraph in paragraphs)
    if lines and end + mm(10) + height <= area.bottom:
        y = area.bottom - height
        sheet.rule(area.x, y - mm(3), area.width)
        for line, paragraph in zip(lines, paragraphs, strict=True):
            y = sheet.put(paragraph, area.x, y, area.width, link=address_link(line))
    return [page.page(heading if place == 0 else "") for place, (page, _, _) in enumerate(pages)]


def _reading_area(sheet: Sheet) -> Rect:
    body = sheet.body
    side = body.width * _SIDE_SHARE
    gap = sheet.space("gap_across") * 1.2
    return Rect(body.x + side + gap, body.y, body.width - side - gap, body.height)


def _prose_pages(
    content: CatalogContent, phrases: tuple[Phrase, ...], heading: str, number: int, pictures: tuple[PictureRef, ...]
) -> list[tuple[Sheet, Rect, float]]:
    """Return the sheets of a text with the area it stands in, and where it ends on each.

    Type is a little smaller where that saves a page, so that no few lines stand alone on one.
    """
    made = _set_pages(content, phrases, heading, number, pictures, 1.0)
    if len(made) == 1:
        return made
    ways = [(factor, plain) for plain in ((False, True) if pictures else (False,)) for factor in (1.0, *_SMALLER)]
    tried = (_set_pages(content, phrases, heading, number, pictures, *way) for way in ways[1:])
    return next((found for found in tried if len(found) < len(made)), made)


def _set_pages(  # noqa: PLR0917 (what, from where and how large read best in order)
    content: CatalogContent,
    phrases: tuple[Phrase, ...],
    heading: str,
    number: int,
    pictures: tuple[PictureRef, ...],
    factor: float,
    plain: bool = False,
) -> list[tuple[Sheet, Rect, float]]:
    sheet = _new_sheet(content, number)
    is_beside = _is_beside(content, phrases)
    if pictures:
        room = maker_room(sheet, pictures, is_beside=is_beside, plain=plain)
    else:
        room = MakerRoom(_plain_room(sheet, is_beside), None if is_beside else _heading_area(sheet))
    area = room.words
    y = _put_heading(sheet, heading, room, is_beside=is_beside)
    ends: list[tuple[Sheet, Rect, float]] = []
    if is_beside and len({len(_lines(phrase)) for phrase in phrases}) > 1:
        return _set_columns(content, phrases, (sheet, area, y), number, factor)
    for row in _all_rows(content, phrases):
        waiting = _set_row(sheet, row, area.width, factor)
        while True:
            now, waiting = _cut(waiting, area.bottom - y)
            y = _put_row(sheet, now, area, y, _share(row))
            if not any(part.lines for part in waiting):
                break
            ends.append((sheet, area, y))
            sheet = _new_sheet(content, number + len(ends))
            area = Rect(area.x, sheet.body.y, area.width, sheet.body.height)
            y = area.y
        y += _row_gap(sheet, row)
    ends.append((sheet, area, y))
    return ends


def _set_columns(
    content: CatalogContent, phrases: tuple[Phrase, ...], start: tuple[Sheet, Rect, float], number: int, factor: float
) -> list[tuple[Sheet, Rect, float]]:
    """Set two languages beside each other that are not divided alike: each flows in its own column."""
    sheet, area, y = start
    width = area.width * _HALF - mm(4)
    columns = [
        [sheet.set(Phrase(line, phrase.language), "prose", width, factor * _TERM_FACTOR) for line in _lines(phrase)]
        for phrase in phrases
    ]
    ends: list[tuple[Sheet, Rect, float]] = []
    while True:
        lowest = y
        for place, waiting in enumerate(columns):
            x = area.x + place * area.width * _HALF
            lowest = max(lowest, _flow(sheet, waiting, Rect(x, y, width, area.bottom - y)))
        ends.append((sheet, area, lowest))
        if not any(columns):
            return ends
        sheet = _new_sheet(content, number + len(ends))
        area = Rect(area.x, sheet.body.y, area.width, sheet.body.height)
        y = area.y


def _flow(sheet: Sheet, waiting: list[Paragraph], room: Rect) -> float:
    """Put the paragraphs of a column that find room, and take them from those that wait; return where they end."""
    y = room.y
    while waiting:
        now, rest = split_lines(waiting[0], room.bottom - y)
        if not now.lines and waiting[0].lines:
            break
        y = sheet.put(now, room.x, y, room.width)
        if rest.lines:
            waiting[0] = rest
            break
        waiting.pop(0)
        y += mm(_GAP_MM) * sheet.scale
    return y


def _is_beside(content: CatalogContent, phrases: tuple[Phrase, ...]) -> bool:
    return content.side_by_side and sum(bool(phrase) for phrase in phrases) > 1


def _plain_room(sheet: Sheet, is_beside: bool) -> Rect:
    return sheet.body if is_beside else _reading_area(sheet)


def _heading_area(sheet: Sheet) -> Rect:
    body = sheet.body
    return Rect(body.x, body.y, body.width * _SIDE_SHARE, body.height)


def _put_heading(sheet: Sheet, heading: str, room: MakerRoom, *, is_beside: bool) -> float:
    """Put the heading over its text, in two languages over each of theirs; return where the text begins."""
    area = room.words
    if is_beside:
        ends = [area.y]
        width = area.width * _HALF - mm(4)
        made = [sheet.set(words, "heading", width) for words in over_lines(heading).split("\n")[:2]]
        rise = [paragraph.lines[0].above if paragraph.lines else 0.0 for paragraph in made]
        for place, paragraph in enumerate(made):
            x, y = area.x + place * area.width * _HALF, area.y + max(rise) - rise[place]
            ends.append(sheet.put(paragraph, x, y, width, "H1", "left"))
        return max(ends) + mm(5) * sheet.scale
    if room.head is None:
        end = sheet.put_text(over_lines(heading), "heading", area.x, area.y, area.width, "H1", room.align)
        return end + mm(7) * sheet.scale
    sheet.put_text(over_lines(heading), "heading", room.head.x, room.head.y, room.head.width, "H1")
    return area.y + sheet.style("heading").size * 0.3


def _new_sheet(content: CatalogContent, number: int) -> Sheet:
    sheet = Sheet(content, number)
    sheet.furniture()
    return sheet


def _lines(phrase: Phrase) -> list[str]:
    return [line.strip() for line in phrase.text.splitlines() if line.strip()]


def _rows(phrase: Phrase) -> list[tuple[Phrase, ...]]:
    """Split a text into paragraphs; into names and terms where most of its lines are written so."""
    lines = _lines(phrase)
    found = [_TERM.fullmatch(line) for line in lines]
    if len(lines) < 2 or sum(match is not None for match in found) < _TERMS_SHARE * len(lines):  # noqa: PLR2004
        return [(Phrase(line, phrase.language),) for line in lines]
    return [
        (Phrase(match["label"], phrase.language), Phrase(match["text"], phrase.language))
        if match
        else (Phrase(line, phrase.language),)
        for line, match in zip(lines, found, strict=True)
    ]


class _Beside(tuple[Phrase, ...]):
    """A paragraph in two languages, one beside the other."""

    __slots__ = ()


def _all_rows(content: CatalogContent, phrases: tuple[Phrase, ...]) -> list[tuple[Phrase, ...]]:
    """Return the paragraphs of all languages: one language after the other, or each beside its translation."""
    written = [phrase for phrase in phrases if phrase]
    if not content.side_by_side or len(written) < 2:  # noqa: PLR2004
        return [row for phrase in written for row in _rows(phrase)]
    columns = [_lines(phrase) for phrase in written]
    languages = [phrase.language for phrase in written]
    return [
        _Beside(Phrase(text, language) for text, language in zip(texts, languages, strict=True))
        for texts in zip_longest(*columns, fillvalue="")
    ]


def _share(row: tuple[Phrase, ...]) -> float:
    """Return how much of the width the left part of a row takes."""
    return _HALF if isinstance(row, _Beside) else _TERM_LABEL_SHARE


def _set_row(sheet: Sheet, row: tuple[Phrase, ...], width: float, factor: float) -> list[Paragraph]:
    if len(row) == 1:
        return [sheet.set(row[0], "prose", width, factor)]
    factor *= _TERM_FACTOR
    if isinstance(row, _Beside):
        half = width * _HALF
        return [sheet.set(row[0], "prose", half - mm(4), factor), sheet.set(row[1], "prose", width - half, factor)]
    label = width * _TERM_LABEL_SHARE
    return [
        sheet.set(row[0], "label", label - mm(3), factor * 1.33),
        sheet.set(row[1], "prose", width - label, factor),
    ]


def _cut(parts: list[Paragraph], room: float) -> tuple[list[Paragraph], list[Paragraph]]:
    cut = [split_lines(part, room) for part in parts]
    if any(part.lines and not now.lines for part, (now, _) in zip(parts, cut, strict=True)):
        return [_nothing(part) for part in parts], parts
    return [now for now, _ in cut], [rest for _, rest in cut]


def _nothing(part: Paragraph) -> Paragraph:
    return split_lines(part, -1)[0]


def _put_row(sheet: Sheet, parts: list[Paragraph], area: Rect, y: float, share: float = 0.3) -> float:
    if len(parts) == 1:
        return sheet.put(parts[0], area.x, y, area.width)
    label, text = parts
    left = area.width * share
    shift = text.lines[0].above - label.lines[0].above if text.lines and label.lines else 0.0
    sheet.put(label, area.x, y + max(shift, 0), left - mm(3))
    end = sheet.put(text, area.x + left, y + max(-shift, 0), area.width - left)
    return max(end, y + max(shift, 0) + label.height)


def _row_gap(sheet: Sheet, row: tuple[Phrase, ...]) -> float:
    return mm(_GAP_MM if len(row) > 1 else 3.4) * sheet.scale
