"""Throw mutated texts and files at everything that reads what people type or send, for as long as asked.

Run by hand: python -m tests.campaigns.fuzz_texts [SECONDS] [SEED] [TARGET...]
Anything but a plain refusal, and anything that takes longer than five seconds, is a finding.
"""

from __future__ import annotations

import io
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook

from jewelcraft.domain.alloying import read_recipe
from jewelcraft.domain.entered_weight import read_model
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.fineness import read_fineness
from jewelcraft.domain.local_weights import read_weight
from jewelcraft.domain.part_text import read_parts
from jewelcraft.domain.pasted_rows import read_rows
from jewelcraft.domain.ring_sizes import read_ring_size
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.exchange.pieces_table import read_pieces_table
from jewelcraft.exchange.stone_text import read_stones
from jewelcraft.library.library import Library

_SLOW = 5.0
_DEAR, _SHARE = ("bundle", "workbook"), 0.1
_WORDS = (
    *("2 baht 1 salueng", "3 chi 5 hun", "1 kyattha 4 pe", "1.234,56", "1,234.56", "12'345", "1 234", "½", "3 1/2"),
    *("1e999", "∞", "NaN", "-0", "1_000", "٣٫٥", "๑๒๓", "၁၂", "០១", "18K", "750", "96.5 %", "999.9", "15 pe"),
    *("EU 54", "US 6 1/2", "UK N½", "JP 13", "HK 14", "12.5 mm", "metal:18k type:ring price<200", "weight>3"),
    *("price<", "a OR b", "NEAR(a b)", "戒指", "แหวน", "ແຫວນ", "ចិញ្ចៀន", "လက်စွပ်", "\u200b", "\u202e", "\x00"),
    *("12 x 9 mm", "3 ruby 2mm 0.03ct", "garnet oval 12x10 1 pc 7.486 ct", "0.5ct", "{json}", "=1+1", "@cmd", "🙂"),
    *("0.35 g wax", "1,250 wax", "resin 0.4", "230 mm3", "Au 75, Ag 16, Cu 9", "gold 58.5 silver 4"),
    *("7.5 teuk", '"naga', "'; DROP TABLE", "ﷺ"),
)
_SIGNS = "0123456789.,;:'\"/\\-+*%<>()[]{}=@#&|~^ \t\n\r\x00\x1f\u00a0\u202f\u200b\u202eกแ่ຂខက戒éßİ🙂½٣๑"


def text_of(chance: random.Random) -> str:
    """Return a text that somebody might type, and something that nobody would."""
    text = chance.choice(("", " ", "\t", ", ")).join(chance.choices(_WORDS, k=chance.choice((1, 1, 1, 2, 5))))
    for _ in range(chance.choice((0, 1, 1, 2, 6))):
        at = chance.randint(0, len(text))
        kind = chance.random()
        if kind < 0.4:
            text = text[:at] + chance.choice(_SIGNS) * chance.choice((1, 1, 2, 50)) + text[at:]
        elif kind < 0.7:
            text = text[:at] + text[at + chance.randint(1, 5) :]
        else:
            text = text[at:] + text[:at]
    return text * (200 if chance.random() < 0.02 else 1)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with a few of them changed, lost or doubled."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        if not changed:
            break
        at = chance.randrange(len(changed))
        kind = chance.random()
        if kind < 0.6:
            changed[at] = chance.randrange(256)
        elif kind < 0.8:
            del changed[at : at + chance.randint(1, 64)]
        else:
            changed[at:at] = changed[at : at + chance.randint(1, 64)]
    return bytes(changed)


def table_of(chance: random.Random) -> bytes:
    """Return a table of pieces in some manner of writing."""
    sign = chance.choice(",;\t|")
    rows = [["Code", "Title", "Metal", "Weight g", "Stones", "Size", "Type"]]
    rows += [[text_of(chance)[:40] for _ in rows[0]] for _ in range(chance.randint(0, 5))]
    text = "\n".join(sign.join(row) for row in rows)
    return text.encode(chance.choice(("utf-8", "utf-8-sig", "utf-16", "cp874", "cp1252", "gb18030")), "replace")


class Bench:
    """What is thrown at, with a library to search in and a bundle to damage."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.library = Library.create(folder / "ours.jewelcraft", WorkshopSettings(name="Ours"))
        titles = Texts.of({"en": "Naga ring", "th": "แหวนพญานาค", "zh_Hant": "戒指"})
        for number in range(20):
            piece = replace(self.library.pieces.new("ring"), code=f"R-{number}", titles=titles)
            self.library.pieces.add(piece)
        self._bundle = folder / "whole.jewelbundle"
        self.library.sharing.give([self.library.pieces.by_code(f"R-{number}").id for number in range(5)], self._bundle)
        self._whole = self._bundle.read_bytes()
        book = Workbook()
        book.active.append(["Code", "Title", "Metal", "Weight g"])
        book.active.append(["R-1", "Naga", "925", 3.2])
        out = io.BytesIO()
        book.save(out)
        self._workbook = out.getvalue()

    def targets(self) -> dict[str, Callable[[random.Random], object]]:
        """Return what reads, by name."""
        return {
            "number": _number,
            "weight": lambda chance: read_weight(text_of(chance)),
            "model": lambda chance: read_model(f"{chance.choice(('', 'wax '))}{text_of(chance)}"),
            "recipe": lambda chance: read_recipe(text_of(chance)),
            "fineness": lambda chance: read_fineness(text_of(chance)),
            "ring size": lambda chance: read_ring_size(text_of(chance)),
            "stones": lambda chance: read_stones(text_of(chance)),
            "pasted": lambda chance: read_rows(text_of(chance)),
            "lines": lambda chance: read_parts(text_of(chance), lambda: "1"),
            "search": lambda chance: self.library.pieces.ids(PieceQuery(text=text_of(chance))),
            "table": lambda chance: read_pieces_table(table_of(chance)),
            "table bytes": lambda chance: read_pieces_table(mutated(table_of(chance), chance)),
            "workbook": lambda chance: read_pieces_table(mutated(self._workbook, chance)),
            "bundle": self._merge,
        }

    def _merge(self, chance: random.Random) -> None:
        hostile = self._folder / "hostile.jewelbundle"
        hostile.write_bytes(mutated(self._whole, chance))
        before = hostile.read_bytes()
        count = self.library.pieces.count()
        try:
            self.library.sharing.merge(hostile)
        finally:
            assert hostile.read_bytes() == before, "the file was changed"
            assert self.library.pieces.count() >= count, "pieces are gone"
            for leftover in self._folder.glob("hostile.jewelbundle-*"):
                leftover.unlink()


def _number(chance: random.Random) -> None:
    # By its contract it raises this, and who calls it words the refusal.
    with suppress(ValueError):
        read_number(text_of(chance))


def main(seconds: int = 60, seed: int = 1, *names: str) -> int:
    """Run the campaign; return the number of findings."""
    chance = random.Random(seed)
    folder = Path(tempfile.mkdtemp())
    ends: Counter[tuple[str, str]] = Counter()
    findings: Counter[str] = Counter()
    try:
        bench = Bench(folder)
        targets = {name: read for name, read in bench.targets().items() if not names or name in names}
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for name, read in targets.items():
                if name in _DEAR and len(names) != 1 and chance.random() > _SHARE:
                    continue
                state = chance.getstate()
                # Of the processor, which others at work on the machine do not lengthen.
                start = time.process_time()
                try:
                    read(chance)
                    ends[name, "read"] += 1
                except JewelCraftError:
                    ends[name, "refused"] += 1
                except BaseException:  # noqa: BLE001 (that is what is looked for)
                    report = traceback.format_exc()
                    findings[f"{name}: {report[-700:]}"] += 1
                    if findings.total() < 20:
                        print(name, hash(state), report, flush=True)
                if (seconds_taken := time.process_time() - start) > _SLOW:
                    findings[f"{name}: slow"] += 1
                    chance.setstate(state)
                    print(f"{name} took {seconds_taken:.1f} s: {text_of(chance)!r:.300}", flush=True)
        assert bench.library.check() == []
        bench.library.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for (name, end_), count in sorted(ends.items()):
        print(f"{name:12} {end_:8} {count:9,}")
    print(f"{sum(ends.values()):,} tried in {seconds} s, {findings.total()} findings of {len(findings)} kinds")
    return findings.total()


if __name__ == "__main__":
    raise SystemExit(min(1, main(*(int(word) if word.isdigit() else word for word in sys.argv[1:]))))
