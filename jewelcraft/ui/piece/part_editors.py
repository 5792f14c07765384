"""The boxes for each kind of part: metal, stone, finding, labour, plating, extra."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.vocabulary import known_cuts
from jewelcraft.ui.marks import mark
from jewelcraft.ui.piece.line_editor import LineEditor
from jewelcraft.ui.piece.line_words import put
from jewelcraft.ui.piece.minutes import read_minutes
from jewelcraft.ui.piece.minutes import write_hours
from jewelcraft.ui.piece.stone_words import read_size
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.rates import RateCard

_HUNDRED = Decimal(100)
NATURES = (
    mark("StoneNature", "natural"),
    mark("StoneNature", "synthetic"),
    mark("StoneNature", "imitation"),
    mark("StoneNature", "cultured"),
    mark("StoneNature", "assembled"),
)


@dataclass(frozen=True, slots=True)
class Offer:
    """What the fields of an editor offer: the rates, the home currency."""

    card: RateCard

    def names(self, kind: RateKind) -> list[str]:
        """Return the names of the rates of a kind."""
        return sorted((name for rate_kind, name in self.card.rates if rate_kind is kind), key=str.casefold)

    def price_hint(self, kind: RateKind, name: str) -> str:
        """Return what the rates say for an empty price field."""
        rate = self.card.find(kind, name)
        if rate is None:
            return ""
        return f"{currency_sign(rate.currency)}\u00a0{write_decimal(rate.amount)}"


def build_editor(part: Part, offer: Offer, parent: QWidget | None = None) -> LineEditor:
    """Build the box for a part."""
    kinds: dict[type, type[_Editor]] = {
        MetalPart: MetalEditor,
        StonePart: StoneEditor,
        Finding: FindingEditor,
        LabourStep: LabourEditor,
        Plating: PlatingEditor,
        Extra: ExtraEditor,
    }
    return kinds[type(part)](part, offer, parent)


class _Editor(LineEditor):
    def __init__(self, part: Part, offer: Offer, parent: QWidget | None = None) -> None:
        self.offer = offer
        super().__init__(part, offer.card.home_currency, parent)


class MetalEditor(_Editor):
    """The fields of a metal part."""

    def build(self) -> None:
        """Add the fields."""
        alloys = sorted(self.offer.card.alloys.values(), key=lambda alloy: (alloy.metal, alloy.name.casefold()))
        self.choice(self.tr("Alloy"), "alloy", [(alloy.name, alloy.id) for alloy in alloys], span=2)
        self.number(self.tr("Net weight"), "net_weight_g", "g")
        self.number(self.tr("Loss"), "loss_percent", "%", maximum=_HUNDRED)
        bases: list[tuple[str, object]] = [
            (self.tr("of the net weight"), LossBasis.ON_NET),
            (self.tr("of what is melted"), LossBasis.ON_INPUT),
        ]
        self.choice(self.tr("Loss counts as a share"), "loss_basis", bases, span=2)
        self.number(self.tr("Filings that come back"), "recovered_percent", "%", maximum=_HUNDRED)
        self.number(self.tr("Refiner pays"), "payout_percent", "%", maximum=_HUNDRED)
        self.text(self.tr("Note"), "note", span=4)


class StoneEditor(_Editor):
    """The fields of a stone part."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Stone"), "kind")
        self.text(self.tr("Cut"), "cut", [put(word) for word in known_cuts().values()])
        self._size()
        self.number(self.tr("Stones"), "count", self.tr("pc"), whole=True)
        self.number(self.tr("Carat each"), "carat_each", "ct", optional=True, hint=self.tr("estimated"))
        self.number(self.tr("Weight together"), "weight_g", "g", optional=True)
        bases: list[tuple[str, object]] = [
            (self.tr("carat"), StoneBasis.CARAT),
            (self.tr("piece"), StoneBasis.PIECE),
            (self.tr("gram"), StoneBasis.GRAM),
            (self.tr("strand"), StoneBasis.STRAND),
        ]
        self.choice(self.tr("Priced by"), "basis", bases)
        hint = self.offer.price_hint(RateKind.STONE, getattr(self.part, "price_key", ""))
        self.money(self.tr("Price for this piece"), "price", hint)
        self.text(self.tr("Price in the rates"), "price_key", self.offer.names(RateKind.STONE), span=2)
        self.number(self.tr("Breakage"), "breakage_percent", "%", maximum=Decimal(99))
        self.number(self.tr("Strands"), "strands")
        natures: list[tuple[str, object]] = [(self.tr("not said"), "")]
        natures += [(QCoreApplication.translate("StoneNature", nature), nature) for nature in NATURES]
        self.choice(self.tr("Nature"), "nature", natures)
        self.text(self.tr("Treatment"), "treatment", ["heated", "oiled", "irradiated", "dyed", "filled", "untreated"])
        self.text(self.tr("Note"), "note", span=2)

    def _size(self) -> None:
        field = TextEdit()
        field.set_suffix("mm")
        labelled = self.add(self.tr("Size"), field)

        def keep(text: str) -> None:
            size = read_size(text.removesuffix("mm"))
            labelled.set_error(self.tr("Type millimetres, for example 6.5 or 7 x 5.") if size is None else "")
            if size is not None:
                self._keep("size_mm", size)

        field.saved.connect(keep)
        self._fillers.append(
            lambda part: field.set_text(" × ".join(write_decimal(side) for side in getattr(part, "size_mm", ())))
        )


class FindingEditor(_Editor):
    """The fields of a finding."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Finding"), "name", self.offer.names(RateKind.FINDING), span=2)
        self.number(self.tr("Quantity"), "quantity")
        self.choice(self.tr("Counted by"), "unit", [(self.tr("piece"), "pc"), (self.tr("gram"), "g")])
        hint = self.offer.price_hint(RateKind.FINDING, getattr(self.part, "name", ""))
        self.money(self.tr("Price for this piece"), "price", hint)
        self.text(self.tr("Note"), "note", span=3)


class LabourEditor(_Editor):
    """The fields of a labour step."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Operation"), "operation", self.offer.names(RateKind.OPERATION), span=2)
        bases: list[tuple[str, object]] = [
            (self.tr("hour"), LabourBasis.HOUR),
            (self.tr("piece"), LabourBasis.PIECE),
            (self.tr("stone"), LabourBasis.STONE),
            (self.tr("gram"), LabourBasis.GRAM),
        ]
        self.choice(self.tr("Paid by"), "basis", bases)
        self._amount()
        hint = self.offer.price_hint(RateKind.OPERATION, getattr(self.part, "operation", ""))
        self.money(self.tr("Price for this piece"), "price", hint)
        self.number(self.tr("Set-up, once per batch"), "setup_minutes", self.tr("min"))
        self.money(self.tr("Set-up cost per batch"), "setup_price")
        self.check(self.tr("Outside workshop"), "outside")
        self.text(self.tr("Note"), "note", span=4)

    def _amount(self) -> None:
        field = TextEdit()
        labelled = self.add(self.tr("How much"), field)

        def keep(text: str) -> None:
            part = self.part
            if not isinstance(part, LabourStep):
                return
            trouble, value = "", None
            if text.strip() and part.basis is LabourBasis.HOUR:
                value = read_minutes(text)
                trouble = "" if value is not None else self.tr("Type the time as 1.75, 1:45 or 105 min.")
            elif text.strip():
                value = read_decimal(text, grouping_sign())
                trouble = "" if value is not None else self.tr("Type a number.")
            labelled.set_error(trouble)
            if not trouble:
                self._keep("quantity", value)

        def fill(part: Part) -> None:
            if isinstance(part, LabourStep):
                by_hour = part.basis is LabourBasis.HOUR
                suffix = {LabourBasis.HOUR: "h", LabourBasis.GRAM: "g"}.get(part.basis, "")
                field.set_suffix(suffix)
                field.setPlaceholderText("" if by_hour else self.tr("all of the piece"))
                value = part.quantity
                field.set_text("" if value is None else write_hours(value) if by_hour else write_decimal(value))

        field.saved.connect(keep)
        self._fillers.append(fill)


class PlatingEditor(_Editor):
    """The fields of a plated layer."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Plated metal"), "metal", self.offer.names(RateKind.PLATING))
        self.number(self.tr("Area"), "area_cm2", "cm²", optional=True)
        self.number(self.tr("Thickness"), "thickness_um", "µm", optional=True)
        hint = self.offer.price_hint(RateKind.PLATING, getattr(self.part, "metal", ""))
        self.money(self.tr("Price per piece"), "price", hint)
        self.text(self.tr("Note"), "note", span=4)


class ExtraEditor(_Editor):
    """The fields of an extra."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Name"), "name", self.offer.names(RateKind.EXTRA), span=2)
        self.number(self.tr("Quantity"), "quantity")
        hint = self.offer.price_hint(RateKind.EXTRA, getattr(self.part, "name", ""))
        self.money(self.tr("Price for this piece"), "price", hint)
        self.text(self.tr("Note"), "note", span=4)
