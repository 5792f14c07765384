"""Price odd workshops in whole numbers and each piece by itself for long, and compare them to the last digit.

Currencies of three places and of none, prices and weights a millionth or a million times the usual, filings that pay
more back than the rest costs, pieces that cost nothing, all kinds of price lists.

Run by hand: python -m tests.campaigns.price_oracle [EXAMPLES]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck
from hypothesis import Phase
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.price_list import PolicyBook
from jewelcraft.domain.price_list import PriceList
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.coster import Coster
from jewelcraft.library.library import Library
from jewelcraft.storage.figure_passes import FigurePass
from tests.builders import rate
from tests.domain.test_price_way import policies
from tests.library.test_whole_numbers import card_runs
from tests.library.test_whole_numbers import check
from tests.library.test_whole_numbers import dressed
from tests.library.test_whole_numbers import fresh
from tests.library.test_whole_numbers import kept

CURRENCIES = ("KWD", "JPY", "IDR", "THB", "USD", "VND")
SCALES = [Decimal(10) ** power for power in (-6, -4, -2, 0, 0, 0, 2, 4, 6)]


def main(examples: int = 1500) -> None:
    """Run the campaign; it ends with the first piece that both ways price otherwise."""
    start, seen = time.monotonic(), Counter()
    reckon = FigurePass._reckon

    def counted(each, numbers, day):
        seen["left to decimals"] += len(numbers)
        return reckon(each, numbers, day)

    FigurePass._reckon = counted
    wished = settings(
        max_examples=examples, deadline=None, phases=(Phase.generate,), suppress_health_check=list(HealthCheck)
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.create(Path(folder) / "odd.jewelcraft", WorkshopSettings(home_currency="THB")) as library,
    ):

        @wished
        @given(st.data(), policies, policies, odd_runs())
        def compare(data, of_list, workshop, run):
            book = PolicyBook(workshop, (PriceList("list", "List", of_list, ("Lotus",)),))
            made = fresh(data.draw(st.lists(dressed.flatmap(scaled), min_size=1, max_size=5)))
            made = [each for each in made if Coster(run[0], book).cost(each)[1]] or made
            kept(library.store, made, Coster(run[0], book))
            for day in run[1:]:
                check(library.store, made, book, day)
                seen["priced"] += len(made)
                figures = library.store.pieces.figures([each.id for each in made]).values()
                seen["no cost"] += sum(each.cost is None for each in figures)
            seen[run[0].home_currency] += 1

        compare()
    print(f"{examples} workshops, both ways alike, {time.monotonic() - start:.0f} s: {dict(seen)}")


@st.composite
def odd_runs(draw):
    """Draw a card and two later ones in an odd currency and at odd prices."""
    home, scale = draw(st.sampled_from(CURRENCIES)), draw(st.sampled_from(SCALES))
    return tuple(_moved_to(home, scale, known) for known in draw(card_runs()))


def _moved_to(home, scale, known):
    rates = {
        key: replace(
            each,
            currency=home if each.currency == known.home_currency else each.currency,
            amount=each.amount * scale if key[0] == "metal" else each.amount,
        )
        for key, each in known.rates.items()
        if key != ("currency", home)
    }
    for other in {"THB", "USD", "JPY"} - {home}:
        rates.setdefault((RateKind.CURRENCY, other), rate("currency", other, f"3.107 {home}", other))
    return replace(known, home_currency=home, rates=rates)


@st.composite
def scaled(draw, made):
    """Draw a piece again with tiny or huge metals, or with filings that pay back more than there was."""
    scale, pays = draw(st.sampled_from(SCALES)), draw(st.integers(0, 3))

    def heavy(part: MetalPart) -> MetalPart:
        facts = {"net_weight_g": part.net_weight_g * scale}
        if not pays:
            facts |= {"recovered_percent": Decimal(100), "payout_percent": Decimal(100), "loss_percent": Decimal(95)}
        return replace(part, **facts)

    return replace(made, metals=tuple(map(heavy, made.metals)))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
