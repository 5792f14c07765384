"""Lines on the clipboard: our own form between pieces, a table for spreadsheets and letters."""

from __future__ import annotations

import atexit
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from jewelcraft.domain.part_text import read_parts
from jewelcraft.domain.part_text import write_parts
from jewelcraft.domain.pasted_html import best_text
from jewelcraft.domain.pasted_rows import is_block

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.parts import Part
    from jewelcraft.ui.piece.cost_line import LineText

MIME = "application/x-jewelcraft-lines"


def put_lines(parts: Iterable[Part], shown: Sequence[LineText]) -> None:
    """Put parts on the clipboard, and as plain text their lines as they are shown."""
    data = QMimeData()
    data.setData(MIME, write_parts(parts).encode())
    cells = [(line.label, line.quantity, line.unit, line.rate, line.amount or line.missing) for line in shown]
    data.setText("\n".join("\t".join(cell.replace("\t", " ") for cell in row) for row in cells))
    QGuiApplication.clipboard().setMimeData(data)


def leave_plain_text() -> None:
    """Leave only the text on the clipboard: what Python holds there cannot be given back once the program has ended."""
    app = QGuiApplication.instance()
    clipboard = QGuiApplication.clipboard() if app is not None else None
    # Off the screen nobody else has a clipboard, and Qt says that nobody owns it.
    if clipboard is not None and (clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen"):
        clipboard.setText(take_text())


atexit.register(leave_plain_text)


def take_parts() -> list[Part] | None:
    """Return fresh copies of the parts on the clipboard, None where something else is on it.

    Raises:
        InvalidValueError: where they come from a newer program or are damaged.
    """
    data = QGuiApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(MIME):
        return None
    text = bytes(data.data(MIME).data()).decode("utf-8", "replace")
    return read_parts(text, lambda: str(uuid4()))


def has_lines() -> bool:
    """Say whether lines or rows of a table are on the clipboard, rather than a few words."""
    data = QGuiApplication.clipboard().mimeData()
    return data is not None and (data.hasFormat(MIME) or is_block(_text_of(data)))


def take_text() -> str:
    """Return the text on the clipboard; cells that were copied as HTML only are kept apart by tabs."""
    data = QGuiApplication.clipboard().mimeData()
    return "" if data is None else _text_of(data)


def _text_of(data: QMimeData) -> str:
    return best_text(data.text(), data.html() if data.hasHtml() else "")
