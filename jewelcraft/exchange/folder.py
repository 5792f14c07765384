"""A whole library into a folder that needs no program of ours: tables, JSON, pictures and a page to look at."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING
from uuid import uuid4

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.exchange.folder_page import index_page
from jewelcraft.exchange.folder_tables import catalogs_table
from jewelcraft.exchange.folder_tables import pieces_table
from jewelcraft.exchange.folder_tables import rates_table
from jewelcraft.exchange.names import UniqueNames
from jewelcraft.exchange.names import safe_file_name
from jewelcraft.exchange.plain_values import plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.work import Progress
    from jewelcraft.exchange.content import LibraryContent

PHOTO_FOLDER = "photos"
_ENDING = 4
_ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/tiff": ".tif",
    "image/bmp": ".bmp",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/avif": ".avif",
    "image/jp2": ".jp2",
    "image/vnd.microsoft.icon": ".ico",
    "image/svg+xml": ".svg",
    "application/pdf": ".pdf",
}


def photo_file_names(photos: Sequence[Photo], pieces: Sequence[Piece]) -> dict[str, str]:
    """Return a file name for each photo id: CODE-1.jpg and on for a piece's photos, its own name otherwise.

    All are legal on every system and differ even where capitals do not count.
    """
    code_of = {piece.id: piece.code for piece in pieces}
    names = UniqueNames()
    numbers: dict[str, int] = {}
    result: dict[str, str] = {}
    in_order = sorted(photos, key=lambda photo: (not photo.is_cover, photo.position, photo.name))
    for photo in in_order:
        code = code_of.get(photo.piece_id or "")
        if code is None:
            stem = safe_file_name(photo.name.rpartition(".")[0] or photo.name, "photo")
        else:
            numbers[code] = numbers.get(code, 0) + 1
            stem = f"{safe_file_name(code, 'piece')}-{numbers[code]}"
        result[photo.id] = names.claim(stem, _ENDINGS.get(photo.media_type) or _own_ending(photo.name))
    return result


def _own_ending(name: str) -> str:
    """Return a file's own ending, which for a camera's raw file tells the camera; none where it is no plain one."""
    ending = name.rpartition(".")[2].lower()
    return f".{ending}" if "." in name and ending.isascii() and ending.isalnum() and len(ending) <= _ENDING else ""


def export_folder(
    target: Path,
    content: LibraryContent,
    original: Callable[[str], bytes],
    progress: Progress | None = None,
    more: Callable[[Path, dict[str, str]], Sequence[str]] | None = None,
) -> list[Path]:
    """Write everything a library holds into a new folder; `original` gives a picture's bytes by digest.

    `more` writes further files into the folder; it is told the file of each picture and names what it wrote.
    The folder appears whole or not at all.

    Raises:
        LibraryFileError: where the folder holds something already or cannot be written.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise LibraryFileError(
            "The folder {name} is not empty. Choose a new or an empty folder.",
            name=target.name,
        )
    making = target.parent / f".{target.name}-{uuid4().hex[:8]}.part"
    try:
        (making / PHOTO_FOLDER).mkdir(parents=True)
        _write(making, content, original, progress or NoProgress(), more)
        if target.exists():
            target.rmdir()
        making.rename(target)
    except OSError as fault:
        shutil.rmtree(making, ignore_errors=True)
        raise LibraryFileError(
            "The folder {name} cannot be written: {reason}. Choose another place.",
            name=target.name,
            reason=fault.strerror or type(fault).__name__,
        ) from fault
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return sorted(path for path in target.rglob("*") if path.is_file())


def _write(
    folder: Path,
    content: LibraryContent,
    original: Callable[[str], bytes],
    progress: Progress,
    more: Callable[[Path, dict[str, str]], Sequence[str]] | None,
) -> None:
    names = photo_file_names(content.photos, content.pieces)
    (folder / "pieces.csv").write_bytes(pieces_table(content, names))
    (folder / "rates.csv").write_bytes(rates_table(content.rates))
    (folder / "catalogs.csv").write_bytes(catalogs_table(content.catalogs, content.pieces))
    (folder / "library.json").write_bytes(_json(content, names))
    for done, photo in enumerate(content.photos):
        progress.step(done, len(content.photos), names[photo.id])
        (folder / PHOTO_FOLDER / names[photo.id]).write_bytes(original(photo.digest))
    files = {photo.digest: f"{PHOTO_FOLDER}/{names[photo.id]}" for photo in reversed(content.photos)}
    tables = more(folder, files) if more else ()
    page = index_page(content, names, PHOTO_FOLDER, tables)
    (folder / "index.html").write_text(page, encoding="utf-8", newline="\n")
    progress.step(len(content.photos), len(content.photos))


def _json(content: LibraryContent, names: dict[str, str]) -> bytes:
    everything = plain(content)
    document = {
        "program": "JewelCraft",
        "format": 1,
        "library": everything,
        "photo_files": {photo_id: f"{PHOTO_FOLDER}/{name}" for photo_id, name in names.items()},
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "replace")
