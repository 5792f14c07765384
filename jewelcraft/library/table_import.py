"""Bring pieces in from a shop's table, after a look at what every row would become."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.exchange.pieces_table import read_pieces_table
from jewelcraft.library.codes import code_stem
from jewelcraft.library.codes import next_code

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.exchange.pieces_table import PiecesTable
    from jewelcraft.exchange.pieces_table import TableRow
    from jewelcraft.library.library import Library

_LARGEST = 64 * 1024 * 1024


def import_pieces(library: Library, table: Path, *, dry_run: bool = False) -> PiecesTable:
    """Read a CSV table and keep its good rows as one action; say what became of each row.

    Raises:
        TableRefusedError: where the file cannot be read as a table of pieces.
    """
    taken = {code.casefold() for code in library.pieces.codes()}
    read = read_pieces_table(
        table_bytes_of(table), alloys=library.rates.alloys(), has_code=lambda code: code.casefold() in taken
    )
    named = replace(read, rows=_with_codes(library, read.rows))
    if not dry_run and named.pieces:
        library.pieces.add_many(named.pieces)
    return named


def table_bytes_of(table: Path) -> bytes:
    """Read the bytes of a table.

    Raises:
        TableRefusedError: where it cannot be read or is far too large.
    """
    try:
        if table.stat().st_size > _LARGEST:
            raise TableRefusedError("{name} is too large for a table.", name=table.name)
        return table.read_bytes()
    except OSError as fault:
        raise TableRefusedError(
            "{name} cannot be read: {reason}.", name=table.name, reason=fault.strerror or type(fault).__name__
        ) from fault


def _with_codes(library: Library, rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    taken = [*library.pieces.codes(), *(row.code for row in rows if row.piece is not None)]
    prefix = library.settings.code_prefix
    result = []
    for row in rows:
        if row.piece is not None and not row.piece.code:
            code = next_code(code_stem(prefix, row.piece.type), taken)
            taken.append(code)
            result.append(replace(row, code=code, piece=replace(row.piece, code=code)))
        else:
            result.append(row)
    return tuple(result)
