"""The five steps of the README, one after the other in one window, from no workshop to a printed catalog."""

from __future__ import annotations

from decimal import Decimal

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Status
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.library import Library
from jewelcraft.ui.catalogs.new_catalog import NewCatalogDialog
from jewelcraft.ui.hub import LibraryHub
from jewelcraft.ui.main_window import MainWindow
from jewelcraft.ui.new_workshop import NewWorkshopDialog
from jewelcraft.ui.piece.cell_edit import CellEdit
from jewelcraft.ui.widgets.buttons import PrimaryButton

LEFT = Qt.MouseButton.LeftButton
COLOUR = "#a0102a"


class Owner:
    """Somebody who has just installed the program."""

    def __init__(self, window, qtbot):
        self.window, self.hub, self.qtbot = window, window.hub, qtbot

    def waits(self):
        self.qtbot.waitUntil(lambda: self.hub.is_open and not self.hub.is_busy, timeout=20_000)

    def starts_a_workshop(self):
        self.window.welcome.ask_new()
        dialog = self.window.findChild(NewWorkshopDialog)
        dialog.name.setText("Baan Ngoen")
        dialog.currency.set_value("THB")
        self.qtbot.mouseClick(dialog.findChildren(PrimaryButton)[-1], LEFT)
        self.waits()

    def types_the_gold_price(self, price):
        self.window.go_to("rates")
        tab = self.window.page.tab
        tab.view.choose("metal:gold")
        self.qtbot.keyClicks(tab.panel.form.price, price)
        with self.qtbot.waitSignal(self.hub.changed):
            self.qtbot.mouseClick(tab.panel.form.save_button, LEFT)
        self.waits()

    def drops(self, folder):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(folder))])
        how = (Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPointF(500, 300).toPoint(), *how)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(500, 300), *how))
        self.waits()

    def sees_the_picture_in_the_inbox(self):
        self.window.go_to("inbox")
        page = self.window.page

        def colour():
            return page.view.viewport().grab(page.view.visualRect(page.model.index(0))).toImage()

        def is_painted():
            image = colour()
            seen = image.pixelColor(image.width() // 2, image.height() // 3)
            wanted = QColor(COLOUR)
            return abs(seen.red() - wanted.red()) + abs(seen.green() - wanted.green()) < 12

        self.qtbot.waitUntil(is_painted)

    def makes_a_piece_of_it(self):
        page = self.window.page
        page.view.selectAll()
        self.qtbot.mouseClick(page.side._new, LEFT)
        self.waits()
        self.qtbot.waitUntil(lambda: self.window.navigation.isVisible() and hasattr(self.window.page, "piece"))
        return self.window.page.piece

    def fills_in_the_cost(self, piece_page, alloy, grams):
        piece_page.show_tab(1)
        cost = piece_page.cost
        cost.lines.begin_line(Bucket.METAL)
        new = cost.lines.adder.row
        self.qtbot.keyClicks(new.field, alloy)
        self.qtbot.keyClick(new.field, Qt.Key.Key_Return)
        row = cost.table.row((piece_page.draft.piece.metals[0].id, 0))
        field = next(child for child in row.findChildren(CellEdit) if child.isVisible())
        self.qtbot.keyClicks(field, grams)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        piece_page._set_status(Status.READY)
        self.qtbot.waitUntil(lambda: not piece_page.draft.is_saving)
        self.waits()

    def prints(self, target, monkeypatch):
        monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_words: (str(target), ""))
        self.window.go_to("catalogs")
        page = self.window.page
        self.qtbot.mouseClick(page.shelf.new_button, LEFT)
        dialog = page.findChild(NewCatalogDialog)
        dialog.name.setText("Hong Kong")
        self.qtbot.mouseClick(dialog.make_button, LEFT)
        self.waits()
        self.qtbot.mouseClick(page.designer.bar.export_button, LEFT)
        self.qtbot.waitUntil(target.exists, timeout=20_000)
        self.waits()
        self.qtbot.waitUntil(lambda: not page.designer.previewer.is_busy)


@pytest.fixture
def owner(dressed, messages, preferences, qtbot):
    hub = LibraryHub(messages)
    window = MainWindow(hub, preferences)
    messages.attach(messages.stage)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    yield Owner(window, qtbot)
    window.close()
    hub.close()
    window.deleteLater()


def text_of(path):
    document = pypdfium2.PdfDocument(str(path))
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_from_no_workshop_to_a_printed_catalog_and_all_the_way_back(owner, messages, tmp_path, monkeypatch):
    folder = tmp_path / "phone"
    folder.mkdir()
    Image.new("RGB", (640, 640), COLOUR).save(folder / "ring.jpg", quality=95)
    (folder / "letter.jpg").write_text("no picture")

    owner.starts_a_workshop()
    reader = owner.hub.reader
    assert reader.settings.home_currency == "THB"
    owner.types_the_gold_price("62,200")
    owner.drops(folder)
    assert [notice.title for notice in messages.stage.told] == ["1 of 2 files could not be read as pictures"]
    owner.sees_the_picture_in_the_inbox()
    piece_page = owner.makes_a_piece_of_it()
    owner.fills_in_the_cost(piece_page, "Yellow gold 18K", "4")

    (row,) = reader.pieces.rows(reader.pieces.ids(PieceQuery()))
    assert row.figures.missing == ()
    assert row.figures.cost.currency == "THB"
    assert row.figures.wholesale.amount > row.figures.cost.amount > 12_000
    before = row.figures.cost

    owner.types_the_gold_price("68,420")
    (dearer,) = reader.pieces.rows([row.id])
    assert dearer.figures.cost.amount / before.amount == pytest.approx(Decimal("1.1"), abs=Decimal("0.01"))
    owner.prints(tmp_path / "catalog.pdf", monkeypatch)
    text = text_of(tmp_path / "catalog.pdf")
    assert row.code in text
    assert f"{int(dearer.figures.wholesale.amount):,}" in text

    path = owner.hub.path
    for _ in range(60):
        if reader.history.undo_label is None:
            break
        owner.hub.undo()
        owner.waits()
    assert isinstance(before, Money)
    assert (reader.pieces.count(), reader.photos.every(), reader.rates.every(), reader.catalogs.all()) == (
        0,
        [],
        [],
        [],
    )
    owner.hub.close()
    with Library.open(path) as again:
        assert again.check() == []
        while again.history.redo() is not None:
            pass
        assert again.pieces.rows([row.id])[0].figures.cost == dearer.figures.cost
        assert again.catalogs.by_name("Hong Kong").piece_ids == (row.id,)
