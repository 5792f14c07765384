"""Bring pieces in from a shop's table, after a look at what every row would become."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote
from urllib.parse import urlsplit

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.exchange.piece_row import House
from jewelcraft.exchange.pieces_table import read_pieces_table
from jewelcraft.library.codes import code_stem
from jewelcraft.library.codes import next_code
from jewelcraft.library.files_beside import FilesBeside

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.exchange.pieces_table import PiecesTable
    from jewelcraft.exchange.pieces_table import TableRow
    from jewelcraft.library.library import Library

_LARGEST = 400_000_000
"""Workbooks carry pictures."""


def import_pieces(
    library: Library, table: Path, *, dry_run: bool = False, progress: Progress | None = None
) -> PiecesTable:
    """Read a table and keep its good rows, with the pictures in them, as one action; say what became of each row.

    Raises:
        TableRefusedError: where the file cannot be read as a table of pieces.
    """
    data = table_bytes_of(table)
    named = _read(library, data, table)
    return named if dry_run else _keep(library, data, named, progress)[0]


def bring_in_pieces(library: Library, table: Path, progress: Progress | None = None) -> tuple[PiecesTable, Changes]:
    """Do the same, and tell what changed.

    Raises:
        TableRefusedError: where the file cannot be read as a table of pieces.
        Cancelled: raised by `progress`; nothing was added then.
    """
    data = table_bytes_of(table)
    return _keep(library, data, _read(library, data, table), progress)


def _keep(library: Library, data: bytes, named: PiecesTable, progress: Progress | None) -> tuple[PiecesTable, Changes]:
    if not named.pieces:
        return named, Changes()
    if not any(row.pictures or row.files for row in named.rows):
        return named, library.pieces.add_many(named.pieces)
    from jewelcraft.library.intake import forgotten_if_stopped
    from jewelcraft.library.table_pictures import TablePictures

    pictures = TablePictures(library.store, data)
    with forgotten_if_stopped(library.store, pictures.stored):
        told = replace(named, rows=pictures.store(named.rows, progress or NoProgress()))
        return told, library.pieces.add_many(told.pieces, pictures.photos)


def _read(library: Library, data: bytes, table: Path) -> PiecesTable:
    taken, settings = {code.casefold() for code in library.pieces.codes()}, library.settings
    read = read_pieces_table(
        data,
        alloys=library.rates.alloys(),
        has_code=lambda code: code.casefold() in taken,
        house=House(settings.home_currency, dict(settings.unit_overrides), settings.default_loss_percent),
    )
    beside = FilesBeside(table)
    return replace(read, rows=tuple(_with_files(row, beside) for row in _with_codes(library, read.rows)))


def _with_files(row: TableRow, beside: FilesBeside) -> TableRow:
    """Return the row with the paths of the picture files it names; one that is not there is told."""
    found = {name: beside.find(name) for name in row.files}
    fetched = {address: beside.find(_name_in(address)) for address in row.web}
    missing = tuple(
        sentence("The picture {name} does not lie beside the table.", name=name)
        for name, path in found.items()
        if path is None
    )
    files = dict.fromkeys(str(path) for path in (*found.values(), *fetched.values()) if path is not None)
    row = replace(row, files=tuple(files), problems=(*row.problems, *missing))
    left = [address for address, path in fetched.items() if path is None]
    if row.piece is None or not left:
        return row
    # The program fetches nothing from the web; whoever looks for the picture later finds its address.
    return replace(row, piece=replace(row.piece, notes="\n".join(filter(None, (row.piece.notes, *left)))))


def _name_in(address: str) -> str:
    """Return the name of the file at an address in the web."""
    return unquote(urlsplit(address).path).rpartition("/")[2]


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
    newest: dict[str, str] = {}
    result = []
    for row in rows:
        if row.piece is not None and not row.piece.code:
            stem = code_stem(prefix, row.piece.type)
            code = newest[stem] = next_code(stem, (newest[stem],) if stem in newest else taken)
            result.append(replace(row, code=code, piece=replace(row.piece, code=code)))
        else:
            result.append(row)
    return tuple(result)
