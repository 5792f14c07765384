"""Grab every registered screen in both themes, sizes, scales and languages: `python -m tests.tour OUT`.

Each room of the window adds a module to tests/tour_screens with a list SCREENS.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.application import Session
    from tests.tour_screens.screen import Screen

SIZES = {"": (1366, 768), "1366x690": (1366, 690), "1093x552": (1093, 552)}
WAIT_MS = 20_000
COSTING = ("0-table", "3", "4", "8-", "9-", "10-", "11-")
"""How the names of the screens of costs and prices begin."""
FINE = "2"
"""The scale of a fine screen; Qt takes one scale for a whole process."""


def screens() -> list[Screen]:
    """Return the screens of all rooms, in the order of their modules."""
    import tests.tour_screens as rooms

    found: list[Screen] = []
    for module in iter_modules(rooms.__path__):
        found += getattr(import_module(f"tests.tour_screens.{module.name}"), "SCREENS", [])
    return found


def wait_until(condition, milliseconds=WAIT_MS):
    """Let events run until a condition holds; tell whether it did."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtCore import QTimer

    # An event loop of its own lets worker threads run; QTest.qWait keeps them waiting.
    for _ in range(milliseconds // 20):
        held = condition()
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        if held:
            return True
    return False


def open_sample(session: Session, folder: Path) -> None:
    """Open the sample workshop in a private copy and wait until its costs are worked out."""
    hub = session.hub
    hub.open_sample(folder / "Sample workshop.jewelcraft")
    if not wait_until(lambda: hub.is_open and not hub.is_busy, 120_000):
        sys.exit("The sample workshop did not open.")


def settle(session: Session) -> None:
    """Wait until no work is running and thumbnails have come in."""
    wait_until(lambda: not session.hub.is_busy and not session.hub.thumbnails.is_busy)
    wait_until(lambda: True)


def grab(widget: QWidget, path: Path) -> None:
    """Save what a widget shows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))


def tour(out: Path, only: tuple[str, ...], wanted: str = "") -> list[str]:
    """Grab every screen in every form; return what the clip check found."""
    from jewelcraft.ui.application import Session
    from jewelcraft.ui.application import dress
    from jewelcraft.ui.application import make_application
    from jewelcraft.ui.look import look
    from jewelcraft.ui.preferences import Preferences

    app = make_application()
    complaints: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        # Backups that a screen shows are not kept among the user's own.
        os.environ["XDG_DATA_HOME"] = os.environ["LOCALAPPDATA"] = str(Path(folder) / "data")
        for language in (wanted,) if wanted else ("en", "id") if scale() == "1" else ("en",):
            preferences = Preferences(Path(folder) / language / "settings.json")
            preferences.change(language=language)
            dress(app, preferences)
            look().moves = False
            session = Session(preferences)
            session.window.show()
            try:
                open_sample(session, Path(folder) / language)
                complaints += visit(session, out, only, language)
            finally:
                session.window.close()
                session.window.deleteLater()
    return complaints


def visit(session: Session, out: Path, only: tuple[str, ...], language: str) -> list[str]:
    """Grab every screen of one window in every form; return what the clip check found."""
    from jewelcraft.ui.look import look
    from tests.clipping import clipped

    complaints: list[str] = []
    for form, theme in forms(language):
        look().apply(theme=theme)
        session.window.resize(*SIZES[form])
        for screen in screens():
            if not any(screen.name.startswith(start) for start in only):
                continue
            fine = "" if scale() == "1" else f"{scale()}x"
            name = "-".join(filter(None, (screen.name, theme, form, language if language != "en" else "", fine)))
            screen.show(session.window)
            settle(session)
            target = screen.find(session.window)
            complaints += [f"{name}: {what}" for what in clipped(target)]
            grab(target, out / f"{name}.png")
            screen.leave(session.window)
    return complaints


def scale() -> str:
    """Return the scale of the screen that this process draws for."""
    return os.environ["QT_SCALE_FACTOR"]


def forms(language: str) -> list[tuple[str, str]]:
    """Return the forms a language is grabbed in: size and theme."""
    if scale() != "1":
        return [("1366x690", "light")]
    if language != "en":
        return [("", "light"), ("1093x552", "light")]
    return [("", "light"), ("", "dark"), ("1366x690", "light"), ("1093x552", "light")]


def main() -> int:
    """Read the words of the command line and go."""
    words = argparse.ArgumentParser(description="Grab every screen of the window.")
    words.add_argument("out", type=Path)
    words.add_argument("--only", default="", help="screens whose name begins with one of these, as 3,4d,8-insights")
    words.add_argument("--costing", action="store_true", help="the screens of costs and prices only")
    words.add_argument("--language", default="", help="one language, as id; without it both")
    words.add_argument("--scale", default="", help="scale of the screen, as 1.25; without it both 1 and 2")
    chosen = words.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = chosen.scale or "1"
    only = ",".join(COSTING) if chosen.costing else chosen.only
    complaints = tour(chosen.out, tuple(only.split(",")), chosen.language)
    print("\n".join(complaints) or "Nothing is clipped.")
    fine = 0
    if not chosen.scale:
        again = [sys.executable, "-m", "tests.tour", str(chosen.out), "--only", only, "--scale", FINE]
        fine = subprocess.run(again, check=False).returncode
    return 1 if complaints or fine else 0


if __name__ == "__main__":
    sys.exit(main())
