"""What the file system and SQLite refuse, each as one plain sentence."""

from __future__ import annotations

import errno
import re
import sqlite3
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError

if TYPE_CHECKING:
    from pathlib import Path


class LibraryInUseError(LibraryFileError):
    """Another window or program holds the workshop for writing."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "This workshop is already open in another window. Close {name} there, or open it here to look only.",
            name=name,
        )


class ReadOnlyPlaceError(LibraryFileError):
    """The file lies where nothing can be written; it can still be looked at."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} cannot be changed where it lies. Copy it to a folder of your own and open that copy.", name=name
        )


class LookOnlyError(LibraryFileError):
    """A change was asked for in a workshop that is open to look only."""

    def __init__(self) -> None:
        super().__init__(
            "This workshop is open to look only, so nothing was changed. Close the other window or copy the file to"
            " a folder of your own, then open it again."
        )


class DiskFullError(LibraryFileError):
    """There is no room to write."""


class NotALibraryError(LibraryFileError):
    """The file is something else, or came altered from elsewhere."""


class NewerLibraryError(LibraryFileError):
    """A newer version of the program made the file."""

    def __init__(self, name: str) -> None:
        super().__init__("{name} was made by a newer JewelCraft. Install the newest version to open it.", name=name)


class DamagedLibraryError(LibraryFileError):
    """Parts of the file are missing or cannot be read."""

    def __init__(self, name: str) -> None:
        super().__init__("{name} is damaged. Open a backup copy, and keep the damaged file.", name=name)


class DamagedRecordError(LibraryFileError):
    """A row holds something that no version of the program writes."""

    def __init__(self, table: str) -> None:
        super().__init__("A record in this workshop cannot be read ({table}). Open a backup copy.", table=table)


# Primary result codes of SQLite that speak of the world; every other one is a fault of ours.
_PLAIN = {
    sqlite3.SQLITE_FULL: "The disk is full, so {name} was not changed. Make room and try again.",
    sqlite3.SQLITE_READONLY: "{name} cannot be changed here. Copy it to a folder of your own and open that copy.",
    sqlite3.SQLITE_IOERR: "{name} could not be read or written. Check that its disk or stick is still connected.",
    sqlite3.SQLITE_CANTOPEN: "{name} cannot be opened. Check that it is still there and that you may read it.",
    sqlite3.SQLITE_PERM: "{name} cannot be opened. Check that it is still there and that you may read it.",
    sqlite3.SQLITE_BUSY: "{name} is busy in another program. Try again in a moment.",
    sqlite3.SQLITE_LOCKED: "{name} is busy in another program. Try again in a moment.",
    sqlite3.SQLITE_PROTOCOL: "{name} is busy in another program. Try again in a moment.",
    sqlite3.SQLITE_NOMEM: "The computer is out of memory, so {name} was not changed. Close something and try again.",
    sqlite3.SQLITE_TOOBIG: "This is too large to be kept in {name}.",
}
_NO_ROOM = {sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMOPEN}
"""What SQLite says where the small file that readers and the writer share finds no room."""
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_PRIMARY = 0xFF
_DRAFT = re.compile(r"\.(.+?)(?:\.\d+)?(?:\.(?:small|whole|restored))?\.(?:part|new)")
"""How what is not finished yet is called beside what it becomes."""
TOO_LARGE = (
    "{name} is too large for this stick, which takes files of up to 4 GB. Choose the stick as the second place for"
    " backups instead: there everything is kept in small pieces."
)
"""What the usual memory stick says to a long file."""
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def primary_code(error: Exception) -> int | None:
    """Return SQLite's primary result code of an error, None where it has none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY


def worldly(error: Exception, name: str) -> LibraryFileError | None:
    """Return the error to show for what the world did, or None where the fault is ours."""
    code = sqlite3.SQLITE_FULL if getattr(error, "sqlite_errorcode", None) in _NO_ROOM else primary_code(error)
    if isinstance(error, MemoryError):
        code = sqlite3.SQLITE_NOMEM
    # Python speaks up itself where text in a damaged file is no UTF-8, also in SQLite's own messages.
    if code in _DAMAGED or isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        return DamagedLibraryError(name)
    template = _PLAIN.get(code) if code is not None else None
    kind = DiskFullError if code == sqlite3.SQLITE_FULL else LibraryFileError
    return kind(template, name=known_name(name)) if template else None


def known_name(name: str) -> str:
    """Return the name that a person knows a file by, also where it is still being made."""
    while draft := _DRAFT.fullmatch(name):
        name = draft[1]
    return name


def require_folder(path: Path) -> None:
    """Refuse a new file whose folder is not there.

    Raises:
        LibraryFileError: naming the folder.
    """
    if not path.parent.is_dir():
        raise LibraryFileError("There is no folder {path}. Choose another place.", path=str(path.parent))


def os_refusal(error: OSError, path: Path) -> LibraryFileError:
    """Return the error to show for what the operating system refused."""
    name = known_name(path.name)
    if isinstance(error, FileNotFoundError):
        return LibraryFileError("{name} is not there. Was it moved or renamed?", name=name)
    if isinstance(error, PermissionError):
        return LibraryFileError("{name} may not be read or written here. Choose another folder.", name=name)
    if error.errno in _FULL:
        return DiskFullError("The disk is full, so {name} was not written. Make room and try again.", name=name)
    if error.errno == errno.EFBIG:
        return LibraryFileError(TOO_LARGE, name=name)
    if error.errno == errno.EROFS:
        return LibraryFileError("{name} lies where nothing can be written. Choose another folder.", name=name)
    return LibraryFileError(
        "{name} could not be read or written: {reason}. Check its disk or stick.",
        name=name,
        reason=error.strerror or type(error).__name__,
    )
