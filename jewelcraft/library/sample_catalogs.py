"""Read the catalogs of the sample workshop, and its print shop."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.catalog import SectionBy
from jewelcraft.domain.price_basis import PriceBasis
from jewelcraft.domain.print_profile import USUAL_PPI
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Shipment
from jewelcraft.library.sample_pieces import moment_before
from jewelcraft.library.sample_pieces import sample_id

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from jewelcraft.domain.catalog import Paper
    from jewelcraft.library.sample_rows import Row


def read_catalog(row: Row, folder: Path, today: date) -> Catalog:
    """Return a catalog as it stands on a day."""
    days = row.count("valid_days")
    return Catalog(
        id=sample_id("catalog", row.text("name")),
        name=row.text("name"),
        kind=CatalogKind(row.text("kind", "catalog")),
        piece_ids=tuple(sample_id(stem) for stem in row.words("pieces")),
        choices=tuple(PieceChoice(sample_id(stem), span=CellSpan.WIDE) for stem in row.words("wide")),
        look=row.text("look"),
        layout=Layout(row.text("layout")),
        paper=_paper(row),
        language=row.text("language"),
        second_language=row.text("second_language"),
        side_by_side=row.flag("side_by_side"),
        currency=row.text("currency"),
        price_shown=PriceShown(row.text("price_shown")),
        basis=_basis(row.row("basis")) if "basis" in row.table else None,
        fields=tuple(CatalogField(name) for name in row.words("fields")),
        titles=row.texts("titles"),
        subtitles=row.texts("subtitles"),
        cover_digest=hashlib.sha256((folder / row.text("cover")).read_bytes()).hexdigest(),
        maker_texts=row.texts("maker_texts"),
        terms_texts=row.texts("terms_texts"),
        valid_until=today + timedelta(days=days) if days else None,
        price_note=row.text("price_note"),
        sections=SectionBy(row.text("sections")),
        profile_id=sample_id("printer", row.text("printer")) if row.text("printer") else "",
        has_opening=row.flag("has_opening"),
        has_index=row.flag("has_index"),
        has_metal_clause=row.flag("has_metal_clause"),
        has_back_cover=row.flag("has_back_cover"),
        created_at=moment_before(today, row.count("days_since_made")),
        changed_at=moment_before(today, row.count("days_since_changed")),
    )


def _basis(row: Row) -> PriceBasis:
    names = ("packing", "inland", "clearance", "loading", "freight")
    packing, inland, clearance, loading, freight = (row.number(name) for name in names)
    shipment = Shipment(packing, inland, clearance, loading, freight, row.number("insurance_percent"))
    return PriceBasis(Incoterm(row.text("term")), row.text("place"), row.number("order_value"), shipment)


def _paper(row: Row) -> Paper:
    return replace(PAPERS[row.text("paper")], bleed_mm=row.number("bleed_mm"), crop_marks=row.flag("crop_marks"))


def read_printer(row: Row) -> PrintProfile:
    """Return a print shop and what it asks for."""
    return PrintProfile(
        sample_id("printer", row.text("name")),
        row.text("name"),
        paper=_paper(row),
        standard=Standard(row.text("standard")),
        spine_mm=row.number("spine_mm"),
        page_multiple=row.count("page_multiple", 1),
        ink_limit=row.count("ink_limit", 320),
        has_links=False,
        most_ppi=row.count("most_ppi", USUAL_PPI),
    )
