"""The first page needs little: what other places, documents and formats need is loaded when they are asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.ui.application import Session

HOUSE = Path(__file__).parents[2]
HEAVY = {"PIL", "reportlab", "sqlite_utils", "icu", "babel", "numpy", "cv2", "pypdfium2", "openpyxl"}
HEAVY |= {"http", "ssl", "email", "urllib.request", "xml", "html"}
LATER = {
    *("jewelcraft.images", "jewelcraft.cli", "jewelcraft.domain.costing", "jewelcraft.domain.recipe_steps"),
    *("jewelcraft.library.recost", "jewelcraft.library.quotes", "jewelcraft.library.editions"),
    *("jewelcraft.library.catalogs", "jewelcraft.library.sharing", "jewelcraft.library.workbench"),
    *("jewelcraft.library.backups", "jewelcraft.ui.welcome", "jewelcraft.ui.help", "jewelcraft.ui.new_workshop"),
    *("jewelcraft.ui.gallery.inspector_one", "jewelcraft.ui.gallery.inspector_many", "jewelcraft.ui.piece.page"),
}
MOST = 162
"""How many modules of ours the first page may need."""
START = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop
from jewelcraft.ui import application

app = application.make_application(["jewelcraft"])
preferences = application.Preferences()
application.dress(app, preferences)
session = application.Session(preferences, opens=True)
session.window.show()
loop = QEventLoop()
session.hub.opened.connect(loop.quit)
session.window.keeper.open(Path(sys.argv[1]))
loop.exec()
print(json.dumps(sorted(sys.modules)))
session.window.close()
"""


@pytest.fixture
def workshop(tmp_path):
    path = tmp_path / "w.jewelcraft"
    with Library.create(path, WorkshopSettings(name="Workshop")) as library:
        library.recost_if_stale()
    return path


@pytest.fixture
def loaded(workshop):
    """The modules that are loaded once the first page of a workshop stands."""
    command = [sys.executable, "-c", START, str(workshop)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=HOUSE, timeout=60)
    return set(json.loads(told.stdout.splitlines()[-1]))


def test_the_first_page_needs_few_modules(loaded):
    assert not {name for name in loaded if name.partition(".")[0] in HEAVY or name in HEAVY | LATER}
    assert len([name for name in loaded if name.startswith("jewelcraft")]) <= MOST


def test_a_workshop_that_does_not_open_leads_to_the_welcome_screen(qtbot, preferences, tmp_path):
    session = Session(preferences, opens=True)
    qtbot.addWidget(session.window)
    front = session.window.centralWidget()
    session.window.keeper.open(tmp_path / "gone.jewelcraft")
    qtbot.waitUntil(lambda: front.currentWidget() is session.window.welcome)
    session.window.close()
