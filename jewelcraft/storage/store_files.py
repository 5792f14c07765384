"""What a store does to files around it: leave nothing lying beside one that was only read."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.storage.connection import connect_writer
from jewelcraft.storage.inspection import has_content
from jewelcraft.storage.inspection import log_of
from jewelcraft.storage.writer_lock import WriterLock

if TYPE_CHECKING:
    from pathlib import Path

_LOG_BYTES = 1 << 16
"""What SQLite needs beside a file to read it while another may write."""


def can_grow(folder: Path) -> bool:
    """Say whether SQLite may and can put its log into a folder."""
    return os.access(folder, os.W_OK) and shutil.disk_usage(folder).free >= _LOG_BYTES


def tidy(path: Path) -> None:
    """Take away the empty log that reading a closed file leaves, where nobody else has it open."""
    if has_content(log_of(path)) or not log_of(path).exists():
        return
    lock = WriterLock(path)
    try:
        lock.acquire()
    except LibraryFileError:
        return
    try:
        # SQLite itself removes the log when the last connection that may write closes.
        connect_writer(path).close()
    except LibraryFileError:
        pass
    finally:
        lock.release()
