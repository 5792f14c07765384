"""Let every single write of a scripted session fail, by a full disk and by a broken one, and look at what is left.

Needs Linux and gcc. Run by hand: python -m tests.campaigns.fail_writes [EVERY] [WORK...]
With EVERY 7, each seventh write of a work fails, each time another one. With EVERY 0, each write fails once: by turns
with a full disk and a broken one, for that write alone and for all that follow.
"""

from __future__ import annotations

import errno
import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.campaigns.fork_server import Ended
from tests.campaigns.fork_server import Fault
from tests.campaigns.fork_server import load_program
from tests.campaigns.fork_server import memory_folder
from tests.campaigns.fork_server import reload_with_shim
from tests.campaigns.fork_server import run
from tests.campaigns.session import WORKS
from tests.campaigns.session import Outcome
from tests.campaigns.session import Work
from tests.campaigns.session import lay_out
from tests.campaigns.session import make_material
from tests.campaigns.session import outcome_of

_ERRORS = (errno.ENOSPC, errno.EIO)
_GOOD = ("refused", "done all the same", "done in part, and told")


def main(every: int = 1, *names: str) -> int:
    """Run the campaign; return the number of faults that left harm behind or were not told."""
    reload_with_shim()
    load_program()
    ends: Counter[str] = Counter()
    start = time.monotonic()
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name:
        place = Path(name).resolve()
        material = make_material(place)
        for work in (work for work in WORKS if not names or work.name in names):
            ends += _campaign(work, material, place, every)
    bad = sum(count for end, count in ends.items() if end not in _GOOD)
    print(f"{ends.total():,} faults in {time.monotonic() - start:.0f} s: {dict(ends)}")
    print(f"{bad} faults left harm behind or were not told")
    return bad


def _campaign(work: Work, material, place: Path, every: int) -> Counter[str]:
    desk = lay_out(place, material)
    before = outcome_of(desk)
    whole = run(work.words(desk, material), desk, Fault())
    states = (before, outcome_of(desk))
    problems = [*before.problems, *states[1].problems]
    if whole.code or problems:
        print(f"{work.name} is not as it should be: {whole.err} {problems}", flush=True)
    ends: Counter[str] = Counter()
    for fault in _faults(whole.writes, every):
        desk = lay_out(place, material)
        ended = run(work.words(desk, material), desk, fault)
        end, why = _judged(ended, work, outcome_of(desk), states)
        ends[end] += 1
        if end not in _GOOD:
            print(f"  {work.name} {fault}: {end}: {why}", flush=True)
    print(f"{work.name:10} {whole.writes:5} writes, {ends.total():5} faults: {dict(ends)}", flush=True)
    return ends


def _faults(writes: int, every: int) -> list[Fault]:
    kinds = [(error, goes_on) for error in _ERRORS for goes_on in (False, True)]
    if not every:
        # What a program writes repeats itself, so that the turns must not.
        turns = [kinds[(at + at // len(kinds)) % len(kinds)] for at in range(1, writes + 1)]
        return [Fault(at, error, goes_on) for at, (error, goes_on) in enumerate(turns, 1)]
    return [
        Fault(at, error, goes_on)
        for place, (error, goes_on) in enumerate(kinds)
        for at in range(1 + place % every, writes + 1, every)
    ]


def _judged(  # noqa: PLR0911 (one for each way to end)
    ended: Ended, work: Work, left: Outcome, states: tuple[Outcome, Outcome]
) -> tuple[str, str]:
    """Say how a run with a fault ended, and what is wrong about it."""
    before, after = states
    if "Traceback" in ended.err:
        return "traceback", ended.err[-600:]
    if left.problems:
        return "harm", f"{ended.code} {ended.err.strip()} {left.problems}"
    if ended.code not in (0, 1):
        return "ended oddly", f"{ended.code} {ended.err[-300:]}"
    if ended.code == 0:
        strays = left.strays(after)
        if strays and ended.err.strip() and left.lies_between(before, after):
            return _GOOD[2], ""
        return ("told done, but is not", f"{strays} {ended.err.strip()}") if strays else (_GOOD[1], "")
    if not _told(ended):
        return "silent", ended.out[-200:]
    if not work.may_half and not left.lies_between(before, after):
        return "neither before nor after", f"{left.strays(before)} {left.strays(after)} {ended.err.strip()}"
    return _GOOD[0], ""


def _told(ended: Ended) -> str:
    try:
        return ended.err.strip() or str(json.loads(ended.out).get("error", ""))
    except ValueError:
        return ended.out.strip()


if __name__ == "__main__":
    raise SystemExit(min(1, main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))))
