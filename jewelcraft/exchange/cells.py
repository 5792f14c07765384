"""Values into the cells of a table that opens in any spreadsheet without running anything."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from datetime import date
from datetime import datetime
from decimal import Decimal

from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.typed_numbers import western_digits

Cell = str | int | Decimal | date | None
_FIGURE = re.compile(r"(.*?\d[\d.,\s'’]*)\s*([^\d\s].*)?", re.DOTALL)
# A spreadsheet takes a text that begins so for a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def cell_text(value: Cell) -> str:
    """Write a value as a cell's text; numbers stay numbers, and no text becomes a formula."""
    if isinstance(value, str):
        text = value.replace("\0", "")
        return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
    if isinstance(value, Decimal):
        return canonical(value)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    return "" if value is None else str(value)


def plain_text(cell: str) -> str:
    """Return what a cell says, without the apostrophe that kept it from being a formula."""
    text = cell.strip()
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA_STARTS) else text


def bare_figure(cell: str) -> tuple[str, str]:
    """Divide a cell such as "3.5 g" into the number's text and its unit's."""
    found = _FIGURE.fullmatch(plain_text(western_digits(cell)))
    return (found[1].strip(), (found[2] or "").strip()) if found else (cell.strip(), "")


def table_bytes(header: Iterable[str], rows: Iterable[Iterable[Cell]]) -> bytes:
    """Write a table as CSV; the mark at its start tells spreadsheets that it is UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    # A head may be a name that people chose, as the code of a piece.
    writer.writerow([cell_text(head) for head in header])
    writer.writerows([cell_text(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")
