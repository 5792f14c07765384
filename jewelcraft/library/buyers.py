"""What a designer does with buyers: enter, change, remove."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.buyer import check_buyer
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.sentences import sentence
from jewelcraft.library.pieces import fresh_id

if TYPE_CHECKING:
    from jewelcraft.domain.changes import Changes
    from jewelcraft.library.library import Library


class Buyers:
    """The buyers of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store

    def all(self) -> list[Buyer]:
        """Return all buyers by company or name."""
        return sorted(self._store.buyers.all(), key=lambda buyer: buyer.title.casefold())

    def get(self, buyer_id: str) -> Buyer:
        """Return a buyer.

        Raises:
            NotFoundError: where it has been removed.
        """
        return self._store.buyers.get(buyer_id)

    def by_name(self, name: str) -> Buyer:
        """Return the buyer of a company or name, in whatever case it is written.

        Raises:
            NotFoundError: naming the name.
        """
        wanted = name.strip().casefold()
        for buyer in self.all():
            if wanted in (buyer.company.casefold(), buyer.name.casefold()):
                return buyer
        raise NotFoundError("No buyer has the name {name}.", name=name)

    def new(self) -> Buyer:
        """Return an unsaved buyer."""
        return Buyer(fresh_id(), language=self._library.settings.languages[0])

    def save(self, buyer: Buyer) -> Changes:
        """Keep a buyer, new or changed; quotations made before keep the buyer as it was.

        Raises:
            InvalidValueError: for no name, or an impossible commission.
        """
        buyer = replace(buyer, name=" ".join(buyer.name.split()), company=" ".join(buyer.company.split()))
        check_buyer(buyer)
        if buyer.price_list:
            self._library.price_lists.get(buyer.price_list)
        with self._store.action(sentence("Buyer {name} saved", name=buyer.title)) as action:
            self._store.buyers.put(buyer)
        return action.changes

    def remove(self, buyer_id: str) -> Changes:
        """Remove a buyer; quotations keep it as it was."""
        name = self.get(buyer_id).title
        with self._store.action(sentence("Buyer {name} removed", name=name)) as action:
            self._store.buyers.delete(buyer_id)
        return action.changes
