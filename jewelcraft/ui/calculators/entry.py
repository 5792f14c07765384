"""One field of a calculator: a line of text that is read as it is typed, or a choice."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal

from jewelcraft.domain.calculators.fields import DENSITY
from jewelcraft.domain.calculators.measures import MoneyAmount
from jewelcraft.domain.calculators.measures import WeightMeasure
from jewelcraft.domain.calculators.measures import read_amount
from jewelcraft.domain.calculators.measures import read_grams
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.stone_weights import known_kinds
from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.ui import trade_words
from jewelcraft.ui.calculators.entries import english_figures
from jewelcraft.ui.calculators.entries import local_figures
from jewelcraft.ui.calculators.words import choice_word
from jewelcraft.ui.calculators.words import label_of
from jewelcraft.ui.calculators.words import say_local
from jewelcraft.ui.calculators.words import unit_words
from jewelcraft.ui.calculators.words import write_figure
from jewelcraft.ui.piece.completion import complete
from jewelcraft.ui.widgets.fields import ComboField
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.widgets.fields import TextEdit
from jewelcraft.ui.widgets.labels import ElidedLabel
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import write_grams

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtGui import QKeyEvent

    from jewelcraft.domain.calculators.calculator import Input
    from jewelcraft.domain.settings import WorkshopSettings


_LONG = 24
"""From how many letters of its example on an entry takes a whole row."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words a field offers, and how they are turned into what is reckoned with and back."""

    offered: tuple[str, ...] = ()
    read: Callable[[str], str] = str
    show: Callable[[str], str] = str


class EntryEdit(TextEdit):
    """A line that hands Esc on, and goes to the next field with Enter.

    Signals:
        left: the keyboard went elsewhere.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter; leave Esc to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class Entry(LabelledField):
    """A field with its label, hint, unit and what is wrong with it.

    Signals:
        edited: the user typed or chose something.
        left: the keyboard left the field.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, field: Input, settings: WorkshopSettings) -> None:
        self.input = field
        self._settings = settings
        self._words = _words_of(field)
        self._choice = field_choice(field) if field.choices else None
        self._line = None if self._choice else EntryEdit()
        label, hint = label_of(field.name)
        super().__init__(label, self._choice or self._line or EntryEdit(), help_text="" if self._choice else hint)
        self._elide_label(label)
        if self._choice is not None:
            self._choice.chosen.connect(self.edited)
        if self._line is not None:
            optional = QCoreApplication.translate("CalculatorEntry", "optional") if field.optional else ""
            self._line.setPlaceholderText(local_figures(field.default) or optional)
            self._line.textEdited.connect(self.edited)
            self._line.left.connect(self.left)
            self._offer_words(self._line)

    def _elide_label(self, text: str) -> None:
        """Keep a long label from widening its column."""
        short = ElidedLabel(text, "caption_medium", "ink2")
        column = self.layout()
        if column is not None:
            column.replaceWidget(self.label, short)
        self.label.hide()
        self.label.deleteLater()
        self.label = short
        short.setBuddy(self.field)

    @property
    def is_long(self) -> bool:
        """Whether what is typed is longer than half a row, as quantities with a percentage each."""
        return len(self.input.default) > _LONG

    @property
    def name(self) -> str:
        """The name of its input."""
        return self.input.name

    def text(self) -> str:
        """Return what was typed or chosen."""
        if self._choice is not None:
            return str(self._choice.value() or "")
        return self._words.read(self._line.text().strip()) if self._line is not None else ""

    def spoken(self) -> str:
        """Return what was typed or chosen, with its unit, as somebody else can read it."""
        if self._choice is not None or self._line is None:
            return self._choice.currentText() if self._choice is not None else ""
        return " ".join(filter(None, (self._line.text().strip(), self._line.suffix())))

    def set_text(self, text: str) -> None:
        """Show a text without telling; an empty one shows the usual choice."""
        if self._choice is not None:
            self._choice.set_value(text or self.input.default)
        elif self._line is not None and self.text() != text.strip():
            self._line.setText(self._words.show(text))
            self._line.setCursorPosition(0)

    def show_unit(self, money: str, foreign: str) -> None:
        """Show the unit behind what is typed, and what a weight is on the other scale."""
        if self._line is None:
            return
        unit = self.input.unit
        if isinstance(self.input.measure, MoneyAmount):
            unit = currency_sign(foreign if "foreign" in unit else money)
        elif isinstance(self.input.measure, WeightMeasure):
            unit = self._weight_words()
        elif unit:
            unit = self._read_as(unit_words(unit))
        self._line.set_suffix(unit)

    def _read_as(self, unit: str) -> str:
        """Say how a text is understood that is more than a number, as 18K = 750 ‰."""
        text = english_figures(self.text())
        if not text or not _has_word(text):
            return unit
        try:
            value = self.input.measure.read(text)
        except InvalidValueError:
            return unit
        if not isinstance(value, Decimal):
            return unit
        return f"= {write_figure(value, self.input.unit)}{NO_BREAK}{unit}"

    def _weight_words(self) -> str:
        text = english_figures(self.text())
        try:
            grams = read_grams(text, "g", dict(self._settings.unit_overrides))
        except InvalidValueError:
            return "g"
        if _has_word(text):
            return f"= {write_grams(grams)}"
        local = say_local(grams, self._settings)
        return f"g = {local}" if local else "g"

    def _offer_words(self, line: EntryEdit) -> None:
        if self._words.offered:
            complete(line, self._words.offered).activated.connect(self.edited)


def _words_of(field: Input) -> _Words:
    if field.measure == DENSITY:
        shown = sorted(map(trade_words.stone, DENSITY.names), key=str.casefold)
        return _Words(tuple(shown), trade_words.read_stone_kind, trade_words.stone)
    if field.name in {"stone", "other_stone"}:
        shown = sorted(map(trade_words.stone, known_kinds()), key=str.casefold)
        return _Words(tuple(shown), trade_words.read_stone_kind, trade_words.stone)
    if field.name == "girdle":
        return _Words(tuple(trade_words.known_girdles()), trade_words.read_girdle, trade_words.girdle)
    return _Words()


def field_choice(field: Input) -> ComboField:
    """Return a list of the words that an input takes."""
    made = ComboField()
    if not field.default:
        made.setPlaceholderText("\u2013")
    made.set_choices([(choice_word(choice), choice) for choice in field.choices])
    made.set_value(field.default)
    return made


def _has_word(text: str) -> bool:
    """Tell whether a text is more than a plain number."""
    try:
        return bool(read_amount(text)[1]) or "/" in text
    except InvalidValueError:
        return True
