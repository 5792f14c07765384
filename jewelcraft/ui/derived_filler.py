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

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.derived import Made
    from jewelcraft.library.library import Library
    from jewelcraft.library.remade import Remade
    from jewelcraft.ui.hub import LibraryHub

QUIET_MS = 2500
"""How long the library rests before the first batch, so that a start or an import is not slowed."""
_BETWEEN_MS = 150
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
        hub.opened.connect(lambda: self._timer.start(QUIET_MS))
        hub.changed.connect(self._on_changed)
        hub.closing.connect(self.close)

    def close(self) -> None:
        """Stop at once; what is half-made is made another time."""
        self._timer.stop()
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _on_changed(self, changes: Changes) -> None:
        if changes.photos and self._thread is None:
            self._timer.start(QUIET_MS)

    def _begin(self) -> None:
        if not self._hub.is_open or self._thread is not None:
            return
        if self._hub.is_busy or self._hub.thumbnails.quiet_seconds < QUIET_MS / 1000:
            self._timer.start(QUIET_MS)
            return
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, args=(self._hub.path, self._stop), name="derived")
        self._thread.start()

    def _work(self, path: Path, stop: threading.Event) -> None:
        made: list[Made] = []
        remade: list[Remade] = []
        try:
            from jewelcraft.library.library import Library

            with Library.open(path, read_only=True) as library:
                made = library.photos.read_missing(_BATCH, stop)
                remade = [] if made else library.photos.read_lacking(1, stop)
        except Cancelled:
            pass
        except JewelCraftError as error:
            _log.info("Pictures are made ready another time: %s", error)
        self._made.emit((made, remade))

    @Slot(object)
    def _on_made(self, found: tuple[list[Made], list[Remade]]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        made, remade = found
        if not (made or remade) or self._stop.is_set() or not self._hub.is_open:
            from jewelcraft.images import decoders

            decoders().close()
            return
        pictures = [digest for digest, _seen in made] + [one.picture for one in remade]

        def keep(library: Library, _progress: Progress) -> None:
            library.photos.keep_made(made)
            library.photos.keep_remade(remade)

        self._hub.run(
            keep,
            self.tr("Making pictures ready"),
            lambda _nothing: self._go_on(pictures),
        )

    def _go_on(self, digests: list[str]) -> None:
        for digest in digests:
            self._hub.thumbnails.renew(digest)
        self._timer.start(_BETWEEN_MS)
