"""A catalog is chosen, edited, looked at and written through the window as a user does it."""

import threading
from decimal import Decimal

import pypdfium2
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.ui.catalogs.piece_picker import PiecePicker
from jewelcraft.ui.widgets.buttons import LinkButton


def find_link(widget, name):
    return next(button for button in widget.findChildren(LinkButton) if button.accessibleName() == name)


def choose(field, value):
    """Choose a value in a combo box as a user does."""
    place = next(place for place in range(field.count()) if field.itemData(place) == value)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def tick(qtbot, box):
    """Click a check box where its square is."""
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(9, box.height() // 2))


def text_of(path):
    document = pypdfium2.PdfDocument(str(path))
    try:
        return len(document), "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def middle(view, piece_id):
    return view.cell(piece_id).center().toPoint()


def bits(designer):
    image = designer.sheet.image
    return image.constBits().tobytes()


def answer_dialog(monkeypatch, target):
    asked = []

    def choose_file(_parent, _title, proposed, _kinds):
        asked.append(proposed)
        return str(target), ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", choose_file)
    return asked


def test_a_catalog_is_edited_looked_at_and_written(designer, settled, stored, qtbot, tmp_path, monkeypatch, messages):
    assert designer.strip.head.text() == "4 pages"
    assert designer.canvas.place.text() == "Page 2 of 4"
    before = bits(designer)
    choose(designer.panel.look.layout_field, Layout.THREE_BY_THREE)
    settled()
    assert stored().layout is Layout.THREE_BY_THREE
    assert bits(designer) != before
    assert designer.strip.head.text() == "3 pages"
    tick(qtbot, designer.panel.look.shown[CatalogField.CODE])
    settled()
    assert CatalogField.CODE not in stored().fields

    target = tmp_path / "catalog.pdf"
    asked = answer_dialog(monkeypatch, target)
    qtbot.mouseClick(designer.bar.export_button, Qt.MouseButton.LeftButton)
    settled()
    assert asked[0].endswith("Hong Kong 2027 (en).pdf")
    pages, text = text_of(target)
    assert pages == 3
    assert "Naga ring" in text
    assert "USD" in text
    assert "Delivery in six weeks." in text
    assert messages.stage.snackbars[-1][:2] == ("Edition 1: catalog.pdf written, 3 pages", "Open folder")
    assert "Written: catalog.pdf" in designer.panel.prints.texts()
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part"]


def test_stopping_leaves_nothing(designer, settled, tmp_path, monkeypatch, messages):
    from jewelcraft.library import catalogs

    gate = threading.Event()
    write = catalogs.Catalogs.write

    def write_slowly(self, catalog, target, progress=None):
        gate.wait(10)
        return write(self, catalog, target, progress)

    monkeypatch.setattr(catalogs.Catalogs, "write", write_slowly)
    target = tmp_path / "catalog.pdf"
    answer_dialog(monkeypatch, target)
    files = sorted(tmp_path.iterdir())
    designer.export()
    assert not designer.bar.export_button.isEnabled()
    designer.exporter.job.cancel()
    gate.set()
    settled()
    assert not target.exists()
    assert [path for path in sorted(tmp_path.iterdir()) if path.suffix in (".pdf", ".part")] == []
    assert sorted(path.name for path in files) == sorted(path.name for path in tmp_path.iterdir())
    assert messages.stage.snackbars[-1][0] == "Stopped. No file was written."
    assert designer.bar.export_button.isEnabled()


def test_a_place_that_cannot_be_written_is_told_and_the_window_goes_on(
    designer, settled, qtbot, tmp_path, monkeypatch, messages
):
    answer_dialog(monkeypatch, tmp_path / "nowhere" / "catalog.pdf")
    designer.export()
    settled()
    (notice,) = messages.stage.told
    assert "There is no folder" in notice.title
    designer.turn(1)
    settled()
    assert designer.canvas.place.text() == "Page 3 of 4"


def test_a_piece_dragged_onto_another_takes_its_place(designer, settled, stored, qtbot):
    first, second, third, *_rest = stored().piece_ids
    view = designer.canvas.view
    start, end = middle(view, first), middle(view, third)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(20, 20))
    QTest.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    settled()
    assert stored().piece_ids[:3] == (second, third, first)
    assert view.piece_id == first


def test_keys_choose_move_and_take_out_a_piece(designer, settled, stored, qtbot, messages, hub):
    ids = stored().piece_ids
    view = designer.canvas.view
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, ids[0]))
    assert view.piece_id == ids[0]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.piece_id == ids[1]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.piece_id == ids[3]
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert stored().piece_ids == (*ids[:3], ids[4], ids[3], ids[5])
    assert designer.canvas.place.text() == "Page 3 of 4", "the page follows the piece"
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settled()
    assert ids[3] not in stored().piece_ids
    assert messages.stage.snackbars[-1][:2] == ("Kawung ring taken out of the catalog", "Undo")
    messages.stage.snackbars[-1][2]()
    settled()
    assert stored().piece_ids == (*ids[:3], ids[4], ids[3], ids[5])
    qtbot.mouseClick(designer.bar.undo_button, Qt.MouseButton.LeftButton)
    settled()
    assert stored().piece_ids == ids
    assert designer.catalog.piece_ids == ids


def test_enter_and_double_click_open_the_piece(designer, stored, qtbot, window, monkeypatch):
    ids = stored().piece_ids
    gone = []
    monkeypatch.setattr(designer.desk, "go_to", lambda *what: gone.append(what))
    view = designer.canvas.view
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle(view, ids[1]))
    view.choose(ids[0])
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert gone == [("pieces", ids[1]), ("pieces", ids[0])]


def test_pages_turn_by_key_and_list(designer, settled, qtbot):
    view = designer.canvas.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    settled()
    assert designer.sheet.index == 2
    assert designer.strip.view.currentIndex().row() == 2
    qtbot.keyClick(designer.strip.view, Qt.Key.Key_PageUp)
    settled()
    assert designer.sheet.index == 1
    designer.strip.view.setCurrentIndex(designer.strip.model.index(0))
    settled()
    assert designer.sheet.index == 0
    names = [designer.strip.model.index(row).data() for row in range(4)]
    assert names == ["Cover", "Rings", "Rings", "Terms"]


def test_the_language_changes_words_and_warnings(designer, settled, stored, qtbot):
    choose(designer.panel.look.language, "km")
    settled()
    assert stored().language == "km"
    designer.panel.show_tab("texts")
    assert designer.panel.texts.terms.toPlainText() == ""
    assert "Terms of sale" in designer.panel.texts._missing.plain_text()
    assert "ខ្មែរ" in designer.panel.texts._missing.plain_text()
    choose(designer.panel.look.language, "lo")
    settled()
    assert not any("ລາວ" in text for text in designer.panel.prints.texts()), "told once, in the list of them"
    untranslated = next(text for text in designer.panel.prints.texts() if text.endswith("not translated"))
    find_link(designer.panel.prints, f"List: {untranslated}").click()
    assert any("ລາວ" in text for text in designer.panel.prints.texts())
    assert "3 more" not in designer.panel.prints.texts()


def test_a_text_shows_in_the_preview_on_a_pause_and_is_kept_when_left(designer, settled, stored, qtbot):
    designer.previewer.turn_to(3)
    settled()
    before = bits(designer)
    designer.panel.show_tab("texts")
    terms = designer.panel.texts.terms
    terms.setPlainText("Half is paid with the order.")
    qtbot.waitUntil(lambda: bits(designer) != before, timeout=5000)
    assert stored().terms_texts.get("en") == "Delivery in six weeks."
    designer.left()
    settled()
    assert stored().terms_texts.get("en") == "Half is paid with the order."


def test_prices_paper_and_switches_are_kept(designer, settled, stored, qtbot):
    look = designer.panel.look
    choose(look.bleed, Decimal(3))
    tick(qtbot, look.crop_marks)
    choose(look.price, PriceShown.NONE)
    settled()
    catalog = stored()
    assert (catalog.paper.bleed_mm, catalog.paper.crop_marks) == (Decimal(3), True)
    assert catalog.price_shown is PriceShown.NONE
    assert not look.currency.isEnabled()
    designer.panel.show_tab("texts")
    tick(qtbot, designer.panel.texts.has_cover)
    settled()
    assert not stored().has_cover
    assert designer.strip.model.index(0).data() == "Rings"
    look.note.setText("FOB Bangkok")
    look.note.save()
    settled()
    assert stored().price_note == "FOB Bangkok"


def test_renaming_in_the_bar(designer, settled, hub, qtbot):
    qtbot.keyClick(designer.canvas.view, Qt.Key.Key_F2)
    assert designer.bar.name.isVisible()
    designer.bar.name.setText("Bangkok Gems 2028")
    qtbot.keyClick(designer.bar.name, Qt.Key.Key_Return)
    settled()
    assert [catalog.name for catalog in hub.reader.catalogs.all()] == ["Bangkok Gems 2028"]
    qtbot.mouseClick(designer.bar.title, Qt.MouseButton.LeftButton)
    designer.bar.name.setText("   ")
    qtbot.keyClick(designer.bar.name, Qt.Key.Key_Return)
    settled()
    assert designer.bar.title.text() == "Bangkok Gems 2028"


def test_pieces_are_added_in_the_order_they_are_chosen(designer, settled, stored, hub, qtbot):
    before = stored().piece_ids
    qtbot.mouseClick(designer.bar.add_button, Qt.MouseButton.LeftButton)
    picker = designer.findChild(PiecePicker)
    picker.search.setText("Kinnari")
    picker.search.searched.emit("Kinnari")
    assert picker.model.rowCount() == 1
    picker.view.setCurrentIndex(picker.model.index(0))
    qtbot.keyClick(picker.view, Qt.Key.Key_Space)
    picker.search.setText("")
    picker.search.searched.emit("")
    place = next(place for place in range(10) if picker.model.row(place).titles.get("en") == "Celuk ring")
    picker.view.clicked.emit(picker.model.index(place))
    assert picker.model.number(place) == 0, "one that was chosen is left out"
    assert picker.save_button.label() == "Add 1"
    qtbot.mouseClick(picker.save_button, Qt.MouseButton.LeftButton)
    settled()
    titles = {row.id: row.titles.get("en") for row in hub.reader.pieces.rows(stored().piece_ids)}
    assert [titles[piece_id] for piece_id in stored().piece_ids[-2:]] == ["Mogok ring", "Kinnari ring"]
    assert set(before) - set(stored().piece_ids) == {before[5]}
    assert designer.sheet.index == 2, "the page of the new piece is shown"


def test_a_catalog_without_pieces_says_what_to_do(designer, settled, stored, qtbot):
    designer.change({"piece_ids": ()})
    settled()
    assert designer.middle.currentWidget() is designer.empty
    assert not designer.bar.export_button.isEnabled()
    assert not designer.panel.prints.isVisible()
    designer.hub.undo()
    settled()
    assert designer.middle.currentWidget() is designer.canvas
    assert designer.panel.prints.isVisible()


def test_zoom_steps_and_fit(designer, settled, qtbot):
    fit = designer.canvas.shown_zoom
    width = designer.sheet.image.width()
    designer.canvas.zoom(1)
    settled()
    assert designer.sheet.image.width() > width
    assert designer.canvas.shown_zoom > fit
    designer.desk.actions.trigger("zoom_reset")
    assert designer.canvas.shown_zoom == fit


def test_an_old_gold_price_leads_to_the_rates(designer, settled, hub, qtbot, monkeypatch):
    from dataclasses import replace
    from datetime import timedelta

    def make_old(library, _progress):
        (gold,) = [rate for rate in library.rates.every() if rate.name == "gold"]
        return library.rates.change(replace(gold, day=gold.day - timedelta(days=10)))

    hub.run(make_old, "making old")
    settled()
    assert "Gold price is 12 days old" in designer.panel.prints.texts()
    gone = []
    monkeypatch.setattr(designer.desk, "go_to", lambda *what: gone.append(what))
    designer.panel.prints.rates_requested.emit()
    assert gone == [("rates",)]


def test_a_catalog_undone_under_the_designer_leads_back_to_the_shelf(page, settled, qtbot, hub):
    page.shelf.make("Short lived", ())
    settled()
    assert page.front is page.designer
    hub.undo()
    settled()
    assert page.front is page.shelf


@pytest.mark.parametrize("name", ["Hong Kong 2027", "A/B: <Gems>?", "ฮ่องกง 2027", "con"])
def test_the_proposed_file_name_is_safe(name):
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.library.catalogs import file_name

    proposed = file_name(Catalog("x", name, language="th"))
    assert proposed.endswith(" (th).pdf")
    assert not set(proposed) & set('<>:"/\\|?*')


def test_a_currency_without_a_rate_leads_to_the_exchange_rates(designer, window, stored):
    field = designer.panel.look.currency
    before = field.value()
    choose(field, "another")
    assert window.navigation is not None
    assert type(window.page).__name__ == "RatesPage"
    assert field.value() == before


def test_what_was_done_is_told_above_the_row_of_page_and_zoom(designer, window, qtbot):
    window.resize(1366, 768)
    window.layers.show_snackbar("Kawung ring taken out of the catalog", "Undo", lambda: None)
    bar = window.layers.snackbar
    qtbot.waitUntil(bar.isVisible)
    row = designer.canvas.fit_button.parentWidget()
    qtbot.waitUntil(lambda: bar._slide.state() != bar._slide.State.Running)
    below = bar.mapToGlobal(QPoint(0, bar.height())).y()
    assert below <= row.mapToGlobal(QPoint(0, 0)).y()
    window.layers.snackbar.close_now()
