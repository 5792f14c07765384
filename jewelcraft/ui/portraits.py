"""What the welcome screen shows of a workshop without opening its file: name, number of pieces, one picture."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.ui.cache import write_whole
from jewelcraft.ui.preferences import cache_folder

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.library.library import Library

_LOOKED_AT = 24
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Portrait:
    """A workshop as it was when it was last open; a picture that is null shows the gem."""

    name: str
    pieces: int
    picture: QPixmap


def keep_portrait(library: Library) -> None:
    """Keep the name, the number of pieces and the newest picture of an open workshop in the cache."""
    try:
        _keep(library)
    except (OSError, JewelCraftError):
        # The file may have been taken away while it was open; closing goes on all the same.
        _log.info("No portrait of %s was kept", library.path.name)


def _keep(library: Library) -> None:
    from jewelcraft.domain.search import PieceQuery

    facts = _facts_file(library.path)
    picture = facts.with_suffix(".jpg")
    rows = library.pieces.rows(library.pieces.ids(PieceQuery())[:_LOOKED_AT])
    digest = next((row.cover_digest for row in rows if row.cover_digest), None)
    data = library.photos.thumbnail(digest) if digest else None
    words = {"name": library.settings.name, "pieces": library.pieces.count()}
    write_whole(facts, json.dumps(words, ensure_ascii=False).encode())
    if data:
        write_whole(picture, data)
    else:
        picture.unlink(missing_ok=True)


def portrait_of(path: Path) -> Portrait | None:
    """Return what is remembered of a workshop file."""
    facts = _facts_file(path)
    try:
        words = json.loads(facts.read_text(encoding="utf-8"))
        return Portrait(str(words["name"]), int(words["pieces"]), QPixmap(str(facts.with_suffix(".jpg"))))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _facts_file(path: Path) -> Path:
    mark = sha256(str(path).encode()).hexdigest()[:24]
    return cache_folder() / "workshops" / f"{mark}.json"
