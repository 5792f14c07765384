"""Recost 10,000 pieces of eight lines after a new gold price, beside the plain arithmetic in SQL.

Run by hand: python -m tests.benchmarks.bench_recost [PIECES]
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id

THB = "THB"


def main(count: int = 10_000) -> None:
    settings = WorkshopSettings(home_currency=THB)
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.create(Path(folder) / "bench.jewelcraft", settings) as library,
    ):
        _fill(library, count)
        print(f"{count} pieces of eight lines, load {os.getloadavg()[0]:.1f}")
        floor = statistics.median(_floor(count) for _ in range(5))
        _say("floor: SQL over integers", floor, floor)
        prices = iter(range(4001, 4100))
        gold = [_timed(lambda: library.rates.add(_rate(RateKind.METAL, "gold", next(prices), "g"))) for _ in range(5)]
        _say("new gold price", statistics.median(gold), floor)
        library.store.pieces.put_figures_day(date(2026, 11, 2))
        _say("a new day, same prices", _timed(library.recost_if_stale), floor)
        settings = replace(settings, amount_step=Decimal("0.05"))
        _say("rounded otherwise: all costed anew", _timed(lambda: library.change_settings(settings)), floor)
        pieces = list(library.store.pieces.many(library.store.pieces.every_id()[:200]))
        edits = [_timed(partial(library.pieces.change, replace(piece, batch_quantity=2))) for piece in pieces]
        _say("one piece edited", statistics.median(edits), floor)
        print(f"{'':36}p99 {sorted(edits)[-3] * 1000:.1f} ms")


def _timed(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def _say(what, seconds, floor):
    print(f"{what:36}{seconds * 1000:9.1f} ms cpu, {seconds / floor:6.2f} of the floor")


def _rate(kind, name, amount, unit):
    return Rate(fresh_id(), kind, name, Decimal(amount), THB, unit, date(2026, 11, 1))


def _fill(library, count):
    library.pieces.add_many(priced_pieces(library, count))


def priced_pieces(library, count):
    """Give a library the rates of some pieces and return those."""
    library.rates.add_many(
        [
            _rate(RateKind.METAL, "gold", 4000, "g"),
            _rate(RateKind.OPERATION, "Polishing", 180, "hour"),
            _rate(RateKind.OVERHEAD, "workshop", 60, "hour"),
        ]
    )
    return [_piece(number) for number in range(count)]


def _piece(number):
    from jewelcraft.domain.piece import Piece

    price = Money(Decimal(100 + number % 50), THB)
    return Piece(
        id=fresh_id(),
        code=f"R-{number:05}",
        type="ring",
        metals=(MetalPart(fresh_id(), "au750y", Decimal(number % 9_000 + 100) / 100, Decimal(6)),),
        stones=tuple(
            StonePart(
                fresh_id(),
                "diamond",
                3,
                size_mm=(Decimal(2),),
                carat_each=Decimal("0.03"),
                price=price,
                nature="natural",
            )
            for _ in range(2)
        ),
        findings=(Finding(fresh_id(), "hook", price=price),),
        labour=tuple(LabourStep(fresh_id(), "Polishing", quantity=Decimal(10 + number % 200)) for _ in range(2)),
        extras=(Extra(fresh_id(), "box", price=price),),
    )


def _floor(count):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE line (piece INTEGER, quantity INTEGER, rate INTEGER)")
    connection.execute("CREATE TABLE figure (piece INTEGER PRIMARY KEY, cost INTEGER)")
    rows = ((number, 100 + line, 4000) for number in range(count) for line in range(8))
    connection.executemany("INSERT INTO line VALUES (?, ?, ?)", rows)
    connection.execute("INSERT INTO figure SELECT DISTINCT piece, 0 FROM line")
    start = time.process_time()
    connection.execute(
        "UPDATE figure SET cost = total FROM "
        "(SELECT piece AS p, sum(quantity * rate) AS total FROM line GROUP BY piece) WHERE piece = p"
    )
    connection.commit()
    return time.process_time() - start


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
