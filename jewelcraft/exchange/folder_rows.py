"""Every entry of a library in a readable copy: each table as JSON that can be read in again, and as CSV to look at."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.exchange.cells import table_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping
    from collections.abc import Sequence
    from pathlib import Path

FOLDER = "everything"
FORMAT = 1
_LIST = "contents.json"
_BYTES = "base64"
Cell = None | int | float | str | bytes
READ_ME = """This folder holds everything of a JewelCraft workshop. It opens without JewelCraft.

index.html      look at the pieces with any browser
pieces.csv, rates.csv, catalogs.csv     open with any spreadsheet
photos          every picture as it came in, byte for byte
everything      every entry, table by table: .csv to look at, .json to read in again

To make a workshop of it again: jewelcraft import THIS_FOLDER NEW.jewelcraft,
or choose "Open a readable copy" on the first page of JewelCraft.
"""


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table's rows as plain values."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class FolderContents:
    """What a readable copy says of itself."""

    version: int
    program: str
    tables: tuple[str, ...]
    pictures: Mapping[str, str]
    """Of each picture's digest its file, seen from the folder."""


def write_rows(
    folder: Path, tables: Iterable[PlainTable], pictures: Mapping[str, str], version: int, program: str
) -> list[str]:
    """Write all tables and their list into a readable copy; return their names."""
    inside = folder / FOLDER
    inside.mkdir()
    listed: dict[str, dict[str, Any]] = {}
    for table in tables:
        data = _json(table)
        (inside / f"{table.name}.json").write_bytes(data)
        (inside / f"{table.name}.csv").write_bytes(table_bytes(table.columns, map(_for_people, table.rows)))
        listed[table.name] = {"rows": len(table.rows), "sha256": hashlib.sha256(data).hexdigest()}
    contents = {
        "made by": f"JewelCraft {program}",
        "format": FORMAT,
        "version": version,
        "tables": listed,
        "pictures": dict(pictures),
    }
    (inside / _LIST).write_text(json.dumps(contents, ensure_ascii=False, indent=1), encoding="utf-8", newline="\n")
    (folder / "READ ME.txt").write_text(READ_ME, encoding="utf-8", newline="\r\n")
    return list(listed)


def read_contents(folder: Path) -> FolderContents:
    """Return what a readable copy holds.

    Raises:
        LibraryFileError: where the folder is none, or was made by a newer program.
    """
    try:
        values = json.loads((folder / FOLDER / _LIST).read_text(encoding="utf-8"))
        contents = FolderContents(
            int(values["version"]),
            str(values["made by"]),
            tuple(str(name) for name in values["tables"]),
            {str(digest): str(name) for digest, name in values["pictures"].items()},
        )
        written = int(values["format"])
    except FileNotFoundError as error:
        raise LibraryFileError(
            "{name} is no readable copy of a workshop. Choose the folder with READ ME.txt in it.", name=folder.name
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(_LIST) from error
    if written > FORMAT:
        raise LibraryFileError("{name} was made by a newer JewelCraft. Install the newest version.", name=folder.name)
    return contents


def read_table(folder: Path, name: str) -> PlainTable:
    """Return a table of a readable copy.

    Raises:
        LibraryFileError: where its file is gone or damaged.
    """
    if PurePosixPath(name).name != name or "\\" in name:
        raise _damaged(_LIST)
    try:
        values = json.loads((folder / FOLDER / f"{name}.json").read_text(encoding="utf-8"))
        columns = tuple(str(column) for column in values["columns"])
        rows = [[_read(cell) for cell in row] for row in values["rows"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(f"{name}.json") from error
    return PlainTable(name, columns, rows)


def read_picture(folder: Path, contents: FolderContents, digest: str) -> bytes | None:
    """Return a picture, None where it is gone or is not what was written; nothing outside the folder is read."""
    name = contents.pictures.get(digest)
    if name is None:
        return None
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        return None
    try:
        data = path.read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == digest else None


def _json(table: PlainTable) -> bytes:
    """Write one row a line, so that two copies can be compared with any tool."""
    rows = ",\n".join(json.dumps([_plain(cell) for cell in row], ensure_ascii=False) for row in table.rows)
    head = json.dumps(list(table.columns), ensure_ascii=False)
    return f'{{"columns": {head},\n"rows": [\n{rows}\n]}}\n'.encode("utf-8", "surrogatepass")


def _plain(cell: Cell) -> Any:
    return {_BYTES: base64.b64encode(cell).decode("ascii")} if isinstance(cell, bytes) else cell


def _read(cell: Any) -> Cell:
    if isinstance(cell, dict):
        return base64.b64decode(cell[_BYTES], validate=True)
    if cell is None or (isinstance(cell, (int, float, str)) and not isinstance(cell, bool)):
        return cell
    raise TypeError(cell)


def _for_people(row: Sequence[Cell]) -> list[str | int | None]:
    return [
        f"({len(cell)} bytes)" if isinstance(cell, bytes) else str(cell) if isinstance(cell, float) else cell
        for cell in row
    ]


def _damaged(name: str) -> LibraryFileError:
    return LibraryFileError("{name} in this folder is damaged.", name=name)
