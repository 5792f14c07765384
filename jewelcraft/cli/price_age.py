"""How old the metal price under a cost or price is, and which prices lose money, for scripts and for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.library.rate_care import age_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.library.rate_care import Age

_WORDS = {"old": "it is old", "too_old": "it is too old"}


def price_age(day: date | None, today: date, settings: WorkshopSettings) -> Age | None:
    """Return how old a metal price of a day is: fresh, old or too_old; None without a metal."""
    return None if day is None else age_of(day, today, settings)


def age_data(day: date | None, today: date, settings: WorkshopSettings) -> dict[str, str | None]:
    """Return day and age of the oldest metal price used, as data."""
    shown = None if day is None else day.isoformat()
    return {"metal_price_date": shown, "metal_price_age": price_age(day, today, settings)}


def age_notes(day: date | None, today: date, settings: WorkshopSettings) -> tuple[str, ...]:
    """Warn of a metal price that is no longer fresh; nothing of a fresh one."""
    words = _WORDS.get(price_age(day, today, settings) or "")
    if day is None or words is None:
        return ()
    return (f"The oldest metal price used is of {day.isoformat()}: {words}.",)


def losing_notes(codes: Sequence[str]) -> tuple[str, ...]:
    """Name the pieces that are sold below their cost; nothing where there are none."""
    return (f"Below cost: {', '.join(codes)}.",) if codes else ()
