"""Import what the other places need while the window has nothing to do, a module at a time.

The first visit of a place would otherwise stop the window for the time of its imports, which is
longest just when it is noticed: while photos come in and the interpreter is busy.
"""

from __future__ import annotations

import importlib
import logging
import sys
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer

from jewelcraft.domain.numbers import ONE
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence

    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.places import Place

_PAUSE_MS = 40
_LATE = (
    "jewelcraft.library.recost",
    "jewelcraft.library.quotes",
    "jewelcraft.library.workbench",
    "jewelcraft.ui.commands",
    "jewelcraft.library.catalog_content",
)
"""What is imported inside functions."""
_log = logging.getLogger(__name__)


class WarmUp(QObject):
    """Imports the modules of places once a library is open and no job runs."""

    def __init__(self, hub: LibraryHub, places: Sequence[Place], parent: QObject) -> None:
        super().__init__(parent)
        self._hub = hub
        self._modules = _modules(places)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._import_next)
        hub.opened.connect(self._timer.start)
        hub.closed.connect(self._timer.stop)

    def _import_next(self) -> None:
        if self._hub.is_busy:
            return
        name = next(self._modules, None)
        if name is None:
            self._timer.stop()
            # The first formatted number reads the manners of the language.
            write_decimal(ONE, 2)
            return
        try:
            importlib.import_module(name)
        except ImportError:
            # The place itself will say so when it is visited.
            _log.exception("A module cannot be imported")


def _modules(places: Sequence[Place]) -> Iterator[str]:
    packages = [place.page.partition(":")[0].rpartition(".")[0] for place in places]
    yield from _LATE
    # A piece is what is opened first.
    for package in ("jewelcraft.ui.gallery", "jewelcraft.ui.piece", *packages):
        names = [found.name for found in iter_modules(importlib.import_module(package).__path__, f"{package}.")]
        yield from (name for name in names if name not in sys.modules)
