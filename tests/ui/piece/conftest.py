"""A piece page in the window, on a library with a few pieces and the Thai gold price."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Status
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.texts import Texts
from jewelcraft.ui.piece.page import PiecePage

DAY = date(2026, 1, 2)


def price(kind, name, amount, unit, fineness="1"):
    return Rate(f"{kind}-{name}", RateKind(kind), name, Decimal(amount), "THB", unit, DAY, Decimal(fineness))


RATES = [
    price("metal", "gold", "62200", "baht_bar", "0.965"),
    price("operation", "Polishing", "180", "hour"),
    price("finding", "Lobster clasp", "120", "pc"),
]


@pytest.fixture
def do(hub, qtbot):
    """Do work on the writable library and wait until the window knows."""

    def run(work):
        done = []
        hub.run(lambda library, _progress: work(library), "test", done.append)
        qtbot.waitUntil(lambda: bool(done))
        qtbot.waitUntil(lambda: not hub.is_busy)
        return done[0]

    return run


@pytest.fixture
def pieces(do, hub):
    """Three rings; the first has metal and an hour of polishing."""
    do(lambda library: library.change_settings(replace(library.settings, languages=("en", "th", "zh_Hant"))))
    do(lambda library: library.rates.add_many(RATES))

    def add(library):
        made = []
        for number in range(3):
            piece = library.pieces.new("ring")
            made.append(
                replace(
                    piece,
                    code=f"R-{number + 1}",
                    titles=Texts.of({"en": f"Naga ring {number + 1}", "th": "แหวนพญานาค"}),
                    status=Status.SAMPLE,
                    metals=(MetalPart(f"m{number}", "au750y", Decimal("3.62"), Decimal(6)),),
                    labour=(LabourStep(f"l{number}", "Polishing", LabourBasis.HOUR, Decimal(60)),),
                )
            )
        library.pieces.add_many(made)
        return [piece.id for piece in made]

    return do(add)


@pytest.fixture
def page(window, hub, pieces, qtbot):
    """The page of the first ring, in front of the window."""
    made = PiecePage(window.desk)
    window.pages.addWidget(made)
    window.pages.setCurrentWidget(made)
    window.window_actions.hand_to(made.key_actions())
    window.activateWindow()
    qtbot.waitUntil(lambda: made.isVisible() and window.isActiveWindow())
    made.open_piece(pieces[0], pieces)
    yield made
    made.left()
    qtbot.waitUntil(lambda: not made.draft.is_saving or not hub.is_open)


@pytest.fixture
def settled(page, hub, qtbot):
    """Wait until everything typed is saved."""

    def wait():
        qtbot.waitUntil(lambda: not hub.is_busy and not page.draft.is_saving)

    return wait
