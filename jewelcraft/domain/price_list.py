"""Named price lists, and which policy is in force for a piece."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import check_policy

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece

LONGEST_NAME = 64


@dataclass(frozen=True, slots=True)
class PriceList:
    """A policy with a name, as "Wholesale USD".

    The pieces of its collections follow it by themselves, others where it was chosen for them.
    """

    id: str
    name: str
    policy: PricePolicy = field(default_factory=PricePolicy)
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """The workshop's policy and its price lists; a piece's own policy comes first, then its collection's list."""

    workshop: PricePolicy = field(default_factory=PricePolicy)
    lists: tuple[PriceList, ...] = ()

    def of(self, piece: Piece) -> PricePolicy:
        """Return the policy in force for a piece."""
        return self.in_force(piece.policy, piece.collection)

    def in_force(self, own: PricePolicy | None, collection: str) -> PricePolicy:
        """Return the policy in force for a piece with a policy or a list of its own, or in a collection."""
        if own is not None:
            chosen = self.chosen_by(own)
            return replace(own, price_list="") if chosen is None else chosen.policy
        found = self.list_of(collection)
        return self.workshop if found is None else found.policy

    def chosen_by(self, own: PricePolicy | None) -> PriceList | None:
        """Return the list that a piece follows by choice; None where it has a rule of its own, or none."""
        wanted = own.price_list if own is not None else ""
        return next((each for each in self.lists if each.id == wanted), None) if wanted else None

    def list_of(self, collection: str) -> PriceList | None:
        """Return the price list of a collection."""
        return next((each for each in self.lists if collection and collection in each.collections), None)


def check_list(price_list: PriceList, others: tuple[PriceList, ...]) -> None:
    """Refuse a price list that has no name of its own, takes another's collection, or makes no price.

    Raises:
        InvalidValueError: saying what to do instead.
    """
    name = price_list.name.strip()
    if not name:
        raise InvalidValueError("Type a name for the price list, for example {example}.", example="Wholesale USD")
    if len(name) > LONGEST_NAME:
        raise InvalidValueError("This name is too long. Use at most {most} letters.", most=LONGEST_NAME)
    for other in others:
        if other.id == price_list.id:
            continue
        if other.name.casefold() == name.casefold():
            raise InvalidValueError("There is a price list {name} already. Choose another name.", name=name)
        for collection in price_list.collections:
            if collection in other.collections:
                raise InvalidValueError(
                    "The collection {collection} follows the price list {name} already.",
                    collection=collection,
                    name=other.name,
                )
    check_policy(price_list.policy)
