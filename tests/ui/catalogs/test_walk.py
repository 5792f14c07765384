"""A new user goes all the way with mouse and keys: look, order, picture, words, check, file, edition, labels."""

from __future__ import annotations

import threading
from dataclasses import replace
from decimal import Decimal

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jewelcraft.domain.catalog import UNPRICED
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.label_choices import Scanned
from jewelcraft.ui.catalogs.cell_dialog import CellDialog
from jewelcraft.ui.catalogs.changes_dialog import ChangesDialog
from jewelcraft.ui.leaving import LeaveDialog
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.glyph import Glyph
from jewelcraft.ui.widgets.labels import WrappedLabel
from tests.ui.catalogs.test_designer import answer_dialog
from tests.ui.catalogs.test_designer import choose
from tests.ui.catalogs.test_designer import middle
from tests.ui.catalogs.test_designer import text_of

LEFT = Qt.MouseButton.LeftButton


def front(designer, kind):
    return next(dialog for dialog in designer.window().findChildren(kind) if dialog.isVisible())


def link(widget, name):
    return next(button for button in widget.findChildren(LinkButton) if button.accessibleName().startswith(name))


def test_from_a_selection_to_the_second_edition(page, settled, hub, qtbot, tmp_path, monkeypatch):
    ids = hub.reader.catalogs.all()[0].piece_ids
    page.shelf.make("Bangkok Gems", ids[:4])
    settled()
    designer = page.designer
    assert page.front is designer
    choose(designer.panel.look.layout_field, Layout.TWO_BY_TWO)
    settled()
    first_page = next(index for index, shown in enumerate(designer.sheet.pages) if shown.kind == "pieces")
    designer.previewer.turn_to(first_page)
    settled()
    view = designer.canvas.view
    start, end = middle(view, ids[0]), middle(view, ids[1])
    qtbot.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPoint(20, 20))
    QTest.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)
    settled()
    assert designer.catalog.piece_ids[:2] == (ids[1], ids[0])
    qtbot.mouseClick(view, LEFT, pos=middle(view, ids[0]))
    qtbot.mouseClick(designer.canvas.edit, LEFT)
    cell = front(designer, CellDialog)
    qtbot.keyClicks(cell.title, "The ring of the river")
    cell.tile.setFocus()
    qtbot.keyClicks(cell.tile, "++")
    cell.accept()
    settled()
    choice = designer.catalog.choice(ids[0])
    assert choice.titles.get("en") == "The ring of the river"
    assert choice.crop is not None
    target = tmp_path / "one.pdf"
    answer_dialog(monkeypatch, target)
    qtbot.mouseClick(designer.bar.export_button, LEFT)
    settled()
    assert "The ring of the river" in text_of(target)[1]
    qtbot.mouseClick(view, LEFT, pos=middle(view, ids[0]))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settled()
    answer_dialog(monkeypatch, tmp_path / "two.pdf")
    qtbot.mouseClick(designer.bar.export_button, LEFT)
    settled()
    assert "Edition 3" in designer.bar.tag.text()
    designer.panel.show_tab("print")
    qtbot.mouseClick(link(designer.panel.printing.editions, "What changed since: Edition 1"), LEFT)
    settled()
    assert any("Gone: 1" in text for text in front(designer, ChangesDialog).texts())


def test_a_document_without_prices_asks_for_none(designer, settled):
    price = designer.panel.look.price
    for kind in CatalogKind:
        choose(designer.panel.look.kind, kind)
        settled()
        assert price.isEnabled() == (kind not in UNPRICED)
        assert bool(price.toolTip()) == (kind in UNPRICED)


def test_the_sign_before_a_line_stands_beside_its_letters_in_every_script(designer, settled, qtbot):
    prints = designer.panel.prints
    designer.panel.show_tab("print")
    for text in ("Plain words", "ចំណងជើង ខ្មែរ", "ၽႃႇသႃႇ မြန်မာ"):
        prints._add("warning", "warn", text)
    settled()
    for label in prints.findChildren(WrappedLabel)[-3:]:
        glyph = label.parent().findChild(Glyph)
        letters = label.first_baseline() - label.fontMetrics().capHeight() / 2
        qtbot.waitUntil(lambda g=glyph, up=letters, at=label: abs(g.y() + g.height() / 2 - at.y() - up) <= 1)


@pytest.mark.parametrize("kind", list(CatalogKind))
def test_every_kind_is_shown_checked_and_written(designer, settled, kind, tmp_path, monkeypatch):
    choose(designer.panel.look.kind, kind)
    settled()
    assert designer.middle.currentWidget() is designer.canvas
    assert designer.panel.verdict.isVisible()
    target = tmp_path / "out.pdf"
    answer_dialog(monkeypatch, target)
    designer.export()
    settled()
    assert type(designer.catalog.kind) is CatalogKind, "the pages of this very kind are shown"
    assert text_of(target)[0] == len(designer.sheet.pages)


def test_what_codes_say_and_whose_order_it_is_are_chosen(designer, settled, stored):
    look = designer.panel.look
    options = look.label_options
    choose(look.kind, CatalogKind.LABELS)
    settled()
    choose(options.scanned, Scanned.LINK)
    assert "https" in options._text_field.message()
    options.text.setText("https://baan.example/{code}")
    options.text.save()
    options.right.setText("-1.5")
    options.right.save()
    options.bars.click()
    settled()
    made = stored().labelling
    assert (made.scanned, made.scan_text, made.has_bars) == (Scanned.LINK, "https://baan.example/{code}", False)
    assert made.shift_x == Decimal("-1.5")
    choose(look.kind, CatalogKind.JOB_CARD)
    settled()
    options.customer.setText("Chow Jewellers")
    options.customer.save()
    settled()
    assert stored().labelling.customer == "Chow Jewellers"
    assert options.text.text() == "https://baan.example/{code}"
    choose(look.kind, CatalogKind.CATALOG)
    settled()
    assert not options.isVisible()


def test_the_sheet_of_labels_its_first_place_and_copies_are_chosen(designer, settled, stored, qtbot, hub):
    look = designer.panel.look
    choose(look.kind, CatalogKind.LABELS)
    settled()
    assert look.labels.isVisible()
    assert not look.paper.isVisible()
    assert not look.layout_field.isVisible()
    names = [look.labels.stock.itemText(place) for place in range(look.labels.stock.count())]
    assert "65 on A4, 38.1 × 21.2 mm · Avery L7651" in names
    assert "Roll, 40 × 30 mm" in names
    choose(look.labels.stock, "a4-21")
    settled()
    look.labels.first.setText("21")
    look.labels.save()
    settled()
    assert (stored().stock, stored().first_label) == ("a4-21", 21)
    assert [len(page.piece_ids) for page in designer.sheet.pages] == [1, 5]
    designer.previewer.turn_to(0)
    settled()
    assert "2 pages" in designer.panel.prints.texts(), "nobody staples sheets of labels"
    first = stored().piece_ids[0]
    designer.canvas.view.choose(first)
    qtbot.keyClick(designer.canvas.view, Qt.Key.Key_Space)
    cell = front(designer, CellDialog)
    cell.copies.setText("3")
    cell.accept()
    settled()
    assert stored().choice(first).copies == 3
    choose(look.kind, CatalogKind.TAGS)
    settled()
    assert stored().stock == ""
    assert designer.middle.currentWidget() is designer.canvas
    look.labels.first.setText("none")
    look.labels.save()
    assert look.labels.first.text() == "1"
    choose(look.kind, CatalogKind.CATALOG)
    settled()
    assert not look.labels.isVisible()
    assert look.paper.isVisible()


def test_a_sheet_is_tried_with_outlines(designer, settled, stored, qtbot):
    look = designer.panel.look
    choose(look.kind, CatalogKind.LABELS)
    settled()
    look.labels.outlines.click()
    settled()
    assert stored().labelling.is_calibration
    assert not designer.sheet.page.piece_ids


def test_a_wish_for_the_size_of_the_file_is_kept_to(designer, settled, tmp_path, monkeypatch, hub):
    choose(designer.panel.printing.profile, "email")
    settled()
    printing = designer.panel.printing
    designer.panel.show_tab("print")
    assert printing.most_field.isVisible()
    assert printing.most.text() == "8"
    printing.most.setText("1.5")
    assert printing.wishes().profile.target_mb == Decimal("1.5")
    target = tmp_path / "small.pdf"
    answer_dialog(monkeypatch, target)
    designer.export()
    settled()
    assert target.stat().st_size < 1_500_000
    assert any("E-mail, at most 1.5 MB" in text for text in printing.editions.texts())
    printing.most.setText("much")
    printing._tidy_size()
    assert printing.most.text() == "8"


def test_a_soft_picture_is_named_by_file_and_page_and_leads_to_its_cell(
    designer, settled, stored, hub, tmp_path, qtbot
):
    def add(library, _progress):
        catalog = library.catalogs.by_name("Hong Kong 2027")
        piece = replace(library.pieces.new("ring"), titles=library.pieces.get(catalog.piece_ids[0]).titles)
        changes = library.pieces.add(piece)
        path = tmp_path / "from chat.jpg"
        Image.new("RGB", (160, 160), (90, 20, 90)).save(path)
        library.photos.add([path], piece_id=piece.id)
        library.catalogs.change(replace(catalog, piece_ids=(*catalog.piece_ids, piece.id)))
        return changes

    hub.run(add, "adding")
    settled()
    designer._read_again()
    settled()
    new = stored().piece_ids[-1]
    said = [text for text in designer.panel.prints.texts() if "from chat.jpg" in text]
    assert any(text.startswith("from chat.jpg, page ") for text in said)
    designer.previewer.turn_to(0)
    settled()
    qtbot.mouseClick(link(designer.panel.prints, "Show: from chat.jpg"), LEFT)
    settled()
    assert new in designer.sheet.page.piece_ids
    assert designer.canvas.view.piece_id == new


def test_plain_keys_zoom_and_go_to_the_ends(designer, settled, qtbot):
    view, fit = designer.canvas.view, designer.canvas.shown_zoom
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    assert designer.canvas.shown_zoom > fit
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert designer.canvas.shown_zoom == fit
    qtbot.keyClick(view, Qt.Key.Key_End)
    settled()
    assert designer.sheet.index == len(designer.sheet.pages) - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    settled()
    assert designer.sheet.index == 0


def test_a_link_stands_on_the_line_of_a_tall_script(designer, qtbot):
    prints = designer.panel.prints
    prints._add("", "warn", "ចំណងជើង ខ្មែរ", "Write", lambda: None)
    button = link(prints, "Write: ចំណងជើង")
    label = next(label for label in prints.findChildren(type(designer.trouble.text)) if "ចំណង" in label.plain_text())

    def apart():
        letters = label.mapTo(prints, QPoint(0, label.first_baseline())).y()
        return button.mapTo(prints, QPoint(0, button.baseline())).y() - letters

    qtbot.waitUntil(lambda: abs(apart()) <= 2, timeout=2000)


def test_a_change_made_while_a_file_is_written_is_kept_when_the_window_closes(
    designer, settled, window, hub, qtbot, monkeypatch, tmp_path, library_path
):
    from jewelcraft.library import catalogs
    from jewelcraft.library.library import Library

    gate = threading.Event()

    def write_slowly(_self, _catalog, _target, progress=None, **_more):
        while not gate.wait(0.01):
            progress.step(1, 40)

    monkeypatch.setattr(catalogs.Catalogs, "write", write_slowly)
    monkeypatch.setattr(
        "jewelcraft.library.editions.Editions.export",
        lambda self, catalog, target, _wishes, progress: write_slowly(self, catalog, target, progress),
    )
    answer_dialog(monkeypatch, tmp_path / "out.pdf")
    designer.export()
    designer.change({"name": "Renamed meanwhile"})
    window.close()
    qtbot.mouseClick(front(designer, LeaveDialog).stop, LEFT)
    assert not window.isVisible()
    gate.set()
    with Library.open(library_path, read_only=True) as library:
        assert [catalog.name for catalog in library.catalogs.all()] == ["Renamed meanwhile"]
    assert not (tmp_path / "out.pdf").exists()
