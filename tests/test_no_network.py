"""The program never speaks to a network: nothing of it names one, and a whole session asks the system for none."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
NETWORKS = {
    *("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc"),
    *("socketserver", "webbrowser", "requests", "httpx", "aiohttp", "urllib3"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtNetworkAuth"),
}
# Reports every question to the system that a network would begin with; sockets between our own processes are none.
WATCHER = """
import json, socket, sys
asked = []
def watch(event, facts):
    if event == "socket.__new__" and facts[1] not in (-1, getattr(socket, "AF_UNIX", None)):
        asked.append([event, str(facts[1:])])
    elif event in ("socket.connect", "socket.bind", "socket.sendto") and not isinstance(facts[1], (str, bytes)):
        asked.append([event, str(facts[1])])
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "http.client.connect"):
        asked.append([event, str(facts)])
sys.addaudithook(watch)
"""
SESSION = """
from jewelcraft.__main__ import main
for words in json.loads(sys.argv[1]):
    code = main(words)
    assert code == 0, words
print(json.dumps(asked), file=sys.stderr)
"""
WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from jewelcraft.ui import application
original = application.make_application
def made(*given):
    app = original(*given)
    QTimer.singleShot(2500, app.quit)
    return app
application.make_application = made
from pathlib import Path
application.run(Path(sys.argv[1]), sample=False)
network = [name for name in sys.modules if name.startswith("PySide6.QtNetwork")]
print(json.dumps(asked + network), file=sys.stderr)
"""


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_names_a_network():
    found = {
        (path.name, name)
        for path in (HOUSE / "jewelcraft").rglob("*.py")
        for name in imported(path)
        if name in NETWORKS or name.partition(".")[0] in NETWORKS - {"urllib.request"}
    }
    assert not found


def asked(script, *words, **more):
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HOUSE)} | more
    done = subprocess.run(
        [sys.executable, "-c", WATCHER + script, *map(str, words)],
        env=surroundings,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stderr.strip().splitlines()[-1])


def test_the_watcher_sees_a_network():
    speak = "\nimport socket\nsocket.getaddrinfo('localhost', 80)\nprint(json.dumps(asked), file=sys.stderr)\n"
    assert asked(speak)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    return tmp_path_factory.mktemp("offline") / "shop.jewelcraft"


def test_a_session_on_the_command_line_asks_for_none(shop):
    photo = HOUSE / "resources" / "sample" / "sketches" / "signet-ring.jpg"
    session = [
        ["new", str(shop), "--sample"],
        ["photos", "add", str(shop), str(photo.parent)],
        ["rates", "set", str(shop), "gold", "4100", "--currency", "USD", "--unit", "ozt"],
        ["cost", str(shop), "--explain"],
        ["catalog", str(shop), "--out", str(shop.with_name("out.pdf"))],
        ["backup", str(shop), str(shop.with_name("copy.jewelcraft"))],
        ["export", str(shop), str(shop.with_name("folder"))],
        ["share", "give", str(shop), str(shop.with_name("out.jewelbundle"))],
        ["check", str(shop)],
        ["undo", str(shop)],
    ]
    assert asked(SESSION, json.dumps(session)) == []


def test_the_window_asks_for_none(shop, tmp_path):
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    assert asked(WINDOW, shop, **home) == []
