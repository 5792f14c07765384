"""Turn the files of the sample workshop into settings, rates, pieces and catalogs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import exact
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.sample_catalogs import read_catalog
from jewelcraft.library.sample_catalogs import read_printer
from jewelcraft.library.sample_pieces import moment_before
from jewelcraft.library.sample_pieces import read_picture
from jewelcraft.library.sample_pieces import read_piece
from jewelcraft.library.sample_pieces import sample_id
from jewelcraft.library.sample_rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal
    from pathlib import Path

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.print_profile import PrintProfile
    from jewelcraft.library.sample_pieces import SamplePicture
    from jewelcraft.library.sample_pieces import SamplePiece


@dataclass(frozen=True, slots=True)
class SampleWorkshop:
    """Everything that the sample library is made of."""

    settings: WorkshopSettings
    master_prices: tuple[tuple[str, Money], ...]
    """What a gram of the metal alloyed in costs, by alloy."""
    rates: tuple[Rate, ...]
    pieces: tuple[SamplePiece, ...]
    inbox: tuple[SamplePicture, ...]
    catalogs: tuple[Catalog, ...]
    printers: tuple[PrintProfile, ...]


def read_sample(folder: Path, today: date) -> SampleWorkshop:
    """Read the sample workshop as it stands on a day; its dates count back from there."""
    workshop = Row.of_file(folder / "workshop.toml")
    prices = Row.of_file(folder / "rates.toml")
    printed = Row.of_file(folder / "catalogs.toml")
    pieces = [read_piece(path, folder, today) for path in sorted((folder / "pieces").glob("*.toml"))]
    pieces.sort(key=lambda sample: sample.piece.created_at or moment_before(today, 0))
    return SampleWorkshop(
        settings=_settings(workshop),
        master_prices=tuple(_master_prices(prices.row("master_prices"))),
        rates=tuple(_rates(prices, today)),
        pieces=tuple(pieces),
        inbox=tuple(read_picture(row, folder, today) for row in workshop.rows("inbox")),
        catalogs=tuple(read_catalog(row, folder, today) for row in printed.rows("catalogs")),
        printers=tuple(read_printer(row) for row in printed.rows("printers")),
    )


def _settings(row: Row) -> WorkshopSettings:
    policy = row.row("policy")
    return WorkshopSettings(
        name=row.text("name"),
        place=row.text("place"),
        maker=row.text("maker"),
        contact=row.text("contact"),
        home_currency=row.text("home_currency"),
        languages=row.words("languages"),
        code_prefix=row.text("code_prefix"),
        local_weight_unit=row.text("local_weight_unit"),
        ring_systems=row.words("ring_systems"),
        policy=PricePolicy(
            PriceRule(policy.text("rule")),
            percent=policy.number("percent"),
            retail_factor=policy.number("retail_factor"),
            rounding_step=policy.number("rounding_step"),
            rounding=Rounding(policy.text("rounding")),
        ),
        default_loss_percent=row.number("default_loss_percent"),
        amount_step=row.number("amount_step"),
        scale_step_g=row.number("scale_step_g"),
    )


def _master_prices(row: Row) -> Iterator[tuple[str, Money]]:
    for alloy in row.table:
        price = row.money(alloy)
        if price is not None:
            yield alloy, price


def _rates(row: Row, today: date) -> Iterator[Rate]:
    for group in row.rows("groups"):
        history = group.row("history").table
        for name, amount in group.row("rates").table.items():
            for days_ago, price in (*history.get(name, ()), (group.count("days_ago"), amount)):
                yield _rate(group, name, exact(price), today - timedelta(days=days_ago))


def _rate(group: Row, name: str, amount: Decimal, day: date) -> Rate:
    kind = RateKind(group.text("kind"))
    return Rate(
        id=sample_id("rate", kind, name, day.isoformat()),
        kind=kind,
        name=name,
        amount=amount,
        currency=group.text("currency"),
        unit=group.text("unit"),
        day=day,
        fineness=group.number("fineness", "1"),
        source=group.text("source"),
    )
