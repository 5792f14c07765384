"""Kill the program at random moments of backups, second place and restore, and look at what is left.

Run by hand: python -m tests.campaigns.kill_backups [KILLS]
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WORKER = """
import sys
from pathlib import Path
from jewelcraft.library.backups import backups_of, make_backup, restore_in_place
from jewelcraft.library.library import Library
from jewelcraft.library.second_place import copy_there
path, work = Path(sys.argv[1]), sys.argv[2]
print("ready", flush=True)
if work == "make":
    with Library.open(path, read_only=True) as library:
        make_backup(library)
elif work == "second":
    copy_there(path)
else:
    restore_in_place(backups_of(path)[-1], path)
"""


def main(kills: int = 60) -> int:
    """Run the campaign; return the number of times something that was kept before was lost."""
    chance = random.Random(2026)
    lost = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_DATA_HOME"] = str(folder / "data")
        for number in range(kills):
            work = ("make", "second", "restore")[number % 3]
            desk = _desk(folder)
            before = _copies(desk)
            ended = _killed(desk, work, chance.uniform(0.0, 0.25))
            problems = _problems(desk, before)
            lost += bool(problems)
            print(f"{number + 1:4} {work:8} {'ended' if ended else 'killed'} {problems or 'whole'}", flush=True)
    print(f"{kills} kills, {lost} with a loss")
    return lost


def _desk(folder: Path) -> Path:
    """Lay out a library with three backups and a stick that has one of them; then new photos come."""
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.library.backups import make_backup
    from jewelcraft.library.library import Library
    from jewelcraft.library.second_place import choose_place
    from jewelcraft.library.second_place import copy_there
    from tests.storage.test_copies import add_photo

    for entry in folder.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    path, stick = folder / "shop.jewelcraft", folder / "stick"
    stick.mkdir()
    with Library.create(path, WorkshopSettings()) as library:
        for number in range(3):
            add_photo(library.store, number)
            make_backup(library)
            if not number:
                choose_place(stick)
                copy_there(path)
        for number in range(10, 60):
            add_photo(library.store, number)
    return path


def _copies(path: Path) -> dict[str, list[str]]:
    from jewelcraft.library.backups import set_of
    from jewelcraft.library.second_place import set_there

    sets = {"first": set_of(path), "second": set_there(path)}
    return {
        name: [copy.path.name for copy in copies.copies() if not copies.verify(copy)]
        for name, copies in sets.items()
        if copies
    }


def _killed(path: Path, work: str, seconds: float) -> bool:
    process = subprocess.Popen([sys.executable, "-c", WORKER, str(path), work], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return False
    finally:
        process.stdout.close()
    return True


def _problems(path: Path, before: dict[str, list[str]]) -> list[str]:
    from jewelcraft.library.backups import make_backup
    from jewelcraft.library.library import Library
    from jewelcraft.library.second_place import copy_there

    problems = []
    with Library.open(path) as library:
        if library.check():
            problems.append("the library is damaged")
        if len(library.photos.every()) not in (1, 53):
            problems.append(f"{len(library.photos.every())} photos")
        make_backup(library)
    copy_there(path)
    after = _copies(path)
    for name, copies in before.items():
        gone = set(copies) - set(after.get(name, ()))
        if gone:
            problems.append(f"{name} lost {sorted(gone)}")
    folder = path.parent
    # The note of where the stick is lies outside the locked sets; its draft is cleared away a minute later.
    left = [path.name for path in folder.rglob("*.part") if {"stick", "data"} & set(path.parts)]
    problems += [f"left {name}" for name in left if not name.startswith(".second-place.json")]
    return problems


if __name__ == "__main__":
    start = time.monotonic()
    end = main(*map(int, sys.argv[1:]))
    print(f"{time.monotonic() - start:.0f} s")
    raise SystemExit(end)
