"""One row of a table while it is read: its cells by what their headings mean, and what was found in them."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.exchange.cells import bare_figure
from jewelcraft.exchange.cells import plain_text
from jewelcraft.exchange.columns import UNIT_OF
from jewelcraft.exchange.columns import plain_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.typed_numbers import Decimals
    from jewelcraft.exchange.columns import Column

_NOTHING = {"", "-", "--", "–", "—", "n/a", "na", "none", "nil"}


@dataclass(slots=True)
class RowCells:
    """One row while it is read: its cells by what their headings mean, and what was found wrong in them."""

    columns: dict[str, Column]
    cells: Sequence[str]
    habit: Decimals | None
    problems: list[Sentence] = field(default_factory=list)
    remarks: list[Sentence] = field(default_factory=list)
    extra_notes: list[str] = field(default_factory=list)

    def at(self, column: Column) -> str:
        """Return a cell's text; a dash and the like say nothing."""
        text = plain_text(self.cells[column.place]) if column.place < len(self.cells) else ""
        return "" if text.casefold() in _NOTHING else text

    def text(self, meaning: str) -> str:
        """Return the text under a heading, empty where there is none."""
        column = self.columns.get(meaning)
        return self.at(column) if column else ""

    def number(self, meaning: str) -> tuple[Decimal | None, str]:
        """Return the number under a heading and its unit as written, in the cell or the heading."""
        text = self.text(meaning)
        if not text:
            return None, ""
        figure, unit = bare_figure(text)
        number = self.amount(meaning, figure)
        word = plain_word(unit)
        return number, UNIT_OF.get(word, word) or self.columns[meaning].unit

    def note(self, meaning: str) -> None:
        """Keep a cell in the notes, with its heading, where the piece has no other place for it."""
        if self.text(meaning):
            self.extra_notes.append(f"{self.columns[meaning].heading}: {self.text(meaning)}")

    def not_understood(self, meaning: str, text: str) -> None:
        """Note that a cell is no number that serves."""
        heading = self.columns[meaning].heading
        self.problems.append(sentence("{text} under {heading} is not a number.", text=text, heading=heading))

    def amount(self, meaning: str, figure: str) -> Decimal | None:
        """Read a number under a heading; what is wrong with it is noted."""
        text, heading = self.text(meaning), self.columns[meaning].heading
        try:
            number = read_number(figure, self.habit)
        except AmbiguousNumberError:
            self.problems.append(
                sentence(
                    "{text} under {heading} can be read as two numbers. Write it without a thousands sign.",
                    text=text,
                    heading=heading,
                ),
            )
            return None
        except ValueError:
            self.not_understood(meaning, text)
            return None
        if number < 0:
            self.problems.append(sentence("{text} under {heading} is below zero.", text=text, heading=heading))
            return None
        return number
