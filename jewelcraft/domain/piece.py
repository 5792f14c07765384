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
    MOMME = "momme"
    """Pearls by the Japanese weight; what is not weighed is estimated from the millimetres."""
    LOT = "lot"
    """One price for a parcel of `lot_count` stones."""


class LabourBasis(StrEnum):
    """What drives a labour step: time, or a count."""

    HOUR = "hour"
    PIECE = "pc"
    STONE = "stone"
    GRAM = "g"
    JOINT = "joint"


class AreaFrom(StrEnum):
    """How the plated surface of a piece is known."""

    TYPED = "typed"
    CAD = "cad"
    MASS = "mass"
    """Estimated: both faces of a sheet as heavy as the metal of the piece and `sheet_mm` thick."""


class Origin(StrEnum):
    """Whether what a line pays for originates in the free-trade area, or stands apart in the value free on board."""

    ORIGINATING = "originating"
    NON_ORIGINATING = "non_originating"
    UNDETERMINED = "undetermined"
    OTHER = "other"
    """Neither material nor work: cartage, clearance and papers up to the port."""
    EXCLUDED = "excluded"
    """Not part of the value free on board, as freight beyond the port."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What one step of the work takes from the metal, in percent, and how much of that comes back."""

    name: str
    percent: Decimal
    basis: LossBasis = LossBasis.ON_INPUT
    recovered_percent: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class MetalPart:
    """A part of one alloy. Weight in grams per finished piece, loss in percent.

    `losses`, where there are some, stand in the order of the work and count instead of `loss_percent` and
    `recovered_percent`. `entered` is the net weight as it was typed, as "2 baht 1 salueng" or "0.35 g wax".
    """

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
    entered: str = ""
    losses: tuple[Loss, ...] = ()
    refining_fee: Money | None = None
    """What the refiner takes for each gram of filings."""
    caster: str = ""
    """Who casts it, as the rates of work know them; empty where the casting is counted elsewhere."""
    casting_per_gram: Money | None = None
    casting_per_piece: Money | None = None
    sprue_g: Decimal | None = None
    """Sprue and button of one piece: tied up and melted again, not lost."""
    remelt_loss_percent: Decimal | None = None
    tied_days: Decimal | None = None
    tied_interest_percent: Decimal | None = None
    """Interest a year for the days that the sprue is tied up."""
    solder_g: Decimal | None = None
    """Solder in the finished piece, beside the net weight."""
    solder_fineness: Decimal | None = None


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
    lot_count: Decimal | None = None
    """How many stones the lot holds that a price is for; None where the piece takes all of it."""
    setting: str = ""
    """How the stones are set, as the tariff of settings knows it; empty where a labour step says it."""
    setting_price: Money | None = None
    """What setting one stone costs, instead of the tariff."""
    origin_country: str = ""


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
    worker: str = ""
    """Who does it: a person, a workshop or a skill with a rate of their own; empty is the bench."""
    setup_over: int | None = None
    """How many pieces share what is set up, as all that a mould will cast; None is the batch."""
    learning_percent: Decimal | None = None
    """Each doubling of the batch brings the average time to so much of what it was (Wright)."""
    actual_minutes: Decimal | None = None
    """What a piece really took."""
    costs_actual: bool = False
    """Whether the actual minutes are costed, where they are known."""


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
    area_from: AreaFrom = AreaFrom.TYPED
    sheet_mm: Decimal | None = None
    """How thick the metal of the piece is, where the surface is estimated from its mass."""


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
    reject_percent: Decimal | None = None
    """Of a hundred begun, how many fail; None takes the workshop's."""
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
