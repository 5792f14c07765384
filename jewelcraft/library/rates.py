"""What a designer does with rates: look them up, enter them, and see what they move."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.library.reprice_tally import RepriceReport


class Rates:
    """The dated rates and alloys of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store
        self._cards: dict[date, RateCard] = {}
        self._version = -1

    def card(self, day: date | None = None) -> RateCard:
        """Return all rates in force on a day, today without one."""
        self._forget_when_changed()
        day = day or self._library.today()
        card = self._cards.get(day)
        if card is None:
            settings = self._library.settings
            card = RateCard.for_workshop(day, settings, self._store.rates.all(), self._store.rates.alloys())
            self._cards[day] = card
        return card

    def forget(self) -> None:
        """Drop the cards kept in memory, after a change that they do not see."""
        self._cards.clear()

    def current(self, kind: RateKind) -> list[Rate]:
        """Return the rates of a kind in force today, by name."""
        rates = [rate for (rate_kind, _), rate in self.card().rates.items() if rate_kind is kind]
        return sorted(rates, key=lambda rate: rate.name.casefold())

    def history(self, kind: RateKind, name: str) -> list[Rate]:
        """Return all rates of a name, oldest first."""
        return self._store.rates.history(kind, name)

    def every(self) -> list[Rate]:
        """Return all rates of all days."""
        return self._store.rates.all()

    def alloys(self) -> list[Alloy]:
        """Return the workshop's alloys."""
        return self._store.rates.alloys()

    def add(self, rate: Rate, progress: Progress | None = None) -> RepriceReport:
        """Enter a dated rate and reprice everything.

        Raises:
            InvalidValueError: where its amount is not above zero.
        """
        checked = _checked(rate)
        label = sentence("New price of {name}: {price}", name=rate.name, price=rate.money)
        return self._reprice(label, lambda: self._store.rates.insert(checked), progress)

    def add_many(self, rates: Sequence[Rate], progress: Progress | None = None) -> RepriceReport:
        """Enter many rates as one action, as an import or a first set-up does."""
        return self.enter(rates, (), progress)

    def put_history(
        self, new: Sequence[Rate], mended: Sequence[Rate], progress: Progress | None = None
    ) -> RepriceReport:
        """Enter new dated rates and mend known ones, all as one action, as an imported history does."""
        from jewelcraft.library.reprice_tally import RepriceReport

        fresh, changed = [_checked(rate) for rate in new], [_checked(rate) for rate in mended]
        if not fresh and not changed:
            return RepriceReport(Changes())

        def write() -> None:
            for rate in fresh:
                self._store.rates.insert(rate)
            for rate in changed:
                self._store.rates.update(rate)

        name = (*fresh, *changed)[0].name
        one = sentence("1 price of {name} brought in", name=name)
        many = sentence("{count} prices of {name} brought in", name=name)
        return self._reprice(one_or_many(len(fresh) + len(changed), one, many), write, progress)

    def enter(self, new: Sequence[Rate], mended: Sequence[Rate], progress: Progress | None = None) -> RepriceReport:
        """Enter new dated rates of several names and mend known ones, all as one action, as a pasted table does."""
        fresh, changed = [_checked(rate) for rate in new], [_checked(rate) for rate in mended]

        def write() -> None:
            for rate in fresh:
                self._store.rates.insert(rate)
            for rate in changed:
                self._store.rates.update(rate)

        label = one_or_many(len(new) + len(mended), sentence("1 price entered"), sentence("{count} prices entered"))
        return self._reprice(label, write, progress)

    def change(self, rate: Rate, progress: Progress | None = None) -> RepriceReport:
        """Mend a rate that was entered wrongly, and reprice everything."""
        checked = _checked(rate)
        label = sentence("Price of {name} changed", name=rate.name)
        return self._reprice(label, lambda: self._store.rates.update(checked), progress)

    def remove(self, rate_id: str, progress: Progress | None = None) -> RepriceReport:
        """Take a rate out of the history, and reprice everything."""
        return self._reprice(sentence("Price removed"), lambda: self._store.rates.delete(rate_id), progress)

    def remove_name(self, kind: RateKind, name: str, progress: Progress | None = None) -> RepriceReport:
        """Take a name with all its dated rates out, as one action, and reprice everything."""
        rates = self.history(kind, name)

        def delete() -> None:
            for rate in rates:
                self._store.rates.delete(rate.id)

        return self._reprice(sentence("{name} removed from the prices", name=name), delete, progress)

    def put_alloy(self, alloy: Alloy, progress: Progress | None = None) -> RepriceReport:
        """Add or change an alloy, and reprice everything."""
        if not 0 < alloy.fineness <= 1:
            raise InvalidValueError("Type the fineness of {name} between 1 and 1000, for example 925.", name=alloy.name)
        label = sentence("Alloy {name} changed", name=alloy.name)
        return self._reprice(label, lambda: self._store.rates.put_alloy(alloy), progress)

    def put_alloys(self, alloys: Sequence[Alloy]) -> RepriceReport:
        """Add or change many alloys as one action."""

        def put() -> None:
            for alloy in alloys:
                self._store.rates.put_alloy(alloy)

        return self._reprice(
            one_or_many(len(alloys), sentence("1 alloy entered"), sentence("{count} alloys entered")), put, None
        )

    def remove_alloy(self, alloy_id: str) -> RepriceReport:
        """Remove an alloy; pieces made of it then show it as missing."""
        return self._reprice(sentence("Alloy removed"), lambda: self._store.rates.delete_alloy(alloy_id), None)

    def _reprice(self, label: Sentence, work: Callable[[], object], progress: Progress | None) -> RepriceReport:
        from jewelcraft.library.recost import recost_all

        before = self.card()
        with self._store.action(label) as action:
            work()
        self._cards.clear()
        after = self.card()
        report = recost_all(self._store, after, self._library.price_lists.book(), progress)
        return replace(report, changes=action.changes | report.changes, before=before, after=after)

    def _forget_when_changed(self) -> None:
        version = self._store.data_version()
        if version != self._version:
            self._cards.clear()
            self._version = version


def _checked(rate: Rate) -> Rate:
    from jewelcraft.domain.plausible import check_rate

    name = " ".join(rate.name.split())
    if not name:
        raise InvalidValueError("Type what the price is for.")
    if rate.amount <= 0:
        raise InvalidValueError("Type a price above zero for {name}.", name=name)
    check_rate(rate)
    if rate.kind is RateKind.METAL and not 0 < rate.fineness <= 1:
        raise InvalidValueError("Type the fineness of {name} between 1 and 1000, for example 965.", name=name)
    return replace(rate, name=name)
