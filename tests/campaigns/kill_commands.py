"""Kill the program at random moments of all it does, and look at what is left.

Run by hand: python -m tests.campaigns.kill_commands [KILLS] [SEED] [WORK...]
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.campaigns.session import WORKS
from tests.campaigns.session import Material
from tests.campaigns.session import Work
from tests.campaigns.session import at_home
from tests.campaigns.session import lay_out
from tests.campaigns.session import make_material
from tests.campaigns.session import problems_of
from tests.campaigns.session import state_of

_FROM, _TO = 0.35, 1.05
"""Before that share of its usual time a command only gets ready."""


def main(kills: int = 60, seed: int = 2026, *names: str) -> int:
    """Run the campaign; return the number of libraries that did not keep their last saved state."""
    chance = random.Random(seed)
    lost = 0
    ends: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder).resolve()
        material = make_material(place)
        works = [work for work in WORKS if not names or work.name in names]
        usual = {work.name: _undisturbed(work, place, material) for work in works}
        for number in range(kills):
            work = works[number % len(works)]
            seconds, before, after = usual[work.name]
            desk = lay_out(place, material)
            ended = _killed(work, desk, material, chance.uniform(_FROM * seconds, _TO * seconds))
            problems = problems_of(desk, killed=True)
            state = state_of(desk)
            if not work.may_half and state not in (before, after):
                problems.append("neither as before nor as after")
            kind = "ended" if ended else "as before" if state == before else "as after"
            ends[work.name, kind] += 1
            if problems:
                lost += 1
                print(f"{number + 1:4} {work.name:8} {kind}: {problems}", flush=True)
    for (name, kind), count in sorted(ends.items()):
        print(f"{name:10} {kind:10} {count:4}")
    print(f"{kills} kills, {lost} libraries with a loss")
    return lost


def _words(work: Work, desk: Path, material: Material) -> list[str]:
    return [sys.executable, "-m", "jewelcraft", *map(str, work.words(desk, material)), "--json"]


def _undisturbed(work: Work, place: Path, material: Material):
    desk = lay_out(place, material)
    before = state_of(desk)
    start = time.monotonic()
    subprocess.run(_words(work, desk, material), check=False, capture_output=True, env=at_home(desk))
    return time.monotonic() - start, before, state_of(desk)


def _killed(work: Work, desk: Path, material: Material, seconds: float) -> bool:
    """Kill a work after so long; return whether it had ended by itself."""
    words = _words(work, desk, material)
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=at_home(desk))
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return False
    return True


if __name__ == "__main__":
    raise SystemExit(min(1, main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))))
