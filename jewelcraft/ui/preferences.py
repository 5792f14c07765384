"""The program's own settings on this computer: theme, language, text size, recent files."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from dataclasses import asdict
from dataclasses import dataclass
from dataclasses import fields
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

_RECENT = 6
_log = logging.getLogger(__name__)


def config_folder() -> Path:
    """Return the folder of the program's settings."""
    from platformdirs import user_config_path

    return user_config_path("JewelCraft", appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again."""
    from platformdirs import user_cache_path

    return user_cache_path("JewelCraft", appauthor=False)


def log_folder() -> Path:
    """Return the folder of the log."""
    from platformdirs import user_log_path

    return user_log_path("JewelCraft", appauthor=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose on this computer."""

    theme: str = "light"
    language: str = ""
    """Empty follows the computer."""
    text_percent: int = 100
    recent: tuple[str, ...] = ()
    geometry: str = ""
    """Window geometry in base64, as Qt gives it."""
    splitters: tuple[tuple[str, str], ...] = ()
    last_folder: str = ""
    card_size: int = 0
    backups: tuple[tuple[str, str], ...] = ()
    """Of each workshop file the moment of its last backup, as ISO text."""
    calculators: tuple[str, ...] = ()
    """The favourites among the calculators, by name."""
    warned_places: tuple[str, ...] = ()
    """Workshops whose risky place on disk was warned of."""
    shop_rate: tuple[tuple[str, str], ...] = ()
    """What was typed last to work out the rate of a bench hour."""


class Preferences(QObject):
    """The settings of this computer, written whole at each change.

    Signals:
        changed: something was chosen anew.
    """

    changed = Signal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path or config_folder() / "settings.json"
        self.settings = _read(self._path)

    def change(self, **values: Any) -> None:
        """Change settings by name and write them."""
        changed = replace(self.settings, **values)
        if changed == self.settings:
            return
        self.settings = changed
        _write(self._path, changed)
        self.changed.emit()

    def add_recent(self, path: Path) -> None:
        """Put a library at the head of those opened lately."""
        name = str(path)
        others = [old for old in self.settings.recent if old != name]
        self.change(recent=(name, *others)[:_RECENT])

    def forget_recent(self, path: str = "") -> None:
        """Take one library, or all, off those opened lately."""
        kept = tuple(old for old in self.settings.recent if path and old != path)
        self.change(recent=kept)

    def backup_of(self, path: Path) -> str:
        """Return the moment of the last backup of a library, empty where none is known."""
        return dict(self.settings.backups).get(str(path), "")

    def note_backup(self, path: Path, moment: str) -> None:
        """Remember that a library was backed up."""
        self.change(backups=tuple({**dict(self.settings.backups), str(path): moment}.items()))

    def splitter(self, name: str) -> str:
        """Return where a splitter was left."""
        return dict(self.settings.splitters).get(name, "")

    def keep_splitter(self, name: str, state: str) -> None:
        """Remember where a splitter is."""
        self.change(splitters=tuple({**dict(self.settings.splitters), name: state}.items()))


def _read(path: Path) -> Settings:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        known = {name.name for name in fields(Settings)}
        kept = {key: _thaw(value) for key, value in values.items() if key in known}
        return Settings(**kept)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError, AttributeError):
        _log.warning("Settings in %s cannot be read; starting with fresh ones", path.name)
        return Settings()


def _thaw(value: Any) -> Any:
    return tuple(_thaw(part) for part in value) if isinstance(value, list) else value


def _write(path: Path, settings: Settings) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
        Path(name).replace(path)
    except OSError:
        _log.warning("Settings cannot be written to %s", path.name)
