"""Start the window: application, look, language, hub, main window."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QLoggingCategory
from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import jewelcraft
from jewelcraft.ui.crash import CrashGuard
from jewelcraft.ui.crash import start_log
from jewelcraft.ui.fonts import load_fonts
from jewelcraft.ui.hub import LibraryHub
from jewelcraft.ui.icons import icon_pixmap
from jewelcraft.ui.icons import keep_outlines_in
from jewelcraft.ui.look import TEXT_SIZES
from jewelcraft.ui.look import look
from jewelcraft.ui.main_window import MainWindow
from jewelcraft.ui.messages import Messages
from jewelcraft.ui.places import PLACES
from jewelcraft.ui.places import SETTINGS
from jewelcraft.ui.preferences import Preferences
from jewelcraft.ui.preferences import cache_folder
from jewelcraft.ui.preferences import log_folder
from jewelcraft.ui.theme import THEMES
from jewelcraft.ui.translation import choose_language
from jewelcraft.ui.warm_up import WarmUp
from jewelcraft.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from pathlib import Path


_BEGUN_MS = 2_000
"""When the first page stands, and what others need is being loaded beside it."""


class Session(QObject):
    """What lives as long as the program: the hub, and the window in the language chosen."""

    def __init__(self, preferences: Preferences, *, opens: bool = False) -> None:
        super().__init__()
        self.hub = LibraryHub(Messages())
        self.preferences = preferences
        self._language = preferences.settings.language
        self.window = MainWindow(self.hub, preferences, opens=opens)
        WarmUp(self.hub, (*PLACES, SETTINGS), self)
        preferences.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self.preferences.settings.language == self._language:
            return
        self._language = self.preferences.settings.language
        # The wish comes from a field of the window that is about to go.
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        choose_language(self._language)
        look().apply()
        before, self.window = self.window, MainWindow(self.hub, self.preferences)
        before.give_way(self.window)


def make_application(arguments: list[str] | None = None) -> QApplication:
    """Return the one QApplication, made on the first call."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(arguments if arguments is not None else sys.argv[:1])
    QCoreApplication.setApplicationName("JewelCraft")
    QCoreApplication.setApplicationVersion(jewelcraft.__version__)
    return app


def dress(app: QApplication, preferences: Preferences) -> None:
    """Give the application its fonts, pictures, theme, text size and language."""
    settings = preferences.settings
    # Qt says so of each family in a list that lacks a script, before it takes the next one.
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")
    load_fonts(cache_folder() / "fonts")
    look().keep_pictures_in(cache_folder() / "pictures")
    keep_outlines_in(cache_folder() / "outlines")
    choose_language(settings.language)
    theme = next((name for name in THEMES if name == settings.theme), THEMES[0])
    size = settings.text_percent if settings.text_percent in TEXT_SIZES else 100
    look().apply(theme, size)
    icon = QIcon()
    for side in (16, 32, 64, 256):
        icon.addPixmap(icon_pixmap("sketch-logo", "#A8822C", side))
    app.setWindowIcon(icon)


def wake_collector() -> None:
    """Collect garbage again, without looking through what the beginning made."""
    gc.freeze()
    gc.enable()


def run(path: Path | None = None, *, sample: bool = False) -> int:
    """Open the window, on a library or the sample where asked, and stay until it is closed."""
    app = make_application()
    start_log(log_folder())
    preferences = Preferences()
    dress(app, preferences)
    look().moves = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    FocusRing(app)
    session = Session(preferences, opens=sample or path is not None)
    guard = CrashGuard(session.hub.messages, app)
    guard.install()
    QTimer.singleShot(_BEGUN_MS, app, wake_collector)
    session.window.show()
    if sample:
        session.window.keeper.open_sample()
    elif path is not None:
        session.window.keeper.open(path)
    try:
        return app.exec()
    finally:
        session.hub.close()
        session.window.keeper.quiet.finish()
        guard.uninstall()
