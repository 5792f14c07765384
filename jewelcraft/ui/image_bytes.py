"""Turn the bytes of a picture into pixels for the screen, on any thread, without stopping the window."""

from __future__ import annotations

from PySide6.QtCore import QBuffer
from PySide6.QtCore import QIODevice
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtGui import QImageReader


def read_image(data: bytes, least: QSize | None = None) -> QImage:
    """Decode a picture; where it shall only cover a box of `least` pixels, a JPEG is decoded smaller at once.

    A reader lets other threads run while it decodes. QImage.fromData does not: measured, the window then stood
    still for as long as a picture of 1600 pixels took.
    """
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if least is not None and size.isValid():
        scaled = size.scaled(least, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        if scaled.width() < size.width():
            reader.setScaledSize(scaled)
    return reader.read()
