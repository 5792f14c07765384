"""Which rates a quotation rests on, the card for pieces that come to it later, and what to tell of its lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import joined
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jewelcraft.domain.frozen_sheet import FrozenSheet
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote import QuoteLine
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence


def computed_sheets(quote: Quote) -> list[FrozenSheet]:
    """Return the frozen sheets of the lines whose price was not typed."""
    return [line.sheet for line in quote.lines if line.sheet is not None and not line.typed]


def rates_day(quote: Quote) -> date:
    """Return the day whose rates a quotation rests on: that of most of its lines, else its own.

    A copy of an older quotation bears today's day and the older prices.
    """
    days = Counter(sheet.card.day for sheet in computed_sheets(quote))
    return max(days, key=lambda day: (days[day], day)) if days else quote.day


def card_of_quote(quote: Quote, day_card: RateCard) -> RateCard:
    """Return the rates of a quotation's day as its own lines have them, whatever was corrected since.

    `day_card` is the card of that day as it is known now; overheads are those that its other lines bear.
    """
    rates, alloys, counted = dict(day_card.rates), dict(day_card.alloys), day_card
    sheets = [sheet for sheet in computed_sheets(quote) if sheet.card.day == day_card.day]
    if sheets:
        rates = {key: rate for key, rate in rates.items() if rate.kind is not RateKind.OVERHEAD}
        counted = sheets[0].card
    for sheet in sheets:
        rates |= sheet.card.rates
        alloys |= sheet.card.alloys
    return replace(counted, rates=rates, alloys=alloys)


def filled_card(card: RateCard, today: RateCard) -> RateCard:
    """Return a card whose gaps are filled with today's rates; overheads that came later are left out."""
    later = {key: rate for key, rate in today.rates.items() if rate.kind is not RateKind.OVERHEAD}
    return replace(card, rates={**later, **card.rates}, alloys={**today.alloys, **card.alloys})


def later_rates(line: QuoteLine) -> tuple[Rate, ...]:
    """Return the rates under a computed price that are newer than the day it was priced at."""
    if line.sheet is None or line.typed:
        return ()
    card = line.sheet.card
    return tuple(sorted((rate for rate in card.rates.values() if rate.day > card.day), key=lambda rate: rate.name))


def told_rates(quote: Quote) -> tuple[Sentence, ...]:
    """Say which lines rest on other rates than the quotation: of another day, or newer ones where none was known."""
    day, told = rates_day(quote), []
    for line in quote.lines:
        if line.sheet is None or line.typed:
            continue
        if line.sheet.card.day != day:
            told.append(
                sentence(
                    "{code} is priced at the rates of {day}, the other pieces at those of {other}.",
                    code=line.code,
                    day=line.sheet.card.day,
                    other=day,
                )
            )
        newer = later_rates(line)
        if newer:
            told.append(
                sentence(
                    "{code}: on {day} there was no price of {names} yet; that of {newest} was taken.",
                    code=line.code,
                    day=line.sheet.card.day,
                    names=", ".join(dict.fromkeys(rate.name for rate in newer)),
                    newest=max(rate.day for rate in newer),
                )
            )
    return tuple(told)


def told_unpriced(lines: Iterable[tuple[QuoteLine, tuple[Sentence, ...]]]) -> tuple[Sentence, ...]:
    """Say which lines a newly chosen price list could not price, why, and what to do."""
    return tuple(
        sentence(
            "{code} stays as quoted: the price list needs the {names}, which is not known for {day}. "
            "Enter it under Rates for that day and choose the list again, use today's rates, or type a price.",
            code=line.code,
            names=joined(missing),
            day=line.sheet.card.day,
        )
        if line.sheet is not None and missing
        else sentence(
            "{code} stays as quoted: the piece was deleted and its cost sheet is lost. Type a price for it.",
            code=line.code,
        )
        for line, missing in lines
    )
