"""The words of the command line that say which prices a catalog prints, and on which terms of delivery."""

from __future__ import annotations

from argparse import ArgumentTypeError
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_number
from jewelcraft.cli.arguments import money
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.price_basis import PriceBasis
from jewelcraft.domain.price_basis import basis_share
from jewelcraft.domain.price_basis import check_basis
from jewelcraft.domain.quote import Incoterm

if TYPE_CHECKING:
    import argparse

    from jewelcraft.domain.catalog import Catalog

_COSTS = ("packing", "inland", "clearance", "loading", "freight")
_NO_TERM = "none"


def add_price_choices(catalog: argparse.ArgumentParser) -> None:
    """Add the choices to a command."""
    prices = catalog.add_mutually_exclusive_group()
    prices.add_argument("--no-prices", action="store_true", help="as --prices none")
    prices.add_argument(
        "--prices",
        type=_a_basis,
        metavar="wholesale|retail|none|code|EXW|FCA|FOB|CIF|CIP",
        help="which prices are printed; a delivery term includes its share of the shipment",
    )
    catalog.add_argument("--price-code", metavar="LETTERS", help="keep these ten letters as the price code")
    catalog.add_argument("--price-note", metavar="TEXT", help="what else the prices mean")
    catalog.add_argument(
        "--incoterm", type=_a_term, metavar="EXW|FCA|FOB|CIF|CIP|none", help="the delivery that prices include"
    )
    catalog.add_argument("--place", metavar="TEXT", help="the place of delivery, as Bangkok")
    catalog.add_argument("--order-value", type=money, metavar="AMOUNT", help="what a usual order is worth ex works")
    for option in _COSTS:
        catalog.add_argument(f"--{option}", type=money, metavar="AMOUNT", help="of the shipment of a usual order")
    catalog.add_argument("--insurance", type=a_number, metavar="PERCENT", help="what insurance costs, of its cover")
    catalog.add_argument("--cover", type=a_number, metavar="PERCENT", help="how much of the value is insured")


def with_prices(catalog: Catalog, words: argparse.Namespace) -> Catalog:
    """Return the catalog with the prices that were chosen on the command line."""
    shown, term = words.prices if words.prices is not None else (None, None)
    return replace(
        catalog,
        price_note=catalog.price_note if words.price_note is None else words.price_note,
        price_shown=PriceShown.NONE if words.no_prices else shown or catalog.price_shown,
        basis=_basis(catalog, words, term),
    )


def _basis(catalog: Catalog, words: argparse.Namespace, term: Incoterm | None) -> PriceBasis | None:
    if words.incoterm == _NO_TERM:
        return None
    costs: dict[str, Any] = {name: getattr(words, name) for name in _COSTS}
    costs |= {"insurance_percent": words.insurance, "cover_percent": words.cover}
    given = {"term": words.incoterm or term, "place": words.place, "order_value": words.order_value}
    if catalog.basis is None and not _known(given | costs):
        return None
    old = catalog.basis or PriceBasis()
    return check_basis(replace(old, **_known(given), shipment=replace(old.shipment, **_known(costs))))


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def price_data(catalog: Catalog, currency: str) -> dict[str, Any]:
    """Return which prices are printed, as data; the share is what delivery adds to a price ex works."""
    shown = catalog.price_shown if catalog.prints_prices else PriceShown.NONE
    basis = None if shown in {PriceShown.NONE, PriceShown.RETAIL} else catalog.basis
    term = None
    if basis is not None:
        share = basis_share(basis, currency)
        term = {"incoterm": basis.term.value, "place": basis.place, "share": f"{share.normalize():f}"}
    return {"prices": str(shown), "basis": term}


def _a_basis(text: str) -> tuple[PriceShown, Incoterm | None]:
    """Read which prices are printed: a kind of price, or the term of delivery of wholesale prices."""
    if text.upper() in {term.value for term in Incoterm}:
        return PriceShown.WHOLESALE, Incoterm(text.upper())
    if text.lower() in {shown.value for shown in PriceShown}:
        return PriceShown(text.lower()), None
    raise ArgumentTypeError(f"write one of {', '.join((*PriceShown, *Incoterm))}")


def _a_term(text: str) -> Incoterm | str:
    if text.lower() == _NO_TERM:
        return _NO_TERM
    if text.upper() in {term.value for term in Incoterm}:
        return Incoterm(text.upper())
    raise ArgumentTypeError(f"write one of {', '.join(Incoterm)}, or none")
