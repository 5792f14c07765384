"""A cost sheet frozen with its rates, so that a printed or quoted price can be proved years later."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from functools import cached_property
from functools import lru_cache
from typing import TYPE_CHECKING
from typing import Any
from typing import NamedTuple

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.plain_data import from_plain
from jewelcraft.domain.plain_data import plain
from jewelcraft.domain.price_way import PriceWay
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import price_sheet
from jewelcraft.domain.pricing import shares_of
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.sentences import Sentence

_EDITION = 1


@dataclass(frozen=True, slots=True)
class FrozenLine:
    """The amount of one line as it was; None where a rate was missing."""

    part_id: str
    bucket: Bucket
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class FrozenFigures:
    """What a sheet came to: every line, the cost, the prices, and the names of what was missing."""

    lines: tuple[FrozenLine, ...] = ()
    cost: Money | None = None
    wholesale: Money | None = None
    retail: Money | None = None
    missing: tuple[str, ...] = ()


class SheetText(NamedTuple):
    """What is stored of a frozen sheet; thousands of whole ones would fill the memory."""

    digest: str
    text: str


@dataclass(frozen=True)
class FrozenSheet:
    """A piece as it was, the rates and alloys its cost used, the price policy, and what that came to.

    How printed editions and quotations use it: call `freeze(piece, card, policy)` when the document is made, where
    `card` is the card of that day and `policy` the one in force for the piece. Keep `text` (one TEXT column) beside
    `digest`; equal sheets have equal text, so a table keyed by the digest holds each of them once. `thaw(text)`
    gives everything back: print `figures`, show `sheet()` for "How we get this", and call `recompute(frozen)` to
    prove it: it costs the stored piece at the stored rates and must equal `figures`. Rates, settings or parts that
    change later in the workshop do not reach it. Fields that later programs add to a piece or a rate keep their
    defaults when an older text is thawed, and an older program passes over those it does not know.
    """

    text: str
    """Canonical JSON; the one thing to store."""
    piece: Piece
    card: RateCard
    """Its day and way of counting, with only the rates and alloys that were used."""
    policy: PricePolicy
    quantity: int | None
    """The batch it was costed for, where that was not the piece's own."""
    figures: FrozenFigures

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def stored(self) -> SheetText:
        """What is stored of it."""
        return SheetText(self.digest, self.text)

    @property
    def metal_day(self) -> date | None:
        """The day of the oldest metal price it was costed with; None where no metal is used."""
        metals = (rate.day for rate in self.card.rates.values() if rate.kind is RateKind.METAL)
        return min(metals, default=None)

    @property
    def gaps(self) -> tuple[Sentence, ...]:
        """What was missing, ready to be translated; the figures keep it in English."""
        return _prices(self.sheet(), self.policy, self.card)[1] if self.figures.missing else ()

    def sheet(self) -> CostSheet:
        """Return the whole cost sheet with its explanations, from the stored inputs."""
        return cost_piece(self.piece, self.card, quantity=self.quantity)

    def prices(self) -> PriceSet | None:
        """Return the prices with their explanations, from the stored inputs; None where a rate was missing."""
        return _prices(self.sheet(), self.policy, self.card)[0]


def freeze(piece: Piece, card: RateCard, policy: PricePolicy, quantity: int | None = None) -> FrozenSheet:
    """Cost and price a piece, and keep all that this took; the rates that were not asked for are left out."""
    # Counted from what will be read back, so that not even the writing of a number can differ.
    data = plain(piece)
    piece, (policy, policy_data) = from_plain(Piece, data), _as_written(policy)
    noting = _Noting(card)
    basis = CostBasis(noting.card)
    # A basis looks all rates over for those of overheads, which stay.
    noting.forget_walks()
    figures = _figures(piece, basis, policy, quantity)
    thin = noting.thin()
    if noting.was_walked and _figures(piece, CostBasis(thin), policy, quantity) != figures:
        # Something counted on a rate that it did not ask for by name: then all of them are kept.
        thin = replace(card, rates=dict(card.rates), alloys=dict(card.alloys))
    text = _text(
        {
            "edition": _EDITION,
            "piece": data,
            **_card_data(thin),
            "policy": policy_data,
            "quantity": quantity,
            "figures": plain(figures),
        }
    )
    return FrozenSheet(text, piece, thin, policy, quantity, figures)


@lru_cache(maxsize=16)
def _as_written(policy: PricePolicy) -> tuple[PricePolicy, Any]:
    """Return a policy as it is read back, and what is written of it."""
    data = plain(policy)
    return from_plain(PricePolicy, data), data


def _card_data(card: RateCard) -> dict[str, Any]:
    rates = sorted(card.rates.values(), key=lambda rate: (rate.kind, rate.name))
    alloys = sorted(card.alloys.values(), key=lambda alloy: alloy.id)
    return {
        "card": plain(replace(card, rates={}, alloys={})),
        "rates": [_plain_rate(rate) for rate in rates],
        "alloys": [_plain_rate(alloy) for alloy in alloys],
    }


@lru_cache(maxsize=512)
def _plain_rate(rate: Rate | Alloy) -> Any:
    """Return what is written of a rate or an alloy; many pieces use the same ones."""
    return plain(rate)


_text = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def thaw(text: str) -> FrozenSheet:
    """Read a frozen sheet.

    Raises:
        InvalidValueError: where the text is none.
    """
    try:
        data = json.loads(text)
        rates = from_plain(tuple[Rate, ...], data["rates"])
        card = replace(
            from_plain(RateCard, data["card"]),
            rates={(rate.kind, rate.name): rate for rate in rates},
            alloys={alloy.id: alloy for alloy in from_plain(tuple[Alloy, ...], data["alloys"])},
        )
        piece = from_plain(Piece, data["piece"])
        policy = from_plain(PricePolicy, data["policy"])
        figures = from_plain(FrozenFigures, data["figures"])
        return FrozenSheet(text, piece, card, policy, from_plain(int | None, data["quantity"]), figures)
    except (ValueError, TypeError, KeyError, ArithmeticError, AttributeError):
        raise InvalidValueError(
            "This cost sheet was not kept whole. The figures printed from it still stand."
        ) from None


def metal_day_of(text: str) -> date | None:
    """Return the metal day of a stored sheet without building what else is in it; None also where it is none."""
    with suppress(ValueError, TypeError, KeyError):
        rates = json.loads(text)["rates"]
        days = (date.fromisoformat(rate["day"]) for rate in rates if rate["kind"] == RateKind.METAL)
        return min(days, default=None)
    return None


def card_as_frozen(frozen: FrozenSheet, day: RateCard) -> RateCard:
    """Return the rates of a sheet, with the exchange rates of its day that no one had asked for then.

    Another policy may price in another currency; what the piece costs stays as it was frozen.
    """
    exchanges = {key: rate for key, rate in day.rates.items() if rate.kind is RateKind.CURRENCY}
    return replace(frozen.card, rates={**exchanges, **frozen.card.rates})


def recompute(frozen: FrozenSheet) -> FrozenFigures:
    """Return what the stored inputs come to when they are counted again; the same as `frozen.figures`."""
    return _figures(frozen.piece, CostBasis(frozen.card), frozen.policy, frozen.quantity)


def _figures(piece: Piece, basis: CostBasis, policy: PricePolicy, quantity: int | None) -> FrozenFigures:
    sheet = cost_piece(piece, basis, quantity=quantity, explain=False)
    cost = sheet.total
    wholesale: Money | None = None
    retail: Money | None = None
    missing: tuple[str, ...] = ()
    if cost is None or cost.amount <= 0:
        missing = sheet.missing
    else:
        try:
            wholesale, retail = _bare_prices(sheet, cost, policy, basis.card)
        except MissingRateError as error:
            missing = (str(error.gap),)
    lines = tuple([FrozenLine(line.part_id, line.bucket, line.amount) for line in sheet.lines])
    return FrozenFigures(lines, cost, wholesale, retail, missing)


def _bare_prices(sheet: CostSheet, cost: Money, policy: PricePolicy, card: RateCard) -> tuple[Money, Money]:
    """Return the wholesale and the retail price of a complete sheet, as `price_sheet` finds them, unexplained."""
    way = PriceWay(policy, card, cost.currency)
    *_way, wholesale, retail = way.amounts(cost.amount, shares_of(sheet) if way.asks_shares else None)
    return Money(wholesale, way.currency), Money(retail, way.currency)


def _prices(sheet: CostSheet, policy: PricePolicy, card: RateCard) -> tuple[PriceSet | None, tuple[Sentence, ...]]:
    if sheet.total is None or sheet.total.amount <= 0:
        return None, sheet.gaps
    try:
        return price_sheet(sheet, policy, card), ()
    except MissingRateError as error:
        return None, (error.gap,)


class _Noting:
    """A card that notes which rates and alloys are asked for."""

    def __init__(self, card: RateCard) -> None:
        self._whole = card
        self._rates = _NotingMapping(card.rates)
        self._alloys = _NotingMapping(card.alloys)
        self.card = replace(card, rates=self._rates, alloys=self._alloys)

    @property
    def was_walked(self) -> bool:
        """Whether something looked rates or alloys over without naming them."""
        return self._rates.is_walked or self._alloys.is_walked

    def forget_walks(self) -> None:
        """Take what was looked over until now for known."""
        self._rates.is_walked = self._alloys.is_walked = False

    def thin(self) -> RateCard:
        """Return the card with what was asked for; overheads fall on every piece, so they all stay."""
        rates = {
            key: rate
            for key, rate in self._whole.rates.items()
            if key in self._rates.asked or rate.kind is RateKind.OVERHEAD
        }
        alloys = {key: alloy for key, alloy in self._whole.alloys.items() if key in self._alloys.asked}
        return replace(self._whole, rates=rates, alloys=alloys)


class _NotingMapping(Mapping[Any, Any]):
    """A mapping that notes the keys asked for; of those merely walked over only that it was done."""

    def __init__(self, whole: Mapping[Any, Any]) -> None:
        self._whole = whole
        self.asked: set[Any] = set()
        self.is_walked = False

    def __getitem__(self, key: Any) -> Any:
        self.asked.add(key)
        return self._whole[key]

    def __iter__(self) -> Iterator[Any]:
        self.is_walked = True
        return iter(self._whole)

    def __len__(self) -> int:
        self.is_walked = True
        return len(self._whole)

    def items(self) -> Any:
        """Return all pairs without noting them."""
        self.is_walked = True
        return self._whole.items()

    def values(self) -> Any:
        """Return all values without noting them."""
        self.is_walked = True
        return self._whole.values()
