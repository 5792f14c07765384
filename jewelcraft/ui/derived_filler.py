"""Make, while nobody waits, what pictures lack: screen pictures of new photos, and everything of older files."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.work import Cancelled
from jewelcraft.domain.work_ahead import started_thread

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.changes import Changes
    from jewelcraft.library.derived import Made
    from jewelcraft.ui.hub import LibraryHub

QUIET_MS = 2500
"""How long the library rests before the first batch, so that a start or an import is not slowed."""
_BETWEEN_MS = 150
_SOON_MS = 40
"""The same where somebody looks at the place of a picture that is still to be made."""
_WITHOUT_ROOM_MS = 20_000
"""How long it waits for memory."""
_BATCH = 6
_log = logging.getLogger(__name__)


class DerivedFiller(QObject):
    """Reads and decodes on a thread of its own with a reader of its own; only the finished rows go to the writer."""

    _made = Signal(object)

    def __init__(self, hub: LibraryHub) -> None:
        super().__init__(hub)
        self._hub = hub
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self._made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)
        self._wanted: dict[str, None] = {}
        self._tried: set[str] = set()
        hub.opened.connect(self._on_opened)
        hub.thumbnails.lacking.connect(self._on_lacking)
        hub.changed.connect(self._on_changed)
        hub.closing.connect(self.close)

    def close(self) -> None:
        """Stop at once; what is half-made is made another time."""
        self._timer.stop()
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _on_opened(self) -> None:
        self._wanted.clear()
        self._tried.clear()
        self._timer.start(QUIET_MS)

    def _on_lacking(self, name: str) -> None:
        """Make what somebody looks at before all else; what was tried once is left alone."""
        if name not in self._tried:
            self._tried.add(name)
            self._wanted[name] = None
            if self._thread is None:
                self._timer.start(_SOON_MS)

    def _on_changed(self, changes: Changes) -> None:
        if changes.photos and self._thread is None:
            self._timer.start(QUIET_MS)

    def _begin(self) -> None:
        if not self._hub.is_open or self._thread is not None:
            return
        is_quiet = self._hub.thumbnails.quiet_seconds >= QUIET_MS / 1000
        if self._hub.is_busy or not (is_quiet or self._wanted):
            self._timer.start(_BETWEEN_MS if self._wanted else QUIET_MS)
            return
        self._stop = threading.Event()
        # What was looked for last is most likely still on the screen.
        first = list(self._wanted)[-_BATCH:]
        for name in first:
            del self._wanted[name]
        try:
            self._thread = started_thread(self._work, "derived", self._hub.path, self._stop, first)
        except MemoryError:
            self._wanted |= dict.fromkeys(first)
            self._timer.start(_WITHOUT_ROOM_MS)

    def _work(self, path: Path, stop: threading.Event, first: list[str]) -> None:
        made: list[Made] = []
        try:
            from jewelcraft.library.library import Library

            with Library.open(path, read_only=True) as library:
                made = library.photos.read_missing(len(first) or _BATCH, stop, first)
        except Cancelled:
            pass
        except (JewelCraftError, MemoryError) as error:
            _log.info("Pictures are made ready another time: %s", error)
        self._made.emit(made)

    @Slot(object)
    def _on_made(self, made: list[Made]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if not made or self._stop.is_set() or not self._hub.is_open:
            from jewelcraft.images import decoders

            decoders().close()
            return
        digests = [digest for digest, _seen in made]
        self._hub.run(
            lambda library, _progress: library.photos.keep_made(made),
            self.tr("Making pictures ready"),
            lambda _nothing: self._go_on(digests),
        )

    def _go_on(self, digests: list[str]) -> None:
        for digest in digests:
            self._hub.thumbnails.renew(digest)
        self._timer.start(_BETWEEN_MS)
