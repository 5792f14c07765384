"""Copy a library file of any version as it is, examined before it counts."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from jewelcraft.storage.backup import check_replaced
from jewelcraft.storage.backup import drafted
from jewelcraft.storage.errors import require_folder
from jewelcraft.storage.inspection import inspect
from jewelcraft.storage.room import require_room

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.work import Progress

_CHUNK = 1 << 22


def copy_whole_file(source: Path, target: Path, progress: Progress) -> None:
    """Copy a closed library file; the copy appears whole or not at all.

    Raises:
        LibraryFileError: where the source is damaged or no library, or the target cannot be written.
    """
    inspect(source)
    require_folder(target)
    check_replaced(target)
    require_room(source, target)
    with drafted(target) as draft:
        size = source.stat().st_size
        with source.open("rb") as read, draft.open("wb") as write:
            while part := read.read(_CHUNK):
                write.write(part)
                progress.step(write.tell(), max(size, write.tell()))
        shutil.copymode(source, draft)
