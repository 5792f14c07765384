"""What a designer does with price lists: make, change, remove; and which policy is in force for a piece."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.price_list import PolicyBook
from jewelcraft.domain.price_list import PriceList
from jewelcraft.domain.price_list import check_list
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import rounded_in
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.pieces import now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.price_tiers import TierPrice
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport


class PriceLists:
    """The price lists of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store

    def all(self) -> list[PriceList]:
        """Return all price lists by name."""
        return sorted(self._store.price_lists.all(), key=lambda each: each.name.casefold())

    def get(self, list_id: str) -> PriceList:
        """Return a price list.

        Raises:
            NotFoundError: where it has been removed.
        """
        return self._store.price_lists.get(list_id)

    def by_name(self, name: str) -> PriceList:
        """Return the price list of a name, in whatever case it is written.

        Raises:
            NotFoundError: naming the name.
        """
        for price_list in self.all():
            if price_list.name.casefold() == name.strip().casefold():
                return price_list
        raise NotFoundError("No price list has the name {name}.", name=name)

    def book(self) -> PolicyBook:
        """Return the workshop's policy and its lists, to look up what is in force for a piece."""
        return PolicyBook(self._library.settings.policy, tuple(self._store.price_lists.all()))

    def policy_of(self, piece: Piece, list_id: str = "") -> PricePolicy:
        """Return the policy of a price list, or else the one in force for a piece.

        Raises:
            NotFoundError: where the list has been removed.
        """
        return self.get(list_id).policy if list_id else self.book().of(piece)

    def tiers(self, piece: Piece, policy: PricePolicy) -> tuple[TierPrice, ...]:
        """Return the prices of a piece by quantity at today's rates; empty while a rate is missing."""
        from jewelcraft.domain.price_tiers import tier_prices

        return tier_prices(piece, policy, self._library.rates.card())

    def new(self, name: str, policy: PricePolicy | None = None) -> PriceList:
        """Return an unsaved price list that starts from the workshop's policy."""
        return PriceList(fresh_id(), name, policy or self._library.settings.policy)

    def save(self, price_list: PriceList) -> Changes:
        """Keep a price list, new or changed, and reprice the pieces that follow it.

        Raises:
            InvalidValueError: for no name, a collection that another list has, or a policy that makes no price.
        """
        check_list(price_list, tuple(self._store.price_lists.all()))
        price_list = replace(price_list, name=" ".join(price_list.name.split()))
        with self._store.action(sentence("Price list {name} saved", name=price_list.name)) as action:
            self._store.price_lists.put(price_list)
        return action.changes | (self._library.recost() if action.changes else action.changes)

    def apply(self, list_id: str, piece_ids: Sequence[str] = (), progress: Progress | None = None) -> RepriceReport:
        """Price pieces by a list, as one step to undo; without ids all pieces of its collections.

        They follow it from now on, whatever collection they are in.
        """
        from jewelcraft.library.recost import recost_all

        price_list = self.get(list_id)
        ids = piece_ids or self.pieces_of(price_list)
        label = sentence("Priced by {name}", name=price_list.name)
        with self._store.action(label, bulk=True) as action:
            for piece in list(self._store.pieces.many(ids)):
                inside = piece.collection in price_list.collections
                policy = None if inside else replace(price_list.policy, price_list=list_id)
                if piece.policy != policy:
                    self._store.pieces.update(replace(piece, policy=policy, changed_at=now()))
        report = recost_all(self._store, self._library.rates.card(), self.book(), progress)
        return replace(report, changes=action.changes | report.changes)

    def count_in(self, currency: str) -> None:
        """Round every list and every piece's own policy as is usual in a new home currency, inside an open action."""
        for price_list in self._store.price_lists.all():
            policy = rounded_in(price_list.policy, currency)
            if policy != price_list.policy:
                self._store.price_lists.put(replace(price_list, policy=policy))
        for piece in list(self._store.pieces.many(self._store.pieces.with_policy())):
            own = piece.policy and rounded_in(piece.policy, currency)
            if own != piece.policy:
                self._store.pieces.update(replace(piece, policy=own, changed_at=now()))

    def pieces_of(self, price_list: PriceList) -> list[str]:
        """Return the ids of the pieces that follow a price list, those in its collections first."""
        collections = frozenset(price_list.collections)
        inside = self._library.pieces.ids(PieceQuery(collections=collections, sort=Sort.CODE)) if collections else []
        return list(dict.fromkeys((*inside, *self._store.pieces.following(price_list.id))))

    def free_name(self, stem: str) -> str:
        """Return a name for a new price list that none has yet."""
        taken = {each.name.casefold() for each in self.all()}
        numbers = (stem if number == 1 else f"{stem} {number}" for number in count(1))
        return next(name for name in numbers if name.casefold() not in taken)

    def remove(self, list_id: str) -> Changes:
        """Remove a price list; its collections follow the workshop's policy again, quotations keep their prices.

        Pieces that it was chosen for keep its rule as their own.
        """
        price_list = self.get(list_id)
        with self._store.action(sentence("Price list {name} removed", name=price_list.name)) as action:
            for piece in list(self._store.pieces.many(self._store.pieces.following(list_id))):
                self._store.pieces.update(replace(piece, policy=price_list.policy, changed_at=now()))
            self._store.price_lists.delete(list_id)
        return action.changes | self._library.recost()
