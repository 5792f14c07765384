"""A workshop file of its own for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "atelier.jewelcraft"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store.create(path, WorkshopSettings(name="Atelier"))
    yield opened
    opened.close()
