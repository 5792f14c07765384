"""Waiting pictures in groups: what was taken in one go stands together, the newest group first."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.photo import Photo

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
PAUSE = timedelta(minutes=20)
"""A longer pause than this begins another group: the next piece was fetched, the light was changed."""


def sessions(photos: Sequence[Photo]) -> list[list[Photo]]:
    """Return pictures in groups by the camera's clock; those without one by when they came."""
    timed = sorted(((_moment(photo), place) for place, photo in enumerate(photos)), key=lambda pair: pair)
    groups: list[list[tuple[datetime, int]]] = []
    for moment, place in timed:
        if groups and moment - groups[-1][-1][0] <= PAUSE and _is_dated(photos[place], photos[groups[-1][-1][1]]):
            groups[-1].append((moment, place))
        else:
            groups.append([(moment, place)])
    return [[photos[place] for _moment_, place in group] for group in reversed(groups)]


def _is_dated(one: Photo, other: Photo) -> bool:
    """Say whether both have a camera's time, or neither."""
    return (one.taken_at is None) == (other.taken_at is None)


def _moment(photo: Photo) -> datetime:
    moment = photo.taken_at or photo.added_at or _LONG_AGO
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo else moment
