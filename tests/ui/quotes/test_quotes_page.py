"""Buyers and quotations as a user meets them."""

from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.ui.quotes.dialogs import BuyerDialog
from jewelcraft.ui.quotes.dialogs import MovesDialog
from jewelcraft.ui.quotes.dialogs import QuoteDialog
from jewelcraft.ui.quotes.dialogs import read_pieces


@pytest.fixture
def library_path(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    settings = WorkshopSettings(name="Shop", policy=PricePolicy(PriceRule.MARKUP, Decimal(100)))
    with Library.create(path, settings) as library:
        for code, price in (("R-1", 10), ("E-1", 4)):
            library.pieces.add(
                Piece(f"id{code}", code, extras=(Extra(f"e{code}", "Box", price=Money(Decimal(price), "USD")),))
            )
    return path


@pytest.fixture
def page(window, qtbot):
    qtbot.waitUntil(lambda: window.page is not None and not window.hub.is_busy)
    window.go_to("quotes")
    return window.page


def dialog_of(page, kind, qtbot):
    qtbot.waitUntil(lambda: any(isinstance(each, kind) and each.isVisible() for each in page.window().children()))
    return next(each for each in page.window().children() if isinstance(each, kind) and each.isVisible())


def make(page, hub, qtbot, pieces="R-1 = 5\nE-1"):
    page.new_button.click()
    buyer = dialog_of(page, BuyerDialog, qtbot)
    buyer.company.setText("Jade House")
    buyer.save_button.click()
    dialog = dialog_of(page, QuoteDialog, qtbot)
    dialog.pieces.setPlainText(pieces)
    dialog.make_button.click()
    qtbot.waitUntil(lambda: not hub.is_busy and page.table.figures.rowCount() == 1)


def test_the_first_quotation_asks_for_its_buyer_first(page, hub, qtbot):
    assert page.stack.currentWidget() is page.empty
    make(page, hub, qtbot)
    (quote,) = hub.reader.quotes.all()
    assert quote.buyer.company == "Jade House"
    assert page.detail.title.text() == f"{quote.code}  Jade House"
    assert "108" in page.detail.total.text()
    figures = page.detail.table.figures
    assert [figures.index(row, 5).data() for row in range(2)] == ["50.0\u00a0%", "50.0\u00a0%"]
    hub.undo()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)


def test_keep_or_use_todays_rates(page, hub, qtbot):
    make(page, hub, qtbot)

    def dearer(library, _progress):
        piece = library.pieces.by_code("R-1")
        return library.pieces.change(
            replace(piece, extras=(replace(piece.extras[0], price=Money(Decimal(11), "USD")),))
        )

    hub.run(dearer, "")
    qtbot.waitUntil(lambda: not hub.is_busy)
    page.detail.today_button.click()
    dialog = dialog_of(page, MovesDialog, qtbot)
    assert dialog.table.figures.index(0, 3).data().startswith("+")
    dialog.keep_button.click()
    assert "108" in page.detail.total.text()
    page.detail.today_button.click()
    dialog_of(page, MovesDialog, qtbot).use_button.click()
    qtbot.waitUntil(lambda: "118" in page.detail.total.text())


def test_status_copy_remove_and_pdf(page, hub, qtbot, tmp_path):
    make(page, hub, qtbot)
    page.detail.sent_button.click()
    qtbot.waitUntil(lambda: page.detail.accepted_button.isVisibleTo(page))
    assert hub.reader.quotes.all()[0].status is QuoteStatus.SENT
    page.detail.copy_button.click()
    qtbot.waitUntil(lambda: page.table.figures.rowCount() == 2 and not hub.is_busy)
    page.write(hub.reader.quotes.get(hub.reader.quotes.all()[0].id), tmp_path / "q.pdf")
    qtbot.waitUntil(lambda: (tmp_path / "q.pdf").exists() and not hub.is_busy)
    page.detail.remove_button.click()
    qtbot.waitUntil(lambda: page.table.figures.rowCount() == 1)


def test_an_unknown_code_is_told(page, hub, qtbot, messages):
    page.new_button.click()
    buyer = dialog_of(page, BuyerDialog, qtbot)
    buyer.save_button.click()
    assert buyer.company_field.message()
    buyer.person.setText("Mei")
    buyer.save_button.click()
    dialog = dialog_of(page, QuoteDialog, qtbot)
    dialog.pieces.setPlainText("R-1 = many")
    dialog.make_button.click()
    assert "R-1 = many" in dialog.pieces_field.message()
    dialog.pieces.setPlainText("R-9")
    dialog.make_button.click()
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.quotes.all() == []


def test_codes_and_quantities_as_they_are_typed_or_pasted():
    text = "R-1\n R-2 = 6\nR-3\t12\nR-4 x 2\n\nR-5 × 3"
    assert read_pieces(text) == [("R-1", 1), ("R-2", 6), ("R-3", 12), ("R-4", 2), ("R-5", 3)]
    with pytest.raises(ValueError, match="R-1 = 0"):
        read_pieces("R-1 = 0")
