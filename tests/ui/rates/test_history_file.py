"""The prices behind a chart saved as a table that can be brought in again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.table_file import write_table
from jewelcraft.ui.rates.history_file import history_head
from jewelcraft.ui.rates.history_file import history_rows

DAYS = (date(2026, 1, 2), date(2026, 2, 3))


def test_a_saved_history_holds_every_price_with_its_unit_and_source(tmp_path, qapp):
    rates = [
        Rate(f"r{place}", RateKind.METAL, "gold", Decimal(62000 + place), "THB", "baht_bar", day, Decimal("0.965"))
        for place, day in enumerate(DAYS)
    ]
    target = write_table(tmp_path / "gold.csv", history_head(), history_rows(rates))
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == 'Date,Price,Currency,Unit,"Purity, %",Where from,Note'
    assert [line.split(",")[:4] for line in lines[1:]] == [
        ["2026-01-02", "62000", "THB", "baht_bar"],
        ["2026-02-03", "62001", "THB", "baht_bar"],
    ]
    assert lines[1].split(",")[4] == "96.5"
