"""Bring a folder of phone photos in through the real window, and measure how alive the window stays.

Run from the project's folder:  python -m tests.benchmarks.bench_window_import [--photos 2000] [--quick]

The folder is made once and kept in the temporary directory. While the photos come in, the window
changes places and scrolls; a timer of 10 ms tells how long the event loop stood still.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.benchmarks.bench_import import make_photos
from tests.benchmarks.bench_import import measured
from tests.benchmarks.bench_import import peak_megabytes

TICK = 0.010
KEPT = Path(tempfile.gettempdir()) / "jewelcraft-bench"


def photo_folder(count: int) -> Path:
    """Return a folder with so many photos, made on the first call."""
    folder = KEPT / f"photos-{count}"
    if not folder.is_dir() or len(list(folder.iterdir())) != count:
        folder.mkdir(parents=True, exist_ok=True)
        make_photos(folder, count)
    return folder


class Pulse:
    """Ticks every 10 ms on the event loop and keeps how much later than that each tick came."""

    def __init__(self):
        from PySide6.QtCore import Qt
        from PySide6.QtCore import QTimer

        self.late: list[float] = []
        self.last = 0.0
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(round(TICK * 1000))
        self.timer.timeout.connect(self._tick)

    def start(self):
        self.late.clear()
        self.last = time.perf_counter()
        self.timer.start()

    def _tick(self):
        now = time.perf_counter()
        self.late.append(max(0.0, now - self.last - TICK))
        self.last = now

    def figures(self):
        self.timer.stop()
        ordered = sorted(self.late)
        return {
            "longest": ordered[-1] * 1000,
            "p99": ordered[int(len(ordered) * 0.99)] * 1000,
            "over_50": sum(late > 0.050 for late in ordered),
            "ticks": len(ordered),
        }


class Watcher(threading.Thread):
    """Writes down what the GUI thread was doing whenever it stood still for long."""

    def __init__(self, pulse, limit):
        super().__init__(daemon=True)
        self.pulse, self.limit = pulse, limit
        self.log = tempfile.TemporaryFile("w+")  # noqa: SIM115 (open as long as the thread)

    def run(self):
        told = 0.0
        while True:
            time.sleep(0.005)
            last = self.pulse.last
            if last and last != told and time.perf_counter() - last > self.limit:
                told = last
                # A frame object would keep painters alive; this writes text only.
                print("=====", file=self.log, flush=True)
                faulthandler.dump_traceback(self.log)

    def stacks(self):
        """Return what was written, the GUI thread's stack of each time."""
        self.log.seek(0)
        return [dump.split("\n\n")[-1][:1500] for dump in self.log.read().split("=====\n")[1:]]


def open_window(folder: Path):
    """Return the application and the real window on a new library."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / "home")
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.ui.application import Session
    from jewelcraft.ui.application import dress
    from jewelcraft.ui.application import make_application
    from jewelcraft.ui.preferences import Preferences

    app = make_application(["bench"])
    preferences = Preferences(folder / "settings.json")
    dress(app, preferences)
    session = Session(preferences)
    session.window.show()
    wait_for(session.hub.opened, lambda: session.hub.create_library(folder / "x.jewelcraft", WorkshopSettings()))
    # An owner looks around for a few seconds before choosing a folder.
    settled = time.perf_counter() + 4
    run_until(lambda: not session.hub.is_busy and time.perf_counter() > settled)
    return app, session


def wait_for(signal, act):
    """Do something and run the event loop until a signal comes."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    signal.connect(loop.quit)
    act()
    loop.exec()


def run_until(is_so):
    """Run the event loop until something is so."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtCore import QTimer

    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if is_so() else None)
    timer.start(5)
    loop.exec()
    timer.stop()


class Visitor:
    """Changes places and scrolls, as an owner who does not wait."""

    def __init__(self, window):
        from PySide6.QtCore import QTimer

        self.window = window
        self.steps = 0
        self.timer = QTimer()
        self.timer.setInterval(120)
        self.timer.timeout.connect(self._step)

    def _step(self):
        from PySide6.QtWidgets import QAbstractScrollArea

        self.steps += 1
        if self.steps % 10 == 0:
            places = self.window.places
            self.window.go_to(places[self.steps // 10 % len(places)].id)
        for area in self.window.page.findChildren(QAbstractScrollArea) if self.window.page else ():
            bar = area.verticalScrollBar()
            if area.isVisible() and bar.maximum():
                bar.setValue((bar.value() + 180) % (bar.maximum() + 1))


def bring_in(folder: Path, *, cancel_after: float | None = None, watch: float = 0.0):
    """Bring the folder in, cancelled after some seconds where told so, and print the figures."""
    with tempfile.TemporaryDirectory() as scratch:
        _app, session = open_window(Path(scratch))
        window, hub = session.window, session.hub
        pulse, visitor = Pulse(), Visitor(window)
        watcher = Watcher(pulse, watch)
        if watch:
            watcher.start()
        jobs: list = []
        hub.job_started.connect(jobs.append)
        ended: list[str] = []
        pulse.start()
        visitor.timer.start()
        start = time.perf_counter()
        window.intake.add_paths([folder])
        job = jobs[-1]
        job.succeeded.connect(lambda _result: ended.append("succeeded"))
        job.cancelled.connect(lambda: ended.append("cancelled"))
        job.failed.connect(lambda error: ended.append(str(error)))
        if cancel_after is not None:
            from PySide6.QtCore import QTimer

            QTimer.singleShot(round(cancel_after * 1000), job.cancel)
        run_until(lambda: bool(ended))
        seconds = time.perf_counter() - start
        settle = time.perf_counter() + 1.5
        run_until(lambda: time.perf_counter() > settle)
        visitor.timer.stop()
        figures = {"seconds": seconds, "ended": ended[0], "steps": visitor.steps, **pulse.figures()}
        photos = hub.reader.photos.count_inbox()
        originals = len(hub.reader.store.photos.digests())
        window.close()
        from jewelcraft.library.library import Library

        with Library.open(Path(scratch) / "x.jewelcraft") as library:
            figures |= {"photos": photos, "originals": originals, "undo": str(library.history.undo_label)}
        run_until(lambda: True)
        print(
            json.dumps({**figures, "megabytes": peak_megabytes(), "cpu": time.process_time(), "seen": watcher.stacks()})
        )


def in_own_process(*words: str) -> dict:
    """Run one trip in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_window_import", *words]
    shown = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return dict(json.loads(shown.splitlines()[-1]))


def main() -> None:
    """Print the figures of the window beside the floors."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=2000)
    parser.add_argument("--quick", action="store_true", help="leave the floors out")
    parser.add_argument("--one", action="store_true")
    parser.add_argument("--cancel-after", type=float)
    parser.add_argument("--watch", type=float, default=0.0, help="say what the window did when it stood still so long")
    told = parser.parse_args()
    folder = photo_folder(told.photos)
    if told.one:
        faulthandler.enable()
        bring_in(folder, cancel_after=told.cancel_after, watch=told.watch)
        return
    print(f"{told.photos} photos, load {os.getloadavg()[0]:.1f}")
    trip = in_own_process("--one", "--photos", str(told.photos), "--watch", str(told.watch))
    print(
        f"window: {trip['seconds']:.1f} s, {trip['cpu']:.1f} s cpu, {trip['megabytes']:.0f} MB peak, "
        f"{trip['photos']} photos in, {trip['steps']} scrolls and visits"
    )
    print(
        f"event loop late: longest {trip['longest']:.0f} ms, p99 {trip['p99']:.1f} ms, "
        f"{trip['over_50']} of {trip['ticks']} ticks over 50 ms"
    )
    for stack in trip["seen"]:
        print("--- stood still in\n" + stack)
    moment = random.uniform(0.1, 0.9) * trip["seconds"]
    gone = in_own_process("--one", "--photos", str(told.photos), "--cancel-after", f"{moment:.2f}")
    print(
        f"{gone['ended']} at {moment:.1f} s, over after {gone['seconds'] - moment:.2f} s: {gone['photos']} photos, "
        f"{gone['originals']} originals left behind, longest stall {gone['longest']:.0f} ms"
    )
    if told.quick:
        return
    with tempfile.TemporaryDirectory() as scratch:
        floors = [measured(name, folder, Path(scratch) / name) for name in ("copy", "thumbs")]
    wall, cpu = sum(floor[0] for floor in floors), sum(floor[1] for floor in floors)
    print(f"floor (read, hash, copy; thumbnails on two threads): {wall:.1f} s, {cpu:.1f} s cpu")
    print(f"window to floor: {trip['seconds'] / wall:.2f} wall, {trip['cpu'] / cpu:.2f} cpu")


if __name__ == "__main__":
    main()
