"""Decide which copies of a library are kept: the newest ones, and one per day, week, month and year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable
    from datetime import datetime

Slot = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CopyMark:
    """What is decided by: the number, which only ever grows, and the clock's word, which may be wrong."""

    number: int
    made_at: datetime
    is_good: bool = True


@dataclass(frozen=True, slots=True)
class SlotRule:
    """How many copies of each kind stay."""

    newest: int = 8
    days: int = 7
    weeks: int = 5
    months: int = 12
    years: int = 20


def kept_copies(copies: Iterable[CopyMark], rule: SlotRule | None = None) -> frozenset[int]:
    """Return the numbers of the copies to keep.

    Age is told by number, never by date: a clock set back or forward cannot make the newest copies
    look old. A day, week, month or year is held by its last good copy. A damaged copy holds no slot,
    and stays only while it is among the newest, for whoever wants to look.
    """
    rule = rule or SlotRule()
    newest_first = sorted(copies, key=lambda copy: copy.number, reverse=True)
    good = [copy for copy in newest_first if copy.is_good]
    kept = {copy.number for copy in good[: rule.newest]}
    for limit, slot in _slots(rule):
        kept |= _last_of_each(good, slot, limit)
    if good:
        oldest_fresh = good[: rule.newest][-1].number
        kept |= {copy.number for copy in newest_first if not copy.is_good and copy.number > oldest_fresh}
    else:
        kept |= {copy.number for copy in newest_first}
    return frozenset(kept)


def _slots(rule: SlotRule) -> tuple[tuple[int, Callable[[datetime], Slot]], ...]:
    return (
        (rule.days, lambda moment: (moment.year, moment.month, moment.day)),
        (rule.weeks, lambda moment: tuple(moment.isocalendar())[:2]),
        (rule.months, lambda moment: (moment.year, moment.month)),
        (rule.years, lambda moment: (moment.year,)),
    )


def _last_of_each(newest_first: list[CopyMark], slot: Callable[[datetime], Slot], limit: int) -> set[int]:
    held: dict[Slot, int] = {}
    for copy in newest_first:
        key = slot(copy.made_at)
        if key not in held and len(held) < limit:
            held[key] = copy.number
    return set(held.values())
