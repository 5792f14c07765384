"""Recost 10,000 pieces of eight lines after a new gold price, beside the plain arithmetic in SQL.

Two floors are taken in the same run: sums over integers in memory, cost alone; and the same with a price, stored in a
file and committed. The second workshop is mixed: half its pieces are of silver, every sixth has no metal, it has forty
policies, sets, filings that come back, stones in dollars and an overhead in percent. "Until repainted" is a new price
from the window: the work on its thread, all that listens, the words of the message, and the cards on the screen.

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
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.price_list import PriceList
from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id

THB = "THB"


def main(count: int = 10_000) -> None:
    settings = WorkshopSettings(home_currency=THB)
    print(f"{count} pieces of eight lines, load {os.getloadavg()[0]:.1f}")
    floors = [statistics.median(floor(count) for _ in range(5)) for floor in (_floor, _floor_on_disk)]
    _say("floor: SQL over integers in memory, cost", floors[0], floors)
    _say("floor: the same with price, on disk", floors[1], floors)
    for what, fill in (("one workshop's gold rings", _fill), ("a mixed workshop", _fill_mixed)):
        with (
            tempfile.TemporaryDirectory() as folder,
            Library.create(Path(folder) / "bench.jewelcraft", settings) as library,
        ):
            fill(library, count)
            print(what)
            _measure(library, settings, floors)
            library.close()
            _say("new gold price, until repainted", min(_repaints(library.path, 8)), floors)


def _measure(library, settings, floors):
    prices = iter(range(4001, 4100))
    gold = partial(lambda: library.rates.add(_rate(RateKind.METAL, "gold", next(prices), "g")))
    _say("new gold price", statistics.median(_timed(gold) for _ in range(5)), floors)
    report = gold()
    _say(
        f"its report read: {len(report.moves)} moved", _timed(lambda: (report.average_percent, report.moves[0])), floors
    )
    dollars = iter(range(331, 400))
    dollar = partial(lambda: library.rates.add(_rate(RateKind.CURRENCY, "USD", Decimal(next(dollars)) / 10, "USD")))
    _say("new price of the dollar", statistics.median(_timed(dollar) for _ in range(3)), floors)
    library.store.pieces.put_figures_day(date(2026, 11, 2))
    _say("a new day, same prices", _timed(library.recost_if_stale), floors)
    settings = replace(settings, amount_step=Decimal("0.05"))
    _say("rounded otherwise: all costed anew", _timed(lambda: library.change_settings(settings)), floors)
    pieces = list(library.store.pieces.many(library.store.pieces.every_id()[:200]))
    edits = [_timed(partial(library.pieces.change, replace(piece, batch_quantity=2))) for piece in pieces]
    _say("one piece edited", statistics.median(edits), floors)
    print(f"{'':42}p99 {sorted(edits)[-3] * 1000:.1f} ms")


def _repaints(path, times):
    """Return what new prices take of all processors in a window that shows the pieces, until these are painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest

    from jewelcraft.ui.application import dress
    from jewelcraft.ui.application import make_application
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.look import look
    from jewelcraft.ui.main_window import MainWindow
    from jewelcraft.ui.messages import Messages
    from jewelcraft.ui.preferences import Preferences

    app = make_application([])
    preferences = Preferences(path.parent / "settings.json")
    dress(app, preferences)
    look().moves = False
    hub = LibraryHub(Messages())
    window = MainWindow(hub, preferences)
    window.resize(1366, 768)
    window.show()
    hub.open_library(path)
    QTest.qWait(3000)
    while hub.is_busy:
        QTest.qWait(100)
    try:
        return [_repainted(hub, window.page.gallery, 4201 + number) for number in range(times)]
    finally:
        window.close()


def _repainted(hub, gallery, price):
    """Enter a price as the form does and return the processors' time until the cards are painted."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtTest import QTest

    from jewelcraft.ui.rates.words import say_moved

    loop = QEventLoop()
    start = time.process_time()
    job = hub.run(
        lambda library, progress: library.rates.add(_rate(RateKind.METAL, "gold", price, "g"), progress),
        "Working out costs",
        lambda report: hub.undo_snackbar(say_moved(report)),
    )
    job.ended.connect(loop.quit)
    loop.exec()
    if gallery._finder.is_waiting:
        gallery._finder.found.connect(loop.quit)
        loop.exec()
    gallery.board.view.viewport().repaint()
    used = time.process_time() - start
    QTest.qWait(400)
    return used


def _timed(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def _say(what, seconds, floors):
    ratios = ", ".join(f"{seconds / floor:6.2f}" for floor in floors)
    print(f"{what:42}{seconds * 1000:9.1f} ms cpu, {ratios} of the floors")


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


def _fill_mixed(library, count):
    library.rates.add_many(
        [
            _rate(RateKind.METAL, "gold", 4000, "g"),
            replace(_rate(RateKind.METAL, "silver", 34, "ozt"), currency="USD"),
            _rate(RateKind.CURRENCY, "USD", 33, "USD"),
            _rate(RateKind.OPERATION, "Bench hour", 180, "hour"),
            _rate(RateKind.OVERHEAD, "rent", Decimal("7.5"), "percent"),
            _rate(RateKind.OVERHEAD, "workshop", 60, "hour"),
        ]
    )
    for number in range(12):
        policy = PricePolicy(
            percent=Decimal(30 + number), bands=_BANDS if number % 2 else (), rounding_step=Decimal(10)
        )
        library.price_lists.save(PriceList(fresh_id(), f"List {number}", policy, (f"Collection {number}",)))
    pieces = [_mixed_piece(number) for number in range(count)]
    library.pieces.add_many(pieces)
    library.pieces.add_many(
        [
            Piece(fresh_id(), f"S-{number}", type="set", members=tuple(PieceMember(each.id, 1) for each in inside))
            for number, inside in enumerate(zip(pieces[: count // 20], pieces[count // 2 :], strict=False))
        ]
    )


_BANDS = (
    PriceBand(Decimal(0), Decimal(1)),
    PriceBand(Decimal(1000), Decimal(10)),
    PriceBand(Decimal(10_000), Decimal(100)),
)
_POLICIES = (
    *(PricePolicy(percent=Decimal(35 + number), rounding_step=Decimal(5)) for number in range(10)),
    *(PricePolicy(percent=Decimal(40), ending=ending) for ending in (Ending.NINE, Ending.NINETY, Ending.FIVE)),
    *(
        PricePolicy(
            PriceRule.FACTORS, metal_factor=Decimal("1.1"), labour_factor=Decimal(number), rounding_step=Decimal(1)
        )
        for number in range(2, 7)
    ),
    *(
        PricePolicy(PriceRule.MARKUP, Decimal(80 + number), currency="USD", commission_percent=Decimal(10))
        for number in range(10)
    ),
)


def _mixed_piece(number):
    """Return a piece of gold, silver or neither; every stone, weight and time is its own."""
    share = Decimal(number % 997 + 100)
    metal = MetalPart(
        fresh_id(), "au750y" if number % 2 else "ag925", (share / 80).quantize(Decimal("0.01")), Decimal(6),
        loss_basis=LossBasis.ON_INPUT if number % 10 == 0 else LossBasis.ON_NET,
        recovered_percent=Decimal(50 if number % 3 else 0), payout_percent=Decimal(90),
    )  # fmt: skip
    minutes = (share / 7).quantize(Decimal("0.1"))
    stone = partial(
        StonePart, kind="diamond", nature="natural", count=3, size_mm=(Decimal(2),), carat_each=Decimal("0.03")
    )
    return Piece(
        id=fresh_id(),
        code=f"M-{number:05}",
        type="ring",
        collection=f"Collection {number % 20}",
        policy=_POLICIES[number % len(_POLICIES)] if number % 3 == 0 else None,
        metals=() if number % 6 == 5 else (metal,),
        stones=(
            stone(fresh_id(), price=Money(share / 10, THB)),
            stone(fresh_id(), price=Money(share / 100, "USD")),
        ),
        findings=(Finding(fresh_id(), "hook", price=Money(Decimal(number % 50), THB)),),
        labour=tuple(LabourStep(fresh_id(), "Polishing", quantity=minutes) for _ in range(2)),
        extras=(Extra(fresh_id(), "box", price=Money(Decimal(20), THB)),),
    )


def _floor(count):
    """Sum the cost of all pieces in memory, as quickly as SQLite can."""
    return _floor_of(sqlite3.connect(":memory:"), count, "cost = total")


def _floor_on_disk(count):
    """Store cost and price of all pieces in a file as ours are, and commit."""
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "floor.db")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        return _floor_of(connection, count, "cost = total, price = total * 2")


def _floor_of(connection, count, stored):
    connection.execute("CREATE TABLE line (piece INTEGER, quantity INTEGER, rate INTEGER)")
    connection.execute("CREATE TABLE figure (piece INTEGER PRIMARY KEY, cost INTEGER, price INTEGER)")
    rows = ((number, 100 + line, 4000) for number in range(count) for line in range(8))
    connection.executemany("INSERT INTO line VALUES (?, ?, ?)", rows)
    connection.execute("INSERT INTO figure SELECT DISTINCT piece, 0, 0 FROM line")
    connection.commit()
    start = time.process_time()
    connection.execute(
        f"UPDATE figure SET {stored} FROM "
        "(SELECT piece AS p, sum(quantity * rate) AS total FROM line GROUP BY piece) WHERE piece = p"
    )
    connection.commit()
    used = time.process_time() - start
    connection.close()
    return used


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
