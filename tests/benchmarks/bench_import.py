"""Import many phone photos, and print time and memory beside what the machine needs at least.

Run from the project's folder:  python tests/benchmarks/bench_import.py [--photos 2000] [--folder FOLDER]
Prints photos of six and of twelve million pixels, each beside its own floors.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
DIFFERENT = 40
WIDTH, HEIGHT = 3000, 2000
LARGE = (4000, 3000)
"""Twelve million pixels, as phones write them."""
FEW = 200
"""So many photos are enough to tell threads from processes, and a decoder's own scaling from none."""


def make_photos(folder: Path, count: int, size: tuple[int, int]) -> None:
    """Write phone-like JPEGs: some different pictures, each many times with another note inside."""
    from PIL import Image

    for number in range(min(DIFFERENT, count)):
        rough = Image.effect_noise((size[0] // 2, size[1] // 2), 18).resize(size)
        shade = Image.radial_gradient("L").resize(size).rotate(number * 9)
        colour = Image.merge("RGB", (Image.blend(rough, shade, 0.6), Image.blend(rough, shade, 0.5), rough))
        out = BytesIO()
        turn = Image.Exif()
        turn[0x0112] = 6 if number % 4 == 0 else 1
        colour.save(out, "JPEG", quality=88, exif=turn.tobytes())
        data = out.getvalue()
        for place in range(number, count, DIFFERENT):
            note = f"photo {place}".encode()
            body = data[:2] + b"\xff\xfe" + (len(note) + 2).to_bytes(2, "big") + note + data[2:]
            (folder / f"IMG_{place:05}.jpg").write_bytes(body)


def floor_copy(folder: Path, target: Path) -> None:
    """Read, hash and copy each file."""
    for file in sorted(folder.iterdir()):
        data = file.read_bytes()
        hashlib.sha256(data).hexdigest()
        (target / file.name).write_bytes(data)
    os.sync()


def floor_thumbs(folder: Path, _target: Path) -> None:
    """Make thumbnails with the decoder's own scaling on two threads, nothing else."""
    from PIL import Image

    def thumb(file: Path) -> int:
        with Image.open(file) as image:
            scale = 512 / max(image.size)
            size = (round(image.width * scale), round(image.height * scale))
            image.draft(None, size)
            out = BytesIO()
            image.resize(size, Image.Resampling.BICUBIC).save(out, "JPEG", quality=82)
        return len(out.getvalue())

    with ThreadPoolExecutor(2) as pool:
        for _size in pool.map(thumb, sorted(folder.iterdir())):
            pass


def no_draft(folder: Path, _target: Path) -> None:
    """Make a few thumbnails of whole decodings on two threads."""
    from PIL import Image

    def thumb(file: Path) -> int:
        with Image.open(file) as image:
            image.load()
            out = BytesIO()
            image.resize((512, 384), Image.Resampling.BICUBIC, reducing_gap=3.0).save(out, "JPEG", quality=82)
        return len(out.getvalue())

    with ThreadPoolExecutor(2) as pool:
        for _size in pool.map(thumb, sorted(folder.iterdir())[:FEW]):
            pass


def few_by_threads(folder: Path, target: Path) -> None:
    """Take a few in, read on threads of the program."""
    from jewelcraft.images import decoders

    decoders()._works = False
    few_by_processes(folder, target)


def few_by_processes(folder: Path, target: Path) -> None:
    """Take a few in, read by processes of their own."""
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.library.intake import take_in
    from jewelcraft.storage.store import Store

    store = Store.create(target / "few.jewelcraft", WorkshopSettings())
    take_in(store, sorted(folder.iterdir())[:FEW])
    store.close()
    (target / "few.jewelcraft").unlink()


def real_import(folder: Path, target: Path) -> None:
    """Take the folder into a new library as the program does."""
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.library.intake import take_in
    from jewelcraft.storage.store import Store

    store = Store.create(target / "bench.jewelcraft", WorkshopSettings())
    report = take_in(store, [folder])
    kept = sum(row[0] for row in store._connection.execute("SELECT size FROM original"))
    store.close()
    taken = sum(entry.result == "accepted" for entry in report.entries)
    if taken != len(list(folder.iterdir())):
        raise SystemExit(f"only {taken} photos were taken in")
    size = (target / "bench.jewelcraft").stat().st_size
    print(f"the file is {size / kept:.3f} of its originals", file=sys.stderr)


def previews(_folder: Path, target: Path) -> None:
    """Make the screen pictures that an import leaves for a quiet moment."""
    from jewelcraft.domain.work import NoProgress
    from jewelcraft.library.library import Library

    with Library.open(target / "bench.jewelcraft") as library:
        made = library.photos.complete(NoProgress())
        kept = sum(row[0] for row in library.store._connection.execute("SELECT size FROM original"))
    size = (target / "bench.jewelcraft").stat().st_size
    print(f"{made} made; the file is {size / kept:.3f} of its originals", file=sys.stderr)


def second_import(folder: Path, target: Path) -> None:
    """Take the same folder in again: everything is there already."""
    from jewelcraft.library.intake import take_in
    from jewelcraft.storage.store import Store

    store = Store.open(target / "bench.jewelcraft")
    report = take_in(store, [folder])
    store.close()
    if {entry.result for entry in report.entries} != {"duplicate"}:
        raise SystemExit("a second import must add nothing")


WORKS = {"copy": floor_copy, "thumbs": floor_thumbs, "import": real_import, "again": second_import}
WORKS |= {"previews": previews, "no draft": no_draft, "threads": few_by_threads, "processes": few_by_processes}
OF_FEW = {"no draft", "threads", "processes"}


def run_one(name: str, folder: Path, target: Path) -> None:
    """Measure one piece of work in this process and print its figures."""
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF)
    start = time.perf_counter()
    WORKS[name](folder, target)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_SELF)
    helpers = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime + helpers.ru_utime + helpers.ru_stime
    print(wall, cpu, peak_megabytes(), helpers.ru_maxrss / 1024)


def peak_megabytes() -> float:
    """Return this program's largest memory; ru_maxrss would count the parent's too."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def measured(name: str, folder: Path, target: Path) -> tuple[float, float, float, float]:
    """Run one piece of work in a process of its own."""
    target.mkdir(exist_ok=True)
    command = [sys.executable, __file__, "--one", name, "--folder", str(folder), "--target", str(target)]
    shown = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    wall, cpu, memory, helper = (float(part) for part in shown.split())
    return wall, cpu, memory, helper


def report(photos: Path, scratch: Path, wanted: list[str]) -> None:
    """Measure each piece of work on a folder of photos and print it beside the others."""
    files = list(photos.iterdir())
    size = sum(file.stat().st_size for file in files) / 1e6
    print(f"{len(files)} photos, {size:.0f} MB, load {os.getloadavg()[0]:.1f}")
    print(f"{'':41}{'s':>8}{'cpu s':>8}{'cpu ms/photo':>13}{'photos/s':>10}{'MB peak':>9}{'decoder':>9}")
    figures = {}
    for name in wanted:
        place = "library" if name in {"import", "again", "previews"} else name
        figures[name] = measured(name, photos, scratch / place)
        wall, cpu, memory, helper = figures[name]
        title = WORKS[name].__doc__.split(".")[0][:40]
        count = min(FEW, len(files)) if name in OF_FEW else len(files)
        print(
            f"{title:41}{wall:8.1f}{cpu:8.1f}{1000 * cpu / count:13.1f}{count / wall:10.1f}{memory:9.0f}{helper:9.0f}"
        )
    floor = figures["copy"][0] + figures["thumbs"][0]
    cpu_floor = figures["copy"][1] + figures["thumbs"][1]
    print(
        f"import to both floors together: {figures['import'][0] / floor:.2f} wall, "
        f"{figures['import'][1] / cpu_floor:.2f} cpu"
    )


def main() -> None:
    """Print a table for photos of six million pixels and one for twelve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=2000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--target", type=Path)
    parser.add_argument("--ways", action="store_true", help="also compare threads, processes and whole decoding")
    parser.add_argument("--previews", action="store_true", help="also make what is left for a quiet moment")
    parser.add_argument("--one", choices=WORKS)
    told = parser.parse_args()
    if told.one:
        run_one(told.one, told.folder, told.target)
        return
    wanted = ["copy", "thumbs", *(["no draft", "threads", "processes"] if told.ways else []), "import", "again"]
    wanted += ["previews"] if told.previews else []
    for size in [None] if told.folder else [(WIDTH, HEIGHT), LARGE]:
        with tempfile.TemporaryDirectory() as scratch:
            photos = told.folder or Path(scratch) / "photos"
            if size is not None:
                photos.mkdir()
                make_photos(photos, told.photos, size)
                print(f"\n{size[0]} x {size[1]}")
            report(photos, Path(scratch), wanted)


if __name__ == "__main__":
    main()
