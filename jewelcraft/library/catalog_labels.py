"""What labels say beside the words of a catalog: the text of their square codes and prices in secret letters."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.catalog.content import Entry
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.catalog_prices import PriceWriter

NO_PRICE_CODE = sentence("Choose the ten letters of the price code first; prices are left out until then.")
_SCANNED = (CatalogField.METAL, CatalogField.WEIGHT, CatalogField.STONES)


@dataclass(frozen=True, slots=True)
class LabelWriter:
    """Writes onto entries what only labels, tags and table cards print."""

    catalog: Catalog
    prices: PriceWriter
    wholesale: Mapping[str, Money | None]
    shows_prices: bool
    warnings: list[Sentence]

    def labelled(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return entries with what their square codes say and their prices in secret letters."""
        secret = self._secret_prices()
        return [
            replace(
                entry,
                scanned=self.catalog.labelling.scan(_values(entry)),
                secret_price=secret.get(entry.piece_id, ""),
            )
            for entry in entries
        ]

    def _secret_prices(self) -> dict[str, str]:
        """Return the wholesale prices in secret letters, where they stand beside plain ones."""
        is_wanted = self.catalog.labelling.has_secret_price and self.shows_prices
        if not is_wanted or self.catalog.price_shown is PriceShown.CODE:
            return {}
        if not self.prices.code:
            self.warnings.append(NO_PRICE_CODE)
            return {}
        plain = {key: price for key, price in self.wholesale.items() if price is not None}
        return self.prices.written(self.prices.converted(plain))


def _values(entry: Entry) -> dict[str, str]:
    """Return what the places of a text for a square code stand for."""
    facts = {kind.value: fact.text for kind in _SCANNED if (fact := entry.fact(kind)) is not None}
    return {"code": entry.code, "title": entry.title.text, "price": entry.price, **facts}
