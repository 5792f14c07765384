"""A table into a CSV file that is written whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.exchange.cells import Cell
from jewelcraft.exchange.cells import cell_text
from jewelcraft.exchange.cells import table_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from pathlib import Path


def write_table(target: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Path:
    """Write a table for spreadsheets; no text in it becomes a formula.

    Raises:
        LibraryFileError: where the file cannot be written; what stood there before stays.
    """
    draft = target.with_name(f"{target.name}.part")
    try:
        draft.write_bytes(table_bytes(header, rows))
        draft.replace(target)
    except OSError as fault:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise LibraryFileError(
            "The table could not be saved as {file}. Close it in other programs, or choose another folder.",
            file=target.name,
        ) from fault
    return target


def table_text(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Write a table as text that can be pasted into a spreadsheet."""
    lines = [[cell_text(head) for head in header], *([cell_text(value) for value in row] for row in rows)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
