"""Make the application folder that needs no Python, and prove that it works.

Usage: python packaging/build.py [--skip-build] [--seconds N]
Needs `pip install ".[package]"`; on Linux without a display also Xvfb for the window's proof.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from icons import draw_icons
from PIL import ImageGrab

HOUSE = Path(__file__).resolve().parents[1]
DIST = HOUSE / "dist"
PICTURE = HOUSE / "build" / "window.png"
FEWEST_COLOURS = 2000
LEAST_PDF_BYTES = 100_000


def main() -> int:
    """Build, then try the command line and the window of what was built."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--skip-build", action="store_true", help="only try what was built before")
    parser.add_argument("--seconds", type=int, default=12, help="how long the window stays open")
    words = parser.parse_args()
    if not words.skip_build:
        _build()
    program = _program()
    print(f"{program.parent}: {_megabytes(program.parent)} MB")
    with tempfile.TemporaryDirectory() as work:
        library = Path(work) / "sample.jewelcraft"
        _try_command_line(program, library)
        _try_window(program, library, words.seconds)
    print("The application folder works.")
    return 0


def _build() -> None:
    draw_icons(HOUSE / "resources" / "icons" / "jewelcraft.svg", HOUSE / "build" / "icons")
    shutil.rmtree(DIST / "JewelCraft", ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(DIST), "--workpath", str(HOUSE / "build" / "pyinstaller")]
    subprocess.run([*command, *folders, str(HOUSE / "packaging" / "jewelcraft.spec")], check=True, cwd=HOUSE)


def _program() -> Path:
    folder = DIST / "JewelCraft"
    if sys.platform == "win32":
        return folder / "jewelcraft-cli.exe"
    return folder / "JewelCraft"


def _megabytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 10**6


def _try_command_line(program: Path, library: Path) -> None:
    catalog = library.with_suffix(".pdf")
    started = time.monotonic()
    subprocess.run([program, "new", library, "--sample"], check=True, env=_bare_environment())
    print(f"new --sample: {time.monotonic() - started:.1f} s")
    started = time.monotonic()
    subprocess.run([program, "catalog", library, "--out", catalog], check=True, env=_bare_environment())
    print(f"catalog: {time.monotonic() - started:.1f} s, {catalog.stat().st_size} bytes")
    if catalog.stat().st_size < LEAST_PDF_BYTES:
        raise SystemExit("The catalog is too small to hold its pictures.")
    subprocess.run([program, "check", library], check=True, env=_bare_environment())


def _bare_environment() -> dict[str, str]:
    """Return the environment without what could lend the program a Python or a display of ours."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "QT_"))}


def _try_window(program: Path, library: Path, seconds: int) -> None:
    window = program.with_name("JewelCraft.exe") if sys.platform == "win32" else program
    with _display() as environment:
        process = subprocess.Popen([window, library], env=environment)
        try:
            time.sleep(seconds)
            if process.poll() is not None:
                raise SystemExit(f"The window closed by itself with code {process.returncode}.")
            _look_at_screen(environment.get("DISPLAY"))
        finally:
            process.terminate()
            process.wait(timeout=20)


@contextmanager
def _display() -> Iterator[dict[str, str]]:
    """Yield an environment with a screen: the one there is, or a virtual one."""
    environment = _bare_environment()
    if sys.platform != "linux" or environment.get("DISPLAY"):
        yield environment
        return
    if shutil.which("Xvfb") is None:
        raise SystemExit("There is no display. Install Xvfb (apt-get install xvfb), then run this again.")
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield {**environment, "DISPLAY": f":{pipe.readline().strip()}"}
    finally:
        screen.terminate()
        screen.wait(timeout=20)


def _look_at_screen(display: str | None) -> None:
    picture = ImageGrab.grab(xdisplay=display) if display else ImageGrab.grab()
    PICTURE.parent.mkdir(exist_ok=True)
    picture.save(PICTURE)
    colours = picture.convert("RGB").resize((340, 190)).getcolors(maxcolors=340 * 190) or []
    print(f"window: {picture.width} x {picture.height}, {len(colours)} colours, saved as {PICTURE.relative_to(HOUSE)}")
    if len(colours) < FEWEST_COLOURS:
        raise SystemExit("The screen is almost empty: the window did not show the sample.")


if __name__ == "__main__":
    raise SystemExit(main())
