"""Hold the look of the whole window: theme, text size, fonts, icons; tell when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QStyleFactory

from jewelcraft.ui.fonts import build_font
from jewelcraft.ui.icons import build_icon
from jewelcraft.ui.icons import icon_pixmap
from jewelcraft.ui.theme import Theme
from jewelcraft.ui.theme import ThemeName
from jewelcraft.ui.theme import build_palette
from jewelcraft.ui.theme import build_style_sheet
from jewelcraft.ui.theme import load_measures
from jewelcraft.ui.theme import load_theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor
    from PySide6.QtGui import QFont
    from PySide6.QtGui import QIcon
    from PySide6.QtGui import QPixmap

TEXT_SIZES = (90, 100, 115, 130)


class Look(QObject):
    """The look of the application.

    `moves` is off where the system asks for no animation.

    Signals:
        changed: theme or text size changed and the style sheet is already in force.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = load_theme("light")
        self.measures = load_measures()
        self.text_percent = 100
        self.moves = True
        self._pictures: Path | None = None

    def apply(self, theme: ThemeName | None = None, text_percent: int | None = None) -> None:
        """Put a theme and text size into force on the running application."""
        if theme is not None:
            self.theme = load_theme(theme)
        if text_percent is not None:
            self.text_percent = text_percent
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(build_palette(self.theme))
        app.setFont(self.font("body"))
        # The stubs ask for bytes, the call for text.
        app.setFont(self.font("caption_strong"), "QHeaderView")  # type: ignore[arg-type]
        app.setFont(self.font("small"), "QTipLabel")  # type: ignore[arg-type]
        app.setStyleSheet(build_style_sheet(self.theme, self._sizes(), self._sheet_pictures()))
        self.changed.emit()

    def keep_pictures_in(self, folder: Path) -> None:
        """Name the cache folder for the small pictures that the style sheet points at."""
        self._pictures = folder

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is in force."""
        return self.theme.name == "dark"

    def color(self, token: str) -> QColor:
        """Return a colour token of the theme in force, as `ink` or `chart.metal`."""
        return self.theme.color(token)

    def font(self, role: str, text: str = "") -> QFont:
        """Return the font of a type role, fit for the script of a text."""
        return build_font(self.measures.type[role], self.text_percent, text)

    def px(self, size: float) -> int:
        """Grow a size that holds text with the text size."""
        return round(size * self.text_percent / 100)

    def height(self, name: str, text: str = "", role: str = "body") -> int:
        """Return the height of a row that holds one line, never too low for its script."""
        font = self.font(role, text)
        return max(self.measures.heights[name], QFontMetrics(font).height() + 12)

    def radius(self, name: str) -> int:
        """Return a corner radius."""
        return self.measures.radius[name]

    def icon(self, name: str, token: str = "ink2", size: int = 16) -> QIcon:
        """Return a themed icon for a menu or an action."""
        return build_icon(name, self.color(token).name(), self.color("disabled").name(), size)

    def pixmap(self, name: str, token: str = "ink2", size: int = 16, ratio: float = 1.0) -> QPixmap:
        """Return a themed icon to paint."""
        return icon_pixmap(name, self.color(token).name(), size, ratio)

    def _sizes(self) -> dict[str, int]:
        body = QFontMetrics(self.font("body")).height()
        return {
            "h_field": max(self.measures.heights["field"], body + 12) - 2,
            "h_field_focus": max(self.measures.heights["field"], body + 12) - 4,
            "h_item": max(32, body + 12),
            "h_head": self.px(self.measures.heights["table_head"]),
            "r_field": self.radius("field"),
            "r_card": self.radius("card"),
            "px_caption": max(12, self.px(12)),
            "px_small": self.px(13),
        }

    def _sheet_pictures(self) -> dict[str, str]:
        wanted = {
            "caret": ("caret-down", "ink2", 14),
            "caret_disabled": ("caret-down", "disabled", 14),
            "check": ("check-bold", "on_accent", 14),
            "check_menu": ("check", "accent", 16),
            "dash": ("minus", "on_accent", 14),
            "dot": ("radio-dot", "on_accent", 18),
            "caret_right": ("caret-right", "ink2", 14),
            "caret_up": ("caret-up", "ink3", 12),
            "caret_small": ("caret-down", "ink3", 12),
        }
        return {f"pic_{key}": self._picture(*what) for key, what in wanted.items()}

    def _picture(self, name: str, token: str, size: int) -> str:
        if self._pictures is None:
            return ""
        color = self.color(token).name()
        path = self._pictures / f"{name}-{color[1:]}-{size}.png"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            icon_pixmap(name, color, size, 1.0).save(str(path))
            icon_pixmap(name, color, size, 2.0).save(str(path.with_stem(path.stem + "@2x")))
        return path.as_posix()


_look: list[Look] = []


def look() -> Look:
    """Return the look of the application, as QApplication.palette() returns its palette."""
    if not _look:
        _look.append(Look())
    return _look[0]
