"""Damage every class of picture at random and look at it as an import does: no crash of ours, no hang, no bare error.

Run from the project's folder:  python tests/campaigns/fuzz_pictures.py [--seconds 120] [--seed N] [--keep FOLDER]
           [--samples FOLDER]    # files of real cameras and programs, damaged too
Prints how many files were tried, taken and refused, and every finding: a decoder that died, one that was too slow,
or an error that is no sentence. Files that made a finding are kept.
"""

from __future__ import annotations

import argparse
import random
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
SLOW_SECONDS = 5.0
MOST_BYTES = 60_000
"""A larger sample would be mutated in places that decoders hardly look at."""
INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def mutated(data: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """Return a file with one to six wounds of several kinds."""
    body = bytearray(data)
    for _wound in range(rng.randint(1, 6)):
        if not body:
            break
        at = int(len(body) * rng.random() ** 2)
        kind = rng.randrange(8)
        if kind == 0:
            body[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            body[at : at + 4] = rng.choice(INTERESTING).to_bytes(4, rng.choice(("big", "little")))
        elif kind == 2:
            body[at : at + 2] = (rng.choice(INTERESTING) & 0xFFFF).to_bytes(2, rng.choice(("big", "little")))
        elif kind == 3:
            del body[at : at + rng.randint(1, 64)]
        elif kind == 4:
            body[at:at] = rng.randbytes(rng.randint(1, 64))
        elif kind == 5:
            part = bytes(body[at : at + rng.randint(1, 200)])
            body[at:at] = part * rng.randint(1, 20)
        elif kind == 6:
            other = rng.choice(others)
            start = rng.randrange(max(1, len(other)))
            body[at : at + 100] = other[start : start + rng.randint(1, 300)]
        else:
            del body[max(1, len(body) - at) :]
    return bytes(body)


def arguments() -> argparse.Namespace:
    """Read the words of the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--keep", type=Path, default=Path("fuzz-findings"))
    parser.add_argument("--samples", type=Path)
    return parser.parse_args()


def samples_in(folder: Path | None) -> dict[str, bytes]:
    """Read the small files of a folder."""
    if folder is None:
        return {}
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and file.stat().st_size <= MOST_BYTES]
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def main() -> None:
    """Try files until the time is over."""
    from jewelcraft.domain.errors import PictureRefusedError
    from jewelcraft.images import look_at
    from jewelcraft.images.decoder_pool import _CRASHED
    from jewelcraft.images.decoder_pool import _TOO_SLOW
    from jewelcraft.images.decoder_pool import DecoderPool
    from tests.images.torture_folder import others
    from tests.images.torture_folder import pictures

    told = arguments()
    rng = random.Random(told.seed)
    seeds = list((pictures() | others() | samples_in(told.samples)).items())
    bodies = [data for _name, data in seeds]
    pool = DecoderPool(workers=2, seconds=20)
    results: Counter[str] = Counter()
    lock = threading.Lock()
    end = time.monotonic() + told.seconds

    def finding(what: str, name: str, data: bytes) -> None:
        told.keep.mkdir(exist_ok=True)
        target = told.keep / f"{what}-{abs(hash(data)):x}"
        target.write_bytes(data)
        print(f"{what}: made from {name!r}, kept as {target}")

    def work(_thread: int) -> None:
        while time.monotonic() < end:
            with lock:
                name, seed = rng.choice(seeds)
                data = mutated(seed, bodies, rng)
            start = time.monotonic()
            try:
                pool.run(look_at, data, name)
                result = "taken"
            except PictureRefusedError as refusal:
                said = refusal.sentence.template
                result = {_CRASHED.template: "DIED", _TOO_SLOW.template: "HUNG"}.get(said, "refused")
            except RuntimeError as fault:
                result = "ERROR"
                print(str(fault).splitlines()[-1])
            if result.islower() and time.monotonic() - start > SLOW_SECONDS:
                result = "SLOW"
            with lock:
                results[result] += 1
                if result.isupper():
                    finding(result, name, data)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(work, range(2)))
    pool.close()
    print(f"seed {told.seed}: {sum(results.values())} files in {told.seconds:.0f} s, {dict(results)}")


if __name__ == "__main__":
    main()
