"""Where the lines of one sheet are written, and what later lines count on."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Protocol

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import CostLine
from jewelcraft.domain.costsheet import CostSheet
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.domain.tidy_numbers import tidy_quantity
from jewelcraft.domain.vocabulary import short_unit

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.cost_basis import Source
    from jewelcraft.domain.piece import Origin
    from jewelcraft.domain.rates import RateKind
    from jewelcraft.domain.sentences import Value

NOTHING = Sentence("")
_MORE_PLACES = tuple(Decimal(1).scaleb(-places) for places in (4, 6, 8))


class Part(Protocol):
    """What every part of a piece has."""

    @property
    def id(self) -> str:
        """The part's id."""

    @property
    def note(self) -> str:
        """What the user wrote beside it."""

    @property
    def origin(self) -> Origin:
        """Whether it originates in the free-trade area."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line is about, before its amount is known.

    `explain` gives the steps before the last multiplication; it is called only where they are wanted.
    """

    label: Sentence
    detail: Sentence
    quantity: Decimal | None
    unit: str
    price: UnitPrice
    gaps: tuple[Sentence, ...] = ()
    explain: Callable[[], tuple[Sentence, ...]] = tuple
    divisor: int | Decimal = 1
    """Pieces that pay together, or 100 where the quantity is percent."""
    closing: Callable[[Money], Sentence] | None = None
    """The last step, where it is not quantity times rate."""
    estimated: bool = False
    warning: Sentence | None = None
    role: Role = Role.MAIN


@dataclass(frozen=True, slots=True)
class Charge:
    """What a line's amount follows from: where its price is found, and how much of it is paid for."""

    source: Source
    unit: str
    """Of the price; in another unit the quantity is another."""
    quantity: Decimal
    divisor: int | Decimal
    amount: Decimal
    bucket: Bucket


@dataclass(slots=True)
class Ledger:
    """The lines of one sheet while it is written."""

    basis: CostBasis
    batch: int
    explains: bool
    lines: list[CostLine] = field(default_factory=list)
    charges: list[Charge] = field(default_factory=list)
    """Of the lines that have an amount, but not of overheads, which follow from the others."""
    members: list[tuple[int, Ledger]] = field(default_factory=list)
    """The pieces of a set, how often each is in it, and the ledger of one of it."""
    unlisted: list[tuple[str, str, str]] = field(default_factory=list)
    """People, works and units without a rate that would be paid for if the card had one."""
    melted_g: Decimal = ZERO
    """Metal given out for one piece; labour per gram counts on it."""
    reject_percent: Decimal | None = None
    """How many of a hundred fail, where the piece itself says it."""
    bench_hours: Decimal = ZERO
    """Hours at the own bench for one piece, without the pieces of a set; overhead counts on them."""

    def write(self, part: Part, bucket: Bucket, entry: Entry) -> None:
        """Add a line: its amount where everything is known, else what is missing."""
        price, gaps = entry.price, distinct((*entry.gaps, *entry.price.gaps)) if entry.gaps else entry.price.gaps
        amount = None
        if not gaps and entry.quantity is not None and price.amount is not None:
            exact = self.basis.round_amount(entry.quantity, price.amount, entry.divisor)
            amount = Money(exact, self.basis.currency)
            if bucket is not Bucket.OVERHEAD:
                self.charges.append(Charge(price.source, price.unit, entry.quantity, entry.divisor, exact, bucket))
        self.lines.append(
            CostLine(
                part.id,
                bucket,
                entry.label,
                entry.detail,
                entry.quantity if entry.quantity is not None else ZERO,
                entry.unit,
                None if price.amount is None else self.basis.shown(price.amount),
                price.day,
                amount,
                self._steps(entry, amount) if self.explains and amount is not None else (),
                gaps,
                entry.estimated,
                entry.warning,
                part.origin,
                entry.role,
            )
        )

    @property
    def all_charges(self) -> Iterator[Charge]:
        """The charges of all lines in their order; those that a piece of a set brings are for one of it."""
        yield from self.charges
        for _count, inner in self.members:
            yield from inner.charges

    @property
    def all_hours(self) -> Decimal:
        """Hours at the own bench for one piece, or for all pieces of a set."""
        return self.bench_hours + sum((inner.bench_hours * count for count, inner in self.members), ZERO)

    def sheet(self, piece_id: str) -> CostSheet:
        """Return what was written."""
        basis = self.basis
        return CostSheet(piece_id, basis.currency, basis.card.day, self.batch, tuple(self.lines), basis.amount_step)

    def price(
        self, typed: Money | None, unit: str, kind: RateKind, name: str, gap: Callable[[], Sentence]
    ) -> UnitPrice:
        """Return the price typed on the piece, else the card's; where the card has none, its name is missing."""
        if typed is not None:
            return self.basis.typed(typed, unit)
        return self.basis.listed(kind, name) or UnitPrice(None, unit, gaps=(gap(),))

    def _steps(self, entry: Entry, amount: Money) -> tuple[Sentence, ...]:
        quantity, rate = entry.quantity or ZERO, entry.price.amount or ZERO
        exact = Money(round_to(quantity * rate / entry.divisor, minor_unit(amount.currency)), amount.currency)
        if entry.closing is None:
            return (*entry.explain(), *entry.price.steps, self._product(entry.unit, quantity, rate, exact, amount))
        # A workshop may count in whole baht: what the sum makes and what is charged are then two numbers.
        rounded = (sentence("Rounded, that is {amount}.", amount=amount),) if exact != amount else ()
        return (*entry.explain(), *entry.price.steps, entry.closing(exact), *rounded)

    def _product(self, unit: str, quantity: Decimal, rate: Decimal, exact: Money, amount: Money) -> Sentence:
        """Write a product with as many decimals as it takes to be right as it stands there."""
        step = minor_unit(amount.currency) if exact == amount else self.basis.amount_step
        short, price = tidy_quantity(quantity, unit), self.basis.shown(rate)
        for places in _MORE_PLACES:
            if round_to(short * price.amount, step) == amount.amount:
                break
            short, price = tidy_quantity(quantity, unit, places), Money(tidy(rate, places), amount.currency)
        facts: dict[str, Value | Sentence] = {
            "quantity": short,
            "unit": short_unit(unit),
            "rate": price,
            "amount": amount,
        }
        if exact == amount:
            return sentence("{quantity} {unit} × {rate} = {amount}.", **facts)
        return sentence("{quantity} {unit} × {rate} ≈ {amount}.", **facts)


def with_note(label: Sentence | str, note: str) -> Sentence:
    """Return a label followed by the user's note, where there is one."""
    if note:
        return sentence("{label}, {note}", label=label, note=note)
    return label if isinstance(label, Sentence) else sentence("{label}", label=label)
