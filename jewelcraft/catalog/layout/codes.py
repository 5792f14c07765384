"""Codes that scanners read, drawn as sharp shapes: QR and Code 128, with their quiet zones."""

from __future__ import annotations

from functools import lru_cache
from functools import partial
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.boxes import LatePath
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.text.scripts import clean

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Segment
    from jewelcraft.catalog.layout.sheet import Sheet

INK = "#000000"
PAPER = "#FFFFFF"
QR_QUIET = 4
"""Modules of white around a QR code."""
BAR_QUIET = 10
"""Narrowest bars of white at both ends of a bar code."""
_DOT = mm(0.125)
"""What a label printer of 203 dpi can place; two of them are three dots of one of 300 dpi and six of 600 dpi."""
_MOST_DOTS = 3
LEAST_BAR = 2 * _DOT
"""A quarter of a millimetre; narrower bars differ too much when they are printed in dots."""
LEAST_MODULE = LEAST_BAR
"""The same for the squares of a QR code: hand scanners and telephones read no finer ones from a printer's dots."""
_LARGEST_STEPS = (8 * _DOT, 4 * _DOT)
_HAIR = 1e-6
_MOST_IN_BARS = 48
_MOST_IN_QR = 2200
"""Bytes."""
_PRINTABLE = range(0x20, 0x7F)
_ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@lru_cache(maxsize=512)
def qr_modules(text: str, *, is_tight: bool = False) -> tuple[tuple[bool, ...], ...]:
    """Return the dark modules of a QR code, row by row, corrected at level M, or at L where room is tight."""
    from reportlab.graphics.barcode.qrencoder import QR8bitByte
    from reportlab.graphics.barcode.qrencoder import QRAlphaNum
    from reportlab.graphics.barcode.qrencoder import QRCode
    from reportlab.graphics.barcode.qrencoder import QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.L if is_tight else QRErrorCorrectLevel.M)
    said = clean(text).encode()[:_MOST_IN_QR].decode(errors="ignore")
    # Capitals and figures alone take little more than half the room.
    code.addData(QRAlphaNum(said) if _ALPHANUMERIC.issuperset(said) else QR8bitByte(said))
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


def qr_side(text: str, side: float) -> float:
    """Return how wide a QR code is set in a square, its quiet zone with it; 0 where it would be too fine to be read."""
    return _fitted_qr(text, side)[0]


def least_qr_side(text: str) -> float:
    """Return the narrowest square in which a QR code is read."""
    return (len(qr_modules(text, is_tight=True)) + 2 * QR_QUIET) * LEAST_MODULE


def _fitted_qr(text: str, side: float) -> tuple[float, bool]:
    """Return how wide a code is in a square, in whole dots of printers, and whether it has to be a tight one."""
    for is_tight in (False, True):
        count = len(qr_modules(text, is_tight=is_tight)) + 2 * QR_QUIET
        room = side / count
        if room + _HAIR >= LEAST_MODULE:
            step = next((each / 2 for each in _LARGEST_STEPS if room + _HAIR >= each), _DOT)
            return int(room / step + _HAIR) * step * count, is_tight
    return 0.0, False


@lru_cache(maxsize=512)
def bar_widths(text: str) -> tuple[int, ...]:
    """Return the widths of bars and gaps of Code 128, in narrowest bars; empty where it cannot be written in it."""
    if not text or len(text) > _MOST_IN_BARS or any(ord(char) not in _PRINTABLE for char in text):
        return ()
    from reportlab.graphics.barcode.code128 import Code128

    code: Any = Code128(text, quiet=0, humanReadable=False)
    code.validate()
    code.encode()
    code.decompose()
    # Bars are upper-case and gaps lower-case letters, a being the narrowest.
    return tuple(ord(letter.lower()) - ord("a") + 1 for letter in code.decomposed)


def put_qr(sheet: Sheet, text: str, rect: Rect) -> None:
    """Put a QR code with its quiet zone into a square, as large as it is."""
    side = min(rect.width, rect.height)
    _put_square(sheet, text, Rect(rect.x + (rect.width - side) / 2, rect.y + (rect.height - side) / 2, side, side))


def put_dotted_qr(sheet: Sheet, text: str, rect: Rect) -> bool:
    """Put a QR code into the middle of an area in whole dots of printers; say whether it has room to be read."""
    width, is_tight = _fitted_qr(text, min(rect.width, rect.height)) if text else (0.0, False)
    if not width:
        return False
    x, y = _on_dots(rect.x + (rect.width - width) / 2), _on_dots(rect.y + (rect.height - width) / 2)
    _put_square(sheet, text, Rect(x, y, width, width), is_tight=is_tight)
    return True


def _put_square(sheet: Sheet, text: str, square: Rect, *, is_tight: bool = False) -> None:
    _put_ground(sheet, square)
    path = LatePath(partial(_qr_path, text, square, is_tight))
    sheet.boxes.append(ShapeBox(square, path, INK, alternative=f"QR: {text}"))


def _on_dots(place: float) -> float:
    """Return the place of a dot that printers of 203 and of 300 dpi have, nearest to a place."""
    return round(place / LEAST_BAR) * LEAST_BAR


def _qr_path(text: str, square: Rect, is_tight: bool) -> tuple[Segment, ...]:
    modules = qr_modules(text, is_tight=is_tight)
    step = square.width / (len(modules) + 2 * QR_QUIET)
    path: list[Segment] = []
    for row, line in enumerate(modules):
        top = square.y + (row + QR_QUIET) * step
        for start, end in _dark_runs(line):
            left = square.x + (start + QR_QUIET) * step
            path += _block(left, top, (end - start) * step, step)
    return tuple(path)


def bars_width(text: str, bar: float = LEAST_BAR) -> float:
    """Return how wide a bar code is at least, its quiet zones with it; 0 where it cannot be written."""
    widths = bar_widths(text)
    return (sum(widths) + 2 * BAR_QUIET) * bar if widths else 0.0


def put_bars(sheet: Sheet, text: str, rect: Rect) -> bool:
    """Put a bar code over the width of an area; say whether it could be written and is wide enough to be read."""
    widths = bar_widths(text)
    if not widths:
        return False
    room = rect.width / (sum(widths) + 2 * BAR_QUIET)
    bar = min(int(room / _DOT + _HAIR), _MOST_DOTS) * _DOT
    if bar < LEAST_BAR:
        return False
    whole = bar * (sum(widths) + 2 * BAR_QUIET)
    area = Rect(_on_dots(rect.x + (rect.width - whole) / 2), rect.y, whole, rect.height)
    _put_ground(sheet, area)
    x = area.x + BAR_QUIET * bar
    path: list[Segment] = []
    for place, width in enumerate(widths):
        if place % 2 == 0:
            path += _block(x, rect.y, width * bar, rect.height)
        x += width * bar
    sheet.boxes.append(ShapeBox(area, tuple(path), INK, alternative=f"Code 128: {text}"))
    return True


def _put_ground(sheet: Sheet, rect: Rect) -> None:
    """Scanners need white around a code, whatever the paper of the look."""
    if sheet.colour("paper").upper() != PAPER:
        from jewelcraft.catalog.boxes import FillBox

        sheet.boxes.append(FillBox(rect, PAPER))


def _dark_runs(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    starts = [place for place, dark in enumerate(line) if dark and (place == 0 or not line[place - 1])]
    ends = [place + 1 for place, dark in enumerate(line) if dark and (place + 1 == len(line) or not line[place + 1])]
    return list(zip(starts, ends, strict=True))


def _block(x: float, y: float, width: float, height: float) -> list[Segment]:
    return [
        ("m", (x, y)),
        ("l", (x + width, y)),
        ("l", (x + width, y + height)),
        ("l", (x, y + height)),
        ("h", ()),
    ]
