"""Let every single write of a scripted session fail, by a full disk and by a broken one, and look at what is left.

Needs Linux and gcc. Run by hand: python -m tests.campaigns.fail_writes [EVERY] [WORK...]
With EVERY 7, each seventh write of a work fails, each time another one.
"""

from __future__ import annotations

import errno
import json
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.campaigns.session import WORKS
from tests.campaigns.session import Work
from tests.campaigns.session import at_home
from tests.campaigns.session import lay_out
from tests.campaigns.session import make_material
from tests.campaigns.session import problems_of
from tests.campaigns.session import state_of

_SOURCE = Path(__file__).with_name("failing_writes.c")
_ERRORS = (errno.ENOSPC, errno.EIO)
_SECONDS = 120


@dataclass(frozen=True)
class Fault:
    """A write that fails: which one, how, and whether all that follow fail too."""

    at: int
    error: int
    goes_on: bool


def main(every: int = 1, *names: str) -> int:
    """Run the campaign; return the number of faults that left harm behind or were not told."""
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        place = Path(name).resolve()
        shim = _compiled(place)
        material = make_material(place)
        for work in (work for work in WORKS if not names or work.name in names):
            writes, before, after = _undisturbed(work, material, place, shim)
            ends: Counter[str] = Counter()
            for turn, fault in enumerate(_faults(writes, every)):
                end = _disturbed(work, material, place, shim, fault, (before, after))
                ends[end] += 1
                if end not in ("refused", "done all the same"):
                    bad += 1
                    print(f"  {work.name} {fault} (fault {turn}): {end}", flush=True)
            print(f"{work.name:12} {writes:5} writes, {sum(ends.values()):5} faults: {dict(ends)}", flush=True)
    print(f"{bad} faults left harm behind or were not told")
    return bad


def _compiled(place: Path) -> Path:
    shim = place / "failing_writes.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", str(shim), str(_SOURCE), "-ldl"], check=True)
    return shim


def _faults(writes: int, every: int) -> list[Fault]:
    kinds = [(error, goes_on) for error in _ERRORS for goes_on in (False, True)]
    return [
        Fault(at, error, goes_on)
        for place, (error, goes_on) in enumerate(kinds)
        for at in range(1 + place % every, writes + 1, every)
    ]


def _undisturbed(work: Work, material, place: Path, shim: Path):
    desk, log = lay_out(place, material), place / "count"
    log.unlink(missing_ok=True)
    before = state_of(desk)
    _run(work, desk, material, shim, {"FAIL_LOG": str(log)})
    return max(map(int, log.read_text().split())), before, state_of(desk)


def _disturbed(work: Work, material, place: Path, shim: Path, fault: Fault, states) -> str:
    desk = lay_out(place, material)
    facts = {"FAIL_AT": str(fault.at), "FAIL_WITH": str(fault.error)} | ({"FAIL_ON": "1"} if fault.goes_on else {})
    done = _run(work, desk, material, shim, facts)
    if "Traceback" in done.stderr:
        return "traceback: " + done.stderr[-400:]
    problems = problems_of(desk)
    if problems:
        return f"harm: {problems}"
    state = state_of(desk)
    before, after = states
    if done.returncode not in (0, 1):
        return f"ended with {done.returncode}: {done.stderr[-300:]}"
    if done.returncode == 1:
        told = done.stderr.strip() or json.loads(done.stdout or "{}").get("error", "")
        if not told:
            return "silent"
        return "refused" if state in (before, after) or work.may_half else "neither before nor after"
    return "done all the same" if state == after else "told done, but is not"


def _run(work: Work, desk: Path, material, shim: Path, facts: dict[str, str]):
    surroundings = at_home(desk) | {"LD_PRELOAD": str(shim), "FAIL_BELOW": str(desk)} | facts
    words = [sys.executable, "-m", "jewelcraft", *map(str, work.words(desk, material)), "--json"]
    return subprocess.run(
        words, env=surroundings, check=False, capture_output=True, text=True, timeout=_SECONDS, encoding="utf-8"
    )


if __name__ == "__main__":
    raise SystemExit(min(1, main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))))
