"""A piece in little room: its picture and as many words as belong there, fitted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.motifs import brilliant
from jewelcraft.catalog.layout.motifs import frame as frame_box
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.catalog.text.paragraph import widest_word
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import Fact
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph

FACTORS = (1.0, 0.94, 0.88, 0.82, 0.76)
_MAIN_FACTS = (CatalogField.METAL, CatalogField.PLATING, CatalogField.STONES)
_SIDE_FACTS = (
    CatalogField.WEIGHT,
    CatalogField.DIMENSIONS,
    CatalogField.RING_SIZE,
    CatalogField.MINIMUM_ORDER,
    CatalogField.LEAD_TIME,
    CatalogField.FINISH,
    CatalogField.ORIGIN,
    CatalogField.HS_CODE,
    CatalogField.RETAIL,
)
NAMED_FACTS = frozenset({CatalogField.PLATING, CatalogField.ORIGIN, CatalogField.HS_CODE, CatalogField.RETAIL})
"""Facts that say nothing without their names: "Thailand", "7113.19", a second price."""
_MOUNT_COLOUR = "#FFFFFF"
_MOUNT = 0.07
"""How much of its side a mounted picture leaves white around it."""
_NEARLY = 1.06
_STONE_SHARE = 0.3
_STONE_MM = 34.0
_LEAST_STONE_MM = 4.0
MOST_CUT = 0.06
"""A ring that is cut off at the edge of a page is a failure; products stand close to the edges of their pictures."""
"""How much of a picture's longer side may be cropped so that it fills its place."""
_SIZES = ((38.0, 0.76), (55.0, 0.84), (80.0, 1.06), (112.0, 1.14), (170.0, 1.24))
"""The size of type by the width of a cell in millimetres."""
_BESIDE = 0.9
_LEAST_COLUMNS_MM = 72.0
_COLUMN_GAP_MM = 4.0
_TEXT_SIZES = {TextSize.NORMAL: 1.0, TextSize.SMALLER: 0.88, TextSize.LARGER: 1.12}
_SEPARATOR = "\u00a0· "
_NO_BREAK = "\u00a0"
_WIDE_LETTER = 0.7
"""More than letters of a word take on average, in em."""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of a cell; the higher `yields`, the sooner it is shortened."""

    text: Phrase
    style: str
    yields: int
    role: str = "P"
    gap: int = 0
    """Air over it, in steps of the baseline grid."""
    column: int = 0
    """Which of two columns it stands in, 1 or 2, where there is room for columns; 0 takes the whole width."""


def cell_parts(entry: Entry, language: str, *, with_stories: bool = True) -> list[Part]:
    """Return the words of a piece in the order they are printed."""
    parts = [
        Part(title, "second_title" if place else "title", 1, "P" if place else "H2")
        for place, title in enumerate(entry.titles)
    ]
    if entry.price:
        parts.append(Part(Phrase(entry.price, language), "price", 0))
    for kinds, style in ((_MAIN_FACTS, "fact"), (_SIDE_FACTS, "code")):
        facts = [_said(fact) for fact in entry.facts if fact.kind in kinds]
        line = _SEPARATOR.join(facts)
        if kinds is _SIDE_FACTS and entry.printed_code and entry.titles:
            # A code is printed as it is written.
            line = _SEPARATOR.join([entry.printed_code, *facts])
        else:
            line = _sentence_case(line)
        if line:
            parts.append(Part(Phrase(line, language), style, 2, gap=style == "fact"))
    if not entry.titles and entry.printed_code:
        parts.insert(0, Part(entry.title, "title", 1, "H2"))
    if with_stories:
        columns = (1, 2) if len(entry.descriptions) == 2 else (0,) * len(entry.descriptions)  # noqa: PLR2004 (languages)
        stories = zip(entry.descriptions, columns, strict=True)
        parts += [Part(text, "body", 3, gap=1, column=column) for text, column in stories]
    return parts


def few_words(fact: Fact) -> str:
    """Return a fact in few words; of a weight it is always said that it is approximate."""
    if fact.kind is CatalogField.WEIGHT:
        # It stands within a line, where a data sheet begins one with it.
        return " / ".join(part[:1].lower() + part[1:] for part in fact.text.split(" / "))
    return fact.short or fact.text


def _said(fact: Fact) -> str:
    return named(fact) if fact.kind in NAMED_FACTS else few_words(fact)


def named(fact: Fact) -> str:
    """Return a fact with its name."""
    text = fact.short or fact.text
    return f"{fact.label.partition(' / ')[0]}:{_NO_BREAK}{text}"


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]


def text_share(entry: Entry) -> float:
    """Return how large the words of a piece are set beside the usual size, as it was chosen by hand."""
    return _TEXT_SIZES[entry.text_size]


def type_size(sheet: Sheet, cell: Rect, *, is_beside: bool = False) -> float:
    """Return the size of type that suits a cell, as a share of the look's own; less where words stand in a column."""
    width = cell.width / mm(1) / sheet.scale * (_BESIDE if is_beside else 1.0)
    (before, small), *_ = _SIZES
    for edge, size in _SIZES:
        if width <= edge:
            share = (width - before) / (edge - before) if edge > before else 1.0
            return small + (size - small) * max(share, 0.0)
        before, small = edge, size
    return small


def set_parts(sheet: Sheet, parts: list[Part], width: float, factor: float) -> list[Paragraph]:
    """Set every part at a share of its size, on as fine a grid."""
    return [sheet.set(part.text, part.style, _place(sheet, part, width)[1], factor, factor) for part in parts]


def _place(sheet: Sheet, part: Part, width: float) -> tuple[float, float]:
    """Return where a part begins in its room and how wide it is: two languages stand beside each other if they can."""
    if not part.column or not sheet.content.side_by_side or width < mm(_LEAST_COLUMNS_MM) * sheet.scale:
        return 0.0, width
    gap = mm(_COLUMN_GAP_MM) * sheet.scale
    half = (width - gap) / 2
    return (half + gap) * (part.column - 1), half


def put_parts(  # noqa: PLR0917 (what, where and how read best in order)
    sheet: Sheet,
    parts: list[Part],
    paragraphs: list[Paragraph],
    room: Rect,
    factor: float,
    align: str = "",
    over: Sequence[float] = (),
) -> float:
    """Put the parts one under another and return where they end; `over` is further air over each."""
    y = start = room.y
    for place, (part, paragraph) in enumerate(zip(parts, paragraphs, strict=True)):
        x, width = _place(sheet, part, room.width)
        if not x:
            start = y + part.gap * sheet.step(factor) + (over[place] if over else 0.0)
        y = max(y, sheet.put(paragraph, room.x + x, start, width, part.role, align))
    return y


def parts_height(sheet: Sheet, parts: list[Part], paragraphs: list[Paragraph], width: float, factor: float) -> float:
    """Return the height of all parts with their gaps."""
    y = start = 0.0
    for part, paragraph in zip(parts, paragraphs, strict=True):
        if not _place(sheet, part, width)[0]:
            start = y + part.gap * sheet.step(factor)
        y = max(y, start + paragraph.height)
    return y


def fitting_factor(sheet: Sheet, parts: list[Part], room: Rect, size: float) -> float:
    """Return the largest share of a type size at which the parts fit, or the smallest allowed."""
    for share in FACTORS:
        factor = size * share
        paragraphs = set_parts(sheet, parts, room.width, factor)
        height = parts_height(sheet, parts, paragraphs, room.width, factor)
        if height <= room.height and not _tears_word(sheet, parts, paragraphs, room.width):
            return share
    return FACTORS[-1]


def _tears_word(sheet: Sheet, parts: list[Part], paragraphs: list[Paragraph], room: float) -> bool:
    """Say whether a word is wider than its line; words are not hyphenated, so smaller type must do."""
    for part, paragraph in zip(parts, paragraphs, strict=True):
        text, style = part.text.text, paragraph.style
        if len(paragraph.lines) < 2:  # noqa: PLR2004 (a single line tears nothing)
            continue
        width = _place(sheet, part, room)[1]
        longest = max(map(len, text.split()), default=0)
        if longest * style.size * _WIDE_LETTER > width and widest_word(text, style, part.text.language) > width:
            return True
    return False


def fitted_parts(sheet: Sheet, entry: Entry, parts: list[Part], size: Rect, factor: float) -> list[Paragraph]:
    """Set the parts at a size and shorten what matters least until they fit.

    What is shortened is printed whole behind the pieces.
    """
    result = set_parts(sheet, parts, size.width, factor)
    excess = parts_height(sheet, parts, result, size.width, factor) - size.height
    if excess <= 0:
        return result
    for place in sorted(range(len(parts)), key=lambda place: (-parts[place].yields, -result[place].height)):
        whole = result[place]
        width = _place(sheet, parts[place], size.width)[1]
        result[place] = fit_lines(whole, parts[place].text.text, width, whole.height - excess)
        if result[place] is not whole:
            sheet.keep_rest(entry, parts[place].text)
        excess = parts_height(sheet, parts, result, size.width, factor) - size.height
        if excess <= 0:
            break
    return result


def whole_enough(picture: PictureRef, area: Rect, across: float = 0.5, down: float = 0.0) -> Rect:
    """Return the largest part of an area that a picture can fill with hardly any of it cut away.

    `across` and `down` say where it stands in what is left: 0 is left or top, 1 is right or bottom.
    """
    shape = picture.width / max(picture.height, 1)
    width = min(area.width, area.height * shape / (1 - MOST_CUT))
    height = min(area.height, area.width / shape / (1 - MOST_CUT))
    x, y = area.x + (area.width - width) * across, area.y + (area.height - height) * down
    return Rect(x, y, width, height)


def _put_no_picture(sheet: Sheet, rect: Rect) -> None:
    """Keep the place of a picture that is yet to be taken: a calm ground with the lines of a stone."""
    sheet.fill(rect, "ground")
    if sheet.content.look.cell == "mounted":
        sheet.boxes.append(frame_box(rect, sheet.colour("line"), 0.4))
    size = min(min(rect.width, rect.height) * _STONE_SHARE, mm(_STONE_MM))
    if size >= mm(_LEAST_STONE_MM):
        middle = Rect(rect.x + (rect.width - size) / 2, rect.y + (rect.height - size) / 2, size, size)
        sheet.boxes.append(brilliant(middle, sheet.colour("line"), 0.4))


def put_picture(sheet: Sheet, picture: PictureRef | None, rect: Rect) -> None:
    """Place a picture whole and centred on a calm ground; one of nearly the same shape fills its place."""
    frame = sheet.colour("line") if sheet.content.look.framed else ""
    if picture is None:
        _put_no_picture(sheet, rect)
        return
    if sheet.content.look.cell == "mounted":
        sheet.boxes.append(FillBox(rect, _MOUNT_COLOUR))
        sheet.boxes.append(frame_box(rect, sheet.colour("line"), 0.4))
        rect = rect.inset(min(rect.width, rect.height) * _MOUNT)
    shape = (picture.width / max(picture.height, 1)) / (rect.width / rect.height)
    if picture.zoom or 1 / _NEARLY <= shape <= _NEARLY:
        sheet.boxes.append(PictureBox(rect, picture, fills=True, frame=frame))
        return
    scale = min(rect.width / max(picture.width, 1), rect.height / max(picture.height, 1))
    width, height = picture.width * scale, picture.height * scale
    if sheet.content.look.cell != "mounted":
        sheet.fill(rect, "ground")
    place = Rect(rect.x + (rect.width - width) / 2, rect.y + (rect.height - height) / 2, width, height)
    sheet.boxes.append(PictureBox(place, picture, frame=frame))
