"""A writer killed at any moment leaves a workshop that opens, with all that was said to be done."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.storage.store import Store
from tests.storage.killed_writer import Model

WRITER = Path(__file__).with_name("killed_writer.py")


def kill_and_look(path: Path, model: Model, start: int, chance: random.Random) -> int:
    """Let a writer go on from a change, kill it, check what it left, and return the change to go on from."""
    writer = subprocess.Popen([sys.executable, str(WRITER), str(path), str(start)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout
    said = writer.stdout.readline()
    assert said, "the writer did not start"
    time.sleep(chance.random() ** 2 * 0.25)
    writer.kill()
    acknowledged = int([said, *writer.stdout.read().splitlines(keepends=True)][-1].strip() or start)
    writer.stdout.close()
    writer.wait()
    for number in range(start, acknowledged):
        model.step(number, None)
    store = Store.open(path)
    try:
        if not model.equals(store):
            # The last change may have been committed just before it could be told.
            model.step(acknowledged, None)
            acknowledged += 1
            assert model.equals(store)
        assert store.check() == []
    finally:
        store.close()
    return acknowledged


def test_fifteen_kills(path):
    Store.create(path, WorkshopSettings()).close()
    model, chance, reached = Model(), random.Random(3), 0
    for _ in range(15):
        reached = kill_and_look(path, model, reached, chance)
    assert reached > 30
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
