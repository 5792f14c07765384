"""Kill the program at random moments of import, edit and export, and look at what is left.

Run by hand: python -m tests.campaigns.kill_commands [KILLS]
"""

import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from PIL import ImageDraw


def main(kills: int = 60) -> int:
    """Run the campaign; return the number of libraries that did not keep their last saved state."""
    chance = random.Random(2026)
    lost = 0
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        photos = _photos(place / "photos", 40)
        library = place / "shop.jewelcraft"
        _command("new", library, "--sample")
        works = {
            "import": ["photos", "add", library, photos],
            "edit": ["rates", "set", library, "gold", "4000", "--unit", "ozt"],
            "catalog": ["catalog", library, "--out", place / "out.pdf"],
            "backup": ["backup", library, place / "copy.jewelcraft"],
            "export": ["export", library, place / "folder"],
        }
        usual = {name: _duration(words) for name, words in works.items()}
        for number in range(kills):
            name, words = chance.choice(list(works.items()))
            before = _state(library)
            survived = _killed(words, chance.uniform(0.05, usual[name]))
            after = _state(library)
            problems = _problems(library, before, after) + _half_files(place)
            lost += bool(problems)
            print(f"{number + 1:4} {name:8} {'ended' if survived else 'killed'} {problems or 'whole'}", flush=True)
    print(f"{kills} kills, {lost} libraries with a loss")
    return lost


def _photos(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        picture = Image.effect_noise((1200, 900), 60).convert("RGB")
        ImageDraw.Draw(picture).text((20, 20), str(number))
        picture.save(folder / f"IMG_{number:04}.jpg", quality=88)
    return folder


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
    return {
        "pieces": [piece["code"] for piece in _command("pieces", "list", library)["pieces"]],
        "photos": {photo["id"] for photo in _command("photos", "list", library)["photos"]},
    }


def _problems(library: Path, before, after) -> list[str]:
    check = _command("check", library)
    problems = list(check["problems"])
    if before["pieces"] != after["pieces"]:
        problems.append("pieces changed")
    if not before["photos"] <= after["photos"]:
        problems.append("photos lost")
    return problems


def _half_files(place: Path) -> list[str]:
    """A killed program cannot tidy up, but what bears the target's own name must be whole."""
    problems = []
    pdf = place / "out.pdf"
    if pdf.exists() and b"%%EOF" not in pdf.read_bytes()[-64:]:
        problems.append("half a catalog")
    copy = place / "copy.jewelcraft"
    if copy.exists() and not _command("check", copy)["ok"]:
        problems.append("half a backup")
    return problems


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:])))
