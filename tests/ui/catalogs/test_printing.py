"""Print shops, editions, what changed, cells and languages, through what a user presses."""

from dataclasses import replace
from decimal import Decimal

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QEvent
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtPrintSupport import QPrinter

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Crop
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.catalog import TextSize
from jewelcraft.domain.frozen_sheet import freeze
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.preflight import Severity
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.print_profile import Standard
from jewelcraft.library.edition_sheets import PrintedSheet
from jewelcraft.ui.catalogs.cell_dialog import CellDialog
from jewelcraft.ui.catalogs.changes_dialog import ChangesDialog
from jewelcraft.ui.catalogs.code_dialog import CodeDialog
from jewelcraft.ui.catalogs.paper_printer import fit_paper
from jewelcraft.ui.catalogs.sheets_dialog import SheetsDialog
from jewelcraft.ui.catalogs.shop_dialog import ShopDialog
from jewelcraft.ui.widgets.buttons import LinkButton
from tests.builders import card
from tests.ui.catalogs.test_designer import answer_dialog
from tests.ui.catalogs.test_designer import choose
from tests.ui.catalogs.test_designer import text_of


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def front(designer, kind):
    return next(dialog for dialog in designer.findChildren(kind) if dialog.isVisible())


@pytest.fixture
def exported(designer, settled, qtbot, tmp_path, monkeypatch):
    """The first edition of the catalog."""
    target = tmp_path / "first.pdf"
    answer_dialog(monkeypatch, target)
    designer.panel.show_tab("print")
    designer.panel.printing.recipients.set_text("Chow Jewellers")
    press(qtbot, designer.bar.export_button)
    settled()
    return target


def test_an_export_is_an_edition_that_can_be_printed_again(
    designer, exported, settled, qtbot, tmp_path, monkeypatch, hub
):
    assert "Edition 2" in designer.bar.tag.text()
    said = designer.panel.printing.editions.texts()
    assert any(text.startswith("Edition 1 ·") for text in said)
    assert any("Chow Jewellers" in text for text in said)
    assert "Edition 1 ·" in text_of(exported)[1].replace("\u00a0", " ")
    designer.change({"name": "Renamed"})
    settled()
    again = tmp_path / "again.pdf"
    answer_dialog(monkeypatch, again)
    designer.print_desk.reprint(hub.reader.editions.all()[0])
    settled()
    assert again.read_bytes() == exported.read_bytes()


def test_what_changed_since_is_shown_and_leads_to_the_piece(designer, exported, settled, qtbot, hub, monkeypatch):
    gone = designer.catalog.piece_ids[0]
    designer.change({"piece_ids": designer.catalog.piece_ids[1:]})
    settled()
    designer.print_desk.compare(hub.reader.editions.all()[0])
    settled()
    dialog = front(designer, ChangesDialog)
    assert any("Gone: 1" in text for text in dialog.texts())
    opened = []
    monkeypatch.setattr(designer.desk, "go_to", lambda *place: opened.append(place))
    dialog._open(gone)
    assert opened == [("pieces", gone)]


def test_what_its_prices_rest_on_is_shown_and_leads_to_the_piece(designer, exported, settled, qtbot, hub, monkeypatch):
    (link,) = (
        button
        for button in designer.panel.printing.editions.findChildren(LinkButton)
        if button.accessibleName() == "Costs and rates: Edition 1"
    )
    press(qtbot, link)
    settled()
    dialog = front(designer, SheetsDialog)
    assert "comes to what was printed" in dialog.text.plain_text()
    pieces, rates = dialog.pieces.figures, dialog.rates.figures
    assert pieces.rowCount() == len(designer.catalog.piece_ids)
    assert {pieces.index(row, 3).data() for row in range(pieces.rowCount())} == {"the same"}
    assert "Gold" in {rates.index(row, 0).data() for row in range(rates.rowCount())}
    opened = []
    monkeypatch.setattr(designer.desk, "go_to", lambda *place: opened.append(place))
    dialog.pieces.link_pressed.emit(dialog.pieces.figures.records[0])
    assert opened[0][0] == "pieces"


def test_an_edition_of_an_earlier_program_says_so(designer, qtbot):
    old = PrintedSheet("p", "R-1", Money(Decimal(5), "THB"), None)
    dialog = SheetsDialog(3, [old], designer)
    assert "An earlier JewelCraft" in dialog.text.plain_text()
    wrong = SheetsDialog(3, [old, replace(old, sheet=freeze(Piece("p", "R-1"), card(), PricePolicy()))], designer)
    assert "not come to what was printed: 2" in wrong.text.plain_text()
    assert "No prices" in SheetsDialog(3, [], designer).text.plain_text()


def test_a_print_shop_is_made_and_its_sheet_is_shown(designer, settled, qtbot, stored, hub):
    designer.panel.show_tab("print")
    press(qtbot, designer.panel.printing.new_shop)
    dialog = front(designer, ShopDialog)
    dialog.wide.set_text("abc")
    dialog._save()
    assert dialog._sheet[0].message() == "Type a number, for example 210."
    dialog.wide.set_text("200")
    dialog._save()
    assert "name" in dialog.trouble.plain_text()
    dialog.name.set_text("Sriwan Press")
    choose(dialog.standard, Standard.X1A)
    choose(dialog.multiple, 4)
    assert dialog.detail.value() == 300
    choose(dialog.detail, 400)
    dialog._save()
    settled()
    profile = hub.reader.profiles.by_name("Sriwan Press")
    assert (profile.standard, profile.page_multiple, profile.most_ppi) == (Standard.X1A, 4, 400)
    assert stored().profile_id == profile.id
    assert stored().paper.width_mm == Decimal(200)
    assert stored().paper.bleed_mm == Decimal(3)
    designer.print_desk._remove_shop(profile.id)
    settled()
    assert hub.reader.profiles.get(profile.id).id == "screen"


def test_what_comes_with_the_program_is_copied_with_a_size_of_its_own(designer, settled, qtbot, stored, hub):
    designer.panel.show_tab("print")
    choose(designer.panel.printing.profile, "whatsapp")
    settled()
    assert designer.panel.printing.edit_shop.text() == "Change a copy"
    press(qtbot, designer.panel.printing.edit_shop)
    dialog = front(designer, ShopDialog)
    assert dialog.limit.isVisible()
    assert dialog.limit.text() == "3"
    assert dialog.paper.value() == "catalog"
    assert not dialog.bleed.isEnabled()
    choose(dialog.standard, Standard.X4)
    assert not dialog.limit.isVisible()
    choose(dialog.standard, Standard.PLAIN)
    dialog.name.set_text("Telegram")
    dialog.limit.set_text("20")
    dialog._save()
    settled()
    profile = hub.reader.profiles.by_name("Telegram")
    assert (profile.target_mb, profile.has_links, profile.paper) == (Decimal(20), True, None)
    assert stored().profile_id == profile.id
    assert "at most 20 MB" in designer.panel.printing.facts.plain_text()


def test_a_wrong_colour_profile_is_told_in_the_dialog(designer, settled, qtbot, tmp_path):
    designer.print_desk.ask_shop(None)
    dialog = front(designer, ShopDialog)
    wrong = tmp_path / "photo.icc"
    wrong.write_bytes(b"no profile")
    dialog.icc_chosen.emit(wrong)
    settled()
    assert "no colour profile" in dialog.trouble.plain_text()


def test_the_paper_of_a_print_shop_is_what_is_seen_and_checked(designer, settled, stored):
    designer.panel.show_tab("print")
    choose(designer.panel.printing.profile, "x4")
    settled()
    assert stored().paper.bleed_mm == Decimal(3)
    look = designer.panel.look
    assert not any(field.isEnabled() for field in (look.paper, look.bleed, look.crop_marks))
    assert "print shop" in look.paper.toolTip()
    designer.change({"paper": PAPERS["A5"]})
    settled()
    # The file has the sheet of the print shop, whatever the catalog's own paper is.
    assert look.paper.value() == "A4"
    assert designer.sheet.edition.catalog.paper.bleed_mm == Decimal(3)
    assert designer.sheet.page.width == pytest.approx(210 * 72 / 25.4, abs=0.1)
    assert any("3 mm bleed" in text for text in designer.panel.prints.texts())
    choose(designer.panel.printing.profile, "screen")
    settled()
    assert look.paper.isEnabled()
    assert look.paper.value() == "A5"


def test_the_print_shop_finds_what_the_screen_forgives(designer, settled, qtbot):
    designer.panel.show_tab("print")
    press(qtbot, designer.panel.printing.new_shop)
    dialog = front(designer, ShopDialog)
    dialog.name.set_text("Careless Press")
    choose(dialog.standard, Standard.X4)
    dialog.bleed.set_text("0")
    dialog._save()
    settled()
    assert designer.panel.verdict.text() == "Not ready for the printer"
    assert any("There is no bleed" in text for text in designer.panel.prints.texts())
    links = designer.panel.prints.findChildren(LinkButton)
    press(qtbot, next(link for link in links if link.accessibleName().startswith("Change: There is no bleed")))
    again = front(designer, ShopDialog)
    assert again.name.text() == "Careless Press"


def test_a_finding_leads_to_its_page_and_piece(designer, settled):
    from jewelcraft.domain.preflight import Finding
    from jewelcraft.domain.sentences import sentence

    last = designer.sheet.pages[2]
    designer.print_desk.show_finding(Finding(Severity.WARN, sentence("x"), 2, last.piece_ids[0]))
    settled()
    assert designer.sheet.index == 2


def test_a_cell_gets_its_own_words_and_a_page_of_its_own(designer, settled, stored, qtbot, hub):
    piece_id = designer.sheet.page.piece_ids[1]
    designer.canvas.view.choose(piece_id)
    press(qtbot, designer.canvas.edit)
    dialog = front(designer, CellDialog)
    assert dialog.title.placeholderText() == "Lotus ring"
    dialog.title.set_text("Sacred lotus")
    dialog.breaks.setChecked(True)
    dialog.accept()
    settled()
    kept = stored().choice(piece_id)
    assert kept.titles.get("en") == "Sacred lotus"
    assert kept.breaks_before
    assert kept.crop is None
    hub.undo()
    settled()
    assert stored().choice(piece_id) == PieceChoice(piece_id)


def test_a_picture_is_cut_and_sized_by_keys_in_this_catalog_alone(designer, settled, stored, qtbot, hub):
    piece_id = designer.sheet.page.piece_ids[1]
    before = hub.reader.photos.of_piece(piece_id)
    designer.canvas.view.choose(piece_id)
    qtbot.keyClick(designer.canvas.view, Qt.Key.Key_Space)
    dialog = front(designer, CellDialog)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(dialog.tile, key)
    choose(dialog.span, CellSpan.WIDE)
    choose(dialog.text_size, TextSize.LARGER)
    dialog.accept()
    settled()
    kept = stored().choice(piece_id)
    assert kept.crop == Crop(before[0].focus_x + 5, before[0].focus_y - 5, 120)
    assert (kept.span, kept.text_size) == (CellSpan.WIDE, TextSize.LARGER)
    assert hub.reader.photos.of_piece(piece_id) == before
    cell = designer.canvas.view.cell(piece_id)
    assert cell.width() > cell.height()
    qtbot.keyClick(designer.canvas.view, Qt.Key.Key_Space)
    dialog = front(designer, CellDialog)
    assert dialog.zoom.value() == 120
    dialog.whole.click()
    dialog.accept()
    settled()
    assert stored().choice(piece_id).crop is None
    hub.undo()
    hub.undo()
    settled()
    assert stored().choice(piece_id) == PieceChoice(piece_id)


def test_further_pictures_are_cut_each_by_itself_and_one_is_brought_to_the_front(
    designer, settled, stored, qtbot, hub, tmp_path
):
    piece_id = designer.sheet.page.piece_ids[1]
    path = tmp_path / "side.jpg"
    Image.new("RGB", (900, 900), (10, 120, 90)).save(path)
    hub.run(lambda library, _progress: library.photos.add([path], piece_id=piece_id).changes, "adding")
    settled()
    front_view, side = hub.reader.photos.of_piece(piece_id)
    designer.canvas.view.choose(piece_id)
    qtbot.keyClick(designer.canvas.view, Qt.Key.Key_Space)
    dialog = front(designer, CellDialog)
    assert (dialog.leads.isChecked(), dialog.leads.isEnabled()) == (True, False)
    qtbot.keyClick(dialog.tile, Qt.Key.Key_Plus)
    dialog.grid.pick(side.digest)
    assert (dialog.leads.isChecked(), dialog.zoom.value()) == (False, 100)
    for _ in range(3):
        qtbot.keyClick(dialog.tile, Qt.Key.Key_Plus)
    dialog.accept()
    settled()
    kept = stored().choice(piece_id)
    assert (kept.picture_digest, kept.crop.zoom, dict(kept.crops)[side.digest].zoom) == ("", 110, 130)
    qtbot.keyClick(designer.canvas.view, Qt.Key.Key_Space)
    dialog = front(designer, CellDialog)
    dialog.grid.pick(side.digest)
    dialog.leads.click()
    dialog.accept()
    settled()
    kept = stored().choice(piece_id)
    assert (kept.picture_digest, kept.crop.zoom) == (side.digest, 130)
    assert dict(kept.crops)[front_view.digest].zoom == 110


def test_an_edition_says_its_terms_and_its_print_shop_in_the_words_of_the_window():
    from jewelcraft.domain.price_basis import PriceBasis
    from jewelcraft.domain.price_basis import basis_record
    from jewelcraft.domain.quote import Incoterm
    from jewelcraft.domain.quote import Shipment
    from jewelcraft.ui.catalogs.words import basis_recorded
    from jewelcraft.ui.catalogs.words import profile_recorded

    shipment = Shipment(Decimal(120), Decimal(200), Decimal("80.5"), Decimal(60))
    record = basis_record(PriceBasis(Incoterm.FOB, "Bangkok", Decimal(6000), shipment), "USD")
    said = basis_recorded(f"{record} · our note")
    assert said.startswith("FOB Bangkok, Incoterms 2020 · our note · of an order worth")
    assert "Export packing" in said
    assert "80.50" in said
    assert "inland" not in said
    assert basis_recorded("FOB; order by mail") == "FOB; order by mail"
    assert profile_recorded("E-mail, 8 MB") == "E-mail, at most 8 MB"
    assert profile_recorded("Sriwan Press") == "Sriwan Press"


def test_two_languages_and_missing_ones_lead_to_their_piece(designer, settled, stored, qtbot, monkeypatch):
    choose(designer.panel.look.second, "km")
    settled()
    assert stored().languages == ("en", "km")
    choose(designer.panel.look.second, "th")
    settled()
    assert any("not translated" in text for text in designer.panel.prints.texts())
    designer.panel.prints._unfold("missing")
    assert any("title in ไทย" in text for text in designer.panel.prints.texts())
    opened = []
    monkeypatch.setattr(designer.desk, "go_to", lambda *place: opened.append(place))
    missing = designer.panel.prints._shown[0].missing_texts
    designer.print_desk.write_text(next(text for text in missing if text.piece_id))
    assert opened == [("pieces", designer.catalog.piece_ids[0])]


def test_secret_letters_are_asked_for_once(designer, settled, qtbot, hub):
    choose(designer.panel.look.price, PriceShown.CODE)
    settled()
    dialog = front(designer, CodeDialog)
    dialog.letters.set_text("ABC")
    dialog._save()
    assert "ten different letters" in dialog._field.message()
    dialog.letters.set_text("finegoldsm")
    assert "FIGM" in dialog.example.plain_text()
    dialog._save()
    settled()
    assert hub.reader.settings.price_code == "FINEGOLDSM"
    assert not any("ten letters" in text for text in designer.panel.prints.texts())


def test_the_kind_of_document_is_chosen(designer, settled, stored):
    choose(designer.panel.look.kind, CatalogKind.LINE_SHEET)
    settled()
    assert stored().kind is CatalogKind.LINE_SHEET


def test_a_page_is_dragged_to_another_place(designer, settled, stored, qtbot):
    before = stored().piece_ids
    view = designer.strip.view
    first, second = (view.visualRect(designer.strip.model.index(row)).center() for row in (1, 2))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(view.viewport(), second)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        second.toPointF(),
        view.viewport().mapToGlobal(second).toPointF(),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.mouseMoveEvent(event)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    settled()
    assert stored().piece_ids == (*before[4:], *before[:4])
    designer.arranger.put_page(0, 2)
    settled()
    assert stored().piece_ids == (*before[4:], *before[:4]), "a cover stays where it is"


def test_pages_go_to_a_printer(designer, settled, tmp_path, messages):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(150)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    out = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(out))
    fit_paper(printer, designer.catalog)
    designer.print_desk.paper.send(designer.catalog, printer)
    settled()
    assert messages.stage.snackbars[-1][0] == "4 pages sent to the printer"
    document = pypdfium2.PdfDocument(str(out))
    assert len(document) == 4
    dark = document[1].render(scale=0.3).to_pil().convert("L").getextrema()[0]
    document.close()
    assert dark < 200
