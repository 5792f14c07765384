"""How long the designer of catalogs takes to show a page after a change: asked, painted, in the window.

Run: QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_preview [PIECES]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
WIDTH = 760
RUNS = 12
COLD_RUNS = 5
FEW = 100
"""With more pieces a first look is timed once."""


def many_pieces(library, count):
    """Return the ids of the sample's pieces, repeated as copies until there are enough."""
    from jewelcraft.domain.search import PieceQuery

    ids = library.pieces.ids(PieceQuery(statuses=frozenset({"ready"})))
    while len(ids) < count:
        copies, _changes = library.pieces.duplicate(ids[: count - len(ids)])
        ids += copies
    return tuple(ids[:count])


def spread(seconds):
    """Write the middle and the worst of some times in milliseconds."""
    return f"median {statistics.median(seconds) * 1000:5.0f} ms, worst {max(seconds) * 1000:5.0f} ms"


def measure_worker(library, catalog):
    """Time what the reader's thread does after each kind of step: seen by a clock, and what the processor needed."""
    from jewelcraft.domain.catalog import CatalogKind
    from jewelcraft.ui.catalogs.easel import Easel
    from jewelcraft.ui.catalogs.easel import Edition
    from jewelcraft.ui.catalogs.easel import Wish

    def paint(easel, made, serial, index):
        started, used = time.perf_counter(), time.thread_time()
        easel.paint(library, Wish(Edition(made, serial), index, width_px=WIDTH))
        return time.perf_counter() - started, time.thread_time() - used

    # What is imported with the first page of all, and the fonts, are there in a program that runs.
    paint(Easel(), catalog, 0, 2)
    for kind in CatalogKind:
        made = replace(catalog, kind=kind)
        colds = []
        for _ in range(COLD_RUNS if len(catalog.piece_ids) <= FEW else 1):
            easel = Easel()
            colds.append(paint(easel, made, 0, 2))
        prices = [paint(easel, made, run, 2) for run in range(1, RUNS)]
        following = [paint(easel, made, RUNS, 3 + run) for run in range(RUNS)]
        again = [paint(easel, made, RUNS, 3) for _ in range(RUNS)]
        print(
            f"  {kind:11} cold {told(colds)}   all prices changed {told(prices)}"
            f"   next page {told(following)}   same again {told(again)}"
        )


def told(times):
    """Write the middle and the slowest but one in twenty, in milliseconds: by the clock, of the processor alone."""
    clock, processor = ([each * 1000 for each in every] for every in zip(*times, strict=True))
    return f"{middle(clock)} ({middle(processor)}) ms"


def middle(values):
    """Write the middle, and what nineteen of twenty stay below."""
    ordered = sorted(values)
    return f"{statistics.median(values):.0f}/{ordered[min(round(0.95 * len(ordered)), len(ordered) - 1)]:.0f}"


def measure_window(hub, page, catalog):
    """Time from the change in the panel to the painted page, and the longest stall of the window meanwhile."""
    from PySide6.QtCore import QTimer

    from jewelcraft.domain.catalog import Layout
    from tests.tour import wait_until

    page.open_catalog(catalog.id)
    designer = page.designer
    wait_until(lambda: not (designer.previewer.is_busy or hub.is_busy or designer.canvas._pause.isActive()))
    designer.previewer.turn_to(2)
    wait_until(lambda: not designer.previewer.is_busy)
    beats, waits = [], []
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    drawn = []
    designer.previewer.drawn.connect(lambda _sheet: drawn.append(time.perf_counter()))
    for run in range(RUNS):
        drawn.clear()
        started = time.perf_counter()
        designer.change({"layout": (Layout.THREE_BY_THREE, Layout.TWO_BY_TWO)[run % 2]})
        wait_until(lambda: bool(drawn))
        waits.append(drawn[0] - started)
        wait_until(lambda: not (designer.previewer.is_busy or hub.is_busy))
    timer.stop()
    stalls = [after - before for before, after in pairwise(beats)]
    print(f"  change to page      {spread(waits)}")
    print(f"  longest stall of the window {max(stalls) * 1000:.0f} ms")


def main():
    """Build the sample, measure, print."""
    from jewelcraft.library.library import Library
    from jewelcraft.library.sample import create_sample
    from jewelcraft.ui.application import Session
    from jewelcraft.ui.application import dress
    from jewelcraft.ui.application import make_application
    from jewelcraft.ui.preferences import Preferences
    from tests.tour import wait_until

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.jewelcraft"
        create_sample(path).close()
        with Library.open(path) as library:
            catalog = library.catalogs.by_name("Hong Kong 2027")
            catalog = replace(catalog, piece_ids=many_pieces(library, count))
            library.catalogs.change(catalog)
        print(f"{count} pieces, page {WIDTH} px wide")
        with Library.open(path, read_only=True) as library:
            measure_worker(library, catalog)
        app = make_application()
        preferences = Preferences(Path(folder) / "settings.json")
        dress(app, preferences)
        session = Session(preferences)
        session.window.show()
        session.hub.open_library(path)
        wait_until(lambda: session.hub.is_open and not session.hub.is_busy)
        session.window.go_to("catalogs")
        measure_window(session.hub, session.window.page, catalog)
        session.window.close()


if __name__ == "__main__":
    main()
