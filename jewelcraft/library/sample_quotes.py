"""The buyer of the sample workshop and its quotation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Shipment
from jewelcraft.library.resources import resource
from jewelcraft.library.sample_pieces import sample_id
from jewelcraft.library.sample_rows import Row

if TYPE_CHECKING:
    from jewelcraft.library.library import Library


def add_quotes(library: Library) -> None:
    """Enter the buyer and quote to it at the rates of the day."""
    row = Row.of_file(resource("sample", "quotes.toml"))
    buyer = replace(
        library.buyers.new(),
        id=sample_id("buyer"),
        name=row.text("name"),
        company=row.text("company"),
        country=row.text("country"),
        address=row.text("address"),
        currency=row.text("currency"),
        language="en",
        payment_terms=row.text("payment_terms"),
    )
    library.buyers.save(buyer)
    pieces = [(sample_id(stem), row.count("quantity")) for stem in row.words("pieces")]
    shipment = Shipment(row.number("packing"), row.number("inland"), row.number("clearance"))
    quote = replace(
        library.quotes.new(buyer, pieces),
        id=sample_id("quote"),
        incoterm=Incoterm(row.text("incoterm")),
        place=row.text("place"),
        lead_time_days=row.count("lead_time_days"),
        shipment=shipment,
    )
    library.quotes.save(library.quotes.with_clause(quote, "gold"))
