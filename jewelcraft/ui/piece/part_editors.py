"""The boxes for each kind of part: metal, stone, finding, labour, plating, extra."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.setting_tariff import split_name
from jewelcraft.domain.vocabulary import known_settings
from jewelcraft.domain.vocabulary import setting_word
from jewelcraft.ui import trade_words
from jewelcraft.ui.marks import mark
from jewelcraft.ui.piece.completion import complete
from jewelcraft.ui.piece.labour_editor import LabourEditor
from jewelcraft.ui.piece.line_editor import LineEditor
from jewelcraft.ui.piece.line_words import put
from jewelcraft.ui.piece.metal_editor import MetalEditor
from jewelcraft.ui.piece.part_editor import Offer
from jewelcraft.ui.piece.part_editor import PartEditor
from jewelcraft.ui.piece.stone_words import read_size
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jewelcraft.domain.parts import Part

_HUNDRED = Decimal(100)
NATURES = (
    mark("StoneNature", "natural"),
    mark("StoneNature", "synthetic"),
    mark("StoneNature", "imitation"),
    mark("StoneNature", "cultured"),
    mark("StoneNature", "assembled"),
)


def build_editor(part: Part, offer: Offer, parent: QWidget | None = None) -> LineEditor:
    """Build the box for a part."""
    kinds: dict[type, type[PartEditor]] = {
        MetalPart: MetalEditor,
        StonePart: StoneEditor,
        Finding: FindingEditor,
        LabourStep: LabourEditor,
        Plating: PlatingEditor,
        Extra: ExtraEditor,
    }
    return kinds[type(part)](part, offer, parent)


class StoneEditor(PartEditor):
    """The fields of a stone part."""

    def build(self) -> None:
        """Add the fields."""
        self.text(
            self.tr("Stone"),
            "kind",
            trade_words.known_stones(),
            read=trade_words.read_stone_kind,
            show=trade_words.stone,
        )
        self.text(self.tr("Cut"), "cut", trade_words.known_cuts(), read=trade_words.read_cut, show=trade_words.cut)
        self._size()
        self.number(self.tr("Stones"), "count", self.tr("pc"), whole=True)
        self.number(self.tr("Carat each"), "carat_each", "ct", optional=True, hint=self.tr("estimated"))
        self.number(self.tr("Carats together"), "carat_total", "ct", optional=True, hint=self.tr("from each"))
        self.number(self.tr("Weight together"), "weight_g", "g", optional=True)
        bases: list[tuple[str, object]] = [
            (self.tr("carat"), StoneBasis.CARAT),
            (self.tr("piece"), StoneBasis.PIECE),
            (self.tr("gram"), StoneBasis.GRAM),
            (self.tr("strand"), StoneBasis.STRAND),
            (self.tr("momme"), StoneBasis.MOMME),
            (self.tr("lot"), StoneBasis.LOT),
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
        self.text(
            self.tr("Treatment"),
            "treatment",
            trade_words.known_treatments(),
            read=trade_words.read_treatment,
            show=trade_words.treatment,
        )
        self.text(self.tr("Note"), "note", span=2)
        self.fold(
            self.tr("Setting, lot and country"), "setting", "setting_price", "lot_count", "origin_country", "girdle"
        )
        self._setting()
        self.money(self.tr("Setting, per stone"), "setting_price", self.tr("tariff"))
        self.number(self.tr("Stones in the lot"), "lot_count", self.tr("pc"), optional=True, hint=self.tr("all of it"))
        self.text(self.tr("Country of the stones"), "origin_country")
        self.text(
            self.tr("Girdle, for the estimate"),
            "girdle",
            trade_words.known_girdles(),
            read=trade_words.read_girdle,
            show=trade_words.girdle,
        )

    def _keep(self, name: str, value: object) -> None:
        # What all weigh together would hide the weight of one that is typed afterwards.
        if name == "carat_each" and value is not None and value != getattr(self.part, name):
            self.edited.emit(lambda part: replace(part, carat_each=value, carat_total=None))
            return
        super()._keep(name, value)

    def _setting(self) -> None:
        words = {put(word): way for way, word in known_settings().items()}
        own = [split_name(name)[0] for name in self.offer.names(RateKind.SETTING)]
        field = TextEdit("", self.tr("counted as labour"))
        complete(field, [*words, *(way for way in dict.fromkeys(own) if way.lower() not in known_settings())])
        field.saved.connect(lambda text: self._keep("setting", words.get(text.strip(), " ".join(text.split()))))
        self._fillers.append(lambda part: field.set_text(put(setting_word(getattr(part, "setting", "")))))
        self.add(self.tr("Set as"), field)

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


class FindingEditor(PartEditor):
    """The fields of a finding."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Finding"), "name", self.offer.names(RateKind.FINDING), span=2)
        self.number(self.tr("Quantity"), "quantity")
        self.choice(self.tr("Counted by"), "unit", [(self.tr("piece"), "pc"), (self.tr("gram"), "g")])
        hint = self.offer.price_hint(RateKind.FINDING, getattr(self.part, "name", ""))
        self.money(self.tr("Price for this piece"), "price", hint)
        self.text(self.tr("Note"), "note", span=3)


class PlatingEditor(PartEditor):
    """The fields of a plated layer."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Plated metal"), "metal", self.offer.names(RateKind.PLATING))
        ways: list[tuple[str, object]] = [
            (self.tr("as typed"), AreaFrom.TYPED),
            (self.tr("of the CAD model"), AreaFrom.CAD),
            (self.tr("estimated by the weight"), AreaFrom.MASS),
        ]
        self.choice(self.tr("Surface"), "area_from", ways)
        self.number(self.tr("Area"), "area_cm2", "cm²", optional=True)
        self.number(self.tr("Thickness"), "thickness_um", "µm", optional=True)
        hint = self.offer.price_hint(RateKind.PLATING, getattr(self.part, "metal", ""))
        self.money(self.tr("Price per piece"), "price", hint)
        self.number(self.tr("Metal is thick"), "sheet_mm", "mm", optional=True)
        self.text(self.tr("Note"), "note", span=2)


class ExtraEditor(PartEditor):
    """The fields of an extra."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Name"), "name", self.offer.names(RateKind.EXTRA), span=2)
        self.number(self.tr("Quantity"), "quantity")
        hint = self.offer.price_hint(RateKind.EXTRA, getattr(self.part, "name", ""))
        self.money(self.tr("Price for this piece"), "price", hint)
        self.text(self.tr("Note"), "note", span=4)
