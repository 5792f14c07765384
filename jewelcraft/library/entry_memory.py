"""Entries of a catalog that is gathered again and again while it is designed: what did not change is kept."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.content import Entry
    from jewelcraft.domain.catalog import CatalogKind
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.library import Library


@dataclass(frozen=True, slots=True)
class Gathered:
    """A piece's entry before it is known how all prices are written, and what to know about it."""

    entry: Entry
    warnings: tuple[Sentence, ...]
    shows_others: bool = False
    """Whether it also tells of pieces that it is made of."""


@dataclass(frozen=True, slots=True)
class Priced:
    """A piece's prices in its own currency, and what to know about them."""

    price: Money | None = None
    retail: Money | None = None
    warnings: tuple[Sentence, ...] = ()
    wholesale: Money | None = None


@dataclass(slots=True)
class EntryMemory:
    """Entries and prices gathered before; None stands for a piece that is left out."""

    choices: tuple[object, ...] = ()
    entries: dict[str, Gathered | None] = field(default_factory=dict)
    prices: dict[str, Priced] = field(default_factory=dict)
    sets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The pieces that stand with a set, by the set's id."""
    page_counts: dict[CatalogKind, dict[str, int]] = field(default_factory=dict)
    """How many pages pieces have in documents of work, as far as they were laid out."""
    is_doubted: bool = False
    """Whether pieces, photos, rates or settings may have changed since."""
    _seals: dict[str, object] = field(default_factory=dict)
    _ground: tuple[object, ...] = ()

    def take(self, *choices: object) -> None:
        """Forget the entries if they were gathered for other choices."""
        if choices != self.choices:
            self.choices = choices
            self._forget()

    def settle(self, library: Library, card: RateCard) -> None:
        """Forget what is not as it was; what the prices are is always asked again."""
        ground = (library.settings, dict(card.alloys), library.today())
        if self.is_doubted or ground != self._ground:
            self.is_doubted = False
            self.prices.clear()
            now = library.store.pieces.seals(list(self.entries))
            known = self.entries.items() if ground == self._ground else ()
            kept = {
                key: each
                for key, each in known
                if each is not None and not each.shows_others and key in now and now[key] == self._seals.get(key)
            }
            self.entries = dict(kept)
            self.sets.clear()
        self._ground = ground

    def look_at(self, library: Library, piece_ids: Sequence[str]) -> None:
        """Note how pieces are sealed before they are read; one that changes meanwhile is read again next time."""
        self._seals |= library.store.pieces.seals(piece_ids)

    def _forget(self) -> None:
        self.entries.clear()
        self.prices.clear()
        self.sets.clear()
        self._seals.clear()
