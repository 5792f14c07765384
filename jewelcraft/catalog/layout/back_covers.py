"""The back cover in the manner of each look: the workshop's sign, its address, its page to scan, the edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.colour_contrast import readable_on
from jewelcraft.catalog.layout.addresses import address_link
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.codes import QR_QUIET
from jewelcraft.catalog.layout.codes import put_qr
from jewelcraft.catalog.layout.codes import qr_modules
from jewelcraft.catalog.layout.furniture import put_logo
from jewelcraft.catalog.layout.interludes import SQUARE_MM
from jewelcraft.catalog.layout.interludes import cloth
from jewelcraft.catalog.layout.interludes import coloured
from jewelcraft.catalog.layout.interludes import square_paper
from jewelcraft.catalog.layout.motifs import brilliant
from jewelcraft.catalog.layout.motifs import brilliant_profile
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.text.paragraph import Paragraph

_QR_MM = 20.0
_LOGO_MM = 22.0


@dataclass(frozen=True, slots=True)
class _Words:
    """What a back cover says."""

    brand: str
    lines: tuple[str, ...]
    note: str
    site: str
    """The workshop's page, where one was typed; it is what the code leads to."""


def back_cover(content: CatalogContent) -> Page:
    """Close the catalog as the look wants it."""
    sheet = Sheet(content)
    sheet.paper()
    lines = tuple(line.strip() for line in (content.place, *content.contact.splitlines()) if line.strip())
    links = [address_link(line) for line in lines]
    site = next((link for link in links if link.startswith("http")), "")
    words = _Words(content.workshop or content.title.text, lines, content.footer, site)
    {"tall": _white, "framed": _case, "cloth": _cloth, "ledger": _ledger, "plate": _wall}[content.look.cover](
        sheet, words
    )
    return sheet.page("")


def _last_picture(content: CatalogContent) -> PictureRef | None:
    """Return a picture that the first pages have not shown, of the last piece that has one."""
    seen = {picture.digest for picture in (content.cover, *content.opening) if picture is not None}
    firsts = [entry.pictures[0] for entry in reversed(content.entries) if entry.pictures]
    return next((picture for picture in firsts if picture.digest not in seen), None)


def _put_lines(sheet: Sheet, lines: tuple[str, ...], area: Rect, align: str = "left", colour: str = "") -> float:
    """Put the lines of an address, those with a link as links, as far as there is room; return where they end."""
    y = area.y
    for line in lines:
        text = sheet.set(line, "body", area.width)
        if y + text.height > area.bottom + 0.01:
            text = fit_lines(text, line, area.width, area.bottom - y)
            if not text.lines or y + text.height > area.bottom + 0.01:
                break
        y = sheet.put(coloured(text, colour) if colour else text, area.x, y, area.width, "P", align, address_link(line))
    return y


def _heights(sheet: Sheet, lines: tuple[str, ...], width: float) -> float:
    return sum(sheet.set(line, "body", width).height for line in lines)


def _brand(sheet: Sheet, words: _Words, width: float, factor: float = 1.5) -> Paragraph:
    """Set the name of the workshop, smaller where it is long."""
    for share in (1.0, 0.85, 0.72, 0.6):
        made = sheet.set(words.brand, "brand", width, factor * share)
        if len(made.lines) < 2:  # noqa: PLR2004
            return made
    return fit_lines(made, words.brand, width, made.lines[0].height * 2.2) if made.lines else made


def _white(sheet: Sheet, words: _Words) -> None:
    """One small picture in much white; name, address and edition on the lines of a letterhead at the foot."""
    content, side = sheet.content, sheet.space("margin_side")
    width = sheet.width - 2 * side
    gap = sheet.space("gap_across")
    floor = sheet.height - sheet.space("margin_bottom") * 1.4
    column = (width - 2 * gap) / 3
    qr = mm(_QR_MM) * sheet.scale if words.site else 0.0
    beside = column - (qr + mm(3) if qr else 0.0)
    note = sheet.set(words.note, "running", beside)
    brand = _brand(sheet, words, column, 1.15)
    tall = max(_heights(sheet, words.lines, column), note.height, qr, brand.height, mm(18) * sheet.scale)
    top = max(floor - tall, sheet.height * 0.5)
    sheet.rule(side, top - mm(5) * sheet.scale, width, 0.5, "brand")
    sheet.put(brand, side, top, column)
    _put_lines(sheet, words.lines, Rect(side + column + gap, top, column, floor - top))
    x = side + 2 * (column + gap)
    sheet.put(fit_lines(note, words.note, beside, floor - top), x, top, beside)
    if qr:
        _put_code(sheet, words.site, Rect(side + width - qr, top, qr, qr), hangs=True)
    room = Rect(
        side, sheet.space("margin_top") * 1.4, width, top - mm(24) * sheet.scale - sheet.space("margin_top") * 1.4
    )
    if content.logo is not None:
        high = min(mm(_LOGO_MM) * sheet.scale, room.height * 0.3)
        put_logo(sheet, Rect(side, room.y, min(width, mm(60)), high), "left")
    picture = _last_picture(content)
    if picture is not None:
        size = min(width * 0.46, room.height * 0.6)
        put_picture(sheet, picture, Rect(side, room.bottom - size, size, size))


def _put_code(sheet: Sheet, link: str, rect: Rect, *, hangs: bool = False) -> None:
    """Put a code; on white paper its white rim may hang over the margin so that its bars stand on the edge."""
    if hangs and sheet.colour("paper").upper() == "#FFFFFF":
        modules = len(qr_modules(link))
        rim = rect.width * QR_QUIET / modules
        rect = Rect(rect.x - rim, rect.y - rim, rect.width + 2 * rim, rect.height + 2 * rim)
    put_qr(sheet, link, rect)


def _case(sheet: Sheet, words: _Words) -> None:
    """The lid of the case: a brilliant over the name, within two golden lines."""
    outer = Rect(0, 0, sheet.width, sheet.height).inset(mm(11) * sheet.scale)
    sheet.boxes.append(frame(outer, sheet.colour("brand"), 0.5))
    sheet.boxes.append(frame(outer.inset(mm(1.6) * sheet.scale), sheet.colour("brand"), 0.25))
    inner = outer.inset(mm(12) * sheet.scale)
    sign = mm(30) * sheet.scale
    if sheet.content.logo is None:
        _stack(sheet, words, inner, sign, lambda rect: sheet.boxes.append(brilliant(rect, sheet.colour("brand"))))
    else:
        _stack(sheet, words, inner, sign * 0.8, lambda rect: _logo_in(sheet, inner, rect))


def _wall(sheet: Sheet, words: _Words) -> None:
    """A last mounted picture, small, over the name as on the card of a gallery."""
    inner = Rect(0, 0, sheet.width, sheet.height).inset(
        sheet.space("margin_side") * 1.4, sheet.space("margin_top") * 1.4
    )
    picture = _last_picture(sheet.content)
    if sheet.content.logo is not None:
        _stack(sheet, words, inner, mm(_LOGO_MM) * sheet.scale, lambda rect: _logo_in(sheet, inner, rect))
    elif picture is not None:
        _stack(
            sheet,
            words,
            inner,
            min(mm(58) * sheet.scale, inner.height * 0.36),
            lambda rect: put_picture(sheet, picture, rect),
        )
    else:
        _stack(sheet, words, inner, 0.0, lambda _rect: None)


def _cloth(sheet: Sheet, words: _Words) -> None:
    """Batik over the whole page, name and address on a plain plate."""
    ground = cloth(sheet, Rect(0, 0, sheet.width, sheet.height))
    light = readable_on(sheet.colour("paper"), ground)
    wide = sheet.width > sheet.height
    side = sheet.width * (0.24 if wide else 0.16)
    width = sheet.width - 2 * side
    pad = mm(11) * sheet.scale
    sign = mm(_LOGO_MM) * sheet.scale if sheet.content.logo is not None else 0.0
    height = min(_stack_height(sheet, words, width - 2 * pad, sign) + 2 * pad + mm(6), sheet.height - mm(20))
    plate = Rect(side, (sheet.height - height) / 2, width, height)
    sheet.fill(plate, "brand")
    sheet.boxes.append(frame(plate.inset(mm(1.4)), light, 0.5))
    inner = plate.inset(pad)
    _stack(sheet, words, inner, sign, lambda rect: _logo_in(sheet, inner, rect, ground), light)


def _logo_in(sheet: Sheet, inner: Rect, rect: Rect, ground: str = "") -> None:
    put_logo(sheet, Rect(inner.x, rect.y, inner.width, rect.height), "centre", ground)


def _stack_parts(sheet: Sheet, words: _Words, width: float, sign: float) -> tuple[Paragraph, Paragraph, float, float]:
    """Return name and note, the side of the code, and how high all is that stands in the middle."""
    brand = _brand(sheet, words, width)
    note = sheet.set(words.note, "running", width)
    qr = mm(_QR_MM) * sheet.scale if words.site else 0.0
    high = brand.height + mm(8) * sheet.scale + _heights(sheet, words.lines, width)
    high += (sign + mm(9) * sheet.scale if sign else 0.0) + (qr + mm(6) * sheet.scale if qr else 0.0)
    return brand, note, qr, high


def _stack_height(sheet: Sheet, words: _Words, width: float, sign: float) -> float:
    _brand_set, note, _qr, high = _stack_parts(sheet, words, width, sign)
    return high + (note.height + mm(6) * sheet.scale if note.lines else 0.0)


def _stack(  # noqa: PLR0917 (what, where and how read best in order)
    sheet: Sheet, words: _Words, area: Rect, sign: float, put_sign: Callable[[Rect], object], colour: str = ""
) -> None:
    """Put sign, name, address and code in the middle of an area, the edition at its foot."""
    brand, note, qr, high = _stack_parts(sheet, words, area.width, sign)
    note = fit_lines(note, words.note, area.width, area.height * 0.3)
    foot = area.bottom - note.height
    sheet.put(coloured(note, colour) if colour else note, area.x, foot, area.width, align="centre")
    floor = foot - (mm(4) * sheet.scale if note.lines else 0.0)
    if high > floor - area.y:
        high, qr = high - (qr + mm(6) * sheet.scale if qr else 0.0), 0.0
    if high > floor - area.y and sign:
        high, sign = high - sign - mm(9) * sheet.scale, 0.0
    y = area.y + max((floor - area.y - high) * 0.46, 0.0)
    if sign:
        put_sign(Rect(area.x + (area.width - sign) / 2, y, sign, sign))
        y += sign + mm(9) * sheet.scale
    y = sheet.put(coloured(brand, colour) if colour else brand, area.x, y, area.width, "P", "centre")
    rule = mm(14) * sheet.scale
    y += mm(4) * sheet.scale
    sheet.rule(area.x + (area.width - rule) / 2, y, rule, 0.5, "paper" if colour else "brand")
    y += mm(4) * sheet.scale
    y = _put_lines(sheet, words.lines, Rect(area.x, y, area.width, floor - y), "centre", colour) + mm(6) * sheet.scale
    if qr and y + qr <= floor + 0.01:
        put_qr(sheet, words.site, Rect(area.x + (area.width - qr) / 2, y, qr, qr))


def _ledger(sheet: Sheet, words: _Words) -> None:
    """A brilliant drawn from above and from the side on draughtsman's paper, a title block with all one must know."""
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    floor = sheet.height - sheet.space("margin_bottom")
    square = mm(SQUARE_MM)
    qr = mm(_QR_MM) * sheet.scale if words.site else 0.0
    gap = mm(4)
    column = (width - (qr + gap if qr else 0.0)) / 3 - gap
    brand = _brand(sheet, words, column, 1.2)
    note = sheet.set(words.note, "running", column)
    tall = max(_heights(sheet, words.lines, column), note.height, qr, brand.height, mm(16) * sheet.scale)
    top = max(floor - tall - mm(3), sheet.height * 0.5)
    sheet.rule(side, top, width, 1.4, "ink")
    sheet.rule(side, floor + mm(2), width, 0.5, "ink")
    room = floor - top - mm(3)
    if not put_logo(sheet, Rect(side, top + mm(3), column, min(room, mm(_LOGO_MM))), "left"):
        sheet.put(brand, side, top + mm(3), column)
    _put_lines(sheet, words.lines, Rect(side + column + gap, top + mm(3), column, room))
    sheet.put(fit_lines(note, words.note, column, room), side + 2 * (column + gap), top + mm(3), column)
    for place in (1, 2):
        sheet.rule_down(side + place * (column + gap) - gap / 2, top + mm(2.4), floor - top - mm(1))
    if qr:
        _put_code(sheet, words.site, Rect(side + width - qr, top + mm(3), qr, qr), hangs=True)
    head = sheet.space("margin_top")
    grid = square_paper(sheet, Rect(side, head, width, top - mm(6) - head))
    sheet.rule(side, head, width, 1.4, "ink")
    _put_drawing(sheet, grid, square)


def _put_drawing(sheet: Sheet, grid: Rect, square: float) -> None:
    """Draw the stone on the squares: from above, and under it or beside it from the side, with its measures."""
    wide = grid.width > grid.height
    across = grid.width / 2 if wide else grid.width
    size = int(min(across / square - 6, (grid.height / square - 6) * (1.0 if wide else 0.56))) * square
    if size < 4 * square:
        return
    depth = size * 0.6
    ink, red = sheet.colour("ink"), sheet.colour("accent")
    if wide:
        left = grid.x + int((across - size) / 2 / square) * square
        upper = Rect(left, grid.y + int((grid.height - size) / 2 / square) * square, size, size)
        lower = Rect(left + across, upper.y + (size - depth) / 2, size, depth)
    else:
        left = grid.x + int((grid.width - size) / 2 / square) * square
        spare = grid.height - size - depth
        upper = Rect(left, grid.y + int(spare / 3 / square) * square, size, size)
        lower = Rect(left, upper.bottom + int(spare / 3 / square) * square, size, depth)
    sheet.boxes.append(brilliant(upper, ink, 0.5))
    sheet.boxes.append(brilliant_profile(lower, ink, 0.5))
    y = lower.y - 1.5 * square
    tick = square * 0.4
    steps = [("m", (lower.x, y)), ("l", (lower.right, y))]
    for x in (lower.x, lower.right):
        steps += [("m", (x, y - tick)), ("l", (x, y + tick))]
    sheet.boxes.append(ShapeBox(Rect(lower.x, y - tick, size, 2 * tick), tuple(steps), red, stroke=0.5))
