"""Draw the application's icon from its SVG in the sizes and formats that each system wants."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QImage
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256)
LARGEST = 1024


def draw_icons(source: Path, folder: Path) -> Path:
    """Write PNG, ICO and ICNS files of an SVG into a folder and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _draw(source, size, folder / f"jewelcraft-{size}.png") for size in (*SIZES, 512, LARGEST)}
    _write_ico([pictures[size] for size in SIZES], folder / "jewelcraft.ico")
    _write_icns(pictures[LARGEST], folder / "jewelcraft.icns")
    return folder


def _draw(source: Path, size: int, target: Path) -> Path:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source), application).render(painter)
    painter.end()
    image.save(str(target))
    return target


def _write_ico(pictures: list[Path], target: Path) -> None:
    images = [Image.open(path) for path in pictures]
    sizes = [image.size for image in images]
    images[-1].save(target, format="ICO", sizes=sizes, append_images=images[:-1])


def _write_icns(picture: Path, target: Path) -> None:
    Image.open(picture).save(target, format="ICNS")
