"""The Pieces place as it is seen and pressed."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtCore import QMimeData
from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDropEvent

from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.search import Sort
from jewelcraft.ui.gallery.row_words import Column
from jewelcraft.ui.gallery.row_words import PriceShown
from jewelcraft.ui.widgets.buttons import Button
from tests.ui.gallery.conftest import picture


def titles(gallery):
    model = gallery.board.model
    return [model.words(place).title for place in range(model.rowCount())]


def press(gallery, piece_id, qtbot, keys=Qt.KeyboardModifier.NoModifier, at=None):
    view = gallery.board.gallery
    rect = view.visualRect(gallery.board.model.index(gallery.board.model.place_of(piece_id), 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, at or rect.center())


def idle(gallery, qtbot):
    qtbot.waitUntil(lambda: not gallery.hub.is_busy and not gallery._finder.is_waiting)


def test_typing_narrows_and_the_count_follows(gallery, qtbot):
    qtbot.keyClicks(gallery.search, "pend")
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 2)
    assert set(titles(gallery)) == {"Lotus pendant", "Kawung pendant"}
    assert gallery.filters.count.text() == "2 of 6 pieces"
    qtbot.keyClick(gallery.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 6)


def test_a_thai_word_finds_the_piece_that_is_shown_in_english(gallery, qtbot):
    gallery.filters.set_text("ไพลิน")
    qtbot.waitUntil(lambda: titles(gallery) == ["Naga sapphire ring"])


def test_letters_in_the_gallery_begin_a_search(gallery, qtbot):
    gallery.board.take_focus()
    qtbot.keyClick(gallery.board.gallery, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier)
    assert gallery.search.hasFocus()
    assert gallery.search.text().lower() == "l"


def test_a_filter_is_written_out_and_cleared(gallery, qtbot):
    menu = gallery.filters._build_menu("collections")
    assert [action.text() for action in menu.actions()] == ["Hong Kong 2027\t3", "Lanna\t3"]
    menu.actions()[0].toggle()
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 3)
    assert gallery.filters.chips["collections"].label() == "Collection: Hong Kong 2027"
    assert gallery.filters.clear.isVisible()
    qtbot.mouseClick(gallery.filters.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 6)
    assert not gallery.filters.clear.isVisible()


def test_a_filter_that_leaves_nothing_is_named(gallery, qtbot):
    query = replace(gallery.filters.query, types=frozenset({"pendant"}), collections=frozenset({"Hong Kong 2027"}))
    gallery.filters.set_query(query)
    qtbot.waitUntil(lambda: gallery.board.currentWidget() is gallery.board.empty)
    assert gallery.board.empty.headline() == "No piece fits these filters"
    gallery.board.empty.clear_requested.emit(["collections"])
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 2)


def test_a_search_without_result_says_where_it_looked(gallery, qtbot):
    gallery.filters.set_query(replace(gallery.filters.query, collections=frozenset({"Lanna"}), text="opal"))
    qtbot.waitUntil(lambda: gallery.board.currentWidget() is gallery.board.empty)
    assert gallery.board.empty.headline() == "No piece matches “opal” in Lanna"


def test_the_inspector_shows_weight_cost_and_prices(gallery, qtbot, titled):
    press(gallery, titled("Naga"), qtbot)
    one = gallery.inspector.one
    qtbot.waitUntil(lambda: one.title.plain_text() == "Naga sapphire ring")
    # 4.12 g of 18 karat at 4000 a gram fine: 4.12 x 0.75 x 4000.
    assert one.total.text() == "฿12,360"
    assert "Wholesale ฿20,600" in one.ladder.accessibleDescription()
    assert one.photo.accessibleName() == "2 images"


def test_several_pieces_are_added_up(gallery, qtbot, titled):
    press(gallery, titled("Naga"), qtbot)
    press(gallery, titled("Emerald"), qtbot, Qt.KeyboardModifier.ControlModifier)
    assert len(gallery.board.selected) == 2
    many = gallery.inspector.many
    qtbot.waitUntil(many.isVisible)
    qtbot.waitUntil(lambda: "2 pieces" in many.title.plain_text())
    qtbot.waitUntil(lambda: not gallery._side.waits_for("sums"))


def test_sums_leave_out_what_is_missing_and_say_so(gallery, hub, qtbot, titled):
    hub.run(lambda library, _progress: library.pieces.add(library.pieces.new("ring")), "Saving")
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 7)
    idle(gallery, qtbot)
    bare = next(row.id for row in hub.reader.pieces.rows(gallery.board.model.ids) if not row.alloys)
    many = gallery.inspector.many

    def sums_of(*ids, warned):
        gallery.board.select(ids)
        qtbot.waitUntil(lambda: many.warning.label.plain_text() == warned)
        words = [many._sums.itemAtPosition(row, column) for row in range(many._sums.rowCount()) for column in (0, 1)]
        return [item.widget().text() for item in words if item]

    one = hub.reader.pieces.rows([titled("Naga")])[0].figures
    warned = "Without a price: 1. The sums leave them out."
    words = sums_of(titled("Naga"), titled("Kawung"), warned=warned)
    assert words[1] == "8.24\u00a0g"
    assert f"฿{one.wholesale.amount:,.0f}" in words
    warned = "Without a price: 2. Without metal: 1. The sums leave them out."
    words = sums_of(titled("Kawung"), bare, warned=warned)
    assert words == ["Metal weight", "4.12\u00a0g"], "no sum of prices is shown as zero"


def test_the_disc_of_a_card_chooses_one_more(gallery, qtbot, titled):
    first, second = titled("Naga"), titled("Lotus")
    press(gallery, first, qtbot)
    view = gallery.board.gallery
    rect = view.visualRect(gallery.board.model.index(gallery.board.model.place_of(second), 0))
    press(gallery, second, qtbot, at=view._delegate.metrics.disc(rect).center())
    assert set(gallery.board.selected) == {first, second}


def test_delete_moves_to_trash_and_undo_brings_it_back(gallery, qtbot, titled, messages):
    chosen = titled("Lotus")
    press(gallery, chosen, qtbot)
    qtbot.keyClick(gallery.board.gallery, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 5)
    text, action, undo = messages.stage.snackbars[-1]
    assert (text, action) == ("Lotus pendant moved to Trash", "Undo")
    undo()
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 6)
    idle(gallery, qtbot)


def test_the_trash_is_emptied_only_after_the_loss_was_named(gallery, qtbot, titled, messages):
    press(gallery, titled("Lotus"), qtbot)
    qtbot.keyClick(gallery.board.gallery, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 5)
    gallery.filters.set_query(replace(gallery.filters.query, shelf=Shelf.TRASH))
    qtbot.waitUntil(lambda: titles(gallery) == ["Lotus pendant"])
    assert gallery.new_button.isHidden()
    qtbot.mouseClick(gallery.empty_trash, Qt.MouseButton.LeftButton)
    assert messages.stage.questions[-1].confirm == "Delete 1 piece for ever"
    qtbot.waitUntil(lambda: gallery.board.currentWidget() is gallery.board.empty)
    assert gallery.board.empty.headline() == "The Trash is empty"
    idle(gallery, qtbot)


def test_a_copy_is_chosen_when_it_is_there(gallery, qtbot, titled):
    press(gallery, titled("Naga"), qtbot)
    gallery.doings.duplicate(gallery.board.selected)
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 7)
    qtbot.waitUntil(lambda: gallery.board.row_of(gallery.board.selected[0]).code == "BN-R-0004")
    idle(gallery, qtbot)


def test_an_archived_piece_stands_on_its_shelf(gallery, qtbot, titled):
    press(gallery, titled("Kawung"), qtbot)
    gallery.doings.archive(gallery.board.selected, archived=True)
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 5)
    gallery.filters.set_query(replace(gallery.filters.query, shelf=Shelf.ARCHIVE))
    qtbot.waitUntil(lambda: titles(gallery) == ["Kawung pendant"])
    idle(gallery, qtbot)


def test_a_new_piece_is_made_and_opened(gallery, window, qtbot):
    with qtbot.waitSignal(gallery.piece_open_requested):
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 7)
    idle(gallery, qtbot)


def test_enter_opens_and_back_returns_to_the_same_piece(gallery, window, qtbot, titled):
    chosen = titled("Mogok")
    press(gallery, chosen, qtbot)
    qtbot.keyClick(gallery.board.gallery, Qt.Key.Key_Return)
    assert window.page.front is window.page.piece
    window.page.piece.close_piece()
    assert window.page.front is gallery
    assert gallery.board.selected == [chosen]


def test_arrows_move_by_cards_home_and_end_to_the_ends(gallery, qtbot):
    view = gallery.board.gallery
    gallery.board.select([gallery.board.model.id_at(0)])
    for key, place in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + view.columns),
        (Qt.Key.Key_Left, view.columns),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 5),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(view, key)
        assert view.currentIndex().row() == place


def test_space_shows_the_picture_large_and_esc_returns(gallery, qtbot, titled):
    press(gallery, titled("Naga"), qtbot)
    qtbot.keyClick(gallery.board.gallery, Qt.Key.Key_Space)
    look = gallery.looking.view
    assert look.isVisible()
    qtbot.keyClick(look, Qt.Key.Key_Right)
    assert look.place == 1
    qtbot.waitUntil(lambda: look._picture is not None)
    qtbot.keyClick(look, Qt.Key.Key_Escape)
    assert not look.isVisible()


def drop(gallery, place, path):
    view = gallery.board.gallery
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    view.dropEvent(
        QDropEvent(
            QPointF(place),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_picture_dropped_on_a_card_belongs_to_its_piece(gallery, qtbot, titled, tmp_path):
    path = tmp_path / "side.jpg"
    path.write_bytes(picture((10, 200, 10)))
    chosen = titled("Emerald")
    rect = gallery.board.gallery.visualRect(gallery.board.model.index(gallery.board.model.place_of(chosen), 0))
    drop(gallery, rect.center(), path)
    qtbot.waitUntil(lambda: len(gallery.hub.reader.photos.of_piece(chosen)) == 1)
    qtbot.waitUntil(lambda: gallery.board.row_of(chosen).photo_count == 1)
    idle(gallery, qtbot)


def test_a_picture_dropped_beside_the_cards_waits_in_the_inbox(gallery, qtbot, tmp_path):
    path = tmp_path / "loose.jpg"
    path.write_bytes(picture((10, 20, 200)))
    view = gallery.board.gallery
    drop(gallery, QPoint(view.width() // 2, view.viewport().height() - 2), path)
    qtbot.waitUntil(lambda: gallery.hub.reader.photos.count_inbox() == 1)
    idle(gallery, qtbot)


def test_a_head_of_the_table_sorts_by_price_up_and_down(gallery, qtbot):
    gallery.filters.view.chosen.emit("table")
    table = gallery.board.table
    assert table.isVisible()
    table._on_head(Column.WHOLESALE)
    assert gallery.filters.query.sort is Sort.PRICE_LOW
    table._on_head(Column.WHOLESALE)
    assert gallery.filters.query.sort is Sort.PRICE_HIGH


def test_gallery_and_table_share_the_selection(gallery, qtbot, titled):
    chosen = titled("Lotus")
    press(gallery, chosen, qtbot)
    gallery.filters.view.chosen.emit("table")
    assert gallery.board.selected == [chosen]
    assert gallery.board.table.selectionModel() is gallery.board.selection


def test_a_refresh_keeps_selection_and_place(gallery, qtbot, titled):
    chosen = titled("Kawung")
    press(gallery, chosen, qtbot)
    gallery.hub.run(lambda library, _progress: library.pieces.trash([titled("Naga")]), "x")
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() == 5)
    assert gallery.board.selected == [chosen]
    idle(gallery, qtbot)


def test_another_price_is_shown(gallery, qtbot, titled):
    gallery.filters._choose_price(PriceShown.COST)
    place = gallery.board.model.place_of(titled("Naga"))
    assert gallery.board.model.words(place).price == "฿12,360"
    assert gallery.filters.price.label() == "Price shown Cost ฿"


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("view", ["gallery", "table"])
def test_new_prices_of_thousands_are_painted(gallery, qtbot, view):
    gallery.filters.view.chosen.emit(view)
    painted = Painted(gallery.board.view.viewport())
    qtbot.waitUntil(lambda: painted.count > 0)
    qtbot.wait(50)
    painted.count = 0
    gallery.board.model.mark_stale(frozenset({*gallery.board.model.ids, *map(str, range(5000))}))
    qtbot.waitUntil(lambda: painted.count > 0)


@pytest.mark.parametrize(("sort", "text"), [(Sort.PRICE_HIGH, ""), (Sort.CODE, "price>200000")])
def test_a_new_price_changes_what_is_found_where_that_asks_for_prices(gallery, qtbot, titled, sort, text):
    drops = titled("Filigree")
    idle(gallery, qtbot)
    gallery.filters.set_query(PieceQuery(sort=sort, text=text))
    idle(gallery, qtbot)
    assert gallery.board.model.rowCount() == 0 or gallery.board.model.id_at(0) != drops
    silver = Rate("dear", RateKind.METAL, "silver", Decimal(90_000), "THB", "g", gallery.hub.reader.today())
    gallery.hub.run(lambda library, _progress: library.rates.add(silver), "Working out costs")
    qtbot.waitUntil(lambda: gallery.board.model.rowCount() > 0 and gallery.board.model.id_at(0) == drops)
    idle(gallery, qtbot)


def test_cards_grow_and_shrink_and_are_remembered(gallery, qtbot, preferences):
    before = gallery.board.gallery.columns
    gallery._zoom(1)
    gallery._zoom(1)
    assert gallery.board.gallery.columns < before
    assert preferences.settings.card_size == 2
    gallery._zoom(0)
    assert gallery.board.gallery.columns == before


def test_old_and_missing_prices_show_on_the_cards(gallery, titled):
    model = gallery.board.model
    assert model.words(model.place_of(titled("Filigree"))).status == "Price is too old"
    assert model.words(model.place_of(titled("Kawung"))).price == "Price missing"


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (1000, 540), (1093, 552), (2560, 1440)])
def test_the_place_fits_every_window(gallery, window, qtbot, width, height):
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    narrow = width < 1200
    assert gallery.info_button.isVisible() is narrow
    assert gallery.inspector.isVisible() is not narrow
    view = gallery.board.gallery
    assert view.horizontalScrollBar().maximum() == 0
    rects = [view.visualRect(gallery.board.model.index(place, 0)) for place in range(view.columns)]
    assert len({rect.top() for rect in rects}) == 1


def test_the_inspector_lies_over_the_pieces_where_room_is_short(gallery, window, qtbot):
    window.resize(1093, 552)
    qtbot.waitUntil(gallery.info_button.isVisible)
    qtbot.mouseClick(gallery.info_button, Qt.MouseButton.LeftButton)
    assert gallery.inspector.isVisible()
    gallery.board.take_focus()
    qtbot.keyClick(gallery.board.gallery, Qt.Key.Key_Escape)
    assert not gallery.inspector.isVisible()


def test_the_ladder_stays_in_view_at_1366_by_690(gallery, window, qtbot, titled):
    window.resize(1366, 690)
    press(gallery, titled("Naga"), qtbot)
    area = gallery.inspector.area
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


def test_a_new_workshop_begins_with_a_photo(hub, window, empty_path, qtbot):
    with qtbot.waitSignal(hub.opened):
        hub.open_library(empty_path)
    qtbot.waitUntil(lambda: window.page is not None and not hub.is_busy)
    gallery = window.page.gallery
    assert gallery.board.currentWidget() is gallery.board.empty
    assert gallery.board.empty.headline() == "Your first piece starts with a photo"
    assert not gallery.filters.isVisible()
    assert not gallery.inspector.isVisible()
    asked = []
    window.window_actions._slots["import_table"] = lambda: asked.append("table")
    [table] = [each for each in gallery.findChildren(Button) if each.label() == "Table of pieces"]
    qtbot.mouseClick(table, Qt.MouseButton.LeftButton)
    assert asked == ["table"]
