"""Call the window that holds a workshop to the front, from a second one, without any network.

A call is a small file in the program's own folder, named after the workshop; the window that holds the workshop
watches the folder and takes its call away, which is the answer.
"""

from __future__ import annotations

import hashlib
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher
from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot

from jewelcraft.ui.keeper import data_folder

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_MS = 1500
_LOOK_AGAIN_MS = 100


class Summons(QObject):
    """Hears calls for the workshop that is open here, and calls other windows.

    Signals:
        called: another window wants this one in front.
    """

    called = Signal()

    def __init__(self, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or data_folder() / "calls"
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._own: Path | None = None

    def listen(self, path: Path) -> None:
        """Hear the calls for a workshop from now on."""
        self.stop()
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._own = self._call_for(path)
            self._own.unlink(missing_ok=True)
            self._watcher.addPath(str(self._folder))

    def stop(self) -> None:
        """Hear no more."""
        self._own = None
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())

    def call(self, path: Path, answer: Callable[[bool], object]) -> None:
        """Call the window that holds a workshop; tell before long whether it answered."""
        file = self._call_for(path)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file.touch()
        except OSError:
            answer(False)
            return
        _let_others_come_forward()
        self._wait(file, answer, PATIENCE_MS)

    def _wait(self, file: Path, answer: Callable[[bool], object], left: int) -> None:
        if not file.exists():
            answer(True)
        elif left <= 0:
            with suppress(OSError):
                file.unlink(missing_ok=True)
            answer(False)
        else:
            QTimer.singleShot(_LOOK_AGAIN_MS, self, lambda: self._wait(file, answer, left - _LOOK_AGAIN_MS))

    @Slot(str)
    def _look(self, _folder: str) -> None:
        if self._own is not None and self._own.exists():
            with suppress(OSError):
                self._own.unlink()
            self.called.emit()

    def _call_for(self, path: Path) -> Path:
        name = str(path.resolve())
        if sys.platform == "win32":
            name = name.casefold()
        return self._folder / f"{hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()[:32]}.call"


def _let_others_come_forward() -> None:
    """Windows lets a program come to the front only where the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
