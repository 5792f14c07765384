"""The columns of a table of figures: what each shows of a record, and what it gives to a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import round_to
from jewelcraft.exchange.cells import Cell
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.domain.piece_insight import PieceInsight
    from jewelcraft.library.insights import Insights

_DEAR = 400
NOTHING = "\u2013"
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, the words and the spreadsheet value of a record, and how it looks.

    `tone` may depend on the record; `share` paints a bar of that part of the width, `token` its
    colour or that of a square before the text. The column hides where the table is narrower
    than `hides_below` logical pixels. `unit` stands behind the head in a spreadsheet, where values are bare;
    a column without a head is left out there.
    """

    title: str
    show: Callable[[Any], str]
    value: Callable[[Any], Cell]
    right: bool = True
    stretches: bool = False
    is_link: bool = False
    role: str = "figures"
    tone: str | Callable[[Any], str] = "ink2"
    share: Callable[[Any], float] | None = None
    token: Callable[[Any], str] | None = None
    hides_below: int = 0
    unit: str = ""

    @property
    def head(self) -> str:
        """The head as a spreadsheet shows it."""
        return f"{self.title} ({self.unit})" if self.unit else self.title

    def tone_of(self, record: object) -> str:
        """Return the colour token of a record's text."""
        return self.tone if isinstance(self.tone, str) else self.tone(record)


class Amounts:
    """Writes the amounts of one selection alike: without decimals where pieces are dear."""

    def __init__(self, insights: Insights) -> None:
        self.currency = insights.currency
        self.sign = currency_sign(self.currency)
        made = insights.composition
        is_dear = made.pieces and made.cost / made.pieces >= _DEAR
        self._places = 0 if is_dear or insights.card.amount_step >= 1 else None

    def write(self, amount: Decimal | None) -> str:
        """Write an amount with its sign; a dash for none."""
        return NOTHING if amount is None else write_money(Money(amount, self.currency), self._places)

    def write_change(self, amount: Decimal) -> str:
        """Write by how much something changes, a rise with a plus."""
        return f"{'+' if amount > 0 else ''}{self.write(amount)}"

    def exact(self, amount: Decimal | None) -> Decimal | None:
        """Return an amount for a spreadsheet, to the currency's own step."""
        return None if amount is None else round_to(amount, minor_unit(self.currency))

    def column(
        self,
        title: str,
        read: Callable[[Any], Decimal | None],
        *,
        tone: str | Callable[[Any], str] = "ink2",
        role: str = "figures",
        hides_below: int = 0,
    ) -> Column:
        """Return a column of amounts."""
        return Column(
            title,
            lambda record: self.write(read(record)),
            lambda record: self.exact(read(record)),
            tone=tone,
            role=role,
            hides_below=hides_below,
            unit=self.currency,
        )


def percent_column(
    title: str,
    read: Callable[[Any], Decimal | None],
    *,
    tone: str | Callable[[Any], str] = "ink2",
    role: str = "figures",
    hides_below: int = 0,
) -> Column:
    """Return a column of percentages with one decimal."""
    return Column(
        title,
        lambda record: write_tenths(read(record)),
        lambda record: tenths(read(record)),
        tone=tone,
        role=role,
        hides_below=hides_below,
        unit="%",
    )


def write_count(count: int) -> str:
    """Write how many there are."""
    return write_decimal(Decimal(count), 0)


def tenths(percent: Decimal | None) -> Decimal | None:
    """Return a percentage to the tenth, as it is shown."""
    return None if percent is None else round_to(percent, _TENTH)


def write_tenths(percent: Decimal | None) -> str:
    """Write a percentage with one decimal; a dash for none."""
    return NOTHING if percent is None else f"{write_decimal(percent, 1)}\u00a0%"


def title_of(piece: PieceInsight) -> str:
    """Return a piece's title in the window's language, else in the best one there is."""
    return piece.titles.best(language()) or QCoreApplication.translate("RowWords", "Without a name")


def piece_columns(piece_of: Callable[[Any], PieceInsight], code: str, title: str) -> tuple[Column, Column]:
    """Return the columns that name a piece, under two heads."""
    return (
        Column(
            code,
            lambda record: piece_of(record).code,
            lambda record: piece_of(record).code,
            right=False,
            is_link=True,
            role="medium",
            tone="accent",
        ),
        Column(
            title,
            lambda record: title_of(piece_of(record)),
            lambda record: title_of(piece_of(record)),
            right=False,
            stretches=True,
            role="body",
            tone="ink",
        ),
    )
