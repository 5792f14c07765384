"""Turn Phosphor outlines into icons in the colours of the theme."""

from __future__ import annotations

import importlib.util
import logging
from contextlib import suppress
from functools import cache
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPixmap
from PySide6.QtSvg import QSvgRenderer

from jewelcraft.library.resources import resource
from jewelcraft.ui.cache import write_whole

if TYPE_CHECKING:
    from zipfile import ZipFile

_log = logging.getLogger(__name__)

_PACKAGE = "justmyresource_phosphor"


_kept: list[Path] = []


@cache
def _archive_path() -> Path:
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(_PACKAGE)
    return Path(spec.origin).with_name("icons.zip")


@cache
def _archive() -> ZipFile:
    from zipfile import ZipFile

    return ZipFile(_archive_path())


def keep_outlines_in(folder: Path) -> None:
    """Name the cache folder for outlines: opening Phosphor's archive of 9,000 takes a tenth of the start."""
    _kept[:] = [folder / str(_archive_path().stat().st_size)]


@cache
def svg_source(name: str) -> str:
    """Return the outline of an icon: ours from the resources, else Phosphor (Regular where the name says no weight)."""
    own = resource(f"icons/{name}.svg")
    if own.exists():
        return own.read_text(encoding="utf-8")
    kept = _kept[0] / f"{name}.svg" if _kept else None
    if kept is not None and kept.exists():
        return kept.read_text(encoding="utf-8")
    weight = next((word for word in ("bold", "fill") if name.endswith(f"-{word}")), "regular")
    try:
        data = _archive().read(f"{weight}/{name}.svg")
    except KeyError:
        # One missing drawing must not take a whole screen down.
        _log.warning("There is no icon %s", name)
        return _archive().read("regular/circle-dashed.svg").decode()
    if kept is not None:
        with suppress(OSError):
            write_whole(kept, data)
    return data.decode()


@lru_cache(maxsize=2048)
def icon_pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon in one colour (#rrggbb) at a size in logical pixels."""
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(svg_source(name).replace("currentColor", color).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def build_icon(name: str, color: str, disabled: str, size: int) -> QIcon:
    """Build an icon for menus and actions, sharp on plain and dense screens."""
    icon = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        icon.addPixmap(icon_pixmap(name, color, size, ratio), QIcon.Mode.Normal)
        icon.addPixmap(icon_pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return icon
