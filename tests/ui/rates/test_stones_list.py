"""The list of stones and findings: size and quality, who uses a price, what is declared, the panel on demand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.rates.page import STONES
from tests.clipping import clipped
from tests.ui.rates.conftest import make_rate

LEFT = Qt.MouseButton.LeftButton
RUBY = "Ruby, oval 7 x 5 mm"


@pytest.fixture
def tab(page, hub, settled):
    """Two rings with rubies, one of them heated; a clasp on one, a box with none."""

    def fill(library, _progress):
        old = library.today() - timedelta(900)
        library.rates.add_many(
            [
                make_rate("finding", "Lobster clasp 925, 12 mm", 32, "pc", old, source="findings shop"),
                make_rate("extra", "Gift box", 60, "pc", library.today()),
            ]
        )
        first, second, third = (library.pieces.get(each) for each in library.pieces.ids(PieceQuery()))
        ruby = StonePart(
            fresh_id(), "ruby", price_key=RUBY, nature="natural", treatment="heated", origin_country="Laos"
        )
        clasp = Finding(fresh_id(), "Lobster clasp 925, 12 mm")
        library.pieces.change(replace(first, stones=(ruby,), findings=(clasp,)))
        library.pieces.change(replace(second, stones=(replace(ruby, id=fresh_id()), replace(ruby, id=fresh_id()))))
        return library.pieces.change(replace(third, extras=(Extra(fresh_id(), "Pouch"),)))

    hub.run(fill, "")
    settled()
    page.show_tab(STONES)
    return page.tab


def cells(tab, key):
    row = tab.view.sheet.rows[tab.view.sheet.place_of(key)]
    return dict(zip((column.id for column in tab.view.sheet.columns), row.cells, strict=True))


def change_ruby(hub, settled, **facts):
    def work(library, _progress):
        piece = next(
            piece for piece in map(library.pieces.get, library.pieces.ids(PieceQuery())) if len(piece.stones) == 2
        )
        stones = (piece.stones[0], replace(piece.stones[1], **facts))
        return library.pieces.change(replace(piece, stones=stones))

    hub.run(work, "")
    settled()


def test_a_stone_tells_size_use_and_what_is_declared(tab):
    shown = cells(tab, f"stone:{RUBY}")
    assert (shown["name"].text, shown["size"].text) == ("Ruby, oval", "7 × 5 mm")
    assert shown["name"].note == "Laos · today"
    assert (shown["used"].text, shown["used"].leads) == ("2 pieces", True)
    assert (shown["declared"].text, shown["declared"].kind) == ("Natural, heated", "neutral")
    assert not clipped(tab)


def test_a_finding_tells_fineness_and_an_old_price(tab):
    shown = cells(tab, "finding:Lobster clasp 925, 12 mm")
    assert [shown[name].text for name in ("name", "size", "quality", "used", "declared")] == [
        *("Lobster clasp", "12 mm", "925", "1 piece", "")
    ]
    assert shown["name"].note == "findings shop · 900 days old"
    assert shown["name"].note_tone == "warn"
    assert cells(tab, "extra:Gift box")["used"].text == "\u2013"


@pytest.mark.parametrize(
    ("facts", "text"),
    [({"nature": ""}, "Not said"), ({"treatment": "untreated"}, "It differs"), ({"nature": "synthetic"}, "It differs")],
)
def test_what_pieces_declare_differently_is_said(tab, hub, settled, facts, text):
    change_ruby(hub, settled, **facts)
    assert cells(tab, f"stone:{RUBY}")["declared"].text == text


def test_used_in_leads_to_the_pieces(tab, page, qtbot, window):
    place = tab.view.sheet.place_of(f"stone:{RUBY}")
    index = tab.view.sheet.index(place, [column.id for column in tab.view.sheet.columns].index("used"))
    QTest.mouseClick(tab.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, tab.view.visualRect(index).center())
    qtbot.waitUntil(lambda: window.page is not page)
    qtbot.waitUntil(lambda: len(window.page.gallery.board.model.ids) == 2)


def test_the_panel_comes_on_demand_and_leads_to_the_pieces(tab, page, qtbot, window):
    assert tab.panels.isHidden()
    tab.view.choose("finding:Lobster clasp 925, 12 mm")
    qtbot.mouseClick(tab.side, LEFT)
    panel = tab.panels.currentWidget()
    assert panel.isVisible()
    assert panel.pieces.isVisible()
    tab.view.choose("extra:Gift box")
    assert not tab.panels.currentWidget().pieces.isVisible()
    qtbot.mouseClick(tab.side, LEFT)
    assert tab.panels.isHidden()
    qtbot.mouseClick(tab.adders[RateKind.FINDING], LEFT)
    assert tab.panels.currentWidget().isVisible()
    assert tab.side.isChecked()


def test_names_are_whole_where_there_is_no_column_for_size(tab, qtbot):
    qtbot.mouseClick(tab.side, LEFT)
    qtbot.waitUntil(lambda: tab.view.isColumnHidden(1))
    assert cells(tab, f"stone:{RUBY}")["name"].text == RUBY
    qtbot.mouseClick(tab.side, LEFT)
    qtbot.waitUntil(lambda: cells(tab, f"stone:{RUBY}")["name"].text == "Ruby, oval")
