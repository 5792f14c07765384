"""What an alloy is melted from, and the density and fineness that follow."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.alloying import read_recipe
from jewelcraft.domain.alloying import recipe_density
from jewelcraft.domain.alloying import recipe_fineness
from jewelcraft.domain.alloying import recipe_text
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.ui.rates.words import metal_inside
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.rates import Alloy

_THOUSAND = Decimal(1000)
_TENTH = Decimal("0.1")


class RecipeField(QWidget):
    """A field for a recipe, as "Au 75, Ag 16, Cu 9", and what it says below.

    Signals:
        changed: another recipe was typed; carries the density that follows, or None.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextEdit("", "Au 75, Ag 16, Cu 9")
        self.note = WrappedLabel("", "small", "ink2")
        self._holder = LabelledField(self.tr("Melted together, by weight"), self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._holder)
        column.addWidget(self.note)
        self.field.saved.connect(self._on_saved)

    def recipe(self) -> tuple[tuple[str, Decimal], ...]:
        """Return what is typed; nothing where it is no recipe."""
        try:
            return read_recipe(self.field.text())
        except InvalidValueError as error:
            self._holder.set_error(say(error.sentence))
            return ()

    def show_alloy(self, alloy: Alloy) -> None:
        """Show the recipe of an alloy as it is stored."""
        self._holder.set_error("")
        self.field.set_text(recipe_text(alloy.recipe))
        self.say(alloy)

    def say(self, alloy: Alloy) -> None:
        """Say what follows from the recipe of an alloy, and where its fineness is another."""
        density = recipe_density(alloy.recipe)
        self.note.setVisible(density is not None)
        if density is None:
            return
        text = self.tr("By this recipe the density is {density} g/cm³.").format(density=write_decimal(density))
        share = recipe_fineness(alloy.recipe, alloy.metal) * _THOUSAND
        if abs(share - alloy.fineness * _THOUSAND) > 1:
            text += " " + self.tr("It holds {share} ‰ of {metal}, not {fineness} ‰.").format(
                share=write_decimal(share.quantize(_TENTH).normalize()),
                metal=metal_inside(alloy.metal),
                fineness=write_decimal((alloy.fineness * _THOUSAND).normalize()),
            )
        self.note.set_text(text)

    @Slot(str)
    def _on_saved(self, _text: str) -> None:
        self._holder.set_error("")
        self.changed.emit(recipe_density(self.recipe()))
