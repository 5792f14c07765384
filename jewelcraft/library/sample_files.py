"""Turn the files of the sample workshop into settings, rates, pieces and catalogs."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import exact
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
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

    from jewelcraft.domain.money import Money
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


def read_sample(folder: Path, today: date) -> SampleWorkshop:
    """Read the sample workshop as it stands on a day; its dates count back from there."""
    workshop = Row.of_file(folder / "workshop.toml")
    prices = Row.of_file(folder / "rates.toml")
    pieces = [read_piece(path, folder, today) for path in sorted((folder / "pieces").glob("*.toml"))]
    pieces.sort(key=lambda sample: sample.piece.created_at or moment_before(today, 0))
    return SampleWorkshop(
        settings=_settings(workshop),
        master_prices=tuple(_master_prices(prices.row("master_prices"))),
        rates=tuple(_rates(prices, today)),
        pieces=tuple(pieces),
        inbox=tuple(read_picture(row, folder, today) for row in workshop.rows("inbox")),
        catalogs=tuple(_catalog(row, folder, today) for row in Row.of_file(folder / "catalogs.toml").rows("catalogs")),
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


def _catalog(row: Row, folder: Path, today: date) -> Catalog:
    return Catalog(
        id=sample_id("catalog", row.text("name")),
        name=row.text("name"),
        piece_ids=tuple(sample_id(stem) for stem in row.words("pieces")),
        look=row.text("look"),
        layout=Layout(row.text("layout")),
        paper=PAPERS[row.text("paper")],
        language=row.text("language"),
        currency=row.text("currency"),
        price_shown=PriceShown(row.text("price_shown")),
        fields=tuple(CatalogField(name) for name in row.words("fields")),
        titles=row.texts("titles"),
        subtitles=row.texts("subtitles"),
        cover_digest=hashlib.sha256((folder / row.text("cover")).read_bytes()).hexdigest(),
        maker_texts=row.texts("maker_texts"),
        terms_texts=row.texts("terms_texts"),
        valid_until=today + timedelta(days=row.count("valid_days")),
        price_note=row.text("price_note"),
        has_opening=row.flag("has_opening"),
        has_back_cover=row.flag("has_back_cover"),
        created_at=moment_before(today, row.count("days_since_made")),
        changed_at=moment_before(today, row.count("days_since_changed")),
    )
