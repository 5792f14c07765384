"""Kill a writer hundreds of times over adding, editing, deleting, undo and photos, and look after each.

Run by hand: python tests/campaigns/kill_storage.py [kills] [seed]
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.storage.store import Store
from tests.storage.killed_writer import Model
from tests.storage.test_killed import kill_and_look

PER_FILE = 40


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    start = time.monotonic()
    changes = 0
    with tempfile.TemporaryDirectory() as folder:
        for first in range(0, kills, PER_FILE):
            path = Path(folder) / f"{first}.jewelcraft"
            Store.create(path, WorkshopSettings()).close()
            model, reached = Model(), 0
            for _ in range(first, min(first + PER_FILE, kills)):
                reached = kill_and_look(path, model, reached, chance)
            changes += reached
    print(f"{kills} kills, {changes} changes, 0 lost, 0 that do not open, {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
