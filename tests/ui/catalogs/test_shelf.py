"""Catalogs stand on the shelf, are begun, copied and deleted."""

from PySide6.QtCore import Qt

from jewelcraft.ui.catalogs.new_catalog import NewCatalogDialog


def names(hub):
    return sorted(catalog.name for catalog in hub.reader.catalogs.all())


def card(page):
    return next(iter(page.shelf.cards.values()))


def test_a_card_says_what_is_in_the_catalog(page, settled):
    settled()
    assert card(page).facts()[:2] == ["4 pages · 6 pieces", "English · USD"]
    assert card(page).accessibleName().startswith("Hong Kong 2027, 4 pages")


def test_enter_opens_and_escape_goes_back(page, settled, qtbot, window):
    qtbot.keyClick(card(page), Qt.Key.Key_Return)
    settled()
    assert page.front is page.designer
    assert window.window_actions.can("export_pdf")
    qtbot.keyClick(page.designer.canvas.view, Qt.Key.Key_Escape)
    assert page.front is page.shelf
    assert not window.window_actions.can("export_pdf")


def test_a_new_catalog_of_all_ready_pieces(page, settled, hub, qtbot):
    qtbot.mouseClick(page.shelf.new_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(NewCatalogDialog)
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    assert dialog._name_field.message().startswith("Type a name")
    dialog.name.setText("All of it")
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    settled()
    assert page.front is page.designer
    made = hub.reader.catalogs.by_name("All of it")
    assert len(made.piece_ids) == 10
    assert made.terms_texts.get("en") == "Delivery in six weeks.", "the terms of the last one are taken over"


def test_chosen_pieces_come_into_a_new_or_another_catalog(page, settled, hub, window, qtbot):
    from jewelcraft.domain.search import PieceQuery

    ids = tuple(hub.reader.pieces.ids(PieceQuery()))[:3]
    window.desk.go_to("catalogs", ids)
    dialog = page.findChild(NewCatalogDialog)
    dialog.name.setText("Three")
    dialog._make()
    settled()
    assert hub.reader.catalogs.by_name("Three").piece_ids == ids
    page.designer.close_catalog()
    window.desk.go_to("catalogs", ids)
    dialog = next(each for each in page.findChildren(NewCatalogDialog) if each.isVisible())
    old = hub.reader.catalogs.by_name("Hong Kong 2027")
    dialog.target.set_value(old.id)
    dialog.target.chosen.emit(old.id)
    assert not dialog.name.isVisible()
    dialog._make()
    settled()
    extended = hub.reader.catalogs.by_name("Hong Kong 2027")
    assert extended.piece_ids == tuple(dict.fromkeys((*old.piece_ids, *ids)))


def test_copy_delete_and_undo(page, settled, hub, qtbot, messages):
    card(page).copy_requested.emit()
    settled()
    assert names(hub) == ["Hong Kong 2027", "Hong Kong 2027 2"]
    assert len(page.shelf.cards) == 2
    qtbot.keyClick(card(page), Qt.Key.Key_Delete)
    settled()
    assert len(page.shelf.cards) == 1
    text, action, act = messages.stage.snackbars[-1]
    assert "deleted. Its pieces stay." in text
    assert action == "Undo"
    act()
    settled()
    assert len(page.shelf.cards) == 2


def test_an_empty_shelf_says_how_to_begin(page, settled, hub, qtbot):
    card(page).removal_requested.emit()
    settled()
    assert page.shelf.empty_button.isVisible()
    assert not page.shelf.new_button.isVisible()
    qtbot.mouseClick(page.shelf.empty_button, Qt.MouseButton.LeftButton)
    assert page.findChild(NewCatalogDialog) is not None


def test_where_no_piece_is_ready_a_new_catalog_offers_all_of_them(window, qtbot):
    dialog = NewCatalogDialog((), (), (), window, ("a", "b"))
    qtbot.addWidget(dialog)
    made = []
    dialog.created.connect(lambda name, ids: made.append((name, ids)))
    dialog.name.setText("First")
    dialog._make()
    assert made == [("First", ("a", "b"))]
