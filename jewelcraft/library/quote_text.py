"""Put a quotation into the words of the buyer's language, ready to be laid out."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import time
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.catalog.content import CatalogContent
from jewelcraft.catalog.content import ClauseTable
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.quotation import QuoteText
from jewelcraft.catalog.look import read_look
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.clause_table import nice_step
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.quote_clause import clause_steps
from jewelcraft.domain.quote_clause import line_sensitivity
from jewelcraft.domain.quote_totals import quote_totals
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.resources import resource
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote_totals import LineTotal
    from jewelcraft.domain.quote_totals import QuoteTotals
    from jewelcraft.domain.settings import WorkshopSettings

_LOOK = "studio"
_MOVES_IN_A_TABLE = 9


def quote_text(quote: Quote, settings: WorkshopSettings) -> QuoteText:
    """Return everything that a quotation prints.

    Raises:
        CatalogError: where it has no pieces, or a piece without a price.
    """
    return _Writer(quote, settings).text()


class _Writer:
    """Writes one quotation in one language."""

    def __init__(self, quote: Quote, settings: WorkshopSettings) -> None:
        self._quote, self._settings = quote, settings
        self._words = wording(quote.language)
        self._format = Formatter(self._words.language)
        self._totals: QuoteTotals = quote_totals(quote)

    def text(self) -> QuoteText:
        """Return the whole text."""
        quote = self._quote
        if not quote.lines:
            raise CatalogError("This quotation has no pieces yet. Add pieces to it first.")
        if self._totals.missing:
            raise CatalogError(
                "{names} has no price yet. Enter what is missing, or type a price.",
                names=", ".join(self._totals.missing),
            )
        title = self._say("quotation")
        return QuoteText(
            self._content(f"{title} {quote.code}"),
            f"{title} {quote.code}",
            tuple(fact for fact in self._facts() if fact[1]),
            ((self._say("seller"), self._seller()), (self._say("buyer"), self._buyer())),
            ("", self._label("description"), self._label("quantity"), self._say("unit_price"), self._say("amount")),
            tuple(self._row(place, line) for place, line in enumerate(self._totals.lines, 1)),
            self._sums(),
            *self._clause(),
            notes=quote.notes,
            signatures=(self._say("signed_seller"), self._say("signed_buyer")),
        )

    def _say(self, key: str, **values: str) -> str:
        return self._words.words["quotes"][key].format(**values)

    def _label(self, key: str) -> str:
        return self._words.label(key)

    def _money(self, money: Money) -> str:
        whole = self._format.currency_decimals(money.currency) == 0
        return self._format.money(
            money, 0 if whole and money.amount == money.amount.to_integral_value() else 2, code=True
        )

    def _content(self, title: str) -> CatalogContent:
        settings, quote = self._settings, self._quote
        return CatalogContent(
            look=read_look(resource("looks", f"{_LOOK}.toml")),
            title=Phrase(title, quote.language),
            language=quote.language,
            layout=Layout.LIST,
            workshop=settings.name,
            place=settings.place,
            contact=settings.contact,
            has_cover=False,
            labels=self._words.labels,
            created_at=datetime.combine(quote.day, time(12), UTC),
        )

    def _facts(self) -> list[tuple[str, str]]:
        quote, day = self._quote, self._format.day
        lead = "" if quote.lead_time_days is None else self._words.label("days", count=str(quote.lead_time_days))
        return [
            (self._say("number"), quote.code),
            (self._say("date"), day(quote.day)),
            (self._say("valid"), "" if quote.valid_until is None else day(quote.valid_until)),
            (self._say("delivery"), " ".join(filter(None, (quote.incoterm.value, quote.place))) + ", Incoterms 2020"),
            (self._say("payment"), quote.payment_terms),
            (self._label("lead_time"), lead),
            (self._say("origin"), quote.origin),
        ]

    def _seller(self) -> str:
        settings = self._settings
        return "\n".join(filter(None, (settings.name, settings.maker, settings.place, settings.contact)))

    def _buyer(self) -> str:
        buyer = self._quote.buyer
        name = buyer.name if buyer.company else ""
        return "\n".join(filter(None, (buyer.title, name, buyer.address, buyer.country, buyer.contact)))

    def _row(self, place: int, line: LineTotal) -> tuple[str, ...]:
        quoted = line.line
        title = quoted.titles.best(self._quote.language)
        parts = [f"{quoted.code}  {title}" if title else quoted.code]
        if quoted.discount_percent:
            parts.append(self._say("discount", percent=self._format.percent(quoted.discount_percent)))
        if quoted.customs_code:
            parts.append(self._say("customs_code", code=quoted.customs_code))
        if quoted.remark:
            parts.append(quoted.remark)
        unit = "" if line.unit is None else self._money(line.unit)
        amount = "" if line.amount is None else self._money(line.amount)
        count = self._format.number(Decimal(quoted.quantity))
        return str(place), "\n".join(parts), count, unit, amount

    def _sums(self) -> tuple[tuple[str, str], ...]:
        totals, quote = self._totals, self._quote
        sums = [(self._say(f"cost_{name}"), self._money(cost)) for name, cost in totals.costs]
        if sums:
            sums.insert(0, (self._say("goods"), self._money(totals.goods)))
        return (*sums, (f"{self._say('total')}, {quote.incoterm.value}", self._money(totals.total)))

    def _moves(self) -> list[tuple[str, str]]:
        """Return by how much one of each piece moves for a step of the metal price."""
        quote, clause = self._quote, self._quote.clause
        if clause is None:
            return []
        step = nice_step(clause.price.amount)
        moves = []
        for line in quote.lines:
            move = line_sensitivity(line, clause, quote.currency)
            money = Money((move or ZERO) * step, quote.currency).rounded()
            if money.amount:
                moves.append((line.code, f"±{self._money(money)}"))
        return moves

    def _tables(self, metal: str, total: str) -> Iterator[ClauseTable]:
        """Yield the totals at other prices of the metal, then the moves of single pieces, a few to a table."""
        quote, clause = self._quote, self._quote.clause
        if clause is None:
            return
        steps = clause_steps(quote, self._totals.total)
        rows = tuple((self._money(step.metal_price), self._money(step.total)) for step in steps)
        prices = [step.metal_price for step in steps]
        name = f"{metal[:1].upper()}{metal[1:]}"
        head = f"{name} / {self._words.unit(clause.unit)}"
        yield ClauseTable((), (head, total), rows, prices.index(clause.price) if clause.price in prices else -1)
        moves = self._moves()
        change = f"{name} ±{self._money(Money(nice_step(clause.price.amount), clause.price.currency))}"
        for start in range(0, len(moves), _MOVES_IN_A_TABLE):
            shown = tuple(moves[start : start + _MOVES_IN_A_TABLE])
            yield ClauseTable((), (self._label("code"), change), shown)

    def _clause(self) -> tuple[str, tuple[ClauseTable, ...]]:
        quote = self._quote
        steps = clause_steps(quote, self._totals.total)
        if quote.clause is None or not steps:
            return "", ()
        clause = quote.clause
        metal = self._words.words["quotes"].get(f"metal_{clause.metal}", clause.metal)
        price = self._say("per_unit", price=self._money(clause.price), unit=self._words.unit(clause.unit))
        if clause.fineness != ONE:
            price = f"{price} ({self._format.percent(clause.fineness * 100)})"
        tables = tuple(self._tables(metal, self._sums()[-1][0]))
        return self._say("clause", metal=metal, price=price), tables
