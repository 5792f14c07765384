"""Time the storage room at 10,000 pieces, beside plain SQL doing the least that could do.

Run by hand: python tests/benchmarks/bench_storage_lists.py [pieces]
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.search import Figures
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.search import Sort
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.storage.store import Store

WORDS = {
    "en": [
        "ring",
        "sapphire",
        "ruby",
        "gold",
        "silver",
        "handmade",
        "filigree",
        "granulation",
        "naga",
        "temple",
        "dancer",
        "woven",
        "cuff",
        "tide",
        "pearl",
    ],
    "th": ["แหวนทองคำ", "ไพลิน", "ทับทิม", "เงินแท้", "งานฝีมือ", "สร้อยคอ", "ต่างหู", "กำไลข้อมือ", "ลายไทย", "โบราณ"],
    "km": ["ចិញ្ចៀន", "មាស", "ប្រាក់", "ត្បូង", "ខ្សែក", "គ្រឿងអលង្ការ", "ធ្វើដោយដៃ"],
    "my": ["လက်စွပ်", "ရွှေ", "ငွေ", "ပတ္တမြား", "နီလာ", "လည်ဆွဲ", "လက်ကောက်"],
    "zh_Hant": ["戒指", "黃金", "耳環", "翡翠", "手工", "項鍊", "銀飾", "紅寶石", "藍寶石", "鑲嵌", "傳統", "花紋"],
}
TYPES = ("ring", "earrings", "pendant", "necklace", "bracelet")


def make_piece(number: int, chance: random.Random) -> Piece:
    def some(count: int) -> Texts:
        return Texts.of({code: " ".join(chance.choices(words, k=count)) for code, words in WORDS.items()})

    key = f"{number:08x}-0000-4000-8000-000000000000"
    return Piece(
        id=key,
        code=f"{chance.choice('RENB')}-{number}",
        titles=some(3),
        descriptions=some(12),
        type=chance.choice(TYPES),
        collection=chance.choice(("Temple", "Monsoon", "Hong Kong")),
        tags=("bestseller",) if number % 7 == 0 else (),
        metals=(
            MetalPart(f"m{number}", chance.choice(("18k", "925", "14k")), Decimal(chance.randrange(100, 3000)) / 100),
        ),
        stones=tuple(
            StonePart(f"s{number}-{place}", chance.choice(("ruby", "sapphire", "pearl")), count=3) for place in range(3)
        ),
        labour=tuple(LabourStep(f"l{number}-{place}", "bench", quantity=Decimal(30)) for place in range(4)),
        created_at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number),
    )


def make_figures(piece: Piece, number: int) -> Figures:
    amounts = (Money(Decimal(number % 977) + step, "USD") for step in (10, 20, 40))
    return Figures(piece.id, date(2026, 11, 1), *amounts, metal_day=date(2026, 11, 1))


def timed(work, repeat: int = 25) -> tuple[float, float]:
    spans = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        spans.append((time.perf_counter() - start) * 1000)
    spans.sort()
    return statistics.median(spans), spans[int(len(spans) * 0.95) - 1]


def report(name: str, work, floor=None, repeat: int = 25) -> None:
    median, high = timed(work, repeat)
    line = f"{name:42} p50 {median:8.2f} ms   p95 {high:8.2f} ms"
    if floor:
        least, _ = timed(floor, repeat)
        line += f"   floor {least:7.2f} ms   ratio {median / least:5.1f}"
    print(line)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.jewelcraft"
        store = Store.create(path, WorkshopSettings())
        pieces = [make_piece(number, chance) for number in range(count)]
        start = time.perf_counter()
        with store.action(sentence("Bring in"), bulk=True):
            for piece in pieces:
                store.pieces.insert(piece)
        print(f"insert {count} pieces: {time.perf_counter() - start:.2f} s")
        figures = [make_figures(piece, number) for number, piece in enumerate(pieces)]
        run_lists(store, path, figures)
        run_changes(store, pieces)
        start = time.perf_counter()
        store.undo()
        print(f"undo the last change: {time.perf_counter() - start:.4f} s")
        store.close()
        print(f"file: {path.stat().st_size / 1e6:.1f} MB")
        report("open for writing and close", lambda: Store.open(path).close(), repeat=9)
        report("open for reading and close", lambda: Store.open(path, read_only=True).close(), repeat=9)


def run_lists(store: Store, path: Path, figures: list[Figures]) -> None:
    plain = sqlite3.connect(path)
    ids = plain.execute("SELECT id, number FROM piece").fetchall()
    keys = [key for key, _ in ids]
    cells = [(item.piece_id, "2026-11-01", "10", "USD") for item in figures]

    def put_plainly() -> None:
        memory = sqlite3.connect(":memory:")
        memory.execute("CREATE TABLE f (piece_id TEXT PRIMARY KEY, day TEXT, amount TEXT, currency TEXT)")
        memory.executemany("INSERT INTO f VALUES (?, ?, ?, ?)", cells)
        memory.close()

    report("put_figures, all", lambda: store.pieces.put_figures(figures), put_plainly, repeat=5)
    for sort in Sort:
        query = PieceQuery(sort=sort)
        report(
            f"ids, {sort}",
            lambda query=query: store.pieces.ids(query),
            lambda: plain.execute("SELECT id FROM listing ORDER BY number DESC").fetchall(),
        )
    for text in (
        "s",
        "sa",
        "sapphire",
        "戒",
        "戒指",
        "紅寶石",
        "ไพลิน ทับทิม",
        "r-12",
        "naga price<200",
        "metal:18k stone:ruby",
        "xyzzy",
    ):
        query = PieceQuery(text)
        found = store.pieces.ids(query)
        report(
            f"search {text!r} ({len(found)})",
            lambda query=query: store.pieces.ids(query),
            lambda found=found: plain.execute("SELECT id FROM listing LIMIT ?", (len(found),)).fetchall(),
        )
    window = keys[2000:2060]
    marks = ", ".join("?" * 60)
    report(
        "rows, a window of 60",
        lambda: store.pieces.rows(window),
        lambda: plain.execute(f"SELECT * FROM piece WHERE id IN ({marks})", window).fetchall(),
    )
    report("facets", lambda: store.pieces.facets(Shelf.ACTIVE))
    report(
        "many, all pieces with all parts",
        lambda: list(store.pieces.many(keys)),
        lambda: [
            plain.execute(f"SELECT * FROM {name}").fetchall()
            for name in ("piece", "piece_text", "stone_part", "labour_step", "metal_part")
        ],
        repeat=3,
    )
    plain.close()


def run_changes(store: Store, pieces: list[Piece]) -> None:
    def edit(number: int) -> None:
        with store.action(sentence("Change")):
            store.pieces.update(replace(pieces[number], notes=f"note {time.perf_counter()}"))

    numbers = iter(range(10_000))
    report("one edit saved", lambda: edit(next(numbers)), repeat=100)


if __name__ == "__main__":
    main()
