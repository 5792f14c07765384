"""Hold a workshop for writing, so that a second window cannot; the system lets go of it when we crash."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from jewelcraft.storage.errors import LibraryInUseError
from jewelcraft.storage.errors import ReadOnlyPlaceError
from jewelcraft.storage.errors import os_refusal

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        # Not lockf: its locks belong to the process and would let a second store of ours in.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_LOCKS = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}


class WriterLock:
    """A lock on a small file beside the workshop, held until released or until the process ends."""

    def __init__(self, workshop: Path) -> None:
        self._workshop = workshop
        self._file = workshop.resolve().with_name(workshop.resolve().name + "-lock")
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            LibraryInUseError: where another store holds it.
            LibraryFileError: where the folder cannot be written.
        """
        while self._descriptor is None:
            try:
                descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            except OSError as error:
                if error.errno in _READ_ONLY:
                    raise ReadOnlyPlaceError(self._workshop.name) from error
                raise os_refusal(error, self._workshop) from error
            try:
                _try_lock(descriptor)
            except OSError as error:
                if error.errno in _NO_LOCKS:
                    # A network folder that knows no locks: nobody can be asked, so nobody is refused.
                    self._descriptor = descriptor
                    return
                os.close(descriptor)
                raise LibraryInUseError(self._workshop.name) from error
            if self._is_current(descriptor):
                self._descriptor = descriptor
            else:
                os.close(descriptor)

    def release(self) -> None:
        """Let go, and take the small file away."""
        if self._descriptor is None:
            return
        # Windows refuses to delete an open file; there it is left lying, empty and unlocked.
        with suppress(OSError):
            self._file.unlink()
        os.close(self._descriptor)
        self._descriptor = None

    def _is_current(self, descriptor: int) -> bool:
        """Say whether the locked file is still the one beside the workshop: its last holder may have removed it."""
        try:
            return os.path.samestat(os.fstat(descriptor), self._file.stat())
        except OSError:
            return False
