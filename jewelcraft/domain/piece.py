"""A piece: a design and what it is made of. Frozen; changed by `dataclasses.replace`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from jewelcraft.domain.money import Money
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.units import RingSize


class Status(StrEnum):
    """Where a design stands."""

    IDEA = "idea"
    SKETCH = "sketch"
    SAMPLE = "sample"
    READY = "ready"
    RETIRED = "retired"


PIECE_TYPES = ("ring", "earrings", "pendant", "necklace", "bracelet", "bangle", "anklet", "brooch", "set", "other")
"""The types offered; a piece may bear any other word."""
LONGEST_CODE = 64


class LossBasis(StrEnum):
    """What a loss percentage is a share of.

    ON_NET: issue = net x (1 + loss). ON_INPUT: issue = net / (1 - loss). domain 3.2.
    """

    ON_NET = "on_net"
    ON_INPUT = "on_input"


class StoneBasis(StrEnum):
    """What one stone price buys."""

    CARAT = "ct"
    PIECE = "pc"
    GRAM = "g"
    STRAND = "strand"


class LabourBasis(StrEnum):
    """What drives a labour step: time, or a count."""

    HOUR = "hour"
    PIECE = "pc"
    STONE = "stone"
    GRAM = "g"


class Origin(StrEnum):
    """Whether what a line pays for originates in the free-trade area."""

    ORIGINATING = "originating"
    NON_ORIGINATING = "non_originating"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class MetalPart:
    """A part of one alloy. Weight in grams per finished piece, loss in percent."""

    id: str
    alloy: str
    net_weight_g: Decimal
    loss_percent: Decimal = Decimal(0)
    loss_basis: LossBasis = LossBasis.ON_NET
    recovered_percent: Decimal = Decimal(0)
    """Share of the lost metal that comes back as filings."""
    payout_percent: Decimal = Decimal(0)
    """What the refiner pays of the recovered metal's fine value."""
    note: str = ""
    origin: Origin = Origin.UNDETERMINED


@dataclass(frozen=True, slots=True)
class StonePart:
    """Stones of one kind, cut and size in a piece.

    `price` is what one unit of `basis` costs; None means the rate card's price of `price_key`.
    `carat_each` None means it is estimated from the millimetres, and marked as an estimate.
    """

    id: str
    kind: str
    count: int = 1
    cut: str = "round"
    size_mm: tuple[Decimal, ...] = ()
    """Length, width and depth in mm; one for a round stone, two where the depth is unknown."""
    carat_each: Decimal | None = None
    basis: StoneBasis = StoneBasis.CARAT
    price: Money | None = None
    price_key: str = ""
    strands: Decimal = Decimal(1)
    weight_g: Decimal | None = None
    breakage_percent: Decimal = Decimal(0)
    nature: str = ""
    """CIBJO word: natural, synthetic, treated, imitation, cultured; needed before printing."""
    treatment: str = ""
    note: str = ""
    origin: Origin = Origin.UNDETERMINED


@dataclass(frozen=True, slots=True)
class Finding:
    """A bought part: hook, clasp, chain. Priced each, or per gram where `unit` is "g"."""

    id: str
    name: str
    quantity: Decimal = Decimal(1)
    unit: str = "pc"
    price: Money | None = None
    note: str = ""
    origin: Origin = Origin.UNDETERMINED


@dataclass(frozen=True, slots=True)
class LabourStep:
    """One operation at the bench or outside.

    `quantity` is minutes for HOUR, else pieces, stones or grams; None takes the piece's own
    count of stones or grams. `price` overrides the rate card's rate for `operation`.
    `setup_minutes` and `setup_price` are paid once per batch.
    """

    id: str
    operation: str
    basis: LabourBasis = LabourBasis.HOUR
    quantity: Decimal | None = None
    price: Money | None = None
    setup_minutes: Decimal = Decimal(0)
    setup_price: Money | None = None
    outside: bool = False
    note: str = ""
    origin: Origin = Origin.UNDETERMINED


@dataclass(frozen=True, slots=True)
class Plating:
    """A plated layer by area and thickness, or at a typed price per piece."""

    id: str
    metal: str
    area_cm2: Decimal | None = None
    thickness_um: Decimal | None = None
    price: Money | None = None
    note: str = ""
    origin: Origin = Origin.UNDETERMINED


@dataclass(frozen=True, slots=True)
class Extra:
    """Anything else paid for a piece: hallmark, certificate, box, tag."""

    id: str
    name: str
    quantity: Decimal = Decimal(1)
    price: Money | None = None
    note: str = ""
    origin: Origin = Origin.UNDETERMINED


@dataclass(frozen=True, slots=True)
class PieceMember:
    """A piece that belongs to a set, and how many of it.

    `piece` is filled in when a set is read, so that it can be costed by itself; None where it is not known.
    """

    piece_id: str
    count: int = 1
    piece: Piece | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Dimensions:
    """Outer size of a piece in millimetres; what is not known stays None."""

    width_mm: Decimal | None = None
    height_mm: Decimal | None = None
    depth_mm: Decimal | None = None
    length_mm: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A design with its texts, facts and parts."""

    id: str
    code: str
    titles: Texts = field(default_factory=Texts)
    descriptions: Texts = field(default_factory=Texts)
    type: str = "other"
    collection: str = ""
    status: Status = Status.IDEA
    techniques: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    dimensions: Dimensions = field(default_factory=Dimensions)
    ring_size: RingSize | None = None
    finish: str = ""
    notes: str = ""
    metals: tuple[MetalPart, ...] = ()
    stones: tuple[StonePart, ...] = ()
    findings: tuple[Finding, ...] = ()
    labour: tuple[LabourStep, ...] = ()
    platings: tuple[Plating, ...] = ()
    extras: tuple[Extra, ...] = ()
    members: tuple[PieceMember, ...] = ()
    """The pieces of a set; their costs are part of its own."""
    batch_quantity: int = 1
    policy: PricePolicy | None = None
    """The piece's own price policy; None takes the workshop's."""
    minimum_order: int | None = None
    lead_time_days: int | None = None
    archived: bool = False
    trashed_at: datetime | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None

    @property
    def net_weight_g(self) -> Decimal | None:
        """Net metal weight in grams, None where no metal is entered."""
        return sum((part.net_weight_g for part in self.metals), Decimal(0)) if self.metals else None

    @property
    def stone_count(self) -> int:
        """How many stones are set in the piece."""
        return sum(part.count for part in self.stones)
