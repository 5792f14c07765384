"""Kill the program at random moments of all it does, alone and beside a second process, and look at what is left.

Each moment is drawn evenly from the time that the work itself takes; only kills that hit it running count.
Run by hand: python -m tests.campaigns.kill_commands [KILLS] [SEED] [WORK...]
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.campaigns.fork_server import Running
from tests.campaigns.fork_server import load_program
from tests.campaigns.fork_server import memory_folder
from tests.campaigns.fork_server import run
from tests.campaigns.session import WORKS
from tests.campaigns.session import Outcome
from tests.campaigns.session import Work
from tests.campaigns.session import lay_out
from tests.campaigns.session import make_material
from tests.campaigns.session import outcome_of

_CALIBRATIONS = 3
_COMPANIONS = ("edit", "look", "backup", "keep", "table", "buyer")
"""What a second process does meanwhile, by turns."""


class Campaign:
    """The desk, and how works end and how long they take when nobody disturbs them."""

    def __init__(self, place: Path, seed: int) -> None:
        self._place = place
        self._chance = random.Random(seed)
        self._material = make_material(place)
        self._known: dict[tuple[str, ...], tuple[Outcome, float]] = {}
        self.kills: Counter[tuple[str, str]] = Counter()
        self.late = 0
        self.lost: list[str] = []

    def after(self, *works: Work) -> tuple[Outcome, float]:
        """Return what works one after the other leave, and how long the first of them takes."""
        names = tuple(work.name for work in works)
        if names not in self._known:
            seconds = []
            for _ in range(_CALIBRATIONS if len(works) == 1 else 1):
                desk = lay_out(self._place, self._material)
                ended = [run(work.words(desk, self._material), desk) for work in works]
                seconds += [each.seconds for each in ended[:1]]
            self._known[names] = outcome_of(desk), statistics.median(seconds or [0.0])
        return self._known[names]

    def kill(self, work: Work, companion: Work | None) -> None:
        """Kill a work once while it runs; a companion runs beside it to its end, or is killed with it."""
        both = companion is not None
        before, seconds = self.after()[0], self.after(work)[1]
        desk = lay_out(self._place, self._material)
        running = Running(work.words(desk, self._material), desk)
        other = Running(companion.words(desk, self._material), desk) if companion else None
        moment = self._chance.uniform(0.0, seconds * (1.6 if both else 1.0))
        ended = running.end(moment, kill=True)
        if other:
            other.end(0.0 if self._chance.random() < 0.5 else 60.0, kill=True)
        if ended.code is not None:
            self.late += 1
            return
        left = outcome_of(desk, killed=True)
        problems = [*left.problems, *self._strays(left, work, companion)]
        self.kills[work.name, "as before" if not left.strays(before) else "changed"] += 1
        if problems:
            name = f"{work.name} beside {companion.name}" if companion else work.name
            self.lost.append(f"{name} after {moment:.3f} of {seconds:.3f} s: {problems}")
            print(self.lost[-1], flush=True)

    def _strays(self, left: Outcome, work: Work, companion: Work | None) -> list[str]:
        """Name what is neither as before nor as any of the works would have left it."""
        orders = [(), (work,)]
        if companion:
            orders += [(companion,), (work, companion), (companion, work)]
        states = [self.after(*order)[0] for order in orders]
        names = {name for state in (*states, left) for name in state.holds}
        return [
            f"{name} is in between"
            for name in names
            if not work.may_half
            and name not in ("backups", "stick")
            and all(left.holds.get(name) != state.holds.get(name) for state in states)
        ]


def main(kills: int = 60, seed: int = 2026, *names: str) -> int:
    """Run the campaign; return the number of libraries that did not keep their last saved state."""
    load_program()
    start = time.monotonic()
    works = [work for work in WORKS if not names or work.name in names]
    companions = [work for name in _COMPANIONS for work in WORKS if work.name == name]
    with tempfile.TemporaryDirectory(dir=memory_folder()) as folder:
        campaign = Campaign(Path(folder).resolve(), seed)
        turn = 0
        while campaign.kills.total() < kills:
            # Every third kill strikes beside a second process on the same library.
            companion = companions[turn // 3 % len(companions)] if turn % 3 == 2 else None
            campaign.kill(works[turn % len(works)], companion)
            turn += 1
    for (name, kind), count in sorted(campaign.kills.items()):
        print(f"{name:10} {kind:10} {count:4}")
    print(f"{campaign.kills.total()} kills that hit, {campaign.late} came too late, {time.monotonic() - start:.0f} s")
    print(f"{len(campaign.lost)} libraries with a loss")
    return len(campaign.lost)


if __name__ == "__main__":
    raise SystemExit(min(1, main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))))
