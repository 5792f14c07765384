"""Kill a writer of new prices, of their undo and redo, hundreds of times, and look whether opening makes all true.

Run by hand: python -m tests.campaigns.kill_reprice [KILLS] [SEED]
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from tests.benchmarks.bench_recost import _fill_mixed
from tests.benchmarks.bench_recost import _rate

PIECES = 500
LONGEST = 0.4


def main(kills: int = 200, seed: int = 1) -> int:
    """Run the campaign; return the number of kills after which a figure was wrong."""
    chance, start, seen = random.Random(seed), time.monotonic(), Counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shop.jewelcraft"
        with Library.create(path, WorkshopSettings(home_currency="THB")) as library:
            _fill_mixed(library, PIECES)
        for number in range(kills):
            seen[_kill_and_look(path, chance, seed + number)] += 1
    print(f"{kills} kills, {time.monotonic() - start:.0f} s: {dict(seen)}")
    return seen["wrong"]


def _kill_and_look(path, chance, seed):
    command = [sys.executable, "-m", "tests.campaigns.kill_reprice", "--write", str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        writer.stdout.readline()
        time.sleep(chance.random() * LONGEST)
        writer.kill()
    with Library.open(path) as library:
        was_whole = library.store.pieces.figures_day() == library.today()
        library.recost_if_stale()
        trouble = library.check()
    if trouble:
        print(f"kill {seed}: {trouble}")
        return "wrong"
    return "whole" if was_whole else "finished at opening"


def write(path: str, seed: int) -> None:
    """Enter prices, take them back and do that again, until killed."""
    chance = random.Random(seed)
    with Library.open(Path(path)) as library:
        print("ready", flush=True)
        while True:
            match chance.randrange(6):
                case 0:
                    library.history.undo()
                case 1:
                    library.history.redo()
                case 2:
                    amount = Decimal(chance.randint(3000, 3600)) / 100
                    library.rates.add(_rate(RateKind.CURRENCY, "USD", amount, "USD"))
                case 3:
                    silver = _rate(RateKind.METAL, "silver", chance.randint(20, 60), "ozt")
                    library.rates.add(replace(silver, currency="USD"))
                case _:
                    library.rates.add(_rate(RateKind.METAL, "gold", chance.randint(3000, 6000), "g"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write(sys.argv[2], int(sys.argv[3]))
    else:
        raise SystemExit(min(1, main(*map(int, sys.argv[1:]))))
