"""Buyers and quotations as a user meets them."""

from dataclasses import replace
from datetime import date
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.frozen_sheet import freeze
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.ui.gallery.piece_facts import main_facts
from jewelcraft.ui.gallery.row_words import Basis
from jewelcraft.ui.gallery.row_words import word_row
from jewelcraft.ui.quotes.add_dialog import AddPiecesDialog
from jewelcraft.ui.quotes.dialogs import BuyerDialog
from jewelcraft.ui.quotes.dialogs import MovesDialog
from jewelcraft.ui.quotes.dialogs import QuoteDialog
from jewelcraft.ui.quotes.dialogs import read_pieces
from jewelcraft.ui.quotes.terms_dialog import TermsDialog


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
    assert [figures.index(row, 6).data() for row in range(2)] == ["50.0\u00a0%", "50.0\u00a0%"]
    hub.undo()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty)


def test_pieces_of_a_quotation_are_found_and_counted_with_the_keyboard(page, hub, qtbot):
    make(page, hub, qtbot, "R-1 = 5")
    page.detail.add_button.click()
    dialog = dialog_of(page, AddPiecesDialog, qtbot)
    dialog.finder.setText("e-1 x 3")
    qtbot.keyClick(dialog.finder, Qt.Key.Key_Return)
    assert dialog.pieces.toPlainText() == "E-1 = 3"
    dialog.finder.setText("Z-9")
    qtbot.keyClick(dialog.finder, Qt.Key.Key_Return)
    assert dialog.pieces.toPlainText() == "E-1 = 3\nZ-9"
    dialog.done(0)


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


def leave(field, text):
    field.setText(text)
    field.setModified(True)
    field.save()


def test_a_line_is_changed_in_place_and_its_margin_follows(page, hub, qtbot):
    make(page, hub, qtbot)
    form = page.detail.line_form
    assert form.name.text() == "R-1"
    leave(form.quantity, "10")
    qtbot.waitUntil(lambda: "208" in page.detail.total.text())
    leave(form.discount, "10")
    qtbot.waitUntil(lambda: "188" in page.detail.total.text())
    leave(form.price, "8")
    qtbot.waitUntil(lambda: "R-1 is below cost" in page.detail.warning.plain_text())
    assert page.detail.table.figures.index(0, 6).data().startswith("\u2212")
    qtbot.waitUntil(lambda: not hub.is_busy)
    form.own.click()
    qtbot.waitUntil(lambda: "188" in page.detail.total.text())
    leave(form.remark, "in one box")
    qtbot.waitUntil(lambda: hub.reader.quotes.all()[0].lines[0].remark == "in one box")
    form.down.click()
    qtbot.waitUntil(lambda: [line.code for line in page.chosen.lines] == ["E-1", "R-1"])
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert form.name.text() == "R-1"
    form.remove.click()
    qtbot.waitUntil(lambda: [line.code for line in page.chosen.lines] == ["E-1"])
    hub.undo()
    qtbot.waitUntil(lambda: len(page.chosen.lines) == 2 and not hub.is_busy)


def test_pieces_are_added_to_a_quotation(page, hub, qtbot):
    make(page, hub, qtbot, "R-1")
    page.detail.add_button.click()
    dialog = dialog_of(page, AddPiecesDialog, qtbot)
    dialog.pieces.setPlainText("E-1 = many")
    dialog.add_pieces.click()
    assert "E-1 = many" in dialog.field.message()
    dialog.pieces.setPlainText("E-1 = 3")
    dialog.add_pieces.click()
    qtbot.waitUntil(lambda: [(line.code, line.quantity) for line in page.chosen.lines] == [("R-1", 1), ("E-1", 3)])


def test_terms_show_their_total_while_they_are_typed(page, hub, qtbot, tmp_path):
    make(page, hub, qtbot)
    page.detail.terms_button.click()
    dialog = dialog_of(page, TermsDialog, qtbot)
    assert not dialog.costs["freight"].isEnabled()
    dialog.term.set_value(Incoterm.CIP)
    dialog.term.chosen.emit(Incoterm.CIP)
    leave(dialog.costs["packing"], "12")
    leave(dialog.costs["freight"], "30")
    assert "150" in dialog.total.plain_text()
    dialog.valid.set_day(date(2000, 1, 1))
    dialog.save_button.click()
    assert "valid until" in dialog.trouble.plain_text()
    dialog.valid.set_day(date(2036, 1, 1))
    dialog.lead.set_value(Decimal(30))
    dialog.notes.setText("Thank you")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "150" in page.detail.total.text() and not hub.is_busy)
    quote = page.chosen
    assert (quote.incoterm, quote.lead_time_days, quote.notes) == (Incoterm.CIP, 30, "Thank you")
    page.editing.write_table(quote, tmp_path / "q.csv")
    qtbot.waitUntil(lambda: (tmp_path / "q.csv").exists() and not hub.is_busy)


def test_how_much_is_insured_moves_the_total_and_is_kept(page, hub, qtbot):
    make(page, hub, qtbot)
    page.detail.terms_button.click()
    dialog = dialog_of(page, TermsDialog, qtbot)
    assert not dialog.cover.isEnabled()
    dialog.term.set_value(Incoterm.CIF)
    dialog.term.chosen.emit(Incoterm.CIF)
    assert dialog.cover.value() == 110
    leave(dialog.costs["freight"], "30")
    leave(dialog.costs["insurance"], "10")
    # 108 and 30, insured at 10 % of 110 %, the premium with it: 138 / (1 - 0.11) = 155.06; of 120 %: 156.82.
    assert "155.06" in dialog.total.plain_text()
    leave(dialog.cover, "120")
    assert "156.82" in dialog.total.plain_text()
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "156.82" in page.detail.total.text() and not hub.is_busy)
    assert page.chosen.shipment.cover_percent == 120


def test_an_accepted_quotation_is_not_changed(page, hub, qtbot):
    make(page, hub, qtbot)
    page.detail.sent_button.click()
    qtbot.waitUntil(lambda: page.detail.accepted_button.isVisibleTo(page))
    page.detail.accepted_button.click()
    qtbot.waitUntil(lambda: not page.detail.terms_button.isVisibleTo(page))
    assert not page.detail.line_form.isVisibleTo(page)


def test_chosen_pieces_of_the_gallery_are_quoted_or_made_a_set(page, hub, qtbot):
    make(page, hub, qtbot)
    window = page.window()
    window.go_to("pieces")
    doings = window.page.gallery.doings
    doings.do("quote", ["idR-1", "idE-1"])
    dialog = dialog_of(page, QuoteDialog, qtbot)
    assert dialog.pieces.toPlainText() == "R-1 = 1\nE-1 = 1"
    dialog.done(0)
    window.go_to("pieces")
    doings.do("set", ["idR-1", "idE-1"])
    qtbot.waitUntil(lambda: not hub.is_busy and len(hub.reader.pieces.codes()) == 3)
    made = hub.reader.pieces.by_code("S-0001")
    assert [member.piece.code for member in made.members] == ["R-1", "E-1"]
    (row,) = hub.reader.pieces.rows([made.id])
    assert (row.set_count, row.figures.cost) == (2, Money(Decimal(14), "USD"))
    assert main_facts(made, hub.reader.settings)[:2] == [("Pieces of the set", "R-1"), ("\u00a0", "E-1")]
    assert word_row(row, Basis()).code == "S-0001, set of 2"


def test_a_quotation_that_rests_on_an_old_metal_price_says_so(page, hub, qtbot):
    page.detail.age.hide()
    make(page, hub, qtbot)
    quote = hub.reader.quotes.all()[0]
    assert page.detail.age.isHidden()
    day = hub.reader.today() - timedelta(days=400)
    gold = Rate("g", RateKind.METAL, "gold", Decimal(100), "USD", "g", day)
    card = replace(hub.reader.rates.card(), rates={(RateKind.METAL, "gold"): gold})
    ring = Piece("idR-1", "R-1", metals=(MetalPart("m", "au750y", Decimal(2)),))
    sheet = freeze(ring, card, hub.reader.settings.policy)
    aged = replace(quote, lines=tuple(replace(line, sheet=sheet) for line in quote.lines))
    page.detail.show_quote(aged, hub.reader.today(), hub.reader.settings)
    assert not page.detail.age.isHidden()
    assert str(day.year) in page.detail.age.toolTip()
    typed = replace(aged, lines=tuple(replace(line, typed=True) for line in aged.lines))
    page.detail.show_quote(typed, hub.reader.today(), hub.reader.settings)
    assert page.detail.age.isHidden()


@pytest.fixture
def older(page, hub, qtbot, monkeypatch):
    """A quotation of a gold ring, and nine days later another gold price."""

    def prepare(library, _progress):
        library.rates.add(Rate("g1", RateKind.METAL, "gold", Decimal(100), "USD", "g", library.today()))
        return library.pieces.add_many(
            [Piece(f"gold{place}", f"G-{place}", metals=(MetalPart("m", "au750y", Decimal(4)),)) for place in (1, 2)]
        )

    hub.run(prepare, "")
    qtbot.waitUntil(lambda: not hub.is_busy)
    make(page, hub, qtbot, "G-1 = 2")
    day = hub.reader.today()
    monkeypatch.setattr(Library, "today", lambda _self: day + timedelta(days=9))
    gold = Rate("g2", RateKind.METAL, "gold", Decimal(110), "USD", "g", hub.reader.today())
    hub.run(lambda library, _progress: library.rates.add(gold), "")
    qtbot.waitUntil(lambda: not hub.is_busy)
    return page


def test_pieces_added_later_take_the_rates_of_the_quotation(older, hub, qtbot):
    older.detail.add_button.click()
    dialog = dialog_of(older, AddPiecesDialog, qtbot)
    assert "priced at the rates of" in dialog.text.plain_text()
    dialog.pieces.setPlainText("G-2 = 1")
    dialog.add_pieces.click()
    qtbot.waitUntil(lambda: older.detail.table.figures.rowCount() == 2 and not hub.is_busy)
    assert [line.unit_price.amount for line in older.chosen.lines] == [600, 600]
    figures = older.detail.table.figures
    place = [column.title for column in figures.columns].index("Rates of")
    assert figures.index(0, place).data() == figures.index(1, place).data() != ""
    assert not older.detail.rates.isVisible()


def test_a_list_that_does_not_price_every_piece_says_which_and_why(older, hub, qtbot, messages):
    def add_list(library, _progress):
        floor = PricePolicy(PriceRule.MARKUP, Decimal(50), floor=Money(Decimal(4), "EUR"))
        made = library.price_lists.new("Euro", floor)
        return library.price_lists.save(made)

    hub.run(add_list, "")
    qtbot.waitUntil(lambda: not hub.is_busy)
    older.detail.terms_button.click()
    dialog = dialog_of(older, TermsDialog, qtbot)
    dialog.price_list.set_value(hub.reader.price_lists.all()[0].id)
    dialog.valid.set_day(date(2036, 1, 1))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(messages.stage.told))
    notice = messages.stage.told[-1]
    assert "does not price every piece" in notice.title
    assert "G-1 stays as quoted" in notice.text
    assert "use today's rates" in notice.text
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert older.chosen.lines[0].unit_price.amount == 600


def test_a_line_at_other_rates_stands_out(older, hub, qtbot):
    code = older.chosen.code

    def mix(library, _progress):
        quote = library.quotes.by_code(code)
        (fresh,) = library.quotes.new(quote.buyer, [("gold2", 1)]).lines
        return library.quotes.save(replace(quote, lines=(*quote.lines, fresh)))

    hub.run(mix, "")
    qtbot.waitUntil(lambda: older.detail.table.figures.rowCount() == 2 and not hub.is_busy)
    assert "is priced at the rates of" in older.detail.rates.plain_text()
    figures = older.detail.table.figures
    column = next(each for each in figures.columns if each.title == "Rates of")
    tones = {column.tone_of(record) for record in figures.records}
    assert tones == {"ink2", "warn"}
