"""What a designer does with quotations: write, price, keep as quoted or move to today's rates, send, copy."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.frozen_sheet import card_as_frozen
from jewelcraft.domain.frozen_sheet import recompute
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.quote import Quote
from jewelcraft.domain.quote import QuoteLine
from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.quote import check_quote
from jewelcraft.domain.quote_clause import agreed_today
from jewelcraft.domain.quote_clause import quoted_metals
from jewelcraft.domain.quote_edit import with_quantity
from jewelcraft.domain.quote_moves import LineMove
from jewelcraft.domain.quote_moves import quoted_line
from jewelcraft.domain.quote_moves import quoting_policy
from jewelcraft.domain.quote_rates import card_of_quote
from jewelcraft.domain.quote_rates import filled_card
from jewelcraft.domain.quote_rates import rates_day
from jewelcraft.domain.quote_rates import told_rates
from jewelcraft.domain.quote_rates import told_unpriced
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.stone_disclosure import disclosure_gaps
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.pieces import fresh_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from jewelcraft.catalog.pdf import WriteReport
    from jewelcraft.domain.buyer import Buyer
    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

_VALID = timedelta(days=14)
_NUMBER = re.compile(r"Q-(\d{4})-(\d+)\Z", re.ASCII)


class Quotes:
    """The quotations of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store

    def all(self) -> list[Quote]:
        """Return all quotations without their frozen sheets, the newest first."""
        return self._store.quotes.all()

    def metal_days(self) -> dict[str, date]:
        """Return how old the metal prices under each quotation are, by its id; those without metal are left out."""
        return self._store.quotes.metal_days()

    def get(self, quote_id: str) -> Quote:
        """Return a quotation with its frozen sheets.

        Raises:
            NotFoundError: where it has been removed.
        """
        return self._store.quotes.get(quote_id)

    def by_code(self, code: str) -> Quote:
        """Return the quotation of a number.

        Raises:
            NotFoundError: naming the number.
        """
        for quote in self.all():
            if quote.code.casefold() == code.strip().casefold():
                return self.get(quote.id)
        raise NotFoundError("No quotation has the number {code}.", code=code)

    def next_code(self) -> str:
        """Return the next free number of the year, as Q-2026-004."""
        year = self._library.today().year
        found = (_NUMBER.match(code) for code in self._store.quotes.codes())
        taken = [int(match[2]) for match in found if match and int(match[1]) == year]
        return f"Q-{year}-{max(taken, default=0) + 1:03d}"

    def new(self, buyer: Buyer, pieces: Sequence[tuple[str, int]] = ()) -> Quote:
        """Return an unsaved quotation for a buyer, with pieces (id and quantity) at today's rates."""
        settings, today = self._library.settings, self._library.today()
        language = buyer.language or settings.languages[0]
        quote = Quote(
            fresh_id(),
            self.next_code(),
            today,
            buyer,
            buyer.currency or settings.policy.currency or settings.home_currency,
            language if language in LANGUAGES else "en",
            price_list=buyer.price_list,
            valid_until=today + _VALID,
            payment_terms=buyer.payment_terms,
            place=settings.place,
        )
        return self.with_pieces(quote, pieces)

    def with_pieces(self, quote: Quote, pieces: Sequence[tuple[str, int]]) -> Quote:
        """Return a quotation with more pieces at the rates it rests on; one that it has already gets more of the same.

        A rate that was not yet known then is taken as it is today, which `told_rates` tells.
        """
        lines = list(quote.lines)
        card = self._card_of(quote)
        for piece_id, quantity in pieces:
            place = next((at for at, line in enumerate(lines) if line.piece_id == piece_id), None)
            if place is None:
                piece = self._store.pieces.get(piece_id)
                fresh = QuoteLine(piece.id, piece.code, quantity, weight_g=piece.finished_weight_g)
                lines.append(self._priced_late(quote, piece, card, fresh))
            else:
                lines[place] = self.with_quantity(lines[place], lines[place].quantity + quantity)
        return replace(quote, lines=tuple(lines))

    @staticmethod
    def with_quantity(line: QuoteLine, quantity: int) -> QuoteLine:
        """Return a line of another quantity at the price its frozen sheet has for so many."""
        return with_quantity(line, quantity)

    def with_terms(self, quote: Quote, price_list: str, metal: str) -> Quote:
        """Return a quotation by another price list, and with a clause on another metal; an empty name is none."""
        quote, _kept = self.with_price_list(quote, price_list)
        if not metal:
            return replace(quote, clause=None)
        return quote if quote.clause and quote.clause.metal == metal else self.with_clause(quote, metal)

    def with_price_list(self, quote: Quote, list_id: str) -> tuple[Quote, tuple[Sentence, ...]]:
        """Return a quotation priced by another list at the rates it was quoted at, and which lines that left as quoted.

        An empty id prices each piece by its own rule. Pieces cost what their frozen sheets say.
        """
        if quote.price_list == list_id:
            return quote, ()
        quote, card = replace(quote, price_list=list_id), self._card(quote.day)
        lines, kept = [], []
        for line in quote.lines:
            priced, missing = self._priced_as_quoted(quote, line, card)
            lines.append(priced or line)
            if priced is None:
                kept.append((line, missing))
        return replace(quote, lines=tuple(lines)), told_unpriced(kept)

    def moves(self, quote: Quote) -> list[LineMove]:
        """Return for each line what it was quoted at and what it would be at today's rates; nothing is kept."""
        card = self._card()
        known = {piece.id: piece for piece in self._store.pieces.many([line.piece_id for line in quote.lines])}
        found = []
        for line in quote.lines:
            piece = known.get(line.piece_id)
            if piece is None:
                found.append(LineMove(line, None, (line.code,)))
                continue
            new, missing = self._priced(quote, piece, card, line)
            found.append(LineMove(line, None if missing and new.unit_price is None else new, missing))
        return found

    def at_today(self, quote: Quote) -> Quote:
        """Return a quotation at today's rates and of today's day; a line that has no price today stays as quoted."""
        lines = tuple(move.new or move.old for move in self.moves(quote))
        today = self._library.today()
        valid = quote.valid_until and max(quote.valid_until, today + _VALID)
        moved = replace(quote, lines=lines, day=today, valid_until=valid)
        if moved.clause is not None:
            moved = replace(moved, clause=agreed_today(moved.clause.metal, self._card()) or moved.clause)
        return moved

    def with_clause(self, quote: Quote, metal: str = "") -> Quote:
        """Return a quotation with a metal clause at today's price, of its main metal unless told otherwise.

        Raises:
            InvalidValueError: where no priced metal is in its pieces.
        """
        metals = [metal] if metal else quoted_metals(quote)
        clause = agreed_today(metals[0], self._card()) if metals else None
        if clause is None:
            raise InvalidValueError("No metal with a price is in these pieces. Enter its price under Rates.")
        return replace(quote, clause=clause)

    def save(self, quote: Quote) -> Changes:
        """Keep a quotation, new or changed.

        Raises:
            InvalidValueError: for what cannot be printed, a number in use, or one that was accepted.
        """
        quote = replace(quote, code=" ".join(quote.code.split()))
        check_quote(quote)
        for other in self.all():
            if other.id != quote.id and other.code.casefold() == quote.code.casefold():
                raise InvalidValueError("There is a quotation {code} already. Give it another number.", code=quote.code)
            if other.id == quote.id and QuoteStatus.ACCEPTED is other.status is quote.status and other != quote:
                raise InvalidValueError(
                    "{code} was accepted. Copy it to quote anew, or set it back to sent first.", code=quote.code
                )
        return self._put(quote, sentence("Quotation {code} saved", code=quote.code))

    def set_status(self, quote_id: str, status: QuoteStatus) -> Changes:
        """Note where a quotation stands.

        Raises:
            InvalidValueError: where a line without a price would be sent.
        """
        quote = self.get(quote_id)
        without = [line.code for line in quote.lines if line.unit_price is None]
        leaves = status in (QuoteStatus.SENT, QuoteStatus.ACCEPTED)
        if leaves and not quote.lines:
            raise InvalidValueError("{code} cannot be sent: it has no pieces yet.", code=quote.code)
        if leaves and without:
            raise InvalidValueError(
                "{code} cannot be sent: {names} has no price yet.",
                code=quote.code,
                names=", ".join(without),
            )
        return self._put(replace(quote, status=status), _status_label(quote.code, status))

    def duplicate(self, quote_id: str) -> tuple[str, Changes]:
        """Copy a quotation as a draft of today with a new number, at the prices it was quoted; return its id."""
        source, today = self.get(quote_id), self._library.today()
        copy = replace(
            source,
            id=fresh_id(),
            code=self.next_code(),
            day=today,
            valid_until=today + _VALID,
            status=QuoteStatus.DRAFT,
        )
        return copy.id, self._put(copy, sentence("Quotation {code} copied", code=source.code))

    def remove(self, quote_ids: Sequence[str]) -> Changes:
        """Remove quotations."""
        label = one_or_many(len(quote_ids), sentence("1 quotation removed"), sentence("{count} quotations removed"))
        with self._store.action(label) as action:
            for quote_id in quote_ids:
                self._store.quotes.delete(quote_id)
        return action.changes

    def write_table(self, quote: Quote, target: Path) -> Path:
        """Write the lines and sums of a quotation as a table for spreadsheets; no text in it becomes a formula.

        Raises:
            LibraryFileError: where the file cannot be written; what stood there before stays.
        """
        from jewelcraft.library.quote_table import write_quote_table

        return write_quote_table(quote, target)

    def write(self, quote: Quote, target: Path, progress: Progress | None = None) -> WriteReport:
        """Print a quotation to a PDF file in its language; a cancelled or failed one leaves nothing behind.

        Raises:
            CatalogError: where a piece has no price, or the file cannot be written.
        """
        from jewelcraft.catalog.layout.quotation import plan_quote
        from jewelcraft.catalog.pdf import write_plan
        from jewelcraft.library.quote_text import quote_text

        text = quote_text(quote, self._library.settings)
        pictures = self._store.photos.original
        report = write_plan(lambda _content: plan_quote(text), text.content, target, pictures, progress)
        return replace(report, warnings=distinct((*self.undisclosed(quote), *told_rates(quote), *report.warnings)))

    def undisclosed(self, quote: Quote) -> tuple[Sentence, ...]:
        """Return what a buyer must be told of the stones of the quoted pieces and is not stated yet."""
        pieces = {piece.id: piece for piece in self._store.pieces.many([line.piece_id for line in quote.lines])}
        frozen = {line.piece_id: line.sheet.piece for line in quote.lines if line.sheet is not None}
        return distinct(gap for piece in {**frozen, **pieces}.values() for gap in disclosure_gaps(piece))

    @staticmethod
    def proven(quote: Quote) -> bool:
        """Return whether every frozen sheet still counts to the figures that were kept, and to the quoted prices."""
        for line in quote.lines:
            if line.sheet is None:
                continue
            found = line.computed()
            same = line.typed or (found.prices.wholesale if found else None) == line.unit_price
            if recompute(line.sheet) != line.sheet.figures or not same:
                return False
        return True

    def _priced(self, quote: Quote, piece: Piece, card: RateCard, line: QuoteLine) -> tuple[QuoteLine, tuple[str, ...]]:
        policy = self._library.price_lists.policy_of(piece, quote.price_list)
        policy = quoting_policy(policy, quote.buyer, quote.currency, card.home_currency)
        priced, missing = quoted_line(piece, card, policy, line)
        if priced.weight_g is None and piece.members:
            weight = sum(
                ((each.piece.finished_weight_g or ZERO) * each.count for each in piece.members if each.piece), ZERO
            )
            priced = replace(priced, weight_g=weight or None)
        return priced, missing

    def _priced_late(self, quote: Quote, piece: Piece, card: RateCard, line: QuoteLine) -> QuoteLine:
        priced, missing = self._priced(quote, piece, card, line)
        if not missing or card.day == self._library.today():
            return priced
        return self._priced(quote, piece, filled_card(card, self._card()), line)[0]

    def _priced_as_quoted(
        self, quote: Quote, line: QuoteLine, card: RateCard
    ) -> tuple[QuoteLine | None, tuple[str, ...]]:
        """Return a line at its own rates and another list, and what is missing; None where it has no price so."""
        if line.sheet is None:
            piece = next(self._store.pieces.many([line.piece_id]), None)
        else:
            piece, card = line.sheet.piece, card_as_frozen(line.sheet, card)
        if piece is None:
            return None, ()
        priced, missing = self._priced(quote, piece, card, line)
        return None if missing and priced.unit_price is None else priced, missing

    def _card_of(self, quote: Quote) -> RateCard:
        """Return the card for a piece that comes to a quotation."""
        return card_of_quote(quote, self._card(rates_day(quote)))

    def _card(self, day: date | None = None) -> RateCard:
        return self._library.rates.card(day)

    def _put(self, quote: Quote, label: Sentence) -> Changes:
        with self._store.action(label) as action:
            self._store.quotes.put(quote)
        return action.changes


def _status_label(code: str, status: QuoteStatus) -> Sentence:
    return {
        QuoteStatus.DRAFT: sentence("Quotation {code} is a draft again", code=code),
        QuoteStatus.SENT: sentence("Quotation {code} sent", code=code),
        QuoteStatus.ACCEPTED: sentence("Quotation {code} accepted", code=code),
        QuoteStatus.LAPSED: sentence("Quotation {code} lapsed", code=code),
    }[status]
