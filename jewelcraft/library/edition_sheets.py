"""The cost sheets behind an edition's prices: frozen with their rates when it is printed, counted again when asked."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.frozen_sheet import FrozenSheet
from jewelcraft.domain.frozen_sheet import SheetText
from jewelcraft.domain.frozen_sheet import freeze
from jewelcraft.domain.frozen_sheet import recompute
from jewelcraft.domain.frozen_sheet import thaw
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.texts import Texts
from jewelcraft.library.catalog_prices import PriceWriter
from jewelcraft.library.formatting import Formatter

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.domain.edition import Edition
    from jewelcraft.domain.edition import RateUsed
    from jewelcraft.domain.frozen_sheet import FrozenFigures
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

_OFTEN = 25
_MOST_KEPT = 1000


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A printed price, the frozen sheet it was made from, and what both come to when they are counted again."""

    piece_id: str
    code: str
    printed: Money
    sheet: FrozenSheet | None
    """None where an older program printed the edition, or where the sheet was not kept whole."""
    figures: FrozenFigures | None = None
    price: Money | None = None

    @property
    def holds(self) -> bool:
        """Whether every figure comes to the same again."""
        return self.sheet is not None and self.figures == self.sheet.figures and self.price == self.printed


@dataclass(frozen=True, slots=True)
class PricedSheet:
    """What is stored of a frozen sheet, and the prices it came to."""

    stored: SheetText
    wholesale: Money | None
    retail: Money | None


class SheetMemory:
    """Sheets frozen before, so that a document that is printed again freezes only those that changed.

    A document is priced by the sheets that are kept with it, so that each piece is costed once.
    """

    def __init__(self) -> None:
        self._card: RateCard | None = None
        self._known: dict[str, tuple[Piece, PricePolicy, PricedSheet]] = {}

    def frozen(self, piece: Piece, card: RateCard, policy: PricePolicy) -> PricedSheet:
        """Return the frozen sheet of a piece at the rates of a card."""
        if card is not self._card:
            self._card = card
            self._known.clear()
        plain = _without_words(piece)
        known = self._known.get(piece.id)
        if known is not None and known[0] == plain and known[1] == policy:
            return known[2]
        sheet = freeze(plain, card, policy)
        made = PricedSheet(sheet.stored, sheet.figures.wholesale, sheet.figures.retail)
        if len(self._known) < _MOST_KEPT:
            self._known[piece.id] = plain, policy, made
        return made


class SheetsMade:
    """The sheets of one document while it is gathered."""

    def __init__(self, memory: SheetMemory, progress: Progress, of: int) -> None:
        self._memory = memory
        self._progress = progress
        self._of = of
        self._made: dict[str, PricedSheet] = {}

    def of(self, piece: Piece, card: RateCard, policy: PricePolicy) -> PricedSheet:
        """Return the frozen sheet of a piece, made now if it was not yet.

        Raises:
            Cancelled: where the user stopped.
        """
        made = self._made.get(piece.id)
        if made is None:
            if len(self._made) % _OFTEN == 0:
                self._progress.step(min(len(self._made), self._of), self._of)
            made = self._made[piece.id] = self._memory.frozen(piece, card, policy)
        return made

    def all_of(self, library: Library, piece_ids: Sequence[str]) -> dict[str, PricedSheet]:
        """Return the sheets of pieces; those that have none yet are read for it."""
        card, book = library.rates.card(), library.price_lists.book()
        for piece in library.store.pieces.many([key for key in piece_ids if key not in self._made]):
            self.of(piece, card, book.of(piece))
        return {key: self._made[key] for key in piece_ids if key in self._made}


def with_sheets(
    library: Library, content: CatalogContent, made: SheetsMade
) -> tuple[CatalogContent, tuple[SheetText, ...]]:
    """Freeze the cost sheet of each priced piece; return the content that names them, and the sheets."""
    priced = [entry.piece_id for entry in content.entries if entry.money is not None]
    frozen = made.all_of(library, list(dict.fromkeys(priced)))
    entries = tuple(
        replace(entry, sheet=frozen[entry.piece_id].stored.digest) if entry.piece_id in frozen else entry
        for entry in content.entries
    )
    return replace(content, entries=entries), tuple(sheet.stored for sheet in frozen.values())


def _without_words(piece: Piece) -> Piece:
    """Return a piece with what its cost follows from; its words stand in the edition already."""
    members = tuple(
        replace(member, piece=None if member.piece is None else _without_words(member.piece))
        for member in piece.members
    )
    return replace(
        piece,
        titles=Texts(),
        descriptions=Texts(),
        notes="",
        tags=(),
        techniques=(),
        members=members,
        created_at=None,
        changed_at=None,
    )


def printed_sheets(edition: Edition, content: CatalogContent, texts: Mapping[str, str]) -> tuple[PrintedSheet, ...]:
    """Return the prices of an edition with their sheets, each counted again from what was stored and nothing else."""
    found = [
        PrintedSheet(entry.piece_id, entry.code, entry.money, _thawed(texts.get(entry.sheet, "")))
        for entry in content.entries
        if entry.money is not None
    ]
    counted = [replace(each, figures=recompute(each.sheet)) if each.sheet else each for each in found]
    prices = _prices(edition, content, counted)
    return tuple(replace(each, price=prices.get(each.piece_id)) for each in counted)


def rates_behind(sheets: Iterable[PrintedSheet]) -> tuple[Rate, ...]:
    """Return every rate that stands behind the prices, as it was frozen, metals first, by name."""
    found = {key: rate for each in sheets if each.sheet for key, rate in each.sheet.card.rates.items()}
    order = list(RateKind)
    return tuple(found[key] for key in sorted(found, key=lambda key: (order.index(key[0]), key[1].casefold())))


def _thawed(text: str) -> FrozenSheet | None:
    try:
        return thaw(text) if text else None
    except InvalidValueError:
        return None


def _prices(edition: Edition, content: CatalogContent, counted: list[PrintedSheet]) -> dict[str, Money]:
    """Return what the prices come to in the currency of the edition, at its own exchange rates."""
    is_retail = edition.price_shown == PriceShown.RETAIL
    prices: dict[str, Money] = {}
    home = edition.currency
    for each in counted:
        if each.sheet is None or each.figures is None:
            continue
        home = each.sheet.card.home_currency
        price = each.figures.retail if is_retail else each.figures.wholesale
        if price is not None:
            prices[each.piece_id] = price
    if len(prices) < len(counted):
        # Exchanged prices are rounded to a step that suits them all: without one of them it may be another.
        prices = {key: price for key, price in prices.items() if price.currency == edition.currency}
    card = RateCard.of_day(edition.made_at.date(), home, (), ())
    rates = {(RateKind(rate.kind), rate.name): _rate(rate) for rate in edition.rates}
    writer = PriceWriter(replace(card, rates=rates), edition.currency, Formatter(content.language))
    return writer.converted(prices, content.delivery_share)


def _rate(used: RateUsed) -> Rate:
    return Rate("", RateKind(used.kind), used.name, used.amount, used.currency, used.unit, used.day)
