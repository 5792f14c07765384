"""Turn digests into pixmaps: read on an own thread, kept in a cache capped by bytes."""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtGui import QBrush
from PySide6.QtGui import QImage
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.work_ahead import started_thread
from jewelcraft.ui.image_bytes import read_image

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.library.library import Library

CACHE_BYTES = 64 * 1024 * 1024
_QUEUE = 400
_AHEAD = 120
_WITHOUT_ROOM_MS = 5_000
"""How long it waits for memory."""
Key = tuple[str, "Crop | None"]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Crop:
    """A picture cut to fill a box: its size in logical pixels, and the point in percent that stays in view."""

    width: int
    height: int
    focus_x: int = 50
    focus_y: int = 20
    top: int = 0
    """Radius of the upper corners."""
    bottom: int = 0
    """Radius of the lower corners."""
    ratio: float = 1.0


def cut(image: QImage, crop: Crop) -> QImage:
    """Cut, scale and round a picture."""
    wide, high = round(crop.width * crop.ratio), round(crop.height * crop.ratio)
    if wide < 1 or high < 1 or image.isNull():
        return QImage()
    scale = max(wide / image.width(), high / image.height())
    part_wide, part_high = wide / scale, high / scale
    left = (image.width() - part_wide) * crop.focus_x / 100
    top = (image.height() - part_high) * crop.focus_y / 100
    part = image.copy(round(left), round(top), max(1, round(part_wide)), max(1, round(part_high)))
    part = part.scaled(wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    if crop.top or crop.bottom:
        part = _rounded(part, crop)
    part.setDevicePixelRatio(crop.ratio)
    return part


def _rounded(image: QImage, crop: Crop) -> QImage:
    result = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    room = QRectF(result.rect())
    middle = room.height() / 2
    for radius, half in ((crop.top, QRectF(0, 0, room.width(), middle)), (crop.bottom, room.adjusted(0, middle, 0, 0))):
        painter.setClipRect(half)
        painter.drawRoundedRect(room, radius * crop.ratio, radius * crop.ratio)
    painter.end()
    return result


class PixmapCache:
    """Pixmaps by key; the ones used longest ago go when the bytes run out."""

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._bytes = 0
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()

    def get(self, key: Key) -> QPixmap | None:
        """Return a pixmap and mark it as used."""
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
        return pixmap

    def holds(self, key: Key) -> bool:
        """Tell whether a pixmap is kept, without marking it as used."""
        return key in self._pixmaps

    def put(self, key: Key, pixmap: QPixmap) -> None:
        """Keep a pixmap."""
        self.drop(key)
        self._pixmaps[key] = pixmap
        self._bytes += _weight(pixmap)
        while self._bytes > self._limit and len(self._pixmaps) > 1:
            _key, old = self._pixmaps.popitem(last=False)
            self._bytes -= _weight(old)

    def drop(self, key: Key) -> None:
        """Forget a pixmap."""
        old = self._pixmaps.pop(key, None)
        if old is not None:
            self._bytes -= _weight(old)

    def drop_picture(self, digest: str) -> None:
        """Forget a picture in all its sizes."""
        for key in [key for key in self._pixmaps if key[0] == digest]:
            self.drop(key)

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
        lacking: a thumbnail that somebody waits for was never made, or cannot be read.
        failed: there is no memory to read them, or the library cannot be read; carries the error.
    """

    ready = Signal(str)
    lacking = Signal(str)
    failed = Signal(object)
    _loaded = Signal(object, object)
    _unreadable = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = PixmapCache()
        self._missing: set[str] = set()
        self._asked: set[Key] = set()
        self._wishes: OrderedDict[Key, None] = OrderedDict()
        self._last_crops: dict[str, Crop] = {}
        self._bell = threading.Condition()
        self._thread: threading.Thread | None = None
        self._path: Path | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_WITHOUT_ROOM_MS)
        self._again.timeout.connect(self._start)
        self._stopping = False
        self._last_asked = 0.0
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        self._unreadable.connect(self._on_unreadable, Qt.ConnectionType.QueuedConnection)

    def open(self, path: Path) -> None:
        """Serve the thumbnails of a library."""
        self.close()
        self._stopping = False
        self._path = path

    def close(self) -> None:
        """End the thread and forget everything."""
        self._path = None
        self._again.stop()
        if self._thread is not None:
            with self._bell:
                self._stopping = True
                self._bell.notify()
            self._thread.join()
            self._thread = None
        self._wishes.clear()
        self._cache.clear()
        self._missing.clear()
        self._asked.clear()
        self._last_crops.clear()

    @property
    def is_busy(self) -> bool:
        """Whether thumbnails that were asked for have not come yet."""
        return bool(self._asked)

    @property
    def quiet_seconds(self) -> float:
        """How long nobody has asked for a thumbnail: while one scrolls, other work waits."""
        return time.monotonic() - self._last_asked

    def pixmap(self, digest: str) -> QPixmap | None:
        """Return a thumbnail, or None now and `ready` later; for paint code."""
        return self._look_up((digest, None))

    def crop(self, digest: str, crop: Crop) -> QPixmap | None:
        """Return a thumbnail cut for a box; until it is ready, the last one cut for another box, or None."""
        pixmap = self._look_up((digest, crop))
        if pixmap is None and (last := self._last_crops.get(digest)) is not None:
            pixmap = self._cache.get((digest, last))
        return pixmap

    def request(self, digest: str, crop: Crop | None = None) -> None:
        """Ask for a thumbnail, before all that were asked for earlier."""
        if self._path is None:
            return
        self._asked.add((digest, crop))
        self._last_asked = time.monotonic()
        with self._bell:
            self._wishes[digest, crop] = None
            self._wishes.move_to_end((digest, crop))
            while len(self._wishes) > _QUEUE:
                dropped, _none = self._wishes.popitem(last=False)
                self._asked.discard(dropped)
            self._bell.notify()
        if self._thread is None and not self._again.isActive():
            self._start()

    def _start(self) -> None:
        """Start the thread with the first wish; without memory for it try again a little later."""
        if self._path is None:
            return
        try:
            self._thread = started_thread(self._serve, "thumbnails", self._path)
        except MemoryError as error:
            self._again.start()
            self.failed.emit(error)

    def forget(self, digest: str) -> None:
        """Read a thumbnail anew the next time, as after an edit."""
        self._cache.drop_picture(digest)
        self._missing.discard(digest)

    def forget_all(self) -> None:
        """Read every thumbnail anew, as after a repair."""
        self._cache.clear()
        self._missing.clear()

    def renew(self, digest: str) -> None:
        """Ask again for a thumbnail that was missing, now that there is one."""
        if digest in self._missing:
            self._missing.discard(digest)
            self.ready.emit(digest)

    def prefetch(self, digest: str, crop: Crop) -> None:
        """Ask for what will soon be on the screen, after everything that is on it now."""
        key = (digest, crop)
        if self._thread is None or digest in self._missing or key in self._asked or self._cache.holds(key):
            return
        with self._bell:
            if len(self._wishes) >= _AHEAD:
                return
            self._asked.add(key)
            self._wishes[key] = None
            self._wishes.move_to_end(key, last=False)
            self._bell.notify()

    def _look_up(self, key: Key) -> QPixmap | None:
        pixmap = self._cache.get(key)
        if pixmap is None and key[0] not in self._missing:
            self.request(*key)
        return pixmap

    @Slot(object, object)
    def _on_loaded(self, key: Key, image: QImage | None) -> None:
        self._asked.discard(key)
        digest, crop = key
        if image is None or image.isNull():
            self._missing.add(digest)
            self.lacking.emit(digest)
        else:
            self._cache.put(key, QPixmap.fromImage(image))
            if crop is not None:
                self._last_crops[digest] = crop
        self.ready.emit(digest)

    @Slot(object)
    def _on_unreadable(self, error: object) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._again.start()
        self.failed.emit(error)

    def _serve(self, path: Path) -> None:
        from jewelcraft.library.library import Library

        try:
            library = Library.open(path, read_only=True)
        except (JewelCraftError, MemoryError) as error:
            self._unreadable.emit(error)
            return
        try:
            while (key := self._next()) is not None:
                self._loaded.emit(key, self._read(library, *key))
        finally:
            library.close()

    def _next(self) -> Key | None:
        with self._bell:
            while not self._wishes and not self._stopping:
                self._bell.wait()
            if self._stopping:
                return None
            key, _none = self._wishes.popitem(last=True)
            return key

    def load(self, library: Library, digest: str) -> bytes | None:
        """Read the bytes of one picture, on the own thread."""
        return library.photos.thumbnail(digest)

    def _read(self, library: Library, digest: str, crop: Crop | None = None) -> QImage | None:
        try:
            data = self.load(library, digest)
        except Exception:  # noqa: BLE001 (one bad picture must not end the thread)
            _log.exception("A picture cannot be read")
            return None
        if data is None:
            return None
        least = None if crop is None else QSize(round(crop.width * crop.ratio), round(crop.height * crop.ratio))
        image = read_image(data, least)
        if image.isNull():
            return image
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        return image if crop is None else cut(image, crop)
