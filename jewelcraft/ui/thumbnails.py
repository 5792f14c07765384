"""Turn digests into pixmaps: read on an own thread, kept in a cache capped by bytes."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtGui import QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jewelcraft.library.library import Library

CACHE_BYTES = 64 * 1024 * 1024
_QUEUE = 400
_log = logging.getLogger(__name__)


class PixmapCache:
    """Pixmaps by key; the ones used longest ago go when the bytes run out."""

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._bytes = 0
        self._pixmaps: OrderedDict[str, QPixmap] = OrderedDict()

    def get(self, key: str) -> QPixmap | None:
        """Return a pixmap and mark it as used."""
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
        return pixmap

    def put(self, key: str, pixmap: QPixmap) -> None:
        """Keep a pixmap."""
        self.drop(key)
        self._pixmaps[key] = pixmap
        self._bytes += _weight(pixmap)
        while self._bytes > self._limit and len(self._pixmaps) > 1:
            _key, old = self._pixmaps.popitem(last=False)
            self._bytes -= _weight(old)

    def drop(self, key: str) -> None:
        """Forget a pixmap."""
        old = self._pixmaps.pop(key, None)
        if old is not None:
            self._bytes -= _weight(old)

    def clear(self) -> None:
        """Forget all."""
        self._pixmaps.clear()
        self._bytes = 0

    @property
    def bytes_held(self) -> int:
        """How many bytes the pixmaps take."""
        return self._bytes


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


class Thumbnails(QObject):
    """The thumbnails of the open library; the newest wish is served first.

    Signals:
        ready: the thumbnail of a digest can be painted now.
    """

    ready = Signal(str)
    _loaded = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = PixmapCache()
        self._missing: set[str] = set()
        self._wishes: OrderedDict[str, None] = OrderedDict()
        self._bell = threading.Condition()
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def open(self, path: Path) -> None:
        """Serve the thumbnails of a library."""
        self.close()
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, args=(path,), name="thumbnails")
        self._thread.start()

    def close(self) -> None:
        """End the thread and forget everything."""
        if self._thread is not None:
            with self._bell:
                self._stopping = True
                self._wishes.clear()
                self._bell.notify()
            self._thread.join()
            self._thread = None
        self._cache.clear()
        self._missing.clear()

    def pixmap(self, digest: str) -> QPixmap | None:
        """Return a thumbnail, or None now and `ready` later; for paint code."""
        pixmap = self._cache.get(digest)
        if pixmap is None and digest not in self._missing:
            self.request(digest)
        return pixmap

    def request(self, digest: str) -> None:
        """Ask for a thumbnail, before all that were asked for earlier."""
        if self._thread is None:
            return
        with self._bell:
            self._wishes[digest] = None
            self._wishes.move_to_end(digest)
            while len(self._wishes) > _QUEUE:
                self._wishes.popitem(last=False)
            self._bell.notify()

    def forget(self, digest: str) -> None:
        """Read a thumbnail anew the next time, as after an edit."""
        self._cache.drop(digest)
        self._missing.discard(digest)

    @Slot(object, object)
    def _on_loaded(self, digest: str, image: QImage | None) -> None:
        if image is None or image.isNull():
            self._missing.add(digest)
        else:
            self._cache.put(digest, QPixmap.fromImage(image))
        self.ready.emit(digest)

    def _serve(self, path: Path) -> None:
        from jewelcraft.library.library import Library

        library = Library.open(path, read_only=True)
        try:
            while (digest := self._next()) is not None:
                self._loaded.emit(digest, self.load(library, digest))
        finally:
            library.close()

    def load(self, library: Library, digest: str) -> QImage | None:
        """Read one picture, on the own thread; None where it cannot be read."""
        return read_image(lambda: library.photos.thumbnail(digest))

    def _next(self) -> str | None:
        with self._bell:
            while not self._wishes and not self._stopping:
                self._bell.wait()
            if self._stopping:
                return None
            digest, _none = self._wishes.popitem(last=True)
            return digest


def read_image(read: Callable[[], bytes | None]) -> QImage | None:
    """Return the picture of some bytes, as cheap to paint as can be; what goes wrong is logged."""
    try:
        data = read()
    except Exception:
        _log.exception("A picture cannot be read")
        return None
    if data is None:
        return None
    image = QImage.fromData(data)
    return image.convertToFormat(QImage.Format.Format_RGB32) if not image.isNull() else image
