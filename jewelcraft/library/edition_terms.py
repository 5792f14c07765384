"""On which terms an edition's prices are, and its catalog brought onto the same ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import PriceShown
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.edition import Edition


def as_printed(catalog: Catalog, edition: Edition) -> Catalog:
    """Return a catalog in the language, the currency and the kind of prices of an edition, so that both compare."""
    return replace(
        catalog,
        language=edition.languages[0] if edition.languages else catalog.language,
        second_language=edition.languages[1] if len(edition.languages) > 1 else "",
        currency=edition.currency,
        price_shown=PriceShown(edition.price_shown),
    )


def recipient_words(catalog: Catalog, recipients: str) -> str:
    """Return for whom an edition is, as it stands at the foot of its pages; names stand once, in two languages too."""
    names = " ".join(recipients.split())
    return wording(catalog.language).label("for_recipients", recipients=names) if names else ""


def basis_words(catalog: Catalog, currency: str) -> str:
    """Return on which terms the prices are, what they include of a usual order's shipment, and the note to them."""
    if not catalog.prints_prices:
        return ""
    basis = catalog.basis if catalog.price_shown is not PriceShown.RETAIL else None
    if basis is None:
        return catalog.price_note
    from jewelcraft.domain.price_basis import basis_record

    return " · ".join(dict.fromkeys(filter(None, (basis_record(basis, currency), catalog.price_note))))
