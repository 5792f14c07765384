"""The computed cost of a piece: what was counted, at which rate, of which day, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from jewelcraft.domain.money import Money
from jewelcraft.domain.money import total
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import distinct


class Bucket(StrEnum):
    """The group of a cost line, in the order they are shown."""

    METAL = "metal"
    STONES = "stones"
    FINDINGS = "findings"
    LABOUR = "labour"
    PLATING = "plating"
    EXTRAS = "extras"
    OVERHEAD = "overhead"


class Role(StrEnum):
    """What a line is to the part behind it: the part itself, or what it brings with it."""

    MAIN = "main"
    FILINGS = "filings"
    CASTING = "casting"
    SPRUE = "sprue"
    SOLDER = "solder"
    SETTING = "setting"
    SETUP = "setup"


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of a cost sheet, per finished piece.

    `amount` is rounded to the step of the sheet, so that the shown lines add up to the shown
    total; it is None where a rate is missing, and `gaps` then names what is missing, ready
    to be translated. `unit` is one of g, ct, pc, strand, stone, h, run, cm2, % or a weight unit.
    """

    part_id: str
    bucket: Bucket
    label: Sentence
    detail: Sentence
    quantity: Decimal
    unit: str
    rate: Money | None
    rate_day: date | None
    amount: Money | None
    steps: tuple[Sentence, ...] = ()
    gaps: tuple[Sentence, ...] = ()
    estimated: bool = False
    warning: Sentence | None = None
    origin: Origin = Origin.UNDETERMINED
    role: Role = Role.MAIN
    member: str = ""
    """In a set, the id of the piece this line comes from; empty for the set's own lines."""

    @property
    def missing(self) -> str:
        """What is missing, in English words; empty where nothing is."""
        return ", ".join(str(gap) for gap in self.gaps)


@dataclass(frozen=True, slots=True)
class CostSheet:
    """The cost of one piece in a batch, at the rates of a day."""

    piece_id: str
    currency: str
    day: date
    batch_quantity: int
    lines: tuple[CostLine, ...]
    amount_step: Decimal = ZERO
    """What each line is rounded to, halves up."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the rates that are missing, each once, in order."""
        return tuple(str(gap) for gap in self.gaps)

    @property
    def gaps(self) -> tuple[Sentence, ...]:
        """The same names as sentences, to be shown in the user's language."""
        return distinct(gap for line in self.lines for gap in line.gaps)

    @property
    def is_complete(self) -> bool:
        """Whether every line has its amount."""
        return all(line.amount is not None for line in self.lines)

    @property
    def known_total(self) -> Money:
        """The sum of the lines that have an amount."""
        return total([line.amount for line in self.lines if line.amount is not None], self.currency)

    @property
    def total(self) -> Money | None:
        """The cost per piece; None while a rate is missing."""
        return self.known_total if self.is_complete else None

    @property
    def oldest_rate_day(self) -> date | None:
        """The day of the oldest metal price used; None where no metal is used."""
        days = [line.rate_day for line in self.lines if line.bucket is Bucket.METAL and line.rate_day]
        return min(days, default=None)

    def subtotal(self, bucket: Bucket) -> Money:
        """Return the sum of a group's known amounts."""
        amounts = [line.amount for line in self.lines if line.bucket is bucket and line.amount is not None]
        return total(amounts, self.currency)
