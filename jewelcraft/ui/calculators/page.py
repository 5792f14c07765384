"""The place of the calculators: the list, the form of the one in front, its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout

from jewelcraft.domain.calculators.calculator import InputError
from jewelcraft.domain.calculators.calculator import calculate
from jewelcraft.domain.calculators.registry import CALCULATORS
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.ui.calculators.answer import AnswerPanel
from jewelcraft.ui.calculators.chooser import Chooser
from jewelcraft.ui.calculators.entries import currency_of
from jewelcraft.ui.calculators.entries import typed_texts
from jewelcraft.ui.calculators.form import CalculatorForm
from jewelcraft.ui.calculators.memory import Sheet
from jewelcraft.ui.calculators.memory import memory_of
from jewelcraft.ui.calculators.offers import NONE
from jewelcraft.ui.calculators.offers import Offer
from jewelcraft.ui.calculators.offers import offer_in_force
from jewelcraft.ui.calculators.offers import offers_for
from jewelcraft.ui.calculators.shelves import chief_first
from jewelcraft.ui.calculators.words import Written
from jewelcraft.ui.calculators.words import label_of
from jewelcraft.ui.calculators.words import output_names
from jewelcraft.ui.calculators.words import write_output
from jewelcraft.ui.gold import add_gold_pill
from jewelcraft.ui.look import look
from jewelcraft.ui.places import Page
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.calculators.calculator import Calculation
    from jewelcraft.domain.calculators.calculator import Calculator
    from jewelcraft.domain.changes import Changes
    from jewelcraft.ui.desk import Desk

_FIRST = "weight"
_WIDE = 1600
_READABLE = 760
_NARROW = 1110
_LIST_SHARE = 0.24
_ANSWER_SHARE = 0.31


class CalculatorsPage(Page):
    """All calculators of the bench."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._memory = memory_of(desk.preferences)
        self._offers: list[Offer] = []
        self._offer: Offer | None = None
        self.shown: list[Written] = []
        """The figures in the panel at the right."""
        self._done: Calculation | None = None
        self.calculator: Calculator = CALCULATORS[self._memory.current or _FIRST]
        self.bar = TopBar(self.tr("Calculators"))
        self.pill = add_gold_pill(self.bar, desk)
        self.chooser, self.form, self.answer = Chooser(), CalculatorForm(), AnswerPanel()
        self._row = QHBoxLayout()
        self._row.setSpacing(14)
        self._row.addWidget(self.chooser)
        self._row.addWidget(self.form, 1)
        self._row.addStretch(0)
        whole = QHBoxLayout()
        whole.setSpacing(0)
        whole.addLayout(self._row, 1)
        whole.addWidget(self.answer)
        self.column.addWidget(self.bar)
        self.column.addLayout(whole, 1)
        self._connect()
        self._show_favourites()
        self.show_item(self.calculator.name)
        self._fit()

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._show)
        self.chooser.form_requested.connect(self.form.focus_first)
        self.chooser.star_pressed.connect(self.toggle_favourite)
        self.form.edited.connect(self._on_edited)
        self.form.left.connect(self._reckon)
        self.form.star_pressed.connect(self._toggle_current)
        self.form.rates.chosen.connect(self._choose_offer)
        self.answer.copy_pressed.connect(self.copy_result)
        self.answer.clear_pressed.connect(self._clear)
        self.desk.hub.changed.connect(self._on_changed)
        look().changed.connect(self._fit)
        for keys, slot in (("Ctrl+D", self._toggle_current), ("Ctrl+Shift+C", self.copy_result)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @property
    def sheet(self) -> Sheet:
        """What was typed into the calculator in front."""
        return self._memory.sheet(self.calculator.name)

    def show_item(self, what: object) -> None:
        """Show a calculator by its name."""
        if str(what) in CALCULATORS:
            self.chooser.choose(str(what))
            self._show(str(what))

    def activated(self) -> None:
        """Come to the front: the search takes the keyboard, and ages follow the day."""
        self._take_rates()
        self.chooser.focus_search()

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do here."""
        return {"search": self.chooser.focus_search}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the search with Esc."""
        if event.key() == Qt.Key.Key_Escape and not self.chooser.search.hasFocus():
            self.chooser.focus_search()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _show(self, name: str) -> None:
        self.calculator = CALCULATORS[name]
        self._memory.current = name
        self.form.show_calculator(self.calculator, self.sheet, self.desk.hub.reader.settings)
        self.form.show_star(name in self.desk.preferences.settings.calculators)
        self.answer.show_source(say(self.calculator.source))
        self._take_rates()

    def _take_rates(self) -> None:
        library = self.desk.hub.reader
        self._offers = offers_for(self.calculator.name, library)
        self._offer = offer_in_force(self.calculator, self._offers, self.sheet)
        self.form.rates.show_offers(self._offers, self._offer, library)
        self.form.show_offer(self._offer)
        self._reckon()

    @Slot()
    def _on_edited(self) -> None:
        if offer_in_force(self.calculator, self._offers, self.sheet) != self._offer:
            self._take_rates()
        else:
            self._reckon()

    @Slot(str)
    def _choose_offer(self, offer: str) -> None:
        sheet = self.sheet
        sheet.offer = offer
        chosen = next((each for each in self._offers if each.id == offer), None)
        for name in (*(chosen.texts if chosen else ()), *(self._offer.texts if self._offer else ())):
            sheet.texts.pop(name, None)
        if offer != NONE and "metal" in self.form.entries:
            sheet.texts["metal"] = offer
            self.form.entries["metal"].set_text(offer)
        self._take_rates()

    def _currencies(self, texts: dict[str, str]) -> tuple[str, str]:
        home = self.desk.hub.reader.settings.home_currency
        foreign = self._offer.foreign if self._offer and self._offer.foreign else "USD"
        typed = (currency_of(self.calculator, texts, side) for side in ("{money}", "{foreign}"))
        return next(typed) or home, next(typed) or foreign

    @Slot()
    def _reckon(self) -> None:
        if not self.desk.hub.is_open:
            return
        settings = self.desk.hub.reader.settings
        texts = self.form.texts()
        money, foreign = self._currencies(texts)
        self.form.show_units(money, foreign)
        self._done, problems = None, {}
        try:
            done = calculate(self.calculator, typed_texts(self.calculator, texts, dict(settings.unit_overrides)))
        except InputError as error:
            problems = {name: say(words) for name, words in error.problems}
            self._show_waiting(problems)
        except JewelCraftError as error:
            self.shown = []
            self.answer.show_trouble(self._names(), say(error.sentence))
        else:
            self._done = done
            outputs = chief_first(self.calculator, done.outputs)
            self.shown = [write_output(figure, money, foreign, settings) for figure in outputs]
            self.answer.show_answer(self.shown, [say(step) for step in done.steps])
        self.form.show_problems(problems)

    def _show_waiting(self, problems: dict[str, str]) -> None:
        self.shown = []
        missing = [name for name in problems if not self.form.entries[name].text()]
        if missing:
            names = ", ".join(label_of(name)[0] for name in missing)
            text = self.tr("Still to type: {names}.").format(names=names)
        else:
            name = next(iter(problems))
            text = f"{label_of(name)[0]}: {problems[name]}"
        self.answer.show_waiting(self._names(), text)

    def _names(self) -> list[str]:
        return output_names(self.calculator)

    @Slot()
    def copy_result(self) -> None:
        """Put inputs, answers and steps on the clipboard as text."""
        if self._done is None:
            return
        rows = [say(self.calculator.title)]
        rows += [f"{each.label.text()}: {each.spoken()}" for each in self.form.entries.values() if each.text()]
        rows.append("")
        for figure in self.shown:
            local = f" = {figure.local}" if figure.local else ""
            rows.append(f"{figure.label}: {figure.text}{local}")
        rows += ["", *(say(step) for step in self._done.steps)]
        QGuiApplication.clipboard().setText("\n".join(rows))
        self.desk.messages.snackbar(self.tr("Result copied."))

    @Slot()
    def _clear(self) -> None:
        sheet = self.sheet
        before = (dict(sheet.texts), sheet.offer)
        self.form.clear()
        sheet.offer = ""
        self._take_rates()
        self.form.focus_first()
        if before[0]:
            name = self.calculator.name
            self.desk.messages.snackbar(
                self.tr("The fields are empty."), self.tr("Undo"), lambda: self._bring_back(name, *before)
            )

    def _bring_back(self, name: str, texts: dict[str, str], offer: str) -> None:
        sheet = self._memory.sheet(name)
        sheet.texts, sheet.offer = dict(texts), offer
        self.show_item(name)

    @Slot(str)
    def toggle_favourite(self, name: str) -> None:
        """Put a calculator among the favourites, or take it off."""
        kept = self.desk.preferences.settings.calculators
        changed = tuple(each for each in kept if each != name) if name in kept else (*kept, name)
        self.desk.preferences.change(calculators=changed)
        self._show_favourites()
        self.form.show_star(self.calculator.name in changed)

    @Slot()
    def _toggle_current(self) -> None:
        self.toggle_favourite(self.calculator.name)

    def _show_favourites(self) -> None:
        self.chooser.show_favourites(self.desk.preferences.settings.calculators)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.rates or changes.settings or changes.pieces:
            self._take_rates()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give list and answer the room of the window's size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        is_narrow, is_wide = width < _NARROW, width >= look().px(_WIDE)
        # With large text the form keeps the room it needs; the list elides, the answer wraps.
        self.chooser.setFixedWidth(min(look().px(320 if is_wide else 270), round(width * _LIST_SHARE)))
        self.answer.setFixedWidth(min(look().px(420 if is_wide else 352), round(width * _ANSWER_SHARE)))
        self.form.setMaximumWidth(look().px(_READABLE))
        edge = 12 if is_narrow else 16
        self._row.setContentsMargins(16 if is_narrow else 24, edge, edge, edge)
        self._row.setSpacing(edge)
