"""Kill the program at random moments of import, edit and export, and look at what is left.

Run by hand: python -m tests.campaigns.kill_commands [KILLS]
"""

import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from PIL import ImageDraw

_TABLE_ROWS = 800


def main(kills: int = 60) -> int:
    """Run the campaign; return the number of libraries that did not keep their last saved state."""
    chance = random.Random(2026)
    lost = 0
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        photos, table = _photos(place / "photos", 40), _table(place / "table.csv")
        fresh = place / "fresh.jewelcraft"
        _command("new", fresh, "--sample")
        works = {
            "import": lambda desk: ["photos", "add", desk / "shop.jewelcraft", photos],
            "table": lambda desk: ["pieces", "import", desk / "shop.jewelcraft", table],
            "edit": lambda desk: ["rates", "set", desk / "shop.jewelcraft", "gold", "4321.5", "--unit", "ozt"],
            "catalog": lambda desk: ["catalog", desk / "shop.jewelcraft", "--out", desk / "out.pdf"],
            "backup": lambda desk: ["backup", desk / "shop.jewelcraft", desk / "copy.jewelcraft"],
            "export": lambda desk: ["export", desk / "shop.jewelcraft", desk / "folder"],
            "sample": lambda desk: ["new", desk / "new.jewelcraft", "--sample"],
        }
        usual = {name: _duration(words(_desk(place, fresh))) for name, words in works.items()}
        before = _state(fresh)
        for number in range(kills):
            name, words = list(works.items())[number % len(works)]
            desk = _desk(place, fresh)
            survived = _killed(words(desk), chance.uniform(0.05, usual[name]))
            problems = _problems(desk, before, name) + _half_files(desk)
            lost += bool(problems)
            print(f"{number + 1:4} {name:8} {'ended' if survived else 'killed'} {problems or 'whole'}", flush=True)
    print(f"{kills} kills, {lost} libraries with a loss")
    return lost


def _desk(place: Path, fresh: Path) -> Path:
    """Lay out a folder with the same library every time, and files that the work is to replace."""
    desk = place / "desk"
    shutil.rmtree(desk, ignore_errors=True)
    desk.mkdir()
    shutil.copy(fresh, desk / "shop.jewelcraft")
    shutil.copy(fresh, desk / "copy.jewelcraft")
    (desk / "out.pdf").write_bytes(b"%PDF-1.4 of yesterday %%EOF")
    return desk


def _photos(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        picture = Image.effect_noise((1200, 900), 60).convert("RGB")
        ImageDraw.Draw(picture).text((20, 20), str(number))
        picture.save(folder / f"IMG_{number:04}.jpg", quality=88)
    return folder


def _table(path: Path) -> Path:
    rows = [f"N-{number:04},Plain band {number},ring,18K yellow gold,3.2" for number in range(_TABLE_ROWS)]
    path.write_text("\n".join(["Code,Title,Type,Metal,Weight g", *rows]), encoding="utf-8")
    return path


def _words(words) -> list[str]:
    return [sys.executable, "-m", "jewelcraft", *map(str, words), "--json"]


def _command(*words):
    done = subprocess.run(_words(words), check=False, capture_output=True, text=True)
    return json.loads(done.stdout)


def _duration(words) -> float:
    start = time.monotonic()
    _command(*words)
    return time.monotonic() - start


def _killed(words, seconds: float) -> bool:
    process = subprocess.Popen(_words(words), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return False
    return True


def _state(library: Path):
    rates = {(rate["kind"], rate["name"]): rate["amount"] for rate in _command("rates", "list", library)["rates"]}
    return {
        "pieces": {piece["code"]: piece["cost"] for piece in _command("pieces", "list", library)["pieces"]},
        "photos": {photo["id"] for photo in _command("photos", "list", library)["photos"]},
        "gold": rates["metal", "gold"],
    }


def _problems(desk: Path, before, work: str) -> list[str]:
    library = desk / "shop.jewelcraft"
    problems = list(_command("check", library)["problems"])
    after = _state(library)
    new_pieces = len(after["pieces"]) - len(before["pieces"])
    if new_pieces not in ((0, _TABLE_ROWS) if work == "table" else (0,)):
        problems.append(f"{new_pieces} pieces of a table")
    new_photos = len(after["photos"] - before["photos"])
    if not before["photos"] <= after["photos"] or new_photos not in ((0, 40) if work == "import" else (0,)):
        problems.append(f"{new_photos} photos of an import")
    if work != "edit" and after["gold"] != before["gold"]:
        problems.append("another gold price")
    # Whatever was stored as figures when it was killed, what is shown follows the price that is in force.
    moved = {code for code, cost in before["pieces"].items() if after["pieces"].get(code) != cost}
    if bool(moved) != (after["gold"] != before["gold"]):
        problems.append(f"{len(moved)} costs that do not follow the gold price")
    return problems


def _half_files(desk: Path) -> list[str]:
    """A killed program cannot tidy up, but what bears the target's own name must be whole."""
    problems = []
    if b"%%EOF" not in (desk / "out.pdf").read_bytes()[-64:]:
        problems.append("half a catalog")
    libraries = [name for name in ("copy.jewelcraft", "new.jewelcraft") if (desk / name).exists()]
    problems += [f"half of {name}" for name in libraries if not _command("check", desk / name)["ok"]]
    folder = desk / "folder"
    if folder.exists():
        promised = json.loads((folder / "library.json").read_text(encoding="utf-8"))["photo_files"]
        if len(list((folder / "photos").iterdir())) < len(promised):
            problems.append("half an export")
    return problems


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:])))
