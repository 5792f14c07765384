"""Give works less and less memory, and look whether each is done, or refused with nothing harmed.

Needs Linux. Run by hand: python -m tests.campaigns.little_memory [WORK...]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.campaigns.fork_server import load_program
from tests.campaigns.fork_server import memory_folder
from tests.campaigns.fork_server import run
from tests.campaigns.session import WORKS
from tests.campaigns.session import lay_out
from tests.campaigns.session import make_material
from tests.campaigns.session import outcome_of

_MEGABYTE = 1 << 20
_ROOM = (32.0, 12.0, 6.0, 3.0, 2.0, 1.0, 0.5, 0.3, 0.2, 0.1, 0.05)
_WORKS = ("import", "table", "many", "give", "take", "catalog", "keep", "restore")
_WORKS += ("export", "load", "repair", "upgrade")


def main(*names: str) -> int:
    """Run the campaign; return the number of works that left harm behind or fell over."""
    load_program()
    start, ends, bad = time.monotonic(), Counter(), 0
    with tempfile.TemporaryDirectory(dir=memory_folder()) as folder:
        place = Path(folder).resolve()
        material = make_material(place)
        for work in (work for work in WORKS if work.name in (names or _WORKS)):
            desk = lay_out(place, material)
            before = outcome_of(desk)
            run(work.words(desk, material), desk)
            after = outcome_of(desk)
            for megabytes in _ROOM:
                desk = lay_out(place, material)
                ended = run(work.words(desk, material), desk, memory=int(megabytes * _MEGABYTE))
                left = outcome_of(desk, killed=ended.code not in (0, 1))
                problems = list(left.problems)
                if not work.may_half and not left.lies_between(before, after):
                    problems.append(f"in between: {left.strays(before)} {left.strays(after)}")
                if "Traceback" in ended.err:
                    problems.append(ended.err[-500:])
                ends["done" if ended.code == 0 else "refused" if ended.code == 1 else f"ended with {ended.code}"] += 1
                if problems or ended.code not in (0, 1):
                    bad += 1
                    print(f"{work.name} with {megabytes} MB: {ended.code} {problems}", flush=True)
    print(f"{ends.total()} runs: {dict(ends)}, {bad} with harm, {time.monotonic() - start:.0f} s")
    return bad


if __name__ == "__main__":
    raise SystemExit(min(1, main(*sys.argv[1:])))
