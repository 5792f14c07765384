"""Pages of reading text: the maker's story and the terms, flowing over as many pages as they need."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import split_lines

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.text.paragraph import Paragraph

_SIDE_SHARE = 0.34
_MOST_PICTURES = 3
_TERM = re.compile(r"(?P<label>[^:：\n]{2,28}[:：])\s*(?P<text>\S.*)")
_TERMS_SHARE = 0.6
_TERM_LABEL_SHARE = 0.3
_HALF = 0.5


def maker_pages(content: CatalogContent, pictures: tuple[PictureRef, ...], number: int) -> list[Page]:
    """Lay the maker's text out beside pictures of the work, the address under it."""
    heading = content.labels.get("about", "")
    pages = _prose_pages(content, (content.maker, content.second_maker), heading, number, pictures[:_MOST_PICTURES])
    sheet, end = pages[-1]
    area = _reading_area(sheet)
    lines = [line for line in (content.workshop, content.place, *content.contact.splitlines()) if line.strip()]
    paragraphs = [sheet.set(line, "body", area.width) for line in lines]
    height = sum(paragraph.height for paragraph in paragraphs)
    if lines and end + mm(10) + height <= area.bottom:
        y = area.bottom - height
        sheet.rule(area.x, y - mm(3), area.width)
        for paragraph in paragraphs:
            y = sheet.put(paragraph, area.x, y, area.width, link=_address(paragraph))
    return [page.page(heading if place == 0 else "") for place, (page, _) in enumerate(pages)]


def terms_pages(content: CatalogContent, number: int) -> list[Page]:
    """Lay the terms out: as a list of names and terms where they are written so, else as reading text."""
    heading = content.labels.get("terms", "")
    pages = _prose_pages(content, (content.terms, content.second_terms), heading, number, ())
    return [page.page(heading if place == 0 else "") for place, (page, _) in enumerate(pages)]


def _address(paragraph: Paragraph) -> str:
    """Return the link of a line that is one address, empty for any other text."""
    text = paragraph.lines[0].text if len(paragraph.lines) == 1 else ""
    if re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", text, re.ASCII):
        return f"mailto:{text}"
    if re.fullmatch(r"https?://[\w./~%-]+", text, re.ASCII):
        return text
    return f"https://{text}" if re.fullmatch(r"www\.[\w./~%-]+", text, re.ASCII) else ""


def _reading_area(sheet: Sheet) -> Rect:
    body = sheet.body
    side = body.width * _SIDE_SHARE
    gap = sheet.space("gap_across") * 1.2
    return Rect(body.x + side + gap, body.y, body.width - side - gap, body.height)


def _prose_pages(
    content: CatalogContent, phrases: tuple[Phrase, ...], heading: str, number: int, pictures: tuple[PictureRef, ...]
) -> list[tuple[Sheet, float]]:
    """Return the sheets of a text, in one language after the other, and where it ends on each."""
    sheet = _new_sheet(content, number)
    _put_pictures(sheet, pictures)
    area = _reading_area(sheet)
    y = area.y
    if pictures:
        y = sheet.put_text(heading, "heading", area.x, y, area.width, "H1") + mm(7) * sheet.scale
    else:
        body = sheet.body
        sheet.put_text(heading, "heading", body.x, body.y, body.width * _SIDE_SHARE, "H1")
        y += sheet.style("heading").size * 0.3
    ends: list[tuple[Sheet, float]] = []
    for row in _all_rows(content, phrases):
        waiting = _set_row(sheet, row, area.width)
        while True:
            now, waiting = _cut(waiting, area.bottom - y)
            y = _put_row(sheet, now, area, y, _share(row))
            if not any(part.lines for part in waiting):
                break
            ends.append((sheet, y))
            sheet = _new_sheet(content, number + len(ends))
            y = area.y
        y += _row_gap(sheet, row)
    ends.append((sheet, y))
    return ends


def _new_sheet(content: CatalogContent, number: int) -> Sheet:
    sheet = Sheet(content, number)
    sheet.furniture()
    return sheet


def _rows(phrase: Phrase) -> list[tuple[Phrase, ...]]:
    """Split a text into paragraphs; into names and terms where most of its lines are written so."""
    lines = [line.strip() for line in phrase.text.splitlines() if line.strip()]
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
    columns = [[line.strip() for line in phrase.text.splitlines() if line.strip()] for phrase in written]
    languages = [phrase.language for phrase in written]
    return [
        _Beside(Phrase(text, language) for text, language in zip(texts, languages, strict=True))
        for texts in zip_longest(*columns, fillvalue="")
    ]


def _share(row: tuple[Phrase, ...]) -> float:
    """Return how much of the width the left part of a row takes."""
    return _HALF if isinstance(row, _Beside) else _TERM_LABEL_SHARE


def _set_row(sheet: Sheet, row: tuple[Phrase, ...], width: float) -> list[Paragraph]:
    if len(row) == 1:
        return [sheet.set(row[0], "prose", width)]
    if isinstance(row, _Beside):
        half = width * _HALF
        return [sheet.set(row[0], "prose", half - mm(4), 0.9), sheet.set(row[1], "prose", width - half, 0.9)]
    label = width * _TERM_LABEL_SHARE
    return [sheet.set(row[0], "label", label - mm(3), 1.2), sheet.set(row[1], "prose", width - label, 0.9)]


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
    return mm(2.6 if len(row) > 1 else 3.4) * sheet.scale


def _put_pictures(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> None:
    """Put a column of square pictures at the left."""
    body = sheet.body
    gap = sheet.space("gap_down") * 0.6
    side = min(body.width * _SIDE_SHARE, (body.height - gap * (_MOST_PICTURES - 1)) / _MOST_PICTURES)
    for place, picture in enumerate(pictures):
        put_picture(sheet, picture, Rect(body.x, body.y + place * (side + gap), side, side))
