"""Pictures large enough for the screen, made from the originals on an own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtCore import Qt

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPixmap

    from jewelcraft.domain.photo import Photo
    from jewelcraft.library.library import Library

_MOST_CUT = 0.28


class Previews(Thumbnails):
    """The previews of the open library, made when they are wished for."""

    _served: Path | None = None

    def serve(self, path: Path) -> None:
        """Serve the previews of a library, beginning with the first call for it."""
        if path != self._served:
            self.open(path)
            self._served = path

    def close(self) -> None:
        """End the thread and forget everything."""
        super().close()
        self._served = None

    def load(self, library: Library, digest: str) -> bytes | None:
        """Make a preview from the original."""
        return library.photos.preview(digest)


def fills(photo: Photo, box: QSize) -> bool:
    """Say whether a picture fills a box: drawings are shown whole, photos where little is cut off."""
    if photo.kind not in (PhotoKind.PHOTO, PhotoKind.SAMPLE) or not photo.height or not box.height():
        return False
    ratio = (photo.width / photo.height) / (box.width() / box.height())
    return 1 - min(ratio, 1 / ratio) <= _MOST_CUT


def placed(pixmap: QPixmap, photo: Photo, room: QRectF) -> tuple[QRectF, QRectF]:
    """Return where a picture goes in a room, and which part of it: filling around its focal point, or whole."""
    size = pixmap.deviceIndependentSize()
    source = pixmap.rect().toRectF()
    if fills(photo, room.size().toSize()):
        scale = max(room.width() / size.width(), room.height() / size.height())
        width, height = room.width() / scale, room.height() / scale
        left = (size.width() - width) * photo.focus_x / 100
        top = (size.height() - height) * photo.focus_y / 100
        ratio = pixmap.devicePixelRatio()
        source.setRect(left * ratio, top * ratio, width * ratio, height * ratio)
        return room, source
    fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = room.adjusted(0, 0, 0, 0)
    target.setSize(fitted)
    target.moveCenter(room.center())
    return target, source


def whole_frame(pixmap: QPixmap, target: QRectF, source: QRectF) -> QRectF:
    """Return where the whole picture would lie when a part of it is shown in a place."""
    scale = target.width() / max(1.0, source.width())
    frame = target.adjusted(0, 0, 0, 0)
    frame.setRect(
        target.left() - source.left() * scale,
        target.top() - source.top() * scale,
        pixmap.width() * scale,
        pixmap.height() * scale,
    )
    return frame
