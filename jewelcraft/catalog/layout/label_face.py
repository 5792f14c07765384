"""The words and codes on one label, tag or card: as much as fits, what matters most first."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.cell import few_words
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.codes import bar_widths
from jewelcraft.catalog.layout.codes import bars_width
from jewelcraft.catalog.layout.codes import least_qr_side
from jewelcraft.catalog.layout.codes import put_bars
from jewelcraft.catalog.layout.codes import put_dotted_qr
from jewelcraft.catalog.layout.codes import qr_side
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.catalog.text.paragraph import set_paragraph
from jewelcraft.catalog.text.paragraph import widest_word
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import Fact
    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph
    from jewelcraft.catalog.text.shaping import TextStyle
    from jewelcraft.domain.sentences import Sentence

_SMALLEST = 4.6
"""Points; smaller type is not read on a tag."""
_LARGEST_QR_MM = 20.0
_SWING_QR_MM = 15.0
_SWING_BOTH_FROM_MM = 62.0
"""A swing tag so high has room for bars and a square code."""
_CARD_QR_MM = 13.0
_LOGO_MM = 9.0
_PADDING_MM = 1.2
_EDGE_MM = 0.4
"""How near a code's white may come to the edge of its label."""
_BARS_FROM_MM = 16.0
_BARS_MM = 6.4
_FACTORS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6)
_HEIGHT_IN_LINES = 4.6
_LARGEST_TYPE = 9.0
_BRAND = 7.6


def put_face(sheet: Sheet, entry: Entry, rect: Rect) -> None:
    """Put the codes to be scanned and the words of a piece on a label."""
    inner = rect.inset(mm(_PADDING_MM))
    room = inner
    bars = _bars(sheet, entry) if inner.height >= mm(_BARS_FROM_MM) else ""
    if bars:
        if bars_width(bars) <= inner.width and inner.width >= inner.height * 1.4:
            put_bars(sheet, bars, Rect(inner.x, inner.bottom - mm(_BARS_MM), inner.width, mm(_BARS_MM)))
            room = Rect(inner.x, inner.y, inner.width, inner.height - mm(_BARS_MM + 0.6))
        else:
            _note_bars(sheet, entry)
    scanned = entry.scan
    # The white around a code may run into the padding: the label is white to its edge.
    spare = mm(_PADDING_MM - _EDGE_MM)
    side = min(room.height + (2 * spare if room is inner else spare), mm(_LARGEST_QR_MM), rect.width * 0.5)
    if scanned and (width := qr_side(scanned, side)):
        put_dotted_qr(sheet, scanned, Rect(rect.right - mm(_EDGE_MM) - width, room.y - spare, width, side))
        room = Rect(room.x, room.y, inner.right + spare - width - mm(0.4) - room.x, room.height)
    elif scanned:
        _note_square(sheet, entry)
    _put_lines(sheet, entry, _lines(entry), room)


def put_flags(sheet: Sheet, entry: Entry, first: Rect, second: Rect) -> None:
    """Put the code to be scanned on one flag of a jewelry tag and the words on the other."""
    beside: tuple[CatalogField, ...] = ()
    words = second.inset(mm(_PADDING_MM))
    side = min(first.height, first.width) - 2 * mm(_EDGE_MM)
    width = qr_side(entry.scan, side) if entry.scan else 0.0
    if width:
        edge = mm(_EDGE_MM)
        put_dotted_qr(sheet, entry.scan, Rect(first.x + edge, first.y, width, first.height))
        left = first.inset(mm(_PADDING_MM))
        start = first.x + edge + width + mm(0.2)
        left = Rect(start, left.y, left.right - start, left.height)
        beside = _beside_the_code(sheet, entry, left)
        facts = [fact for kind in beside if (fact := entry.fact(kind)) is not None]
        _put_lines(sheet, entry, [("fact", _in_a_corner(fact)) for fact in facts], left, is_named=False)
        _put_lines(sheet, entry, _lines(entry, without=beside), words)
        return
    if entry.scan:
        _note_square(sheet, entry)
    # Without a code both flags bear words: what matters most first.
    lines = _lines(entry)
    _put_lines(sheet, entry, lines[:2], first.inset(mm(_PADDING_MM)))
    _put_lines(sheet, entry, lines[2:], words, is_named=False)


def _bars(sheet: Sheet, entry: Entry) -> str:
    """Return what bars say of a piece: its code, where they are wanted and can write it."""
    if not sheet.content.labelling.has_bars:
        return ""
    if not bar_widths(entry.code):
        _note_bars(sheet, entry)
        return ""
    return entry.code


def _note_bars(sheet: Sheet, entry: Entry) -> None:
    if not sheet.content.labelling.has_bars:
        return
    if bar_widths(entry.code):
        _tell(sheet, sentence("Bars of such long codes have no room on these labels; the square code stands alone."))
    else:
        _tell(sheet, sentence("{code}: bars cannot write this code; the square code stands alone.", code=entry.code))


def _note_square(sheet: Sheet, entry: Entry) -> None:
    least = Decimal(str(round(least_qr_side(entry.scan) / mm(1), 1)))
    _tell(
        sheet,
        sentence(
            "{code}: its square code needs {size} mm to be read, and is left out. Choose a larger label, or let the"
            " code say less.",
            code=entry.code,
            size=least,
        ),
    )


def _tell(sheet: Sheet, note: Sentence) -> None:
    if note not in sheet.notes:
        sheet.notes.append(note)


def _beside_the_code(sheet: Sheet, entry: Entry, left: Rect) -> tuple[CatalogField, ...]:
    """Return which facts stand whole beside the code on a flag."""
    if left.width <= mm(5):
        return ()
    shown: list[CatalogField] = []
    height = 0.0
    for kind in _BESIDE_A_CODE:
        fact = entry.fact(kind)
        text = _in_a_corner(fact) if fact is not None else ""
        whole = _fitted(sheet, text, "fact", left.width, _SMALLEST)
        if whole is None and kind is CatalogField.METAL and not _is_torn(sheet, text, left.width):
            # Words may go on; a figure that was cut would be another figure.
            whole = _on_few_lines(sheet, text, "fact", left.width, _LINES_BESIDE)
        if text and whole is not None and height + whole.height <= left.height:
            shown.append(kind)
            height += whole.height
    return tuple(shown)


def _in_a_corner(fact: Fact) -> str:
    """Return a fact in the fewest signs: where "approx." has no room, a sign says it."""
    return f"≈\u00a0{fact.short}" if fact.kind is CatalogField.WEIGHT and fact.short else few_words(fact)


def _lines(entry: Entry, without: tuple[CatalogField, ...] = ()) -> list[tuple[str, str]]:
    """Return the words of a label with their styles, what matters most first."""
    lines = [("title", entry.printed_code), ("price", entry.price), ("code", entry.secret_price)]
    if entry.titles:
        lines.append(("fact", entry.titles[0].text))
    for kind in (CatalogField.METAL, CatalogField.STONES, CatalogField.WEIGHT, CatalogField.RING_SIZE):
        fact = entry.fact(kind)
        if fact is not None and kind not in without:
            lines.append(("fact", few_words(fact)))
    return [(style, text) for style, text in lines if text.strip()]


def _put_lines(sheet: Sheet, entry: Entry, lines: list[tuple[str, str]], room: Rect, *, is_named: bool = True) -> None:
    """Put as many lines as fit; the code and the price, which come first, are always there, made small if need be.

    A name is shortened before it is left out; what is shortened or left out is told.
    """
    name = entry.titles[0].text if entry.titles else ""
    size = min(room.height / _HEIGHT_IN_LINES, _LARGEST_TYPE)
    kept = 2 if is_named else 0
    y = room.y
    common = _common(sheet, lines[kept:], room.width, size * 0.84)
    for place, (style, text) in enumerate(lines):
        paragraph = _fitted(sheet, text, style, room.width, size if place < kept else common)
        if paragraph is None and place >= kept:
            paragraph = _on_few_lines(sheet, text, style, room.width, 2 if is_named else _LINES_BESIDE)
        if paragraph is None or y + paragraph.height > room.bottom + 0.05:
            is_first = place < kept or text == name
            _tell(sheet, _less_of(entry) if is_first else _FEWER_FACTS)
            if is_first and (paragraph is None or text == name):
                shown = _cut(sheet, text, style, room.width, room.bottom - y)
                y = sheet.put(shown, room.x, y, room.width, "P", "left") if shown.height <= room.bottom - y else y
            continue
        y = sheet.put(paragraph, room.x, y, room.width, "P", "left")


def _common(sheet: Sheet, lines: list[tuple[str, str]], width: float, size: float) -> float:
    """Return the size at which all facts that fit on one line do so, so that they look like one list."""
    fitting = [factor for style, text in lines if (factor := _factor(sheet, text, style, width, size)) is not None]
    return size * min(fitting, default=1.0)


def _factor(sheet: Sheet, text: str, style: str, width: float, size: float) -> float | None:
    """Return how much smaller a text must be to fit on one line; None where it never does."""
    for factor in _FACTORS:
        points = max(size * factor, _SMALLEST)
        if len(set_paragraph(text, _face(sheet, style, points), width, sheet.content.language).lines) == 1:
            return factor
        if points == _SMALLEST:
            break
    return None


def _face(sheet: Sheet, style: str, points: float) -> TextStyle:
    made = sheet.content.look.style(style)
    return replace(made, size=points, balanced=False, leading=0.94, tracking=0.0, align="left")


def _fitted(sheet: Sheet, text: str, style: str, width: float, size: float) -> Paragraph | None:
    """Return a text on one line at the largest size at which it fits; None where it never does."""
    factor = _factor(sheet, text, style, width, size)
    if factor is None:
        return None
    return set_paragraph(text, _face(sheet, style, max(size * factor, _SMALLEST)), width, sheet.content.language)


def _on_few_lines(sheet: Sheet, text: str, style: str, width: float, most: int) -> Paragraph | None:
    """Return a text that is too long for one line on a few; None where it needs more."""
    paragraph = set_paragraph(text, _face(sheet, style, _SMALLEST), width, sheet.content.language)
    return paragraph if 1 < len(paragraph.lines) <= most else None


def _is_torn(sheet: Sheet, text: str, width: float) -> bool:
    """Say whether a word of a fact is longer than a line."""
    return widest_word(text, _face(sheet, "fact", _SMALLEST), sheet.content.language) > width


def _cut(sheet: Sheet, text: str, style: str, width: float, height: float = 0.0) -> Paragraph:
    """Return as much of a text as the height has lines for, at least one."""
    made = _face(sheet, style, _SMALLEST)
    return fit_lines(set_paragraph(text, made, width, sheet.content.language), text, width, height)


def _code(sheet: Sheet, entry: Entry, width: float, size: float) -> Paragraph:
    """Return a piece's code on one line, cut and told where it is longer."""
    whole = _fitted(sheet, entry.code, "code", width, size)
    if whole is None:
        _tell(sheet, _less_of(entry))
    return whole or _cut(sheet, entry.code, "code", width)


def _less_of(entry: Entry) -> Sentence:
    return sentence("{code}: not all of it fits a label of this size. Choose a larger one.", code=entry.code)


def _brand(sheet: Sheet, width: float) -> Paragraph:
    """Return the name of the workshop on one line or two; a longer one is shortened and told."""
    name = sheet.content.workshop
    whole = _fitted(sheet, name, "brand", width, _BRAND) or _on_few_lines(sheet, name, "brand", width, 2)
    if whole is None:
        _tell(sheet, sentence("The workshop's name is too long for a tag of this size. It is shortened."))
    return whole or _cut(sheet, name, "brand", width)


def put_swing_face(sheet: Sheet, entry: Entry, rect: Rect) -> None:
    """Put the workshop, the piece, its price and its codes on a tag that hangs from a thread."""
    content = sheet.content
    y = rect.y
    if content.logo is not None:
        put_picture(sheet, content.logo, Rect(rect.x, y - mm(1), rect.width, mm(_LOGO_MM)))
        y += mm(_LOGO_MM + 0.6)
    elif content.workshop:
        y = sheet.put(_brand(sheet, rect.width), rect.x, y, rect.width, "P", "centre") + mm(1.2)
        sheet.rule(rect.x + rect.width * 0.35, y, rect.width * 0.3, 0.4)
        y += mm(2)
    bars = _bars(sheet, entry)
    has_bars = 0 < bars_width(bars) <= rect.width
    if bars and not has_bars:
        _note_bars(sheet, entry)
    room = mm(_SWING_QR_MM) if not has_bars else min(mm(_SWING_QR_MM), rect.height * 0.3)
    square = min(rect.width, room) if entry.scan and (not has_bars or rect.height >= mm(_SWING_BOTH_FROM_MM)) else 0
    foot = rect.bottom - mm(4.2) - (mm(_BARS_MM) if has_bars else 0.0) - (square + mm(0.6) if square else 0.0)
    _put_flow(sheet, entry, Rect(rect.x, y, rect.width, foot - y - mm(1)), "centre")
    if has_bars:
        put_bars(sheet, entry.code, Rect(rect.x, rect.bottom - mm(4.2 + _BARS_MM), rect.width, mm(_BARS_MM)))
    place = Rect(rect.x + (rect.width - square) / 2, foot, square, square)
    if square and not put_dotted_qr(sheet, entry.scan, place):
        _note_square(sheet, entry)
    if entry.printed_code:
        code = _code(sheet, entry, rect.width, 6.8)
        sheet.put(code, rect.x, rect.bottom - code.height, rect.width, "P", "centre")


def put_card_face(sheet: Sheet, entry: Entry, rect: Rect) -> None:
    """Put a picture, the name and the price on a card that stands beside a piece at a fair."""
    side = min(rect.height, rect.width * 0.42) if entry.pictures else 0.0
    gap = mm(5) if side else 0.0
    if entry.pictures:
        put_picture(sheet, entry.pictures[0], Rect(rect.x, rect.y, side, side))
    square = mm(_CARD_QR_MM) if entry.scan else 0.0
    right = Rect(rect.x + side + gap, rect.y, rect.width - side - gap, rect.height)
    place = Rect(right.right - square, right.bottom - square, square, square)
    if square and not put_dotted_qr(sheet, entry.scan, place):
        _note_square(sheet, entry)
    if entry.printed_code:
        width = right.width - square - mm(2)
        code = _code(sheet, entry, width, 8)
        sheet.put(code, right.x, right.bottom - code.height - mm(1.6), width, "P", "left")
    _put_flow(sheet, entry, Rect(right.x, right.y, right.width, right.height - square - mm(2)), "left", large=True)


def _put_flow(sheet: Sheet, entry: Entry, room: Rect, align: str, *, large: bool = False) -> None:
    """Put name, facts and price over several lines, as large as they fit."""
    facts = [few_words(fact) for fact in entry.facts if fact.kind in _ON_A_CARD]
    small = 7.8 if large else 6.8
    wanted = [("title", entry.title.text, 12.5 if large else 9.4), ("price", entry.price, 12.0 if large else 10.0)]
    wanted += [("code", entry.secret_price, small), *(("fact", fact, small) for fact in facts)]
    wanted = [each for each in wanted if each[1].strip() and each[1] != entry.code]
    for factor in _FACTORS:
        made = []
        for style, text, size in wanted:
            # A price is rather smaller than torn within its number.
            one_line = style == "price" and "\n" not in text
            whole = _fitted(sheet, text, style, room.width, size * factor) if one_line else None
            own = replace(sheet.content.look.style(style), size=max(size * factor, _SMALLEST), tracking=0.0)
            made.append(whole or set_paragraph(text, own, room.width, sheet.content.language))
        gap = mm(1.0) * factor
        if sum(paragraph.height + gap for paragraph in made) <= room.height:
            break
    if made and wanted[0][0] == "title":
        # A long name leaves room for the price.
        others = sum(paragraph.height + gap for paragraph, each in zip(made, wanted, strict=True) if each[0] in _PRICES)
        made[0] = fit_lines(made[0], wanted[0][1], room.width, room.height - others - gap)
    y = room.y
    for paragraph in made:
        if paragraph.rest or y + paragraph.height > room.bottom + 0.05:
            _tell(sheet, _less_of(entry))
        if y + paragraph.height > room.bottom + 0.05:
            continue
        y = sheet.put(paragraph, room.x, y, room.width, "P", align) + gap


_PRICES = frozenset({"price", "code"})
_FEWER_FACTS = sentence("Not all facts fit labels of this size; code, price and name come first.")
_BESIDE_A_CODE = (CatalogField.WEIGHT, CatalogField.RING_SIZE, CatalogField.METAL)
_LINES_BESIDE = 4
_ON_A_CARD = frozenset({CatalogField.METAL, CatalogField.STONES, CatalogField.WEIGHT, CatalogField.RING_SIZE})
