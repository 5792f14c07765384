"""The bytes of a CSV or tab-separated file into rows of cells, whatever program wrote it."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.exchange.workbook import WORKBOOK
from jewelcraft.exchange.workbook import read_sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

MAX_BYTES = 50_000_000
_SEPARATORS = (",", ";", "\t", "|")
_DECLARED = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_SAMPLE_ROWS = 20
_HEAD = 2000
_NOT_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"SQLite format 3")
_FIELD_LIMIT = 1_000_000
_CHINESE = ("cp950", "gb18030")
_MANY_ZEROS = 0.1
_RUNS = re.compile(rb"[\x80-\xff]+")
# Western letters with accents stand alone between plain ones; Thai words are runs of high bytes.
_THAI_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class TextTable:
    """The rows of a table as written, and the sign that divides its cells."""

    rows: tuple[tuple[str, ...], ...]
    separator: str
    sheet: str = ""
    """Of a workbook, the sheet that was read."""


def read_table(data: bytes, understood: Callable[[Sequence[str]], int] = len) -> TextTable:
    """Split a table into rows of cells; rows keep their place, empty ones too.

    `understood` counts the headings that a row makes sense of; the separator that shows the most wins.

    Raises:
        TableRefusedError: where the file is no such table.
    """
    data = _without_stray_zeros(data)
    if not data.strip():
        raise TableRefusedError("The table is empty. Save it again from your spreadsheet as CSV UTF-8.")
    if data.startswith(WORKBOOK):
        # Its cells are divided already; numbers in it have a point whatever the country. Pictures make it large.
        sheet, cells = read_sheet(data, understood)
        return TextTable(cells, ",", sheet)
    if len(data) > MAX_BYTES:
        raise TableRefusedError("The table is larger than 50 MB. Divide it into smaller files.")
    text = _decoded(data, understood)
    declared = _DECLARED.match(text)
    if declared:
        rows = _rows(text[declared.end() :], declared[1])
        return TextTable(((), *rows), declared[1])
    separator = _separator(text, understood)
    return TextTable(tuple(_rows(text, separator)), separator)


def _without_stray_zeros(data: bytes) -> bytes:
    """Drop the zero bytes that scales and tills leave in plain text; in UTF-16 they are half of the letters."""
    is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff")) or _has_many_zeros(data)
    return data if is_wide or data.startswith(_NOT_TEXT) else data.replace(b"\0", b"")


def _has_many_zeros(data: bytes) -> bool:
    return data[:_HEAD].count(0) > _MANY_ZEROS * len(data[:_HEAD])


def _decoded(data: bytes, understood: Callable[[Sequence[str]], int]) -> str:
    if data.startswith(_NOT_TEXT):
        raise TableRefusedError("This is not a table. Save your list as CSV UTF-8 in your spreadsheet and choose that.")
    texts = [text for encoding in _encodings(data) if (text := _text(data, encoding)) is not None]
    if not texts:
        raise TableRefusedError("The letters of this table cannot be read. Save it as CSV UTF-8 in your spreadsheet.")
    return max(texts, key=lambda text: max(_understanding(_sample(text), sign, understood) for sign in _SEPARATORS))


def _text(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text.removeprefix("\ufeff")


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    if _has_many_zeros(data):
        # Separators and line ends are plain letters, whose empty half tells the byte order.
        is_little = data[1:_HEAD:2].count(0) >= data[:_HEAD:2].count(0)
        return ("utf-16-le", "utf-16-be") if is_little else ("utf-16-be", "utf-16-le")
    if _text(data, "utf-8") is not None:
        return ("utf-8",)
    # Old Windows of each country; where one reads as well as another, the likelier comes first.
    return ("cp874", *_CHINESE) if _is_run_of_letters(data) else ("cp1252", *_CHINESE)


def _is_run_of_letters(data: bytes) -> bool:
    runs = [len(run) for run in _RUNS.findall(data)]
    return bool(runs) and sum(run for run in runs if run > 1) > _THAI_SHARE * sum(runs)


def _rows(text: str, separator: str, *, whole: bool = True) -> list[tuple[str, ...]]:
    """Split a text into rows; a `whole` one may not end within quotation marks, which would swallow rows."""
    if whole:
        _check_quotes(text, separator)
    before = csv.field_size_limit(_FIELD_LIMIT)
    try:
        return [tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)]
    except csv.Error:
        raise TableRefusedError(
            "The table cannot be split into cells. Save it again from your spreadsheet as CSV UTF-8.",
        ) from None
    finally:
        csv.field_size_limit(before)


def _check_quotes(text: str, separator: str) -> None:
    before = csv.field_size_limit(_FIELD_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    row = 1
    try:
        for _ in reader:
            row = reader.line_num + 1
    except csv.Error as fault:
        if "unexpected end" in str(fault):
            raise TableRefusedError(
                "A quotation mark in row {row} of the table is never closed. Close it and choose the table again.",
                row=row,
            ) from None
    finally:
        csv.field_size_limit(before)


def _separator(text: str, understood: Callable[[Sequence[str]], int]) -> str:
    """Return the sign under which the headings are best understood; of equal ones the most even."""
    sample = _sample(text)

    def worth(separator: str) -> tuple[int, float, int]:
        widths = [len(row) for row in _sample_rows(sample, separator)]
        return (_understanding(sample, separator, understood), *_evenness(widths))

    return max(_SEPARATORS, key=worth)


def _sample(text: str) -> str:
    return "\n".join(text.splitlines()[: 2 * _SAMPLE_ROWS])


def _sample_rows(sample: str, separator: str) -> list[tuple[str, ...]]:
    try:
        return [row for row in _rows(sample, separator, whole=False) if row][:_SAMPLE_ROWS]
    except TableRefusedError:
        return []


def _understanding(sample: str, separator: str, understood: Callable[[Sequence[str]], int]) -> int:
    return max(map(understood, _sample_rows(sample, separator)), default=0)


def _evenness(widths: list[int]) -> tuple[float, int]:
    """Return how many rows share the most usual width above one, and that width."""
    wide = [width for width in widths if width > 1]
    if not wide:
        return (0.0, 0)
    usual = max(set(wide), key=lambda width: (wide.count(width), width))
    return (wide.count(usual) / len(widths), usual)
