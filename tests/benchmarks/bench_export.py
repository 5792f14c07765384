"""How long a workshop takes to print a large catalog as an edition, beside copying the same bytes out of its file.

Run: python -m tests.benchmarks.bench_export [PIECES] [--parts] [--library FILE]
Everything counts: reading, costing, the sheets behind the prices, pages, pictures, the record and the file's digest.
`--parts` says which part takes how much (measuring costs something itself); `--library` keeps the workshop for the
next run. Bytecode is kept, as in the installed program, whatever the environment says.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from contextlib import suppress
from dataclasses import replace
from functools import wraps
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PIECES = 500
RUNS = 2
_TURN = 1 << 20

PARTS = {
    "read and gather": ["jewelcraft.library.catalogs:Catalogs.content"],
    "  costs and prices": ["jewelcraft.library.catalog_content:_Gatherer._priced"],
    "  frozen cost sheets": ["jewelcraft.library.edition_sheets:SheetMemory.frozen"],
    "plan pages": ["jewelcraft.catalog.pdf:plan_catalog"],
    "lay pages out": ["jewelcraft.catalog.plan:Plan.page"],
    "  break lines": ["jewelcraft.catalog.layout.sheet:set_paragraph"],
    "  shape": ["jewelcraft.catalog.text.shaping:shape"],
    "draw pages": ["jewelcraft.catalog.draw:draw_page"],
    "  text operators": ["jewelcraft.catalog.pdf_text:LineWriter.runs"],
    "  structure": [
        "jewelcraft.catalog.pdf_tags:StructureTree.mark",
        "jewelcraft.catalog.pdf_tags:StructureTree.end_group",
    ],
    "  pack pages": ["jewelcraft.catalog.pdf_file:PdfFile.write_stream"],
    "  write pictures": ["jewelcraft.catalog.pdf_pictures:PictureStore._write"],
    "fonts, tree, end": ["jewelcraft.catalog.pdf_document:PdfDocument.finish"],
    "check letters": ["jewelcraft.catalog.pdf:glyph_warnings", "jewelcraft.catalog.pdf:zawgyi_warnings"],
    "read pictures": ["jewelcraft.library.photos:Photos.for_print"],
    "clean pictures": ["jewelcraft.catalog.pdf_pictures:_prepared"],
    "write and digest": ["jewelcraft.catalog.outflow:Outflow._run"],
    "freeze the content": ["jewelcraft.catalog.frozen:freeze"],
    "record": ["jewelcraft.storage.edition_store:EditionStore.record"],
}


class Clock:
    """Adds up what each part takes without those inside it."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._own = threading.local()

    def wrap(self, part: str, place: str) -> None:
        """Time every call of a function."""
        module, _, path = place.partition(":")
        owner = import_module(module)
        *outer, last = path.split(".")
        for step in outer:
            owner = getattr(owner, step)
        function = getattr(owner, last)

        @wraps(function)
        def timed(*args, **kwargs):
            inside = self._own.__dict__.setdefault("inside", [])
            inside.append(0.0)
            start = time.thread_time()
            try:
                return function(*args, **kwargs)
            finally:
                whole = time.thread_time() - start
                self.spent[part] = self.spent.get(part, 0.0) + whole - inside.pop()
                if inside:
                    inside[-1] += whole

        setattr(owner, last, timed)


def make_library(path: Path, count: int) -> None:
    """Make a workshop of priced pieces with a large photo each."""
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.texts import Texts
    from jewelcraft.library.library import Library
    from tests.benchmarks.bench_catalog import make_pictures
    from tests.benchmarks.bench_recost import priced_pieces
    from tests.catalog.builders import TEXTS

    with (
        tempfile.TemporaryDirectory() as folder,
        Library.create(path, WorkshopSettings(name="Baan Ngoen", home_currency="THB")) as library,
    ):
        texts = list(TEXTS.values())
        pieces = [
            replace(piece, titles=Texts.of({"en": f"{number} {texts[number % len(texts)][:40]}"}))
            for number, piece in enumerate(priced_pieces(library, count))
        ]
        library.pieces.add_many(pieces)
        for piece, picture in zip(pieces, make_pictures(Path(folder), count), strict=True):
            library.photos.add([picture], piece_id=piece.id)
        catalog = replace(library.catalogs.new("Large"), piece_ids=tuple(piece.id for piece in pieces))
        library.catalogs.add(catalog)


def copy_out(path: Path, target: Path, told: Callable[[bytes], object] = len) -> None:
    """The floor: every original read out of the file in large turns and written once, safe on the disk."""
    with closing(sqlite3.connect(path)) as connection, target.open("wb", buffering=0) as file:
        for (row,) in connection.execute("SELECT rowid FROM original").fetchall():
            with connection.blobopen("original", "bytes", row, readonly=True) as blob:
                while part := blob.read(_TURN):
                    told(part)
                    file.write(part)
        os.fsync(file.fileno())


def copy_with_digest(path: Path, target: Path) -> None:
    """The floor of a file whose digest is kept, as every edition's is."""
    copy_out(path, target, sha256().update)


def copy_file(path: Path, target: Path) -> None:
    """The same bytes from file to file, for comparison."""
    shutil.copyfile(path, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def export(path: Path, target: Path) -> None:
    """Print the catalog."""
    from jewelcraft.library.editions import ExportWishes
    from jewelcraft.library.library import Library

    with Library.open(path) as library:
        catalog = library.catalogs.by_name("Large")
        library.editions.export(catalog, target, ExportWishes(library.profiles.get(catalog.profile_id)))


def export_again(path: Path, target: Path) -> tuple[float, float]:
    """Print it, then again with other prices in the same program; return what the second time took."""
    from jewelcraft.library.editions import ExportWishes
    from jewelcraft.library.library import Library

    with Library.open(path) as library:
        catalog = library.catalogs.by_name("Large")
        wishes = ExportWishes(library.profiles.get(catalog.profile_id))
        library.editions.export(catalog, target, wishes)
        start, used = time.perf_counter(), time.process_time()
        library.editions.export(catalog, target, wishes)
        return time.perf_counter() - start, time.process_time() - used


def run_job(job: str, path: Path, target: Path) -> None:
    """Do a job in this process and print seconds, those of the processor, and peak memory."""
    jobs = {"copy": copy_out, "digest": copy_with_digest, "file": copy_file, "cold": export, "warm": export_again}
    if job in {"cold", "warm", "parts"}:
        import jewelcraft.library.editions  # noqa: F401 (what a running program has loaded)
    if job == "parts":
        clock = Clock()
        for part, places in PARTS.items():
            for place in places:
                clock.wrap(part, place)
        used = time.process_time()
        export(path, target)
        clock.spent["the rest"] = time.process_time() - used - sum(clock.spent.values())
        for part in (*PARTS, "the rest"):
            print(f"{part};{clock.spent.get(part, 0.0)}")
        return
    start, used = time.perf_counter(), time.process_time()
    took = jobs[job](path, target) or (time.perf_counter() - start, time.process_time() - used)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(*took, peak, target.stat().st_size / 1e6)


def measure(job: str, path: Path, folder: Path) -> list[list[str]]:
    """Run a job in a process of its own and return what it printed."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    target = folder / f"{job}.out"
    command = [sys.executable, "-m", "tests.benchmarks.bench_export", "--job", job, str(path), str(target)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
    with suppress(FileNotFoundError):
        target.unlink()
    return [line.split(";") for line in done.splitlines()]


def best(job: str, path: Path, folder: Path) -> list[float]:
    """Return the least of each figure in some runs."""
    runs = [[float(each) for each in measure(job, path, folder)[0][0].split()] for _ in range(RUNS)]
    return [min(column) for column in zip(*runs, strict=True)]


def main() -> None:
    """Make the workshop and print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pieces", nargs="?", type=int, default=PIECES)
    parser.add_argument("--parts", action="store_true")
    parser.add_argument("--library", type=Path)
    parser.add_argument("--job", nargs=3)
    wishes = parser.parse_args()
    if wishes.job:
        job, path, target = wishes.job
        run_job(job, Path(path), Path(target))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = wishes.library or folder / "large.jewelcraft"
        if not path.exists():
            make_library(path, wishes.pieces)
        measure("cold", path, folder)
        print(f"{path.stat().st_size / 1e6:.0f} MB workshop, load {os.getloadavg()[0]:.1f}")
        floor = best("copy", path, folder)
        whole = best("digest", path, folder)
        titles = {
            "copy": "copied out of SQLite",
            "digest": "the same with its digest",
            "file": "copied as a file",
            "cold": "cold",
            "warm": "again",
        }
        known = {"copy": floor, "digest": whole}
        for job, title in titles.items():
            wall, cpu, peak, size = known.get(job) or best(job, path, folder)
            ratios = f"{wall / floor[0]:5.1f} x copy {wall / whole[0]:5.1f} x digest"
            ratios += f"  {cpu:6.2f} s processor {cpu / floor[1]:5.1f} x copy {cpu / whole[1]:5.1f} x digest"
            print(f"{title:30}{wall:6.2f} s {ratios}  {peak:5.0f} MB peak  {size:5.0f} MB file")
        if wishes.parts:
            rows = [(part, float(seconds)) for part, seconds in measure("parts", path, folder)]
            whole = sum(seconds for _, seconds in rows)
            for part, seconds in (*rows, ("all", whole)):
                print(f"  {part:26}{seconds * 1000:7.0f} ms {seconds / floor[1]:5.2f} x floor {seconds / whole:5.0%}")


if __name__ == "__main__":
    main()
