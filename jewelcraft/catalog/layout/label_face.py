"""The words and codes on one label, tag or card: as much as fits, what matters most first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.codes import bars_width
from jewelcraft.catalog.layout.codes import put_bars
from jewelcraft.catalog.layout.codes import put_qr
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.catalog.text.paragraph import set_paragraph
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph

_SMALLEST = 4.6
"""Points; smaller type is not read on a tag."""
_LEAST_QR_MM = 7.4
_LARGEST_QR_MM = 20.0
_BARS_FROM_MM = 16.0
_BARS_MM = 6.4
_FACTORS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6)
_HEIGHT_IN_LINES = 4.6
_LARGEST_TYPE = 9.0


def put_face(sheet: Sheet, entry: Entry, rect: Rect, only: str = "") -> None:
    """Put a code to be scanned and the words of a piece on a label; on a jewelry tag one of them."""
    room = rect
    if only == "code":
        _put_square(sheet, entry, rect)
        return
    if not only:
        has_bars = rect.height >= mm(_BARS_FROM_MM) and 0 < bars_width(entry.code) <= rect.width
        if has_bars and rect.width >= rect.height * 1.4:
            bars = Rect(rect.x, rect.bottom - mm(_BARS_MM), rect.width, mm(_BARS_MM))
            put_bars(sheet, entry.code, bars)
            room = Rect(rect.x, rect.y, rect.width, rect.height - mm(_BARS_MM + 0.6))
        side = min(room.height, mm(_LARGEST_QR_MM), rect.width * 0.5)
        if side >= mm(_LEAST_QR_MM):
            put_qr(sheet, entry.code, Rect(room.right - side, room.y, side, side))
            room = Rect(room.x, room.y, room.width - side - mm(0.6), room.height)
    lines = _lines(entry, without=_beside_the_code(sheet, entry, rect) if only else ())
    _put_lines(sheet, entry, lines, room)


def _put_square(sheet: Sheet, entry: Entry, rect: Rect) -> None:
    """Put the code with its letters beside it, or under it where the flag is narrow."""
    side = min(rect.height, rect.width)
    put_qr(sheet, entry.code, Rect(rect.x, rect.y, side, side))
    left = _left_of_square(rect)
    kinds = _beside_the_code(sheet, entry, rect)
    facts = [fact for kind in kinds if (fact := entry.fact(kind)) is not None]
    _put_lines(sheet, entry, [("fact", fact.short or fact.text) for fact in facts], left)


def _left_of_square(rect: Rect) -> Rect:
    side = min(rect.height, rect.width)
    return Rect(rect.x + side + mm(0.4), rect.y, rect.width - side - mm(0.4), rect.height)


def _beside_the_code(sheet: Sheet, entry: Entry, rect: Rect) -> tuple[CatalogField, ...]:
    """Return which facts stand whole beside the code on a flag; a figure that was cut would be another figure."""
    left = _left_of_square(rect)
    if left.width <= mm(5):
        return ()
    facts = [fact for kind in _BESIDE_A_CODE if (fact := entry.fact(kind)) is not None]
    return tuple(
        fact.kind
        for fact in facts
        if _fitted(sheet, fact.short or fact.text, "fact", left.width, _SMALLEST) is not None
    )


def _lines(entry: Entry, without: tuple[CatalogField, ...] = ()) -> list[tuple[str, str]]:
    """Return the words of a label with their styles, what matters most first."""
    lines = [("title", entry.code), ("price", entry.price)]
    for kind in (CatalogField.METAL, CatalogField.STONES, CatalogField.WEIGHT, CatalogField.RING_SIZE):
        fact = entry.fact(kind)
        if fact is not None and kind not in without:
            lines.append(("fact", fact.short or fact.text))
    if entry.titles:
        lines.insert(2, ("fact", entry.titles[0].text))
    return [(style, text) for style, text in lines if text.strip()]


def _put_lines(sheet: Sheet, entry: Entry, lines: list[tuple[str, str]], room: Rect) -> None:
    """Put as many lines as fit; the code and the price are always there, made small if need be."""
    size = min(room.height / _HEIGHT_IN_LINES, _LARGEST_TYPE)
    y = room.y
    for place, (style, text) in enumerate(lines):
        paragraph = _fitted(sheet, text, style, room.width, size if place < 2 else size * 0.84)  # noqa: PLR2004
        if paragraph is None and place >= 2:  # noqa: PLR2004 (neither code nor price)
            paragraph = _on_two_lines(sheet, text, style, room.width)
        if paragraph is None or y + paragraph.height > room.bottom + 0.05:
            if place < 2:  # noqa: PLR2004 (code and price)
                _note(sheet, entry)
                if paragraph is None and y + size <= room.bottom:
                    shown = _cut(sheet, text, style, room.width)
                    y = sheet.put(shown, room.x, y, room.width, "P", "left") if shown.height <= room.bottom - y else y
            continue
        y = sheet.put(paragraph, room.x, y, room.width, "P", "left")


def _fitted(sheet: Sheet, text: str, style: str, width: float, size: float) -> Paragraph | None:
    """Return a text on one line at the largest size at which it fits; None where it never does."""
    made = replace(sheet.content.look.style(style), balanced=False, leading=0.94, tracking=0.0, align="left")
    for factor in _FACTORS:
        points = max(size * factor, _SMALLEST)
        paragraph = set_paragraph(text, replace(made, size=points), width, sheet.content.language)
        if len(paragraph.lines) == 1:
            return paragraph
        if points == _SMALLEST:
            break
    return None


def _on_two_lines(sheet: Sheet, text: str, style: str, width: float) -> Paragraph | None:
    """Return a text that is too long for one line on two; None where it needs more."""
    made = replace(sheet.content.look.style(style), size=_SMALLEST, balanced=False, leading=0.94, tracking=0.0)
    paragraph = set_paragraph(text, replace(made, align="left"), width, sheet.content.language)
    return paragraph if len(paragraph.lines) == 2 else None  # noqa: PLR2004


def _cut(sheet: Sheet, text: str, style: str, width: float) -> Paragraph:
    made = replace(sheet.content.look.style(style), size=_SMALLEST, balanced=False, leading=0.94, tracking=0.0)
    return fit_lines(set_paragraph(text, made, width, sheet.content.language), text, width, 0)


def _code(sheet: Sheet, entry: Entry, width: float, size: float) -> Paragraph:
    """Return a piece's code on one line, cut and told where it is longer."""
    whole = _fitted(sheet, entry.code, "code", width, size)
    if whole is None:
        _note(sheet, entry)
    return whole or _cut(sheet, entry.code, "code", width)


def _note(sheet: Sheet, entry: Entry) -> None:
    note = sentence("{code}: not all of it fits a label of this size. Choose a larger one.", code=entry.code)
    if note not in sheet.notes:
        sheet.notes.append(note)


def put_swing_face(sheet: Sheet, entry: Entry, rect: Rect) -> None:
    """Put the workshop, the piece, its price and its codes on a tag that hangs from a thread."""
    content = sheet.content
    y = rect.y
    brand = _fitted(sheet, content.workshop, "brand", rect.width, 7.6) if content.workshop else None
    if brand is not None:
        y = sheet.put(brand, rect.x, y, rect.width, "P", "centre") + mm(1.2)
        sheet.rule(rect.x + rect.width * 0.35, y, rect.width * 0.3, 0.4)
        y += mm(2)
    bars = mm(_BARS_MM) if bars_width(entry.code) and bars_width(entry.code) <= rect.width else 0.0
    square = mm(15.0)
    foot = rect.bottom - (bars + mm(4.2) if bars else square + mm(4.2))
    _put_flow(sheet, entry, Rect(rect.x, y, rect.width, foot - y - mm(1)), "centre")
    code = _code(sheet, entry, rect.width, 6.8)
    if bars:
        put_bars(sheet, entry.code, Rect(rect.x, foot, rect.width, bars))
    else:
        put_qr(sheet, entry.code, Rect(rect.x + (rect.width - square) / 2, foot, square, square))
    sheet.put(code, rect.x, rect.bottom - code.height, rect.width, "P", "centre")


def put_card_face(sheet: Sheet, entry: Entry, rect: Rect) -> None:
    """Put a picture, the name and the price on a card that stands beside a piece at a fair."""
    side = min(rect.height, rect.width * 0.42) if entry.pictures else 0.0
    gap = mm(5) if side else 0.0
    if entry.pictures:
        put_picture(sheet, entry.pictures[0], Rect(rect.x, rect.y, side, side))
    square = mm(13)
    right = Rect(rect.x + side + gap, rect.y, rect.width - side - gap, rect.height)
    put_qr(sheet, entry.code, Rect(right.right - square, right.bottom - square, square, square))
    code = _code(sheet, entry, right.width - square - mm(2), 8)
    sheet.put(code, right.x, right.bottom - code.height - mm(1.6), right.width - square - mm(2), "P", "left")
    _put_flow(sheet, entry, Rect(right.x, right.y, right.width, right.height - square - mm(2)), "left", large=True)


def _put_flow(sheet: Sheet, entry: Entry, room: Rect, align: str, *, large: bool = False) -> None:
    """Put name, facts and price over several lines, as large as they fit."""
    facts = [fact.short or fact.text for fact in entry.facts if fact.kind in _ON_A_CARD]
    wanted = [
        ("title", entry.title.text, 12.5 if large else 9.4),
        *(("fact", fact, 7.8 if large else 6.8) for fact in facts),
    ]
    wanted.insert(1, ("price", entry.price, 12.0 if large else 10.0))
    wanted = [each for each in wanted if each[1].strip() and each[1] != entry.code]
    for factor in _FACTORS:
        made = []
        for style, text, size in wanted:
            own = replace(sheet.content.look.style(style), size=max(size * factor, _SMALLEST), tracking=0.0)
            made.append(set_paragraph(text, own, room.width, sheet.content.language))
        gap = mm(1.0) * factor
        if sum(paragraph.height + gap for paragraph in made) <= room.height:
            break
    y = room.y
    for paragraph in made:
        if y + paragraph.height > room.bottom + 0.05:
            _note(sheet, entry)
            break
        y = sheet.put(paragraph, room.x, y, room.width, "P", align) + gap


_BESIDE_A_CODE = (CatalogField.WEIGHT, CatalogField.RING_SIZE)
_ON_A_CARD = frozenset({CatalogField.METAL, CatalogField.STONES, CatalogField.WEIGHT, CatalogField.RING_SIZE})
