"""The box of a labour step: how it is paid, who does it, what is set up, and what it took."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.vocabulary import short_unit
from jewelcraft.ui.piece.line_words import put
from jewelcraft.ui.piece.minutes import read_minutes
from jewelcraft.ui.piece.minutes import write_hours
from jewelcraft.ui.piece.part_editor import PartEditor
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.parts import Part


class LabourEditor(PartEditor):
    """The fields of a labour step."""

    def build(self) -> None:
        """Add the fields."""
        self.text(self.tr("Operation"), "operation", self.offer.names(RateKind.OPERATION), span=2)
        bases: list[tuple[str, object]] = [
            (self.tr("hour"), LabourBasis.HOUR),
            (self.tr("piece"), LabourBasis.PIECE),
            (self.tr("stone"), LabourBasis.STONE),
            (self.tr("gram"), LabourBasis.GRAM),
            (self.tr("joint"), LabourBasis.JOINT),
        ]
        self.choice(self.tr("Paid by"), "basis", bases)
        self._amount()
        hint = self.offer.price_hint(RateKind.OPERATION, getattr(self.part, "operation", ""))
        self.money(self.tr("Price for this piece"), "price", hint)
        self.number(self.tr("Set-up, once per batch"), "setup_minutes", self.tr("min"))
        self.money(self.tr("Set-up cost per batch"), "setup_price")
        self.text(self.tr("Done by"), "worker", self.offer.workers())
        self.check(self.tr("Outside workshop"), "outside")
        self.text(self.tr("Note"), "note", span=3)
        names = ("setup_over", "learning_percent", "actual_minutes", "costs_actual")
        self.fold(self.tr("Sharing, practice and what it took"), *names)
        self._sharing()
        self.number(
            self.tr("Practice: each doubling takes"),
            "learning_percent",
            "%",
            maximum=Decimal(100),
            optional=True,
            hint=self.tr("none"),
        )
        self.number(self.tr("It took"), "actual_minutes", self.tr("min"), optional=True)
        self.check(self.tr("Cost what it took"), "costs_actual")

    def _sharing(self) -> None:
        field = DecimalEdit(suffix=self.tr("pc"), minimum=Decimal(1), maximum=Decimal(1_000_000), whole=True)
        field.setPlaceholderText(self.tr("batch"))
        labelled = self.add(self.tr("Set-up shared by"), field)

        def keep(value: Decimal | None) -> None:
            labelled.set_error("")
            self._keep("setup_over", None if value is None else int(value))

        def fill(part: Part) -> None:
            shared = getattr(part, "setup_over", None)
            field.set_value(None if shared is None else Decimal(shared))

        field.value_saved.connect(keep)
        field.refused.connect(labelled.set_error)
        self._fillers.append(fill)

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
                suffix = {LabourBasis.HOUR: put(short_unit("h")), LabourBasis.GRAM: "g"}.get(part.basis, "")
                field.set_suffix(suffix)
                field.setPlaceholderText("" if by_hour else self.tr("all of the piece"))
                value = part.quantity
                field.set_text("" if value is None else write_hours(value) if by_hour else write_decimal(value))

        field.saved.connect(keep)
        self._fillers.append(fill)
