"""The bytes of an Excel workbook into rows of cells, as the spreadsheet shows them; nothing in it is run."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from datetime import datetime
from datetime import time
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import TableRefusedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from collections.abc import Sequence
    from typing import Any

WORKBOOK = b"PK\x03\x04"
_MOST_BYTES = 300_000_000
_MOST_PARTS = 20_000
_MOST_ROWS = 100_000
_MOST_COLUMNS = 200
_MOST_SHEETS = 20
_SIGNIFICANT = ".15g"
"""What Excel shows of a number; the digits behind are dust of its binary fractions."""

Rows = tuple[tuple[str, ...], ...]


def read_workbook(data: bytes, understood: Callable[[Sequence[str]], int] = len) -> Rows:
    """Return the rows of the sheet whose headings are understood best; numbers with a point, days as ISO.

    Raises:
        TableRefusedError: where the file is no workbook, is protected, damaged, or made to be endless.
    """
    return read_sheet(data, understood)[1]


def read_sheet(data: bytes, understood: Callable[[Sequence[str]], int] = len) -> tuple[str, Rows]:
    """Return the name too of the sheet whose headings are understood best.

    Raises:
        TableRefusedError: where the file is no workbook, is protected, damaged, or made to be endless.
    """
    _check_parts(data)
    most, name, best = 0, "", Rows()
    for sheet, rows in _sheets(data):
        worth = max(map(understood, rows[:20]), default=0)
        if worth > most or not best:
            most, name, best = worth, sheet, rows
    if not any(any(cell for cell in row) for row in best):
        raise TableRefusedError("The workbook has no filled sheet. Put your list on its first sheet and save it.")
    return name, best


def _check_parts(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            listed = parts.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise _damaged() from None
    names = {part.filename for part in listed}
    if "xl/workbook.xml" not in {name.casefold() for name in names}:
        raise TableRefusedError(
            "This is no Excel workbook. Save your list as Excel workbook (.xlsx) or as CSV UTF-8 and choose that."
        )
    # Pictures are read one by one, and only those of rows that are taken.
    unpacked = sum(part.file_size for part in listed if not part.filename.casefold().startswith("xl/media/"))
    if len(listed) > _MOST_PARTS or unpacked > _MOST_BYTES:
        raise TableRefusedError("The workbook is too large to read. Save the sheet alone as CSV UTF-8.")


def _sheets(data: bytes) -> Iterator[tuple[str, Rows]]:
    """Yield the name and rows of each visible sheet."""
    import warnings

    from openpyxl import load_workbook

    try:
        # It remarks on styles and extensions that mean nothing to a list.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            try:
                for sheet in book.worksheets[:_MOST_SHEETS]:
                    if sheet.sheet_state == "visible":
                        yield sheet.title, _rows(sheet)
            finally:
                book.close()
    except TableRefusedError:
        raise
    except Exception as fault:
        # A damaged or hostile workbook ends in whatever its reader trips over; none of it is a fault of ours.
        raise _damaged() from fault


def _rows(sheet: Any) -> Rows:
    sheet.reset_dimensions()
    found: list[tuple[str, ...]] = []
    for cells in sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS):
        texts = [cell_words(cell.value, cell.number_format or "") for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        found.append(tuple(texts))
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def cell_words(value: object, number_format: str = "") -> str:
    """Return what a cell says, as a person would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (int, float)):
        percent = "%" in number_format
        text = _plain_number(value * 100 if percent else value)
        return f"{text}%" if percent else text
    return str(value)


def _plain_number(value: float) -> str:
    from decimal import Decimal

    return format(Decimal(format(value, _SIGNIFICANT)).normalize(), "f")


def _damaged() -> TableRefusedError:
    return TableRefusedError(
        "The workbook is damaged or protected by a password. Open it in your spreadsheet and save it as CSV UTF-8."
    )
