"""The box of a metal part: alloy, weight as it is said, losses by step, casting, sprue and solder."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.entered_weight import entered_as
from jewelcraft.domain.entered_weight import entered_grams
from jewelcraft.domain.entered_weight import in_alloy_of
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.ui import trade_words
from jewelcraft.ui.piece.loss_rows import LossRows
from jewelcraft.ui.piece.part_editor import PartEditor
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.fineness_edit import FinenessEdit
from jewelcraft.ui.wording import decimal_habit
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.parts import Part

_HUNDRED = Decimal(100)
_MILLE = Decimal(1000)


class MetalEditor(PartEditor):
    """The fields of a metal part."""

    def build(self) -> None:
        """Add the fields."""
        self._alloy()
        self._weight()
        self.number(self.tr("Loss"), "loss_percent", "%", maximum=_HUNDRED)
        bases: list[tuple[str, object]] = [
            (self.tr("of the net weight"), LossBasis.ON_NET),
            (self.tr("of what is melted"), LossBasis.ON_INPUT),
        ]
        self.choice(self.tr("Loss counts as a share"), "loss_basis", bases, span=2)
        self.number(self.tr("Filings that come back"), "recovered_percent", "%", maximum=_HUNDRED)
        self.number(self.tr("Refiner pays"), "payout_percent", "%", maximum=_HUNDRED)
        self.money(self.tr("Refining, per gram"), "refining_fee")
        self.text(self.tr("Note"), "note", span=3)
        self.fold(self.tr("Losses step by step"), "losses")
        self._losses()
        self.fold(self.tr("Casting and sprue"), "caster", "casting_per_gram", "casting_per_piece", "sprue_g")
        self.text(self.tr("Caster"), "caster", self.offer.workers())
        self.money(self.tr("Casting, per gram"), "casting_per_gram", self._caster_hint())
        self.money(self.tr("Casting, per piece"), "casting_per_piece", self._caster_hint())
        self.number(self.tr("Sprue and button"), "sprue_g", "g", optional=True)
        self.number(self.tr("Lost in remelting"), "remelt_loss_percent", "%", maximum=_HUNDRED, optional=True)
        self.number(self.tr("Tied up for"), "tied_days", self.tr("days"), optional=True)
        self.number(self.tr("Interest a year"), "tied_interest_percent", "%", maximum=_HUNDRED, optional=True)
        self.fold(self.tr("Solder"), "solder_g", "solder_fineness")
        self.number(self.tr("Beside the net weight"), "solder_g", "g", optional=True)
        self._solder_fineness()

    def _caster_hint(self) -> str:
        return self.tr("of the caster") if getattr(self.part, "caster", "") else ""

    def _alloy(self) -> None:
        card = self.offer.card
        alloys = sorted(card.alloys.values(), key=lambda alloy: (alloy.metal, alloy.name.casefold()))
        choices: list[tuple[str, object]] = [(trade_words.alloy(alloy.name), alloy.id) for alloy in alloys]
        field = ComboField()
        field.set_choices(choices)
        field.chosen.connect(lambda chosen: self._turn(lambda part: in_alloy_of(part, str(chosen), card)))

        def fill(part: Part) -> None:
            alloy = getattr(part, "alloy", "")
            if alloy and field.findData(alloy) < 0:
                field.add(alloy, alloy)
            field.set_value(alloy)

        self._fillers.append(fill)
        self.add(self.tr("Alloy"), field, 2)

    def _weight(self) -> None:
        field = TextEdit()
        field.setToolTip(self.tr("Grams, or as you say it: 2 baht 1 salueng, 3 chi 5 hun, 0.35 wax, 230 mm3"))
        labelled = self.add(self.tr("Net weight"), field)

        def keep(text: str) -> None:
            try:
                if isinstance(self.part, MetalPart):
                    entered_as(self.part, text, self.offer.card, decimal_habit())
            except InvalidValueError as error:
                labelled.set_error(say(error.sentence))
                return
            labelled.set_error("")
            self._turn(lambda part: entered_as(part, text, self.offer.card, decimal_habit()))

        def fill(part: Part) -> None:
            if isinstance(part, MetalPart):
                grams = write_decimal(part.net_weight_g)
                as_entered = entered_grams(part, self.offer.card) is not None
                field.set_suffix(f"= {grams}\u00a0g" if as_entered else "g")
                field.set_text(part.entered if as_entered else grams)

        field.saved.connect(keep)
        self._fillers.append(fill)

    def _turn(self, turn: Callable[[MetalPart], MetalPart]) -> None:
        if isinstance(self.part, MetalPart) and turn(self.part) != self.part:
            self.edited.emit(lambda part: turn(part) if isinstance(part, MetalPart) else part)

    def _losses(self) -> None:
        rows = LossRows()
        rows.edited.connect(lambda losses: self._keep("losses", losses))
        self._fillers.append(lambda part: rows.set_losses(getattr(part, "losses", ())))
        self.add(self.tr("In the order of the work; they count instead of the loss above"), rows, 4)

    def _solder_fineness(self) -> None:
        field = FinenessEdit()
        labelled = self.add(self.tr("Fineness of the solder"), field)

        def keep(value: Decimal | None) -> None:
            labelled.set_error("")
            self._keep("solder_fineness", None if value is None else value / _MILLE)

        def fill(part: Part) -> None:
            fineness = getattr(part, "solder_fineness", None)
            field.set_value(None if fineness is None else fineness * _MILLE)

        field.value_saved.connect(keep)
        field.refused.connect(labelled.set_error)
        self._fillers.append(fill)
