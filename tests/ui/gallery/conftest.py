"""A workshop with a handful of pieces, and the Pieces place on it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from io import BytesIO

import pytest

from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id

TITLES = {
    "ring": ("Naga sapphire ring", "Emerald trilogy ring", "Mogok cluster ring"),
    "pendant": ("Lotus pendant", "Kawung pendant"),
    "earrings": ("Filigree jade drops",),
}


def picture(colour=(200, 40, 60), size=(300, 240)):
    from PIL import Image

    data = BytesIO()
    Image.new("RGB", size, colour).save(data, "JPEG")
    return data.getvalue()


def add_pieces(library):
    """Put six pieces in: one without a stone price, one on an old metal price, one with two pictures."""
    today = library.today()
    gold = Rate(fresh_id(), RateKind.METAL, "gold", Decimal(4000), "THB", "g", today)
    old = today - timedelta(days=40)
    silver = Rate(fresh_id(), RateKind.METAL, "silver", Decimal(40), "THB", "g", old)
    library.rates.add(gold)
    library.rates.add(silver)
    for kind, titles in TITLES.items():
        for title in titles:
            alloy = "ag925" if kind == "earrings" else "au750y"
            piece = replace(
                library.pieces.new(kind),
                titles=Texts.of({"en": title, "th": "แหวนไพลินพญานาค"} if "Naga" in title else {"en": title}),
                collection="Hong Kong 2027" if kind == "ring" else "Lanna",
                status=Status.READY,
                metals=(MetalPart(fresh_id(), alloy, Decimal("4.12")),),
            )
            if "Kawung" in title:
                stone = StonePart(fresh_id(), "moonstone", price_key="moonstone 8 mm")
                piece = replace(piece, stones=(stone,), status=Status.SAMPLE)
            library.pieces.add(piece)
            if "Naga" in title:
                library.photos.add_bytes(picture(), "front.jpg", piece_id=piece.id)
                library.photos.add_bytes(picture((20, 30, 90)), "back.jpg", piece_id=piece.id)


@pytest.fixture
def library_path(tmp_path):
    path = tmp_path / "Baan Ngoen Studio.jewelcraft"
    settings = WorkshopSettings(
        name="Baan Ngoen Studio", home_currency="THB", code_prefix="BN", local_weight_unit="salueng"
    )
    with Library.create(path, settings) as library:
        add_pieces(library)
    return path


@pytest.fixture
def empty_path(tmp_path):
    path = tmp_path / "New.jewelcraft"
    Library.create(path, WorkshopSettings(name="New", home_currency="THB")).close()
    return path


@pytest.fixture
def gallery(window, qtbot):
    """The gallery in front, its first answer there."""
    qtbot.waitUntil(lambda: window.page is not None)
    page = window.page.gallery
    qtbot.waitUntil(lambda: page.board.model.rowCount() == 6)
    return page


@pytest.fixture
def titled(gallery):
    """Find the id of a shown piece by the beginning of its title."""

    def find(start):
        model = gallery.board.model
        return next(
            model.id_at(place) for place in range(model.rowCount()) if model.words(place).title.startswith(start)
        )

    return find
