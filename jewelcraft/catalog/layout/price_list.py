"""The price list: a table with thumbnails and a blank column for the buyer's quantities."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import RuleBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import NAMED_FACTS
from jewelcraft.catalog.layout.cell import named
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.order_form import UNDER_BASE
from jewelcraft.catalog.layout.order_form import order_height
from jewelcraft.catalog.layout.order_form import put_order_block
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.layout.sheet import over_lines
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import Fact
    from jewelcraft.catalog.text.paragraph import Paragraph

_WITH_ORDER = 3
"""So many pieces go onto the last page with the lines for who orders."""
_THUMBNAIL_MM = 15.0
_ROW_PADDING_MM = 1.7
_GAP_MM = 3.0
_QUANTITY_MM = 13.0
_TOTAL_MM = 17.0
_WIDE_MM = 150.0
_FEW_NUMBERS = 3
"""Pages with less room, or with more numbers, have no column for what a line comes to."""
_WIDEST_NUMBER_MM = 26.0
_DETAILS = (
    CatalogField.METAL,
    CatalogField.PLATING,
    CatalogField.STONES,
    CatalogField.DIMENSIONS,
    CatalogField.RING_SIZE,
    CatalogField.FINISH,
    CatalogField.ORIGIN,
    CatalogField.HS_CODE,
)
_NUMBERS = (CatalogField.WEIGHT, CatalogField.MINIMUM_ORDER, CatalogField.LEAD_TIME, CatalogField.RETAIL)
_WIDEST_PRICE = 0.3
_NARROWEST_WORDS_MM = 42.0
_BLANK = frozenset({"quantity", "total"})
"""Columns for the buyer's pen."""
_NO_NUMBERS = frozenset({"picture", "words"}) | _BLANK


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the table; a width of 0 takes what is left."""

    key: str
    label: str
    x: float
    width: float
    align: str = "left"


def list_rows(content: CatalogContent, entries: tuple[Entry, ...], *, ends: bool = False) -> list[tuple[Entry, ...]]:
    """Divide pieces into pages by the measured heights of their rows, and where a new page was asked for.

    The last page of an order form, which `ends` it, keeps room for who orders.
    """
    sheet = Sheet(content)
    columns = _columns(sheet)
    room = sheet.body.height - _head_height(sheet, columns)
    pages: list[list[Entry]] = [[]]
    used = 0.0
    for entry in entries:
        height = min(_row_height(sheet, columns, entry), room)
        if pages[-1] and (used + height > room + 0.01 or entry.breaks_before):
            pages.append([])
            used = 0.0
        pages[-1].append(entry)
        used += height
    last = pages[-1]
    if ends and content.kind is CatalogKind.PRICE_LIST and used + order_height(sheet) > room and len(last) > 1:
        # Who orders needs room of their own: some of the last pieces go with it onto another page.
        moved = min(_WITH_ORDER, len(last) // 2)
        pages[-1:] = [last[:-moved], last[-moved:]]
    return [tuple(page) for page in pages]


def list_page(content: CatalogContent, entries: tuple[Entry, ...], number: int, *, ends: bool = False) -> Page:
    """Lay a page of the table out; the last one of an order form has room for who orders."""
    sheet = Sheet(content, number)
    sheet.furniture()
    columns = _columns(sheet)
    body = sheet.body
    y = _put_head(sheet, columns)
    for entry in entries:
        height = min(_row_height(sheet, columns, entry), body.bottom - y)
        _put_row(sheet, columns, entry, Rect(body.x, y, body.width, height))
        sheet.piece_ids.append(entry.piece_id)
        sheet.cells.append(Rect(body.x, y, body.width, height))
        y += height
    if ends and content.kind is CatalogKind.PRICE_LIST:
        blank = [(column.x, column.width) for column in columns if column.key in _BLANK]
        put_order_block(sheet, blank, y)
    return sheet.page(entries[0].code)


class _Same:
    """A content by its identity: what was measured for it once holds for all of its pages."""

    __slots__ = ("content",)

    def __init__(self, content: CatalogContent) -> None:
        self.content = content

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.content is self.content

    def __hash__(self) -> int:
        return id(self.content)


def _columns(sheet: Sheet) -> list[_Column]:
    """Return the columns of a catalog, which all of its pages share."""
    return _shared_columns(_Same(sheet.content))


@lru_cache(maxsize=2)
def _shared_columns(same: _Same) -> list[_Column]:
    return _measured_columns(Sheet(same.content))


def _measured_columns(sheet: Sheet) -> list[_Column]:
    """Return the columns that this catalog fills, from the left; words take what numbers leave."""
    content, body = sheet.content, sheet.body
    label = content.labels.get
    gap = mm(_GAP_MM) * sheet.scale
    right = body.right
    columns: list[_Column] = []

    def add(key: str, text: str, width: float, align: str = "right") -> None:
        nonlocal right
        columns.insert(0, _Column(key, text, right - width, width, align))
        right -= width + gap

    if any(entry.price for entry in content.entries):
        told = sum(any(entry.fact(kind) for entry in content.entries) for kind in _NUMBERS)
        is_wide = body.width > mm(_WIDE_MM) and told <= _FEW_NUMBERS
        if content.kind is CatalogKind.PRICE_LIST and is_wide:
            add("total", label("total", ""), mm(_TOTAL_MM) * sheet.scale)
        add("quantity", label("quantity", ""), mm(_QUANTITY_MM) * sheet.scale)
        widest = _widest(sheet, [entry.price for entry in content.entries], "price", 0.86)
        add("price", label("price", ""), min(widest, body.width * _WIDEST_PRICE))
    for kind in reversed(_NUMBERS):
        facts = [fact for entry in content.entries if (fact := entry.fact(kind))]
        if facts:
            head = _head(content, facts[0])
            texts = [_told(fact, head) for fact in facts]
            room = right - body.x - mm(_THUMBNAIL_MM + 2 * _GAP_MM + _NARROWEST_WORDS_MM) * sheet.scale
            width = min(_widest(sheet, texts, "cell"), mm(_WIDEST_NUMBER_MM) * sheet.scale)
            if width <= room:
                add(str(kind), head, max(width, mm(13) * sheet.scale))
    thumbnail = mm(_THUMBNAIL_MM) * sheet.scale
    if any(entry.pictures for entry in content.entries):
        columns.insert(0, _Column("picture", "", body.x, thumbnail))
        left = body.x + thumbnail + gap
    else:
        left = body.x
    columns.insert(int(left > body.x), _Column("words", label("piece", ""), left, right - left))
    return columns


def _widest(sheet: Sheet, texts: list[str], role: str, factor: float = 1.0) -> float:
    return max((sheet.set(text, role, sheet.width, factor).width for text in texts), default=0.0) + 1


def _put_head(sheet: Sheet, columns: list[_Column]) -> float:
    body = sheet.body
    height = _head_height(sheet, columns)
    head = len(sheet.boxes)
    for column in columns:
        cell = len(sheet.boxes)
        text = sheet.set(over_lines(column.label), "cell_head", column.width)
        sheet.put(text, column.x, body.y + height - mm(1.6) - text.height, column.width, "TH", column.align)
        if not text.lines:
            sheet.group("TD", cell)
    sheet.group("TR", head)
    sheet.rule(body.x, body.y + height, body.width, 0.7, "muted")
    return body.y + height


def _head_height(sheet: Sheet, columns: list[_Column]) -> float:
    return max(sheet.set(over_lines(column.label), "cell_head", column.width).height for column in columns) + mm(1.6)


def _words(sheet: Sheet, columns: list[_Column], entry: Entry) -> list[tuple[Phrase, Paragraph, str]]:
    """Return name, code and facts of a row, each with its tag."""
    language = sheet.content.language
    numbers = {column.key for column in columns}
    width = next(column.width for column in columns if column.key == "words")
    parts = [
        (title, "second_title" if place else "title", 0.76, "P" if place else "H2")
        for place, title in enumerate(entry.titles)
    ]
    details = [
        _detail(fact)
        for fact in entry.facts
        if fact.kind in _DETAILS or (fact.kind in _NUMBERS and str(fact.kind) not in numbers)
    ]
    parts += [(Phrase("\u00a0· ".join(filter(None, details)), language), "cell", 0.92, "P")] if details else []
    if entry.printed_code:
        parts.append((Phrase(entry.printed_code, language), "code", 1.0, "P"))
    parts += [(text, "body", 0.86, "P") for text in entry.descriptions]
    return [(phrase, sheet.set(phrase, style, width, factor), role) for phrase, style, factor, role in parts]


def _row_height(sheet: Sheet, columns: list[_Column], entry: Entry) -> float:
    parts = _words(sheet, columns, entry)
    first = next((paragraph.lines[0].above for _, paragraph, _ in parts if paragraph.lines), 0.0)
    words = sum(paragraph.height for _, paragraph, _ in parts) + max(_first_baseline(sheet, columns, entry) - first, 0)
    picture = mm(_THUMBNAIL_MM) * sheet.scale if columns[0].key == "picture" else 0.0
    return max(words, picture) + 2 * mm(_ROW_PADDING_MM) * sheet.scale


def _put_row(sheet: Sheet, columns: list[_Column], entry: Entry, area: Rect) -> None:
    padding = mm(_ROW_PADDING_MM) * sheet.scale
    inner = area.inset(0, padding)
    row = len(sheet.boxes)
    base = _first_baseline(sheet, columns, entry)
    for column in columns:
        cell = len(sheet.boxes)
        if column.key == "picture":
            side = min(column.width, inner.height)
            put_picture(sheet, next(iter(entry.pictures), None), Rect(column.x, inner.y, column.width, side))
        elif column.key == "words":
            _put_words(sheet, columns, entry, Rect(column.x, inner.y, column.width, inner.height), base)
        elif column.key in _BLANK:
            y = inner.y + base + UNDER_BASE
            sheet.boxes.append(RuleBox(Rect(column.x, y, column.width, 0), sheet.colour("faint"), 0.5))
        else:
            _put_number(sheet, entry, column, inner, base)
        sheet.group("TD", cell)
    sheet.group("TR", row)
    sheet.rule(area.x, area.bottom, area.width)


def _first_baseline(sheet: Sheet, columns: list[_Column], entry: Entry) -> float:
    """Return how far below the top of a row its first words stand; numbers keep to their line."""
    texts = [paragraph for _, paragraph, _ in _words(sheet, columns, entry)[:1]]
    texts += [_number(sheet, entry, column) for column in columns if column.key not in _NO_NUMBERS]
    return max((text.lines[0].above for text in texts if text.lines), default=0.0)


def _number(sheet: Sheet, entry: Entry, column: _Column) -> Paragraph:
    if column.key == "price":
        return sheet.set(entry.price, "price", column.width, 0.86)
    return sheet.set(_said(entry, column), "cell", column.width)


def _head(content: CatalogContent, fact: Fact) -> str:
    """Return the heading of a number; that of weights says in each language that they are approximate."""
    about = content.labels.get("approximate", "")
    if fact.kind is not CatalogField.WEIGHT or "{weight}" not in about:
        return fact.label
    names, templates = fact.label.split(" / "), about.split(" / ")
    if len(templates) == 1:
        templates *= len(names)
    heads = [
        template.format(weight=name[:1].lower() + name[1:]) for template, name in zip(templates, names, strict=False)
    ]
    return " / ".join(head[:1].upper() + head[1:] for head in heads)


def _detail(fact: Fact) -> str:
    """Return a fact as it stands among others under the name."""
    if fact.kind in NAMED_FACTS:
        return named(fact)
    return _told(fact) if fact.kind is CatalogField.WEIGHT else fact.short or fact.text


def _told(fact: Fact, head: str = "") -> str:
    """Return a number as it stands under its heading: a weight with its "approx.", unless that is said there."""
    if fact.kind is CatalogField.WEIGHT:
        return fact.short if head not in {"", fact.label} and fact.short else fact.text[:1].lower() + fact.text[1:]
    return fact.text if "\n" not in fact.text else fact.short or fact.text


def _put_number(sheet: Sheet, entry: Entry, column: _Column, inner: Rect, base: float) -> None:
    text = _number(sheet, entry, column)
    if not text.lines:
        return
    top = base - text.lines[0].above
    if text.height > inner.height - top + UNDER_BASE and len(text.lines) > 1:
        typed = entry.price if column.key == "price" else _said(entry, column)
        sheet.keep_rest(entry, Phrase(typed, sheet.content.language))
        text = fit_lines(text, typed, column.width, inner.height - top)
    sheet.put(text, column.x, inner.y + top, column.width, align=column.align)


def _said(entry: Entry, column: _Column) -> str:
    fact = entry.fact(CatalogField(column.key))
    return _told(fact, column.label) if fact else ""


def _put_words(sheet: Sheet, columns: list[_Column], entry: Entry, area: Rect, base: float) -> None:
    words = _words(sheet, columns, entry)
    first = next((paragraph.lines[0].above for _, paragraph, _ in words if paragraph.lines), base)
    y = area.y + base - first
    for phrase, paragraph, role in words:
        room = area.bottom - y
        fitted = paragraph
        if paragraph.height > room + 0.01:
            sheet.keep_rest(entry, phrase)
            if paragraph.lines[0].height > room:
                continue
            fitted = fit_lines(paragraph, phrase.text, area.width, room)
        y = sheet.put(fitted, area.x, y, area.width, role)
