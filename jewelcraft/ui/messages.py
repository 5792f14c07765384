"""The one gateway to the user: tell, snackbar, and ask before what cannot be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.errors import is_short_of_memory
from jewelcraft.domain.sentences import Sentence
from jewelcraft.ui.fault_report import fault_report
from jewelcraft.ui.wording import say


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user has to know: what happened, what it means, what to do."""

    title: str
    text: str = ""
    tip: str = ""
    icon: str = "warning"
    details: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Asked only before what cannot be undone; the button names the loss."""

    title: str
    text: str
    confirm: str
    icon: str = "warning"


More = tuple[str, Callable[[], object]]
"""A second button beside what was done, and what it shows."""


class Stage(Protocol):
    """Where messages appear: the main window, or a recorder in tests."""

    def show_snackbar(self, text: str, action: str, act: Callable[[], object] | None, more: More | None = None) -> None:
        """Show a line at the bottom."""

    def show_notice(self, notice: Notice) -> None:
        """Show a dialog that only tells."""

    def show_question(self, question: Question, on_yes: Callable[[], object]) -> None:
        """Show a dialog that asks."""


class Messages(QObject):
    """Keeps messages until there is a stage, then hands them on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage | None = None
        self._waiting: list[Notice] = []

    def attach(self, stage: Stage) -> None:
        """Name the place where messages appear from now on."""
        self._stage = stage
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            stage.show_notice(notice)

    def tell(self, trouble: object) -> None:
        """Tell an error, a sentence or a notice; a fault of ours comes with a report."""
        notice = self._word(trouble)
        if self._stage is None:
            self._waiting.append(notice)
        else:
            self._stage.show_notice(notice)

    def snackbar(
        self, text: str, action: str = "", act: Callable[[], object] | None = None, more: More | None = None
    ) -> None:
        """Say in passing what was done, with one action beside it, and perhaps a way to see more."""
        if self._stage is not None:
            self._stage.show_snackbar(text, action, act, more)

    def ask(self, question: Question, on_yes: Callable[[], object]) -> None:
        """Ask before what cannot be undone, and go on at yes."""
        if self._stage is not None:
            self._stage.show_question(question, on_yes)

    def _word(self, trouble: object) -> Notice:
        if isinstance(trouble, Notice):
            return trouble
        if isinstance(trouble, JewelCraftError):
            return split_notice(say(trouble.sentence))
        if isinstance(trouble, Sentence):
            return split_notice(say(trouble))
        if isinstance(trouble, BaseException) and is_short_of_memory(trouble):
            return split_notice(self.tr("The computer is out of memory. Close something and try again."))
        if isinstance(trouble, BaseException):
            return self.word_fault(fault_report(trouble))
        return split_notice(str(trouble))

    def word_fault(self, report: str) -> Notice:
        """Put a fault of the program into calm words."""
        return Notice(
            self.tr("Something went wrong in JewelCraft"),
            self.tr("Your last step may not have been done. Everything saved before it is safe."),
            self.tr("Go on working. If it happens again, copy the details and send them to us."),
            "first-aid-kit",
            report,
        )


def split_notice(words: str) -> Notice:
    """Make the first sentence the title and the rest the text."""
    for end in (". ", "\u3002", "\u104b ", "\u17d4 "):
        first, found, rest = words.partition(end)
        if found and rest.strip():
            return Notice(first.strip(), rest.strip())
    return Notice(words.removesuffix("."))
