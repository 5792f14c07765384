"""Recost 10,000 pieces of eight lines after a new gold price, beside the plain arithmetic in SQL.

Run by hand: python -m tests.benchmarks.bench_recost [PIECES]
"""

import sqlite3
import sys
import tempfile
import time
from datetime import date
from decimal import Decimal
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
    with tempfile.TemporaryDirectory() as folder:
        with Library.create(Path(folder) / "bench.jewelcraft", WorkshopSettings(home_currency=THB)) as library:
            _fill(library, count)
            start = time.perf_counter()
            report = library.rates.add(_rate(RateKind.METAL, "gold", 4100, "g"))
            ours = time.perf_counter() - start
        floor = _floor(count)
    print(f"{count} pieces, {report.moved} moved: {ours:.2f} s ({ours / count * 1e6:.0f} us a piece)")
    print(f"floor, one SQL aggregate over integers with UPDATE: {floor:.3f} s; ratio {ours / floor:.0f}")


def _rate(kind, name, amount, unit):
    return Rate(fresh_id(), kind, name, Decimal(amount), THB, unit, date(2026, 11, 1))


def _fill(library, count):
    library.rates.add_many(
        [
            _rate(RateKind.METAL, "gold", 4000, "g"),
            _rate(RateKind.OPERATION, "Polishing", 180, "hour"),
            _rate(RateKind.OVERHEAD, "workshop", 60, "hour"),
        ]
    )
    library.pieces.add_many([_piece(number) for number in range(count)])


def _piece(number):
    from jewelcraft.domain.piece import Piece

    price = Money(Decimal(100 + number % 50), THB)
    return Piece(
        id=fresh_id(),
        code=f"R-{number:05}",
        type="ring",
        metals=(MetalPart(fresh_id(), "au750y", Decimal(number % 90 + 10) / 10, Decimal(6)),),
        stones=tuple(
            StonePart(fresh_id(), "diamond", 3, size_mm=(Decimal(2),), carat_each=Decimal("0.03"), price=price)
            for _ in range(2)
        ),
        findings=(Finding(fresh_id(), "hook", price=price),),
        labour=tuple(LabourStep(fresh_id(), "Polishing", quantity=Decimal(20)) for _ in range(2)),
        extras=(Extra(fresh_id(), "box", price=price),),
    )


def _floor(count):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE line (piece INTEGER, quantity INTEGER, rate INTEGER)")
    connection.execute("CREATE TABLE figure (piece INTEGER PRIMARY KEY, cost INTEGER)")
    rows = ((number, 100 + line, 4000) for number in range(count) for line in range(8))
    connection.executemany("INSERT INTO line VALUES (?, ?, ?)", rows)
    connection.execute("INSERT INTO figure SELECT DISTINCT piece, 0 FROM line")
    start = time.perf_counter()
    connection.execute(
        "UPDATE figure SET cost = total FROM "
        "(SELECT piece AS p, sum(quantity * rate) AS total FROM line GROUP BY piece) WHERE piece = p"
    )
    connection.commit()
    return time.perf_counter() - start


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
