"""A workshop with ten ready pieces in two languages, and one catalog of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PIL import Image

from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Status
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts

NAMES = ("Naga", "Lotus", "Bodhi", "Kawung", "Mogok", "Celuk", "Bali", "Solo", "Kinnari", "Hamsa")


def fill(library, folder):
    """Put in a gold price, ten rings with their photographs, and a catalog of the first six."""
    alloy = next(alloy for alloy in library.rates.alloys() if alloy.metal == "gold")
    day = library.today() - timedelta(days=2)
    library.rates.add(Rate("gold", RateKind.METAL, "gold", Decimal(62200), "THB", "baht_bar", day, Decimal("0.965")))
    library.rates.add(Rate("usd", RateKind.CURRENCY, "USD", Decimal(35), "THB", "pc", day))
    ids = []
    for number, name in enumerate(NAMES):
        piece = replace(
            library.pieces.new("ring"),
            titles=Texts.of({"en": f"{name} ring", "km": "ចិញ្ចៀនមាស"}),
            status=Status.READY,
            metals=(MetalPart("m", alloy.id, net_weight_g=Decimal(3) + number),),
        )
        library.pieces.add(piece)
        path = folder / f"{name}.jpg"
        Image.new("RGB", (900, 900), (200, 20 * number, 90)).save(path)
        library.photos.add([path], piece_id=piece.id)
        ids.append(piece.id)
    catalog = replace(
        library.catalogs.new("Hong Kong 2027"),
        piece_ids=tuple(ids[:6]),
        layout=Layout.TWO_BY_TWO,
        currency="USD",
        terms_texts=Texts.of({"en": "Delivery in six weeks."}),
    )
    library.catalogs.add(catalog)


@pytest.fixture
def library_path(tmp_path):
    from jewelcraft.library.library import Library

    path = tmp_path / "Baan Ngoen Studio.jewelcraft"
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    with Library.create(path, WorkshopSettings(name="Baan Ngoen Studio", home_currency="THB")) as library:
        fill(library, pictures)
    return path


@pytest.fixture
def page(window, hub, qtbot):
    """The Catalogs place in front."""
    window.go_to("catalogs")
    return window.page


@pytest.fixture
def settled(page, hub, qtbot):
    """Wait until everything is saved and painted."""

    def wait():
        qtbot.waitUntil(
            lambda: (
                not (
                    hub.is_busy
                    or page.designer.previewer.is_busy
                    or page.designer.canvas._pause.isActive()
                    or page._side.waits_for("cover")
                )
            ),
            timeout=20_000,
        )

    return wait


@pytest.fixture
def designer(page, hub, settled):
    """The designer with the catalog, at its first page with pieces."""
    page.open_catalog(hub.reader.catalogs.all()[0].id)
    settled()
    page.designer.previewer.turn_to(1)
    settled()
    return page.designer


@pytest.fixture
def stored(hub):
    """Read the catalog from the file."""
    return lambda: hub.reader.catalogs.by_name("Hong Kong 2027")
