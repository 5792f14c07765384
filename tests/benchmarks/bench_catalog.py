"""Time and memory of a large catalog beside the floor of copying its pictures, stock ReportLab and WeasyPrint.

Run: python tests/benchmarks/bench_catalog.py [PIECES] [JOB...]
Jobs: copy and digest (the floors, always first: the bytes written once, and the same with the SHA-256 that every
edition keeps), ours (from nothing: every module and font is loaded within the time, as with the peers), running (the
same in a program that has shown a page before), edition (as the library exports it), email (8 MB), x1a, stock, weasy.
WeasyPrint is measured where it can be imported, or by the Python that WEASY_PYTHON names; slow jobs run once.
"""

from __future__ import annotations

import hashlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

HOUSE = Path(__file__).parents[2]
sys.path.insert(0, str(HOUSE))

PIECES = 500
RUNS = 3
WEASY_PYTHON = os.environ.get("WEASY_PYTHON", sys.executable)


def make_pictures(folder: Path, count: int) -> list[Path]:
    """Make distinct 1,600 px JPEGs of about the size that a phone's catalog photo has."""
    import random

    from PIL import Image

    noise = Image.frombytes("RGB", (400, 400), random.Random(7).randbytes(400 * 400 * 3))
    image = Image.blend(
        noise.resize((1600, 1600), Image.Resampling.BICUBIC), Image.new("RGB", (1600, 1600), "tan"), 0.6
    )
    image.save(folder / "base.jpg", "JPEG", quality=86)
    base = (folder / "base.jpg").read_bytes()
    paths = []
    for number in range(count):
        note = f"picture {number}".encode()
        path = folder / f"{number}.jpg"
        path.write_bytes(base[:2] + b"\xff\xfe" + (len(note) + 2).to_bytes(2, "big") + note + base[2:])
        paths.append(path)
    return paths


def copy_bytes(paths: list[Path], target: Path) -> None:
    """The floor: every byte read, written once and safe on the disk, as a finished catalog is."""
    with target.open("wb") as stream:
        for path in paths:
            stream.write(path.read_bytes())
        stream.flush()
        os.fsync(stream.fileno())


def copy_with_digest(paths: list[Path], target: Path) -> None:
    """The floor of a file whose digest is kept: the same bytes, counted while they are written."""
    digest = hashlib.sha256()
    with target.open("wb") as stream:
        for path in paths:
            data = path.read_bytes()
            digest.update(data)
            stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


class Originals:
    """The pictures by their digests, as a library gives them: also to a thread that reads them ahead."""

    def __init__(self, by_digest: dict[str, Path]) -> None:
        self._by_digest = by_digest

    def __call__(self, digest: str) -> bytes:
        """Return a picture."""
        return self._by_digest[digest].read_bytes()

    @contextmanager
    def apart(self):
        """Return the same for another thread."""
        yield self.__call__


def our_catalog(paths: list[Path]):
    """Return our catalog in seven languages, and the way to its pictures."""
    from dataclasses import replace

    from jewelcraft.catalog.content import PictureRef
    from tests.catalog.builders import TEXTS
    from tests.catalog.builders import content
    from tests.catalog.builders import entry

    by_digest = {hashlib.sha256(str(path).encode()).hexdigest(): path for path in paths}
    languages = list(TEXTS)
    entries = []
    for number, digest in enumerate(by_digest):
        language = languages[number % len(languages)]
        made = entry(number, language, f"{number} {TEXTS[language][:40]}")
        entries.append(replace(made, pictures=(PictureRef(digest, 1600, 1600),)))
    return content(tuple(entries), has_cover=False), Originals(by_digest)


def write_ours(paths: list[Path], target: Path) -> None:
    """Our catalog as it is."""
    from jewelcraft.catalog.pdf import write_catalog

    catalog, pictures = our_catalog(paths)
    write_catalog(catalog, target, pictures)


def write_edition(paths: list[Path], target: Path) -> None:
    """The same with what recording an edition adds: its frozen content; the digest is taken while it is written."""
    from jewelcraft.catalog.frozen import freeze
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.pdf import write_catalog

    catalog, pictures = our_catalog(paths)
    write_catalog(catalog, target, pictures)
    freeze(catalog, Output())


def write_email(paths: list[Path], target: Path) -> None:
    """A file of at most 8 MB."""
    from jewelcraft.catalog.output import Output
    from jewelcraft.domain.print_profile import BUILT_IN
    from jewelcraft.domain.work import NoProgress
    from jewelcraft.library.file_size import write_within

    catalog, pictures = our_catalog(paths)
    profile = next(profile for profile in BUILT_IN if profile.id == "email")
    write_within(catalog, target, pictures, NoProgress(), Output(profile), copies=kept_copies(paths))


def kept_copies(paths: list[Path]):
    """Return the thumbnails as a library keeps them; all pictures look the same, so one is made."""
    from jewelcraft.images.render import thumbnail

    small = thumbnail(paths[0].read_bytes())
    return lambda _digest, longest: small if longest <= 460 else None


def write_x1a(paths: list[Path], target: Path) -> None:
    """All in four inks for a print shop."""
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.pdf import write_catalog
    from jewelcraft.domain.print_profile import BUILT_IN
    from jewelcraft.library.resources import resource

    catalog, pictures = our_catalog(paths)
    profile = next(profile for profile in BUILT_IN if profile.id == "x1a")
    output = Output(profile, resource("icc", "FOGRA39L.icc").read_bytes())
    write_catalog(catalog, target, pictures, output=output)


def write_weasy(paths: list[Path], target: Path) -> None:
    """WeasyPrint from HTML, Latin only."""
    from weasyprint import HTML

    cells = [
        f'<div><img src="{path.as_uri()}"><h2>Ruby ring {number}</h2><p>USD {number}</p><p>18K yellow gold</p></div>'
        for number, path in enumerate(paths)
    ]
    style = "div{width:50%;height:130mm;float:left}img{width:85mm}h2{font-size:10pt}p{font-size:8pt;margin:0}"
    HTML(string=f"<style>{style}</style>{''.join(cells)}").write_pdf(target)


def write_stock(paths: list[Path], target: Path) -> None:
    """ReportLab's own canvas with its best settings, Latin only."""
    import reportlab.rl_config as settings

    settings.useA85 = 0
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(target))
    for number, path in enumerate(paths):
        if number and number % 4 == 0:
            canvas.showPage()
        x, y = 40 + 262 * (number % 2), 510 - 385 * (number // 2 % 2)
        canvas.drawImage(str(path), x, y, 250, 250)
        for line in range(5):
            canvas.drawString(x, y - 16 - 12 * line, f"Ruby ring {number}, line {line} of its facts")
    canvas.save()


JOBS = {
    "copy": copy_bytes,
    "digest": copy_with_digest,
    "ours": write_ours,
    "running": write_ours,
    "edition": write_edition,
    "stock": write_stock,
    "email": write_email,
    "x1a": write_x1a,
    "weasy": write_weasy,
}
ONCE = {"email", "x1a", "weasy"}


def measure(job: str, folder: Path) -> tuple[float, float, float, float]:
    """Return the least seconds, the least of the processor, the least peak memory and the size in MB of some runs."""
    runs = []
    for _ in range(1 if job in ONCE else RUNS):
        python = WEASY_PYTHON if job == "weasy" else sys.executable
        command = [python, __file__, "--job", job, str(folder)]
        out = subprocess.run(
            command, check=True, capture_output=True, text=True, env=_environment(folder)
        ).stdout.split()
        runs.append([float(each) for each in out])
    seconds, cpu, peak, size = (min(column) for column in zip(*runs, strict=True))
    return seconds, cpu, peak, size


def _environment(folder: Path) -> dict[str, str]:
    """Return the environment in which bytecode is kept, as in the installed program."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def run_job(job: str, folder: Path) -> None:
    """Do a job and print seconds, peak memory and size."""
    paths = sorted((path for path in folder.glob("*.jpg") if path.stem.isdigit()), key=lambda path: int(path.stem))
    target = folder / f"{job}.out"
    if job == "running":
        write_ours(paths[:4], target)
    start, used = time.perf_counter(), time.process_time()
    JOBS[job](paths, target)
    seconds, cpu = time.perf_counter() - start, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(seconds, cpu, peak, target.stat().st_size / 1e6)


def preview_times() -> None:
    """Print how long one page takes to be laid out, made and painted for the screen."""
    from dataclasses import replace

    from jewelcraft.catalog.plan import plan_catalog
    from jewelcraft.catalog.preview import page_pdf
    from jewelcraft.catalog.preview import render_pdf_page
    from jewelcraft.domain.catalog import Layout
    from tests.catalog.builders import TEXTS
    from tests.catalog.builders import Pictures
    from tests.catalog.builders import content
    from tests.catalog.builders import entry
    from tests.catalog.builders import jpeg

    pictures = Pictures()
    entries = []
    for number, (language, text) in enumerate(list(TEXTS.items()) * 6):
        picture = pictures.add(jpeg(512, 512, number), 512, 512)
        entries.append(replace(entry(number, language, text[:40]), pictures=(picture,)))
    for layout in (Layout.TWO_BY_TWO, Layout.THREE_BY_THREE, Layout.LIST):
        times = []
        plan = plan_catalog(content(tuple(entries), layout=layout, has_cover=False))
        for index in list(range(len(plan.pages))) * 2:
            start = time.perf_counter()
            pdf = page_pdf(plan, index, pictures)
            built = time.perf_counter()
            render_pdf_page(pdf, 0, 900)
            times.append((time.perf_counter() - start, built - start))
        times.sort()
        total, build = times[len(times) // 2]
        print(f"preview {layout:5}  page {total * 1000:5.0f} ms (build {build * 1000:.0f})")


def main(count: int, jobs: list[str]) -> None:
    """Run every job and print one line for each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = make_pictures(folder, count)
        size = sum(path.stat().st_size for path in paths) / 1e6
        print(f"{count} pieces, {size:.0f} MB of pictures")
        floor = floor_cpu = whole = whole_cpu = 0.0
        for job in ("copy", "digest", *(job for job in jobs if job not in {"copy", "digest"})):
            if job == "weasy" and sys.executable == WEASY_PYTHON and find_spec("weasyprint") is None:
                continue
            seconds, cpu, peak, written = measure(job, folder)
            floor, floor_cpu = floor or seconds, floor_cpu or cpu
            if job == "digest":
                whole, whole_cpu = seconds, cpu
            times = f"{seconds:6.2f} s {seconds / floor:5.1f} x copy {seconds / (whole or floor):5.1f} x digest"
            times += (
                f"  {cpu:6.2f} s processor {cpu / floor_cpu:5.1f} x copy {cpu / (whole_cpu or floor_cpu):5.1f} x digest"
            )
            print(f"{job:8} {times}  {peak:6.0f} MB peak  {written:6.0f} MB file")
    preview_times()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--job"]:
        run_job(sys.argv[2], Path(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else PIECES, sys.argv[2:] or list(JOBS))
