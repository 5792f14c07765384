"""Start the window and measure it beside a bare one: no library, an empty one, one of 10,000 pieces, no caches.

Run from the project's folder:  python -m tests.benchmarks.bench_start [--rounds 7]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_window_import import KEPT
from tests.benchmarks.bench_window_import import run_until
from tests.benchmarks.bench_window_import import wait_for


def started(began: float) -> dict:
    """Return what the start took till now: wall seconds since the parent began, cpu seconds, megabytes."""
    resident = Path("/proc/self/statm").read_text().split()[1] if Path("/proc/self/statm").exists() else "0"
    return {
        "wall": time.monotonic() - began,
        "cpu": time.process_time(),
        "mb": int(resident) * 4096 / 2**20,
    }


def bare(began: float, _home: Path) -> dict:
    """Bare QMainWindow."""
    from PySide6.QtWidgets import QApplication
    from PySide6.QtWidgets import QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    window.repaint()
    figures = started(began)
    app.quit()
    return figures


def welcome(began: float, home: Path) -> dict:
    """The window, no library yet."""
    return _window(began, home, None)


def empty(began: float, home: Path) -> dict:
    """An empty library."""
    return _window(began, home, home / "empty.jewelcraft")


def many(began: float, home: Path) -> dict:
    """A library of 10,000 pieces."""
    return _window(began, home, home / "many.jewelcraft")


def first(began: float, home: Path) -> dict:
    """The first start ever, no caches."""
    os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(dir=home)
    return _window(began, home, None)


def _window(began: float, _home: Path, path: Path | None) -> dict:
    """Do what `jewelcraft FILE` does, up to the first picture of the pieces."""
    gc.disable()
    from jewelcraft.ui import application

    app = application.make_application(["jewelcraft"])
    application.start_log(application.log_folder())
    preferences = application.Preferences()
    application.dress(app, preferences)
    application.FocusRing(app)
    session = application.Session(preferences, opens=path is not None)
    window = session.window
    window.show()
    window.repaint()
    figures = {"window": time.monotonic() - began}
    if path is not None:
        wait_for(session.hub.opened, lambda: window.keeper.open(path))
        rows = window.page.gallery.board.model.rowCount
        if path.name.startswith("many"):
            run_until(rows)
        window.repaint()
    figures |= started(began)
    run_until(lambda: not session.hub.is_busy)
    window.close()
    return figures


WORKS = {work.__name__: work for work in (bare, welcome, empty, many, first)}


def make_libraries(home: Path) -> None:
    """Write the two libraries, once."""
    from tests.benchmarks.bench_gallery import fill

    home.mkdir(parents=True, exist_ok=True)
    for name, count in (("empty", 0), ("many", 10_000)):
        path = home / f"{name}.jewelcraft"
        if not path.exists():
            fill(path, count)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--one", choices=WORKS)
    parser.add_argument("--began", type=float)
    told = parser.parse_args()
    # Installed programs have their byte code.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    home = KEPT / "start"
    if told.one:
        print(json.dumps(WORKS[told.one](told.began, home)))
        return
    make_libraries(home)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / "home")
    print(f"load {os.getloadavg()[0]:.1f}; medians of {told.rounds}, the first round left out; ratios of the least cpu")
    print(f"{'':34}{'s':>7}{'min s':>7}{'cpu s':>7}{'min cpu':>9}{'MB':>6}{'to bare':>9}")
    floor = 0.0
    for name, work in WORKS.items():
        rounds = [_run(name) for _ in range(told.rounds + 1)][1:]
        wall, cpu, memory = (statistics.median(one[key] for one in rounds) for key in ("wall", "cpu", "mb"))
        least, least_cpu = (min(one[key] for one in rounds) for key in ("wall", "cpu"))
        floor = floor or least_cpu
        shown = f"{work.__doc__[:-1]:34}{wall:7.3f}{least:7.3f}{cpu:7.3f}{least_cpu:9.3f}{memory:6.0f}"
        print(f"{shown}{least_cpu / floor:8.1f}x")


def _run(name: str) -> dict:
    command = [sys.executable, "-m", "tests.benchmarks.bench_start", "--one", name, "--began", str(time.monotonic())]
    shown = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    return dict(json.loads(shown.splitlines()[-1]))


if __name__ == "__main__":
    main()
